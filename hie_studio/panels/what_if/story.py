"""What would happen to a message, in sentences. Knows no widget."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict

from PySide6.QtCore import QCoreApplication

from hie_runtime.components.registry import ComponentKind
from hie_runtime.control.client import RuleTried
from hie_runtime.messages.hl7.ack import read_reply
from hie_runtime.proof.what_if import Changed, Ending, Step, WhatIf
from hie_studio.panels.trace.story import Entry, Line, Mark, Tone, rule_lines
from hie_studio.wording import in_words

translate = QCoreApplication.translate
MOST_CHANGES = 12
_LONGEST = 60

TONES = {
    Ending.SENT_ON: Tone.NOTE,
    Ending.ARRIVED: Tone.GOOD,
    Ending.NOWHERE: Tone.WARN,
    Ending.DELETED: Tone.WARN,
    Ending.UNKNOWN: Tone.WARN,
    Ending.BAD: Tone.BAD,
}


def entries_of(found: WhatIf, kinds: Mapping[str, ComponentKind]) -> list[Entry]:
    """Each step as an entry; ``kinds``: what each item is, by name."""
    return [
        Entry(
            _heading(step, kinds),
            translate("WhatIf", "Step {n}").format(n=step.number + 1),
            TONES[step.ending],
            tuple(_lines(step, found)),
            "",
            0.0,
            step.ending.value,
            step.item,
        )
        for step in found.steps
    ]


def _heading(step: Step, kinds: Mapping[str, ComponentKind]) -> str:
    words = {
        Ending.SENT_ON: translate("WhatIf", "{item} decides by its rules")
        if step.rules
        else translate("WhatIf", "{item} hands it on"),
        Ending.ARRIVED: translate("WhatIf", "{item} would send it out"),
        Ending.NOWHERE: translate("WhatIf", "{item} sends it nowhere"),
        Ending.DELETED: translate("WhatIf", "{item} deletes it"),
        Ending.UNKNOWN: translate("WhatIf", "{item}: not known from here on"),
        Ending.BAD: translate("WhatIf", "{item}: it goes wrong here"),
    }[step.ending]
    if step.came_from < 0 and step.ending is Ending.SENT_ON and kinds.get(step.item) is ComponentKind.SERVICE:
        words = translate("WhatIf", "It comes in at {item}")
    return words.format(item=step.item)


def _lines(step: Step, found: WhatIf) -> list[Line]:
    lines = _way_lines(step, found.steps[step.came_from]) if step.came_from >= 0 else []
    for rule in step.rules:
        lines += rule_lines(RuleTried.model_validate(asdict(rule)))
    lines += [Line(in_words(text), Tone.BAD) for text in step.errors]
    lines += [Line(_sentence(in_words(text)), Tone.WARN) for text in step.notes]
    return lines


def _way_lines(step: Step, before: Step) -> list[Line]:
    """How the message got here and what was changed on the way."""
    if step.rule:
        words = translate("WhatIf", "from {item}, sent by {rule}")
        lines = [Line(words.format(item=step.sender, rule=_rule_name(step.rule, before)))]
    else:
        lines = [Line(translate("WhatIf", "from {item}").format(item=step.sender))]
    if step.stages:
        for stage in step.stages:
            lines += _transform_lines(stage.transform, stage.changed, stage.other_kind)
    elif step.transforms:
        lines += _transform_lines(" → ".join(step.transforms), step.changed, step.other_kind)
    elif step.changed or step.other_kind:
        lines += _change_lines(step.changed, step.other_kind)
    return lines


def _transform_lines(name: str, changed: Sequence[Changed], other_kind: bool) -> list[Line]:
    head = Line(translate("WhatIf", "through {transforms}").format(transforms=name), Tone.PLAIN)
    return [head, *_change_lines(changed, other_kind)]


def _change_lines(changed: Sequence[Changed], other_kind: bool) -> list[Line]:
    if other_kind:
        return [Line(translate("WhatIf", "it became a message of another kind"), Tone.PLAIN)]
    if not changed:
        return [Line(translate("WhatIf", "nothing is changed"))]
    lines = [Line(change_words(one), Tone.PLAIN, Mark.NONE, True) for one in changed[:MOST_CHANGES]]
    more = len(changed) - MOST_CHANGES
    if more > 0:
        lines.append(Line(translate("WhatIf", "and {n} more changes").format(n=more)))
    return lines


def _rule_name(place: str, router: Step) -> str:
    """``rule#2 Every event`` for the place ``rule#2:when#1``."""
    number = place.partition(":")[0]
    return next((one.rule for one in router.rules if one.rule.partition(" ")[0] == number), place)


def change_words(one: Changed) -> str:
    """``PV1:3.1 Point of Care: “B2” → “RA901”``."""
    name = f" {one.name.rpartition(' / ')[2]}" if one.name else ""
    return f"{one.path}{name}: {_value(one.before)} → {_value(one.after)}"


def _value(value: str | None) -> str:
    if value is None:
        return translate("WhatIf", "(not there)")
    if not value:
        return translate("WhatIf", "(empty)")
    return f"“{value}”" if len(value) <= _LONGEST else f"“{value[: _LONGEST - 1]}…”"


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:]


def verdict_of(found: WhatIf) -> tuple[str, Tone]:
    """Where it ends, in one sentence, and how that is meant."""
    parts: list[str] = []
    arrived, unknown = found.ends(Ending.ARRIVED), found.ends(Ending.UNKNOWN)
    if arrived:
        parts.append(translate("WhatIf", "Goes to {items}").format(items=", ".join(arrived)))
    if unknown:
        parts.append(translate("WhatIf", "not known beyond {items}").format(items=", ".join(unknown)))
    wrong = found.ends(Ending.BAD)
    if wrong:
        parts.append(translate("WhatIf", "goes wrong at {items}").format(items=", ".join(wrong)))
    if not parts:
        deleted = found.ends(Ending.DELETED)
        words = translate("WhatIf", "Deleted at {items}") if deleted else translate("WhatIf", "Goes nowhere")
        parts.append(words.format(items=", ".join(deleted)))
    tone = Tone.BAD if wrong else Tone.GOOD if arrived and not unknown else Tone.WARN
    return _sentence("; ".join(parts) + _answer(found)), tone


def _answer(found: WhatIf) -> str:
    codes = [read_reply(one).msa1 for one in found.answers]
    return translate("WhatIf", "; answered {codes}").format(codes=", ".join(codes)) if any(codes) else ""
