"""OperationOutcome: what a FHIR server says of a request, and of each entry of a bundle; read from JSON and XML."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from lxml import etree

from hie_runtime.messages.errors import MessageError
from hie_runtime.messages.json import JSONMessage
from hie_runtime.messages.xml import parse_xml

MOST_SHOWN = 5
MOST_TEXT = 500
_NAMESPACE = "{http://hl7.org/fhir}"
_CODE = re.compile(r"[a-z][a-z-]{0,40}\Z")
# A place that only walks; one with a value in it (where(value='123')) might name a patient.
_PLACE = re.compile(r"[A-Za-z][\w.\[\]()]{0,200}\Z", re.ASCII)
FAILED = ("error", "fatal")


class Said(NamedTuple):
    """One issue. ``text`` is the server's own, which may quote a patient; ``places``: FHIRPath expressions."""

    severity: str
    code: str
    text: str = ""
    places: tuple[str, ...] = ()

    @property
    def plain(self) -> str:
        """Without the server's words: fit for a log."""
        words = [word if _CODE.match(word) else "?" for word in (self.severity, self.code)]
        where = [place for place in self.places if _PLACE.match(place)]
        return " ".join(words) + (f" at {', '.join(where)}" if where else "")

    @property
    def full(self) -> str:
        """With the server's words."""
        where = f" at {', '.join(self.places)}" if self.places else ""
        text = "".join(c if c.isprintable() else " " for c in self.text[:MOST_TEXT])
        return f"{self.severity} {self.code}{where}" + (f": {text}" if text else "")


class EntryAnswer(NamedTuple):
    """What became of an entry of a bundle."""

    status: int
    said: Sequence[Said]


def issues_in(content: bytes) -> list[Said]:
    """The issues of an OperationOutcome, [] where it is none."""
    found = _resource(content)
    return [] if found is None else _issues(found)


def answers_in(content: bytes) -> list[EntryAnswer] | None:
    """What a transaction-response or batch-response says of each entry; None where it is none."""
    found = _resource(content)
    if found is None or _text(found.get("type")) not in ("transaction-response", "batch-response"):
        return None
    answers = []
    for entry in _list(found.get("entry")):
        response = entry.get("response") if isinstance(entry, dict) else None
        response = response if isinstance(response, dict) else {}
        status = _text(response.get("status"))[:3]
        outcome = response.get("outcome")
        answers.append(
            EntryAnswer(
                int(status) if status.isdigit() else 0, _issues(outcome) if isinstance(outcome, dict) else []
            )
        )
    return answers


def told(issues: Sequence[Said], *, full: bool) -> str:
    """Issues as one text; those that are errors first."""
    ordered = sorted(issues, key=lambda one: one.severity not in FAILED)
    shown = [one.full if full else one.plain for one in ordered[:MOST_SHOWN]]
    return "; ".join(shown) + (f"; and {len(issues) - MOST_SHOWN} more" if len(issues) > MOST_SHOWN else "")


def outcome(issues: Iterable[Said]) -> bytes:
    """An OperationOutcome in JSON."""
    made = []
    for one in issues:
        issue: dict[str, Any] = {"severity": one.severity, "code": one.code}
        if one.text:
            issue["diagnostics"] = one.text
        if one.places:
            issue["expression"] = list(one.places)
        made.append(issue)
    return json.dumps({"resourceType": "OperationOutcome", "issue": made}, ensure_ascii=False).encode()


def _issues(found: dict[str, Any]) -> list[Said]:
    if found.get("resourceType") != "OperationOutcome":
        return []
    said = []
    for issue in _list(found.get("issue")):
        if not isinstance(issue, dict):
            continue
        details = issue.get("details")
        words = _text(details.get("text")) if isinstance(details, dict) else ""
        more = _text(issue.get("diagnostics"))
        places = [_text(one) for one in _list(issue.get("expression") or issue.get("location"))]
        text = ": ".join(part for part in dict.fromkeys((words, more)) if part)
        said.append(
            Said(_text(issue.get("severity")), _text(issue.get("code")), text, tuple(filter(None, places)))
        )
    return said


def _resource(content: bytes) -> dict[str, Any] | None:
    try:
        if content[:64].lstrip(b"\xef\xbb\xbf \t\r\n")[:1] == b"<":
            root = parse_xml(content)
            return {"resourceType": etree.QName(root).localname, **_tree(root)}
        data = JSONMessage(content).data
    except MessageError:
        return None
    return data if isinstance(data, dict) else None


def _tree(element: etree._Element) -> dict[str, Any]:
    """An element as its JSON would be, as far as outcomes need it: lists where a name comes again, or may."""
    made: dict[str, Any] = {}
    for child in element:
        if not isinstance(child.tag, str) or not child.tag.startswith(_NAMESPACE):
            continue
        name = etree.QName(child).localname
        value: Any = child.get("value")
        if value is None:
            value = _tree(child)
            if name in ("resource", "outcome") and len(child):
                value = {"resourceType": etree.QName(child[0]).localname, **_tree(child[0])}
        if name in made:
            made[name] = [*_list(made[name]), value]
        else:
            made[name] = value
    return made


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [] if value is None else [value]


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""
