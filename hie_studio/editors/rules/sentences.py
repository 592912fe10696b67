"""Rules as sentences a person can read aloud. Knows no widget."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from hie_runtime.errors import HIEError
from hie_runtime.rules.condition_tree import Formula, Group, Part, condition_tree
from hie_runtime.rules.model import (
    Action,
    AssignAction,
    DelegateAction,
    DeleteAction,
    ForeachAction,
    ReturnAction,
    Rule,
    SendAction,
    TraceAction,
    UnknownAction,
)
from hie_studio.editors.rules.operator_words import operator_words

translate = QCoreApplication.translate


def sentence(rule: Rule) -> str:
    """The whole rule, e.g. ``When from.PAS sends ADT_A01 and PV1:2.1 = "I" → to.PAS (via Acute.Wards),
    then stop``."""
    parts = []
    head = _head(rule)
    for number, when in enumerate(one for one in rule.when if not one.disabled):
        told = condition_words(when.condition)
        if number == 0:
            lead = translate("Rules", "Every message")
            if head or told:
                both = translate("Rules", "When {head} and {condition}") if head and told else ""
                both = both or translate("Rules", "When {head}{condition}")
                lead = both.format(head=head, condition=told)
        else:
            lead = translate("Rules", "else when {what}").format(what=told or translate("Rules", "anything"))
        parts.append(f"{lead} → {actions_text(when.actions)}")
    if rule.otherwise and not rule.otherwise_disabled:
        lead = translate("Rules", "otherwise") if parts else translate("Rules", "Otherwise")
        parts.append(f"{lead} → {actions_text(rule.otherwise)}")
    return "; ".join(parts) or translate("Rules", "Does nothing yet: give it a condition and targets")


def _head(rule: Rule) -> str:
    """Who sends what, as the constraints ask; "" for anybody and anything."""
    limits = rule.constraints
    kinds = _or([*limits.doc_name, *limits.doc_type])
    category = _or(limits.doc_category)
    if category:
        kinds = translate("Rules", "{kinds} of {category}").format(
            kinds=kinds or translate("Rules", "messages"), category=category
        )
    if limits.source:
        what = kinds or translate("Rules", "anything")
        return translate("Rules", "{source} sends {what}").format(source=_or(limits.source), what=what)
    return translate("Rules", "{kinds} comes").format(kinds=kinds) if kinds else ""


def condition_words(text: str) -> str:
    """A condition as it is read aloud, without the HL7 prefix; "" when it is always true."""
    try:
        tree = condition_tree(text)
    except HIEError:
        return text
    return "" if tree.is_empty else _group(tree, outermost=True)


def _group(group: Group, outermost: bool = False) -> str:
    word = translate("Rules", "and") if group.joined_by == "and" else translate("Rules", "or")
    told = f" {word} ".join(_part(part) for part in group.parts)
    if group.negated:
        return translate("Rules", "not ({what})").format(what=told)
    return told if outermost or len(group.parts) < 2 else f"({told})"


def _part(part: Part) -> str:
    if isinstance(part, Group):
        return _group(part)
    if isinstance(part, Formula):
        return part.text
    return f"{part.field_path} {operator_words(part.operator)} “{part.value}”"


def actions_text(actions: Sequence[Action]) -> str:
    """What is done, in order."""
    told = [_action(action) for action in actions if not getattr(action, "disabled", False)]
    return ", ".join(part for part in told if part) or translate("Rules", "nothing")


def _action(action: Action) -> str:
    if isinstance(action, SendAction):
        targets = ", ".join(action.targets) or translate("Rules", "nowhere")
        via = translate("Rules", "{targets} (via {transforms})")
        return (
            via.format(targets=targets, transforms=", ".join(action.transforms))
            if action.transforms
            else targets
        )
    if isinstance(action, ReturnAction):
        return translate("Rules", "then stop")
    if isinstance(action, DeleteAction):
        return translate("Rules", "drop the message")
    if isinstance(action, AssignAction):
        return translate("Rules", "set {name} to {value}").format(name=action.property, value=action.value)
    if isinstance(action, TraceAction):
        return translate("Rules", "log {value}").format(value=action.value)
    if isinstance(action, DelegateAction):
        return translate("Rules", "go on with rule {rule}").format(rule=action.rule)
    if isinstance(action, ForeachAction):
        inner = "; ".join(f"{condition_words(w.condition)} → {actions_text(w.actions)}" for w in action.when)
        return translate("Rules", "for each {path}: {inner}").format(path=action.path, inner=inner)
    assert isinstance(action, UnknownAction)
    return translate("Rules", "unknown action “{name}”, kept as it is").format(name=action.element)


def _or(names: Sequence[str]) -> str:
    if len(names) < 2:
        return names[0] if names else ""
    return translate("Rules", "{some} or {last}").format(some=", ".join(names[:-1]), last=names[-1])


def fired_text(count: int) -> str:
    """For how many messages something was done, in two words."""
    return translate("Rules", "fires {n}×").format(n=count) if count else translate("Rules", "never fires")
