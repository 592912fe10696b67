"""The forms IRIS writes code in: class text, class and deployment exports, bare XML (iris-semantics 1.4)."""

from __future__ import annotations

import re
from pathlib import Path

from lxml import etree

from hie_runtime.importers.iris.class_text import CLASS, MEMBER, comment_before, read_head
from hie_runtime.importers.iris.classes import IRISClass
from hie_runtime.importers.iris.limits import LIMITS
from hie_runtime.importers.iris.report import ImportReport, Kind, Status
from hie_runtime.importers.iris.sources import Source, Sources
from hie_runtime.importers.iris.xmltext import IRISFileError, line_in, parse_text, verbatim

_NAMED = re.compile(r"Class name:\s*([\w.%]+)")
_XDATA = re.compile(r"^XData[ \t]+(\w+)\s{0,100}(?:\[[^\]]{0,2000}\]\s{0,100})?\{", re.MULTILINE)
_CODE_ELEMENTS = ("Method", "Property", "Query", "Trigger", "Index", "Storage", "UDLText")
_KINDS = {
    "Production": "production",
    "ruleDefinition": "rule",
    "transform": "transform",
    "process": "bpl",
    "lookupTable": "lookup",
}
_ADVICE = "Write what it does as a rule, a transform or a Python component"
_MAX_ENDS = 200
_MAX_BLOCKS = 500
_TRIES = 8  # how often all of a text is parsed, in bytes, in search of the end of its blocks


def read_class_text(name: str, text: str, sources: Sources, report: ImportReport) -> None:
    """Class text as in a repository (UDL). Raises IRISFileError when it is none."""
    found = CLASS.search(text)
    if found is None:
        raise IRISFileError("neither XML nor class text with a line 'Class Package.Name'")
    described = comment_before(text, found.start())
    bodies, plain = _blocks(text)
    head = read_head(name, text, plain)
    assert head is not None  # it was found above
    sources.index.add(head)
    used = False
    for body, line in bodies:
        source = Source(
            "", head.name, etree.Element("none"), name, line, dict(head.parameters), "class", described
        )
        used |= _add_root(source, body, sources, report)
    head.has_block = bool(bodies)
    code = list(dict.fromkeys(MEMBER.findall(plain)))
    if code or not used:
        _keep_class(name, head.name, text.encode("utf-8", "replace"), ".cls", code if used else None, sources, report, head.line)  # fmt: skip


def _blocks(text: str) -> tuple[list[tuple[str, int]], str]:
    """(XML, line before it) of each XData block, and the text without them. Raises IRISFileError when there are too many."""
    found: list[tuple[str, int]] = []
    rest: list[str] = []
    at, line, left = 0, 0, _TRIES * len(text)
    for number, block in enumerate(_XDATA.finditer(text)):
        if number >= _MAX_BLOCKS:
            raise IRISFileError(
                f"more than {_MAX_BLOCKS} XData blocks", text.count("\n", 0, block.start()) + 1
            )
        if block.start() < at:
            continue  # inside the one before
        body, start, tried = _body(text, block.end(), left)
        left -= tried
        if body:
            line += text.count("\n", at, start)
            rest.append(text[at:start])
            found.append((body, line))
            line += body.count("\n")
            at = start + len(body)
    return found, "".join(rest) + text[at:]


def _body(text: str, start: int, left: int) -> tuple[str, int, int]:
    """The XML of an XData block, where it begins, and how much was parsed, of at most about ``left``.

    It runs to the ``}`` alone at the start of a line, but program code in it may hold such a line too: then
    the first one that leaves readable XML is the end."""
    first = text.find("<", start)
    shortest, tried, end = "", 0, start - 1
    for _ in range(_MAX_ENDS if first >= 0 else 0):
        end = text.find("\n}", end + 1)
        last = text.rfind(">", start, max(end, start))
        if end < 0 or last < first or tried > left:
            break
        body = text[first : last + 1]
        shortest = shortest or body
        tried += len(body)
        try:
            parse_text(body)
        except IRISFileError:
            continue
        return body, first, tried
    return shortest, first, tried


def _keep_class(
    name: str, class_name: str, content: bytes, ending: str, code: list[str] | None, sources: Sources, report: ImportReport,
    line: int = 0,
) -> None:  # fmt: skip
    """Keep a class as it is. ``code``: the methods of a class whose other parts are imported, None for all of it."""
    path = sources.keep("imported", f"{class_name}{ending}", content)
    if code is None and not sources.index.classes[class_name].code:
        report.add(Kind.CLASS, Status.NOTED, class_name, file=name, line=line,
                   text=f"a class without code; kept as {path}, items of it have its defaults")  # fmt: skip
        return
    what = "program code" if code is None else f"its code ({', '.join(code)}) is not imported"
    report.add(
        Kind.CLASS, Status.KEPT, class_name, file=name, line=line, text=f"{what}; the class is kept as {path} and does not run",
        advice=_ADVICE,
    )  # fmt: skip


def _add_root(source: Source, xml: str, sources: Sources, report: ImportReport) -> bool:
    """Add what an XData block holds; False when it is of no kind that is imported."""
    try:
        source.root = parse_text(xml)
    except IRISFileError as error:
        report.add(Kind.CLASS, Status.PROBLEM, source.name, file=source.file, line=source.line + max(1, error.line), text=error.reason,
                   advice="Export the class again from IRIS")  # fmt: skip
        return False
    kind = _KINDS.get(str(source.root.tag))
    if kind is None:
        return False
    source.kind = kind
    sources.things.append(source)
    return True


