"""The files of a workspace's tests as edits see them: what they hold, and their text with another name of an item."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from hie_runtime.config.formats import SourceText, parse_source, with_line_ends
from hie_runtime.errors import HIEError
from hie_studio.document.spots import Role, test_spots
from hie_studio.document.state import TestText
from hie_studio.document.uses import refers

FOLDER = "tests"


def stamp(workspace: Path | None) -> tuple[tuple[str, int, int], ...]:
    """Changes when a test's file comes, goes or is written."""
    folder = workspace / FOLDER if workspace is not None else None
    found = []
    for file in sorted(folder.glob("*.y*ml")) if folder is not None else ():
        try:
            about = file.stat()
        except OSError:
            continue
        found.append((file.name, about.st_mtime_ns, about.st_size))
    return tuple(found)


class TestFiles:
    """The tests of a workspace: those in its folder, as edits not yet saved leave them. Unreadable ones are left out."""

    __test__ = False

    def __init__(self, workspace: Path | None, edited: Mapping[str, TestText]) -> None:
        self._texts: dict[str, str] = {}
        self._sources: dict[str, SourceText] = {}
        folder = workspace / FOLDER if workspace is not None else None
        for file in sorted(folder.glob("*.y*ml")) if folder is not None and folder.is_dir() else ():
            try:
                text = file.read_bytes().decode()
                known = edited.get(file.name)
                if known is not None and known.before == text:
                    text = known.after
                self._sources[file.name] = parse_source(text.encode(), file, file.name)
            except (OSError, UnicodeDecodeError, HIEError):
                continue
            self._texts[file.name] = text

    @property
    def data(self) -> dict[str, Any]:
        """What each file holds, by its name."""
        return {name: source.data for name, source in self._sources.items()}

    def renamed(self, old: str, new: str) -> dict[str, TestText]:
        """The files that name an item, with its new name; all else in them stays as it is."""
        found: dict[str, TestText] = {}
        for name, source in self._sources.items():
            if not any(refers(spot, Role.ITEM.value, old) for spot in test_spots(name, source.data)):
                continue
            before = self._texts[name]
            found[name] = TestText(before, self._text(name, before, old, new))
        return found

    def _text(self, name: str, before: str, old: str, new: str) -> str:
        """The lines that name the item changed, and no others; written anew where that does not say the same."""
        source = self._sources[name]
        wanted, places = _renamed(source.data, old, new), source.lines()
        named = [place for place in (("item",), ("expect", old), ("in", old)) if place in places]
        lines = before.splitlines(keepends=True)
        for number in {places[place] - 1 for place in named}:
            lines[number] = re.sub(
                rf"(?<![\w.\-]){re.escape(old)}(?![\w.\-])", lambda _: new, lines[number], count=1
            )
        text = "".join(lines)
        try:
            if parse_source(text.encode(), Path(name), name).data == wanted:
                return text
        except HIEError:
            pass  # the new name needs quotes, or several names share a line
        return with_line_ends(source.text(wanted), before)


def _renamed(data: Mapping[str, Any], old: str, new: str) -> dict[str, Any]:
    made = dict(data)
    if made.get("item") == old:
        made["item"] = new
    for part in ("expect", "in"):
        inside = made.get(part)
        if isinstance(inside, Mapping):
            made[part] = {(new if key == old else key): value for key, value in inside.items()}
    return made
