"""States of hosts and messages, shared by the engine, the control API and the Studio."""

from __future__ import annotations

from enum import StrEnum


class HostState(StrEnum):
    """Where an item, or the production, is in its life."""

    CREATED = "created"
    STARTING = "starting"
    RUNNING = "running"
    RETRYING = "retrying"  # running, and the head of a lane is being retried
    PAUSED = "paused"  # outside its schedule
    STOPPING = "stopping"
    STOPPED = "stopped"
    DISABLED = "disabled"
    ERROR = "error"  # could not start, or stopped by itself (reply action D)
    PLACEHOLDER = "placeholder"  # class without a counterpart: queues, never runs


class MessageStatus(StrEnum):
    """What became of a message at one item, or overall."""

    QUEUED = "queued"
    ACTIVE = "active"
    RETRYING = "retrying"
    COMPLETED = "completed"
    FAILED = "failed"  # dead letter
    SUSPENDED = "suspended"  # waits for a person
    BAD = "bad"  # bad message: could not be read, validated or its rules failed
    NOWHERE = "nowhere"  # no rule sent it anywhere
    DISCARDED = "discarded"  # deleted by a rule or a person
