"""How the cases of ``import_settings.yaml`` and ``import_forms.yaml`` are asked of the importer."""

from __future__ import annotations

import zipfile
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape, quoteattr

from hie_runtime.components.registry import registry
from hie_runtime.config.model import ItemConfig
from hie_runtime.importers.iris.importer import ImportResult, IRISConfigImporter

Case = dict[str, Any]
Table = dict[str, Any]


def setting(table: Table, case: Case, folder: Path) -> None:
    """One item with these attributes and settings, and rows of the table of system defaults."""
    attributes = {"Name": "it", "ClassName": table["classes"].get(case["class"], case["class"])} | case.get(
        "item", {}
    )
    given = "".join(
        f"<Setting Target={quoteattr(target)} Name={quoteattr(name)}>{escape(str(value))}</Setting>"
        for target, name, value in case.get("set", ())
    )
    others = "".join(f'<Item Name="{name}" ClassName="Site.Other"/>' for name in case.get("others", ()))
    words = " ".join(f"{name}={quoteattr(str(value))}" for name, value in attributes.items())
    rows = "".join(
        "<item " + " ".join(f"{key}={quoteattr(str(value))}" for key, value in zip(("production", "item", "class", "setting", "value"), row, strict=True)) + "/>"
        for row in case.get("defaults", ())
    )  # fmt: skip
    text = (
        f'<Export generator="IRIS"><Class name="P"><XData name="ProductionDefinition"><Data><![CDATA['
        f'<Production Name="P" {case.get("production", "")}>{case.get("inside", "")}<Item {words}>{given}</Item>{others}</Production>]]></Data></XData></Class>'
        f'<Document name="Ens.Config.DefaultSettings.ESD"><defaultSettings>{rows}</defaultSettings></Document></Export>'
    )
    (folder / "p.xml").write_text(text, encoding="utf-8")
    result = IRISConfigImporter().import_files([folder / "p.xml"])
    item = result.production.items[0]
    for place, wanted in case.get("gives", {}).items():
        assert _value(result, item, place) == wanted, place
    for place in case.get("absent", ()):
        target, _, name = place.partition(".")
        assert name not in getattr(item.settings, target), place
    _says(result, case)
    kept = (item.model_extra or {})["iris"]
    assert kept["class_name"] == attributes["ClassName"], "the class is kept for the way back"
    assert kept["settings"] == [[t, n, str(v)] for t, n, v in case.get("set", ())], "every setting is kept"


def form(_table: Table, case: Case, folder: Path) -> None:
    """Files of any form, alone or in a zip."""
    for name, content in case["files"].items():
        asked = content if isinstance(content, dict) else {"text": content}
        text = asked["text"].replace("\n", "\r\n") if asked.get("crlf") else asked["text"]
        data = asked.get("mark", "").encode("latin-1") + text.encode(asked.get("encoding", "utf-8"))
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data)
    paths = [folder]
    if "zip" in case:
        paths = [folder.parent / case["zip"]]
        with zipfile.ZipFile(paths[0], "w") as archive:
            for file in sorted(file for file in folder.rglob("*") if file.is_file()):
                archive.write(file, file.relative_to(folder).as_posix())
    result = IRISConfigImporter().import_files(paths, case.get("production"))
    gives = case.get("gives", {})
    if "productions" in gives:
        assert result.report.productions == gives["productions"]
    for what in ("rules", "transforms", "lookups", "schemas"):
        if what in gives:
            found = {name: part for one in result.productions for name, part in getattr(one, what).items()}
            assert (found if isinstance(gives[what], dict) else sorted(found)) == gives[what], what
    for item, places in gives.get("items", {}).items():
        made = next(
            one
            for production in result.productions
            for one in production.production.items
            if one.name == item
        )
        for place, wanted in places.items():
            assert _value(result, made, place) == wanted, place
    for name in gives.get("kept", ()):
        assert name in result.extra_files
    _says(result, case)


def _says(result: ImportResult, case: Case) -> None:
    lines = [
        f"{one.status.value} {one.kind.value} {one.name}: {one.text} ({one.advice}) at {one.place}"
        for one in result.report.entries
    ]
    for wanted in case.get("says", ()):
        parts = wanted.split(" ... ")
        assert any(all(part in line for part in parts) for line in lines), (wanted, lines)


def _value(result: ImportResult, item: ItemConfig, place: str) -> Any:
    if place == "kind":
        component = registry().get(item.class_name)
        return component.kind.value if component else (item.model_extra or {})["iris"]["kind"]
    if place.startswith("production."):
        return getattr(result.production, place.partition(".")[2])
    target, _, name = place.partition(".")
    if target in ("host", "adapter"):
        found = getattr(item.settings, target).get(name)
        if found is None:  # what counts then
            component = registry().get(item.class_name)
            model = (
                (component.host_settings if target == "host" else component.adapter_settings)
                if component
                else None
            )
            known = model.model_fields.get(name) if model else None
            return known.get_default(call_default_factory=True) if known and not known.is_required() else None
        return found
    return getattr(item, place)
