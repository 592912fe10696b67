"""Business processes as data: one process a file in ``processes/*.yaml``.

The model is that of the IRIS ``<process>`` (iris-semantics section 10). Values and conditions are texts in
ObjectScript's expression language (strict left to right, section 7.3).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Any, Literal

from pydantic import Field

from hie_runtime.config.positions import Path as Place
from hie_runtime.transforms.model import XMLRest


class ActivityModel(XMLRest):
    """What all steps have. name: shown, and what a sync names a call by. disabled: kept and does not run."""

    name: str = ""
    disabled: bool = False


class AssignActivity(ActivityModel):
    """Assign ``value`` (an expression) to ``property`` (``context.Ward``, ``callrequest.{PID:8}``)."""

    step: Literal["assign"] = "assign"
    property: str
    value: str = ""
    action: Literal["set", "append", "clear", "insert", "remove"] = "set"
    key: str = ""


class IfActivity(ActivityModel):
    """Run ``then`` or ``otherwise``."""

    step: Literal["if"] = "if"
    condition: str
    then: list[Activity] = Field(default_factory=list)
    otherwise: list[Activity] = Field(default_factory=list)
    iris_true: XMLRest = Field(default_factory=XMLRest)
    iris_false: XMLRest = Field(default_factory=XMLRest)


class Case(ActivityModel):
    """One ``case`` of a switch."""

    condition: str
    steps: list[Activity] = Field(default_factory=list)


class SwitchActivity(ActivityModel):
    """The first true case runs, else ``default``."""

    step: Literal["switch"] = "switch"
    cases: list[Case] = Field(default_factory=list)
    default: list[Activity] = Field(default_factory=list)
    iris_default: XMLRest = Field(default_factory=XMLRest)


class ForeachActivity(ActivityModel):
    """Run the body for each key of a collection of the context, or each occurrence of a path with ``()``."""

    step: Literal["foreach"] = "foreach"
    property: str
    key: str = ""
    steps: list[Activity] = Field(default_factory=list)


class WhileActivity(ActivityModel):
    """Run the body as long as the condition is true: ``until`` looks after each pass, ``while`` before."""

    step: Literal["while", "until"] = "while"
    condition: str
    steps: list[Activity] = Field(default_factory=list)


class SequenceActivity(ActivityModel):
    """Steps in turn under a name."""

    step: Literal["sequence"] = "sequence"
    steps: list[Activity] = Field(default_factory=list)


class FlowActivity(ActivityModel):
    """Sequences side by side, ended by a join: kept and shown; run only with one branch."""

    step: Literal["flow"] = "flow"
    steps: list[Activity] = Field(default_factory=list)


class Catch(ActivityModel):
    """What runs after a fault. fault: expression whose value is the fault's name, "" for every fault."""

    fault: str = ""
    steps: list[Activity] = Field(default_factory=list)


class ScopeActivity(ActivityModel):
    """Steps whose faults are caught. iris_handlers: what ``<faulthandlers>`` holds beside its catches."""

    step: Literal["scope"] = "scope"
    steps: list[Activity] = Field(default_factory=list)
    catches: list[Catch] = Field(default_factory=list)
    iris_handlers: XMLRest = Field(default_factory=XMLRest)


class MessagePart(XMLRest):
    """The request or response of a call: class and assignments of ``callrequest`` or from ``callresponse``."""

    type: str = ""
    assigns: list[AssignActivity] = Field(default_factory=list)


class CallActivity(ActivityModel):
    """Send ``callrequest`` to an item. Waits for the reply when it has a response and is not asynchronous.

    target: the item, or ``@expression``. timeout: an expression in seconds, "" for ever.
    """

    step: Literal["call"] = "call"
    target: str
    asynchronous: bool = False
    timeout: str = ""
    request: MessagePart = Field(default_factory=MessagePart)
    response: MessagePart | None = None


class SyncActivity(ActivityModel):
    """Wait for the replies of asynchronous calls, by their names. timeout: an expression in seconds."""

    step: Literal["sync"] = "sync"
    calls: list[str] = Field(default_factory=list)
    type: Literal["all", "any"] = "all"
    timeout: str = ""


class TransformActivity(ActivityModel):
    """Apply a transform of the workspace: ``source`` and ``target`` are messages of the process."""

    step: Literal["transform"] = "transform"
    transform: str
    source: str = "request"
    target: str = "context.Message"


class TraceActivity(ActivityModel):
    """Write the value of an expression to the log, at debug level."""

    step: Literal["trace"] = "trace"
    value: str = ""


