"""IRIS files in, HIE workspaces out, with a report of everything."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from hie_runtime.components.registry import ComponentRegistry, registry
from hie_runtime.config.model import ProductionConfig
from hie_runtime.config.workspace import create_workspace, save_workspace
from hie_runtime.importers.iris.dtl import TransformReader
from hie_runtime.importers.iris.files import (
    IRISFileError,
    Source,
    Sources,
    looks_like_iris,
    parse_xml,
    read_files,
)
from hie_runtime.importers.iris.production import ProductionReader
from hie_runtime.importers.iris.report import Entry, ImportReport, Kind, Status
from hie_runtime.importers.iris.rules import RuleReader
from hie_runtime.rules.model import RuleDefinition
from hie_runtime.transforms.model import TransformDefinition


@dataclass(slots=True)
class ImportedProduction:
    """One production with the rules, transforms and tables it uses."""

    production: ProductionConfig
    rules: dict[str, RuleDefinition] = field(default_factory=dict)
    transforms: dict[str, TransformDefinition] = field(default_factory=dict)
    lookups: dict[str, dict[str, str]] = field(default_factory=dict)


@dataclass(slots=True)
class ImportResult:
    """What an import gave. ``chosen`` is what the Studio opens."""

    productions: list[ImportedProduction]
    report: ImportReport
    extra_files: dict[str, bytes] = field(default_factory=dict)

    @property
    def chosen(self) -> ImportedProduction:
        """The first production."""
        return self.productions[0]

    @property
    def production(self) -> ProductionConfig:
        """The chosen production."""
        return self.chosen.production

    @property
    def rules(self) -> dict[str, RuleDefinition]:
        """Its rules."""
        return self.chosen.rules

    @property
    def transforms(self) -> dict[str, TransformDefinition]:
        """Its transforms."""
        return self.chosen.transforms

    @property
    def lookups(self) -> dict[str, dict[str, str]]:
        """Its lookup tables."""
        return self.chosen.lookups


class IRISConfigImporter:
    """Imports IRIS and Ensemble productions, rules, DTLs and lookup tables."""

    def __init__(self, components: ComponentRegistry | None = None) -> None:
        self._components = components or registry()

    @staticmethod
    def detect(paths: Iterable[Path]) -> bool:
        """Whether any of these may be IRIS files."""
        return any(looks_like_iris(path) for path in paths)

    def import_production(self, xml_content: str) -> ProductionConfig:
        """One bare ``<Production>``. Raises IRISFileError when it cannot be read."""
        root = parse_xml(xml_content.encode())
        if root.tag != "Production":
            raise IRISFileError(f"root element <{root.tag}> found, <Production> expected")
        source = Source("production", str(root.get("Name") or "Production"), root, "")
        return ProductionReader(source, Sources(), self._components, ImportReport()).read()

    def import_files(self, paths: Sequence[Path], production: str | None = None) -> ImportResult:
        """Read files, folders and zips together. Raises IRISFileError when ``production`` is named and not there.

        Files without a production give one named after the first file, so that rules alone can be imported."""
        report = ImportReport()
        sources = read_files(paths, report)
        _name_by_reference(sources)
        found = [
            ImportedProduction(ProductionReader(source, sources, self._components, report).read())
            for source in sources.of("production")
            if production in (None, source.name, source.root.get("Name"))
        ]
        if production is not None and not found:
            known = ", ".join(source.name for source in sources.of("production")) or "none"
            raise IRISFileError(f"production {production!r} is not in these files (there are: {known})")
        if not found:
            found = [
                ImportedProduction(
                    ProductionConfig(name=re.sub(r"\W+", "_", Path(paths[0]).stem) if paths else "Imported")
                )
            ]
        report.productions = [one.production.name for one in found]
        rules = self._rules(sources, found, report)
        transforms = {
            source.name: TransformReader(source, report).read() for source in sources.of("transform")
        }
        lookups = _lookups(sources, report)
        _keep_processes(sources, report)
        for one in found:
            _hand_out(one, rules, transforms, lookups, alone=len(found) == 1)
        _missing(found, rules, transforms, report)
        return ImportResult(found, report, sources.extra)

    def _rules(
        self, sources: Sources, found: list[ImportedProduction], report: ImportReport
    ) -> dict[str, RuleDefinition]:
        rules: dict[str, RuleDefinition] = {}
        for source in sources.of("rule"):
            users = [one for one in found if source.name in _named_rules(one.production)]
            items = {item.name for one in (users or found) for item in one.production.items}
            rules[source.name] = RuleReader(source, report, items).read()
        return rules


def _named_rules(production: ProductionConfig) -> list[str]:
    names = (
        item.settings.host.get("business_rule_name", item.settings.host.get("BusinessRuleName", ""))
        for item in production.items
    )
    return [str(name) for name in names if name]


def _name_by_reference(sources: Sources) -> None:
    """A lone rule without a name is the one the production misses."""
    known = {source.name for source in sources.of("rule")}
    wanted = (
        {
            (setting.text or "").strip()
            for source in sources.of("production")
            for setting in source.root.iterfind(".//Setting[@Name='BusinessRuleName']")
        }
        - known
        - {""}
    )
    nameless = [
        source
        for source in sources.of("rule")
        if source.named_by == "file name" and source.name not in wanted
    ]
    if len(nameless) == 1 and len(wanted) == 1:
        nameless[0].name, nameless[0].named_by = wanted.pop(), "reference"


def _lookups(sources: Sources, report: ImportReport) -> dict[str, dict[str, str]]:
    tables: dict[str, dict[str, str]] = {}
    for source in sources.of("lookup"):
        names: set[str] = set()
        for entry in source.root.findall("entry"):
            name = str(entry.get("table") or source.name)
            names.add(name)
            tables.setdefault(name, {})[str(entry.get("key") or "")] = entry.text or ""
        for name in sorted(names) or [source.name]:
            tables.setdefault(name, {})
            text = f"{len(tables[name])} entries"
            report.add(
                Kind.LOOKUP,
                Status.CONVERTED,
                name,
                file=source.file,
                line=source.line_of(source.root),
                text=text,
            )
    return tables


def _keep_processes(sources: Sources, report: ImportReport) -> None:
    from lxml import etree

    for source in sources.of("bpl"):
        sources.extra[f"imported/{re.sub(r'[^a-zA-Z0-9_.]', '_', source.name)}.bpl.xml"] = etree.tostring(
            source.root
        )
        report.add(Kind.CLASS, Status.KEPT, source.name, file=source.file, line=source.line_of(source.root),
                   text="a BPL process; kept in imported/, does not run", advice="Draw it with a router and transforms")  # fmt: skip


def _hand_out(
    one: ImportedProduction, rules: dict[str, RuleDefinition], transforms: dict[str, TransformDefinition],
    lookups: dict[str, dict[str, str]], *, alone: bool,
) -> None:  # fmt: skip
    """Give a production what it uses; all of it when it is the only one."""
    wanted = set(rules) if alone else set(_named_rules(one.production))
    one.rules = {name: rule for name, rule in rules.items() if name in wanted}
    used = {name for rule in one.rules.values() for name in _transforms_of(rule)}
    one.transforms = (
        dict(transforms) if alone else {name: made for name, made in transforms.items() if name in used}
    )
    text = " ".join(step.model_dump_json() for step in (*one.transforms.values(), *one.rules.values()))
    one.lookups = dict(lookups) if alone else {name: table for name, table in lookups.items() if name in text}


def _transforms_of(rule: RuleDefinition) -> set[str]:
    return set(
        re.findall(r'"([^"]+)"', " ".join(re.findall(r'"transforms":\[([^\]]*)\]', rule.model_dump_json())))
    )


def _missing(
    found: list[ImportedProduction],
    rules: dict[str, RuleDefinition],
    transforms: dict[str, TransformDefinition],
    report: ImportReport,
) -> None:
    for one in found:
        for item in one.production.items:
            name = str(item.settings.host.get("business_rule_name", ""))
            if name and name not in rules:
                report.entries.append(Entry(kind=Kind.RULE, status=Status.SUPPLY, name=name, item=item.name,
                                            text="is named but not in these files", advice="Export the rule class too"))  # fmt: skip
        for rule in one.rules.values():
            for name in sorted(_transforms_of(rule) - set(transforms)):
                report.entries.append(Entry(kind=Kind.TRANSFORM, status=Status.SUPPLY, name=name,
                                            text=f"is used by rule {rule.name} but not in these files",
                                            advice="Export the DTL class too"))  # fmt: skip


def write(result: ImportResult, folder: Path) -> list[Path]:
    """Write the workspace, or one a production in subfolders, and the report beside; returns the workspaces."""
    several = len(result.productions) > 1
    written: list[Path] = []
    for one in result.productions:
        target = folder / re.sub(r"[^\w.\-]", "_", one.production.name) if several else folder
        workspace = create_workspace(target, one.production.name)
        workspace.production = one.production
        workspace.rules, workspace.transforms, workspace.lookups = one.rules, one.transforms, one.lookups
        save_workspace(workspace)
        written.append(target)
    for name, content in result.extra_files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    (folder / "import-report.json").write_text(result.report.to_json(), encoding="utf-8")
    (folder / "import-report.html").write_text(result.report.to_html(), encoding="utf-8")
    return written
