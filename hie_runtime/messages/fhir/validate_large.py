"""A large bundle against HL7's definitions, an entry at a time."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from hie_runtime.messages.fhir.definitions import Release, definitions
from hie_runtime.messages.fhir.validate import INVARIANTS, MOST_ISSUES, Checker, Issue


class BundleSketch:
    """What the checks of single entries need to know of all of them, gathered in a first reading."""

    def __init__(self) -> None:
        self.urls: dict[str, str] = {}
        self.entries = 0
        self._telling: list[dict[str, Any]] = []  # the few entries that decide the bundle's invariants

    def add(self, entry: Any) -> None:
        """Take the next entry."""
        self.entries += 1
        if not isinstance(entry, dict):
            return
        resource, url = entry.get("resource"), entry.get("fullUrl")
        kind = str(resource.get("resourceType")) if isinstance(resource, dict) else ""
        doubled = isinstance(url, str) and url in self.urls
        if isinstance(url, str) and kind:
            self.urls[url] = kind
        lacking = "request" not in entry and all("request" in one for one in self._telling)
        if len(self._telling) < 1 or lacking:
            self._telling.append(_sketch(entry, kind))
        if doubled and len(self._telling) < 10:
            self._telling += [{"fullUrl": url, "request": True}] * 2

    def of(self, head: dict[str, Any]) -> dict[str, Any]:
        """The bundle as its invariants see it."""
        return {**head, "entry": self._telling}


def _sketch(entry: dict[str, Any], kind: str) -> dict[str, Any]:
    made: dict[str, Any] = {"resource": {"resourceType": kind}} if kind else {}
    return made | ({"request": True} if "request" in entry else {})


def validate_bundle(
    head: dict[str, Any], sketch: BundleSketch, entries: Iterable[tuple[int, Any]], release: Release
) -> list[Issue]:
    """What is wrong with a bundle, at most 200 things.

    head: its members but for the entries, which are given by their numbers, in a second reading."""
    checker = Checker(definitions(release))
    checker.bundled.append(sketch.urls)
    checker.object(head, "Bundle", "Bundle", 0)
    whole = sketch.of(head)
    for text, broken in INVARIANTS["Bundle"]:
        if broken(whole):
            checker.say("Bundle", text)
    for number, entry in entries:
        if len(checker.issues) >= MOST_ISSUES:
            break
        checker.object(entry, "Bundle.entry", f"Bundle.entry[{number}]", 1)
    return checker.issues[:MOST_ISSUES]
