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


class XMLRest(TransformModel):
    """What an imported XML element holds beside the fields of its model: written back at export.

    comment: the text of its ``<annotation>``. iris_attributes: attributes that have no field, or whose text the
    field cannot hold. iris_elements: children that have no field (unknown elements, XML comments), verbatim.
    """

    comment: str = ""
    iris_attributes: dict[str, str] = Field(default_factory=dict)
    iris_elements: list[str] = Field(default_factory=list)


class StepModel(XMLRest):
    """What all steps have. disabled: the step is kept and does not run."""

    disabled: bool = False


class AssignStep(StepModel):
    """Assign ``value`` (an expression) to ``property`` (``target.{PID:8}`` or a local variable)."""

    step: Literal["assign"] = "assign"
    property: str
    value: str = ""
    action: Literal["set", "append", "clear", "insert", "remove"] = "set"
    key: str = ""


class IfStep(StepModel):
    """Run ``then`` or ``otherwise``."""

    step: Literal["if"] = "if"
    condition: str
    then: list[Step] = Field(default_factory=list)
    otherwise: list[Step] = Field(default_factory=list)
    iris_true: XMLRest = Field(default_factory=XMLRest)
    iris_false: XMLRest = Field(default_factory=XMLRest)


class ForeachStep(StepModel):
    """Run the body for each existing occurrence of ``property``, with ``key`` = 1..n."""

    step: Literal["foreach"] = "foreach"
    property: str
    key: str = "k1"
    steps: list[Step] = Field(default_factory=list)


class CaseBranch(StepModel):
    """One ``case`` of a switch."""

    condition: str
    steps: list[Step] = Field(default_factory=list)


class SwitchStep(StepModel):
    """The first true case runs, else ``default``."""

    step: Literal["switch"] = "switch"
    cases: list[CaseBranch] = Field(default_factory=list)
    default: list[Step] = Field(default_factory=list)
    iris_default: XMLRest = Field(default_factory=XMLRest)


class GroupStep(StepModel):
    """Groups steps; no effect of its own."""

    step: Literal["group"] = "group"
    name: str = ""
    steps: list[Step] = Field(default_factory=list)


class SubtransformStep(StepModel):
    """Call another transform on a part of the messages."""

    step: Literal["subtransform"] = "subtransform"
    transform: str
    source: str = "source"
    target: str = "target"
    aux: str = ""


class TraceStep(StepModel):
    """Log the value of an expression."""

    step: Literal["trace"] = "trace"
    value: str


class BreakStep(StepModel):
    """Leave the foreach; outside a loop end the transform."""

    step: Literal["break"] = "break"


class CommentStep(StepModel):
    """A remark between steps; no effect. text: what stands in the element or, in_xml, in ``<!-- -->``."""

    step: Literal["comment"] = "comment"
    text: str = ""
    in_xml: bool = False


class KeptStep(StepModel):
    """``code``, ``sql`` or an unknown element: kept verbatim (``xml``, whole) and reported.

    It is an error to reach the step, unless the element holds no program or ``python`` names what does its work.
    """

    step: Literal["kept"] = "kept"
    element: str
    xml: str = ""
    python: str = Field(
        "",
        description="File in transforms/, without .py, whose function step(source, target, variables) does its work",
    )


Step = Annotated[
    AssignStep
    | IfStep
    | ForeachStep
    | SwitchStep
    | GroupStep
    | SubtransformStep
    | TraceStep
    | BreakStep
    | CommentStep
    | KeptStep,
    Field(discriminator="step"),
]


class TransformDefinition(XMLRest):
    """A named transform. description: of the class; comment: the ``<annotation>`` of the DTL.

    iris_parameters: class parameters without a field.
    """

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
    iris_parameters: dict[str, str] = Field(default_factory=dict)
    origin: dict[str, Any] = Field(default_factory=dict, description="Where an import took it from")


for _model in (IfStep, ForeachStep, CaseBranch, SwitchStep, GroupStep, TransformDefinition):
    _model.model_rebuild()
