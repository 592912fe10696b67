"""What the cursor stands on: an item, rule, transform, table, port, host or function named in a field."""

from __future__ import annotations

import re

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from hie_studio.document.spots import Role, setting_role
from hie_studio.document.state import DocumentState

Thing = tuple[str, str]
_QUOTED = re.compile(r'"((?:[^"]|"")*)"')
_WORD = re.compile(r"[\w.%\-]+")
_CALLED = re.compile(r"([%A-Za-z]\w*)\s*\(")
_NAMED = re.compile(r"\b(Lookup|Exists|Rule)\s*\(\s*$", re.IGNORECASE)


def thing_at(widget: QWidget | None, state: DocumentState) -> Thing | None:
    """(kind, name) of what a field's cursor stands on, None when it is nothing of the workspace."""
    if isinstance(widget, QLineEdit):
        text, at = widget.text(), widget.cursorPosition()
    elif isinstance(widget, QPlainTextEdit):
        cursor = widget.textCursor()
        text, at = cursor.block().text(), cursor.positionInBlock()
    else:
        return None
    return _of_setting(widget, text) or named_at(text, at, state)


def _of_setting(widget: QWidget, text: str) -> Thing | None:
    """A field of the inspector is called ``adapter.port``."""
    target, dot, key = widget.objectName().partition(".")
    if not dot or target not in ("adapter", "host") or not text.strip():
        return None
    role = setting_role("", key)
    return (role.value, text.strip()) if role in (Role.PORT, Role.HOST) else None


def named_at(text: str, at: int, state: DocumentState) -> Thing | None:
    """What a text names at a position: between quotes, as a word, or as a function that is called."""
    for found in _QUOTED.finditer(text):
        if found.start() <= at <= found.end():
            function = _NAMED.search(text[: found.start()])
            wanted = "" if function is None else "rule" if function[1].casefold() == "rule" else "lookup"
            thing = _known(found[1].replace('""', '"'), state, wanted)
            if thing is not None:
                return thing
    for found in _WORD.finditer(text):
        if found.start() <= at <= found.end() and (thing := _known(found[0], state)) is not None:
            return thing
    whole = _known(text.strip(), state)
    if whole is not None:
        return whole
    for found in _CALLED.finditer(text):
        if found.start(1) <= at <= found.end(1):
            return "function", found[1]
    return None


def _known(name: str, state: DocumentState, wanted: str = "") -> Thing | None:
    kinds = {
        "item": {item.name for item in state.production.items},
        "rule": state.rules,
        "transform": state.transforms,
        "lookup": state.lookups,
        "process": state.processes,
        "schema": state.schemas,
    }
    order = sorted(kinds, key=lambda kind: kind != wanted)
    return next(((kind, name) for kind in order if name in kinds[kind]), None)
