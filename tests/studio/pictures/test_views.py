"""Every view of the Studio can be read, in light and dark."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QWidget

from hie_studio.theme import theme

from .gallery import LOOKS, PAGE, PICTURES, gallery
from .reading import cut_words, hard_to_read, overlapping
from .show import THEMES, show_all
from .views import VIEWS

MOST_BYTES = 6_500_000
# (view, what is cut): a text that may be longer than its place, because it can be seen whole elsewhere
MAY_BE_CUT = {
    ("messages", "hint: Control id, type or text in the message"),  # ends in "…", and there is little room
    ("messages", "button: Capture as test"),  # its panel scrolls sideways
}


@pytest.mark.parametrize("choice", THEMES)
def test_nothing_is_cut_overlapping_or_too_pale_in_any_view(qapp: QApplication, choice: theme.Choice) -> None:
    found: list[str] = []
    seen: list[str] = []

    def look(view: str, widget: QWidget) -> None:
        seen.append(view)
        wrong = [f"too pale: {one}" for one in hard_to_read(widget)]
        if choice == "light":  # sizes are the same in every theme
            wrong += [f"cut {one}" for one in cut_words(widget) if (view, one) not in MAY_BE_CUT]
            wrong += overlapping(widget)
        found.extend(f"{view}: {one}" for one in wrong)

    show_all(qapp, choice, look, simulate=False)
    assert seen == list(VIEWS) and len(seen) > 20
    assert found == []


def test_the_gallery_has_every_view_in_every_look_and_is_small() -> None:
    wanted = {f"{name}-{look}.png" for name in VIEWS for look in LOOKS}
    there = list(PICTURES.glob("*.png"))
    assert {one.name for one in there} == wanted, "python -m tests.studio.pictures"
    assert sum(one.stat().st_size for one in there) < MOST_BYTES
    assert PAGE.read_text() == gallery(), "python -m tests.studio.pictures"


def test_what_is_cut_overlapping_or_too_pale_is_found(qtbot) -> None:
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
    assert (cut_words(page), overlapping(page)) == ([], [])
    short.setMaximumWidth(30)
    qtbot.waitUntil(lambda: cut_words(page) == ["label: Cut in the middle"])
    assert [one.split(":")[0] for one in hard_to_read(page)] == ["Too pale to be read"]
    over.setGeometry(pale.geometry())
    assert overlapping(page) == ["Too pale to be read on Over"]
