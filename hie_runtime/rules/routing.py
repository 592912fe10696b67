"""What a rule set decides for a message, and how it is explained."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from hie_runtime.errors import HIEError


class RuleError(HIEError):
    """A rule that cannot be evaluated for a message: names rule, condition and cause. The message is bad."""


class Send(NamedTuple):
    """One send: every target gets the message, through the transforms in turn. ``rule`` is the reason."""

    targets: tuple[str, ...]
    transforms: tuple[str, ...]
    priority: int
    rule: str


class Routing:
    """What a rule set decided for one message.

    reason: of the last rule that did something, ``rule#1:when#2`` or ``rule#1:otherwise`` (iris-semantics
        6.1); "" when none did.
    returned: value of the ``return`` that ended it, None when none did.
    variables: what ``assign`` set, beside what the caller gave.
    traces, debugged: what ``trace`` and ``debug`` said.
    """

    __slots__ = ("debugged", "deleted", "reason", "returned", "sends", "traces", "variables")

    def __init__(self) -> None:
        self.sends: list[Send] = []
        self.reason = ""
        self.returned: str | None = None
        self.deleted = False
        self.traces: list[str] = []
        self.debugged: list[str] = []
        self.variables: dict[str, str] = {}

    def aux(self, send: Send, definition: str) -> dict[str, str]:
        """What the transforms of a send see as ``aux``: all that the rules assigned (RuleUserData,
        RuleActionUserData, any other name), BusinessRuleName and RuleReason (iris-semantics 7.2)."""
        return {**self.variables, "RuleReason": send.rule, "BusinessRuleName": definition}


@dataclass(frozen=True, slots=True)
class RuleExplanation:
    """One rule as tried for one message.

    skipped: the constraint that did not hold, or ``disabled``.
    condition: the last one tried; values: each field and lookup it read, each function of the site's own it called.
    unknown: it calls a function of the site's own that is not called here; what comes after it is not known either.
    """

    rule: str
    reason: str = ""
    matched: bool = False
    skipped: str = ""
    condition: str = ""
    values: dict[str, str] = field(default_factory=dict)
    error: str = ""
    unknown: bool = False
