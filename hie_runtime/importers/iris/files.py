"""Every file form of IRIS code (iris-semantics 1.4) into one index of named things."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from lxml import etree

from hie_runtime.errors import HIEError
from hie_runtime.importers.iris.report import ImportReport, Kind, Status

MAX_BYTES = 64 * 1024 * 1024
MAX_FILES = 20_000
_NAMED = re.compile(r"Class name:\s*([\w.%]+)")
_CLASS = re.compile(r"^Class\s+([\w.%]+)", re.MULTILINE)
_PARAMETER = re.compile(r'^Parameter\s+(\w+)(?:\s+As\s+[\w.%]+)?\s*=\s*"?([^";]*)"?\s*;', re.MULTILINE)
_XDATA = re.compile(r"^XData\s+(\w+)[^\n{]*\n?\{[^\n]*\n(.*?)^\}", re.MULTILINE | re.DOTALL)
_KINDS = {
    "Production": "production",
    "ruleDefinition": "rule",
    "transform": "transform",
    "process": "bpl",
    "lookupTable": "lookup",
}
IRIS_ENDINGS = (".xml", ".cls", ".zip", ".hl7")


class IRISFileError(HIEError):
    """A file that cannot be read safely, or is nothing IRIS writes."""


def _line(element: etree._Element, default: int) -> int:
    return int(getattr(element, "sourceline", None) or default)


@dataclass(slots=True)
class Source:
    """One named thing: a production, rule, transform, lookup table, ...

    ``line`` is added to lines of ``root`` to give lines of ``file``."""

    kind: str
    name: str
    root: etree._Element
    file: str
    line: int = 0
    parameters: dict[str, str] = field(default_factory=dict)
    named_by: str = ""

    def line_of(self, element: etree._Element) -> int:
        """Line of an element in the file."""
        return self.line + _line(element, 0)


@dataclass(slots=True)
class Sources:
    """All that was found."""

    things: list[Source] = field(default_factory=list)
    defaults: list[tuple[etree._Element, str]] = field(default_factory=list)
    extra: dict[str, bytes] = field(default_factory=dict)

    def of(self, kind: str) -> list[Source]:
        """Things of a kind, in order."""
        return [thing for thing in self.things if thing.kind == kind]


def read_files(paths: Iterable[Path], report: ImportReport) -> Sources:
    """Read files, folders and zips. What cannot be read is a problem in the report, not an exception."""
    sources = Sources()
    for number, (name, content) in enumerate(_contents(paths, report)):
        if number >= MAX_FILES:
            report.add(
                Kind.FILE,
                Status.PROBLEM,
                name,
                file=name,
                text=f"more than {MAX_FILES} files; the rest was not read",
            )
            break
        try:
            _read(name, content, sources, report)
        except IRISFileError as error:
            report.add(
                Kind.FILE,
                Status.PROBLEM,
                name,
                file=name,
                text=str(error),
                advice="Export it again from IRIS",
            )
    return sources


def looks_like_iris(path: Path) -> bool:
    """Whether a dropped file or folder may hold IRIS code."""
    if path.is_dir():
        return any(child.suffix.lower() in IRIS_ENDINGS for child in path.rglob("*"))
    if path.suffix.lower() not in IRIS_ENDINGS:
        return False
    if path.suffix.lower() != ".xml":
        return True
    with path.open("rb") as file:
        head = file.read(65536)
    return any(
        mark in head
        for mark in (
            b"<Production",
            b"<Export",
            b"<ruleDefinition",
            b"<transform",
            b"<lookupTable",
            b"<process",
        )
    )


def _contents(paths: Iterable[Path], report: ImportReport) -> Iterator[tuple[str, bytes]]:
    for path in paths:
        if path.is_dir():
            yield from _contents(
                sorted(p for p in path.rglob("*") if p.is_file() and p.suffix.lower() in IRIS_ENDINGS), report
            )
        elif path.suffix.lower() == ".zip":
            yield from _zipped(path, report)
        else:
            try:
                if path.stat().st_size > MAX_BYTES:
                    raise IRISFileError(f"{path.stat().st_size} bytes; at most {MAX_BYTES} are read")
                yield path.name, path.read_bytes()
            except (OSError, IRISFileError) as error:
                report.add(Kind.FILE, Status.PROBLEM, path.name, file=path.name, text=str(error))


def _zipped(path: Path, report: ImportReport) -> Iterator[tuple[str, bytes]]:
    try:
        with zipfile.ZipFile(path) as archive:
            total = 0
            for entry in archive.infolist():
                if entry.is_dir() or Path(entry.filename).suffix.lower() not in (".xml", ".cls", ".hl7"):
                    continue
                total += entry.file_size
                if total > MAX_BYTES:
                    raise IRISFileError(f"more than {MAX_BYTES} bytes unpacked")
                with archive.open(entry) as file:
                    yield f"{path.name}/{entry.filename}", file.read(MAX_BYTES + 1)
    except (OSError, zipfile.BadZipFile, IRISFileError, RuntimeError) as error:
        report.add(Kind.FILE, Status.PROBLEM, path.name, file=path.name, text=str(error))


def _read(name: str, content: bytes, sources: Sources, report: ImportReport) -> None:
    suffix = Path(name).suffix.lower()
    text = content.lstrip()
    if suffix == ".hl7" and not text.startswith(b"<Export"):
        sources.extra[f"schemas/{Path(name).name}"] = content
        report.add(
            Kind.SCHEMA, Status.KEPT, Path(name).name, file=name, text="kept in schemas/; not used yet"
        )
    elif suffix == ".cls" or (
        _CLASS.search(content[:4000].decode("utf-8", "replace")) and not text.startswith(b"<")
    ):
        _read_class_text(name, _decoded(content), sources, report)
    else:
        _read_xml(name, content, sources, report)


def _decoded(content: bytes) -> str:
    for mark, encoding in ((b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"), (b"\xef\xbb\xbf", "utf-8-sig")):
        if content.startswith(mark):
            return content.decode(encoding, "replace").replace("\r\n", "\n")
    try:
        return content.decode("utf-8").replace("\r\n", "\n")
    except UnicodeDecodeError:
        return content.decode("latin-1").replace("\r\n", "\n")


def parse_xml(content: bytes) -> etree._Element:
    """Parse without entities, network or DTD. Raises IRISFileError with line and reason."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(content, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise IRISFileError(f"not readable as XML: {error}") from error
    if root.getroottree().docinfo.internalDTD is not None:
        raise IRISFileError("a DOCTYPE is not allowed: IRIS writes none, and entities may be an attack")
    return root


