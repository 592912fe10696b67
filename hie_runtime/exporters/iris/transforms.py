"""Transforms as IRIS DTL ``<transform>`` (iris-semantics 7.1): the importer's way back."""

from __future__ import annotations

from collections.abc import Sequence

from hie_runtime.exporters.iris.markup import Node, Raw, Troubles, only, with_disabled
from hie_runtime.transforms.model import (
    AssignStep,
    BreakStep,
    CaseBranch,
    CommentStep,
    ForeachStep,
    GroupStep,
    IfStep,
    KeptStep,
    Step,
    SubtransformStep,
    SwitchStep,
    TraceStep,
    TransformDefinition,
    XMLRest,
)


class TransformWriter:
    """Writes one transform."""

    def __init__(self, troubles: Troubles) -> None:
        self._troubles = troubles

    def node(self, definition: TransformDefinition) -> Node:
        """The transform."""
        root = Node("transform", {
            "sourceClass": definition.source_class, "targetClass": definition.target_class,
            **only(sourceDocType=definition.source_doc_type, targetDocType=definition.target_doc_type),
            "create": definition.create, "language": definition.language,
        })  # fmt: skip
        self._rest(root, definition)
        return root.add(*self._steps(definition.steps, "steps"))

    def _steps(self, steps: Sequence[Step], place: str) -> list[Node | Raw]:
        made = []
        for number, step in enumerate(steps):
            one = self._step(step, f"{place}[{number}]")
            if isinstance(one, Node):
                one.place = f"{place}[{number}]"
            made.append(one)
        return made

    def _step(self, step: Step, place: str) -> Node | Raw:
        match step:
            case KeptStep():
                return with_disabled(step.xml, step.disabled)
            case CommentStep(in_xml=True):
                if "--" in step.text or step.text.endswith("-"):
                    self._troubles.add(
                        f"{place}: a remark as an XML comment may hold no -- and not end in -; write it as a comment step"
                    )
                return Raw(f"<!--{step.text}-->")
            case CommentStep():
                # its text is all it may hold but an annotation, which has no place beside a text
                made = Node("comment", text=step.text)
            case AssignStep():
                made = Node("assign", {
                    "value": step.value, "property": step.property, "action": step.action, **only(key=step.key),
                })  # fmt: skip
            case SubtransformStep():
                made = Node("subtransform", {
                    "class": step.transform, "targetObj": step.target, "sourceObj": step.source, **only(aux=step.aux),
                })  # fmt: skip
            case TraceStep():
                made = Node("trace", {"value": step.value})
            case BreakStep():
                made = Node("break")
            case ForeachStep():
                made = Node("foreach", {"property": step.property, "key": step.key})
            case GroupStep():
                made = Node("group", {"name": step.name})
            case IfStep():
                made = Node("if", {"condition": step.condition})
            case SwitchStep():
                made = Node("switch")
        if step.disabled:
            made.attributes["disabled"] = "1"
        self._rest(made, step)
        return made.add(*self._inside(step))

    def _inside(self, step: Step) -> list[Node | Raw]:
        match step:
            case ForeachStep() | GroupStep():
                return self._steps(step.steps, "steps")
            case IfStep():
                return [
                    *self._branch("true", step.then, step.iris_true, "then"),
                    *self._branch("false", step.otherwise, step.iris_false, "otherwise"),
                ]
            case SwitchStep():
                return [
                    *(self._case(case) for case in step.cases),
                    *self._branch("default", step.default, step.iris_default, "default"),
                ]
            case _:
                return []

    def _case(self, case: CaseBranch) -> Node:
        made = Node("case", {"condition": case.condition})
        if case.disabled:
            made.attributes["disabled"] = "1"
        self._rest(made, case)
        return made.add(*self._steps(case.steps, "steps"))

    def _branch(self, tag: str, steps: Sequence[Step], rest: XMLRest, place: str) -> list[Node]:
        made = Node(tag)
        self._rest(made, rest)
        made.add(*self._steps(steps, place))
        return [made] if made.children or made.attributes else []

    def _rest(self, made: Node, part: XMLRest) -> None:
        made.attributes.update(part.iris_attributes)
        if part.comment:
            made.add(Node("annotation", text=part.comment))
        made.add(*(Raw(xml) for xml in part.iris_elements))
