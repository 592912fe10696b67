"""What HL7 defines of FHIR R4, R4B and R5, as packaging/fhir_definitions.py keeps it."""

from __future__ import annotations

import json
import lzma
import re
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import Literal, NamedTuple

Release = Literal["R4", "R4B", "R5"]
# HL7's R4 archive defines these beside its resources, but R4's own list of resource types does not have them.
_NO_RESOURCES = {"R4": frozenset({"SubscriptionStatus"})}
RELEASES: tuple[Release, ...] = ("R4", "R4B", "R5")


class Element(NamedTuple):
    """An element of a type. most: 0 = any number. codes: those allowed, None when any is."""

    least: int
    most: int
    types: tuple[str, ...]
    targets: frozenset[str]
    codes: frozenset[str] | None


@dataclass(frozen=True, slots=True)
class Definitions:
    """One release: types by name (``Bundle.entry`` for the parts of a resource), primitives with their pattern."""

    version: str
    resources: frozenset[str]
    primitives: dict[str, re.Pattern[str] | None]
    types: dict[str, dict[str, Element]]
    choices: dict[str, dict[str, tuple[str, str]]]

    def find(self, type_name: str, key: str) -> tuple[str, Element, str] | None:
        """An element by its name in JSON: its name in the definition, itself, its type ("" when it is not a choice)."""
        found = self.types[type_name].get(key)
        if found is not None:
            return key, found, ""
        choice = self.choices[type_name].get(key)
        return None if choice is None else (choice[0], self.types[type_name][choice[0]], choice[1])


@lru_cache(maxsize=3)
def definitions(release: Release) -> Definitions:
    """A release, read once."""
    packed = files(__package__).joinpath(f"{release.lower()}.json.xz").read_bytes()
    raw = json.loads(lzma.decompress(packed))
    codes = {key: frozenset(value) for key, value in raw["codes"].items()}
    types = {
        name: {
            part: Element(least, most, tuple(kinds), frozenset(targets), codes[key] if key else None)
            for part, (least, most, kinds, targets, key) in parts.items()
        }
        for name, parts in raw["types"].items()
    }
    choices = {
        name: {
            part.removesuffix("[x]") + kind[0].upper() + kind[1:]: (part, kind)
            for part, one in parts.items()
            if part.endswith("[x]")
            for kind in one.types
        }
        for name, parts in types.items()
    }
    primitives = {
        # as in XML Schema, white space is that of ASCII
        name: re.compile(pattern, re.ASCII) if pattern else None
        for name, pattern in raw["primitives"].items()
    }
    resources = frozenset(raw["resources"]) - _NO_RESOURCES.get(release, frozenset())
    return Definitions(raw["version"], resources, primitives, types, choices)
