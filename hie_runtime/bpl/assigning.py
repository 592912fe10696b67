"""The assign step of a process: context, messages, status and collections."""

from __future__ import annotations

from hie_runtime.bpl import operations as do
from hie_runtime.bpl.expressions import TEXT_PROPERTIES, MessagePath, ProcessExpressions
from hie_runtime.bpl.instance import Held, Instance
from hie_runtime.bpl.model import AssignActivity, ProcessDefinition
from hie_runtime.bpl.operations import Effect
from hie_runtime.transforms.errors import ExpressionError
from hie_runtime.transforms.objectscript_parser import parse_process_expression
from hie_runtime.transforms.objectscript_tree import Expression, PathRead, Property, Variable


def _name(node: Expression) -> str:
    if isinstance(node, Variable):
        return node.name
    return f"{node.owner}.{node.name}" if isinstance(node, Property) else ""


def message_named(text: str, expressions: ProcessExpressions) -> str:
    """The message a text names. Raises ExpressionError."""
    name = _name(parse_process_expression(text))
    if name not in expressions.messages:
        known = ", ".join(sorted(expressions.messages))
        raise ExpressionError(f"{text!r} is not a message of this process; there are: {known}")
    return name


def compile_assign(
    step: AssignActivity, expressions: ProcessExpressions, definition: ProcessDefinition
) -> Effect:
    """What an assignment does. Raises ExpressionError for what cannot be assigned."""
    node = parse_process_expression(step.property)
    if isinstance(node, PathRead):
        return _to_path(step, expressions.path(node), expressions)
    name = _name(node)
    owner, _, last = name.rpartition(".")
    if name in expressions.messages:
        return _to_message(step, name, expressions)
    if owner == "context" and last in expressions.collections:
        return _to_collection(step, last, expressions, definition)
    if owner == "context" and last in expressions.texts:
        return _to_text(step, last, expressions)
    if name == "status" and step.action == "set":
        return do.set_status(expressions.compile(step.value), step.value)
    if owner in expressions.messages and last in TEXT_PROPERTIES and step.action == "set":
        return _to_body(step, owner, expressions)
    if owner == "context":
        raise ExpressionError(f"{name} is not declared in the context of the process")
    raise ExpressionError(
        f"{step.property!r} cannot be assigned; allowed are messages, their paths, properties of the context and status"
    )


def _check_writable(name: str) -> None:
    if name == "request":
        raise ExpressionError("the request is not changed; copy it to callrequest or to the context")


def _to_message(step: AssignActivity, name: str, expressions: ProcessExpressions) -> Effect:
    _check_writable(name)
    if step.action in ("clear", "remove"):
        return lambda instance: _forget(instance, name)
    if step.action != "set":
        raise ExpressionError(f"{step.action} on a message; allowed are set and clear")
    source = message_named(step.value, expressions)

    def copy(instance: Instance) -> None:
        instance.messages[name] = instance.held(source).copy()

    return copy


def _forget(instance: Instance, name: str) -> None:
    instance.messages.pop(name, None)


def _to_path(step: AssignActivity, path: MessagePath, expressions: ProcessExpressions) -> Effect:
    _check_writable(path.owner)
    if step.action in ("clear", "remove"):
        return path.clear
    if step.action != "set":
        raise ExpressionError(f"{step.action} on a path; allowed are set, clear and remove")
    given = parse_process_expression(step.value)
    origin = expressions.path(given) if isinstance(given, PathRead) else None
    value = expressions.value(given)

    def put(instance: Instance) -> None:
        if path.owner not in instance.messages:
            instance.messages[path.owner] = Held.empty(instance.messages["request"].category)
        if origin is not None:
            path.copy_from(origin, instance)
        else:
            path.write(instance, value(instance))

    return put


def _to_body(step: AssignActivity, owner: str, expressions: ProcessExpressions) -> Effect:
    """The text of an Ens.StringRequest is the whole body."""
    _check_writable(owner)
    value = expressions.compile(step.value)

    def put(instance: Instance) -> None:
        instance.messages[owner] = Held(value(instance).encode("utf-8"))

    return put


def _to_text(step: AssignActivity, name: str, expressions: ProcessExpressions) -> Effect:
    if step.action in ("clear", "remove"):
        return lambda instance: instance.texts.__setitem__(name, "")
    if step.action != "set":
        raise ExpressionError(f"{step.action} on context.{name}, which is no collection; allowed is set")
    value = expressions.compile(step.value)
    return lambda instance: instance.texts.__setitem__(name, value(instance))


def _to_collection(
    step: AssignActivity, name: str, expressions: ProcessExpressions, definition: ProcessDefinition
) -> Effect:
    is_list = any(one.name == name and one.collection == "list" for one in definition.context)
    if step.action == "clear":
        return lambda instance: instance.collections.__setitem__(name, {})
    if step.action == "append":
        return do.append_to(name, expressions.compile(step.value))
    if not step.key.strip():
        raise ExpressionError(f"{step.action} on the collection context.{name} needs a key")
    key = expressions.compile(step.key)
    if step.action == "remove":
        return do.remove_from(name, key, is_list=is_list)
    value = expressions.compile(step.value)
    return do.insert_into(name, key, value) if step.action == "insert" else do.set_at(name, key, value)
