"""Transforms as data: one DTL-style transform a file in ``transforms/*.yaml``.

The model is that of the IRIS ``<transform>`` (iris-semantics section 7.1). Values and conditions are
texts in the language named by ``language``: ``objectscript`` (strict left to right, section 7.3).
"""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field


class TransformModel(BaseModel):
    """Base: unknown keys are kept and written back."""

    model_config = ConfigDict(extra="allow", validate_assignment=True)


class AssignStep(TransformModel):
    """Assign ``value`` (an expression) to ``property`` (``target.{PID:8}`` or a local variable)."""

    step: Literal["assign"] = "assign"
    property: str
    value: str = ""
    action: Literal["set", "append", "clear", "insert", "remove"] = "set"
    key: str = ""
    disabled: bool = False
    comment: str = ""


class IfStep(TransformModel):
    """Run ``then`` or ``otherwise``."""

    step: Literal["if"] = "if"
    condition: str
    then: list[Step] = Field(default_factory=list)
    otherwise: list[Step] = Field(default_factory=list)
    disabled: bool = False
    comment: str = ""


class ForeachStep(TransformModel):
    """Run the body for each existing occurrence of ``property``, with ``key`` = 1..n."""

    step: Literal["foreach"] = "foreach"
    property: str
    key: str = "k1"
    steps: list[Step] = Field(default_factory=list)
    disabled: bool = False
    comment: str = ""


class CaseBranch(TransformModel):
    """One ``case`` of a switch."""

    condition: str
    steps: list[Step] = Field(default_factory=list)


class SwitchStep(TransformModel):
    """The first true case runs, else ``default``."""

    step: Literal["switch"] = "switch"
    cases: list[CaseBranch] = Field(default_factory=list)
    default: list[Step] = Field(default_factory=list)
    disabled: bool = False
    comment: str = ""


class GroupStep(TransformModel):
    """Groups steps; no effect of its own."""

    step: Literal["group"] = "group"
    name: str = ""
    steps: list[Step] = Field(default_factory=list)
    disabled: bool = False
    comment: str = ""


class SubtransformStep(TransformModel):
    """Call another transform on a part of the messages."""

    step: Literal["subtransform"] = "subtransform"
    transform: str
    source: str = "source"
    target: str = "target"
    aux: str = ""
    disabled: bool = False
    comment: str = ""


class TraceStep(TransformModel):
    """Log the value of an expression."""

    step: Literal["trace"] = "trace"
    value: str
    disabled: bool = False
    comment: str = ""


class BreakStep(TransformModel):
    """Leave the foreach; outside a loop end the transform."""

    step: Literal["break"] = "break"
    disabled: bool = False
    comment: str = ""


class KeptStep(TransformModel):
    """``code``, ``sql`` or an unknown element: kept verbatim, reported, an error when reached."""

    step: Literal["kept"] = "kept"
    element: str
    xml: str = ""
    disabled: bool = False
    comment: str = ""


Step = Annotated[
    AssignStep
    | IfStep
    | ForeachStep
    | SwitchStep
    | GroupStep
    | SubtransformStep
    | TraceStep
    | BreakStep
    | KeptStep,
    Field(discriminator="step"),
]


class TransformDefinition(TransformModel):
    """A named transform."""

    name: str
    description: str = ""
    source_class: str = "EnsLib.HL7.Message"
    target_class: str = "EnsLib.HL7.Message"
    source_doc_type: str = ""
    target_doc_type: str = ""
    create: Literal["new", "copy", "existing"] = "new"
    language: str = "objectscript"
    ignore_missing_source: bool = True
    report_errors: bool = Field(
        True, description="A failing step ends the transform; off: it is passed over (IRIS REPORTERRORS)"
    )
    treat_empty_repeating_field_as_null: bool = False
    steps: list[Step] = Field(default_factory=list)
    origin: dict[str, Any] = Field(default_factory=dict, description="Where an import took it from")


for _model in (IfStep, ForeachStep, CaseBranch, SwitchStep, GroupStep, TransformDefinition):
    _model.model_rebuild()
