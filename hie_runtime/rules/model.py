"""Business rules as data: one rule definition a file in ``rules/*.yaml``.

The model is that of IRIS ``<ruleDefinition>`` (iris-semantics section 6.1), so imported and native
rules are the same thing. Conditions are texts of the expression language (section 6.2 and
:mod:`hie_runtime.rules.expressions`); nothing here evaluates them.

Example::

    name: Acute.ADT.Router
    rule_sets:
      - rules:
          - name: Admissions to PAS
            constraints: {source: [from.PAS], doc_name: [ADT_A01, ADT_A04]}
            when:
              - condition: 'HL7.{PV1:2.1} = "I"'
                actions:
                  - {action: send, targets: [to.PAS], transforms: [Acute.Wards]}
                  - {action: return}
            otherwise:
              - {action: send, targets: [to.Archive]}
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

from hie_runtime.config.model import name_list

Names = Annotated[list[str], BeforeValidator(name_list)]


class RuleModel(BaseModel):
    """Base: unknown keys are kept and written back.

    An import keeps here what HIE has no field for, so that an export gives it back:
    ``annotation`` is the text of ``<annotation>`` children, ``iris_attributes`` the attributes and
    ``iris_elements`` the child elements and XML comments (as XML text, in order) HIE does not know.
    """

    model_config = ConfigDict(extra="allow", validate_assignment=True)

    annotation: str = ""
    iris_attributes: dict[str, str] = Field(default_factory=dict)
    iris_elements: list[str] = Field(default_factory=list)

    def model_post_init(self, context: Any, /) -> None:
        """Count the kind of an action as set: files leave out what was never set, and without its kind an
        action made in the Studio could not be read again."""
        del context
        if "action" in type(self).model_fields:
            self.__pydantic_fields_set__.add("action")


class SendAction(RuleModel):
    """Send the message, through the transforms in turn, to each target."""

    action: Literal["send"] = "send"
    targets: Names = Field(default_factory=list)
    transforms: Names = Field(default_factory=list)
    priority: int = Field(0, ge=-100, le=100, description="Higher goes first in the target's queue")
    disabled: bool = False
    comment: str = ""


class ReturnAction(RuleModel):
    """End the whole rule set. ``value`` is an expression, used by general rules only."""

    action: Literal["return"] = "return"
    value: str = ""
    disabled: bool = False
    comment: str = ""


class DeleteAction(RuleModel):
    """Drop the message: sends made so far by this evaluation are cancelled."""

    action: Literal["delete"] = "delete"
    disabled: bool = False
    comment: str = ""


class AssignAction(RuleModel):
    """Set a variable for later conditions and for ``aux`` in transforms."""

    action: Literal["assign"] = "assign"
    property: str
    value: str
    disabled: bool = False
    comment: str = ""


class TraceAction(RuleModel):
    """Write an expression's value to the event log (``debug``: to the rule log)."""

    action: Literal["trace", "debug"] = "trace"
    value: str
    disabled: bool = False
    comment: str = ""


class DelegateAction(RuleModel):
    """Hand the message to another rule definition (IRIS ``delegate``, ``call``)."""

    action: Literal["delegate", "call"] = "delegate"
    rule: str
    iris_attribute: str = Field("", description="Attribute that names the rule in IRIS; rule when empty")
    disabled: bool = False
    comment: str = ""


class ForeachAction(RuleModel):
    """Run when/otherwise for each occurrence of a segment; it may not be nested."""

    action: Literal["foreach"] = "foreach"
    path: str
    when: list[When] = Field(default_factory=list)
    otherwise: list[Action] = Field(default_factory=list)
    otherwise_disabled: bool = False
    otherwise_comment: str = ""
    disabled: bool = False
    comment: str = ""


class UnknownAction(RuleModel):
    """An action this version does not know: kept verbatim, reported, and an error when reached."""

    action: Literal["unknown"] = "unknown"
    element: str
    xml: str = ""
    disabled: bool = False
    comment: str = ""


