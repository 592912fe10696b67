"""Expression trees compiled once to Python closures over the lazy message reader.

Two forms of each expression: its value (a text) and its truth (a bool), so that conditions do not
go through "1" and "0". A path read twice for one message is read once.
"""

from __future__ import annotations

from collections.abc import Callable

from hie_runtime.errors import HIEError
from hie_runtime.messages.errors import PathError
from hie_runtime.messages.hl7.paths import compile_path
from hie_runtime.messages.hl7.reader import HL7Message
from hie_runtime.rules.ast import Binary, Call, Expression, Literal, Name, OneOf, PathRead, Unary, to_text
from hie_runtime.rules.functions import FUNCTIONS, Function, Surroundings
from hie_runtime.rules.values import canonical, number, truth

ORDERED: dict[str, Callable[[float, float], bool]] = {
    "<": lambda a, b: a < b, ">": lambda a, b: a > b, "<=": lambda a, b: a <= b, ">=": lambda a, b: a >= b,
}  # fmt: skip


class EvaluationError(HIEError):
    """An expression that cannot be evaluated for a message; it never counts as true."""


class Context:
    """What one evaluation reads: the message, who sent it, variables, the current segment."""

    __slots__ = ("_type_name", "category", "doc_type", "message", "read", "segment", "source", "variables")

    def __init__(self, message: HL7Message, source: str, category: str = "", doc_type: str = "") -> None:
        self.message = message
        self.source = source
        self.category = category
        self.doc_type = doc_type
        self.variables: dict[str, str] = {}
        self.segment: tuple[str, int] | None = None
        self.read: dict[str, str] = {}
        self._type_name = ""

    @property
    def type_name(self) -> str:
        """Type name of the message, read once however many constraints ask."""
        if not self._type_name:
            self._type_name = self.message.type_name
        return self._type_name


Value = Callable[[Context], str]
Test = Callable[[Context], bool]


class ExpressionCompiler:
    """Compiles trees; ``unknown`` collects functions nobody has defined."""

    def __init__(self, surroundings: Surroundings, functions: dict[str, Function] | None = None) -> None:
        self._surroundings = surroundings
        self._functions = {**FUNCTIONS, **(functions or {})}
        self._paths: dict[tuple[str, str], Value] = {}
        self.unknown: list[str] = []

    def test(self, node: Expression) -> Test:
        """The truth of an expression."""
        match node:
            case Literal(value, _):
                constant = truth(value)
                return lambda _context: constant
            case Binary("&&", left, right):
                first, second = self.test(left), self.test(right)
                return lambda context: first(context) and second(context)
            case Binary("||", left, right):
                first, second = self.test(left), self.test(right)
                return lambda context: first(context) or second(context)
            case Binary(operator, left, right) if operator in ("=", "!=", "[", *ORDERED):
                return self._comparison(operator, left, right)
            case Unary("!", operand):
                inner = self.test(operand)
                return lambda context: not inner(context)
            case OneOf(value, items):
                return self._one_of(value, items)
            case _:
                of = self.value(node)
                return lambda context: truth(of(context))

    def _comparison(self, operator: str, left: Expression, right: Expression) -> Test:
        a, b = self.value(left), self.value(right)
        if operator in ("=", "!="):
            wanted = operator == "="
            if isinstance(right, Literal):
                literal = b(_NOTHING)
                if wanted:
                    return lambda context: a(context) == literal
                return lambda context: a(context) != literal
            return lambda context: (a(context) == b(context)) is wanted
        if operator == "[":
            return lambda context: b(context) in a(context)
        compare = ORDERED[operator]
        return lambda context: compare(number(a(context)), number(b(context)))

    def _one_of(self, value: Expression, items: tuple[Expression, ...]) -> Test:
        a = self.value(value)
        if all(isinstance(item, Literal) for item in items):
            listed = frozenset(self.value(item)(_NOTHING) for item in items)
            return lambda context: a(context) in listed
        values = [self.value(item) for item in items]
        return lambda context: a(context) in [item(context) for item in values]

    def value(self, node: Expression) -> Value:
        """The value of an expression, a text."""
        match node:
            case Literal(text, is_number):
                constant = canonical(number(text)) if is_number else text
                return lambda _context: constant
            case PathRead(kind, path):
                return self._path(kind, path)
            case Name(name):
                return _property(name)
            case Call():
                return self._call(node)
            case Unary("-", operand):
                inner = self.value(operand)
                return lambda context: canonical(-number(inner(context)))
            case Binary(operator, left, right) if operator in ("*", "/", "+", "-", "&", "_"):
                return self._arithmetic(operator, left, right)
            case _:
                holds = self.test(node)
                return lambda context: "1" if holds(context) else "0"

    def _arithmetic(self, operator: str, left: Expression, right: Expression) -> Value:
        a, b = self.value(left), self.value(right)
        if operator in ("&", "_"):
            return lambda context: a(context) + b(context)
        if operator == "/":
            return lambda context: canonical(_divide(number(a(context)), number(b(context))))
        if operator == "*":
            return lambda context: canonical(number(a(context)) * number(b(context)))
        sign = 1 if operator == "+" else -1
        return lambda context: canonical(number(a(context)) + sign * number(b(context)))

    def _path(self, kind: str, path: str) -> Value:
        made = self._paths.get((kind, path))
        if made is None:
            made = self._paths[kind, path] = self._new_path(kind, path)
        return made

    def _new_path(self, kind: str, path: str) -> Value:
        if kind == "segment":
            return lambda context: _segment_field(context, path)
        shown = {"{}": "{%s}", "[]": "[%s]", "()": "(%s)"}[kind] % path
        if kind == "()":
            get: Callable[[HL7Message], str] = _all_values(path)
        else:
            get = compile_path(f"[{path}]" if kind == "[]" else path)

        def read(context: Context) -> str:
            found = context.read.get(shown)
            if found is None:
                found = context.read[shown] = get(context.message)
            return found

        return read

    def _call(self, node: Call) -> Value:
        known = self._functions.get(node.function)
        if known is None:
            name = node.function
            self.unknown.append(name)

            def refuse(_context: Context) -> str:
                raise EvaluationError(f"function {name} is not known; supply it as a Python hook")

            return refuse
        if not known.least <= len(node.arguments) <= known.most:
            text = f"{known.name} takes {known.least} to {known.most} arguments, {len(node.arguments)} found"
            raise EvaluationError(text)
        arguments = [self.value(argument) for argument in node.arguments]
        call, around, shown = known.call, self._surroundings, to_text(node)
        if known.surrounded:
            if known.name == "Lookup":

                def look_up(context: Context) -> str:
                    found = call(around, *[argument(context) for argument in arguments])
                    context.read[shown] = found
                    return found

                return look_up
            return lambda context: call(around, *[argument(context) for argument in arguments])
        if len(arguments) == 2:
            first, second = arguments
            return lambda context: call(first(context), second(context))
        return lambda context: call(*[argument(context) for argument in arguments])


