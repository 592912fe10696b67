"""FHIR resources as messages: JSON, with paths as FHIRPath writes them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from hie_runtime.messages.errors import FHIRError, PathError
from hie_runtime.messages.fhir.definitions import Release
from hie_runtime.messages.fhir.validate import Issue, validate
from hie_runtime.messages.json import JSONMessage

_STEP = re.compile(
    r"(?:(?P<name>[A-Za-z_][\w-]*)|ofType\((?P<kind>[A-Za-z]+)\))(?:\[(?P<index>\d{1,6})\])?\Z"
)


class FHIRMessage(JSONMessage):
    """A resource in JSON (FHIR R4 and later).

    Paths are the part of FHIRPath that only walks: ``Patient.name.family``, ``Bundle.entry.resource.ofType(Patient).id``,
    ``identifier[1].value`` (from 0); the first of what they find counts. A JSON Pointer is a path too.
    """

    __slots__ = ()

    @property
    def resource_type(self) -> str:
        """``Patient``, ``Bundle`` ... Raises JSONError, FHIRError."""
        data = self.data
        found = data.get("resourceType") if isinstance(data, dict) else None
        if not isinstance(found, str):
            raise FHIRError("the message is no FHIR resource: it has no resourceType")
        return found

    def get_field(self, path: str) -> str:
        """Text at the path; "" when nothing is there. Raises PathError, JSONError."""
        if path.startswith("/") or not path:
            return super().get_field(path)
        found = next(iter(self._walk(path)), None)
        return "" if found is None else _text(found)

    def get_fields(self, path: str) -> list[str]:
        """All that a path finds. Raises PathError, JSONError."""
        return [_text(one) for one in self._walk(path)]

    def _walk(self, path: str) -> list[Any]:
        steps = [_STEP.match(step) for step in path.split(".")]
        for step, text in zip(steps, path.split("."), strict=True):
            if step is None:
                raise PathError(f'"{path}": {text!r} is none of a name, name[0], ofType(Type)')
        found: list[Any] = [self.data]
        first = steps[0]
        if (
            first
            and first["name"]
            and isinstance(self.data, dict)
            and first["name"] == self.data.get("resourceType")
        ):
            steps = steps[1:]
        for step in steps:
            assert step is not None
            found = list(_children(found, step["name"], step["kind"]))
            if step["index"] is not None:
                found = found[int(step["index"]) : int(step["index"]) + 1]
        return found

    def issues(self, release: Release = "R4") -> list[Issue]:
        """What is wrong with it in a release. Raises JSONError."""
        return validate(self.data, release)


def _children(found: list[Any], name: str | None, kind: str | None) -> Iterator[Any]:
    for one in found:
        if kind is not None:
            if isinstance(one, dict) and one.get("resourceType") == kind:
                yield one
        elif isinstance(one, dict) and name in one:
            value = one[name]
            yield from value if isinstance(value, list) else [value]


def _text(value: Any) -> str:
    if value is None:
        return ""
    return value if isinstance(value, str) else JSONMessage.written(value)
