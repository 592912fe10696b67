"""IRIS DTLs to HIE's model (iris-semantics 7.1)."""

from __future__ import annotations

from typing import Any

from lxml import etree

from hie_runtime.importers.iris.report import Entry, ImportReport, Kind, Status
from hie_runtime.importers.iris.sources import Source
from hie_runtime.importers.iris.step_xml import rest_of, strays_of
from hie_runtime.importers.iris.xmltext import flag, verbatim
from hie_runtime.transforms.kept import is_empty_program
from hie_runtime.transforms.model import TransformDefinition

_ACTIONS = ("set", "append", "clear", "insert", "remove")
_CREATES = ("new", "copy", "existing")
_ROOT = ("sourceClass", "targetClass", "sourceDocType", "targetDocType", "language", "create")
# Steps without steps inside: field, attribute, what stands for a missing attribute.
_PLAIN: dict[str, tuple[tuple[str, str, str], ...]] = {
    "assign": (("property", "property", ""), ("value", "value", ""), ("action", "action", "set"), ("key", "key", "")),
    "subtransform": (("transform", "class", ""), ("source", "sourceObj", "source"), ("target", "targetObj", "target"), ("aux", "aux", "")),
    "trace": (("value", "value", '""'),),
    "break": (),
}  # fmt: skip
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
        known = create in _CREATES
        if not known:
            entry.status = Status.PROBLEM
            entry.text = f"create {create!r} found; allowed are {', '.join(_CREATES)}; new is used"
        language = str(root.get("language") or "objectscript")
        if language != "objectscript":
            entry.status, entry.text = Status.KEPT, f"written in {language}, which is kept but cannot run"
        steps, stray = self._body(root, "steps")
        return TransformDefinition.model_validate({
            "name": source.name, "description": source.description,
            "source_class": str(root.get("sourceClass") or ""), "target_class": str(root.get("targetClass") or ""),
            "source_doc_type": str(root.get("sourceDocType") or ""), "target_doc_type": str(root.get("targetDocType") or ""),
            "create": create if known else "new", "language": language,
            "ignore_missing_source": flag(parameters.get("IGNOREMISSINGSOURCE"), True),
            "report_errors": flag(parameters.get("REPORTERRORS"), True),
            "treat_empty_repeating_field_as_null": flag(parameters.get("TREATEMPTYREPEATINGFIELDASNULL"), False),
            "steps": steps, "origin": {"file": source.file, "class": source.name},
            "iris_parameters": {name: value for name, value in parameters.items() if name not in _PARAMETERS},
            **rest_of(root, _ROOT if known else _ROOT[:-1], stray),
        })  # fmt: skip

    def _add(self, kind: Kind, status: Status, name: str, element: etree._Element, **more: object) -> Entry:
        self._report.add(
            kind, status, name, part=self._source.name, file=self._source.file,
            line=self._source.line_of(element), **more,
        )  # fmt: skip
        return self._report.entries[-1]

    def _body(
        self, parent: etree._Element, place: str, before: int = 0
    ) -> tuple[list[dict[str, Any]], list[etree._Element]]:
        """The steps in an element, and what is no step there; ``before`` steps of the same list came already."""
        steps: list[dict[str, Any]] = []
        rest: list[etree._Element] = []
        annotated = False
        for child in parent.iterchildren():
            if isinstance(child, etree._Comment):
                steps.append({"step": "comment", "text": child.text or "", "in_xml": True})
            elif not isinstance(child.tag, str):
                rest.append(child)  # a processing instruction
            elif child.tag == "annotation":
                rest += [child] if annotated else []
                annotated = True
            else:
                steps.append(self._step(child, f"{place}[{before + len(steps)}]"))
        return steps, rest

    def _branch(
        self, parent: etree._Element, name: str, place: str
    ) -> tuple[list[dict[str, Any]], dict[str, Any]]:
        """The steps of all children of a name (``true``, ``false``, ``default``) in order, and what else they hold."""
        steps: list[dict[str, Any]] = []
        rest: dict[str, Any] = {}
        for branch in parent.findall(name):
            more, stray = self._body(branch, place, len(steps))
            steps += more
            for key, value in rest_of(branch, (), stray).items():
                rest[key] = rest[key] + value if isinstance(value, list) and key in rest else value
        return steps, rest

    def _misplaced(self, element: etree._Element, allowed: tuple[str, ...]) -> list[etree._Element]:
        """Children of an ``if`` or ``switch`` outside its branches: IRIS does not run them either."""
        found = strays_of(element, allowed)
        for child in found:
            if isinstance(child.tag, str):
                allowed_text = ", ".join(f"<{name}>" for name in allowed)
                text = f"stands outside {allowed_text} of <{element.tag}>; kept, does not run"
                self._add(Kind.STEP, Status.PROBLEM, child.tag, child, text=text, advice="Look at the DTL in IRIS")  # fmt: skip
        return found

    def _step(self, element: etree._Element, place: str) -> dict[str, Any]:
        tag, get = str(element.tag), element.get
        name = f"{tag} {get('property') or get('condition') or get('class') or ''}".strip()
        entry = self._add(Kind.STEP, Status.CONVERTED, name, element)
        self.places[place] = entry
        common: dict[str, Any] = {"disabled": flag(get("disabled"), False)}
        if tag == "assign" and (get("action") or "set") not in _ACTIONS:
            return self._kept(element, entry, common)
        if tag in _PLAIN:
            fields = {field: get(attribute) or default for field, attribute, default in _PLAIN[tag]}
            known = tuple(attribute for _, attribute, _ in _PLAIN[tag])
            return {"step": tag, **fields, **common, **rest_of(element, known, strays_of(element))}
        if tag in ("foreach", "group"):
            names = ("property", "key") if tag == "foreach" else ("name",)
            fields = {name: get(name) or ("k1" if name == "key" else "") for name in names}
            steps, stray = self._body(element, f"{place}.steps")
            return {"step": tag, **fields, "steps": steps, **common, **rest_of(element, names, stray)}
        if tag == "if":
            return {**self._if(element, place), **common}
        if tag == "switch":
            return {**self._switch(element, place), **common}
        if tag == "comment":
            return {
                "step": tag,
                "text": element.text or "",
                **common,
                **rest_of(element, (), strays_of(element)),
            }
        return self._kept(element, entry, common)

    def _kept(self, element: etree._Element, entry: Entry, common: dict[str, Any]) -> dict[str, Any]:
        """A step that is kept whole: code, SQL, or what nobody knows."""
        kept = {"step": "kept", "element": element.tag, "xml": verbatim(element), **common}
        if (annotation := element.findtext("annotation") or "").strip():
            kept["comment"] = annotation
        if is_empty_program(str(element.tag), kept["xml"]):
            entry.text = "holds no program; does nothing, as in IRIS"
            return kept
        entry.status = Status.KEPT
        entry.text = (
            "kept; disabled, as in IRIS" if common["disabled"] else "kept; an error when a message reaches it"
        )
        entry.advice = (
            "Write it as steps, or in Python and name the file in the step's python (docs/python.md)"
        )
        return kept

    def _if(self, element: etree._Element, place: str) -> dict[str, Any]:
        stray = self._misplaced(element, ("true", "false"))
        then, in_true = self._branch(element, "true", f"{place}.then")
        otherwise, in_false = self._branch(element, "false", f"{place}.otherwise")
        return {"step": "if", "condition": element.get("condition") or "", "then": then, "otherwise": otherwise,
                "iris_true": in_true, "iris_false": in_false, **rest_of(element, ("condition",), stray)}  # fmt: skip

    def _switch(self, element: etree._Element, place: str) -> dict[str, Any]:
        stray = self._misplaced(element, ("case", "default"))
        cases = []
        for number, case in enumerate(element.findall("case")):
            at = f"{place}.cases[{number}]"
            self.places[at] = self.places[place]
            steps, rest = self._body(case, f"{at}.steps")
            cases.append({
                "condition": case.get("condition") or "", "steps": steps,
                "disabled": flag(case.get("disabled"), False), **rest_of(case, ("condition",), rest),
            })  # fmt: skip
        default, in_default = self._branch(element, "default", f"{place}.default")
        rest_of_all = rest_of(element, (), stray)
        return {
            "step": "switch",
            "cases": cases,
            "default": default,
            "iris_default": in_default,
            **rest_of_all,
        }