def _divide(a: float, b: float) -> float:
    if b == 0:
        raise EvaluationError("division by zero")
    return a / b


def _all_values(path: str) -> Callable[[HL7Message], str]:
    def read(message: HL7Message) -> str:
        values = message.get_all(path)
        return "<" + "><".join(values) + ">" if values else ""

    return read


def _segment_field(context: Context, path: str) -> str:
    if context.segment is None:
        raise EvaluationError("Segment is only known inside foreach")
    name, occurrence = context.segment
    try:
        return context.message.get_field(f"{name}({occurrence}):{path}")
    except PathError as error:
        raise EvaluationError(str(error)) from error


def _property(name: str) -> Value:
    if name == "Source":
        return lambda context: context.source
    if name == "MsgClass":
        return lambda _context: "EnsLib.HL7.Message"
    root, _, part = name.partition(".")
    if root in ("Document", "HL7") and part in _DOCUMENT:
        return _DOCUMENT[part]

    def variable(context: Context) -> str:
        found = context.variables.get(name)
        if found is None:
            raise EvaluationError(f"{name} is not a variable or property known here")
        return found

    return variable


_DOCUMENT: dict[str, Value] = {
    "DocType": lambda context: (
        f"{context.category}:{context.message.structure or context.message.type_name}"
        if context.category
        else ""
    ),
    "DocTypeCategory": lambda context: context.category,
    "DocTypeName": lambda context: context.message.structure or context.message.type_name,
    "TypeCategory": lambda context: context.category,
    "MessageTypeCategory": lambda context: context.category,
    "Name": lambda context: context.message.type_name,
    "TypeVersion": lambda context: context.message.version,
    "Identifier": lambda context: context.message.control_id,
    "RawContent": lambda context: context.message.raw.decode(context.message.encoding, "replace"),
    "ParentId": lambda _context: "",
    "BuildMapStatus": lambda _context: "1",
    "OriginalFilename": lambda context: context.message.metadata.source,
}
_NOTHING = Context(HL7Message(b"MSH|^~\\&|"), "")
