"""A workspace's own tests: a message in at an item, and what must come out where.

``tests/*.yaml``::

    name: An admission reaches the EPR
    item: from.PAS
    message: |
      MSH|^~\\&|PAS|...
    expect:
      to.EPR: {fields: {"PID:3.1": "12345"}}
      to.Archive: {}
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from hie_runtime.config.formats import read_source
from hie_runtime.config.problems import ConfigError, Problem, Severity
from hie_runtime.config.workspace import Workspace, load_workspace
from hie_runtime.engine.message_flow import MessageFlow
from hie_runtime.errors import HIEError
from hie_runtime.messages.hl7.reader import HL7Message


class Expected(BaseModel):
    """What must arrive at one item: fields by path, or the whole message."""

    model_config = ConfigDict(extra="forbid")
    fields: dict[str, str] = Field(default_factory=dict)
    message: str = ""


class MessageTest(BaseModel):
    """One test file."""

    model_config = ConfigDict(extra="forbid")
    name: str
    item: str
    message: str
    expect: dict[str, Expected | None] = Field(default_factory=dict)


@dataclass(slots=True)
class TestResult:
    """What a test gave; ``differences`` is empty when it passed."""

    __test__ = False
    name: str
    differences: list[str] = field(default_factory=list)

    @property
    def passed(self) -> bool:
        """No difference."""
        return not self.differences


def run_tests(path: Path) -> list[TestResult]:
    """Run all tests of a workspace. Raises ConfigError when it, or a test file, cannot be read."""
    workspace = load_workspace(path)
    tests = [_read(file, workspace) for file in sorted((workspace.path / "tests").glob("*.y*ml"))]
    with MessageFlow(workspace) as flow:
        return [run_test(flow, test) for test in tests]


def _read(file: Path, workspace: Workspace) -> MessageTest:
    shown = workspace.shown(file)
    source = read_source(file, shown)
    try:
        return MessageTest.model_validate(source.data)
    except ValidationError as error:
        problems = [
            Problem(Severity.ERROR, f"{'.'.join(map(str, e['loc']))}: {e['msg']}", shown)
            for e in error.errors()
        ]
        raise ConfigError(problems) from error


def run_test(flow: MessageFlow, test: MessageTest) -> TestResult:
    """Route one message without running anything, and compare."""
    result = TestResult(test.name)
    raw = test.message.replace("\r\n", "\n").strip("\n").replace("\n", "\r").encode() + b"\r"
    try:
        arrived = flow.deliveries(test.item, HL7Message(raw))
    except HIEError as error:
        result.differences.append(str(error))
        return result
    for name in arrived:
        if name not in test.expect:
            result.differences.append(f"{name}: a message arrived that is not expected")
    for name, expected in test.expect.items():
        if name not in arrived:
            result.differences.append(f"{name}: nothing arrived")
        else:
            result.differences.extend(_compare(name, arrived[name][-1], expected or Expected()))
    return result


def _compare(name: str, message: HL7Message, expected: Expected) -> list[str]:
    found = []
    for path, wanted in expected.fields.items():
        value = message.get_field(path)
        if value != wanted:
            found.append(f"{name}, {path}: {value!r} found, {wanted!r} expected")
    if expected.message:
        wanted_lines = expected.message.strip().splitlines()
        lines = message.raw.decode(message.encoding, "replace").replace("\r", "\n").strip().splitlines()
        for number in range(max(len(lines), len(wanted_lines))):
            one, other = (rows[number] if number < len(rows) else "" for rows in (lines, wanted_lines))
            if one != other:
                found.append(f"{name}, segment {number + 1}: {one!r} found, {other!r} expected")
    return found


def deliveries(workspace: Workspace, item: str, message: HL7Message) -> dict[str, list[HL7Message]]:
    """What arrives at which last item when a message comes in at ``item``. Raises HIEError."""
    with MessageFlow(workspace) as flow:
        return flow.deliveries(item, message)
