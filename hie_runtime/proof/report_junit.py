"""The result as JUnit XML, which build servers read: a suite a test, a case a target."""

from __future__ import annotations

import re
from xml.sax.saxutils import escape, quoteattr

from hie_runtime.proof.report_text import counts_text
from hie_runtime.proof.results import ProofResult, TargetResult, TestResult, finding_lines

# What XML 1.0 cannot hold at all (section 2.2).
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def to_junit(proof: ProofResult) -> str:
    """The file."""
    suites = "".join(_suite(test, proof.production) for test in proof.tests)
    cases = sum(max(1, len(test.targets)) + bool(test.error_count) for test in proof.tests)
    failures = sum(not one.passed for test in proof.tests for one in test.targets.values())
    errors = sum(bool(test.error_count) for test in proof.tests)
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<testsuites name={_attribute(proof.production)} tests="{cases}" failures="{failures}" errors="{errors}" '
        f'time="{proof.seconds:.3f}">\n{suites}</testsuites>\n'
    )


def _suite(test: TestResult, production: str) -> str:
    name = f"{production}.{test.file or 'command line'}"
    cases = [_case(target, name) for target in test.targets.values()]
    if test.error_count:
        lines = [f"{one.place}: {one.text}" if one.place else one.text for one in test.errors]
        body = f'<error message="{test.error_count} errors">{_text(chr(10).join(lines))}</error>'
        cases.append(
            f"    <testcase name={_attribute('messages')} classname={_attribute(name)}>{body}</testcase>\n"
        )
    if not cases:
        cases.append(f"    <testcase name={_attribute('nothing arrived')} classname={_attribute(name)}/>\n")
    failures = sum(not target.passed for target in test.targets.values())
    return (
        f'  <testsuite name={_attribute(test.name)} tests="{len(cases)}" failures="{failures}" '
        f'errors="{int(bool(test.error_count))}" skipped="0" time="{test.seconds:.3f}">\n{"".join(cases)}  </testsuite>\n'
    )


def _case(target: TargetResult, name: str) -> str:
    head = f"    <testcase name={_attribute(target.target)} classname={_attribute(name)}"
    counts = counts_text(target)
    if target.passed:
        return f"{head}><system-out>{_text(counts)}</system-out></testcase>\n"
    lines = [line for finding in target.findings for line in finding_lines(target.target, finding)]
    if target.left_out > 0:
        lines.append(f"and {target.left_out} more messages")
    return f"{head}><failure message={_attribute(counts)}>{_text(chr(10).join(lines))}</failure></testcase>\n"


def _attribute(text: str) -> str:
    return quoteattr(_NOT_XML.sub("\N{REPLACEMENT CHARACTER}", text))


def _text(text: str) -> str:
    return escape(_NOT_XML.sub("\N{REPLACEMENT CHARACTER}", text))
