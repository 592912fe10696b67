"""IRIS DTLs to HIE's model (iris-semantics 7.1)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from lxml import etree

from hie_runtime.importers.iris.report import Entry, ImportReport, Kind, Status
from hie_runtime.importers.iris.sources import Source
from hie_runtime.importers.iris.xmltext import flag, verbatim
from hie_runtime.transforms.errors import TransformProblem
from hie_runtime.transforms.model import TransformDefinition

_ACTIONS = ("set", "append", "clear", "insert", "remove")
_CREATES = ("new", "copy", "existing")
_PARAMETERS = ("IGNOREMISSINGSOURCE", "REPORTERRORS", "TREATEMPTYREPEATINGFIELDASNULL")


class TransformReader:
    """Reads one DTL, reporting every step. ``places`` are the entries by step (``steps[3].then[0]``)."""

    def __init__(self, source: Source, report: ImportReport) -> None:
        self._source = source
        self._report = report
        self.places: dict[str, Entry] = {}

    def read(self) -> TransformDefinition:
        """The transform."""
        root, source = self._source.root, self._source
        if source.named_by in ("file name", "reference"):
            text = f"the file names no class; the name is taken from the {source.named_by}"
            self._add(Kind.CLASS, Status.NOTED, source.name, root, text=text)
        parameters = source.parameters
        entry = self._add(Kind.TRANSFORM, Status.CONVERTED, source.name, root)
        self.places[""] = entry
        create = str(root.get("create") or "new")
        if create not in _CREATES:
            entry.status = Status.PROBLEM
            entry.text = f"create {create!r} found; allowed are {', '.join(_CREATES)}; new is used"
        language = str(root.get("language") or "objectscript")
        if language != "objectscript":
            entry.status, entry.text = Status.KEPT, f"written in {language}, which is kept but cannot run"
        others = {name: value for name, value in parameters.items() if name not in _PARAMETERS}
        annotation = (root.findtext("annotation") or "").strip()
        return TransformDefinition.model_validate({
            "name": source.name, "description": annotation or source.description,
            "source_class": str(root.get("sourceClass") or ""), "target_class": str(root.get("targetClass") or ""),
            "source_doc_type": str(root.get("sourceDocType") or ""), "target_doc_type": str(root.get("targetDocType") or ""),
            "create": create if create in _CREATES else "new", "language": language,
            "ignore_missing_source": flag(parameters.get("IGNOREMISSINGSOURCE"), True),
            "report_errors": flag(parameters.get("REPORTERRORS"), True),
            "treat_empty_repeating_field_as_null": flag(parameters.get("TREATEMPTYREPEATINGFIELDASNULL"), False),
            "steps": self._steps(root, "steps"), "origin": {"file": source.file, "class": source.name},
            **({"iris_parameters": others} if others else {}),
        })  # fmt: skip

    def _add(self, kind: Kind, status: Status, name: str, element: etree._Element, **more: object) -> Entry:
        self._report.add(
            kind, status, name, file=self._source.file, line=self._source.line_of(element), **more
        )
        return self._report.entries[-1]

    def _steps(self, parent: etree._Element, place: str, named: tuple[str, ...] = ()) -> list[dict[str, Any]]:
        """The steps in an element; children called as in ``named`` are read by their owner."""
        steps: list[dict[str, Any]] = []
        for child in parent.iterchildren(etree.Element):
            if child.tag != "annotation" and child.tag not in named:
                steps.append(self._step(child, f"{place}[{len(steps)}]"))
        return steps

    def _branch(self, parent: etree._Element, name: str, place: str) -> list[dict[str, Any]]:
        """The steps of all children of a name (``true``, ``false``, ``default``), in order."""
        steps: list[dict[str, Any]] = []
        for branch in parent.findall(name):
            for child in branch.iterchildren(etree.Element):
                if child.tag != "annotation":
                    steps.append(self._step(child, f"{place}[{len(steps)}]"))
        return steps

    def _misplaced(self, element: etree._Element, allowed: tuple[str, ...]) -> dict[str, Any]:
        """Children of an ``if`` or ``switch`` outside its branches: IRIS does not run them either."""
        kept: list[str] = []
        for child in element.iterchildren(etree.Element):
            if child.tag not in (*allowed, "annotation"):
                allowed_text = ", ".join(f"<{name}>" for name in allowed)
                text = f"stands outside {allowed_text} of <{element.tag}>; kept, does not run"
                kept.append(verbatim(child))
                self._add(Kind.STEP, Status.PROBLEM, str(child.tag), child, text=text, advice="Look at the DTL in IRIS")  # fmt: skip
        return {"iris_elements": kept} if kept else {}

    def _step(self, element: etree._Element, place: str) -> dict[str, Any]:
        tag, get = str(element.tag), element.get
        comment = (element.findtext("annotation") or "").strip()
        common = {"disabled": flag(get("disabled"), False), "comment": comment}
        name = f"{tag} {get('property') or get('condition') or get('class') or ''}".strip()
        entry = self._add(Kind.STEP, Status.CONVERTED, name, element)
        self.places[place] = entry
        if tag == "assign" and (get("action") or "set") in _ACTIONS:
            return {"step": "assign", "property": get("property") or "", "value": get("value") or "", "action": get("action") or "set",
                    "key": (get("key") or "").strip('"'), **common}  # fmt: skip
        if tag == "if":
            stray = self._misplaced(element, ("true", "false"))
            return {"step": "if", "condition": get("condition") or "", "then": self._branch(element, "true", f"{place}.then"),
                    "otherwise": self._branch(element, "false", f"{place}.otherwise"), **stray, **common}  # fmt: skip
        if tag == "foreach":
            return {"step": "foreach", "property": get("property") or "", "key": get("key") or "k1",
                    "steps": self._steps(element, f"{place}.steps"), **common}  # fmt: skip
        if tag == "switch":
            return {**self._switch(element, place), **common}
        if tag == "group":
            return {"step": "group", "name": get("name") or "", "steps": self._steps(element, f"{place}.steps"), **common}  # fmt: skip
        if tag == "subtransform":
            return {"step": "subtransform", "transform": get("class") or "", "source": get("sourceObj") or "source",
                    "target": get("targetObj") or "target", "aux": get("aux") or "", **common}  # fmt: skip
        if tag == "trace":
            return {"step": "trace", "value": get("value") or '""', **common}
        if tag == "break":
            return {"step": "break", **common}
        if tag == "comment" or (tag in ("code", "sql") and not _program(element)):
            entry.text = "does nothing; kept as a comment"
            return {"step": "group", "name": tag, **common, "comment": comment or _program(element)}
        entry.status = Status.KEPT
        entry.text = (
            "kept; disabled, as in IRIS" if common["disabled"] else "kept; an error when a message reaches it"
        )
        entry.advice = "Write it as steps, or as a Python transform"
        return {"step": "kept", "element": tag, "xml": verbatim(element), **common}

    def _switch(self, element: etree._Element, place: str) -> dict[str, Any]:
        stray = self._misplaced(element, ("case", "default"))
        cases = []
        for number, case in enumerate(element.findall("case")):
            at = f"{place}.cases[{number}]"
            self.places[at] = self.places[place]
            cases.append(
                {"condition": case.get("condition") or "", "steps": self._steps(case, f"{at}.steps")}
            )
        default = self._branch(element, "default", f"{place}.default")
        return {"step": "switch", "cases": cases, "default": default, **stray}


def _program(element: etree._Element) -> str:
    """The text of a ``code``, ``sql`` or ``comment`` element without its annotation."""
    return "".join([element.text or "", *(child.tail or "" for child in element)]).strip()


def report_problems(
    readers: Mapping[str, TransformReader], compiled: Mapping[str, list[TransformProblem]]
) -> None:
    """Say at each step what the compiler found; a step that cannot run is a problem, the rest is noted."""
    for name, problems in compiled.items():
        places = readers[name].places
        for problem in problems:
            entry = places.get(problem.place) or places[""]
            if entry.status is Status.KEPT:
                continue
            fails = problem.text.endswith("when it is reached")
            if fails or entry.status is not Status.PROBLEM:
                entry.status = Status.PROBLEM if fails else Status.NOTED
            entry.text = f"{entry.text}; {problem.text}" if entry.text else problem.text
            if fails:
                entry.advice = "Rewrite the step, or write the transform in Python"
