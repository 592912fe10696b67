"""Which field a place in an HL7 v2 text is in. Knows no widget; for display only, never for routing."""

from __future__ import annotations

from dataclasses import dataclass

HEADERS = ("MSH", "FHS", "BHS")


@dataclass(frozen=True, slots=True)
class Separators:
    """The separators of the message (MSH-1, MSH-2); the standard ones when the text has no header."""

    field: str = "|"
    component: str = "^"
    repetition: str = "~"
    escape: str = "\\"
    subcomponent: str = "&"


@dataclass(frozen=True, slots=True)
class Place:
    """Where in a message a character is, counted as HL7 does (from 1; MSH-1 is the field separator).

    Attributes:
        segment: name, e.g. ``PID``.
        occurrence: which segment of that name, from 1.
        field, repetition, component, subcomponent: 0 for a level that does not apply.
        value: text of the innermost level.
    """

    segment: str
    occurrence: int
    field: int = 0
    repetition: int = 0
    component: int = 0
    subcomponent: int = 0
    value: str = ""

    @property
    def path(self) -> str:
        """The place as rules write it, e.g. ``PID:3(2).1`` or ``OBX(4):5``."""
        name = self.segment if self.occurrence == 1 else f"{self.segment}({self.occurrence})"
        if not self.field:
            return name
        text = f"{name}:{self.field}"
        text += f"({self.repetition})" if self.repetition > 1 else ""
        text += f".{self.component}" if self.component else ""
        return text + (f".{self.subcomponent}" if self.subcomponent else "")

    @property
    def short(self) -> str:
        """The place as people say it, e.g. ``PID-3.1``."""
        text = f"{self.segment}-{self.field}" if self.field else self.segment
        return text + (f".{self.component}" if self.component else "")


def lines_of(text: str) -> list[str]:
    """Segments of a message, whatever ends them."""
    return text.replace("\r\n", "\n").replace("\r", "\n").split("\n")


def as_lines(text: str) -> str:
    """The message with one segment a line, for a text view."""
    return "\n".join(lines_of(text)).rstrip("\n")


def as_message(lines: str) -> str:
    """The message of a text view: segments end with CR, as HL7 wants it."""
    kept = [line for line in lines_of(lines) if line.strip()]
    return "".join(line + "\r" for line in kept)


def separators_of(text: str) -> Separators:
    """The separators the message declares."""
    start = text.lstrip()
    if start[:3] not in HEADERS or len(start) < 8:
        return Separators()
    rest = start[4:].split(start[3], 1)[0].ljust(4)
    return Separators(start[3], rest[0], rest[1], rest[2], rest[3])


def place_at(text: str, position: int) -> Place | None:
    """The place of a character of a text with one segment a line; None outside any segment."""
    separators = separators_of(text)
    line_start = text.rfind("\n", 0, position) + 1
    line_end = text.find("\n", position)
    line = text[line_start : line_end if line_end >= 0 else len(text)]
    name = line[:3]
    if len(name) < 3 or not name.isalnum():
        return None
    before = text[:line_start].split("\n")
    occurrence = 1 + sum(one[:3] == name for one in before)
    column = position - line_start
    if column < 3:
        return Place(name, occurrence, value=line)
    return _in_segment(line, column, name, occurrence, separators)


def _in_segment(line: str, column: int, name: str, occurrence: int, separators: Separators) -> Place:
    header = name in HEADERS
    field = line.count(separators.field, 0, column) + (1 if header else 0)
    if header and column == 3:
        return Place(name, occurrence, 1, 1, value=separators.field)
    if line[column : column + 1] == separators.field:  # a separator counts to the field it opens
        field += 1
        column += 1
    start = line.rfind(separators.field, 0, column) + 1
    end = _end(line, separators.field, column)
    if header and field == 2:
        return Place(name, occurrence, 2, 1, value=line[start:end])
    whole = line[start:end]
    at = column - start
    repetition, rep, at = _part(whole, separators.repetition, at)
    component, comp, at = _part(rep, separators.component, at)
    subcomponent, sub, _ = _part(comp, separators.subcomponent, at)
    return Place(
        name,
        occurrence,
        field,
        repetition,
        component if separators.component in rep else 0,
        subcomponent if separators.subcomponent in comp else 0,
        sub,
    )


def _end(line: str, separator: str, column: int) -> int:
    end = line.find(separator, column)
    return end if end >= 0 else len(line)


def _part(text: str, separator: str, at: int) -> tuple[int, str, int]:
    """Which part of a text a place is in (from 1), the part, and the place inside it."""
    number = text.count(separator, 0, at) + 1
    start = text.rfind(separator, 0, at) + 1
    return number, text[start : _end(text, separator, at)], at - start
