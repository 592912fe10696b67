"""A difference in words: what became of a thing, and of each of its values."""

from __future__ import annotations

import json
from typing import Any

from PySide6.QtCore import QCoreApplication

from hie_runtime.components.registry import registry
from hie_studio.declared import title_of
from hie_studio.document.compare import Detail, Difference, How
from hie_studio.document.definitions import Part, part_words
from hie_studio.document.state import DocumentState
from hie_studio.document.tree import Path

translate = QCoreApplication.translate
LONGEST = 160


def thing_words(part: str, name: str) -> str:
    """What a thing is called: ``Item "to.Lab"``."""
    if part == "production":
        return translate("Differences", "The production")
    if part == "canvas":
        return translate("Differences", "The canvas")
    kind = translate("Differences", "Item") if part == "items" else part_words(Part(part))
    return translate("Differences", "{kind} “{name}”").format(kind=kind[:1].upper() + kind[1:], name=name)


def heading(difference: Difference) -> str:
    """What became of a thing, in one line."""
    thing = thing_words(difference.part, difference.name)
    if difference.was:
        words = translate(
            "Differences", "{thing}, renamed from “{was}” (believed: same class, same settings)"
        )
        return words.format(thing=thing, was=difference.was)
    return thing


def how_words(difference: Difference) -> str:
    """Added, removed, changed or moved."""
    if difference.how is How.CHANGED and difference.moved and not difference.details and not difference.was:
        return translate("Differences", "moved")
    return {
        How.ADDED: translate("Differences", "added"),
        How.REMOVED: translate("Differences", "removed"),
        How.CHANGED: translate("Differences", "changed"),
    }[difference.how]


def place_words(part: str, path: Path, class_name: str = "") -> str:
    """Where in a thing a value stands: the title of a setting, the name of a rule."""
    if part in ("items", "production") and path:
        return _setting_title(path, class_name)
    if part == "lookups" and path:
        return translate("Differences", "Row “{key}”").format(key=path[-1])
    keys = [key for key in path if key not in ("rule_sets", "rules", "steps", "#")]
    if len(keys) > 1 and keys[0] == "#1":
        keys = keys[1:]  # of the only rule set nobody has to be told
    shown = [_element(key, path) for key in keys]
    return " › ".join(shown) or translate("Differences", "content")


def _element(key: str, path: Path) -> str:
    if key.startswith(("+", "#")):
        step = "steps" in path
        return translate("Differences", "step") if step else translate("Differences", "rule")
    return key if "rules" in path else title_of(key)


def _setting_title(path: Path, class_name: str) -> str:
    key = path[-1]
    component = registry().get(class_name)
    if component is not None and len(path) == 3:
        model = component.adapter_settings if path[1] == "adapter" else component.host_settings
        field = model.model_fields.get(key) if model is not None else None
        if field is not None and field.title:
            return field.title
    return title_of(key)


def detail_words(difference: Difference, detail: Detail, class_name: str = "") -> str:
    """One value: where it stands, and what it was and is."""
    place = place_words(difference.part, detail.path, class_name)
    if detail.path[-1:] == ("#",):
        words = translate("Differences", "{place}: moved from {old} to {new}")
    elif detail.how is How.ADDED:
        words = translate("Differences", "{place}: {new} (new)")
    elif detail.how is How.REMOVED:
        words = translate("Differences", "{place}: {old} (taken away)")
    else:
        words = translate("Differences", "{place}: {old} → {new}")
    return words.format(place=place, old=value_words(detail.old), new=value_words(detail.new))


def value_words(value: Any) -> str:
    """A value in one line, shortened where it is long."""
    if value is None:
        return translate("Differences", "not set")
    if value == "":
        return translate("Differences", "empty")
    if isinstance(value, bool):
        return translate("Differences", "on") if value else translate("Differences", "off")
    if isinstance(value, str):
        text = value.replace("\n", " ⏎ ")
    elif isinstance(value, list) and all(isinstance(one, str) for one in value):
        text = ", ".join(value) or translate("Differences", "empty")
    else:
        text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1]}…"


def class_of(difference: Difference, *states: DocumentState) -> str:
    """The class of the item a difference is about; "" when it is about none."""
    for state in states:
        for name in (difference.name, difference.was):
            item = state.production.item(name) if name else None
            if item is not None:
                return item.class_name
    return ""
