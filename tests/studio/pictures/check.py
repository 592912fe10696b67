"""``python -m studio.pictures.check THEME LANGUAGE WIDTHxHEIGHT``: looks at every view and prints what is wrong, as JSON."""

from __future__ import annotations

import json
import re
import sys
from functools import lru_cache
from zoneinfo import available_timezones

import yaml
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from hie_studio import i18n
from hie_studio.collecting import collect_here
from hie_studio.main_window import MainWindow
from hie_studio.tour.overlay import Overlay
from studio.comfort.everything import is_control, path_of
from studio.comfort.pseudo import OPEN, Pseudo
from studio.comfort.test_walk import SAME_IN_ALL_LANGUAGES, declared, is_data, own, spoken_name, texts
from studio.pictures.hospital import SAMPLE
from studio.pictures.own import kinds_in, opener
from studio.pictures.reading import cut_words, out_of_the_screen, overlapping, sideways
from studio.pictures.seeing import ENHANCED, WORDS, hard_to_read, weak_frames
from studio.pictures.show import Setting, show_all

PSEUDO = "pseudo"  # a language that is none: every text that goes through translation is marked and longer
# What the views write themselves, and what is called the same in every language.
DATA = {"before", "after", "ward", "acute-adt", "English", "Deutsch", "Español", "Français"}
# Of a file, a class, a type; an HL7 version; a segment with the name the standard gives it; an expression; a value.
_NAME = re.compile(r"\S*[./:{}_\\]\S*( TEST\d+)?|HL7 .*|[A-Z][A-Z0-9]{2}  .*|.*\{\w{3}:.*|.*  =  .*")


def main(theme: str, language: str, size: str) -> None:
    """Look, and print: the views seen, the kinds of widgets in them, the classes whose menus are shown, what is wrong."""
    app = QApplication(sys.argv[:1])
    collect_here(app)
    if language == PSEUDO:
        translator = Pseudo(app)
        assert app.installTranslator(translator)
    elif language != "en":
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
        if language == PSEUDO:
            found += [f"not translated: {one}" for one in plain_words(shown)]
            found += [f"without a name: {one}" for one in nameless(shown)]
        wrong.extend(f"{view}: {one}" for one in found)

    wide, high = size.split("x")
    show_all(app, Setting(theme=theme, size=(int(wide), int(high))), look)  # type: ignore[arg-type]
    told = {"seen": list(dict.fromkeys(seen)), "kinds": sorted(kinds), "menus": sorted(menus), "wrong": wrong}
    print("\n" + json.dumps(told))


def plain_words(shown: QWidget) -> list[str]:
    """Words that went past translation, and are neither the user's own nor the runtime's."""
    window = next(one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow))
    known = _of_the_runtime() | set(own(window)) | SAME_IN_ALL_LANGUAGES | DATA
    words = (text for one in _widgets(shown) for text in texts(one) if text)
    tests = tuple(yaml.safe_load(one.read_text())["name"][:40] for one in (SAMPLE / "tests").glob("*.yaml"))
    mine = (one for one in words if not one.startswith(tests))  # a menu shows their beginning
    return [one for one in mine if OPEN not in one and _is_words(one) and not is_data(one, known)]


def nameless(shown: QWidget) -> list[str]:
    """Controls a screen reader has no name for."""
    return [path_of(one) for one in _widgets(shown) if is_control(one) and not spoken_name(one)]


def _widgets(shown: QWidget) -> list[QWidget]:
    return [shown, *(one for one in shown.findChildren(QWidget) if one.isVisible())]


def _is_words(text: str) -> bool:
    return re.search(r"[A-Za-z]{2}", text) is not None and _NAME.fullmatch(text) is None


@lru_cache
def _of_the_runtime() -> set[str]:
    days = {QLocale().dayName(day) for day in range(1, 8)}
    return set(declared()) | available_timezones() | days


def _lit(shown: QWidget) -> QWidget:
    """What is meant to be read: under the guided tour, which darkens the rest, its card."""
    tour = shown.findChild(Overlay)
    return tour.card if tour is not None and tour.isVisible() else shown


if __name__ == "__main__":
    main(*sys.argv[1:])
