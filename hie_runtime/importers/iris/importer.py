"""IRIS files in, HIE workspaces out, with a report of everything."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from hie_runtime.bpl.model import ProcessDefinition
from hie_runtime.bpl.program import CompiledProcess, ProcessEnvironment
from hie_runtime.components.registry import ComponentRegistry, registry
from hie_runtime.config.model import ProductionConfig, name_list
from hie_runtime.importers.iris import rules
from hie_runtime.importers.iris.bpl import ProcessReader
from hie_runtime.importers.iris.defaults import DefaultSettings
from hie_runtime.importers.iris.dtl import TransformReader
from hie_runtime.importers.iris.files import looks_like_iris, read_files, shown_name
from hie_runtime.importers.iris.limits import LIMITS, Limits, Stage, Watch, unwatched
from hie_runtime.importers.iris.lookups import read_lookups
from hie_runtime.importers.iris.production import ProductionReader
from hie_runtime.importers.iris.report import ImportReport, Kind, Status
from hie_runtime.importers.iris.rules import RuleReader
from hie_runtime.importers.iris.schemas import read_schemas
from hie_runtime.importers.iris.sharing import (
    ImportedProduction,
    Parts,
    report_missing,
    resolve_aliases,
    rule_names,
    share,
    tell_users,
)
from hie_runtime.importers.iris.sources import Source, Sources
from hie_runtime.importers.iris.step_xml import report_problems
from hie_runtime.importers.iris.writing import write
from hie_runtime.importers.iris.xmltext import IRISFileError, parse_text
from hie_runtime.messages.hl7.schema_categories import install
from hie_runtime.messages.hl7.schema_model import SchemaCategory
from hie_runtime.rules.compile import RuleEnvironment, compile_rules
from hie_runtime.rules.model import RuleDefinition
from hie_runtime.transforms.compile import TransformEnvironment, compile_transform
from hie_runtime.transforms.model import TransformDefinition

_T = TypeVar("_T")
_OWNER = "import"  # of the categories of the files imported last

__all__ = ["IRISConfigImporter", "IRISFileError", "ImportResult", "ImportedProduction", "write"]


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
    def imported_anything(self) -> bool:
        """Whether the files held anything of IRIS at all."""
        return (
            bool(self.extra_files)
            or any(
                one.production.items
                or one.rules
                or one.transforms
                or one.processes
                or one.lookups
                or one.schemas
                for one in self.productions
            )
            or any(entry.kind is Kind.PRODUCTION for entry in self.report.entries)
        )

    @property
    def rules(self) -> dict[str, RuleDefinition]:
        """Its rules."""
        return self.chosen.rules

    @property
    def transforms(self) -> dict[str, TransformDefinition]:
        """Its transforms."""
        return self.chosen.transforms

    @property
    def processes(self) -> dict[str, ProcessDefinition]:
        """Its business processes."""
        return self.chosen.processes

    @property
    def lookups(self) -> dict[str, dict[str, str]]:
        """Its lookup tables."""
        return self.chosen.lookups

    @property
    def schemas(self) -> dict[str, SchemaCategory]:
        """The schema categories of the files."""
        return self.chosen.schemas


@dataclass(frozen=True, slots=True)
class Offer:
    """A production of the files, to choose from. ``items``: how many it has."""

    name: str
    items: int
    file: str


@dataclass(frozen=True, slots=True)
class ReadFiles:
    """Files that were read and not yet converted."""

    paths: tuple[Path, ...]
    sources: Sources
    report: ImportReport

    @property
    def productions(self) -> list[Offer]:
        """The productions in them."""
        return [
            Offer(one.name, len(one.root.findall("Item")), one.file) for one in self.sources.of("production")
        ]


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
        root = parse_text(xml_content)
        if root.tag != "Production":
            raise IRISFileError(f"root element <{root.tag}> found, <Production> expected")
        source = Source("production", str(root.get("Name") or "Production"), root, "")
        return ProductionReader(source, Sources(), self._components, ImportReport()).read()

    def import_files(
        self,
        paths: Sequence[Path],
        production: str | None = None,
        *,
        limits: Limits = LIMITS,
        watch: Watch = unwatched,
    ) -> ImportResult:
        """Read files, folders and zips together. Raises IRISFileError when ``production`` is named and not there.

        ``watch`` is told how far it is, and stops it by raising ImportStoppedError. All productions are imported
        unless one is named. Files without a production give one named after
        the first file, so that rules alone can be imported."""
        return self.convert(self.read(paths, limits=limits, watch=watch), production, watch=watch)

    def read(self, paths: Sequence[Path], *, limits: Limits = LIMITS, watch: Watch = unwatched) -> ReadFiles:
        """Only read the files: what is in them can then be chosen from."""
        report = ImportReport()
        sources = read_files(paths, report, limits, watch)
        _name_by_reference(sources)
        return ReadFiles(tuple(paths), sources, report)

    def convert(
        self, files: ReadFiles, production: str | None = None, *, watch: Watch = unwatched
    ) -> ImportResult:
        """What was read, converted; once only, as the report goes on. Otherwise as ``import_files``."""
        paths, sources, report = files.paths, files.sources, files.report
        there = sources.of("production")
        chosen = [one for one in there if production in (None, one.name, one.root.get("Name"))]
        if production is not None and not chosen:
            known = ", ".join(source.name for source in there) or "none"
            raise IRISFileError(f"production {production!r} is not in these files (there are: {known})")
        defaults = DefaultSettings(sources.defaults)
        steps = _Steps(watch, len(chosen) + 2 * len(sources.of("rule")) + 2 * len(sources.of("transform")))
        imported = [
            ImportedProduction(ProductionReader(one, sources, self._components, report, defaults).read())
            for one in steps(chosen)
        ]
        if not imported:
            name = Path(shown_name(paths[0])).stem if paths else ""
            imported = [ImportedProduction(ProductionConfig(name=name or "Imported"))]
        defaults.report_unused(report)
        left_out = [one for one in there if one not in chosen]
        for one in left_out:
            report.add(Kind.PRODUCTION, Status.NOTED, one.name, file=one.file, line=one.line_of(one.root),
                       text="is in the files too; not imported, as another one was asked for")  # fmt: skip
        report.productions = [one.production.name for one in imported]
        parts = self._parts(sources, imported, report, steps, partly=bool(left_out))
        others = [str(one.root.get("Name") or one.name) for one in left_out]
        share(imported, others, parts)
        report_missing(imported, parts, report)
        tell_users(imported, report)
        return ImportResult(imported, report, sources.extra)

    def _parts(
        self,
        sources: Sources,
        imported: list[ImportedProduction],
        report: ImportReport,
        steps: _Steps,
        *,
        partly: bool,
    ) -> Parts:
        """Rules, transforms and tables. ``partly``: some productions were left out, so targets may be theirs."""
        productions = [one.production for one in imported]
        rule_readers: dict[str, RuleReader] = {}
        for source in sources.of("rule"):
            users = [one for one in productions if source.name in rule_names(one).values()]
            items = {item.name for one in (users or productions) for item in one.items}
            rule_readers[source.name] = RuleReader(source, report, items if users or not partly else ())
        definitions = {name: reader.read() for name, reader in steps(rule_readers.items())}
        resolve_aliases(productions, definitions, report)
        lookups = read_lookups(sources, report)
        schemas = read_schemas(sources, report)
        install(_OWNER, schemas.values())  # what follows resolves names with them
        readers = {source.name: TransformReader(source, report) for source in sources.of("transform")}
        transforms = {name: reader.read() for name, reader in steps(readers.items())}
        process_readers = {source.name: ProcessReader(source, report) for source in sources.of("bpl")}
        processes = {name: reader.read() for name, reader in process_readers.items()}
        parts = Parts(definitions, transforms, lookups, schemas, processes)
        _compile(parts, rule_readers, readers, steps)
        _compile_processes(parts, process_readers)
        return parts


def _compile_processes(parts: Parts, readers: dict[str, ProcessReader]) -> None:
    """Report what of the processes cannot run."""
    environment = ProcessEnvironment(parts.lookups, has_transform=parts.transforms.__contains__)
    compiled = {name: CompiledProcess(one, environment).problems for name, one in parts.processes.items()}
    report_problems(readers, compiled, "Rewrite the step, or have the work done by a router and transforms")


class _Steps:
    """Counts what is converted, for whoever watches."""

    def __init__(self, watch: Watch, total: int) -> None:
        self._watch = watch
        self._done, self._total = 0, total

    def __call__(self, things: Iterable[_T]) -> Iterator[_T]:
        for thing in things:
            self._watch(Stage.CONVERTING, self._done, self._total)
            self._done += 1
            yield thing
        self._watch(Stage.CONVERTING, self._done, self._total)


def _compile(
    parts: Parts,
    rule_readers: dict[str, RuleReader],
    transform_readers: dict[str, TransformReader],
    steps: _Steps,
) -> None:
    """Report what of the rules and transforms cannot run."""
    deciding = RuleEnvironment(lookups=parts.lookups, definitions=parts.rules)
    found = {name: compile_rules(rule, deciding).problems for name, rule in steps(parts.rules.items())}
    rules.report_problems(rule_readers, found)
    changing = TransformEnvironment(lookups=parts.lookups, transforms=parts.transforms)
    problems = {
        name: compile_transform(made, changing).problems for name, made in steps(parts.transforms.items())
    }
    report_problems(transform_readers, problems, "Rewrite the step, or write the transform in Python")


def _name_by_reference(sources: Sources) -> None:
    """Name bare rules and transforms as the production and the rules call them."""
    named = {
        (setting.text or "").strip()
        for source in sources.of("production")
        for setting in source.root.iterfind(".//Setting[@Name='BusinessRuleName']")
    }
    _rename(sources.of("rule"), named)
    transforms = {
        name
        for source in sources.of("rule")
        for send in source.root.iter("send")
        for name in name_list(str(send.get("transform") or ""))
    }
    _rename(sources.of("transform"), transforms)


def _rename(things: list[Source], referred: set[str]) -> None:
    """A thing named by its file is the one missing name that ends like the file's, or the only one missing."""
    wanted = referred - {thing.name for thing in things} - {""}
    nameless = [thing for thing in things if thing.named_by == "file name" and thing.name not in referred]
    for thing in list(nameless):
        fitting = [name for name in wanted if name.rpartition(".")[2] == thing.name]
        if len(fitting) == 1:
            thing.name, thing.named_by = fitting[0], "reference"
            wanted.discard(fitting[0])
            nameless.remove(thing)
    if len(nameless) == 1 and len(wanted) == 1:
        nameless[0].name, nameless[0].named_by = wanted.pop(), "reference"
