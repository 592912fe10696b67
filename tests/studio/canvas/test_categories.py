"""Categories as coloured chips over the canvas that filter what is lit."""

from __future__ import annotations

import pytest

from hie_studio.canvas.categories import CategoryBar
from hie_studio.document.commands import SetItemProperty
from studio.hospital import hospital
from studio.person import click


@pytest.fixture
def bar(window, qtbot) -> CategoryBar:
    window.document.load_state(hospital())
    (found,) = [one for one in window.studio.features if isinstance(one, CategoryBar)]
    assert not found.isVisible()
    for name, category in (("to.Lab.ADT", "lab, adt"), ("to.Lab.Orders", "lab"), ("from.PAS.ADT", "adt")):
        window.document.apply(SetItemProperty(name, "category", category))
    return found


def lit(window) -> set[str]:
    return {name for name, node in window.scene.nodes.items() if not node.aside}


def test_a_pressed_chip_keeps_only_its_items_lit_and_two_keep_those_of_both(window, bar):
    assert bar.isVisible() and [chip.text().strip() for chip in bar.chips.values()] == ["adt  2", "lab  2"]
    click(bar.chips["lab"])
    assert lit(window) == {"to.Lab.ADT", "to.Lab.Orders"}
    click(bar.chips["adt"])
    assert lit(window) == {"to.Lab.ADT", "to.Lab.Orders", "from.PAS.ADT"}
    click(bar.chips["lab"])
    click(bar.chips["adt"])
    assert lit(window) == set(window.scene.nodes)


def test_the_filter_follows_edits_and_goes_with_its_last_item(window, bar):
    click(bar.chips["lab"])
    window.document.apply(SetItemProperty("to.EPR.ADT", "category", "lab"))
    assert lit(window) == {"to.Lab.ADT", "to.Lab.Orders", "to.EPR.ADT"}
    assert bar.chips["lab"].text().strip() == "lab  3"
    for name in ("to.Lab.ADT", "to.Lab.Orders", "to.EPR.ADT"):
        window.document.apply(SetItemProperty(name, "category", ""))
    assert list(bar.chips) == ["adt"] and lit(window) == set(window.scene.nodes)


def test_cards_bear_the_colours_of_their_categories(window, bar):
    colours = {name: window.scene.nodes[name].card.categories for name in ("to.Lab.ADT", "from.PAS.ADT")}
    adt, lab = colours["to.Lab.ADT"][1], colours["to.Lab.ADT"][0]
    assert adt != lab and colours["from.PAS.ADT"] == (adt,)
    assert window.scene.nodes["to.EPR.ADT"].card.categories == ()
