"""What one field of the settings form is: derived from the settings models, never written by hand."""

from __future__ import annotations

import inspect
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Annotated, Any, Literal, get_args, get_origin

from pydantic import BaseModel, TypeAdapter
from pydantic.fields import FieldInfo
from pydantic_core import PydanticUndefined
from PySide6.QtCore import QCoreApplication

from hie_runtime.components.settings import Kind
from hie_runtime.config.model import ItemConfig, ProductionConfig
from hie_studio import i18n
from hie_studio.declared import said, title_of

Target = Literal["adapter", "host", "item", "production"]
translate = QCoreApplication.translate


class Control(StrEnum):
    """Which editor shows a field."""

    TEXT = "text"
    LINES = "lines"  # several lines of text
    NUMBER = "number"
    FLAG = "flag"
    CHOICE = "choice"
    NAMES = "names"  # an ordered list of items
    NAME = "name"  # one name out of a list, others may be typed
    PATH = "path"
    FILE = "file"
    CODE = "code"
    RAW = "raw"  # a kept setting nothing is known about


@dataclass(frozen=True)
class FieldSpec:
    """One field of the form.

    Attributes:
        key: name of the setting or property.
        target: whose it is.
        title: label.
        control: which editor shows it.
        annotation: type with its validators and bounds, for :func:`adapter_of`.
        default: value when absent; None when the field is required.
        required: whether a value must be given.
        unit: shown behind the field, "" when it has none.
        help: one sentence.
        iris: the IRIS setting name(s).
        kind: what the value refers to.
        advanced: folded away.
        choices: allowed values of a choice.
        minimum, maximum: bounds of a number, both included; None when open.
    """

    key: str
    target: Target
    title: str
    control: Control
    annotation: Any = str
    default: Any = None
    required: bool = False
    unit: str = ""
    help: str = ""
    iris: str = ""
    kind: Kind | None = None
    advanced: bool = False
    choices: tuple[Any, ...] = ()
    minimum: float | None = None
    maximum: float | None = None

    @property
    def place(self) -> str:
        """The dotted name problems use, e.g. ``adapter.port``; a property of the item has no dot."""
        return f"{self.target}.{self.key}" if self.target in ("adapter", "host") else self.key

    def matches(self, words: str) -> bool:
        """Whether every one of the words is in its title, names or help."""
        text = f"{self.title} {self.key} {self.iris} {self.help}".casefold()
        return all(word in text for word in words.casefold().split())


_KIND_CONTROLS = {
    Kind.PATH: Control.PATH,
    Kind.FILE: Control.FILE,
    Kind.ITEM: Control.NAME,
    Kind.ITEMS: Control.NAMES,
    Kind.RULE: Control.NAME,
    Kind.TRANSFORM: Control.NAMES,
    Kind.PROCESS: Control.NAME,
    Kind.LOOKUP: Control.NAME,
    Kind.SCHEMA: Control.NAME,
    Kind.CREDENTIALS: Control.NAME,
    Kind.TLS: Control.NAME,
    Kind.LINES: Control.LINES,
    Kind.CODE: Control.CODE,
}


def specs_of(model: type[BaseModel], target: Target) -> tuple[FieldSpec, ...]:
    """The fields of a settings model: required ones first, then what names other parts of the production,
    then those of the most special class down to those every component has."""
    return _specs_of(model, target, i18n.spoken())


@cache
def _specs_of(model: type[BaseModel], target: Target, language: str) -> tuple[FieldSpec, ...]:
    del language  # the words are in it
    depth = {name: _depth(model, name) for name in model.model_fields}
    order = list(model.model_fields)

    def rank(spec: FieldSpec) -> tuple[bool, bool, int, int]:
        refers = spec.kind in (Kind.ITEMS, Kind.RULE) and not spec.advanced
        return (not spec.required, not refers, depth[spec.key], order.index(spec.key))

    found = [_spec(name, field, target) for name, field in model.model_fields.items()]
    return tuple(sorted(found, key=rank))


def _depth(model: type[BaseModel], name: str) -> int:
    """How far up the class tree a field was declared first: 0 = by the model itself."""
    holders = [i for i, base in enumerate(model.__mro__) if name in inspect.get_annotations(base)]
    return max(holders, default=0)


def _spec(name: str, field: FieldInfo, target: Target) -> FieldSpec:
    extra = field.json_schema_extra if isinstance(field.json_schema_extra, dict) else {}
    kind = Kind(str(extra["kind"])) if extra.get("kind") else None
    annotation = field.annotation
    minimum, maximum = _bounds(field.metadata)
    return FieldSpec(
        key=name,
        target=target,
        title=said(field.title) if field.title else title_of(name),
        control=_control(annotation, kind),
        annotation=Annotated[annotation, *field.metadata] if field.metadata else annotation,
        default=_default(field),
        required=field.is_required(),
        unit=said(str(extra.get("unit", ""))),
        help=said(field.description or ""),
        iris=str(extra.get("iris", "")),
        kind=kind,
        advanced=bool(extra.get("advanced", False)),
        choices=get_args(annotation) if get_origin(annotation) is Literal else (),
        minimum=minimum,
        maximum=maximum,
    )


