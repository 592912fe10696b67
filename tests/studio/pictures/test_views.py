"""Every view of the Studio can be read, in light and dark."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from .reading import cut_words, hard_to_read, overlapping
from .show import show_all

# (view, what is cut): a text that may be longer than its place, because it can be seen whole elsewhere
MAY_BE_CUT: set[tuple[str, str]] = set()


@pytest.mark.timeout(240)
def test_nothing_is_cut_overlapping_or_too_pale_in_any_view(qapp: QApplication) -> None:
    found: list[str] = []
    seen: list[str] = []

    def look(view: str, theme: str, widget: QWidget) -> None:
        seen.append(view)
        found.extend(f"{view} {theme}: {text} is {ratio}" for text, ratio in _pale(widget))
        if theme == "light":  # sizes are the same in every theme
            cut = [text for text in cut_words(widget) if (view, text) not in MAY_BE_CUT]
            found.extend(f"{view}: cut {text}" for text in cut)
            found.extend(f"{view}: {pair}" for pair in overlapping(widget))

    show_all(qapp, look)
    assert len(set(seen)) > 20
    assert found == []


def _pale(widget: QWidget) -> list[tuple[str, str]]:
    return [(text, ratio) for text, _, ratio in (one.rpartition(": ") for one in hard_to_read(widget))]
