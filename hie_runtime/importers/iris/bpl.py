"""IRIS business processes (BPL) to HIE's model (iris-semantics section 10)."""

from __future__ import annotations

from typing import Any

from lxml import etree

from hie_runtime.bpl.model import ProcessDefinition
from hie_runtime.config.model import name_list
from hie_runtime.importers.iris.report import Entry, ImportReport, Kind, Status
from hie_runtime.importers.iris.sources import Source
from hie_runtime.importers.iris.step_xml import rest_of, strays_of
from hie_runtime.importers.iris.xmltext import flag, verbatim
from hie_runtime.transforms.kept import is_empty_program

_ACTIONS = ("set", "append", "clear", "insert", "remove")
_COMMON = ("name", "disabled")
# Steps without steps inside: field, attribute, what stands for a missing attribute.
_PLAIN: dict[str, tuple[tuple[str, str, str], ...]] = {
    "assign": (("property", "property", ""), ("value", "value", ""), ("action", "action", "set"), ("key", "key", "")),
    "transform": (("transform", "class", ""), ("source", "source", "request"), ("target", "target", "context.Message")),
    "trace": (("value", "value", ""),), "milestone": (("value", "value", ""),), "alert": (("value", "value", ""),),
    "delay": (("duration", "duration", ""), ("until", "until", "")), "throw": (("fault", "fault", ""),),
    "reply": (), "empty": (), "break": (), "continue": (),
}  # fmt: skip
_NESTED: dict[str, tuple[str, ...]] = {
    "foreach": ("property", "key"), "while": ("condition",), "until": ("condition",), "sequence": (), "flow": (),
}  # fmt: skip
# Fields that stand in the file whatever they hold, and values that need not be written.
_NEEDED = ("property", "condition", "target", "transform", "element")
_USUAL = (("action", "set"), ("language", "objectscript"), ("type", "all"))
_ROOT = ("request", "response", "language")


