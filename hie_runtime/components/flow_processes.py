"""Processes of the Enterprise Integration Patterns: translator, splitter, idempotent receiver, delay."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from hie_runtime.components.registry import Component, ComponentKind
from hie_runtime.components.settings import Count, Flag, Kind, NameList, ProcessSettings, Seconds, setting

_TARGETS_HELP = "Items that get what comes out"


class FlowSettings(ProcessSettings):
    """Settings of every process here."""

    target_config_names: NameList = setting(
        default_factory=list, iris="TargetConfigNames", kind=Kind.ITEMS, title="Targets", help=_TARGETS_HELP
    )


class TransformProcessSettings(FlowSettings):
    """Settings of the transform process."""

    transforms: NameList = setting(
        default_factory=list, kind=Kind.TRANSFORM, help="Transforms every message goes through, in turn"
    )
    bad_message_handler: str = setting(
        "", kind=Kind.ITEM, help="Item that gets messages that cannot be transformed"
    )


class SplitterSettings(FlowSettings):
    """Settings of the splitter."""

    split_at: str = setting(
        "batch",
        kind=Kind.CODE,
        help="batch = the messages of an HL7 batch or file; else a path of segments or groups with (), e.g. OBR() or "
        "PIDgrpgrp(1).ORCgrp(): one message for each, with everything that belongs to no other",
    )
    message_schema_category: str = setting(
        "", kind=Kind.SCHEMA, advanced=True, help="Category in which groups are found; empty = MSH-12"
    )
    number_control_ids: Flag = setting(
        True, help="MSH-10 of each part gets .1, .2 ... added, so that no two messages have the same"
    )
    most_parts: int = setting(10_000, ge=1, advanced=True, help="A message of more parts is bad")


class DeduplicatorSettings(FlowSettings):
    """Settings of the de-duplicator."""

    key_fields: NameList = setting(
        default_factory=lambda: ["MSH:3", "MSH:4", "MSH:10"],
        help="Paths whose values make two messages the same; empty = the whole content",
    )
    same_content: Flag = setting(
        False, help="Only a message of the same content too is a duplicate; another with the same key goes on"
    )
    remember: Seconds = setting(86_400.0, unit="s", help="How long a message is remembered")
    most_remembered: Count = setting(
        500_000, advanced=True, help="Messages remembered at most; the oldest are forgotten first"
    )
    duplicates_to: str = setting(
        "", kind=Kind.ITEM, help="Item that gets the duplicates; empty = they are dropped"
    )


class AggregatorSettings(FlowSettings):
    """Settings of the aggregator."""

    group_by: NameList = setting(
        default_factory=lambda: ["PID:3.1"],
        help="Paths whose values put messages into one group; empty = all are one group",
    )
    complete_count: Count = setting(0, help="A group is complete with so many messages; 0 = not by number")
    last_when: str = setting(
        "",
        kind=Kind.CODE,
        help='Condition, as in rules, that is true for the last message of a group, e.g. HL7.{OBR:25} = "F"',
    )
    timeout: Seconds = setting(
        60.0, unit="s", help="A group that is not complete so long after its first message goes on as it is"
    )
    incomplete_to: str = setting(
        "", kind=Kind.ITEM, help="Item that gets groups that were not complete in time; empty = the targets"
    )
    output: Literal["Batch", "Joined", "Merged"] = setting(
        "Batch",
        help="Batch = BHS, the messages, BTS; Joined = one after the other; Merged = the first message with the merge_segments of the others",
    )
    merge_segments: NameList = setting(
        default_factory=lambda: ["OBR", "OBX", "NTE"],
        help="Segments of the others that Merged adds to the first message",
    )
    most_held: int = setting(
        10_000, ge=1, advanced=True, help="Messages held at most; past them the oldest group goes on as it is"
    )


class DelaySettings(FlowSettings):
    """Settings of the delay."""

    delay: Seconds = setting(60.0, unit="s", help="How long each message waits, from when it came in")
    release_at: list[str] = Field(
        default_factory=list,
        description="Times of the day, e.g. 02:00: after the delay a message waits for the next of them",
    )


class SequenceManagerSettings(ProcessSettings):
    """Settings of the sequence manager (EnsLib.HL7.SequenceManager, iris-semantics 2.5)."""

    target_config_names: NameList = setting(
        default_factory=list,
        iris="OutputTargetConfigNames",
        kind=Kind.ITEMS,
        title="Targets",
        help="Items that get the messages in order",
    )
    check_on: Literal["Sender", "Receiver", "None"] = setting(
        "Sender", iris="PerformSequenceNumberCheckOn",
        help="Numbers (MSH-13) count by sender (MSH-3, MSH-4) or receiver (MSH-5, MSH-6); None = nothing is held",
    )  # fmt: skip
    first_sequence_number: str = setting(
        "",
        iris="FirstSequenceNumber",
        help="Number the first message must have; empty = the first that comes",
    )
    message_wait_timeout: Seconds = setting(
        60.0, iris="MessageWaitTimeout", unit="s", help="How long a missing number is waited for"
    )
    large_gap_size: Count = setting(
        100, iris="LargeGapSize", help="A gap of so many is not waited for: an alert is raised at once"
    )
    pass_through_message_types: NameList = setting(
        default_factory=lambda: ["QBP_Q21", "QBP_Q22", "RSP_K21", "RSP_K22", "ACK"], iris="PassThroughMessageTypes",
        help="Message types that go on at once, whatever their number",
    )  # fmt: skip
    enable_duplicated_message_check: Flag = setting(
        True,
        iris="EnableDuplicatedMessageCheck",
        help="A message whose number and control id were here is a duplicate",
    )
    duplicated_message_target: str = setting(
        "",
        iris="DuplicatedMessageTarget",
        kind=Kind.ITEM,
        help="Item that gets duplicates; empty = they are dropped",
    )
    out_of_sequence_message_target: str = setting(
        "", iris="OutOfSequenceMessageTarget", kind=Kind.ITEM,
        help="Item that gets messages that come too late; empty = they go to the targets",
    )  # fmt: skip


def _component(
    name: str,
    title: str,
    description: str,
    host: str,
    settings: type[ProcessSettings],
    *,
    icon: str = "process",
    iris: tuple[str, ...] = (),
) -> Component:
    return Component(
        class_name=f"hie.processes.{name}",
        kind=ComponentKind.PROCESS,
        title=title,
        description=description,
        host=host,
        host_settings=settings,
        iris_classes=iris,
        category="General" if not iris else "HL7 v2",
        icon=icon,
    )


COMPONENTS = [
    _component(
        "TransformProcess", "Transform", "Puts every HL7 v2 message through transforms, in turn, and hands on what comes out.",
        "hie_runtime.hosts.transform_process:TransformProcess", TransformProcessSettings,
    ),
    _component(
        "Splitter", "Splitter", "Takes batches, or messages of several orders or results, apart: one message for each part.",
        "hie_runtime.hosts.splitter:Splitter", SplitterSettings,
    ),
    _component(
        "Deduplicator", "De-duplicator", "Lets each message through once; what was seen is remembered, also through a restart.",
        "hie_runtime.hosts.deduplicator:Deduplicator", DeduplicatorSettings,
    ),
    _component(
        "Aggregator", "Aggregator", "Gathers messages that belong together and hands them on as one; a restart loses none of them.",
        "hie_runtime.hosts.aggregator:Aggregator", AggregatorSettings,
    ),
    _component(
        "hl7.SequenceManager", "HL7 sequence manager", "Hands HL7 v2 messages on in the order of their numbers, and tells which are missing.",
        "hie_runtime.hosts.sequence_manager:SequenceManager", SequenceManagerSettings, iris=("EnsLib.HL7.SequenceManager",),
    ),
    _component(
        "Delay", "Delay", "Hands each message on some time after it came in; a restart loses neither the message nor its time.",
        "hie_runtime.hosts.delay:Delay", DelaySettings,
    ),
]  # fmt: skip
