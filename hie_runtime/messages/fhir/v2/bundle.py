"""The bundle being made: resources with references among them."""

from __future__ import annotations

import uuid
from typing import Any

from hie_runtime.messages.fhir.v2.datatypes import Json, Times, human_name, identifier, lean
from hie_runtime.messages.fhir.v2.reading import Field

_SPACE = uuid.UUID("6f6b6c0e-6f0b-5d0c-9a53-2f0d5f4e9b11")


class BundleMaker:
    """Adds resources. Their ids follow from the message, so that the same message gives the same bundle."""

    def __init__(self, key: str, times: Times) -> None:
        self._key = key
        self.times = times
        self.entries: list[Json] = []
        self._count: dict[str, int] = {}
        self._known: dict[tuple[str, str], Json] = {}

    def add(self, kind: str, content: Json) -> Json:
        """A resource, in the bundle; what is empty is left out."""
        number = self._count[kind] = self._count.get(kind, 0) + 1
        name = str(uuid.uuid5(_SPACE, f"{self._key}/{kind}/{number}"))
        resource: Json = {"resourceType": kind, "id": name, **(lean(content) or {})}
        self.entries.append({"fullUrl": f"urn:uuid:{name}", "resource": resource})
        return resource

    @staticmethod
    def ref(resource: Json) -> Json:
        """A reference to a resource of the bundle."""
        return {"reference": f"urn:uuid:{resource['id']}"}

    def once(self, kind: str, content: Json) -> Json:
        """As :meth:`add`, but one that says the same is used again."""
        key = (kind, repr(content))
        if key not in self._known:
            self._known[key] = self.add(kind, content)
        return self._known[key]

    def practitioner(self, field: Field) -> Json | None:
        """XCN: a reference to a Practitioner."""
        part = Field([[field(1)], [""], [""], field.subs(9), [field(13)]])
        content = lean({"identifier": [one] if (one := identifier(part)) else None, "name": [one] if (one := human_name(field, 2)) else None})  # fmt: skip
        return None if content is None else self.ref(self.once("Practitioner", content))

    def organization(self, field: Field, numbers: int = 10) -> Json | None:
        """XON: a reference to an Organization. numbers: component of its identifier."""
        name, number = field(1), field(numbers) or field(3)
        content = lean({"identifier": [{"value": number}] if number else None, "name": name})
        return None if content is None else self.ref(self.once("Organization", content))

    def location(self, field: Field) -> Json | None:
        """PL: a reference to a Location; bed, room and ward are one place with a name."""
        parts = [part for part in (field(1), field(2), field(3)) if part]
        site = field(4) or field(7)
        if not parts and not site:
            return None
        content: Json = {
            "name": " ".join([*parts, *([f"({site})"] if site and parts else [site] if site else [])])
        }
        if parts:
            content["identifier"] = [{"value": "-".join(parts)}]
        return self.ref(self.once("Location", content))


def references(*found: Json | None) -> list[Any] | None:
    """Those that are there."""
    return [one for one in found if one] or None