class ProcessReader:
    """Reads one BPL, reporting every step. ``places`` are the entries by step (``steps[3].then[0]``)."""

    def __init__(self, source: Source, report: ImportReport) -> None:
        self._source = source
        self._report = report
        self.places: dict[str, Entry] = {}

    def read(self) -> ProcessDefinition:
        """The process."""
        root, source = self._source.root, self._source
        entry = self._add(Kind.PROCESS, Status.CONVERTED, source.name, root)
        self.places[""] = entry
        language = str(root.get("language") or "objectscript")
        if language != "objectscript":
            entry.status, entry.text = Status.KEPT, f"written in {language}, which is kept but does not run"
        context, in_context = self._context(root)
        steps, stray = self._steps_of(root)
        return ProcessDefinition.model_validate(_lean({
            "name": source.name, "description": source.description.strip(),
            "request": root.get("request") or "", "response": root.get("response") or "", "language": language,
            "context": context, "iris_context": in_context, "steps": steps, "iris_parameters": source.parameters,
            "origin": {"file": source.file, "class": source.name}, **rest_of(root, _ROOT, stray),
        }))  # fmt: skip

    def _add(self, kind: Kind, status: Status, name: str, element: etree._Element, **more: object) -> Entry:
        self._report.add(
            kind, status, name, part=self._source.name, file=self._source.file,
            line=self._source.line_of(element), **more,
        )  # fmt: skip
        return self._report.entries[-1]

    def _context(self, root: etree._Element) -> tuple[list[dict[str, Any]], dict[str, Any]]:
        found: list[dict[str, Any]] = []
        rest: dict[str, Any] = {}
        for context in root.findall("context")[:1]:
            stray = []
            for child in context.iterchildren():
                if child.tag != "property" or not (child.get("name") or "").strip():
                    stray.append(child)
                    continue
                known = ("name", "type", "collection", "initialexpression")
                place = f"context[{len(found)}]"
                self.places[place] = self._add(
                    Kind.ACTIVITY, Status.CONVERTED, f"property {child.get('name')}", child
                )
                found.append({
                    "name": child.get("name"), "type": child.get("type") or "%String",
                    "collection": child.get("collection") or "", "initial": child.get("initialexpression") or "",
                    **rest_of(child, known, strays_of(child)),
                })  # fmt: skip
            rest = rest_of(context, (), stray)
        return found, rest

    def _steps_of(self, root: etree._Element) -> tuple[list[dict[str, Any]], list[etree._Element]]:
        """The steps of the process: those of its one sequence, or each sequence as a step of its own."""
        first = root.find("context")
        others = [child for child in root.iterchildren() if child is not first and child.tag != "annotation"]
        sequences = [child for child in others if child.tag == "sequence"]
        plain = all(set(one.attrib) <= {"xend", "yend", "xpos", "ypos"} for one in sequences)
        if len(sequences) == 1 and plain and not list(sequences[0].iterchildren("annotation")):
            steps, rest = self._body(sequences[0], "steps")
            return steps, [*rest, *(one for one in others if one is not sequences[0])]
        steps = [self._step(one, f"steps[{number}]") for number, one in enumerate(sequences)]
        return steps, [one for one in others if one.tag != "sequence"]

    def _body(
        self, parent: etree._Element, place: str, before: int = 0, skip: tuple[str, ...] = ()
    ) -> tuple[list[dict[str, Any]], list[etree._Element]]:
        """The steps in an element, and what is no step there; ``before`` steps of the same list came already."""
        steps: list[dict[str, Any]] = []
        rest: list[etree._Element] = []
        annotation = parent.find("annotation")
        for child in parent.iterchildren():
            if isinstance(child, etree._Comment):
                steps.append({"step": "comment", "text": child.text or ""})
            elif not isinstance(child.tag, str):
                rest.append(child)
            elif child is annotation or child.tag in skip:
                continue
            else:
                steps.append(self._step(child, f"{place}[{before + len(steps)}]"))
        return steps, rest

    def _branch(
        self, parent: etree._Element, name: str, place: str
    ) -> tuple[list[dict[str, Any]], dict[str, Any]]:
        """The steps of all children of a name in order, and what else they hold."""
        steps: list[dict[str, Any]] = []
        rest: dict[str, Any] = {}
        for branch in parent.findall(name):
            more, stray = self._body(branch, place, len(steps))
            steps += more
            for key, value in rest_of(branch, (), stray).items():
                rest[key] = rest[key] + value if isinstance(value, list) and key in rest else value
        return steps, rest

    def _step(self, element: etree._Element, place: str) -> dict[str, Any]:
        tag, get = str(element.tag), element.get
        what = get("name") or get("property") or get("condition") or get("target") or get("class") or ""
        entry = self.places[place] = self._add(
            Kind.ACTIVITY, Status.CONVERTED, f"{tag} {what}".strip(), element
        )
        common: dict[str, Any] = {"name": get("name") or "", "disabled": flag(get("disabled"), False)}
        if tag == "assign" and (get("action") or "set") not in _ACTIONS:
            return self._kept(element, entry, common)
        if tag in _PLAIN:
            fields = {field: get(attribute) or default for field, attribute, default in _PLAIN[tag]}
            known = tuple(attribute for _, attribute, _ in _PLAIN[tag])
            return {"step": tag, **fields, **common, **rest_of(element, (*known, "name"), strays_of(element))}
        if tag in _NESTED:
            names = _NESTED[tag]
            steps, stray = self._body(element, f"{place}.steps")
            fields = {name: get(name) or "" for name in names}
            return {
                "step": tag,
                **fields,
                "steps": steps,
                **common,
                **rest_of(element, (*names, "name"), stray),
            }
        made = {"if": self._if, "switch": self._switch, "scope": self._scope, "call": self._call}.get(tag)
        if made is not None:
            return {**made(element, place), **common}
        if tag == "sync":
            return {**self._sync(element, entry), **common}
        return self._kept(element, entry, common)

    def _kept(self, element: etree._Element, entry: Entry, common: dict[str, Any]) -> dict[str, Any]:
        """A step that is kept whole: code, SQL, rules, or what nobody knows."""
        kept = {"step": "kept", "element": element.tag, "xml": verbatim(element), **common}
        if is_empty_program(str(element.tag), kept["xml"]):
            entry.text = "holds no program; does nothing, as in IRIS"
            return kept
        entry.status = Status.KEPT
        entry.text = (
            "kept; disabled, as in IRIS" if common["disabled"] else "kept; an error when a message reaches it"
        )
        entry.advice = "Write it with other steps; a router decides by rules (docs/business-processes.md)"
        return kept

    def _if(self, element: etree._Element, place: str) -> dict[str, Any]:
        then, in_true = self._branch(element, "true", f"{place}.then")
        otherwise, in_false = self._branch(element, "false", f"{place}.otherwise")
        stray = strays_of(element, ("true", "false"))
        self._misplaced(stray, element)
        return {"step": "if", "condition": element.get("condition") or "", "then": then, "otherwise": otherwise,
                "iris_true": in_true, "iris_false": in_false, **rest_of(element, ("condition", "name"), stray)}  # fmt: skip

    def _switch(self, element: etree._Element, place: str) -> dict[str, Any]:
        cases = []
        for number, case in enumerate(element.findall("case")):
            self.places[f"{place}.cases[{number}]"] = self.places[place]
            steps, rest = self._body(case, f"{place}.cases[{number}].steps")
            cases.append({
                "condition": case.get("condition") or "", "name": case.get("name") or "", "steps": steps,
                "disabled": flag(case.get("disabled"), False), **rest_of(case, ("condition", "name"), rest),
            })  # fmt: skip
        default, in_default = self._branch(element, "default", f"{place}.default")
        stray = strays_of(element, ("case", "default"))
        self._misplaced(stray, element)
        return {"step": "switch", "cases": cases, "default": default, "iris_default": in_default,
                **rest_of(element, ("name",), stray)}  # fmt: skip

    def _scope(self, element: etree._Element, place: str) -> dict[str, Any]:
        catches: list[dict[str, Any]] = []
        rest: dict[str, Any] = {}
        first = element.find("faulthandlers")
        if first is not None:
            stray = []
            for child in first.iterchildren():
                if child.tag not in ("catch", "catchall"):
                    stray.append(child)
                    continue
                steps, inside = self._body(child, f"{place}.catches[{len(catches)}].steps")
                known = ("fault", "name") if child.tag == "catch" else ("name",)
                catches.append({
                    "fault": (child.get("fault") or '""') if child.tag == "catch" else "", "name": child.get("name") or "",
                    "disabled": flag(child.get("disabled"), False), "steps": steps, **rest_of(child, known, inside),
                })  # fmt: skip
            rest = rest_of(first, (), stray)
        skip = ("faulthandlers", "compensationhandlers")
        steps, inside = self._body(element, f"{place}.steps", skip=skip)
        others = [child for child in element.iterchildren(*skip) if child is not first]
        for child in others:
            self._add(Kind.ACTIVITY, Status.KEPT, str(child.tag), child, text="kept, does not run",
                      advice="Compensation is not run; undo in a catch")  # fmt: skip
        return {"step": "scope", "steps": steps, "catches": catches, "iris_handlers": rest,
                **rest_of(element, ("name",), [*inside, *others])}  # fmt: skip

    def _call(self, element: etree._Element, place: str) -> dict[str, Any]:
        made: dict[str, Any] = {
            "step": "call", "target": element.get("target") or "",
            "asynchronous": flag(element.get("async"), False), "timeout": element.get("timeout") or "",
        }  # fmt: skip
        stray = strays_of(element, ("request", "response"))
        for name in ("request", "response"):
            found = element.findall(name)
            stray += found[1:]
            if found:
                made[name] = self._part(found[0])
        return {**made, **rest_of(element, ("target", "async", "timeout", "name"), stray)}

    def _part(self, element: etree._Element) -> dict[str, Any]:
        """The request or response of a call."""
        assigns = []
        stray = []
        for child in strays_of(element):
            action = child.get("action") or "set" if child.tag == "assign" else ""
            if action not in _ACTIONS:
                stray.append(child)
                if isinstance(child.tag, str):
                    self._add(Kind.ACTIVITY, Status.PROBLEM, str(child.tag), child, advice="Look at the BPL in IRIS",
                              text=f"is not an assignment of <{element.tag}>; kept, does not run")  # fmt: skip
                continue
            fields = {
                field: child.get(attribute) or default for field, attribute, default in _PLAIN["assign"]
            }
            known = tuple(attribute for _, attribute, _ in _PLAIN["assign"])
            assigns.append({
                **fields, "name": child.get("name") or "", "disabled": flag(child.get("disabled"), False),
                **rest_of(child, (*known, "name"), strays_of(child)),
            })  # fmt: skip
        return {"type": element.get("type") or "", "assigns": assigns, **rest_of(element, ("type",), stray)}

    def _sync(self, element: etree._Element, entry: Entry) -> dict[str, Any]:
        kind = element.get("type") or "all"
        if kind not in ("all", "any"):
            entry.status = Status.PROBLEM
            entry.text = f"type {kind!r} found; allowed are all and any; all is used"
        known = (
            ("calls", "type", "timeout", "name") if kind in ("all", "any") else ("calls", "timeout", "name")
        )
        return {"step": "sync", "calls": name_list(element.get("calls") or ""), "timeout": element.get("timeout") or "",
                "type": kind if kind in ("all", "any") else "all", **rest_of(element, known, strays_of(element))}  # fmt: skip

    def _misplaced(self, stray: list[etree._Element], element: etree._Element) -> None:
        for child in stray:
            if isinstance(child.tag, str):
                text = f"stands outside the branches of <{element.tag}>; kept, does not run"
                self._add(
                    Kind.ACTIVITY,
                    Status.PROBLEM,
                    child.tag,
                    child,
                    text=text,
                    advice="Look at the BPL in IRIS",
                )


def _lean(value: Any) -> Any:
    """Without what says nothing, so that the saved file is short: empty things, and what is so anyway."""
    if isinstance(value, list):
        return [_lean(one) for one in value]
    if isinstance(value, dict):
        lean = {key: _lean(part) for key, part in value.items()}
        return {key: part for key, part in lean.items() if _says_something(key, part)}
    return value


def _says_something(key: str, value: Any) -> bool:
    if key in _NEEDED:
        return True
    return value not in ("", [], False) and (key, value) not in _USUAL and (value != {} or key == "response")