Action = Annotated[
    SendAction
    | ReturnAction
    | DeleteAction
    | AssignAction
    | TraceAction
    | DelegateAction
    | ForeachAction
    | UnknownAction,
    Field(discriminator="action"),
]


class When(RuleModel):
    """A condition and what follows when it is the first true one of its rule."""

    condition: str = "1"
    actions: list[Action] = Field(default_factory=list)
    disabled: bool = False
    comment: str = ""


class Constraints(RuleModel):
    """All must hold; an empty list means any; several values mean any of them."""

    source: Names = Field(default_factory=list, description="Item that sent the message to the router")
    msg_class: Names = Field(default_factory=list)
    doc_category: Names = Field(default_factory=list, description="Schema category, e.g. 2.3.1")
    doc_name: Names = Field(default_factory=list, description="Message type name, e.g. ADT_A08")
    doc_type: Names = Field(default_factory=list, description="Structure name, e.g. ADT_A01")


class Rule(RuleModel):
    """One rule: constraints, then the first true ``when``, else ``otherwise``."""

    name: str = ""
    disabled: bool = False
    comment: str = ""
    constraints: Constraints = Field(default_factory=Constraints)
    when: list[When] = Field(default_factory=list)
    otherwise: list[Action] = Field(default_factory=list)
    otherwise_disabled: bool = False
    otherwise_comment: str = ""
    bare: Literal["", "rule_set", "rule"] = Field(
        "",
        description="In IRIS its actions stand right in the rule set or rule, without a when: one when that is true",
    )


class RuleSet(RuleModel):
    """Rules in order. The one set in effect now is run (``YYYY-MM-DDThh:mm:ss`` or empty)."""

    name: str = ""
    effective_begin: str = ""
    effective_end: str = ""
    disabled: bool = Field(False, description="Never in effect")
    comment: str = ""
    rules: list[Rule] = Field(default_factory=list)


class RuleDefinition(RuleModel):
    """What ``business_rule_name`` names."""

    name: str
    description: str = ""
    context: str = "EnsLib.HL7.MsgRouter.RoutingEngine"
    rule_assist_class: str = "EnsLib.HL7.MsgRouter.RuleAssist"
    production: str = ""
    alias: str = ""
    rule_sets: list[RuleSet] = Field(default_factory=list)
    origin: dict[str, Any] = Field(default_factory=dict, description="Where an import took it from")

    def targets(self) -> list[str]:
        """Every item any send of it may reach, in order of appearance, each once."""
        found: dict[str, None] = {}
        for rule_set in self.rule_sets:
            for rule in rule_set.rules:
                for when in rule.when:
                    _collect(when.actions, found)
                _collect(rule.otherwise, found)
        return list(found)


def actions_of(definition: RuleDefinition) -> Iterator[Action]:
    """Every action of a definition, those inside foreach after it."""
    for rule_set in definition.rule_sets:
        for rule in rule_set.rules:
            for actions in (*(when.actions for when in rule.when), rule.otherwise):
                for action in actions:
                    yield action
                    if isinstance(action, ForeachAction):
                        yield from actions_inside(action)


def actions_inside(foreach: ForeachAction) -> Iterator[Action]:
    """The actions right inside a foreach."""
    for actions in (*(when.actions for when in foreach.when), foreach.otherwise):
        yield from actions


def assigned_names(definition: RuleDefinition) -> frozenset[str]:
    """Variables some action of it sets."""
    return frozenset(a.property for a in actions_of(definition) if isinstance(a, AssignAction))


def _collect(actions: list[Action], found: dict[str, None]) -> None:
    for action in actions:
        if isinstance(action, SendAction):
            found.update(dict.fromkeys(action.targets))
        elif isinstance(action, ForeachAction):
            for when in action.when:
                _collect(when.actions, found)
            _collect(action.otherwise, found)


ForeachAction.model_rebuild()
When.model_rebuild()
