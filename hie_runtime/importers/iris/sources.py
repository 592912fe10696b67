"""What the files of one import hold: one index of named things over all of them (iris-semantics 1.4)."""

from __future__ import annotations

from dataclasses import dataclass, field

from lxml import etree

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
    their file. extra: files to keep beside the workspace, by relative path. supers: superclasses of every
    class seen. listed: (class, file) an export's project lists."""

    things: list[Source] = field(default_factory=list)
    defaults: list[tuple[etree._Element, str]] = field(default_factory=list)
    extra: dict[str, bytes] = field(default_factory=dict)
    supers: dict[str, str] = field(default_factory=dict)
    listed: list[tuple[str, str]] = field(default_factory=list)
    # Windows does not tell A from a
    _taken: dict[str, bytes] = field(default_factory=dict)

    def of(self, kind: str) -> list[Source]:
        """Things of a kind, in order."""
        return [thing for thing in self.things if thing.kind == kind]

    def keep(self, folder: str, name: str, content: bytes) -> str:
        """Keep a file under ``folder``; returns its path, which no other kept file has."""
        stem, dot, ending = safe_name(name).rpartition(".")
        path, number = f"{folder}/{stem}{dot}{ending}", 1
        others = {
            other.casefold(): self.extra[other] for other in self.extra
        }  # Windows does not tell A from a
        while others.get(path.casefold(), content) != content:
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

    def report_left_out(self, report: ImportReport) -> None:
        """Classes an export's project lists and no file holds."""
        known = {thing.name for thing in self.things} | set(self.supers)
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
