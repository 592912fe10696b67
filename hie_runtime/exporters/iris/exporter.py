"""A workspace as one IRIS export: what System Explorer > Classes > Import takes, and HIE's own import."""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path, PurePath

from pydantic import BaseModel

import hie_runtime
from hie_runtime.bpl.model import ProcessDefinition
from hie_runtime.components.registry import ComponentRegistry, registry
from hie_runtime.config.workspace import Workspace
from hie_runtime.errors import HIEError
from hie_runtime.exporters.iris.classes import IRISClass, KeptCode
from hie_runtime.exporters.iris.defaults import OverridingDefaults
from hie_runtime.exporters.iris.markup import Node, Raw, Troubles, Writer
from hie_runtime.exporters.iris.names import ClassNames, is_class_name, package_of
from hie_runtime.exporters.iris.processes import ProcessWriter
from hie_runtime.exporters.iris.production import ProductionWriter
from hie_runtime.exporters.iris.rules import RuleWriter
from hie_runtime.exporters.iris.tables import lookup_node, schema_node
from hie_runtime.exporters.iris.transforms import TransformWriter
from hie_runtime.exporters.iris.unknown import unknown_keys
from hie_runtime.importers.iris.report import ImportReport, Kind, Status
from hie_runtime.importers.iris.xmltext import verbatim
from hie_runtime.rules.expressions import ExpressionError, parse_expression, unknown_functions
from hie_runtime.rules.functions import FUNCTIONS
from hie_runtime.rules.model import ForeachAction, RuleDefinition, When, actions_of
from hie_runtime.transforms.library import steps_in_python
from hie_runtime.transforms.model import TransformDefinition

# What IRIS 2020 and later write; older ones read it as well.
_VERSION = "26"


class ExportError(HIEError):
    """Something of the workspace cannot be written as XML; each is named with its place. Nothing was written."""


@dataclass(slots=True)
class Exported:
    """An export.

    content: the XML. beside: further files by name, classes whose code an import kept as class text: IRIS
    loads them after the XML. report: what became of everything.
    """

    content: bytes
    report: ImportReport
    beside: dict[str, bytes] = field(default_factory=dict)

    def write(self, file: Path) -> list[Path]:
        """Write the XML, and what is beside it into a folder named like it; returns the files. Raises ExportError."""
        files = {file: self.content}
        folder = file.with_name(f"{file.stem}-classes")
        files.update({folder / name: content for name, content in self.beside.items()})
        for path, content in files.items():
            try:
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(content)
            except OSError as error:
                raise ExportError(f"{path} cannot be written: {error.strerror or error}") from error
        return list(files)


def export_workspace(workspace: Workspace, kept: Mapping[str, bytes] | None = None) -> Exported:
    """The workspace as an IRIS export. Raises ExportError.

    kept: files an import kept for this; those in ``imported/`` of the workspace, or beside it, when None."""
    return _Exporter(workspace, registry(), kept_files(workspace.path) if kept is None else kept).export()


def kept_files(folder: Path) -> dict[str, bytes]:
    """What an import kept beside a workspace. Raises ExportError."""
    places = [place for place in (folder / "imported", folder.parent / "imported") if place.is_dir()]
    try:
        return {
            path.name: path.read_bytes() for place in places[:1] for path in place.iterdir() if path.is_file()
        }
    except OSError as error:
        raise ExportError(f"{places[0]}: what the import kept cannot be read: {error}") from error


def export_lookup(name: str, table: Mapping[str, str]) -> str:
    """One lookup table as an IRIS export. Raises ExportError."""
    troubles = Troubles()
    text = _lookup_text(name, table, Writer(troubles))
    if troubles.found:
        raise ExportError("cannot be written as XML: " + "; ".join(troubles.found))
    return _export_text([text])


def _lookup_text(name: str, table: Mapping[str, str], writer: Writer) -> str:
    return writer.write(Node("Document", {"name": f"{name}.LUT"}, [lookup_node(name, table)])).rstrip()


def _export_text(parts: Sequence[str]) -> str:
    stamp = time.strftime("%Y-%m-%d %H:%M:%S")
    head = f'<Export generator="IRIS" version="{_VERSION}" zv="HIE {hie_runtime.__version__}" ts="{stamp}">'
    return "\n".join(['<?xml version="1.0" encoding="UTF-8"?>', head, *parts, "</Export>", ""])


