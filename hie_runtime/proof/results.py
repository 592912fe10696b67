"""What tests gave: counts of everything, details of the first few."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

MAX_PATHS = 5_000  # distinct paths counted per target; messages of one kind differ in far fewer
MAX_SHOWN = 200  # differences kept of one message


class Status(StrEnum):
    """What became of one message at one target."""

    SAME = "same"
    DIFFERS = "differs"
    MISSING = "missing"
    UNEXPECTED = "unexpected"
    ERROR = "error"
    NOT_COMPARED = "not compared"


BAD = (Status.DIFFERS, Status.MISSING, Status.UNEXPECTED, Status.ERROR)


def counted(number: int, thing: str) -> str:
    """``1 message``, ``12,000 messages``."""
    return f"{number:,} {thing}{'' if number == 1 else 's'}"


class Shown(NamedTuple):
    """A difference as it is reported. found, expected: None for what is not there at all."""

    path: str
    name: str
    kind: str
    found: str | None
    expected: str | None

    def __str__(self) -> str:
        """``PID:3.1 Patient Identifier List / ID Number: 'A' found, 'B' expected``."""
        head = f"{self.path} {self.name}".rstrip()
        if self.kind == "trailing separators" and self.found is not None:
            return f"{head}: {self.found} trailing separators found, {self.expected} expected"
        if self.found is None:
            return f"{head}: {self.kind} missing: '{self.expected}'"
        if self.expected is None:
            return f"{head}: {self.kind} not expected: '{self.found}'"
        how = ", the same text written differently" if self.kind == "writing" else ""
        return f"{head}: '{self.found}' found, '{self.expected}' expected{how}"


@dataclass(slots=True)
class Finding:
    """One message that is not as expected. place: where its input stands; expected_place: where what it was compared
    with stands; key: what it was paired by; total: all its differences, of which some are kept."""

    status: Status
    place: str = ""
    expected_place: str = ""
    key: str = ""
    differences: list[Shown] = field(default_factory=list)
    total: int = 0
    text: str = ""


@dataclass(slots=True)
class TargetResult:
    """What arrived at one target (or, ``is_ack``, what a service answered).

    updatable: it has an expectation of its own that an update can write.
    by_path: in how many places each path differs; excused: what each entry of the ignore list and each
    normalisation took out; same_but: messages that are the same only because of those.
    """

    target: str
    is_ack: bool = False
    updatable: bool = True
    counts: Counter[Status] = field(default_factory=Counter)
    found: int = 0
    expected: int = 0
    same_but: int = 0
    differences: int = 0
    by_path: Counter[tuple[str, str]] = field(default_factory=Counter)
    excused: Mapping[str, int] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    @property
    def passed(self) -> bool:
        """Everything as expected."""
        return not any(self.counts[status] for status in BAD)

    def add(self, finding: Finding, details: int) -> None:
        """Count a finding, and keep it while there are few."""
        self.counts[finding.status] += 1
        self.differences += finding.total
        if len(self.findings) < details:
            self.findings.append(finding)

    @property
    def left_out(self) -> int:
        """Findings that are counted only."""
        return sum(self.counts[status] for status in BAD) - len(self.findings)


@dataclass(slots=True)
class TestResult:
    """What a test gave. captured: its messages came from files."""

    __test__ = False
    name: str
    file: str = ""
    captured: bool = False
    items: list[str] = field(default_factory=list)
    messages: int = 0
    seconds: float = 0.0
    targets: dict[str, TargetResult] = field(default_factory=dict)
    errors: list[Finding] = field(default_factory=list)
    error_count: int = 0
    nowhere: int = 0
    notes: list[str] = field(default_factory=list)
    updated: list[str] = field(default_factory=list)

    @property
    def passed(self) -> bool:
        """No difference and no error."""
        return not self.error_count and all(target.passed for target in self.targets.values())

    @property
    def settled(self) -> bool:
        """Passed, or all that was found is the expectation now."""
        written = bool(self.updated) and not self.error_count
        bad_elsewhere = any(not one.passed and not one.updatable for one in self.targets.values())
        return self.passed or (written and not bad_elsewhere)

    @property
    def rate(self) -> float:
        """Messages a second."""
        return self.messages / self.seconds if self.seconds > 0 else 0.0

    def differences_text(self) -> list[str]:
        """Each kept difference in one line."""
        lines = [f"{one.place}: {one.text}" if one.place else one.text for one in self.errors]
        for target in self.targets.values():
            for one in target.findings:
                lines += finding_lines(target.target, one)
        return lines


def finding_lines(target: str, one: Finding) -> list[str]:
    """A finding in lines."""
    head = f"{target}, {one.place}" if one.place else target
    if one.status is Status.DIFFERS:
        lines = [f"{head}, {difference}" for difference in one.differences]
        more = one.total - len(one.differences)
        return [*lines, f"{head}, and {more} more differences"] if more > 0 else lines
    where = f" ({one.expected_place})" if one.expected_place else ""
    says = {
        Status.MISSING: "nothing arrived" if not one.expected_place else "expected, but nothing arrived",
        Status.UNEXPECTED: "a message arrived that is not expected",
        Status.ERROR: one.text,
    }[one.status]
    extra = f": {one.text}" if one.text and one.status is not Status.ERROR else ""
    key = f" [{one.key}]" if one.key else ""
    return [f"{head}{key}: {says}{where}{extra}"]


class RuleUse(NamedTuple):
    """How often a branch of a rule acted."""

    definition: str
    rule: str
    place: str
    times: int


@dataclass(slots=True)
class Coverage:
    """What of a workspace the tests used. through: transforms that are called by another one, which is not
    counted apart."""

    rules: list[RuleUse] = field(default_factory=list)
    transforms: dict[str, int] = field(default_factory=dict)
    through: dict[str, list[str]] = field(default_factory=dict)
    items: dict[str, int] = field(default_factory=dict)

    def never(self) -> list[str]:
        """What was never used, in one line each."""
        rules = [f"rule {one.definition}, {one.rule}" for one in self.rules if not one.times]
        transforms = [
            f"transform {name}"
            for name, count in self.transforms.items()
            if not count and not any(self.transforms.get(caller) for caller in self.through.get(name, ()))
        ]
        return rules + transforms + [f"item {name}" for name, count in self.items.items() if not count]


@dataclass(slots=True)
class ProofResult:
    """All tests of a run. problems: errors of the workspace, which would keep its production from starting. masked:
    values are shown as shapes."""

    workspace: str
    production: str
    tests: list[TestResult] = field(default_factory=list)
    coverage: Coverage = field(default_factory=Coverage)
    problems: list[str] = field(default_factory=list)
    seconds: float = 0.0
    masked: bool = False

    @property
    def passed(self) -> bool:
        """Every test passed."""
        return all(test.passed for test in self.tests)

    @property
    def settled(self) -> bool:
        """Every test passed or was updated."""
        return all(test.settled for test in self.tests)

    @property
    def messages(self) -> int:
        """Messages let through."""
        return sum(test.messages for test in self.tests)
