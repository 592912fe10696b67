"""From a field and a value to the edit that stores it, and the names a field may take. Knows no widget."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication

from hie_runtime.components.settings import Kind
from hie_runtime.config.model import TLSConfig
from hie_studio.document.commands import (
    UNSET,
    RenameItem,
    SetItemProperty,
    SetProductionProperty,
    SetSetting,
    SettingTarget,
    Together,
)
from hie_studio.document.edit import Edit
from hie_studio.document.state import DocumentState
from hie_studio.inspector.field_spec import FieldSpec
from hie_studio.inspector.form_model import is_default

translate = QCoreApplication.translate
SETTING_TARGETS: tuple[SettingTarget, ...] = ("adapter", "host")


def edit_of(names: Sequence[str], spec: FieldSpec, value: Any) -> Edit | None:
    """The one step that stores a value in all the items; ``UNSET`` takes the stored one away.

    No names: it is a property of the production. None when nothing is to be done."""
    edits = [edit for name in names or ("",) if (edit := _edit(name, spec, value)) is not None]
    if len(edits) < 2:
        return edits[0] if edits else None
    words = translate("Inspector", "Set {title} of {n} items").format(title=spec.title, n=len(edits))
    return Together(words, tuple(edits))


def _edit(name: str, spec: FieldSpec, value: Any) -> Edit | None:
    if spec.target == "production":
        return SetProductionProperty(spec.key, spec.default if value is UNSET else value)
    if spec.target in ("adapter", "host"):
        stored = UNSET if value is not UNSET and is_default(spec, value) else value
        return SetSetting(name, spec.target, spec.key, stored)
    if spec.key == "name":
        return RenameItem(name, str(value)) if str(value) != name else None
    return SetItemProperty(name, spec.key, spec.default if value is UNSET else value)


def tls_edit(
    state: DocumentState, names: Sequence[str], spec: FieldSpec, old: str, new: str, config: TLSConfig
) -> Edit:
    """The one step that keeps a TLS configuration and names it in these items.

    old: the name it had, "" for a new one; whatever item names that follows."""
    kept = {name: one for name, one in state.production.tls.items() if name not in (old, new)}
    edits: list[Edit] = [SetProductionProperty("tls", {**kept, new: config})]
    for item in state.production.items if old not in ("", new) else ():
        if item.name not in names:
            edits += [
                SetSetting(item.name, target, spec.key, new)
                for target in SETTING_TARGETS
                if getattr(item.settings, target).get(spec.key) == old
            ]
    edits += [edit for name in names if (edit := _edit(name, spec, new)) is not None]
    words = (
        translate("Inspector", "Edit TLS configuration “{name}”")
        if old
        else translate("Inspector", "Add TLS configuration “{name}”")
    )
    return Together(words.format(name=new), tuple(edits))


def names_for(state: DocumentState, spec: FieldSpec, items: Sequence[str]) -> list[str]:
    """What the workspace has of the kind a field of these items refers to."""
    if spec.kind in (Kind.ITEM, Kind.ITEMS):
        return [item.name for item in state.production.items if item.name not in items]
    named = {
        Kind.RULE: state.rules,
        Kind.TRANSFORM: state.transforms,
        Kind.PROCESS: state.processes,
        Kind.LOOKUP: state.lookups,
        Kind.TLS: state.production.tls,
    }
    if spec.kind in named:
        return sorted(named[spec.kind])
    own = state.schemas if spec.kind is Kind.SCHEMA else ()
    return sorted({*own, *_used_elsewhere(state, spec)})


def _used_elsewhere(state: DocumentState, spec: FieldSpec) -> list[str]:
    """Values other items have in the same setting: schemas, credentials."""
    return sorted(
        str(values[spec.key])
        for item in state.production.items
        for values in (item.settings.adapter, item.settings.host)
        if values.get(spec.key)
    )
