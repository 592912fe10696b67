"""The result on a terminal: what differs first, what it was compared with, what was never used."""

from __future__ import annotations

from rich.console import Console
from rich.text import Text

from hie_runtime.proof.results import (
    BAD,
    ProofResult,
    Status,
    TargetResult,
    TestResult,
    counted,
    finding_lines,
)

_TOP_PATHS = 12
_NEVER = 25
_STYLES = {True: "green", False: "bold red"}


def print_report(proof: ProofResult, console: Console, *, coverage: bool = True) -> None:
    """Print everything."""
    for problem in proof.problems:
        console.print(Text.assemble(("error   ", "bold red"), problem))
    for test in proof.tests:
        _test(test, console)
    if coverage and proof.tests:
        _coverage(proof, console)
    _summary(proof, console)


def _test(test: TestResult, console: Console) -> None:
    mark = "ok  " if test.passed else "FAIL"
    console.print(Text.assemble((mark, _STYLES[test.passed]), " ", test.name))
    if test.captured:
        where = ", ".join(dict.fromkeys(test.items))
        speed = f", {test.rate:,.0f} a second" if test.messages > 100 else ""
        console.print(Text(f"       {counted(test.messages, 'message')} in at {where}{speed}"))
    for note in test.notes:
        console.print(Text(f"       note: {note}", style="yellow"))
    if test.nowhere and test.captured:
        console.print(f"       {counted(test.nowhere, 'message')} went nowhere")
    for error in test.errors:
        console.print(Text(f"       {error.place + ': ' if error.place else ''}{error.text}"))
    if test.error_count > len(test.errors):
        console.print(f"       and {test.error_count - len(test.errors):,} more errors")
    for target in test.targets.values():
        _target(target, console, test.captured)
    for line in test.updated:
        console.print(Text(f"       updated {line}", style="cyan"))


def _target(target: TargetResult, console: Console, captured: bool) -> None:
    if captured or not target.passed:
        style = _STYLES[target.passed]
        console.print(Text.assemble("     ", (f"{target.target}", style), f": {counts_text(target)}"))
    for note in target.notes:
        console.print(Text(f"       note: {note}", style="yellow"))
    for excuse, times in target.excused.items():
        if times or captured:
            unused = "" if times else " (never needed)"
            console.print(Text(f"       {excuse}: {counted(times, 'difference')}{unused}", style="dim"))
    if captured and target.by_path:
        for (path, name), times in target.by_path.most_common(_TOP_PATHS):
            console.print(Text(f"       {times:>8,} × {path} {name}".rstrip()))
        if len(target.by_path) > _TOP_PATHS:
            console.print(f"                  and {len(target.by_path) - _TOP_PATHS} more paths")
    for finding in target.findings:
        for line in finding_lines(target.target, finding):
            console.print(Text(f"       {line}"))
    if target.left_out > 0:
        console.print(f"       and {target.left_out:,} more messages, counted only (--details)")


def counts_text(target: TargetResult) -> str:
    """``98 same (12 only by what is ignored), 2 differ, 1 missing``."""
    parts = []
    same = target.counts[Status.SAME]
    if same or not sum(target.counts.values()):
        but = f" ({target.same_but:,} only by what is ignored)" if target.same_but else ""
        parts.append(f"{same:,} same{but}")
    words = {Status.DIFFERS: "differ", Status.ERROR: "errors"}
    for status in (*BAD, Status.NOT_COMPARED):
        if target.counts[status]:
            parts.append(f"{target.counts[status]:,} {words.get(status, str(status))}")
    return ", ".join(parts)


def _coverage(proof: ProofResult, console: Console) -> None:
    coverage = proof.coverage
    used = sum(1 for one in coverage.rules if one.times)
    transforms = sum(1 for count in coverage.transforms.values() if count)
    items = sum(1 for count in coverage.items.values() if count)
    console.print(
        f"used: {used} of {len(coverage.rules)} rule branches, {transforms} of {len(coverage.transforms)} transforms, "
        f"{items} of {len(coverage.items)} items"
    )
    never = coverage.never()
    for line in never[:_NEVER]:
        console.print(Text(f"       never: {line}", style="dim"))
    if len(never) > _NEVER:
        console.print(f"       and {len(never) - _NEVER} more, all of them in --html and --json")


def _summary(proof: ProofResult, console: Console) -> None:
    failed = sum(not test.passed for test in proof.tests)
    speed = ""
    if proof.messages > 100 and proof.seconds > 0:
        speed = f"; {proof.messages:,} messages in {proof.seconds:.1f} s, {proof.messages / proof.seconds:,.0f} a second"
    console.print(f"{len(proof.tests) - failed} passed, {failed} failed{speed}")
