"""Expressions of business processes: those of DTLs (iris-semantics 7.3) over the messages and the context of a process."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from hie_runtime.bpl.instance import MESSAGES, Instance
from hie_runtime.bpl.model import ProcessDefinition
from hie_runtime.messages.hl7.path_grammar import Path, parse_path
from hie_runtime.rules.functions import Surroundings
from hie_runtime.rules.values import number
from hie_runtime.transforms.access import above, check_writable, numeric_path, reader_of, writer_of
from hie_runtime.transforms.errors import ExpressionError
from hie_runtime.transforms.objectscript import MESSAGE_PROPERTIES, ExpressionCompiler
from hie_runtime.transforms.objectscript_parser import parse_process_expression
from hie_runtime.transforms.objectscript_tree import Argument, Expression, PathRead
from hie_runtime.transforms.scope import Scope, Test, Value

TEXT_PROPERTIES = (
    "StringValue",
)  # of Ens.StringRequest, Ens.StringResponse, Ens.StringContainer: the body itself


class ProcessExpressions(ExpressionCompiler):
    """Compiles expressions of one process. ``texts``, ``collections``, ``messages``: names it may use."""

    def __init__(
        self, definition: ProcessDefinition, surroundings: Surroundings, report: Callable[[str], None]
    ) -> None:
        super().__init__(surroundings, report)
        self.texts: set[str] = set()
        self.collections: set[str] = set()
        self.messages: set[str] = set(MESSAGES)
        for declared in definition.context:
            if declared.collection:
                self.collections.add(declared.name)
            elif declared.type.startswith("%") or not declared.type:
                self.texts.add(declared.name)
            else:
                self.messages.add(f"context.{declared.name}")

    def compile(self, text: str) -> Value:
        """The value of an expression. Raises ExpressionError when it cannot be read."""
        return self.value(parse_process_expression(text))

    def condition(self, text: str) -> Test:
        """The truth of an expression. Raises ExpressionError."""
        return self.test(parse_process_expression(text))

    def value(self, node: Expression) -> Value:
        """Value of a tree."""
        if isinstance(node, PathRead):
            path = self.path(node)
            return lambda scope: path.read(cast(Instance, scope))
        return super().value(node)

    def path(self, node: PathRead) -> MessagePath:
        """A path of a message. Raises ExpressionError for a message the process does not have."""
        if node.document not in self.messages:
            raise ExpressionError(
                f"{node.document} is not a message of this process; there are: {self._known()}"
            )
        return MessagePath(node, [self.value(index) for index in node.indexes])

    def _known(self) -> str:
        return ", ".join(sorted(self.messages))

    def _variable(self, name: str) -> Value:
        if name == "status":
            return lambda scope: cast(Instance, scope).status
        if name == "synctimedout":
            return lambda scope: cast(Instance, scope).texts.get("!synctimedout", "0")
        if name in self.messages:
            return self._refuse(name, f"{name} is a message, not a value; allowed is {name}.{{path}}")
        return self._refuse(
            name, f"{name} is not a variable of the process; allowed are context.Name and messages"
        )

    def _property(self, owner: str, name: str) -> Value:
        if owner == "context" and name in self.texts:
            return lambda scope: cast(Instance, scope).texts.get(name, "")
        whole, (message, _, last) = f"{owner}.{name}", f"{owner}.{name}".rpartition(".")
        if message in self.messages and last in TEXT_PROPERTIES:
            return lambda scope: _text(cast(Instance, scope), message)
        if message in self.messages and last in MESSAGE_PROPERTIES:
            read = MESSAGE_PROPERTIES[last]
            return lambda scope: read(scope, message)
        if owner == "context" and "." not in name:
            return self._refuse(
                whole, f"{whole} is not declared in the context of the process, or is no value"
            )
        return self._refuse(whole, f"{whole} is a property of a class; classes are not run")

    def _method(self, owner: str, name: str, arguments: tuple[Argument, ...]) -> Value:
        if owner in self.messages and name == "GetValueAt" and arguments:
            path = self._argument(arguments[0])
            return lambda scope: MessagePath(PathRead(owner, "", (path(scope),), ()), []).read(
                cast(Instance, scope)
            )
        context, _, collection = owner.partition(".")
        if context == "context" and collection in self.collections:
            if name == "Count" and not arguments:
                return lambda scope: str(len(cast(Instance, scope).collections.get(collection, ())))
            if name == "GetAt" and len(arguments) == 1:
                key = self._argument(arguments[0])
                return lambda scope: cast(Instance, scope).collections.get(collection, {}).get(key(scope), "")
        whole = f"{owner}.{name}()"
        return self._refuse(whole, f"{whole} is a method of a class; classes are not run")


class MessagePath:
    """One path of one message, read and written; names are resolved in that message's version."""

    __slots__ = ("_indexes", "_pieces", "owner")

    def __init__(self, node: PathRead, indexes: list[Value]) -> None:
        self.owner = node.document
        self._pieces = node.pieces
        self._indexes = indexes
        parse_path(_spelled("1".join(node.pieces)))  # a wrong one shows when the process is compiled

    def path(self, scope: Scope, category: str) -> Path:
        """The numeric path now. Raises ExpressionError for an index that is no number from 1, PathError."""
        parts = [self._pieces[0]]
        for piece, index in zip(self._pieces[1:], self._indexes, strict=True):
            given = number(index(scope))
            if given < 1 or given != int(given):
                raise ExpressionError(f"an index of {given}; allowed are numbers from 1")
            parts += [str(int(given)), piece]
        return numeric_path(_spelled("".join(parts)), category or "2.5")

    def read(self, instance: Instance) -> str:
        """First value as text; "" when nothing is there."""
        document = instance.document(self.owner)
        return document.text(reader_of(self.path(instance, document.category))(document))

    def write(self, instance: Instance, text: str) -> None:
        """Put a text at a field. Raises HIEError when that cannot be."""
        document = instance.document(self.owner)
        path = self.path(instance, document.category)
        check_writable(path)
        writer_of(path)(document, document.encoded(text, above(path, document.separators), path.text))

    def copy_from(self, source: MessagePath, instance: Instance) -> None:
        """Put what stands at another path here: fields with their parts, or whole segments."""
        given, document = instance.document(source.owner), instance.document(self.owner)
        origin, path = source.path(instance, given.category), self.path(instance, document.category)
        if origin.has_field or path.has_field:
            self.write(instance, document.text(given.carry(reader_of(origin)(given), document)))
            return
        segments = [given.carry_segment(given.segment(at), document) for at in given.positions(origin)]
        document.replace(path, segments)

    def clear(self, instance: Instance) -> None:
        """Take away the field's value, or the segments."""
        document = instance.document(self.owner)
        path = self.path(instance, document.category)
        if path.has_field:
            self.write(instance, "")
        else:
            document.remove_segments(document.positions(path))


def _text(instance: Instance, name: str) -> str:
    body = instance.held(name).body()
    try:
        return body.decode("utf-8")
    except UnicodeDecodeError:
        return body.decode("latin-1")


def _spelled(text: str) -> str:
    return text.replace('("*")', "(*)")
