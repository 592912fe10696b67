"""Colours are readable, icons are there."""

from __future__ import annotations

import pytest

from hie_runtime.components.registry import registry
from hie_studio.shipped import folder
from hie_studio.theme.tokens import TEXT_PAIRS, THEMES, contrast


@pytest.mark.parametrize("name", THEMES)
def test_every_text_colour_can_be_read_on_every_surface_it_stands_on(name):
    tokens = THEMES[name]
    pairs = [(t, b, contrast(getattr(tokens, t), getattr(tokens, b))) for t, b in TEXT_PAIRS]
    assert [pair for pair in pairs if pair[2] < 4.5] == []


def test_every_component_has_an_icon():
    missing = [c.icon for c in registry() if not (folder("resources") / "icons" / f"{c.icon}.svg").is_file()]
    assert missing == []
