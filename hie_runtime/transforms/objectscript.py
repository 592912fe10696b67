"""ObjectScript expressions of DTLs, compiled to closures (iris-semantics 7.3).

Lexer, parser and tree are in the files next to this one. Binary operators have no precedence: strictly left
to right (``1+2*3`` is 9). All values are texts; numbers are read from the start of a text.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from hie_runtime.rules.functions import FUNCTIONS, Function, Surroundings
from hie_runtime.rules.values import canonical, number, truth
from hie_runtime.transforms.errors import ExpressionError, UncompiledError
from hie_runtime.transforms.intrinsics import INTRINSICS, NEEDS_SCOPE, TAKES_LAST
from hie_runtime.transforms.objectscript_operators import OPERATIONS, SHORT_CIRCUITS, matches, unary
from hie_runtime.transforms.objectscript_parser import parse_expression
from hie_runtime.transforms.objectscript_paths import PathAccess
from hie_runtime.transforms.objectscript_tree import (
    Argument,
    Call,
    Chain,
    Choice,
    Expression,
    Last,
    Literal,
    Method,
    PathRead,
    Pattern,
    Property,
    Unary,
    Unknown,
    Variable,
)
from hie_runtime.transforms.scope import Scope, Test, Value

__all__ = ["ExpressionCompiler", "Scope", "Test", "Value", "parse_expression"]

OBJECTS = ("source", "target")


class ExpressionCompiler:
    """Compiles expressions of one transform.

    source_category, target_category: versions that field names are resolved in; "" for that of each message.
    strict_source: a read of a source segment that is not there is an error (IGNOREMISSINGSOURCE=0).
    segments: the segment that the paths of a document are inside of (EnsLib.HL7.Segment), by document.
    report: called at compile with each thing that is unknown or unsupported.
    """

    def __init__(
        self,
        surroundings: Surroundings,
        report: Callable[[str], None],
        source_category: str = "",
        target_category: str = "",
        functions: dict[str, Function] | None = None,
        *,
        strict_source: bool = False,
        segments: dict[str, str] | None = None,
    ) -> None:
        self._around = surroundings
        self._report = report
        self._categories = {"source": source_category, "target": target_category}
        self._functions = {name.lower(): one for name, one in {**FUNCTIONS, **(functions or {})}.items()}
        self._strict = strict_source
        self._segments = segments or {}
        self.read_variables: dict[str, None] = {}

    def compile(self, text: str) -> Value:
        """The value of an expression. Raises ExpressionError when it cannot be read."""
        return self.value(parse_expression(text))

    def condition(self, text: str) -> Test:
        """The truth of an expression. Raises ExpressionError."""
        return self.test(parse_expression(text))

    def test(self, node: Expression) -> Test:
        """Truth of a tree."""
        if isinstance(node, Chain) and len(node.rest) == 1 and node.rest[0][0] in ("=", "'="):
            left, right = self.value(node.first), self.value(node.rest[0][1])
            if node.rest[0][0] == "=":
                return lambda scope: left(scope) == right(scope)
            return lambda scope: left(scope) != right(scope)
        of = self.value(node)
        return lambda scope: truth(of(scope))

    def access(self, node: PathRead) -> PathAccess:
        """A path with its index expressions compiled. Raises ExpressionError, PathError."""
        indexes = [self.value(index) for index in node.indexes]
        segment = self._segments.get(node.document)
        if segment and ":" not in node.text:
            node = replace(node, pieces=(f"{segment}:{node.pieces[0]}", *node.pieces[1:]))
        return PathAccess(node, indexes, self._categories[node.document], strict=self._strict)

    def value(self, node: Expression) -> Value:
        """Value of a tree."""
        match node:
            case Literal(text):
                return lambda _scope: text
            case PathRead():
                return self.access(node).read
            case Variable(name):
                return self._variable(name)
            case Property(owner, name):
                return self._property(owner, name)
            case Method(owner, name, arguments):
                return self._method(owner, name, arguments)
            case Call("$", name, arguments):
                return self._intrinsic(name, arguments)
            case Call(_, name, arguments):
                return self._shared(name, arguments)
            case Unary(sign, operand):
                return unary(sign, self.value(operand))
            case Chain(first, rest):
                return self._chain(first, rest)
            case Unknown(text):
                return self._refuse(
                    text, f"{text} is code of the site; it is not run. Write it as a Python transform"
                )
            case Pattern(text):
                raise ExpressionError(f"the pattern {text} stands alone; allowed is value?pattern")

    def _refuse(self, name: str, why: str) -> Value:
        self._report(f"{name} is not known; the step fails when it is reached")

        def refuse(_scope: Scope) -> str:
            raise UncompiledError(why)

        return refuse

    # -- names

    def _variable(self, name: str) -> Value:
        if name in OBJECTS:
            return self._refuse(name, f"{name} is a message, not a value; allowed is {name}.{{path}}")
        if name == "aux":
            return lambda scope: scope.aux_value
        self.read_variables[name] = None

        def read(scope: Scope) -> str:
            try:
                return scope.variables[name]
            except KeyError:
                raise ExpressionError(f"variable {name} has no value yet") from None

        return read

    def _property(self, owner: str, name: str) -> Value:
        if owner == "aux":
            return lambda scope: scope.aux.get(name, "")
        if owner in OBJECTS and name in MESSAGE_PROPERTIES:
            read = MESSAGE_PROPERTIES[name]
            return lambda scope: read(scope, owner)
        whole = f"{owner}.{name}"
        return self._refuse(
            whole, f"{whole} is not known; allowed are {owner}.{{path}}, {', '.join(MESSAGE_PROPERTIES)}"
        )

    def _method(self, owner: str, name: str, arguments: tuple[Argument, ...]) -> Value:
        if owner not in OBJECTS or name != "GetValueAt" or not arguments:
            whole = f"{owner}.{name}()"
            return self._refuse(whole, f"{whole} is not known; allowed is source.GetValueAt(path)")
        path = self._argument(arguments[0])
        category = self._categories[owner]

        def read(scope: Scope) -> str:
            return PathAccess(PathRead(owner, "", (path(scope),), ()), [], category).read(scope)

        return read

    # -- functions

    def _argument(self, argument: Argument) -> Value:
        if argument is None:
            return lambda _scope: ""
        if isinstance(argument, Last):
            if argument.minus is None:
                return lambda _scope: "*"
            minus = self.value(argument.minus)
            return lambda scope: f"*-{canonical(number(minus(scope)))}"
        if isinstance(argument, Choice):
            raise ExpressionError('":" between arguments; allowed only in $case and $select')
        return self.value(argument)

    def _intrinsic(self, name: str, arguments: tuple[Argument, ...]) -> Value:
        lower = name.lower()
        if lower == "case":
            return self._case(arguments)
        if lower in ("select", "s"):
            return self._select(arguments)
        if lower in ("get", "g"):
            return self._get(arguments)
        if lower == "isobject" and len(arguments) == 1:
            return self._is_object(arguments[0])
        found = INTRINSICS.get(lower)
        if found is None:
            return self._refuse(f"${name}", f"function ${name} is not known")
        call, least, most = found
        if not least <= len(arguments) <= most:
            raise ExpressionError(f"${name} takes {least} to {most} arguments, {len(arguments)} found")
        if lower not in TAKES_LAST and any(isinstance(one, Last) for one in arguments):
            raise ExpressionError(f"* as an argument of ${name}; allowed in $piece and $extract")
        values = [self._argument(one) for one in arguments]
        if (fixed := _with_fixed_places(lower, arguments, values)) is not None:
            return fixed
        if lower in NEEDS_SCOPE:
            return lambda scope: call(scope, *[value(scope) for value in values])
        return _applied(call, values)

    def _shared(self, name: str, arguments: tuple[Argument, ...]) -> Value:
        known = self._functions.get(name.lower())
        if known is None:
            for argument in arguments:
                self._argument(argument)
            return self._refuse(f"..{name}", f"function ..{name} is not known")
        if not known.least <= len(arguments) <= known.most:
            raise ExpressionError(
                f"..{name} takes {known.least} to {known.most} arguments, {len(arguments)} found"
            )
        values = [self._argument(one) for one in arguments]
        call, around = known.call, self._around
        if known.surrounded:
            return lambda scope: call(around, *[value(scope) for value in values])
        return _applied(call, values)

    def _is_object(self, argument: Argument) -> Value:
        """$isobject: messages are objects, values are not."""
        if isinstance(argument, Variable) and argument.name in OBJECTS:
            return lambda _scope: "1"
        value = self._argument(argument)  # evaluated, so that an undefined variable is still told

        def never(scope: Scope) -> str:
            value(scope)
            return "0"

        return never

    def _get(self, arguments: tuple[Argument, ...]) -> Value:
        """$get: the value, or the default when the variable was never set."""
        if not 1 <= len(arguments) <= 2:
            raise ExpressionError(f"$get takes 1 to 2 arguments, {len(arguments)} found")
        default = self._argument(arguments[1]) if len(arguments) == 2 else self._argument(None)
        first = arguments[0]
        if isinstance(first, Variable) and first.name not in OBJECTS and first.name != "aux":
            name = first.name
            return lambda scope: scope.variables[name] if name in scope.variables else default(scope)
        if isinstance(first, Property) and first.owner == "aux":
            part = first.name
            return lambda scope: scope.aux[part] if part in scope.aux else default(scope)
        return self._argument(first)

    def _case(self, arguments: tuple[Argument, ...]) -> Value:
        if len(arguments) < 2 or isinstance(arguments[0], Choice):
            raise ExpressionError('$case takes a value and pairs: $case(x,"A":"1",:"2")')
        subject = self._argument(arguments[0])
        pairs: list[tuple[Value | None, Value]] = []
        for argument in arguments[1:]:
            if not isinstance(argument, Choice):
                raise ExpressionError('$case: a pair is missing its ":"; allowed is "A":"1"')
            test = None if argument.test is None else self.value(argument.test)
            pairs.append((test, self.value(argument.value)))

        def choose(scope: Scope) -> str:
            value = subject(scope)
            for test, result in pairs:
                if test is None or test(scope) == value:
                    return result(scope)
            raise ExpressionError('$case: no case fits and there is no default (:"...")')

        return choose

    def _select(self, arguments: tuple[Argument, ...]) -> Value:
        pairs: list[tuple[Test, Value]] = []
        for argument in arguments:
            if not isinstance(argument, Choice) or argument.test is None:
                raise ExpressionError('$select takes pairs: $select(a="x":"1",1:"2")')
            pairs.append((self.test(argument.test), self.value(argument.value)))

        def choose(scope: Scope) -> str:
            for test, result in pairs:
                if test(scope):
                    return result(scope)
            raise ExpressionError("$select: no condition is true; end with 1:value")

        return choose

    # -- operators

    def _chain(self, first: Expression, rest: tuple[tuple[str, Expression], ...]) -> Value:
        start = self.value(first)
        if all(operator == "_" for operator, _ in rest):
            parts = [start, *(self.value(operand) for _, operand in rest)]
            return lambda scope: "".join([part(scope) for part in parts])
        steps = [(operator, self._operand(operator, operand)) for operator, operand in rest]

        def run(scope: Scope) -> str:
            value = start(scope)
            for operator, operand in steps:
                short = SHORT_CIRCUITS.get(operator)
                if short is not None:
                    value = short(value, operand, scope)
                else:
                    value = OPERATIONS[operator](value, operand(scope))
            return value

        return run

    def _operand(self, operator: str, operand: Expression) -> Value:
        if isinstance(operand, Pattern):
            text = operand.text
            matches("", text)  # a wrong pattern is told at compile
            return lambda _scope: text
        return self.value(operand)


def _with_fixed_places(name: str, arguments: tuple[Argument, ...], values: list[Value]) -> Value | None:
    """$piece and $extract whose places are written as numbers, as nearly always: a third of the time."""
    if not arguments or not all(isinstance(one, Literal) for one in arguments[1:]):
        return None
    fixed = [one.value for one in arguments[1:] if isinstance(one, Literal)]
    value = values[0]
    if name in ("piece", "p") and len(fixed) in (1, 2) and fixed[0] and _is_place(fixed[1:]):
        delimiter, number_of_piece = fixed[0], int(fixed[1]) if len(fixed) == 2 else 1

        def piece(scope: Scope) -> str:
            parts = value(scope).split(delimiter, number_of_piece)
            return parts[number_of_piece - 1] if len(parts) >= number_of_piece else ""

        return piece
    if name in ("extract", "e") and _is_place(fixed):
        start = int(fixed[0]) if fixed else 1
        stop = int(fixed[1]) if len(fixed) == 2 else start
        return lambda scope: value(scope)[start - 1 : stop]
    return None


def _is_place(texts: list[str]) -> bool:
    return all(text.isdigit() and text.isascii() and int(text[:9]) > 0 and len(text) < 9 for text in texts)


def _applied(call: Callable[..., str], values: list[Value]) -> Value:
    if len(values) == 1:
        only = values[0]
        return lambda scope: call(only(scope))
    if len(values) == 2:
        first, second = values
        return lambda scope: call(first(scope), second(scope))
    return lambda scope: call(*[value(scope) for value in values])


def _doc_type(scope: Scope, owner: str) -> str:
    return scope.document(owner).doc_type


MESSAGE_PROPERTIES: dict[str, Callable[[Scope, str], str]] = {
    "DocType": _doc_type,
    "DocTypeCategory": lambda scope, owner: _doc_type(scope, owner).partition(":")[0],
    "DocTypeName": lambda scope, owner: _doc_type(scope, owner).partition(":")[2],
    "Name": lambda scope, owner: scope.document(owner).type_name,
    "Identifier": lambda scope, owner: scope.document(owner).header(10),
    "TypeVersion": lambda scope, owner: scope.document(owner).header(12),
    "RawContent": lambda scope, owner: scope.document(owner).raw_text,
}
