"""``python -m studio.pictures.check THEME LANGUAGE WIDTHxHEIGHT``: looks at every view and prints what is wrong, as JSON."""

from __future__ import annotations

import json
import sys

from PySide6.QtWidgets import QApplication, QMenu, QWidget

from hie_studio import i18n
from hie_studio.collecting import collect_here
from hie_studio.tour.overlay import Overlay
from studio.pictures.own import kinds_in, opener
from studio.pictures.reading import cut_words, out_of_the_screen, overlapping, sideways
from studio.pictures.seeing import ENHANCED, WORDS, hard_to_read, weak_frames
from studio.pictures.show import Setting, show_all


def main(theme: str, language: str, size: str) -> None:
    """Look, and print: the views seen, the kinds of widgets in them, the classes whose menus are shown, what is wrong."""
    app = QApplication(sys.argv[:1])
    collect_here(app)
    if language != "en":
        assert i18n.install(app, language)
    seen: list[str] = []
    kinds: set[str] = set()
    menus: set[str] = set()
    wrong: list[str] = []

    def look(view: str, shown: QWidget) -> None:
        seen.append(view)
        kinds.update(kinds_in(shown))
        if isinstance(shown, QMenu):
            menus.add(opener(shown))
        high = theme == "contrast"
        found = [f"cut {one}" for one in cut_words(shown)]
        found += [f"overlapping {one}" for one in overlapping(shown)]
        found += [f"out of sight: {one}" for one in sideways(shown)]
        found += [f"too large: {one}" for one in out_of_the_screen(shown)]
        found += [f"too pale: {one}" for one in hard_to_read(_lit(shown), ENHANCED if high else WORDS)]
        found += [f"too pale: {one}" for one in (weak_frames(shown) if high else [])]
        wrong.extend(f"{view}: {one}" for one in found)

    wide, high = size.split("x")
    show_all(app, Setting(theme=theme, size=(int(wide), int(high))), look)  # type: ignore[arg-type]
    told = {"seen": list(dict.fromkeys(seen)), "kinds": sorted(kinds), "menus": sorted(menus), "wrong": wrong}
    print("\n" + json.dumps(told))


def _lit(shown: QWidget) -> QWidget:
    """What is meant to be read: under the guided tour, which darkens the rest, its card."""
    tour = shown.findChild(Overlay)
    return tour.card if tour is not None and tour.isVisible() else shown


if __name__ == "__main__":
    main(*sys.argv[1:])
