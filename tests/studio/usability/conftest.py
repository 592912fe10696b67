"""Each task is counted, and held against what docs/usability.md says it takes."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest

from hie_studio.main_window import MainWindow
from studio.effort import counting

from .page import PAGE, counts_of
from .tasks import TASKS

SAMPLE = Path(__file__).parents[3] / "samples" / "acute-adt"
Task = Callable[[str], AbstractContextManager[None]]
COLLECTOR = "usability counts"


@pytest.fixture
def task(request: pytest.FixtureRequest) -> Task:
    """Count what is done in a ``with task(key):`` block; more or less than the page says fails."""
    collector = request.config.pluginmanager.get_plugin(COLLECTOR)
    page = counts_of(PAGE.read_text())

    @contextmanager
    def counted(key: str) -> Iterator[None]:
        with counting() as effort:
            yield
        found = (effort.clicks, effort.keys, effort.typed)
        if collector is not None:
            collector.counts[key] = found
            return
        again = "python -m tests.studio.usability --write"
        assert found == page.get(TASKS[key]), f"{TASKS[key]}: docs/usability.md says otherwise; {again}"

    return counted


@pytest.fixture
def acute(window: MainWindow, qtbot, tmp_path: Path) -> Path:
    """The sample hospital, open in an active window."""
    folder = tmp_path / "acute-adt"
    shutil.copytree(SAMPLE, folder, ignore=shutil.ignore_patterns("out", "in", ".hie"))
    window.show_workspace(folder)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return folder