class _Exporter:
    def __init__(
        self, workspace: Workspace, components: ComponentRegistry, kept: Mapping[str, bytes]
    ) -> None:
        self._workspace = workspace
        self._components = components
        self._report = ImportReport(title="IRIS export")
        self._troubles = Troubles()
        package = package_of(workspace.production.name)
        self._production = ClassNames([workspace.production.name], package)
        self._rules = ClassNames(workspace.rules, f"{package}.Rules")
        self._transforms = ClassNames(workspace.transforms, f"{package}.Transforms")
        self._processes = ClassNames(workspace.processes, f"{package}.Processes")
        self._kept = KeptCode(kept)

    def export(self) -> Exported:
        """All of it."""
        parts: list[str] = []
        beside: dict[str, bytes] = {}
        for made in self._classes():
            text = self._kept.merged_text(made, self._troubles)
            if text is not None:
                beside[f"{made.name}.cls"] = text.encode()
            else:
                parts.append(self._kept.merged(made, self._troubles) or made.element(self._troubles))
        parts += self._kept.others
        beside.update({f"{name}.cls": text.encode() for name, text in self._kept.other_texts.items()})
        parts += self._documents()
        self._report_rest()
        if self._troubles.found:
            raise ExportError("cannot be written as XML: " + "; ".join(self._troubles.found))
        self._report.productions = [self._workspace.production.name]
        return Exported(_export_text(parts).encode(), self._report, beside)

    def _classes(self) -> Iterator[IRISClass]:
        workspace = self._workspace
        production = workspace.production.model_copy(deep=True)
        for item in production.items:
            name = str(item.settings.host.get("business_rule_name", ""))
            if name in workspace.rules and not is_class_name(name):
                item.settings.host["business_rule_name"] = self._rules.of(name)
            process = str(item.settings.host.get("process", ""))
            if process in workspace.processes:
                # in IRIS the class of the item is the process
                item.settings.host.pop("process")
                if item.model_extra is not None:
                    named = {"class_name": self._processes.of(process), "component": item.class_name}
                    item.model_extra["iris"] = {**item.model_extra.get("iris", {}), **named}
        name = self._production.of(production.name)
        defaults = OverridingDefaults(self._kept.documents, self._report)
        node = ProductionWriter(self._components, self._report, defaults).node(production, name)
        yield IRISClass(name, node)
        for name, rule in workspace.rules.items():
            yield self._rule(name, rule)
        for name, transform in workspace.transforms.items():
            yield self._transform(name, transform)
        for name, definition in workspace.processes.items():
            yield self._process(name, definition)
        for name, root in self._kept.processes.items():
            if name not in workspace.processes:
                yield IRISClass(name, _node(root))

    def _rule(self, name: str, rule: RuleDefinition) -> IRISClass:
        self._report.add(Kind.RULE, Status.CONVERTED, name)

        def tell(part: str, text: str) -> None:
            self._report.add(Kind.ACTION, Status.KEPT, part, item=name, text=text)

        self._own_functions(name, rule)
        node = RuleWriter(tell).node(rule)
        for element in _walk(node):
            if element.tag == "send" and element.attributes["transform"]:
                names = element.attributes["transform"].split(",")
                element.attributes["transform"] = ",".join(map(self._transform_name, names))
            elif element.tag in ("delegate", "call"):
                for key, value in element.attributes.items():
                    if value in self._workspace.rules:
                        element.attributes[key] = self._rules.of(value)
        parameters = {
            "RuleAssistClass": rule.rule_assist_class,
            **(rule.model_extra or {}).get("iris_parameters", {}),
        }
        return IRISClass(self._rules.of(name), node, rule.description, parameters)

    def _transform_name(self, name: str) -> str:
        return self._transforms.of(name) if name in self._workspace.transforms else name

    def _own_functions(self, name: str, rule: RuleDefinition) -> None:
        """Conditions that call Python of the workspace."""
        for when in _whens(rule):
            try:
                unknown = unknown_functions(parse_expression(when.condition), FUNCTIONS)
            except ExpressionError:
                continue  # kept as it is; the check of the workspace says so
            if unknown:
                self._report.add(
                    Kind.CONDITION, Status.SUPPLY, when.condition, item=name, text=f"calls {', '.join(unknown)}, Python of this workspace",
                    advice="Write it in IRIS as a method of a class that extends Ens.Rule.FunctionSet",
                )  # fmt: skip

    def _transform(self, name: str, transform: TransformDefinition) -> IRISClass:
        self._report.add(Kind.TRANSFORM, Status.CONVERTED, name)
        for own in sorted(steps_in_python(transform)):
            text = f"transforms/{own}.py does the work of a step in HIE; IRIS runs the code that was kept"
            self._report.add(Kind.STEP, Status.KEPT, own, item=name, text=text)
        self._troubles.enter(f"transform {name!r}:")
        node = TransformWriter(self._troubles).node(transform)
        self._troubles.leave()
        for element in _walk(node):
            if element.tag == "subtransform":
                element.attributes["class"] = self._transform_name(element.attributes["class"])
        parameters = {
            "IGNOREMISSINGSOURCE": str(int(transform.ignore_missing_source)),
            "REPORTERRORS": str(int(transform.report_errors)),
            "TREATEMPTYREPEATINGFIELDASNULL": str(int(transform.treat_empty_repeating_field_as_null)),
            **transform.iris_parameters,
        }
        return IRISClass(self._transforms.of(name), node, transform.description, parameters)

    def _process(self, name: str, process: ProcessDefinition) -> IRISClass:
        self._report.add(Kind.PROCESS, Status.CONVERTED, name)
        self._troubles.enter(f"process {name!r}:")
        node = ProcessWriter(self._troubles).node(process)
        self._troubles.leave()
        for element in _walk(node):
            if element.tag == "transform":
                element.attributes["class"] = self._transform_name(element.attributes["class"])
        return IRISClass(self._processes.of(name), node, process.description, process.iris_parameters)

    def _documents(self) -> list[str]:
        writer = Writer(self._troubles)
        found = []
        for name, table in self._workspace.lookups.items():
            self._report.add(Kind.LOOKUP, Status.CONVERTED, name, text=f"{len(table)} entries")
            found.append(_lookup_text(name, table, writer))
        for name, category in self._workspace.schemas.items():
            self._report.add(Kind.SCHEMA, Status.CONVERTED, name)
            found.append(
                writer.write(Node("Document", {"name": f"{name}.HL7"}, [schema_node(category)])).rstrip()
            )
        return [*found, *map(verbatim, self._kept.documents)]

    def _report_unknown(self) -> None:
        workspace = self._workspace
        parts: dict[Kind, Mapping[str, BaseModel]] = {
            Kind.PRODUCTION: {workspace.production.name: workspace.production},
            Kind.RULE: workspace.rules, Kind.TRANSFORM: workspace.transforms,
            Kind.PROCESS: workspace.processes, Kind.SCHEMA: workspace.schemas,
        }  # fmt: skip
        for kind, found in parts.items():
            for name, part in found.items():
                for path in unknown_keys(part):
                    self._report.add(
                        kind, Status.KEPT, name, text=f"{path}: neither HIE's nor IRIS's, stays in HIE"
                    )

    def _report_rest(self) -> None:
        self._report_unknown()
        for path in self._workspace.scripts:
            self._report.add(
                Kind.CLASS, Status.KEPT, path, file=path, text=f"{PurePath(path).suffix.lstrip('.')}: stays in HIE, IRIS cannot run it",
                advice="Write it in IRIS, under the name that rules and items use",
            )  # fmt: skip
        kinds = (
            (Kind.PRODUCTION, self._production),
            (Kind.RULE, self._rules),
            (Kind.TRANSFORM, self._transforms),
            (Kind.PROCESS, self._processes),
        )
        for kind, names in kinds:
            for old, new in names.changed.items():
                self._report.add(kind, Status.NOTED, old, text=f"is no class name; in IRIS it is {new}")
        for text in self._kept.unread:
            self._report.add(Kind.FILE, Status.PROBLEM, text.partition(":")[0], text=f"imported/{text}")


def _whens(rule: RuleDefinition) -> Iterator[When]:
    for rule_set in rule.rule_sets:
        for one in rule_set.rules:
            yield from one.when
    for action in actions_of(rule):
        if isinstance(action, ForeachAction):
            yield from action.when


def _walk(node: Node) -> Iterator[Node]:
    yield node
    for child in node.children:
        if isinstance(child, Node):
            yield from _walk(child)


def _node(root: object) -> Node:
    """A kept element as a node: its tag, and itself verbatim inside."""
    from lxml import etree

    assert isinstance(root, etree._Element)
    children = [Raw(verbatim(child)) for child in root]
    return Node(
        str(root.tag),
        {str(k): str(v) for k, v in root.attrib.items()},
        [*children],
        (root.text or "").strip(),
    )