def _read_class_text(name: str, text: str, sources: Sources, report: ImportReport) -> None:
    found = _CLASS.search(text)
    if found is None:
        raise IRISFileError("no line 'Class Package.Name' in it")
    parameters = dict(_PARAMETER.findall(text))
    blocks = list(_XDATA.finditer(text))
    used = False
    for block in blocks:
        body, start = block[2], block.start(2)
        first, last = body.find("<"), body.rfind(">")
        if first < 0:
            continue
        line = text.count("\n", 0, start + first)
        used |= _add_root(name, found[1], body[first : last + 1].encode(), line, parameters, sources)
    if not used:
        _keep_class(name, found[1], text.encode(), sources, report)


def _keep_class(name: str, class_name: str, content: bytes, sources: Sources, report: ImportReport) -> None:
    safe = re.sub(r"[^\w.]", "_", class_name)
    sources.extra[f"imported/{safe}{Path(name).suffix.lower() or '.xml'}"] = content
    report.add(Kind.CLASS, Status.KEPT, class_name, file=name, text="program code; kept in imported/, does not run",
               advice="Write what it does as a rule, a transform or a Python component")  # fmt: skip


def _add_root(
    name: str, class_name: str, xml: bytes, line: int, parameters: dict[str, str], sources: Sources
) -> bool:
    root = parse_xml(xml)
    kind = _KINDS.get(etree.QName(root).localname)
    if kind is None:
        return False
    sources.things.append(Source(kind, class_name, root, name, line, parameters, "class"))
    return True


