"""IRIS rule definitions to HIE's model (iris-semantics 6.1)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from lxml import etree

from hie_runtime.config.model import name_list
from hie_runtime.importers.iris.report import Entry, ImportReport, Kind, Status
from hie_runtime.importers.iris.sources import Source
from hie_runtime.importers.iris.xmltext import flag, verbatim
from hie_runtime.messages.errors import PathError
from hie_runtime.messages.hl7.path_grammar import parse_path
from hie_runtime.rules.expressions import ExpressionError, parse_expression, unknown_functions
from hie_runtime.rules.functions import FUNCTIONS
from hie_runtime.rules.model import RuleDefinition

_REWRITE = "Rewrite it; until then a message that reaches it is bad"
_NOTES = ("annotation", "comment")
_MOMENT = re.compile(r"(\d{4}-\d\d-\d\d([T ]\d\d:\d\d(:\d\d(\.\d+)?)?)?)?", re.ASCII)
_CONSTRAINTS = {
    "source": "source",
    "msgClass": "msg_class",
    "docCategory": "doc_category",
    "docName": "doc_name",
    "docType": "doc_type",
}


class RuleReader:
    """Reads one rule definition, reporting every rule, condition and target."""

    def __init__(self, source: Source, report: ImportReport, items: Iterable[str]) -> None:
        self._source = source
        self._report = report
        self._items = set(items)
        self.conditions: list[Entry] = []

    def read(self) -> RuleDefinition:
        """The definition."""
        root, source = self._source.root, self._source
        if source.named_by in ("file name", "reference"):
            text = f"the file names no class; the name is taken from the {source.named_by}"
            self._add(Kind.CLASS, Status.NOTED, source.name, root, text=text)
        sets: list[dict[str, Any]] = []
        kept: list[str] = []
        for child in _elements(root):
            if child.tag == "ruleSet":
                sets.append(self._set(child))
            else:
                kept.append(verbatim(child))
                text = "not known in a rule definition; kept, has no effect"
                self._add(Kind.ACTION, Status.KEPT, str(child.tag), child, text=text)
        parameters = {name: value for name, value in source.parameters.items() if name != "RuleAssistClass"}
        return RuleDefinition.model_validate({
            "name": source.name, "context": str(root.get("context") or ""), "production": str(root.get("production") or ""),
            "alias": str(root.get("alias") or ""), "description": source.description, "rule_sets": sets,
            "origin": {"file": source.file, "class": source.name},
            **({"rule_assist_class": source.parameters["RuleAssistClass"]} if "RuleAssistClass" in source.parameters else {}),
            **({"iris_parameters": parameters} if parameters else {}), **({"iris_elements": kept} if kept else {}),
        })  # fmt: skip

    def _add(self, kind: Kind, status: Status, name: str, element: etree._Element, **more: object) -> None:
        self._report.add(
            kind, status, name, file=self._source.file, line=self._source.line_of(element), **more
        )

    def _set(self, element: etree._Element) -> dict[str, Any]:
        rules: list[dict[str, Any]] = []
        loose: list[dict[str, Any]] | None = None
        notes: list[etree._Element] = []
        for name in ("effectiveBegin", "effectiveEnd"):
            if not _MOMENT.fullmatch(str(element.get(name) or "")):
                text = f"{name} {element.get(name)!r} found, YYYY-MM-DDThh:mm:ss or nothing expected"
                self._add(Kind.ACTION, Status.PROBLEM, "ruleSet", element, text=text, advice="Set the dates of the rule set")  # fmt: skip
        for child in _elements(element):
            if child.tag == "rule":
                loose = None
                rules.append(self._rule(child, len(rules) + 1))
                continue
            if child.tag in _NOTES:
                notes.append(child)
                continue
            if loose is None:
                # newer versions: actions directly in the rule set; at their place they are a rule that always applies
                loose = []
                rules.append({"name": "", "when": [{"condition": "1", "actions": loose}]})
            loose.extend(self._actions([child]))
        return {
            "name": str(element.get("name") or ""), "effective_begin": str(element.get("effectiveBegin") or ""),
            "effective_end": str(element.get("effectiveEnd") or ""), "rules": rules,
            **({"comment": _comment(element)} if notes or element.get("comment") else {}),
        }  # fmt: skip

    def _rule(self, element: etree._Element, number: int) -> dict[str, Any]:
        name = str(element.get("name") or "")
        label = f"{self._source.name} rule#{number}" + (f" {name}" if name else "")
        disabled = flag(element.get("disabled"), False)
        self._add(Kind.RULE, Status.CONVERTED, label, element, text="disabled" if disabled else "")
        rule: dict[str, Any] = {
            "name": name,
            "disabled": disabled,
            "when": [],
            "otherwise": [],
        }
        if comment := _comment(element):
            rule["comment"] = comment
        constraints: dict[str, list[str]] = {}
        beside: list[etree._Element] = []
        for child in _elements(element):
            if child.tag == "constraint":
                field = _CONSTRAINTS.get(str(child.get("name")))
                if field is None:
                    text = f"constraint {child.get('name')!r} is not known; the rule would match too much, so it is disabled"
                    self._add(Kind.ACTION, Status.PROBLEM, "constraint", child, text=text)
                    rule["disabled"] = True
                    rule.setdefault("iris_elements", []).append(verbatim(child))
                elif values := name_list(str(child.get("value") or "")):
                    self._constrain(rule, constraints, field, values, child)
            elif child.tag == "when":
                rule["when"].append(self._when(child))
            elif child.tag == "otherwise":
                rule["otherwise"] += self._actions(_elements(child))
                if comment := _comment(child):
                    rule["comment"] = f"{rule.get('comment', '')}\notherwise: {comment}".strip()
            elif child.tag not in _NOTES:
                beside.append(child)
        if beside:
            rule["otherwise"] += self._actions(beside)
            if rule["when"]:
                text = "beside the conditions of the rule; runs when none of them is true"
                self._add(Kind.ACTION, Status.NOTED, str(beside[0].tag), beside[0], text=text)
        rule["constraints"] = constraints
        return rule

    def _constrain(
        self, rule: dict[str, Any], constraints: dict[str, list[str]], field: str, values: list[str], element: etree._Element
    ) -> None:  # fmt: skip
        """All constraints must hold: a second one on the same thing leaves what both allow."""
        if field not in constraints:
            constraints[field] = values
            return
        both = [value for value in constraints[field] if value in values]
        text = f"the second constraint on {field}; both must hold" + (
            "" if both else ", so the rule never applies"
        )
        self._add(Kind.ACTION, Status.NOTED if both else Status.PROBLEM, "constraint", element, text=text)
        constraints[field] = both or constraints[field]
        rule["disabled"] = rule["disabled"] or not both

    def _when(self, element: etree._Element) -> dict[str, Any]:
        condition = str(element.get("condition") or "")
        self._condition(condition, element)
        return {
            "condition": condition, "actions": self._actions(_elements(element)), "comment": _comment(element),
            "disabled": flag(element.get("disabled"), False),
        }  # fmt: skip

    def _condition(self, text: str, element: etree._Element) -> None:
        status, problem, advice = self._expression(text)
        self._add(Kind.CONDITION, status, text, element, text=problem, advice=advice)
        self.conditions.append(self._report.entries[-1])

    def _expression(self, text: str) -> tuple[Status, str, str]:
        """(status, problem, advice): whether HIE can evaluate it. What it cannot is an error, never true."""
        try:
            unknown = unknown_functions(parse_expression(text), FUNCTIONS)
        except ExpressionError as error:
            return Status.PROBLEM, str(error), _REWRITE
        if unknown:
            problem = f"calls {', '.join(unknown)}, which HIE does not know"
            return (
                Status.SUPPLY,
                problem,
                "Supply it as a Python function; until then a message that reaches it is bad",
            )
        return Status.CONVERTED, "", ""

    def _check_value(self, text: str) -> None:
        """Note in the last entry, that of an action, when its expression cannot be evaluated."""
        entry = self._report.entries[-1]
        entry.status, entry.text, entry.advice = self._expression(text)

    def _actions(self, elements: Iterable[etree._Element]) -> list[dict[str, Any]]:
        return [action for element in elements if (action := self._action(element)) is not None]

    def _action(self, element: etree._Element) -> dict[str, Any] | None:
        tag = str(element.tag)
        common = {
            "disabled": flag(element.get("disabled"), False),
            "comment": _comment(element),
        }
        if tag in _NOTES:
            return None
        if tag == "send":
            targets = name_list(str(element.get("target") or ""))
            for target in targets:
                self._target(target, element)
            if not targets:
                self._add(
                    Kind.ACTION, Status.NOTED, "send", element, text="names no target; it sends nothing"
                )
            return {
                "action": "send",
                "targets": targets,
                "transforms": name_list(str(element.get("transform") or "")),
                **common,
            }
        self._add(Kind.ACTION, Status.CONVERTED, tag, element)
        if tag == "return":
            value = (element.text or "").strip() or str(element.get("value") or "")
            if value:
                self._check_value(value)
            return {"action": "return", "value": value, **common}
        if tag == "delete":
            return {"action": "delete", **common}
        if tag == "assign":
            self._check_value(str(element.get("value") or ""))
            return {
                "action": "assign",
                "property": str(element.get("property") or ""),
                "value": str(element.get("value") or ""),
                **common,
            }
        if tag in ("trace", "debug"):
            self._check_value(str(element.get("value") or '""'))
            return {"action": tag, "value": str(element.get("value") or '""'), **common}
        if tag in ("delegate", "call"):
            return {
                "action": tag,
                "rule": str(element.get("rule") or element.get("ruleSet") or element.get("target") or ""),
                **common,
            }
        if tag == "foreach":
            return {**self._foreach(element), **common}
        self._report.entries[-1].status = Status.KEPT
        self._report.entries[-1].text = "not supported; an error when a message reaches it"
        return {
            "action": "unknown",
            "element": tag,
            "xml": verbatim(element),
            "disabled": common["disabled"],
        }

    def _foreach(self, element: etree._Element) -> dict[str, Any]:
        self._foreach_path(str(element.get("propertypath") or ""))
        whens = [self._when(child) for child in _elements(element) if child.tag == "when"]
        inner = [
            inner for child in _elements(element) if child.tag == "otherwise" for inner in _elements(child)
        ]
        beside = [child for child in _elements(element) if child.tag not in ("when", "otherwise")]
        return {
            "action": "foreach",
            "path": str(element.get("propertypath") or ""),
            "when": whens,
            "otherwise": self._actions([*inner, *beside]),
        }

    def _foreach_path(self, text: str) -> None:
        """Note in the last entry, that of the foreach, when its path names no segment."""
        path = text.strip().removeprefix("HL7.").removeprefix("Document.").strip("{}[]")
        try:
            problem = "" if parse_path(path).segment else f"{text!r} names no segment"
        except PathError as error:
            problem = str(error)
        if problem:
            entry = self._report.entries[-1]
            entry.status, entry.text = Status.PROBLEM, f"{problem}; an error when a message reaches it"

    def _target(self, target: str, element: etree._Element) -> None:
        if not self._items or target in self._items:
            self._add(Kind.TARGET, Status.CONVERTED, target, element, item=target)
            return
        self._add(Kind.TARGET, Status.PROBLEM, target, element, text="is not an item of the production; messages for it would fail",
                  advice="Add the item, or take the target out of the rule")  # fmt: skip


def _comment(element: etree._Element) -> str:
    """What was written about an element: its ``comment`` attribute, ``<comment text=>`` and ``<annotation>``."""
    notes = [str(element.get("comment") or "")]
    notes += [str(note.get("text") or note.text or "").strip() for note in element.iterchildren(*_NOTES)]
    return "\n".join(note for note in notes if note)


def _elements(parent: etree._Element) -> list[etree._Element]:
    return [child for child in parent if isinstance(child.tag, str)]


def report_problems(readers: Mapping[str, RuleReader], compiled: Mapping[str, list[str]]) -> None:
    """Say at each condition what only the compiler finds, such as a path that is none."""
    for name, problems in compiled.items():
        for problem in problems:
            for entry in readers[name].conditions:
                if entry.status is Status.CONVERTED and f"condition {entry.name!r}" in problem:
                    entry.status, entry.text, entry.advice = Status.PROBLEM, problem, _REWRITE
