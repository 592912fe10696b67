"""Whether a resource is what HL7 defines: elements, cardinality, types, required codes, references, some invariants.

Not checked: profiles, value sets that are not required or cannot be listed, FHIRPath invariants beyond those below.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from hie_runtime.messages.fhir.definitions import Definitions, Element, Release, definitions
from hie_runtime.messages.json import Number

MOST_ISSUES = 200
MAX_DEPTH = 60
_NUMBERS = ("integer", "positiveInt", "unsignedInt", "decimal")
_CODED = ("code", "Coding", "CodeableConcept")
_LITERAL = re.compile(r"(?:.*/)?(?P<type>[A-Z][A-Za-z]+)/(?P<id>[A-Za-z0-9\-.]{1,64})(?:/_history/.*)?\Z")


class Issue(NamedTuple):
    """Something wrong. path: as in FHIRPath, ``Bundle.entry[2].resource.birthDate``. No values of the resource are in the text."""

    path: str
    text: str

    def __str__(self) -> str:
        return f"{self.path}: {self.text}"


def validate(data: Any, release: Release = "R4") -> list[Issue]:
    """What is wrong with a resource, at most 200 things; empty when nothing is."""
    checker = Checker(definitions(release))
    checker.resource(data, "", 0)
    return checker.issues[:MOST_ISSUES]


class Checker:
    """Gathers what is wrong. ``bundled``: of the bundles around what is checked, the types of their entries by fullUrl."""

    def __init__(self, known: Definitions) -> None:
        self._known = known
        self.issues: list[Issue] = []
        self.bundled: list[dict[str, str]] = []

    def say(self, path: str, text: str) -> None:
        """Note something wrong."""
        self.issues.append(Issue(path, text))

    def resource(self, data: Any, path: str, depth: int) -> None:
        """A resource, by itself or in another one."""
        kind = data.get("resourceType") if isinstance(data, dict) else None
        if not isinstance(kind, str) or kind not in self._known.resources:
            self.say(path or "resource", f"resourceType is no resource of FHIR {self._known.version}")
            return
        place = path or kind
        bundled = kind == "Bundle"
        if bundled:
            self.bundled.append(dict(_full_urls(data)))
        self.object(data, kind, place, depth)
        for text, broken in INVARIANTS.get(kind, ()):
            if broken(data):
                self.say(place, text)
        if bundled:
            self.bundled.pop()

    def object(self, data: Any, kind: str, path: str, depth: int) -> None:
        """The members of an object of a type."""
        if not isinstance(data, dict):
            self.say(path, f"is no object; a {kind} is expected")
            return
        if depth > MAX_DEPTH:
            self.say(path, f"nested more than {MAX_DEPTH} deep")
            return
        if not data or (set(data) <= {"resourceType"} and kind not in self._known.resources):
            self.say(path, "is empty")
        seen: dict[str, str] = {}
        for key, value in data.items():
            if key == "resourceType" and kind in self._known.resources:
                continue
            name = key.removeprefix("_")
            found = self._known.find(kind, name)
            if found is None:
                self.say(f"{path}.{key}", f"{kind} has no such element")
                continue
            element_name, element, chosen = found
            if seen.setdefault(element_name, name) != name:
                self.say(f"{path}.{name}", f"{seen[element_name]} is there too; only one of them is allowed")
            types = (chosen,) if chosen else element.types
            if key.startswith("_"):
                self._shadow(value, element, types, f"{path}.{key}", depth)
            else:
                self._values(value, element, types, f"{path}.{key}", depth)
        for name, element in self._known.types[kind].items():
            if element.least and name not in seen:
                self.say(path, f"{name} is missing; at least {element.least} is required")

    def _values(self, value: Any, element: Element, types: tuple[str, ...], path: str, depth: int) -> None:
        many = element.most != 1
        if isinstance(value, list) != many:
            self.say(path, "is no list; one is expected" if many else "is a list; one value is expected")
            return
        values = value if isinstance(value, list) else [value]
        if not values:
            self.say(path, "is an empty list")
        if element.most and len(values) > element.most:
            self.say(path, f"{len(values)} are there; at most {element.most} are allowed")
        for number, one in enumerate(values):
            self._value(one, element, types[0], f"{path}[{number}]" if many else path, depth + 1, many=many)

    def _value(self, value: Any, element: Element, kind: str, path: str, depth: int, *, many: bool) -> None:
        if kind in self._known.primitives or kind == "xhtml":
            if value is None and many:
                return  # its extension stands in the shadow list
            self._primitive(value, kind, path)
        elif kind == "Resource":
            self.resource(value, path, depth)
        else:
            self.object(value, kind, path, depth)
            if kind == "Reference" and isinstance(value, dict):
                self._reference(value, element, path)
        if element.codes is not None and kind in _CODED:
            self._code(value, element.codes, kind, path)

    def _shadow(self, value: Any, element: Element, types: tuple[str, ...], path: str, depth: int) -> None:
        """``_name``: id and extensions of a primitive."""
        if types[0] not in self._known.primitives:
            self.say(path, "only primitive elements have one with _ in front")
            return
        values = value if isinstance(value, list) else [value]
        if isinstance(value, list) != (element.most != 1):
            self.say(path, "is a list or not, other than its element")
        for one in values:
            if one is not None:
                self.object(one, "Element", path, depth + 1)

    def _primitive(self, value: Any, kind: str, path: str) -> None:
        number = isinstance(value, (Number, int, float)) and not isinstance(value, bool)
        if kind == "boolean":
            good = isinstance(value, bool)
        elif kind in _NUMBERS:
            good = number
        else:
            good = isinstance(value, str) and not isinstance(value, Number)
        if not good:
            self.say(path, f"is no {kind}")
            return
        if kind == "boolean":
            return
        text = str(value)
        pattern = self._known.primitives.get(kind)
        if not text or (not number and not text.strip()):
            self.say(path, "is empty")
        elif pattern is not None and pattern.fullmatch(text) is None:
            self.say(path, f"is not written as a {kind} is")
        elif (kind == "positiveInt" and float(text) < 1) or (kind == "unsignedInt" and float(text) < 0):
            self.say(path, f"is too small for a {kind}")

    def _code(self, value: Any, codes: frozenset[str], kind: str, path: str) -> None:
        if kind == "code":
            given = [value]
        elif kind == "Coding":
            given = [value.get("code")] if isinstance(value, dict) else []
        else:
            codings = value.get("coding", []) if isinstance(value, dict) else []
            given = [one.get("code") for one in codings if isinstance(one, dict)]
        if given and not any(isinstance(one, str) and one in codes for one in given):
            some = ", ".join(sorted(codes)[:12]) + (", ..." if len(codes) > 12 else "")
            self.say(path, f"code is none of those required: {some}")

    def _reference(self, value: dict[str, Any], element: Element, path: str) -> None:
        text = value.get("reference")
        if not isinstance(text, str) or text.startswith("#") or not element.targets:
            return
        literal = _LITERAL.match(text)
        kind = literal["type"] if literal and literal["type"] in self._known.resources else ""
        if text.startswith("urn:") and self.bundled:
            known = self.bundled[-1].get(text)
            if known is None:
                self.say(path, "points at nothing in the bundle")
                return
            kind = known
        if kind and "Resource" not in element.targets and kind not in element.targets:
            self.say(path, f"points at a {kind}; allowed are {', '.join(sorted(element.targets))}")


def _full_urls(bundle: dict[str, Any]) -> Iterator[tuple[str, str]]:
    entries = bundle.get("entry")
    for entry in entries if isinstance(entries, list) else []:
        resource = entry.get("resource") if isinstance(entry, dict) else None
        if isinstance(resource, dict) and isinstance(entry.get("fullUrl"), str):
            yield entry["fullUrl"], str(resource.get("resourceType"))


def _entries(bundle: dict[str, Any]) -> list[dict[str, Any]]:
    entries = bundle.get("entry")
    return [one for one in entries if isinstance(one, dict)] if isinstance(entries, list) else []


def _doubled(bundle: dict[str, Any]) -> bool:
    urls = [one["fullUrl"] for one in _entries(bundle) if "fullUrl" in one]
    return bundle.get("type") != "history" and len(urls) != len(set(map(str, urls)))


def _first_is_not(kind: str) -> Callable[[dict[str, Any]], bool]:
    def broken(bundle: dict[str, Any]) -> bool:
        entries = _entries(bundle)
        resource = entries[0].get("resource") if entries else None
        return not isinstance(resource, dict) or resource.get("resourceType") != kind

    return broken


Invariant = tuple[str, Callable[[dict[str, Any]], bool]]
INVARIANTS: dict[str, list[Invariant]] = {
    "Bundle": [
        ("a message begins with a MessageHeader (bdl-12)", lambda b: b.get("type") == "message" and _first_is_not("MessageHeader")(b)),
        ("a document begins with a Composition (bdl-11)", lambda b: b.get("type") == "document" and _first_is_not("Composition")(b)),
        ("a fullUrl is there twice (bdl-7)", _doubled),
        (
            "each entry of a transaction or batch has a request (bdl-3)",
            lambda b: b.get("type") in ("transaction", "batch") and any("request" not in one for one in _entries(b)),
        ),
    ],
    "Observation": [
        ("dataAbsentReason is only for one without a value (obs-6)", lambda o: "dataAbsentReason" in o and any(key.startswith("value") for key in o)),
    ],
}  # fmt: skip