class AlertActivity(ActivityModel):
    """Raise an alert with the value of an expression."""

    step: Literal["alert"] = "alert"
    value: str = ""


class DelayActivity(ActivityModel):
    """Wait. duration: expression giving ``PT5S`` (ISO 8601); until: expression giving ``2026-11-24T04:00:00``."""

    step: Literal["delay"] = "delay"
    duration: str = ""
    until: str = ""


class ThrowActivity(ActivityModel):
    """Raise the fault named by an expression."""

    step: Literal["throw"] = "throw"
    fault: str = ""


class PlainActivity(ActivityModel):
    """``reply``: answer the caller now; ``break``, ``continue``: of the loop around; ``empty``: nothing."""

    step: Literal["reply", "break", "continue", "empty"] = "empty"


class MilestoneActivity(ActivityModel):
    """A mark that the process came here: written to the log like a trace."""

    step: Literal["milestone"] = "milestone"
    value: str = ""


class RemarkActivity(ActivityModel):
    """A remark between steps (``<!-- -->``); no effect."""

    step: Literal["comment"] = "comment"
    text: str = ""


class KeptActivity(ActivityModel):
    """``code``, ``sql``, ``rule``, ``label`` ... and what nobody knows: kept verbatim, a fault when it is reached."""

    step: Literal["kept"] = "kept"
    element: str
    xml: str = ""


Activity = Annotated[
    AssignActivity
    | IfActivity
    | SwitchActivity
    | ForeachActivity
    | WhileActivity
    | SequenceActivity
    | FlowActivity
    | ScopeActivity
    | CallActivity
    | SyncActivity
    | TransformActivity
    | TraceActivity
    | AlertActivity
    | DelayActivity
    | ThrowActivity
    | PlainActivity
    | MilestoneActivity
    | RemarkActivity
    | KeptActivity,
    Field(discriminator="step"),
]


class ContextProperty(XMLRest):
    """A variable of the process. initial: expression of its first value; collection: ``list``, ``array`` or ""."""

    name: str
    type: str = "%String"
    collection: str = ""
    initial: str = ""


class ProcessDefinition(XMLRest):
    """A named business process.

    request, response: classes of what comes in and of the answer. iris_parameters: class parameters;
    iris_context: what ``<context>`` holds beside its properties.
    """

    name: str
    description: str = ""
    request: str = ""
    response: str = ""
    language: str = "objectscript"
    context: list[ContextProperty] = Field(default_factory=list)
    steps: list[Activity] = Field(default_factory=list)
    iris_context: XMLRest = Field(default_factory=XMLRest)
    iris_parameters: dict[str, str] = Field(default_factory=dict)
    origin: dict[str, Any] = Field(default_factory=dict, description="Where an import took it from")


for _model in (IfActivity, Case, SwitchActivity, ForeachActivity, WhileActivity, SequenceActivity, FlowActivity,
               Catch, ScopeActivity, ProcessDefinition):  # fmt: skip
    _model.model_rebuild()

# Where steps stand in a step, besides ``cases`` and ``catches``.
BLOCKS = ("steps", "then", "otherwise", "default")


def activities(definition: ProcessDefinition) -> Iterator[tuple[Any, Place]]:
    """Every step that is not disabled, in and under the process, with its place in the file."""
    yield from _inside(definition.steps, ("steps",))


def _inside(steps: list[Activity], base: Place) -> Iterator[tuple[Any, Place]]:
    for number, step in enumerate(steps):
        if step.disabled:
            continue
        place: Place = (*base, number)
        yield step, place
        fields = type(step).model_fields  # a file may hold keys of these names where they mean nothing
        for name in BLOCKS:
            if name in fields and (inner := getattr(step, name)):
                yield from _inside(inner, (*place, name))
        for name in ("cases", "catches"):
            for index, branch in enumerate(getattr(step, name) if name in fields else ()):
                if not branch.disabled:
                    yield from _inside(branch.steps, (*place, name, index, "steps"))


def place_text(place: Place) -> str:
    """A place as errors show it: ``steps[2].then[0]``."""
    return "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in place).lstrip(".")


def transforms_of(definition: ProcessDefinition) -> list[str]:
    """Transforms its steps name, each once."""
    return list(
        dict.fromkeys(step.transform for step, _ in activities(definition) if step.step == "transform")
    )


def call_targets(definition: ProcessDefinition) -> list[tuple[str, str, Place]]:
    """Items its calls name, with the label of the step and the place of the target."""
    return [
        (step.target, step.name or "call", (*place, "target"))
        for step, place in activities(definition)
        if step.step == "call" and step.target and not step.target.startswith("@")
    ]
