"""The result for programs."""

from __future__ import annotations

import json
from typing import Any

from hie_runtime.proof.results import Coverage, Finding, ProofResult, Status, TargetResult, TestResult


def to_json(proof: ProofResult) -> str:
    """The whole result as JSON text."""
    return json.dumps(as_data(proof), indent=2, ensure_ascii=False)


def as_data(proof: ProofResult) -> dict[str, Any]:
    """The whole result as plain values."""
    return {
        "workspace": proof.workspace,
        "production": proof.production,
        "passed": proof.passed,
        "messages": proof.messages,
        "seconds": round(proof.seconds, 3),
        "problems": proof.problems,
        "tests": [_test(test) for test in proof.tests],
        "coverage": _coverage(proof.coverage),
    }


def _test(test: TestResult) -> dict[str, Any]:
    return {
        "name": test.name,
        "file": test.file,
        "passed": test.passed,
        "items": list(dict.fromkeys(test.items)),
        "messages": test.messages,
        "seconds": round(test.seconds, 3),
        "nowhere": test.nowhere,
        "errors": {"count": test.error_count, "first": [_finding(one) for one in test.errors]},
        "targets": [_target(target) for target in test.targets.values()],
        "differences": test.differences_text(),
        "notes": test.notes,
        "updated": test.updated,
    }


def _target(target: TargetResult) -> dict[str, Any]:
    return {
        "target": target.target,
        "is_ack": target.is_ack,
        "passed": target.passed,
        "found": target.found,
        "expected": target.expected,
        "counts": {str(status): target.counts[status] for status in Status},
        "same_but_for_ignored": target.same_but,
        "differences": target.differences,
        "by_path": [
            {"path": path, "name": name, "count": count}
            for (path, name), count in target.by_path.most_common()
        ],
        "ignored": dict(target.excused),
        "findings": [_finding(one) for one in target.findings],
        "findings_left_out": target.left_out,
        "notes": target.notes,
    }


def _finding(one: Finding) -> dict[str, Any]:
    return {
        "status": str(one.status),
        "place": one.place,
        "expected_place": one.expected_place,
        "key": one.key,
        "text": one.text,
        "total": one.total,
        "differences": [difference._asdict() for difference in one.differences],
    }


def _coverage(coverage: Coverage) -> dict[str, Any]:
    return {
        "rules": [use._asdict() for use in coverage.rules],
        "transforms": coverage.transforms,
        "called_by": coverage.through,
        "items": coverage.items,
        "never": coverage.never(),
    }
