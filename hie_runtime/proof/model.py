"""The test file: a message or captured traffic in at an item, and what must come out where.

``tests/*.yaml``::

    name: An admission reaches the EPR          name: The ADT feed of 3 March, as IRIS sent it
    item: from.PAS                              item: from.PAS
    message: |                                  in: captured/from-PAS
      MSH|^~\\&|PAS|...                          expect:
    expect:                                       to.EPR: {files: captured/to-EPR, pair: MSH:10}
      to.EPR: {fields: {"PID:3.1": "12345"}}      to.LIS: {files: captured/to-LIS.hl7, ignore: [ZPI]}
      to.Archive: {}                            ignore: [MSH:7]
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError, model_validator

from hie_runtime.config.formats import SourceText, read_source
from hie_runtime.config.problems import ConfigError, Problem, Severity
from hie_runtime.config.workspace import Workspace


def _listed(value: Any) -> Any:
    return [value] if isinstance(value, str) else value


Names = Annotated[list[str], BeforeValidator(_listed)]
NOT_COMPARED = "not-compared"


class _Part(BaseModel):
    model_config = ConfigDict(extra="forbid", populate_by_name=True)


class Comparing(_Part):
    """How messages are compared.

    ignore: paths and segments left out. normalise: ways of writing that do not count (excuses.NORMALISATIONS).
    only: the only paths compared, all when empty.
    """

    ignore: Names = Field(default_factory=list)
    normalise: Names = Field(default_factory=list)
    only: Names = Field(default_factory=list)


class Expected(Comparing):
    """What must arrive at one item.

    message: the very message. files: captured messages (files, folders, globs from the test file's folder on).
    fields: values that each message that arrives must have. Without any of them something must arrive.
    pair: what tells which message belongs to which captured one: ``order``, ``file``, paths such as MSH:10.
    """

    fields: dict[str, str] = Field(default_factory=dict)
    message: str = ""
    files: Names = Field(default_factory=list)
    pair: Names = Field(default_factory=lambda: ["MSH:10"])

    @model_validator(mode="after")
    def _one_of(self) -> Expected:
        if self.message and self.files:
            raise ValueError("message and files exclude each other")
        return self


class ExpectedAck(Comparing):
    """What the service must answer: to each message the same, or what was captured.

    code: MSA-1; several where a message gets two answers (ack mode Msh), ``none`` for no answer. text: MSA-3 of the
    last. files, pair: captured answers, as in :class:`Expected`; only MSA-1 to MSA-3 are compared unless ``only``
    says otherwise: times and control ids of answers are the engine's own.
    """

    code: Names = Field(default_factory=list)
    text: str | None = None
    files: Names = Field(default_factory=list)
    pair: Names = Field(default_factory=lambda: ["MSA:2"])
    only: Names = Field(default_factory=lambda: ["MSA:1", "MSA:2", "MSA:3"])

    @model_validator(mode="after")
    def _one_of(self) -> ExpectedAck:
        if bool(self.files) == (bool(self.code) or self.text is not None):
            raise ValueError("either files, or code and text are expected")
        return self


class MessageTest(Comparing):
    """One test. ``traffic``: files by the item their messages come in at."""

    name: str
    item: str = ""
    message: str = ""
    inputs: dict[str, Names] | Names = Field(default_factory=list, alias="in")
    expect: dict[str, Expected | None] = Field(default_factory=dict)
    ack: ExpectedAck | None = None
    other_targets: Literal["unexpected", "not-compared"] = "unexpected"

    @model_validator(mode="after")
    def _has_input(self) -> MessageTest:
        if bool(self.message) == bool(self.inputs):
            raise ValueError("exactly one of message and in is expected")
        if not isinstance(self.inputs, dict) and not self.item:
            raise ValueError("item is missing: the item the messages come in at")
        return self

    @property
    def traffic(self) -> Mapping[str, list[str]]:
        """What files come in at which item."""
        if isinstance(self.inputs, dict):
            return self.inputs
        return {self.item: self.inputs} if self.inputs else {}


class TestFile:
    """A test, and where it stands: ``base`` is what its file names start from, ``source`` None for the command
    line's own."""

    __test__ = False

    def __init__(
        self, test: MessageTest, base: Path, path: Path | None = None, source: SourceText | None = None
    ):
        self.test = test
        self.base = base
        self.path = path
        self.source = source


def read_tests(workspace: Workspace) -> list[TestFile]:
    """All tests of a workspace. Raises ConfigError with every problem of all files."""
    problems: list[Problem] = []
    found: list[TestFile] = []
    for file in sorted((workspace.path / "tests").glob("*.y*ml")):
        try:
            found.append(_read(file, workspace))
        except ConfigError as error:
            problems += error.problems
    if problems:
        raise ConfigError(problems)
    return found


def _read(file: Path, workspace: Workspace) -> TestFile:
    shown = workspace.shown(file)
    source = read_source(file, shown)
    try:
        return TestFile(MessageTest.model_validate(source.data), file.parent, file, source)
    except ValidationError as error:
        lines = source.lines()
        raise ConfigError(
            Problem(
                Severity.ERROR,
                f"{'.'.join(map(str, one['loc']))}: {one['msg']}".lstrip(": "),
                shown,
                lines.get(tuple(one["loc"]), 0),
            )
            for one in error.errors()
        ) from error
