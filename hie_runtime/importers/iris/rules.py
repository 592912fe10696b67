"""IRIS rule definitions to HIE's model (iris-semantics 6.1)."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from typing import Any

from lxml import etree

from hie_runtime.config.model import name_list
from hie_runtime.importers.iris.report import Entry, ImportReport, Kind, Status
from hie_runtime.importers.iris.rule_kept import NOTES, elements, kept
from hie_runtime.importers.iris.sources import Source
from hie_runtime.importers.iris.xmltext import flag, verbatim
from hie_runtime.messages.errors import PathError
from hie_runtime.messages.hl7.path_grammar import parse_path
from hie_runtime.rules.expressions import ExpressionError, parse_expression, unknown_functions
from hie_runtime.rules.functions import FUNCTIONS
from hie_runtime.rules.model import RuleDefinition

_REWRITE = "Rewrite it; until then a message that reaches it is bad"
_MOMENT = re.compile(r"(\d{4}-\d\d-\d\d([T ]\d\d:\d\d(:\d\d(\.\d+)?)?)?)?", re.ASCII)
_CONSTRAINTS = {
    "source": "source",
    "msgClass": "msg_class",
    "docCategory": "doc_category",
    "docName": "doc_name",
    "docType": "doc_type",
}
# What an action reads of its attributes; <send> apart.
_ATTRIBUTES: dict[str, tuple[str, ...]] = {
    "return": ("value",), "delete": (), "assign": ("property", "value"), "trace": ("value",), "debug": ("value",),
    "delegate": ("rule", "ruleSet", "target"), "call": ("rule", "ruleSet", "target"), "foreach": ("propertypath",),
}  # fmt: skip


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
        parameters = {name: value for name, value in source.parameters.items() if name != "RuleAssistClass"}
        return RuleDefinition.model_validate({
            "name": source.name, "context": str(root.get("context") or ""), "production": str(root.get("production") or ""),
            "alias": str(root.get("alias") or ""), "description": source.description,
            "rule_sets": [self._set(child) for child in elements(root) if child.tag == "ruleSet"],
            "origin": {"file": source.file, "class": source.name},
            **({"rule_assist_class": source.parameters["RuleAssistClass"]} if "RuleAssistClass" in source.parameters else {}),
            **({"iris_parameters": parameters} if parameters else {}),
            **kept(root, self._unknown, ("context", "production", "alias"), ("ruleSet",)),
        })  # fmt: skip

    def _add(self, kind: Kind, status: Status, name: str, element: etree._Element, **more: object) -> None:
        self._report.add(
            kind, status, name, part=self._source.name, file=self._source.file,
            line=self._source.line_of(element), **more,
        )  # fmt: skip

    def _unknown(self, element: etree._Element, name: str, text: str) -> None:
        self._add(Kind.ACTION, Status.KEPT, name, element, text=text)

    def _set(self, element: etree._Element) -> dict[str, Any]:
        rules: list[dict[str, Any]] = []
        bare: list[dict[str, Any]] | None = None
        for name in ("effectiveBegin", "effectiveEnd"):
            if not _MOMENT.fullmatch(str(element.get(name) or "")):
                text = f"{name} {element.get(name)!r} found, YYYY-MM-DDThh:mm:ss or nothing expected"
                self._add(Kind.ACTION, Status.PROBLEM, "ruleSet", element, text=text, advice="Set the dates of the rule set")  # fmt: skip
        for child in elements(element):
            if child.tag == "rule":
                bare = None
                rules.append(self._rule(child, len(rules) + 1))
            elif child.tag not in NOTES:
                if bare is None:
                    # newer versions: actions right in the rule set; at their place they are a rule that always applies
                    bare = []
                    rules.append({"bare": "rule_set", "when": [{"condition": "1", "actions": bare}]})
                bare.extend(self._actions([child]))
        return {
            "name": str(element.get("name") or ""), "effective_begin": str(element.get("effectiveBegin") or ""),
            "effective_end": str(element.get("effectiveEnd") or ""), "rules": rules,
            "disabled": flag(element.get("disabled"), False),
            **kept(element, self._unknown, ("name", "effectiveBegin", "effectiveEnd"), None),
        }  # fmt: skip

    def _rule(self, element: etree._Element, number: int) -> dict[str, Any]:
        name = str(element.get("name") or "")
        label = f"{self._source.name} rule#{number}" + (f" {name}" if name else "")
        disabled = flag(element.get("disabled"), False)
        self._add(Kind.RULE, Status.CONVERTED, label, element, text="disabled" if disabled else "")
        extra = kept(element, self._unknown, ("name",), None)
        rule: dict[str, Any] = {
            "name": name,
            "disabled": disabled,
            "when": [],
            **self._otherwise(element),
            **extra,
        }
        constraints: dict[str, Any] = {}
        beside: list[etree._Element] = []
        for child in elements(element):
            if child.tag == "constraint":
                self._constraint(rule, constraints, child)
            elif child.tag == "when":
                rule["when"].append(self._when(child))
            elif child.tag != "otherwise" and child.tag not in NOTES:
                beside.append(child)
        if beside and not rule["when"] and not rule["otherwise"]:
            rule["when"] = [{"condition": "1", "actions": self._actions(beside)}]
            rule["bare"] = "rule"
        elif beside:
            rule["otherwise"] += self._actions(beside)
            text = "beside the conditions of the rule; runs when none of them is true"
            self._add(Kind.ACTION, Status.NOTED, str(beside[0].tag), beside[0], text=text)
        rule["constraints"] = constraints
        return rule

    def _otherwise(self, parent: etree._Element) -> dict[str, Any]:
        """The actions of ``<otherwise>`` of a rule or foreach; the first one's comment, and whether it is off."""
        found: dict[str, Any] = {"otherwise": []}
        for child in parent.iterchildren("otherwise"):
            extra = kept(child, self._unknown, (), None)
            notes = [extra.get("comment", ""), extra.get("annotation", ""), *extra.get("iris_elements", ())]
            comment = "\n".join(note for note in (found.get("otherwise_comment", ""), *notes) if note)
            actions = self._actions(elements(child))
            disabled = flag(child.get("disabled"), False)
            if len(found["otherwise"]) and disabled != found["otherwise_disabled"]:
                self._add(Kind.ACTION, Status.PROBLEM, "otherwise", child, text="of several <otherwise> some are disabled; all are")  # fmt: skip
                disabled = True
            found["otherwise"] += actions
            found |= {"otherwise_comment": comment, "otherwise_disabled": disabled}
        return found

    def _constraint(self, rule: dict[str, Any], constraints: dict[str, Any], element: etree._Element) -> None:
        name = str(element.get("name"))
        field = _CONSTRAINTS.get(name)
        if field is None:
            text = f"constraint {name!r} is not known; the rule would match too much, so it is disabled"
            self._add(Kind.ACTION, Status.PROBLEM, "constraint", element, text=text)
            rule["disabled"] = True
            rule.setdefault("iris_elements", []).append(verbatim(element))
            return
        extra = kept(element, self._unknown, ("name", "value"))
        for key, value in {**extra.pop("iris_attributes", {}), **extra}.items():
            constraints.setdefault("iris_attributes", {})[f"{name}.{key}"] = str(value)
        if values := name_list(str(element.get("value") or "")):
            self._constrain(rule, constraints, field, values, element)

    def _constrain(
        self, rule: dict[str, Any], constraints: dict[str, Any], field: str, values: list[str], element: etree._Element
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
            "condition": condition, "actions": self._actions(elements(element)),
            "disabled": flag(element.get("disabled"), False), **kept(element, self._unknown, ("condition",), None),
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
                f"Write {' and '.join(unknown)} in Python in the workspace's functions/ folder (docs/python.md); "
                "until then a message that reaches it is bad",
            )
        return Status.CONVERTED, "", ""

    def _check_value(self, text: str) -> None:
        """Note in the last entry, that of an action, when its expression cannot be evaluated."""
        entry = self._report.entries[-1]
        entry.status, entry.text, entry.advice = self._expression(text)

    def _actions(self, listed: Iterable[etree._Element]) -> list[dict[str, Any]]:
        return [self._action(element) for element in listed if element.tag not in NOTES]

    def _action(self, element: etree._Element) -> dict[str, Any]:
        tag = str(element.tag)

        def get(name: str) -> str:
            return str(element.get(name) or "")

        if tag == "send":
            return self._send(element)
        self._add(Kind.ACTION, Status.CONVERTED, tag, element)
        if tag not in _ATTRIBUTES:
            self._report.entries[-1].status = Status.KEPT
            self._report.entries[-1].text = "not supported; an error when a message reaches it"
            disabled = flag(element.get("disabled"), False)
            return {"action": "unknown", "element": tag, "xml": verbatim(element), "disabled": disabled}
        made: dict[str, Any] = {"action": tag}
        if tag == "return":
            made["value"] = (element.text or "").strip() or get("value")
            if made["value"]:
                self._check_value(made["value"])
        elif tag == "assign":
            made |= {"property": get("property"), "value": get("value")}
            self._check_value(made["value"])
        elif tag in ("trace", "debug"):
            made["value"] = get("value") or '""'
            self._check_value(made["value"])
        elif tag in ("delegate", "call"):
            named = next((name for name in _ATTRIBUTES[tag] if get(name)), "rule")
            made |= {"rule": get(named), **({"iris_attribute": named} if named != "rule" else {})}
        elif tag == "foreach":
            made |= self._foreach(element)
        return made | self._common(element, _ATTRIBUTES[tag], None if tag == "foreach" else ())

    def _common(
        self, element: etree._Element, attributes: Collection[str], children: Collection[str] | None = ()
    ) -> dict[str, Any]:
        disabled = flag(element.get("disabled"), False)
        return {"disabled": disabled, **kept(element, self._unknown, attributes, children)}

    def _send(self, element: etree._Element) -> dict[str, Any]:
        targets = name_list(str(element.get("target") or ""))
        for target in targets:
            self._target(target, element)
        if not targets:
            self._add(Kind.ACTION, Status.NOTED, "send", element, text="names no target; it sends nothing")
        transforms = name_list(str(element.get("transform") or ""))
        return {
            "action": "send", "targets": targets, "transforms": transforms,
            **self._common(element, ("target", "transform")),
        }  # fmt: skip

    def _foreach(self, element: etree._Element) -> dict[str, Any]:
        path = str(element.get("propertypath") or "")
        self._foreach_path(path)
        whens = [self._when(child) for child in elements(element) if child.tag == "when"]
        beside = [child for child in elements(element) if child.tag not in ("when", "otherwise", *NOTES)]
        made = {"path": path, "when": whens, **self._otherwise(element)}
        if beside and whens:
            text = "beside the conditions of the foreach; runs when none of them is true"
            self._add(Kind.ACTION, Status.NOTED, str(beside[0].tag), beside[0], text=text)
        made["otherwise"] += self._actions(beside)
        return made

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


def report_problems(readers: Mapping[str, RuleReader], compiled: Mapping[str, list[str]]) -> None:
    """Say at each condition what only the compiler finds, such as a path that is none."""
    for name, problems in compiled.items():
        for problem in problems:
            for entry in readers[name].conditions:
                if entry.status is Status.CONVERTED and f"condition {entry.name!r}" in problem:
                    entry.status, entry.text, entry.advice = Status.PROBLEM, problem, _REWRITE
