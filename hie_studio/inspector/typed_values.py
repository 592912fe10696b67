"""Which values typed words can mean for a setting, and how values are worded. Knows no widget."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication

from hie_runtime.components.settings import Kind
from hie_studio.document.state import DocumentState
from hie_studio.fuzzy import close
from hie_studio.inspector.checks import Invalid
from hie_studio.inspector.field_spec import Control, FieldSpec
from hie_studio.inspector.form_model import MIXED, FieldState, as_text, from_text
from hie_studio.inspector.storing import names_for

translate = QCoreApplication.translate
MOST_NAMES = 6
LONGEST = 40
# What stands there is named in the workspace itself; of others (credentials, schemas) only those in use are known.
IN_WORKSPACE = (Kind.ITEM, Kind.ITEMS, Kind.RULE, Kind.TRANSFORM, Kind.PROCESS, Kind.LOOKUP, Kind.TLS)
_SECRET = re.compile(r"passw|passphrase|secret|token|api_?key", re.IGNORECASE)


def values_of(field: FieldState, typed: str, state: DocumentState, items: Sequence[str]) -> list[Any]:
    """The values that ``typed`` may stand for, the likeliest first; with nothing typed, those to choose from.

    Empty when nothing is typed and the value is free. Raises Invalid with the reason when it can be none."""
    spec = field.spec
    if spec.control is Control.FLAG:
        return _flags(field, typed)
    if spec.control is Control.CHOICE:
        return _choices(field, typed)
    if spec.kind is not None and spec.control in (Control.NAME, Control.NAMES):
        return _names(field, typed, names_for(state, spec, items))
    return [from_text(spec, typed, field.raw)] if typed else []


def _flags(field: FieldState, typed: str) -> list[Any]:
    if not typed:
        return [field.value is not True]
    words = {
        True: ("on", "yes", "true", "1", translate("Inspector", "on"), translate("Palette", "yes")),
        False: ("off", "no", "false", "0", translate("Inspector", "off"), translate("Palette", "no")),
    }
    begun = typed.casefold()
    whole = [value for value, names in words.items() if begun in (name.casefold() for name in names)]
    found = whole or [
        value for value, names in words.items() if any(name.casefold().startswith(begun) for name in names)
    ]
    return found or [from_text(field.spec, typed)]


def _choices(field: FieldState, typed: str) -> list[Any]:
    choices = field.spec.choices
    if not typed:
        return [one for one in choices if one != field.value]
    whole = [one for one in choices if str(one).casefold() == typed.casefold()]
    found = whole or [one for one in choices if close(typed, str(one)) is not None]
    return found or [from_text(field.spec, typed)]


def _names(field: FieldState, typed: str, known: Sequence[str]) -> list[Any]:
    several = field.spec.control is Control.NAMES
    if not typed:
        return [[name] if several else name for name in known[:MOST_NAMES]]
    if several:
        return [[_named(field.spec, part.strip(), known)[0] for part in typed.split(",") if part.strip()]]
    return list(_named(field.spec, typed, known))


def _named(spec: FieldSpec, typed: str, known: Sequence[str]) -> list[str]:
    """The names that a typed one may be short for; the typed one itself where others may exist."""
    whole = [name for name in known if name.casefold() == typed.casefold()]
    if whole:
        return whole
    marks = {name: mark for name in known if (mark := close(typed, name)) is not None}
    found = sorted(marks, key=lambda name: -marks[name])[:MOST_NAMES]
    if spec.kind not in IN_WORKSPACE:
        return [*found, typed]
    if not found:
        there = ", ".join(known[:MOST_NAMES]) + (" …" if len(known) > MOST_NAMES else "")
        words = translate("Palette", "there is no “{name}”; there are: {names}")
        raise Invalid(words.format(name=typed, names=there or translate("Palette", "none")))
    return found


def worded(spec: FieldSpec, value: Any) -> str:
    """A value as it is shown: with its unit, in one line of bounded length, and never a secret."""
    if value is MIXED:
        return translate("Palette", "several values")
    text = as_text(spec, value)
    if not text:
        return translate("Palette", "nothing")
    if _SECRET.search(spec.key) and spec.kind is None:
        return "•••"
    text = " ".join(text.split())
    text = text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"
    with_unit = spec.unit and spec.unit.casefold() != spec.title.casefold()
    return f"{text} {spec.unit}" if with_unit else text
