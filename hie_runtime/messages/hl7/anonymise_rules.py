"""What becomes of each kind of value when a message is made fit to be shared: one readable table.

A row says a place and an action. A place is a data type (``TS``), a component of one (``XPN.1``), a segment
(``NTE``), a field (``PID:19``) or a component of a field (``PID:5.1``). The most exact row counts: a component of a
field before the field, that before the segment, that before the data type. What no row names keeps its value when
the schema knows its type, else it is treated as the row ``unknown`` says.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from hie_runtime.messages.errors import HL7Error

UNKNOWN = "unknown"
_PLACE = re.compile(r"unknown|[A-Z][A-Z0-9]{1,2}(?::\d+(?:\.\d+)?|\.\d+)?")


class Action(StrEnum):
    """What is done with a value."""

    KEEP = "keep"
    FAMILY = "family name"
    GIVEN = "given name"
    STREET = "street"
    CITY = "town"
    SHAPE = "same shape"  # other letters and digits in the same places: post codes
    PHONE = "phone"
    EMAIL = "e-mail"
    IDENTIFIER = "identifier"
    DATE = "date"  # moved by the patient's own number of days
    MASK = "mask"  # letters as x, digits as 9
    REMOVE = "remove"


def _rows(action: Action, places: str) -> dict[str, Action]:
    return dict.fromkeys(places.split(), action)


# Data types of HL7 2.1 to 2.8 that hold what tells a person, by component (HL7 v2.8, chapter 2A).
DEFAULTS: Mapping[str, Action] = {
    **_rows(Action.FAMILY, "PN.1 XPN.1 PPN.2 CN.2 XCN.2 CNN.2 PID:6.1"),
    **_rows(
        Action.GIVEN,
        "PN.2 PN.3 XPN.2 XPN.3 XPN.9 PPN.3 PPN.4 PPN.16 CN.3 CN.4 XCN.3 XCN.4 XCN.18 CNN.3 CNN.4",
    ),
    **_rows(Action.IDENTIFIER, "PPN.1 CN.1 XCN.1 CNN.1 CX.1 CK.1 EI.1 DLN.1 PID:2.1 PID:4.1 PID:19 NK1:37"),
    **_rows(
        Action.IDENTIFIER, "ORC:2.1 ORC:3.1 OBR:2.1 OBR:3.1 GT1:12 GT1:19 IN1:36 IN2:2 IN2:6 IN2:8 IN2:10"
    ),
    **_rows(Action.STREET, "AD.1 AD.2 XAD.1 XAD.2"),
    **_rows(Action.CITY, "AD.3 AD.4 AD.8 XAD.3 XAD.4 XAD.8 XAD.9 XAD.10 PID:12 PID:23"),
    **_rows(Action.SHAPE, "AD.5 XAD.5"),
    **_rows(Action.PHONE, "TN XTN.1 XTN.5 XTN.6 XTN.7 XTN.8 XTN.9 XTN.12"),
    **_rows(Action.EMAIL, "XTN.4"),
    **_rows(Action.DATE, "DT TS DTM"),
    **_rows(Action.MASK, "FT TX NTE:3 OBX:5 OBR:13 RP.1 unknown"),
    **_rows(Action.REMOVE, "ED.5"),
    **_rows(Action.KEEP, "MSH:10 MSH:21"),
}

# What OBX-2 must name for OBX-5 to be treated by that type; anything else in OBX-5 is free text.
FREE_TEXT = frozenset({"", "ST", "TX", "FT"})
# What a reader needs to take the message apart at all is never touched.
PROTECTED = frozenset({"MSH:1", "MSH:2", "MSH:9", "MSH:11", "MSH:12", "MSH:18", "OBX:2"})


@dataclass(frozen=True, slots=True)
class Rules:
    """The table in force: the defaults, and what somebody decided otherwise (``changed``)."""

    changed: Mapping[str, Action] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for place in self.changed:
            if _PLACE.fullmatch(place) is None:
                raise HL7Error(
                    f"{place!r} is no place of an anonymising rule; allowed: a data type (XPN), its component "
                    f"(XPN.1), a segment (NTE), a field (PID:19), its component (PID:5.1), or {UNKNOWN}"
                )

    def row(self, place: str) -> Action | None:
        """The action of exactly that place."""
        found = self.changed.get(place)
        return found if found is not None else DEFAULTS.get(place)

    def table(self) -> dict[str, Action]:
        """Every row in force."""
        return {**DEFAULTS, **self.changed}

    @property
    def unknown(self) -> Action:
        """What is done where the schema knows no type."""
        return self.row(UNKNOWN) or Action.MASK


def rule_told(text: str) -> tuple[str, Action]:
    """A row as a person writes it, ``PID:8=remove``. Raises HL7Error."""
    place, sign, action = (part.strip() for part in text.partition("="))
    if not sign or action not in [one.value for one in Action]:
        allowed = ", ".join(one.value for one in Action)
        raise HL7Error(f"rule {text!r}: PLACE=ACTION is expected, with an action of: {allowed}")
    return place, Action(action)