def read_xml(name: str, text: str, sources: Sources, report: ImportReport, marks: int = LIMITS.marks) -> None:
    """An export or bare XML. Raises IRISFileError when it cannot be read or is nothing IRIS writes.

    ``marks``: most elements and attributes it may hold."""
    root = parse_text(text, marks)
    tag = str(root.tag)
    if tag == "Export":
        for child in root.iterchildren(etree.Element):
            _read_exported(name, child, sources, report)
    elif tag == "Document":
        _read_document(name, root, sources, report)
    elif tag == "defaultSettings":
        _add_defaults(name, root, sources)
    elif tag == "Category":
        _add_schemas(name, Path(name).stem, [root], sources)
    elif tag in _KINDS:
        _read_bare(name, root, _KINDS[tag], sources)
    else:
        allowed = "<Export>, <Production>, <ruleDefinition>, <transform>, <process>, <lookupTable>"
        raise IRISFileError(f"root element <{tag}>; {allowed}, <defaultSettings> or <Category> expected")


def _read_bare(name: str, root: etree._Element, kind: str, sources: Sources) -> None:
    """A bare element has no class name: a comment ``Class name: X`` gives it, else the file's name."""
    if kind == "production":
        sources.things.append(Source(kind, str(root.get("Name") or Path(name).stem), root, name))
        return
    comments = [str(node.text) for node in root.itersiblings(etree.Comment, preceding=True)]
    named = next((found[1].rstrip(".") for text in comments if (found := _NAMED.search(text))), "")
    by = "comment" if named else "file name"
    sources.things.append(Source(kind, named or Path(name).stem, root, name, named_by=by))


def _read_exported(name: str, child: etree._Element, sources: Sources, report: ImportReport) -> None:
    tag = str(child.tag)
    if tag == "Class":
        _read_export_class(name, child, sources, report)
    elif tag == "Document":
        _read_document(name, child, sources, report)
    elif tag in _KINDS:
        _read_bare(name, child, _KINDS[tag], sources)
    elif tag == "Project":
        for listed in child.iterfind(".//ProjectItem[@type='CLS']"):
            sources.listed.append((re.sub(r"\.CLS$", "", str(listed.get("name") or "")), name))
    elif tag != "CheckSum":
        label = str(child.get("name") or tag)
        path = sources.keep("imported", f"{label}.xml", verbatim(child).encode())
        text = f"<{tag}> is kept as {path} and does not run"
        report.add(Kind.CLASS, Status.KEPT, label, file=name, line=line_in(child), text=text, advice=_ADVICE)


def _read_export_class(name: str, element: etree._Element, sources: Sources, report: ImportReport) -> None:
    class_name = str(element.get("name") or "?")
    head = _exported_head(name, class_name, element)
    sources.index.add(head)
    parameters = dict(head.parameters)
    described = " ".join((element.findtext("Description") or "").split())
    used = False
    for data in element.findall("XData/Data"):
        for child in data.iterchildren(*_KINDS):  # XML that is not wrapped in CDATA
            kind = _KINDS[str(child.tag)]
            sources.things.append(Source(kind, class_name, child, name, 0, parameters, "class", described))
            used = True
        text = data.text or ""
        first, last = text.find("<"), text.rfind(">")
        if first >= 0:
            line = line_in(data) - 1 + text.count("\n", 0, first)
            source = Source("", class_name, data, name, line, parameters, "class", described)
            used |= _add_root(source, text[first : last + 1], sources, report)
    code = [str(part.get("name") or part.tag) for part in element.iterchildren(*_CODE_ELEMENTS)]
    if code or not used:
        content = verbatim(element).encode()
        _keep_class(name, class_name, content, ".xml", code if used else None, sources, report, line_in(element))  # fmt: skip


def _exported_head(file: str, name: str, element: etree._Element) -> IRISClass:
    return IRISClass(
        name,
        file,
        line_in(element),
        tuple(part.strip() for part in (element.findtext("Super") or "").split(",") if part.strip()),
        tuple(part.strip() for part in (element.findtext("Import") or "").split(",") if part.strip()),
        {str(p.get("name")): (p.findtext("Default") or "") for p in element.findall("Parameter")},
        {
            str(p.get("name")): (p.findtext("InitialExpression") or "").strip()
            for p in element.findall("Property")
            if p.findtext("InitialExpression")
        },
        tuple(
            str(part.get("name") or part.tag)
            for part in element.iterchildren("Method", "Query", "Trigger", "UDLText")
        ),
        verbatim(element),
        element.find("XData") is not None,
    )


def _read_document(name: str, element: etree._Element, sources: Sources, report: ImportReport) -> None:
    label = str(element.get("name") or Path(name).stem)
    stem, _, kind = label.rpartition(".")
    line = line_in(element)
    tables, settings = element.findall("lookupTable"), element.findall("defaultSettings")
    if tables:
        sources.things += [Source("lookup", stem or label, table, name) for table in tables]
    elif settings:
        for one in settings:
            _add_defaults(name, one, sources)
    elif kind.upper() == "PTD":
        text = "export notes or a copy of settings; no effect"
        report.add(Kind.CLASS, Status.NOTED, label, file=name, line=line, text=text)
    elif categories := element.findall("Category"):
        _add_schemas(name, stem or label, categories, sources)
    else:
        path = sources.keep("imported", f"{label}.xml", verbatim(element).encode())
        text = f"kept as {path}, has no effect"
        report.add(Kind.CLASS, Status.KEPT, label, file=name, line=line, text=text)


def _add_defaults(name: str, element: etree._Element, sources: Sources) -> None:
    sources.defaults.append((element, name))
    sources.keep("imported", "DefaultSettings.esd.xml", verbatim(element).encode())


def _add_schemas(name: str, label: str, categories: list[etree._Element], sources: Sources) -> None:
    """Custom HL7 categories (iris-semantics 8.4); one without a name has that of its document."""
    sources.things += [Source("schema", str(one.get("name") or label), one, name) for one in categories]
