"""What the files of one import hold: one index of named things over all of them (iris-semantics 1.4)."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import dataclass, field

from lxml import etree

from hie_runtime.importers.iris.classes import ClassIndex, IRISClass
from hie_runtime.importers.iris.report import ImportReport, Kind, Status
from hie_runtime.importers.iris.xmltext import line_in, safe_name, verbatim


@dataclass(slots=True)
class Source:
    """One named thing: a production, rule, transform, lookup table, ...

    ``line`` is added to lines of ``root`` to give lines of ``file``. ``named_by`` says where a name that is
    not in the file's own code came from."""

    kind: str
    name: str
    root: etree._Element
    file: str
    line: int = 0
    parameters: dict[str, str] = field(default_factory=dict)
    named_by: str = ""
    description: str = ""

    def line_of(self, element: etree._Element) -> int:
        """Line of an element in the file."""
        return self.line + line_in(element)


@dataclass(slots=True)
class Sources:
    """All that was found.

    things: productions, rules, transforms, ... in the order read. defaults: system default settings with
    their file. extra: files to keep beside the workspace, by relative path. index: every class seen. listed: (class, file) an export's project lists."""

    things: list[Source] = field(default_factory=list)
    defaults: list[tuple[etree._Element, str]] = field(default_factory=list)
    extra: dict[str, bytes] = field(default_factory=dict)
    index: ClassIndex = field(default_factory=ClassIndex)
    listed: list[tuple[str, str]] = field(default_factory=list)
    # paths of extra in lower case: Windows does not tell A from a
    _taken: dict[str, bytes] = field(default_factory=dict)

    def of(self, kind: str) -> list[Source]:
        """Things of a kind, in order."""
        return [thing for thing in self.things if thing.kind == kind]

    def keep(self, folder: str, name: str, content: bytes) -> str:
        """Keep a file under ``folder``; returns its path, which no other kept file has."""
        stem, dot, ending = safe_name(name).rpartition(".")
        path, number = f"{folder}/{stem}{dot}{ending}", 1
        while self._taken.get(path.casefold(), content) != content:
            number += 1
            path = f"{folder}/{stem or ending} ({number}){dot}{ending if stem else ''}"
        self._taken[path.casefold()] = self.extra[path] = content
        return path

    def drop_doubles(self, report: ImportReport) -> None:
        """Of things with one name keep the last, as importing the files into IRIS in turn would."""
        last = {(thing.kind, thing.name): thing for thing in self.things if thing.kind != "lookup"}
        kept: list[Source] = []
        for thing in self.things:
            other = last.get((thing.kind, thing.name), thing)
            if other is thing:
                kept.append(thing)
                continue
            same = verbatim(thing.root) == verbatim(other.root)
            text = f"{thing.kind} is in {other.file} too" + (
                ", the same" if same else ", differently; that one is imported"
            )
            report.add(
                Kind.CLASS,
                Status.NOTED if same else Status.PROBLEM,
                thing.name,
                file=thing.file,
                line=thing.line_of(thing.root),
                text=text,
                advice="" if same else "Import only the one you want",
            )
        self.things = kept
        self._drop_doubled_code(report)

    def _drop_doubled_code(self, report: ImportReport) -> None:
        """Classes that hold nothing but code and come twice."""
        things = {thing.name for thing in self.things}
        for one in self.index.replaced:
            other = self.index.classes[one.name]
            if one.name in things:
                continue  # said already
            same = one.content.split() == other.content.split()
            text = f"class is in {other.file} too" + (
                ", the same" if same else ", differently; that one is imported"
            )
            report.add(
                Kind.CLASS,
                Status.NOTED if same else Status.PROBLEM,
                one.name,
                file=one.file,
                line=one.line,
                text=text,
                advice="" if same else "Import only the one you want",
            )

    def inherit(self, report: ImportReport) -> None:
        """Give classes what they inherit: class parameters, and a production, rule or transform they have not of their own."""
        by_class: dict[str, list[Source]] = {}
        for thing in self.things:
            if thing.named_by == "class":
                by_class.setdefault(thing.name, []).append(thing)
                thing.parameters = self.index.parameters(thing.name) | thing.parameters
        for name, one in self.index.classes.items():
            if name in by_class or one.has_block:
                continue
            giver = next((other.name for other in self.index.chain(name) if other.name in by_class), "")
            for thing in by_class.get(giver, ()):
                self.things.append(self._inherited(one, thing))
                text = f"{thing.kind} of {giver}, which the class extends without one of its own"
                report.add(Kind.CLASS, Status.NOTED, name, file=one.file, line=one.line, text=text)

    def _inherited(self, one: IRISClass, thing: Source) -> Source:
        root = thing.root
        if thing.kind == "production":
            root = deepcopy(root)
            root.set("Name", one.name)
        parameters = self.index.parameters(one.name)
        return Source(
            thing.kind, one.name, root, thing.file, thing.line, parameters, "class", thing.description
        )

    def report_left_out(self, report: ImportReport) -> None:
        """Classes an export's project lists and no file holds."""
        known = {thing.name for thing in self.things} | set(self.index.classes)
        for name, file in dict.fromkeys(self.listed):
            if name not in known:
                report.add(
                    Kind.CLASS,
                    Status.SUPPLY,
                    name,
                    file=file,
                    text="is listed in the export's project, but its code is not in the files",
                    advice="Export it too if an item, rule or transform uses it",
                )