def _read_xml(name: str, content: bytes, sources: Sources, report: ImportReport) -> None:
    root = parse_xml(content.replace(b"\r\n", b"\n"))
    tag = etree.QName(root).localname
    if tag == "Export":
        _read_export(name, root, sources, report)
    elif tag == "defaultSettings":
        sources.defaults.append((root, name))
    elif tag in _KINDS:
        _read_bare(name, root, _KINDS[tag], sources)
    else:
        raise IRISFileError(
            f"root element <{tag}>; <Export>, <Production>, <ruleDefinition>, <transform> or <lookupTable> expected"
        )


def _read_bare(name: str, root: etree._Element, kind: str, sources: Sources) -> None:
    """A bare element has no class name: a comment ``Class name: X`` gives it, else the file's name."""
    if kind == "production":
        sources.things.append(Source(kind, str(root.get("Name") or Path(name).stem), root, name))
        return
    comments = [
        str(node.text) for node in root.itersiblings(preceding=True) if isinstance(node, etree._Comment)
    ]
    named = next((found[1].rstrip(".") for text in comments if (found := _NAMED.search(text))), "")
    sources.things.append(
        Source(kind, named or Path(name).stem, root, name, named_by="comment" if named else "file name")
    )


def _read_export(name: str, root: etree._Element, sources: Sources, report: ImportReport) -> None:
    for child in root:
        tag = child.tag if isinstance(child.tag, str) else ""
        if tag == "Class":
            _read_export_class(name, child, sources, report)
        elif tag == "Document":
            _read_document(name, child, sources, report)
        elif tag == "lookupTable":
            sources.things.append(Source("lookup", Path(name).stem, child, name))
        elif tag in ("Project", "CheckSum", ""):
            continue
        else:
            label = str(child.get("name") or tag)
            sources.extra[f"imported/{re.sub(r'[^a-zA-Z0-9_.]', '_', label)}.xml"] = etree.tostring(child)
            report.add(
                Kind.CLASS,
                Status.KEPT,
                label,
                file=name,
                line=_line(child, 0),
                text=f"<{tag}> kept in imported/",
            )


def _read_export_class(name: str, element: etree._Element, sources: Sources, report: ImportReport) -> None:
    class_name = str(element.get("name") or "?")
    parameters = {str(p.get("name")): (p.findtext("Default") or "") for p in element.findall("Parameter")}
    used = False
    for data in element.findall("XData/Data"):
        text = data.text or ""
        first, last = text.find("<"), text.rfind(">")
        if first >= 0:
            line = _line(data, 1) - 1 + text.count("\n", 0, first)
            used |= _add_root(name, class_name, text[first : last + 1].encode(), line, parameters, sources)
    if not used:
        _keep_class(f"{name}.xml", class_name, etree.tostring(element), sources, report)


def _read_document(name: str, element: etree._Element, sources: Sources, report: ImportReport) -> None:
    label = str(element.get("name") or "?")
    line = _line(element, 0)
    if label.upper().endswith(".LUT"):
        table = element.find("lookupTable")
        if table is not None:
            sources.things.append(Source("lookup", label[:-4], table, name))
            return
    if label.upper().endswith(".ESD"):
        settings = element.find("defaultSettings")
        if settings is not None:
            sources.defaults.append((settings, name))
            return
    if label.upper().endswith(".PTD"):
        report.add(
            Kind.CLASS, Status.NOTED, label, file=name, line=line, text="export notes; they have no effect"
        )
        return
    kind = Kind.SCHEMA if label.upper().endswith(".HL7") else Kind.CLASS
    folder = "schemas" if kind is Kind.SCHEMA else "imported"
    sources.extra[f"{folder}/{re.sub(r'[^a-zA-Z0-9_. -]', '_', label)}.xml"] = etree.tostring(element)
    report.add(kind, Status.KEPT, label, file=name, line=line, text=f"kept in {folder}/; not used yet")
