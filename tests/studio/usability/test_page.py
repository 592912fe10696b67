"""The page on usability says what the tests count, and how others were counted."""

from __future__ import annotations

from .page import PAGE, acts, anchors, counts_of, written
from .tasks import FREQUENT, TASKS


def test_the_page_holds_every_task_and_is_as_its_command_writes_it() -> None:
    page = PAGE.read_text()
    counts = counts_of(page)
    assert list(counts) == list(TASKS.values())
    assert len(TASKS) >= 25
    again = written(page, {key: counts[words] for key, words in TASKS.items()})
    assert again == page, "python -m tests.studio.usability --write"


def test_every_figure_of_another_program_has_its_steps_and_an_address() -> None:
    known = anchors()
    assert set(known) == set(FREQUENT) and len(FREQUENT) == 10
    for ways in known.values():
        assert ways
        for way in ways.values():
            assert way["source"].startswith("https://") and way["steps"]
    assert (acts("Save"), acts("choose it from its list (2)")) == (1, 2)
