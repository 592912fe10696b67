"""Rule definitions as IRIS ``<ruleDefinition>`` (iris-semantics 6.1): the importer's way back."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from hie_runtime.exporters.iris.markup import Node, Raw, flag, with_disabled
from hie_runtime.rules.model import (
    Action,
    AssignAction,
    Constraints,
    DelegateAction,
    DeleteAction,
    ForeachAction,
    ReturnAction,
    Rule,
    RuleDefinition,
    RuleModel,
    RuleSet,
    SendAction,
    TraceAction,
    UnknownAction,
    When,
)

# name of the part, what is said of it
Tell = Callable[[str, str], None]
_CONSTRAINTS = {
    "source": "source", "msg_class": "msgClass", "doc_category": "docCategory", "doc_name": "docName", "doc_type": "docType",
}  # fmt: skip


class RuleWriter:
    """Writes one rule definition. ``tell`` hears of what IRIS has no word for."""

    def __init__(self, tell: Tell) -> None:
        self._tell = tell

    def node(self, definition: RuleDefinition) -> Node:
        """The definition."""
        attributes = {
            "alias": definition.alias,
            "context": definition.context,
            "production": definition.production,
        }
        root = Node("ruleDefinition", attributes)
        self._kept(root, definition)
        for rule_set in definition.rule_sets:
            root.add(self._set(rule_set))
        return root

    def _set(self, rule_set: RuleSet) -> Node:
        made = Node("ruleSet", {
            "name": rule_set.name, "effectiveBegin": rule_set.effective_begin, "effectiveEnd": rule_set.effective_end,
        })  # fmt: skip
        self._common(made, rule_set, disabled=rule_set.disabled, comment=rule_set.comment)
        before_is_bare = False
        for number, rule in enumerate(rule_set.rules, 1):
            bare = rule.bare == "rule_set" and _is_bare(rule) and not before_is_bare
            made.add(*(self._actions(rule.when[0].actions) if bare else [self._rule(rule, f"rule#{number}")]))
            before_is_bare = bare
        return made

    def _rule(self, rule: Rule, place: str) -> Node:
        made = Node("rule", {"name": rule.name}, place=place)
        self._common(made, rule, disabled=rule.disabled, comment=rule.comment)
        made.add(*self._constraints(rule.constraints))
        if rule.bare == "rule" and _is_bare(rule, named=True):
            return made.add(*self._actions(rule.when[0].actions))
        made.add(*(self._when(when) for when in rule.when))
        return made.add(*self._otherwise(rule))

    def _constraints(self, constraints: Constraints) -> list[Node]:
        found = []
        for field, name in _CONSTRAINTS.items():
            values = getattr(constraints, field)
            more = {
                key.partition(".")[2]: value
                for key, value in constraints.iris_attributes.items()
                if key.startswith(f"{name}.")
            }
            if values:
                found.append(Node("constraint", {"name": name, "value": ",".join(values), **more}))
        return found

    def _when(self, when: When) -> Node:
        made = Node("when", {"condition": when.condition})
        self._common(made, when, disabled=when.disabled, comment=when.comment)
        return made.add(*self._actions(when.actions))

    def _otherwise(self, rule: Rule | ForeachAction) -> list[Node]:
        if not rule.otherwise and not rule.otherwise_comment:
            return []
        made = Node("otherwise")
        if rule.otherwise_disabled:
            made.attributes["disabled"] = flag(True)
        if rule.otherwise_comment:
            made.attributes["comment"] = rule.otherwise_comment
        return [made.add(*self._actions(rule.otherwise))]

    def _actions(self, actions: Sequence[Action]) -> list[Node | Raw]:
        return [self._action(action) for action in actions]

    def _action(self, action: Action) -> Node | Raw:
        made: Node
        match action:
            case UnknownAction():
                return with_disabled(action.xml, action.disabled)
            case SendAction():
                made = Node(
                    "send",
                    {"transform": ",".join(action.transforms), "target": ",".join(action.targets)},
                )
                if action.priority:
                    to = ", ".join(action.targets)
                    self._tell(
                        "send",
                        f"priority {action.priority} of the send to {to} is HIE's own; IRIS sends in turn",
                    )
            case ReturnAction():
                made = Node("return", text=action.value)
            case DeleteAction():
                made = Node("delete")
            case AssignAction():
                made = Node("assign", {"property": action.property, "value": action.value})
            case TraceAction():
                made = Node(action.action, {"value": action.value})
            case DelegateAction():
                made = Node(action.action, {action.iris_attribute or "rule": action.rule})
            case ForeachAction():
                made = Node("foreach", {"propertypath": action.path})
        self._common(made, action, disabled=action.disabled, comment=action.comment)
        if isinstance(action, ForeachAction):
            made.add(*(self._when(when) for when in action.when), *self._otherwise(action))
        return made

    def _common(self, made: Node, part: RuleModel, *, disabled: bool, comment: str) -> None:
        if disabled:
            made.attributes["disabled"] = flag(True)
        if comment:
            made.attributes["comment"] = comment
        self._kept(made, part)

    def _kept(self, made: Node, part: RuleModel) -> None:
        """What an import kept; for an element with a text of its own nothing may stand beside it."""
        made.attributes.update(part.iris_attributes)
        if part.annotation:
            made.add(Node("annotation", text=part.annotation))
        made.add(*(Raw(xml) for xml in part.iris_elements))


def _is_bare(rule: Rule, *, named: bool = False) -> bool:
    """Whether a rule can still be written without its ``when``."""
    if rule.otherwise or rule.otherwise_comment or len(rule.when) != 1:
        return False
    when = rule.when[0]
    plain = when.condition == "1" and not (when.disabled or when.comment or when.annotation)
    if not plain or when.iris_attributes or when.iris_elements:
        return False
    constrained = any(getattr(rule.constraints, name) for name in _CONSTRAINTS)
    return named or not (
        rule.name
        or rule.disabled
        or rule.comment
        or rule.annotation
        or constrained
        or rule.iris_elements
        or rule.iris_attributes
    )
