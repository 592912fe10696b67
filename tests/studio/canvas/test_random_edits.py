"""After any edits, undos and redos the document, the canvas and the saved files say the same."""

from __future__ import annotations

import json
import time
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from hie_runtime.config.merging import means_the_same
from hie_studio.canvas.layout import automatic_layout
from hie_studio.canvas.scene import CanvasScene
from hie_studio.document.commands import MoveItems
from hie_studio.document.document import Document
from hie_studio.document.edit import EditError
from hie_studio.document.routes import routes_of
from hie_studio.document.selection import Selection
from hie_studio.document.state import DocumentState
from studio.canvas.random_edits import Drawn
from studio.hospital import hospital
from studio.picture import Picture, picture_of


def told(state: DocumentState) -> list[object]:
    """All that is to be in the files. A file keeps its notation where it stands for the same: "" for no names."""
    return [
        state.production.model_dump(mode="json"),
        {n: rule.model_dump(mode="json") for n, rule in state.rules.items()},
    ]


def text(state: DocumentState) -> str:
    return json.dumps(told(state), sort_keys=True)


def unlike(one: str, other: str) -> str:
    """Where two long texts part, with what is around it."""
    at = next((n for n, pair in enumerate(zip(one, other, strict=False)) if pair[0] != pair[1]), -1)
    return "" if one == other else f"…{one[at - 200 : at + 80]} is not …{other[at - 200 : at + 80]}"


def differences(one: Picture, other: Picture) -> list[str]:
    """What two canvases show differently."""
    pairs = [(one.cards, other.cards), (one.edges, other.edges), (one.notes, other.notes)]
    found = [
        f"{key}: {a.get(key)} is not {b.get(key)}"
        for a, b in pairs
        for key in a.keys() | b.keys()
        if a.get(key) != b.get(key)
    ]
    return found or ([] if one.pixels == other.pixels else ["the pixels differ"])


def check_canvas(window) -> None:
    """The canvas beside the document, without building another."""
    scene, document = window.scene, window.document
    assert list(scene.nodes) and set(scene.nodes) == {item.name for item in document.production.items}
    assert set(scene.edges) == set(routes_of(document.state))
    assert {name: node.pos().toTuple() for name, node in scene.nodes.items()} == document.positions
    assert all(edge.route == routes_of(document.state)[key] for key, edge in scene.edges.items())


def check_files(window) -> None:
    """Saved and opened again by another Studio: the same document, the same picture."""
    window.selection.set([])
    window.document.check_now()
    window.document.save()
    assert not window.document.dirty
    other = Document()
    other.open(window.document.path)
    assert means_the_same(told(other.state), told(window.document.state)), unlike(
        text(other.state), text(window.document.state)
    )
    again = CanvasScene(other, Selection(other), other)
    assert not differences(picture_of(again), picture_of(window.scene))


def edit_at_random(window, folder: Path, steps: int, seed: int, canvas_every: int, files_every: int) -> str:
    """Make ``steps`` edits, undos and redos; returns how many of each there were."""
    document, drawn = window.document, Drawn(seed)
    document.load_state(hospital())
    document.apply(MoveItems(automatic_layout(document.state)))
    document.save_as(folder)
    done = {"edit": 0, "refused": 0, "undo": 0, "redo": 0}
    for step in range(1, steps + 1):
        what = drawn.random.choices(("edit", "undo", "redo"), (70, 18, 12))[0]
        if what == "edit":
            try:
                document.apply(drawn.edit(document.state))
            except EditError:
                what = "refused"
        elif what == "undo" and document.undo_stack.index() > 1:
            document.undo()
        elif what == "redo":
            document.redo()
        done[what] += 1
        if step % 20 == 0:
            QApplication.processEvents()
        if step % canvas_every == 0:
            check_canvas(window)
        if step % files_every == 0:
            check_files(window)
    return ", ".join(f"{count} {what}" for what, count in done.items())


def there_and_back(window) -> None:
    """Everything undone is what there was; everything redone what there is."""
    document = window.document
    end, steps = text(document.state), document.undo_stack.index()
    document.undo_stack.setIndex(1)
    assert text(document.state).replace(" ", "") and document.production.items
    check_files(window)
    first = text(document.state)
    fresh = Document()
    fresh.load_state(hospital())
    fresh.apply(MoveItems(automatic_layout(fresh.state)))
    assert first == text(fresh.state)
    document.undo_stack.setIndex(steps)
    assert text(document.state) == end
    check_canvas(window)
    check_files(window)


@pytest.mark.parametrize("seed", [1, 2])
def test_document_canvas_and_files_agree_after_hundreds_of_random_edits_and_undos(window, tmp_path, seed):
    edit_at_random(window, tmp_path / "ward", 150, seed, canvas_every=5, files_every=75)
    there_and_back(window)


@pytest.mark.slow
@pytest.mark.timeout(1800)
def test_document_canvas_and_files_agree_after_ten_thousand_random_edits_and_undos(window, tmp_path):
    began, seed = time.monotonic(), int(time.time())
    print(f"\nseed {seed}")
    done = edit_at_random(window, tmp_path / "ward", 10_000, seed, canvas_every=10, files_every=500)
    there_and_back(window)
    print(f"10,000 steps: {done}; {time.monotonic() - began:.0f} s; document, canvas and files identical")
