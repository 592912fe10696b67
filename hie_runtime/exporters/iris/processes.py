"""Business processes as IRIS BPL ``<process>`` (iris-semantics section 10): the importer's way back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from hie_runtime.bpl.model import Catch, MessagePart, ProcessDefinition, ScopeActivity
from hie_runtime.exporters.iris.markup import Node, Raw, Troubles, only, with_disabled
from hie_runtime.transforms.model import XMLRest

# Attributes by kind of step: attribute, field.
_ATTRIBUTES: dict[str, tuple[tuple[str, str], ...]] = {
    "assign": (("property", "property"), ("value", "value"), ("action", "action"), ("key", "key")),
    "transform": (("class", "transform"), ("source", "source"), ("target", "target")),
    "trace": (("value", "value"),), "milestone": (("value", "value"),), "alert": (("value", "value"),),
    "delay": (("duration", "duration"), ("until", "until")), "throw": (("fault", "fault"),),
    "foreach": (("property", "property"), ("key", "key")), "while": (("condition", "condition"),),
    "until": (("condition", "condition"),), "if": (("condition", "condition"),),
}  # fmt: skip


class ProcessWriter:
    """Writes one process."""

    def __init__(self, troubles: Troubles) -> None:
        self._troubles = troubles

    def node(self, definition: ProcessDefinition) -> Node:
        """The process."""
        named = only(language=definition.language, request=definition.request, response=definition.response)
        root = Node("process", named)
        self._rest(root, definition)
        context = Node("context")
        self._rest(context, definition.iris_context)
        for declared in definition.context:
            made = Node("property", {
                "name": declared.name, "type": declared.type,
                **only(collection=declared.collection, initialexpression=declared.initial),
            })  # fmt: skip
            self._rest(made, declared)
            context.add(made)
        if context.children or context.attributes:
            root.add(context)
        return root.add(Node("sequence").add(*self._steps(definition.steps, "steps")))

    def _steps(self, steps: Sequence[Any], place: str) -> list[Node | Raw]:
        made = []
        for number, step in enumerate(steps):
            one = self._step(step, f"{place}[{number}]")
            if isinstance(one, Node):
                one.place = f"{place}[{number}]"
            made.append(one)
        return made

    def _step(self, step: Any, place: str) -> Node | Raw:
        if step.step == "kept":
            return with_disabled(step.xml, step.disabled)
        if step.step == "comment":
            if "--" in step.text or step.text.endswith("-"):
                self._troubles.add(f"{place}: a remark may hold no -- and not end in -")
            return Raw(f"<!--{step.text}-->")
        made = Node(step.step, only(name=step.name))
        for attribute, field in _ATTRIBUTES.get(step.step, ()):
            value = getattr(step, field)
            if value or attribute in ("property", "value", "condition", "class"):
                made.attributes[attribute] = value
        if step.step == "call":
            made.attributes.update(
                {"target": step.target, "async": str(int(step.asynchronous)), **only(timeout=step.timeout)}
            )
        elif step.step == "sync":
            made.attributes.update(
                {"calls": ",".join(step.calls), "type": step.type, **only(timeout=step.timeout)}
            )
        return self._common(made, step).add(*self._inside(step))

    def _common(self, made: Node, part: Any) -> Node:
        if part.disabled:
            made.attributes["disabled"] = "1"
        self._rest(made, part)
        return made

    def _inside(self, step: Any) -> list[Node | Raw]:
        match step.step:
            case "if":
                return [
                    *self._branch("true", step.then, step.iris_true, "then"),
                    *self._branch("false", step.otherwise, step.iris_false, "otherwise"),
                ]
            case "switch":
                cases = [self._common(Node("case", {**only(name=case.name), "condition": case.condition}), case)
                         .add(*self._steps(case.steps, "steps")) for case in step.cases]  # fmt: skip
                return [*cases, *self._branch("default", step.default, step.iris_default, "default")]
            case "scope":
                return [*self._steps(step.steps, "steps"), *self._handlers(step)]
            case "call":
                parts = [self._part("request", step.request)]
                return [
                    *parts,
                    *([self._part("response", step.response)] if step.response is not None else []),
                ]
            case "foreach" | "while" | "until" | "sequence" | "flow":
                return self._steps(step.steps, "steps")
        return []

    def _handlers(self, step: ScopeActivity) -> list[Node]:
        made = Node("faulthandlers")
        self._rest(made, step.iris_handlers)
        made.add(*(self._catch(catch) for catch in step.catches))
        return [made] if made.children or made.attributes else []

    def _catch(self, catch: Catch) -> Node:
        made = Node("catch" if catch.fault else "catchall", only(name=catch.name, fault=catch.fault))
        return self._common(made, catch).add(*self._steps(catch.steps, "steps"))

    def _part(self, tag: str, part: MessagePart) -> Node:
        made = Node(tag, only(type=part.type))
        self._rest(made, part)
        return made.add(*self._steps(part.assigns, "assigns"))

    def _branch(self, tag: str, steps: Sequence[Any], rest: XMLRest, place: str) -> list[Node]:
        made = Node(tag)
        self._rest(made, rest)
        made.add(*self._steps(steps, place))
        return [made] if made.children or made.attributes else []

    def _rest(self, made: Node, part: XMLRest) -> None:
        made.attributes.update(part.iris_attributes)
        if part.comment:
            made.add(Node("annotation", text=part.comment))
        made.add(*(Raw(xml) for xml in part.iris_elements))
