"""Every view of the Studio can be read: in each theme, in each language, on the screens people have."""

from __future__ import annotations

import ast
import json
from pathlib import Path

import pytest
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

import hie_studio

from .gallery import LOOKS, PAGE, PICTURES, gallery
from .own import own_kinds
from .process import run_on_screen
from .reading import cut_words, overlapping
from .seeing import hard_to_read, weak_frames
from .views import VIEWS

MOST_BYTES = 24_000_000
PACKAGE = Path(hie_studio.__file__).parent
LAPTOP, FULL_HD = (1280, 720), (1920, 1080)
# Kinds of widgets that are in no view, and why.
UNSEEN = {
    "canvas.edge_layer.EdgeLayer"
}  # draws the edges of a production of hundreds, which look as they do here
# Classes that are no widget themselves but open a menu above the one named.
OPENERS = {
    "CanvasEditing": "CanvasView",
    "ContextMenu": "CanvasView",
    "FileFlow": "MainWindow",
    "Actions": "MainWindow",
    "Arrange": "MainWindow",
    "ItemActions": "MainWindow",
}


@pytest.mark.parametrize(
    ("theme", "language", "screen", "scale"),
    [
        ("light", "en", LAPTOP, 1),
        ("dark", "de", LAPTOP, 1),
        ("contrast", "fr", LAPTOP, 1),
        ("light", "es", FULL_HD, 2),
        ("light", "pseudo", LAPTOP, 1),
    ],
)
def test_nothing_is_cut_overlapping_or_hard_to_see_in_any_view(
    theme: str, language: str, screen: tuple[int, int], scale: int
) -> None:
    size = f"{screen[0] // scale}x{screen[1] // scale}"
    told = run_on_screen("studio.pictures.check", [theme, language, size], screen, scale, 240)
    found = json.loads(told.strip().rpartition("\n")[2])
    assert found["wrong"] == []
    assert found["seen"] == list(VIEWS) and len(VIEWS) > 60
    assert own_kinds() - set(found["kinds"]) == UNSEEN, "a view must show it, see views.py"
    assert {one.rpartition(".")[2] for one in found["menus"]} == opening_menus()


def opening_menus() -> set[str]:
    """Names of the classes that make a menu."""
    found: set[str] = set()
    for file in PACKAGE.rglob("*.py"):
        for kind in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(kind, ast.ClassDef):
                calls = [one for one in ast.walk(kind) if isinstance(one, ast.Call)]
                makes = any(ast.unparse(one.func) in ("QMenu", "AddMenu", "menu_button") for one in calls)
                adds = any(ast.unparse(one.func).endswith(".addMenu") for one in calls)
                if makes or adds:
                    found.add(OPENERS.get(kind.name, kind.name))
    return found


def test_the_gallery_has_every_view_in_every_look_and_is_small() -> None:
    wanted = {f"{name}-{look}.png" for name in VIEWS for look in LOOKS}
    there = list(PICTURES.glob("*.png"))
    assert {one.name for one in there} == wanted, "python -m tests.studio.pictures"
    assert sum(one.stat().st_size for one in there) < MOST_BYTES
    assert PAGE.read_text() == gallery(), "python -m tests.studio.pictures"


def test_what_is_cut_overlapping_or_hard_to_see_is_found(qtbot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    page.setStyleSheet("background: #ffffff; color: #111111;")
    row = QHBoxLayout(page)
    pale, short, over = (QLabel(text, page) for text in ("Too pale to be read", "Cut in the middle", "Over"))
    pale.setStyleSheet("color: #b0b0b0;")
    for label in (pale, short, over):
        row.addWidget(label)
    page.show()
    qtbot.waitExposed(page)
    assert (cut_words(page), overlapping(page), weak_frames(page)) == ([], [], [])
    short.setMaximumWidth(30)
    qtbot.waitUntil(lambda: cut_words(page) == ["label: Cut in the middle"])
    assert [one.split(" (")[0] for one in hard_to_read(page)] == ["Too pale to be read"]
    over.setGeometry(pale.geometry())
    assert overlapping(page) == ["Too pale to be read on Over"]
