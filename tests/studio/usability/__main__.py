"""``python -m tests.studio.usability [--write]``: do every task, print what each takes, write it into the page."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

import pytest

from .page import PAGE, Count, comparison_table, count_table, written


class _Counts:
    """What the tasks found; see ``conftest.py``."""

    def __init__(self) -> None:
        self.counts: dict[str, Count] = {}


class _Take:
    """Has the tasks give their counts here in place of holding them against the page."""

    def __init__(self, into: _Counts) -> None:
        self._into = into

    def pytest_configure(self, config: pytest.Config) -> None:
        config.pluginmanager.register(self._into, "usability counts")


def main() -> int:
    """Run the script."""
    parser = argparse.ArgumentParser(prog="python -m tests.studio.usability", description=__doc__)
    parser.add_argument("--write", action="store_true", help="write the tables into docs/usability.md")
    wanted = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    found = _Counts()
    folder = Path(__file__).parent
    failed = pytest.main(["-q", "-p", "no:xdist", "-k", "not page", str(folder)], [_Take(found)])
    if failed:
        return int(failed)
    print(count_table(found.counts), comparison_table(found.counts), sep="\n\n")
    if wanted.write:
        PAGE.write_text(written(PAGE.read_text(), found.counts))
        print(f"\nwritten to {PAGE}")
    return 0


sys.exit(main())
