"""The ObjectScript expression subset of DTLs, compiled to closures (iris-semantics 7.3).

Binary operators have no precedence: strictly left to right (``1+2*3`` is 9). All values are texts.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from hie_runtime.messages.errors import MessageError
from hie_runtime.messages.hl7.path_grammar import Path
from hie_runtime.messages.hl7.reader import HL7Message
from hie_runtime.rules.functions import FUNCTIONS, Surroundings
from hie_runtime.rules.values import canonical, number, pattern, truth
from hie_runtime.transforms.errors import TransformError
from hie_runtime.transforms.intrinsics import ARGUMENTS_AS_PATH, INTRINSICS
from hie_runtime.transforms.scope import Scope, path_of, read_value

Value = Callable[[Scope], str]
MAX_LENGTH = 20_000
MAX_DEPTH = 60

_TOKEN = re.compile(
    r"""(?P<blank>\s+)
  | (?P<text>"(?:[^"]|"")*")
  | (?P<number>\d+(?:\.\d*)?(?:E[+-]?\d+)?|\.\d+)
  | (?P<path>(?:source|target)\.(?:\{[^}]*\}|\[[^\]]*\]))
  | (?P<class>\#\#class\([^)]*\)(?:\.\w+)*)
  | (?P<function>\.\.\w+|\$\w+)
  | (?P<name>[A-Za-z%]\w*(?:\.\w+)*)
  | (?P<operator>'\]\]|\]\]|'&&|'!|'&|'=|'<|'>|'\[|'\]|'\?|&&|\|\||<=|>=|\*\*|[-+*/\\\#_=<>\[\]&!?'(),:])
""",
    re.VERBOSE,
)
_BINARY = ("&&", "||", "<=", ">=", "**", "]]", "'=", "'<", "'>", "'[", "']", "'?", "']]", "'&", "'!",
           "+", "-", "*", "/", "\\", "#", "_", "=", "<", ">", "[", "]", "&", "!", "?")  # fmt: skip


class Token(NamedTuple):
    """One token: kind, text, position."""

    kind: str
    text: str
    at: int


class Compiled(NamedTuple):
    """A compiled expression and functions it names that nobody has defined."""

    value: Value
    unknown: tuple[str, ...]


def compile_expression(text: str, source_type: str, target_type: str, around: Surroundings) -> Compiled:
    """Compile an expression. Raises TransformError with the column of what cannot be read."""
    if len(text) > MAX_LENGTH:
        raise TransformError(f"an expression of {len(text)} characters; at most {MAX_LENGTH} are read")
    parser = _Parser(text, source_type, target_type, around)
    return Compiled(parser.whole(), tuple(dict.fromkeys(parser.unknown)))


class _Parser:
    def __init__(self, text: str, source_type: str, target_type: str, around: Surroundings) -> None:
        self._text = text
        self._types = {"source": source_type, "target": target_type}
        self._around = around
        self._tokens = self._tokenize()
        self._at = 0
        self._depth = 0
        self.unknown: list[str] = []

    def _tokenize(self) -> list[Token]:
        tokens, position = [], 0
        while position < len(self._text):
            match = _TOKEN.match(self._text, position)
            if match is None:
                raise TransformError(f"column {position + 1} of {self._text!r}: {self._text[position]!r} is not expected")
            if match.lastgroup != "blank":
                tokens.append(Token(str(match.lastgroup), match[0], position))
            position = match.end()
        return [*tokens, Token("end", "", len(self._text))]

    @property
    def _token(self) -> Token:
        return self._tokens[self._at]

    def _next(self) -> Token:
        token = self._tokens[self._at]
        self._at += 1
        return token

    def _fail(self, allowed: str) -> TransformError:
        found = repr(self._token.text) if self._token.text else "the end"
        return TransformError(f"column {self._token.at + 1} of {self._text!r}: {found} found, {allowed} expected")

    def _is(self, text: str) -> bool:
        return self._token.kind == "operator" and self._token.text == text

    def _expect(self, text: str) -> None:
        if not self._is(text):
            raise self._fail(repr(text))
        self._next()

    def whole(self) -> Value:
        value = self._expression()
        if self._token.kind != "end":
            raise self._fail("an operator or the end")
        return value

    def _expression(self) -> Value:
        self._depth += 1
        if self._depth > MAX_DEPTH:
            raise self._fail(f"at most {MAX_DEPTH} levels of nesting")
        value = self._operand()
        count = 0
        while self._token.kind == "operator" and self._token.text in _BINARY:
            count += 1
            if count > 400:
                raise self._fail("at most 400 operators in a row")
            operator = self._next().text
            value = self._pattern(value, operator) if operator in ("?", "'?") else _binary(operator, value, self._operand())
        self._depth -= 1
        return value

    def _pattern(self, value: Value, operator: str) -> Value:
        # the pattern runs to the next blank, comma or bracket; it is not an expression
        start, end = self._token.at, self._token.at
        quoted = False
        while end < len(self._text) and (quoted or self._text[end] not in " ,)&!"):
            quoted ^= self._text[end] == '"'
            end += 1
        while self._token.kind != "end" and self._token.at < end:
            self._next()
        try:
            compiled = pattern(self._text[start:end])
        except ValueError as error:
            raise TransformError(str(error)) from error
        wanted = operator == "?"
        return lambda scope: canonical((compiled.fullmatch(value(scope)) is not None) is wanted)

    def _operand(self) -> Value:
        signs: list[str] = []
        while self._token.kind == "operator" and self._token.text in ("'", "-", "+"):
            signs.append(self._next().text)
        value = self._primary()
        for sign in reversed(signs[:100]):
            value = _unary(sign, value)
        return value

    def _primary(self) -> Value:
        token = self._token
        if token.kind == "text":
            constant = self._next().text[1:-1].replace('""', '"')
            return lambda _scope: constant
        if token.kind == "number":
            fixed = canonical(number(self._next().text))
            return lambda _scope: fixed
        if token.kind == "path":
            return self._path(self._next().text)
        if token.kind == "function":
            return self._function(self._next().text)
        if token.kind == "class":
            return self._class(self._next().text)
        if token.kind == "name":
            return self._named(self._next().text)
        if self._is("("):
            self._next()
            inside = self._expression()
            self._expect(")")
            return inside
        raise self._fail("a value")

    def _path(self, text: str) -> Value:
        root, _, inner = text.partition(".")
        path = path_of(inner[1:-1] if inner[0] == "{" else inner, self._types[root])
        if root == "source":
            return lambda scope: _read(scope.source, path(scope))
        return lambda scope: _read(scope.target.to_message(), path(scope))

    def _named(self, name: str) -> Value:
        root, _, part = name.partition(".")
        if root == "aux":
            return lambda scope: scope.aux.get(part, "")
        if root in ("source", "target") and part:
            return _property(root, part)
        if root in ("source", "target"):
            return lambda scope: "1"
        if self._is("("):
            raise self._fail("an operator (local arrays are not supported)")

        def variable(scope: Scope) -> str:
            found = scope.variables.get(name)
            if found is None:
                raise TransformError(f"variable {name} has no value")
            return found

        return variable

    def _class(self, text: str) -> Value:
        if self._is("("):
            self._arguments()
        return self._refuse(text, f"{text} is code of the site; supply it as a Python hook")

    def _refuse(self, name: str, why: str) -> Value:
        self.unknown.append(name)

        def refuse(_scope: Scope) -> str:
            raise TransformError(why)

        return refuse

    def _arguments(self) -> list[Value]:
        self._expect("(")
        found: list[Value] = []
        while not self._is(")"):
            if found:
                self._expect(",")
            found.append(self._expression() if not (self._is(",") or self._is(")")) else lambda _scope: "")
        self._next()
        return found

    def _function(self, text: str) -> Value:
        if text.startswith(".."):
            return self._shared(text[2:])
        name = text[1:].lower()
        known = INTRINSICS.get(name)
        if name in ("case", "select", "s"):
            return self._choice(name)
        if known is None:
            if self._is("("):
                self._arguments()
            return self._refuse(text, f"function {text} is not known")
        if name in ARGUMENTS_AS_PATH:
            return self._tolerant(self._arguments())
        arguments = self._arguments() if self._is("(") else []
        call = known
        return lambda scope: call(*[argument(scope) for argument in arguments])

    def _tolerant(self, arguments: list[Value]) -> Value:
        """$get: the value, or the default when there is none."""

        def get(scope: Scope) -> str:
            try:
                return arguments[0](scope)
            except TransformError:
                return arguments[1](scope) if len(arguments) > 1 else ""

        return get

    def _shared(self, name: str) -> Value:
        known = FUNCTIONS.get(name)
        arguments = self._arguments()
        if known is None:
            return self._refuse(f"..{name}", f"function ..{name} is not known; supply it as a Python hook")
        if not known.least <= len(arguments) <= known.most:
            raise TransformError(f"..{name} takes {known.least} to {known.most} arguments, {len(arguments)} found")
        call, around = known.call, self._around
        if known.surrounded:
            return lambda scope: call(around, *[argument(scope) for argument in arguments])
        return lambda scope: call(*[argument(scope) for argument in arguments])

    def _choice(self, name: str) -> Value:
        """``$case(x,a:b,:c)`` and ``$select(t:a,1:b)``."""
        self._expect("(")
        subject = None
        if name == "case":
            subject = self._expression()
            self._expect(",")
        pairs: list[tuple[Value | None, Value]] = []
        while True:
            test = None if self._is(":") else self._expression()
            self._expect(":")
            pairs.append((test, self._expression()))
            if not self._is(","):
                break
            self._next()
        self._expect(")")

        def choose(scope: Scope) -> str:
            value = subject(scope) if subject else ""
            for test, result in pairs:
                if test is None or (test(scope) == value if subject else truth(test(scope))):
                    return result(scope)
            raise TransformError(f"${name}: no case fits {value!r}")

        return choose


def _read(message: HL7Message, path: Path | str) -> str:
    try:
        return read_value(message, path)
    except MessageError as error:
        raise TransformError(str(error)) from error


def _property(root: str, part: str) -> Value:
    reads: dict[str, Callable[..., str]] = {
        "Identifier": lambda m: m.control_id, "Name": lambda m: m.type_name, "RawContent": lambda m: m.raw.decode(m.encoding, "replace"),
        "TypeVersion": lambda m: m.version, "OriginalFilename": lambda m: m.metadata.source, "Source": lambda m: m.metadata.source,
    }  # fmt: skip
    read = reads.get(part)
    if read is None:
        raise TransformError(f"{root}.{part}: no such property; known are {', '.join(reads)}")
    if root == "source":
        return lambda scope: read(scope.source)
    return lambda scope: read(scope.target.to_message())


def _unary(sign: str, value: Value) -> Value:
    if sign == "'":
        return lambda scope: canonical(not truth(value(scope)))
    factor = -1 if sign == "-" else 1
    return lambda scope: canonical(factor * number(value(scope)))


def _binary(operator: str, a: Value, b: Value) -> Value:
    if operator == "&&":
        return lambda scope: canonical(truth(a(scope)) and truth(b(scope)))
    if operator == "||":
        return lambda scope: canonical(truth(a(scope)) or truth(b(scope)))
    work = _OPERATIONS[operator]
    return lambda scope: work(a(scope), b(scope))


def _power(a: float, b: float) -> str:
    if abs(b) > 1000 or abs(a) > 1e9:
        raise TransformError("** is limited to bases under 1e9 and exponents under 1000")
    try:
        return canonical(float(a) ** b)
    except (OverflowError, ZeroDivisionError, TypeError) as error:
        raise TransformError(f"{a} ** {b}: {error}") from error


def _divide(a: str, b: str, whole: bool = False) -> str:
    if number(b) == 0:
        raise TransformError("division by zero")
    quotient = number(a) / number(b)
    return canonical(int(quotient) if whole else quotient)


def _modulo(a: str, b: str) -> str:
    if number(b) == 0:
        raise TransformError("division by zero")
    return canonical(number(a) % number(b))


def _after(a: str, b: str) -> bool:
    """``]]``: numbers sort before texts."""
    numeric = (canonical(number(a)) == a, canonical(number(b)) == b)
    if all(numeric):
        return number(a) > number(b)
    return a > b if numeric[0] == numeric[1] else not numeric[0]


def _tests() -> dict[str, Callable[[str, str], bool]]:
    positive: dict[str, Callable[[str, str], bool]] = {
        "=": lambda a, b: a == b, "<": lambda a, b: number(a) < number(b), ">": lambda a, b: number(a) > number(b),
        "[": lambda a, b: b in a, "]": lambda a, b: a > b, "]]": _after,
        "&": lambda a, b: truth(a) and truth(b), "!": lambda a, b: truth(a) or truth(b),
    }  # fmt: skip
    negative = {"'" + name: (lambda a, b, test=test: not test(a, b)) for name, test in positive.items()}
    return {**positive, **negative, "<=": lambda a, b: number(a) <= number(b), ">=": lambda a, b: number(a) >= number(b)}


_OPERATIONS: dict[str, Callable[[str, str], str]] = {
    **{name: (lambda a, b, test=test: canonical(test(a, b))) for name, test in _tests().items()},
    "_": lambda a, b: a + b,
    "+": lambda a, b: canonical(number(a) + number(b)),
    "-": lambda a, b: canonical(number(a) - number(b)),
    "*": lambda a, b: canonical(number(a) * number(b)),
    "/": _divide,
    "\\": lambda a, b: _divide(a, b, True),
    "#": _modulo,
    "**": lambda a, b: _power(number(a), number(b)),
}
