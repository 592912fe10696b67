"""The grammar of virtual document paths (IRIS: EEDI "Virtual Property Paths"; iris-semantics 8.1).

``PID:3.1``  ``PID:3(2).4.1``  ``OBX(3):5``  ``OBX():3.1``  ``OBX(*)``  ``PID:PatientName(1).FamilyName``
``PIDgrpgrp(1).ORCgrp(2).OBX(3):5``  ``[OBX:3.1]``  ``(OBX():3.1)``  ``{PID:5}``  and the common ``PID-3.1``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Final

from hie_runtime.messages.errors import PathError

ALL: Final = 0  # ``()``: every one
COUNT: Final = -1  # ``(*)``: how many
FIRST: Final = 1


@dataclass(frozen=True, slots=True)
class GroupStep:
    """One group of a segment path: ``ORCgrp(2)`` is GroupStep("ORCgrp", 2)."""

    name: str
    index: int = FIRST


@dataclass(frozen=True, slots=True)
class Path:
    """A parsed path. Indexes count from 1; ALL and COUNT are the special ones.

    segment: "" for a path inside a segment (``3(2).4``) and for a whole group (``PIDgrp``).
    field, component, subcomponent: None when the path stops above them.
    repetition_given: the path wrote an index after the field.
    names: unresolved field, component, subcomponent names (schema.resolve_names turns them into numbers).
    listed: all values as ``<a><b>`` (square and round brackets).
    """

    text: str
    segment: str = ""
    segment_index: int = FIRST
    groups: tuple[GroupStep, ...] = ()
    field: int | None = None
    repetition: int = FIRST
    component: int | None = None
    subcomponent: int | None = None
    names: tuple[str, ...] = ()
    repetition_given: bool = False
    listed: bool = False

    @property
    def is_named(self) -> bool:
        """Whether names must be resolved to numbers before it can be read."""
        return bool(self.names)

    @property
    def has_field(self) -> bool:
        """Whether it reaches below the segment."""
        return self.field is not None or bool(self.names)

    @property
    def counts(self) -> bool:
        """Whether it asks how many there are."""
        return COUNT in (self.segment_index, self.repetition) or any(g.index == COUNT for g in self.groups)

    @property
    def is_many(self) -> bool:
        """Whether it names every one of something: ``()``."""
        return ALL in (self.segment_index, self.repetition) or any(g.index == ALL for g in self.groups)


_STEP = re.compile(r"([A-Za-z][A-Za-z0-9]*)(\(([^()]*)\))?")
_ITEM = re.compile(r"([A-Za-z0-9_]+)(\(([^()]*)\))?")
_SEGMENT = re.compile(r"[A-Za-z][A-Za-z0-9]{2}")
_SEGMENT_OR_UNION = re.compile(r"([A-Z][A-Z0-9]{2})(?:union)?")
_OPENING = {"[": "]", "{": "}", "(": ")"}
_INDEX_HELP = "a number from 1, nothing for all, or * for the count"


@lru_cache(maxsize=8192)
def parse_path(text: str) -> Path:
    """Read a path.

    Raises PathError with the position, what was found there and what is allowed.
    """
    body, offset, bracket = _without_brackets(text)
    if not body:
        raise PathError(
            f'path "{text}": nothing found; allowed is SEG:field(rep).component.subcomponent, e.g. PID:3.1'
        )
    if body[0].isdigit():
        path = _field_path(text, body, offset, Path(text))
    else:
        segment_part, mark, field_part = _divided(body)
        path = _segment_path(text, segment_part, offset, whole=not mark)
        if mark:
            path = _field_path(text, field_part, offset + len(segment_part) + 1, path)
    return _listed(path, body) if bracket in ("[", "(") else path


def _without_brackets(text: str) -> tuple[str, int, str]:
    body = text.strip()
    offset = len(text) - len(text.lstrip())
    if body[:1] not in _OPENING:
        return body, offset, ""
    closing = _OPENING[body[0]]
    if not body.endswith(closing) or len(body) < 2:
        raise PathError(
            f'path "{text}": {body[0]} at {offset + 1} is not closed; allowed is {body[0]}path{closing}'
        )
    return body[1:-1].strip(), offset + 1, body[0]


def _divided(body: str) -> tuple[str, str, str]:
    if ":" in body:
        return body.partition(":")
    head, dash, tail = body.partition("-")  # PID-3.1, as people write it
    return (head, dash, tail) if dash and _SEGMENT.fullmatch(head.split("(")[0]) else (body, "", "")


def _listed(path: Path, body: str) -> Path:
    # Square brackets look everywhere: without an index that is every segment and every repetition.
    every = path.segment_index if "(" in body.partition(":")[0] or not path.segment else ALL
    repetition = path.repetition if path.repetition_given or not path.has_field else ALL
    return replace(path, listed=True, segment_index=every, repetition=repetition)


def _segment_path(text: str, part: str, offset: int, *, whole: bool) -> Path:
    steps: list[GroupStep] = []
    at = 0
    while True:
        found = _STEP.match(part, at)
        if not found:
            raise _unexpected(text, part, at, offset, "a segment or group name, e.g. PID or PIDgrp")
        steps.append(GroupStep(found[1], _index(text, found, offset)))
        at = found.end()
        if at == len(part):
            break
        if part[at] != ".":
            raise _unexpected(text, part, at, offset, '"." and a name, ":" and a field, or the end')
        at += 1
    last = steps[-1]
    name = _SEGMENT_OR_UNION.fullmatch(
        last.name if last.name.isupper() else last.name[:3].upper() + last.name[3:]
    )
    if name is None:
        if whole and last.name.endswith("grp"):
            _only_groups(text, steps)
            return Path(text, groups=tuple(steps))
        raise PathError(
            f'path "{text}": "{last.name}" at {offset + part.rfind(last.name) + 1} is not a segment; '
            "allowed is a letter and two letters or digits, e.g. PID, OBX, ZPI"
        )
    _only_groups(text, steps[:-1])
    return Path(text, name[1], last.index, tuple(steps[:-1]))


def _only_groups(text: str, steps: list[GroupStep]) -> None:
    for step in steps:
        if not step.name.endswith(("grp", "union")) or len(step.name) < 6:
            raise PathError(
                f'path "{text}": "{step.name}" is not a group; allowed is the name of the first '
                "segment and grp, e.g. PIDgrp, ORCgrp, PIDgrpgrp"
            )


def _field_path(text: str, part: str, offset: int, path: Path) -> Path:
    items: list[str] = []
    repetition, given, at = FIRST, False, 0
    while True:
        found = _ITEM.match(part, at)
        if not found or len(items) == 3:
            allowed = "the end (field, component, subcomponent)" if found else "a field number or name"
            raise _unexpected(text, part, at, offset, allowed)
        if found[2]:
            if items:
                raise _unexpected(
                    text, part, found.start(2), offset, 'an index only after the field, e.g. "3(2).1"'
                )
            repetition, given = _index(text, found, offset), True
        items.append(found[1])
        at = found.end()
        if at == len(part):
            break
        if part[at] not in ".-" or (part[at] == "-" and "-" not in path.text.partition(":")[0]):
            raise _unexpected(text, part, at, offset, '"." and a component, or the end')
        at += 1
    if not items[0].isdigit():
        return replace(path, names=tuple(items), repetition=repetition, repetition_given=given)
    numbers: list[int | None] = [checked_number(text, item) for item in items]
    numbers += [None] * (3 - len(numbers))
    return replace(
        path,
        field=numbers[0],
        component=numbers[1],
        subcomponent=numbers[2],
        repetition=repetition,
        repetition_given=given,
    )


def checked_number(text: str, item: str) -> int:
    """The number of a field, component or subcomponent. Raises PathError past 99,999."""
    if not _is_number(item, 5):
        raise PathError(
            f'path "{text}": "{item}" is not allowed here; allowed are numbers from 1, or only names'
        )
    return int(item)


def _is_number(text: str, digits: int) -> bool:
    """Whether it is a number from 1 of at most so many digits, leading zeros apart."""
    return text.isascii() and text.isdigit() and 0 < len(text.lstrip("0")) <= digits


def _index(text: str, found: re.Match[str], offset: int) -> int:
    if not found[2]:
        return FIRST
    inner = found[3].strip().strip('"')
    if not inner:
        return ALL
    if inner == "*":
        return COUNT
    if not _is_number(inner, 7):
        raise PathError(
            f'path "{text}": index "{inner}" at {offset + found.start(3) + 1}; allowed is {_INDEX_HELP}'
        )
    return int(inner)


def _unexpected(text: str, part: str, at: int, offset: int, allowed: str) -> PathError:
    found = f'"{part[at]}"' if at < len(part) else "the end"
    return PathError(f'path "{text}": {found} at {offset + at + 1}; allowed is {allowed}')
