"""Tests told on the command line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from hie_runtime.config.workspace import Workspace
from hie_runtime.proof.errors import ProofError
from hie_runtime.proof.model import MessageTest, TestFile, read_tests


@dataclass(frozen=True, slots=True)
class Told:
    """What the options of the command line say, as written; () and "" for what was not given.

    inputs, expect: ``ITEM=PATH``. ack: captured answers. tests: texts of which a test's name or file holds one.
    """

    item: str = ""
    inputs: Sequence[str] = ()
    expect: Sequence[str] = ()
    ack: Sequence[str] = ()
    pair: Sequence[str] = ()
    ignore: Sequence[str] = ()
    normalise: Sequence[str] = ()
    only: Sequence[str] = ()
    other_targets: str = ""
    tests: Sequence[str] = ()


def tests_told(workspace: Workspace, told: Told) -> list[TestFile]:
    """The test that ``--in`` and the others describe, else the workspace's own. Raises ProofError, ConfigError."""
    if told.inputs:
        if told.tests:
            raise ProofError("--test chooses among the tests of the workspace; with --in there is only one")
        return [_test_of(workspace, told)]
    for option, value in (
        ("item", told.item), ("expect", told.expect), ("expect-ack", told.ack), ("pair", told.pair),
        ("only", told.only), ("other-targets", told.other_targets),
    ):  # fmt: skip
        if value:
            raise ProofError(f"--{option} goes with --in; the tests of the workspace say it themselves")
    found = read_tests(workspace)
    if told.tests:
        found = [test for test in found if any(map(_naming(test).__contains__, told.tests))]
        if not found:
            raise ProofError(
                f"no test of the workspace has {' or '.join(told.tests)} in its name or file name"
            )
    return [_ignoring(test, told) for test in found]


def _naming(test: TestFile) -> str:
    return f"{test.test.name}\n{test.path.name if test.path else ''}"


def _test_of(workspace: Workspace, told: Told) -> TestFile:
    inputs: dict[str, list[str]] = {}
    for text in told.inputs:
        item, path = _named(workspace, text, told.item)
        if not item:
            raise ProofError(f"--in {text}: at which item? Say --item NAME, or --in NAME={text}")
        inputs.setdefault(item, []).append(path)
    pair = {"pair": list(told.pair)} if told.pair else {}
    expect: dict[str, dict[str, Any]] = {}
    for text in told.expect:
        target, path = _named(workspace, text, "")
        if not target:
            raise ProofError(f"--expect {text}: TARGET=PATH is expected, with an item of the production")
        expect.setdefault(target, {"files": [], **pair})["files"].append(path)
    data: dict[str, Any] = {
        "name": " and ".join(f"{', '.join(paths)} at {item}" for item, paths in inputs.items()),
        "in": inputs,
        "expect": expect,
        "ignore": list(told.ignore),
        "normalise": list(told.normalise),
        "only": list(told.only),
    }
    if told.ack:
        data["ack"] = {"files": list(told.ack)}
    if told.other_targets:
        data["other_targets"] = told.other_targets
    try:
        return TestFile(MessageTest.model_validate(data), Path())
    except ValidationError as error:
        first = error.errors()[0]
        raise ProofError(f"{'.'.join(map(str, first['loc']))}: {first['msg']}") from error


def _ignoring(file: TestFile, told: Told) -> TestFile:
    """A test of the workspace with what the command line leaves out besides."""
    test = file.test
    more = {"ignore": [*test.ignore, *told.ignore], "normalise": [*test.normalise, *told.normalise]}
    return TestFile(test.model_copy(update=more), file.base, file.path, file.source)


def _named(workspace: Workspace, text: str, item: str) -> tuple[str, str]:
    """``ITEM=PATH``; the text is a path alone when no item has the name before the sign."""
    before, sign, after = text.partition("=")
    if sign and workspace.production.item(before) is not None:
        return before, after
    if sign and not item and not Path(text).exists():
        known = ", ".join(one.name for one in workspace.production.items)
        raise ProofError(f"{text}: there is no item {before!r} in the production; there are: {known}")
    return item, text
