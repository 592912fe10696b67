"""Finding texts in workspaces, and the words for where they stand. Knows no widget."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication

from hie_runtime.bpl.model import place_text
from hie_studio.declared import title_of
from hie_studio.document.spots import Role, Spot, spots_of
from hie_studio.document.state import DocumentState

translate = QCoreApplication.translate
MOST = 3000  # lines shown
LONGEST = 300  # characters of a text shown


@dataclass(frozen=True, slots=True)
class Found:
    """A text that was looked for. ``workspace``: the folder of another workspace, None for the one that is open."""

    spot: Spot
    workspace: Path | None = None


def all_spots(state: DocumentState, tests: Mapping[str, Any], scripts: Mapping[str, str]) -> list[Spot]:
    """Every text of a workspace, lines of its Python and XSLT files too."""
    found = list(spots_of(state, tests))
    for file, text in scripts.items():
        found.append(Spot("script", file, (), file))
        lines = enumerate(text.splitlines(), 1)
        found += [Spot("script", file, (n,), line.strip(), Role.CODE) for n, line in lines if line.strip()]
    return found


def search(spots: Iterable[Spot], words: str, kinds: Sequence[str] = ()) -> list[Spot]:
    """Spots that have each of the words in their text, their place or the name of what holds them, one of them in text
    or place; of these kinds only, when some are given."""
    wanted = words.casefold().split()
    return list(islice(_matching(spots, wanted, frozenset(kinds)), MOST)) if wanted else []


def _matching(spots: Iterable[Spot], wanted: list[str], kinds: frozenset[str]) -> Iterator[Spot]:
    for spot in spots:
        if kinds and spot.kind not in kinds:
            continue
        text = spot.text.casefold()
        if not all(word in text for word in wanted):
            here = f"{text}\n{where(spot).casefold()}"
            if not any(word in here for word in wanted):
                continue
            whole = f"{here}\n{spot.name.casefold()}"
            if not all(word in whole for word in wanted):
                continue
        yield spot


def where(spot: Spot) -> str:
    """Where in its holder a text stands, in words: ``Adapter · Port``, ``Admissions · condition``."""
    place = spot.place
    if not place:
        return translate("Search", "name")
    if spot.kind == "item":
        names = [str(one) for one in place if isinstance(one, str) and one != "settings"]
        return " · ".join(title_of(name) for name in names)
    if spot.kind == "lookup":
        return translate("Search", "row")
    if spot.kind == "script":
        return translate("Search", "line {n}").format(n=place[0])
    key = next((one for one in reversed(place) if isinstance(one, str)), "").replace("_", " ")
    if spot.kind == "rule":
        return f"{spot.part} · {key}" if spot.part else key
    if spot.kind in ("transform", "process") and "steps" in place:
        return place_text(place)
    return " · ".join(str(one).replace("_", " ") for one in place)


def line_text(spot: Spot) -> str:
    """The text in one line."""
    text = " ".join(spot.text.split())
    return text if len(text) <= LONGEST else f"{text[:LONGEST]}…"


def kind_words(kind: str) -> str:
    """What a kind of thing is called."""
    return {
        "item": translate("Search", "Item"),
        "rule": translate("Search", "Rule"),
        "transform": translate("Search", "Transform"),
        "lookup": translate("Search", "Lookup table"),
        "process": translate("Search", "Business process"),
        "schema": translate("Search", "Schema"),
        "test": translate("Search", "Test"),
        "script": translate("Search", "Script"),
        "production": translate("Search", "Production"),
        "function": translate("Search", "Function"),
        "port": translate("Search", "Port"),
        "host": translate("Search", "Host"),
    }[kind]


ICONS = {
    "item": "component",
    "rule": "router",
    "transform": "transform",
    "lookup": "table",
    "process": "process",
    "schema": "schema",
    "test": "check",
    "script": "console",
    "production": "layout",
}