def _default(field: FieldInfo) -> Any:
    value = field.get_default(call_default_factory=True, validated_data={})
    return None if value is PydanticUndefined else value


def _control(annotation: Any, kind: Kind | None) -> Control:
    if get_origin(annotation) is Literal:
        return Control.CHOICE
    if kind in _KIND_CONTROLS:
        return _KIND_CONTROLS[kind]
    if annotation is bool:
        return Control.FLAG
    if annotation in (int, float):
        return Control.NUMBER
    return Control.NAMES if get_origin(annotation) is list else Control.TEXT


def _bounds(metadata: Sequence[Any]) -> tuple[float | None, float | None]:
    minimum: float | None = None
    maximum: float | None = None
    for part in metadata:
        minimum = getattr(part, "ge", minimum)
        maximum = getattr(part, "le", maximum)
    return minimum, maximum


def forget_words() -> None:
    """Let fields be worded anew, after a translator came or went that is not of a language."""
    for made in (_specs_of, _item_specs, _production_specs):
        made.cache_clear()


@cache
def adapter_of(spec_annotation: Any) -> TypeAdapter[Any]:
    """The validator of a field's type, bounds included."""
    return TypeAdapter(spec_annotation)


def item_specs() -> tuple[FieldSpec, ...]:
    """The properties every item has, whatever its class (IRIS: attributes of ``<Item>``)."""
    return _item_specs(i18n.spoken())


@cache
def _item_specs(language: str) -> tuple[FieldSpec, ...]:
    del language  # the words are in it
    return _properties(
        ItemConfig,
        "item",
        ("name", "enabled", "pool_size", "category", "schedule", "comment"),
        ("foreground", "log_trace_events", "queue_size", "queue_bytes"),
    )


def production_specs() -> tuple[FieldSpec, ...]:
    """The properties of the production itself."""
    return _production_specs(i18n.spoken())


@cache
def _production_specs(language: str) -> tuple[FieldSpec, ...]:
    del language  # the words are in it
    return _properties(
        ProductionConfig,
        "production",
        ("name", "description", "enabled", "testing_enabled", "shutdown_timeout", "update_timeout"),
        ("actor_pool_size", "min_free_bytes", "log_general_trace_events"),
    )


_IRIS_PROPERTIES = {
    "name": "Name",
    "enabled": "Enabled",
    "pool_size": "PoolSize",
    "category": "Category",
    "schedule": "Schedule",
    "comment": "Comment",
    "foreground": "Foreground",
    "log_trace_events": "LogTraceEvents",
    "description": "Description",
    "testing_enabled": "TestingEnabled",
    "actor_pool_size": "ActorPoolSize",
    "shutdown_timeout": "ShutdownTimeout",
    "update_timeout": "UpdateTimeout",
    "log_general_trace_events": "LogGeneralTraceEvents",
}
_UNITS = {
    "queue_bytes": "bytes",
    "min_free_bytes": "bytes",
    "shutdown_timeout": "s",
    "update_timeout": "s",
    "queue_size": "messages",
}
_CONTROLS = {"comment": Control.LINES, "description": Control.LINES, "schedule": Control.CODE}


def _properties(
    model: type[BaseModel], target: Target, shown: Iterable[str], advanced: Iterable[str]
) -> tuple[FieldSpec, ...]:
    folded = set(advanced)
    made = []
    for name in [*shown, *advanced]:
        spec = _spec(name, model.model_fields[name], target)
        made.append(
            FieldSpec(
                key=name,
                target=target,
                title=spec.title,
                control=_CONTROLS.get(name, spec.control),
                annotation=spec.annotation,
                default=spec.default,
                required=spec.required,
                unit=said(_UNITS.get(name, "")),
                help=spec.help or _property_help(name),
                iris=_IRIS_PROPERTIES.get(name, ""),
                advanced=name in folded,
                minimum=spec.minimum,
                maximum=spec.maximum,
            )
        )
    return tuple(made)


def _property_help(name: str) -> str:
    helps = {
        "name": translate("Inspector", "Unique in the production; rules and targets follow a change"),
        "comment": translate("Inspector", "Notes for people; no effect"),
        "description": translate("Inspector", "What this production is for"),
        "enabled": translate("Inspector", "A disabled production does not start"),
        "log_general_trace_events": translate("Inspector", "Write trace events of the engine to the log"),
    }
    return helps.get(name, "")
