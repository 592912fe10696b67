"""The page of what each adapter is proved to do names tests that exist, and leaves no cell empty."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path

TESTS = Path(__file__).parents[1]
PAGE = TESTS.parent / "docs" / "adapter-conformance.md"


@cache
def _tests_of(file: Path) -> set[str]:
    functions = (ast.FunctionDef, ast.AsyncFunctionDef)
    return {node.name for node in ast.parse(file.read_text("utf-8")).body if isinstance(node, functions)}


def test_every_test_the_page_names_exists() -> None:
    named = re.findall(r"`([\w/]+\.py)::(\w+)`", PAGE.read_text("utf-8"))
    assert len(named) > 60
    missing = []
    for file, test in named:
        path = TESTS / file if "/" in file else TESTS / "adapters" / file
        if not path.is_file() or test not in _tests_of(path):
            missing.append(f"{file}::{test}")
    assert not missing


def test_every_adapter_has_an_answer_for_every_case() -> None:
    rows = [line for line in PAGE.read_text("utf-8").splitlines() if line.startswith("|")]
    columns = rows[0].count("|")
    for row in rows[2:]:
        assert row.count("|") == columns, row[:40]
        cells = [cell.strip() for cell in row.strip("|").split("|")]
        assert all(
            "::" in c or "does not apply" in c or "**open**" in c or "as HTTP" in c for c in cells[1:]
        ), cells[0]
