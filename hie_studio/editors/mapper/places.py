"""Steps of a transform by their place, and edits of them. Knows no widget.

A place is ``steps[3].then[0]`` as the compiler writes it; a block is a list of steps: ``steps``, ``steps[3].then``,
``steps[3].cases[0].steps``. Definitions are never written to: each edit gives a new one.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from hie_runtime.transforms.model import (
    CaseBranch,
    ForeachStep,
    GroupStep,
    IfStep,
    Step,
    SwitchStep,
    TransformDefinition,
)

Part = Step | CaseBranch
_AT = re.compile(r"^(?:(?P<above>.+)\.)?(?P<key>\w+)\[(?P<number>\d+)\]$")
_CASES = "cases"


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the steps as they are listed.

    Attributes:
        place: of a step or a case; of the block for the head of ``otherwise`` or ``default``.
        depth: how far it is indented.
        part: the step or case; None for the head of a block.
        inside: the block that a step put into this line goes to, "" when it holds none.
    """

    place: str
    depth: int
    part: Part | None
    inside: str = ""

    @property
    def is_step(self) -> bool:
        """Whether it can be moved and copied among the steps."""
        return self.part is not None and not isinstance(self.part, CaseBranch)


def lines(definition: TransformDefinition) -> list[Line]:
    """Every step with the heads of its branches, as listed."""
    return list(_lines(definition.steps, "steps", 0))


def _lines(steps: list[Step], block: str, depth: int) -> Iterator[Line]:
    for number, step in enumerate(steps):
        place = f"{block}[{number}]"
        match step:
            case IfStep():
                yield Line(place, depth, step, f"{place}.then")
                yield from _lines(step.then, f"{place}.then", depth + 1)
                yield Line(f"{place}.otherwise", depth, None, f"{place}.otherwise")
                yield from _lines(step.otherwise, f"{place}.otherwise", depth + 1)
            case ForeachStep() | GroupStep():
                yield Line(place, depth, step, f"{place}.steps")
                yield from _lines(step.steps, f"{place}.steps", depth + 1)
            case SwitchStep():
                yield Line(place, depth, step)
                for at, case in enumerate(step.cases):
                    branch = f"{place}.{_CASES}[{at}]"
                    yield Line(branch, depth + 1, case, f"{branch}.steps")
                    yield from _lines(case.steps, f"{branch}.steps", depth + 2)
                yield Line(f"{place}.default", depth + 1, None, f"{place}.default")
                yield from _lines(step.default, f"{place}.default", depth + 2)
            case _:
                yield Line(place, depth, step)


def split(place: str) -> tuple[str, int]:
    """The block of a step's (or case's) place, and its number there. Raises ValueError."""
    found = _AT.match(place)
    if found is None:
        raise ValueError(f"{place!r} is no place of a step; allowed is e.g. steps[3].then[0]")
    above = f"{found['above']}." if found["above"] else ""
    return f"{above}{found['key']}", int(found["number"])


def part_at(definition: TransformDefinition, place: str) -> Part | None:
    """The step or case at a place; None when there is none."""
    found: Any = definition
    for name in place.split("."):
        key, _, number = name.partition("[")
        found = getattr(found, key, None)
        if not number:
            return None
        at = int(number.rstrip("]"))
        if not isinstance(found, list) or at >= len(found):
            return None
        found = found[at]
    return found  # type: ignore[no-any-return]


def put(definition: TransformDefinition, place: str, part: Part) -> TransformDefinition:
    """Another step or case at a place."""
    block, number = split(place)
    return _changed(definition, block, lambda held: [*held[:number], part, *held[number + 1 :]])


def insert(definition: TransformDefinition, place: str, part: Part) -> TransformDefinition:
    """One more step or case, which stands at ``place`` afterwards."""
    block, number = split(place)
    return _changed(definition, block, lambda held: [*held[:number], part, *held[number:]])


def remove(definition: TransformDefinition, place: str) -> TransformDefinition:
    """Without the step or case at a place, and all it holds."""
    block, number = split(place)
    return _changed(definition, block, lambda held: [*held[:number], *held[number + 1 :]])


def move(definition: TransformDefinition, place: str, to: str) -> tuple[TransformDefinition, str]:
    """The step at ``place`` put before the one that stands at ``to``; the definition and where the step is then.

    A step is not moved into itself, nor a case out of its switch: nothing changes then.
    """
    part = part_at(definition, place)
    if part is None or to == place or to.startswith(f"{place}."):
        return definition, place
    block, number = split(place)
    wanted_block = split(to)[0]
    if block != wanted_block and _CASES in (block.rpartition(".")[2], wanted_block.rpartition(".")[2]):
        return definition, place  # cases stay in their switch, and steps outside of its list of cases
    wanted = _after_removal(block, number, to)
    return insert(remove(definition, place), wanted, part), wanted


def _after_removal(block: str, number: int, to: str) -> str:
    """``to`` once the step ``number`` of a block has been taken out before it."""
    if not to.startswith(f"{block}["):
        return to
    at, bracket, rest = to[len(block) + 1 :].partition("]")
    return f"{block}[{int(at) - 1}{bracket}{rest}" if int(at) > number else to


def size(definition: TransformDefinition, block: str) -> int:
    """How many steps a block holds."""
    return len(_held(definition, block))


def beyond(definition: TransformDefinition, place: str, by: int) -> str:
    """Where a step goes when it is moved one up (-1) or down (1): past its neighbour, or out of its block at the end
    of it; as :func:`move` takes it. ``place`` itself when it cannot go further."""
    block, number = split(place)
    last = size(definition, block) - 1
    if by < 0 and number > 0:
        return f"{block}[{number - 1}]"
    if by > 0 and number < last:
        return f"{block}[{number + 2}]"
    out = outside(place)
    if not out:
        return place
    above, at = split(out)
    return out if by < 0 else f"{above}[{at + 1}]"


def outside(place: str) -> str:
    """The step that holds a step; "" at the top."""
    above = split(place)[0].rpartition(".")[0]
    while above:
        block = split(above)[0]
        if not block.endswith(f".{_CASES}"):
            return above
        above = block.rpartition(".")[0]
    return ""


def into(definition: TransformDefinition, place: str) -> str:
    """The end of the block of the step before, for one that goes into it; "" when that holds none."""
    block, number = split(place)
    if number == 0:
        return ""
    before = f"{block}[{number - 1}]"
    match part_at(definition, before):
        case IfStep():
            inner = f"{before}.then"
        case ForeachStep() | GroupStep():
            inner = f"{before}.steps"
        case SwitchStep():
            inner = f"{before}.default"
        case _:
            return ""
    return f"{inner}[{size(definition, inner)}]"


def _held(definition: TransformDefinition, block: str) -> list[Any]:
    above, _, key = block.rpartition(".")
    owner = part_at(definition, above) if above else definition
    held = getattr(owner, key, [])
    return held if isinstance(held, list) else []


def _changed(
    definition: TransformDefinition, block: str, change: Callable[[list[Any]], list[Any]]
) -> TransformDefinition:
    above, _, key = block.rpartition(".")
    new = change(_held(definition, block))
    if not above:
        return definition.model_copy(update={key: new})
    owner = part_at(definition, above)
    if owner is None:
        raise ValueError(f"there is no step at {above}")
    return put(definition, above, owner.model_copy(update={key: new}))
