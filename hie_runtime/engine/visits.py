"""What a followed message was seen to do at each item: for showing where it would go, without running anything."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from hie_runtime.messages.hl7.reader import HL7Message
from hie_runtime.rules.routing import RuleExplanation


class Ending(StrEnum):
    """How a visit ended. UNKNOWN: what the item would do depends on what is not known here; ``notes`` say on what."""

    SENT_ON = "sent on"
    ARRIVED = "arrived"
    NOWHERE = "nowhere"
    DELETED = "deleted"
    BAD = "bad"
    UNKNOWN = "unknown"


class Route(NamedTuple):
    """A message handed to an item; rule: the place of the send, transforms: those it went through.

    stages: what each but the last of several transforms made, where somebody looks at that."""

    target: str
    message: HL7Message
    rule: str = ""
    transforms: tuple[str, ...] = ()
    stages: tuple[HL7Message, ...] = ()


@dataclass(slots=True)
class Visit:
    """A message at one item.

    number, came_from: which visit this is, from 0, and which handed the message on; -1 for the first.
    route: how the message got here. rules: each as tried, with the values that decided. error: what went wrong.
    """

    number: int
    came_from: int
    sender: str
    route: Route
    rules: list[RuleExplanation] = field(default_factory=list)
    ending: Ending = Ending.SENT_ON
    notes: list[str] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)

    @property
    def item(self) -> str:
        """The item's name."""
        return self.route.target

    @property
    def message(self) -> HL7Message:
        """The message as it came in here; of another kind than HL7 where the production takes any."""
        return self.route.message
