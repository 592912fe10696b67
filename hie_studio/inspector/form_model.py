"""What the inspector shows for a selection: fields, values, defaults and errors. Knows no widget."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from pydantic import BaseModel
from PySide6.QtCore import QCoreApplication

from hie_runtime.components.registry import Component, registry
from hie_runtime.components.settings import Kind
from hie_runtime.config.model import ItemConfig, name_list
from hie_runtime.config.problems import Problem, Severity
from hie_studio.declared import said, title_of
from hie_studio.document.state import DocumentState
from hie_studio.inspector.checks import Invalid, name_problem, parse
from hie_studio.inspector.field_spec import (
    Control,
    FieldSpec,
    Target,
    item_specs,
    production_specs,
    specs_of,
)
from hie_studio.wording import in_words

translate = QCoreApplication.translate


class _Mixed:
    def __repr__(self) -> str:
        return "MIXED"


MIXED: Final = _Mixed()


@dataclass(frozen=True)
class FieldState:
    """One field with what the document says about it.

    Attributes:
        spec: what the field is.
        raw: the stored value; None when not set, MIXED when the selected items differ.
        value: the value in force, default included; as stored when it cannot be read.
        is_set: stored at all (in any of the selected items).
        differs: in force is something else than the default.
        error: why the stored value cannot be used, "" when it can.
        warning: what else is wrong with it.
    """

    spec: FieldSpec
    raw: Any = None
    value: Any = None
    is_set: bool = False
    differs: bool = False
    error: str = ""
    warning: str = ""

    @property
    def text(self) -> str:
        """The stored value as text for a line of input; "" when not set or mixed."""
        return "" if not self.is_set or self.raw is MIXED else as_text(self.spec, self.raw)

    @property
    def placeholder(self) -> str:
        """What an empty line of input stands for."""
        if self.raw is MIXED:
            return translate("Inspector", "Several values")
        if self.spec.required or self.spec.default is None:
            return translate("Inspector", "Needed")
        if self.is_set and self.raw == "" and self.spec.default != "":
            return translate("Inspector", "Empty on purpose")
        return as_text(self.spec, self.spec.default)


@dataclass(frozen=True)
class Group:
    """Fields under one heading. ``key``: general, adapter, host, advanced or kept."""

    key: str
    title: str
    fields: tuple[FieldState, ...]


@dataclass(frozen=True)
class Form:
    """The whole inspector for one selection; ``names`` is empty for the production itself."""

    names: tuple[str, ...]
    title: str
    subtitle: str
    groups: tuple[Group, ...]
    component: Component | None = None
    placeholder: bool = False

    def field(self, target: Target, key: str) -> FieldState | None:
        """The field of that name, or None."""
        return next(
            (f for g in self.groups for f in g.fields if (f.spec.target, f.spec.key) == (target, key)), None
        )


def as_text(spec: FieldSpec, value: Any) -> str:
    """A stored value as one line of text."""
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    if spec.control is Control.NAMES and isinstance(value, list):
        return ", ".join(str(part) for part in value)
    if isinstance(value, bool):
        return translate("Inspector", "on") if value else translate("Inspector", "off")
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value) if isinstance(value, int | float) else json.dumps(value, ensure_ascii=False)


def from_text(spec: FieldSpec, text: str, before: Any = None) -> Any:
    """What typed text means for that field. Raises Invalid with a sentence."""
    if spec.control is Control.RAW:
        return _raw_from_text(text, before)
    if spec.target == "item" and spec.key == "name":
        problem = name_problem(text)
        if problem:
            raise Invalid(problem)
    return parse(spec, text.strip() if spec.control is not Control.LINES else text)


def _raw_from_text(text: str, before: Any) -> Any:
    """A kept setting stays a text when it was one; anything else is read as JSON again."""
    if before is None or isinstance(before, str) or before is MIXED:
        return text
    try:
        return json.loads(text)
    except ValueError:
        return text


def is_default(spec: FieldSpec, value: Any) -> bool:
    """Whether a value is what holds anyway when nothing is stored."""
    return not spec.required and value == spec.default and type(value) is type(spec.default)


def form_of(state: DocumentState, names: Sequence[str], problems: Iterable[Problem] = ()) -> Form:
    """The form for the selected items; for the production itself when none of them exists."""
    items = [item for name in names if (item := state.production.item(name)) is not None]
    if not items:
        return _production_form(state, problems)
    forms = [_item_form(state, item) for item in items]
    form = forms[0] if len(forms) == 1 else _common(forms)
    return _with_problems(form, problems)


def _production_form(state: DocumentState, problems: Iterable[Problem]) -> Form:
    stored = state.production.model_dump(include={spec.key for spec in production_specs()})
    shown, folded = _split(_field(spec, stored.get(spec.key), True) for spec in production_specs())
    groups = [Group("general", translate("Inspector", "Production"), shown), _advanced(folded)]
    form = Form((), state.production.name, translate("Inspector", "Production"), tuple(groups))
    by_place = {p.setting.removeprefix("production."): p for p in problems if not p.item}
    return _marked(form, by_place)


def _item_form(state: DocumentState, item: ItemConfig) -> Form:
    component = registry().get(item.class_name)
    shown, folded = _split(_property(spec, item, state) for spec in item_specs())
    groups = [Group("general", translate("Inspector", "General"), shown)]
    if component is None:
        subtitle = translate("Inspector", "No counterpart in HIE: {name}").format(name=item.class_name)
        groups += _kept(item, set(), set())
        groups.append(_advanced(folded))
        return Form((item.name,), item.name, subtitle, tuple(groups), None, placeholder=True)
    if component.adapter_settings is not None:
        fields = _settings(component.adapter_settings, "adapter", item, state)
        groups.append(Group("adapter", translate("Inspector", "Adapter"), fields[0]))
        folded += fields[1]
    fields = _settings(component.host_settings, "host", item, state)
    groups.append(Group("host", translate("Inspector", "Host"), fields[0]))
    folded += fields[1]
    adapter_known = set(component.adapter_settings.model_fields) if component.adapter_settings else set()
    groups += _kept(item, adapter_known, {*component.host_settings.model_fields, "target_config_name"})
    groups.append(_advanced(folded))
    return Form((item.name,), item.name, said(component.title), tuple(groups), component)


def _settings(
    model: type[BaseModel], target: Target, item: ItemConfig, state: DocumentState
) -> tuple[tuple[FieldState, ...], tuple[FieldState, ...]]:
    stored: Mapping[str, Any] = getattr(item.settings, target)
    made = []
    for spec in specs_of(model, target):
        key = stored_key(spec.key, stored)
        # The same spec, not an equal one: pages are found by comparing specs, and identity is quick.
        spec = spec if key == spec.key else replace(spec, key=key)
        field = _field(spec, stored.get(key), key in stored)
        made.append(_references(field, item, state))
    return _split(made)


def stored_key(key: str, stored: Mapping[str, Any]) -> str:
    """The key a setting is stored under: IRIS files also write the single ``target_config_name``."""
    if key == "target_config_names" and key not in stored and "target_config_name" in stored:
        return "target_config_name"
    return key


def _property(spec: FieldSpec, item: ItemConfig, state: DocumentState) -> FieldState:
    del state
    value = getattr(item, spec.key)
    return _field(spec, value, spec.required or value != spec.default)


def _field(spec: FieldSpec, raw: Any, is_set: bool) -> FieldState:
    if not is_set:
        error = translate("Inspector", "A value is needed.") if spec.required else ""
        return FieldState(spec, None, spec.default, error=error)
    try:
        value = parse(spec, raw)
    except Invalid as problem:
        return FieldState(spec, raw, raw, True, True, error=str(problem))
    differs = not spec.required and value != spec.default
    return FieldState(spec, raw, value, True, differs)


def _references(field: FieldState, item: ItemConfig, state: DocumentState) -> FieldState:
    """The field with a word about names in it that nothing bears."""
    missing: list[str] = []
    if field.spec.kind in (Kind.ITEM, Kind.ITEMS) and not field.error:
        known = {one.name for one in state.production.items}
        missing = [name for name in name_list(field.value) if name not in known]
        words = translate("Inspector", "There is no item {names}.")
    elif field.spec.kind is Kind.RULE and field.value:
        missing = [] if str(field.value).strip() in state.rules else [str(field.value)]
        words = translate("Inspector", "There is no rule {names} in this workspace.")
    if not missing:
        return field
    del item
    return replace(field, warning=words.format(names=", ".join(f"“{name}”" for name in missing)))


def _split(
    fields: Iterable[FieldState],
) -> tuple[tuple[FieldState, ...], tuple[FieldState, ...]]:
    made = list(fields)
    return tuple(f for f in made if not f.spec.advanced), tuple(f for f in made if f.spec.advanced)


def _advanced(fields: tuple[FieldState, ...]) -> Group:
    return Group("advanced", translate("Inspector", "Advanced"), fields)


def _kept(item: ItemConfig, adapter: set[str], host: set[str]) -> list[Group]:
    """Stored settings no model knows, verbatim."""
    groups = []
    targets: tuple[tuple[Target, set[str], str], ...] = (
        ("adapter", adapter, translate("Inspector", "Kept adapter settings")),
        ("host", host, translate("Inspector", "Kept host settings")),
    )
    for target, known, title in targets:
        stored: Mapping[str, Any] = getattr(item.settings, target)
        fields = tuple(
            FieldState(FieldSpec(key, target, key, Control.RAW, annotation=Any), value, value, True)
            for key, value in stored.items()
            if key not in known
        )
        if fields:
            groups.append(Group(f"kept-{target}", title, fields))
    return groups


def _common(forms: Sequence[Form]) -> Form:
    """The fields all of the forms have, with MIXED where their values differ."""
    first, rest = forms[0], forms[1:]
    groups = []
    for group in first.groups:
        fields = []
        for field in group.fields:
            others = [form.field(field.spec.target, field.spec.key) for form in rest]
            if field.spec.key == "name" and field.spec.target == "item":
                continue
            same = [o for o in others if o is not None and o.spec.control is field.spec.control]
            if len(same) == len(rest):
                fields.append(_merged([field, *same]))
        if fields:
            groups.append(Group(group.key, group.title, tuple(fields)))
    names = tuple(name for form in forms for name in form.names)
    title = translate("Inspector", "{n} items").format(n=len(forms))
    subtitle = translate("Inspector", "A change here is made to all of them")
    return Form(names, title, subtitle, tuple(groups))


def _merged(fields: Sequence[FieldState]) -> FieldState:
    first = fields[0]
    if all((f.is_set, f.raw) == (first.is_set, first.raw) for f in fields[1:]):
        return first
    if all(f.value == first.value for f in fields[1:]):
        return replace(first, is_set=True, raw=first.value)
    return FieldState(first.spec, MIXED, MIXED, True, any(f.differs for f in fields))


def _with_problems(form: Form, problems: Iterable[Problem]) -> Form:
    names = set(form.names)
    by_place = {p.setting: p for p in problems if p.item in names and p.setting}
    return _marked(form, by_place)


def _marked(form: Form, by_place: Mapping[str, Problem]) -> Form:
    """The form with the problems of the last check beside their fields, unless they say so already."""
    if not by_place:
        return form

    def mark(field: FieldState) -> FieldState:
        problem = by_place.get(field.spec.place)
        if problem is None or field.error or field.warning:
            return field
        if problem.severity is Severity.ERROR:
            return replace(field, error=in_words(problem.message))
        return replace(field, warning=in_words(problem.message))

    groups = tuple(replace(g, fields=tuple(mark(f) for f in g.fields)) for g in form.groups)
    return replace(form, groups=groups)


def label_of(place: str) -> str:
    """A setting's dotted name in words: ``adapter.ack_mode`` gives ``Adapter · ACK mode``."""
    target, dot, key = place.partition(".")
    return f"{title_of(target)} · {title_of(key)}" if dot else title_of(place)
