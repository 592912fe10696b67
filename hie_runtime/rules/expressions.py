"""The rule expression language (iris-semantics 6.2), with friendly spellings for native rules.

Beside the IRIS forms (``HL7.{PID:8}="F" && Source Contains "FILE"``) it reads ``PV1:3.1 in ("A1", "A2")
and not MSH:9.2 starts with "A0"``: bare paths, ``and``, ``or``, ``not``, ``in (...)``, words in any case.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from hie_runtime.errors import HIEError
from hie_runtime.rules.ast import (
    LEVEL,
    Binary,
    Call,
    Expression,
    Literal,
    Name,
    OneOf,
    PathRead,
    Unary,
    height,
    to_text,
    walk,
)

__all__ = ["ExpressionError", "parse_expression", "to_text", "unknown_functions"]

MAX_LENGTH = 20_000
MAX_DEPTH = 40  # brackets in brackets
MAX_HEIGHT = 100  # of the tree; a row of operators is one level
MAX_ROW = 1000  # operators or arguments in a row
MAX_COMPARED = 100  # comparisons in a row, each of what the one before gave

# "_" joins texts, so it is no part of a name, as in ObjectScript.
_TOKEN = re.compile(
    r"""(?P<blank>\s+)
  | (?P<text>"(?:[^"]|"")*")
  | (?P<bare>[A-Z][A-Z0-9]{2}(?:\(\d*\))?:[0-9][0-9().*]*)
  | (?P<number>\d+(?:\.\d+)?|\.\d+)
  | (?P<root>(?:HL7|Document|Segment)\s*\.\s*(?=[{\[(])|(?:HL7|Document)(?:\.[A-Za-z]\w*)*\s*\.\s*(?=<))
  | (?P<name>[%A-Za-z][^\W_]*(?:\.[^\W\d_][^\W_]*)*)
  | (?P<operator>&&|\|\||!=|<>|<=|>=|[!=<>*/+\-&_\[(){},])
""",
    re.VERBOSE,
)
# infix words by their lower-case form -> function name
_INFIX = {
    name.lower(): name
    for name in (
        "Contains", "DoesNotContain", "StartsWith", "DoesNotStartWith", "EndsWith", "In", "NotIn", "Like", "NotLike",
        "Matches", "DoesNotMatch", "IntersectsList", "DoesNotIntersectList",
    )
}  # fmt: skip
_TWO_WORDS = {("starts", "with"): "StartsWith", ("ends", "with"): "EndsWith", ("not", "in"): "NotIn"}


class ExpressionError(HIEError):
    """A text that is not an expression. ``column`` is 1-based."""

    def __init__(self, text: str, column: int, found: str, allowed: str) -> None:
        self.column = column
        shown = text if len(text) <= 120 else text[:117] + "..."
        super().__init__(f"column {column} of {shown!r}: {found} found, {allowed} expected")


class _Token(NamedTuple):
    kind: str
    text: str
    at: int


def parse_expression(text: str) -> Expression:
    """The tree of an expression. Raises ExpressionError with the column."""
    if len(text) > MAX_LENGTH:
        raise ExpressionError(
            text, MAX_LENGTH + 1, f"a text of {len(text)} characters", f"at most {MAX_LENGTH}"
        )
    tree = _Parser(text).whole()
    if len(text) > MAX_LENGTH // 4 or height(tree) > MAX_DEPTH // 2:
        _written_again(text, tree)
    return tree


def _written_again(text: str, tree: Expression) -> None:
    """Refuse what could not be read again once written out: brackets and blanks make that longer."""
    written = to_text(tree)
    try:
        if len(written) > MAX_LENGTH:
            raise ExpressionError(
                text, 1, f"{len(written)} characters when written out", f"at most {MAX_LENGTH}"
            )
        _Parser(written).whole()
    except ExpressionError as error:
        raise ExpressionError(
            text, 1, "a text too long or too nested to be written out", str(error)
        ) from error


def unknown_functions(expression: Expression, known: Iterable[str]) -> list[str]:
    """Names of called functions that are not known, each once."""
    names = set(known)
    return list(dict.fromkeys(call.function for call in calls(expression) if call.function not in names))


def calls(expression: Expression) -> Iterator[Call]:
    """Every call in a tree."""
    for node in walk(expression):
        if isinstance(node, Call):
            yield node


class _Parser:
    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0
        self._depth = 0
        self._token = self._read()

    def whole(self) -> Expression:
        expression = self._or()
        if self._token.kind != "end":
            self._fail("an operator or the end")
        if height(expression) > MAX_HEIGHT:
            raise ExpressionError(self._text, 1, "more nesting", f"at most {MAX_HEIGHT} levels")
        return expression

    # -- tokens

    def _read(self) -> _Token:
        while self._at < len(self._text):
            match = _TOKEN.match(self._text, self._at)
            if match is None:
                if self._text[self._at] == '"':
                    raise ExpressionError(self._text, self._at + 1, "a text that does not end", 'a closing "')
                raise ExpressionError(
                    self._text, self._at + 1, repr(self._text[self._at]), "a value or an operator"
                )
            start, self._at = self._at, match.end()
            kind = str(match.lastgroup)
            if kind != "blank":
                return _Token(kind, match[0], start)
        return _Token("end", "", len(self._text))

    def _next(self) -> _Token:
        token, self._token = self._token, self._read()
        return token

    def _fail(self, allowed: str) -> None:
        found = repr(self._token.text) if self._token.kind != "end" else "the end"
        raise ExpressionError(self._text, self._token.at + 1, found, allowed)

    def _is(self, *texts: str) -> bool:
        return self._token.kind == "operator" and self._token.text in texts

    def _word(self, *words: str) -> bool:
        return self._token.kind == "name" and self._token.text.lower() in words

    def _expect(self, text: str) -> None:
        if not self._is(text):
            self._fail(repr(text))
        self._next()

    # -- operators, loosest first

    def _or(self) -> Expression:
        self._depth += 1
        if self._depth > MAX_DEPTH:
            raise ExpressionError(
                self._text, self._token.at + 1, "more nesting", f"at most {MAX_DEPTH} levels"
            )
        left = self._and()
        count = 0
        while self._is("||") or self._word("or"):
            self._next()
            left = Binary("||", left, self._and())
            count = self._long(count)
        self._depth -= 1
        return left

    def _long(self, count: int, most: int = MAX_ROW) -> int:
        if count >= most:
            raise ExpressionError(
                self._text, self._token.at + 1, "more operators", f"at most {most} in a row"
            )
        return count + 1

    def _and(self) -> Expression:
        left = self._not()
        count = 0
        while self._is("&&") or self._word("and"):
            self._next()
            left = Binary("&&", left, self._not())
            count = self._long(count)
        return left

    def _not(self) -> Expression:
        negations = 0
        while self._word("not") and not self._called():
            self._next()
            negations = self._long(negations)
        expression = self._binary(4)
        for _ in range(negations):
            expression = Unary("!", expression)
        return expression

    def _called(self) -> bool:
        return self._text[self._at :].lstrip().startswith("(") and self._token.text == "Not"

    def _binary(self, level: int) -> Expression:
        if level == 1:
            return self._comparison()
        left = self._binary(level - 1)
        count = 0
        while self._token.kind == "operator" and LEVEL.get(self._token.text) == level:
            operator = self._next().text
            left = Binary(operator, left, self._binary(level - 1))
            count = self._long(count)
        return left

    def _comparison(self) -> Expression:
        left = self._unary()
        count = 0
        while True:
            count = self._long(count, MAX_COMPARED)
            if (self._token.kind == "operator" and LEVEL.get(self._token.text) == 1) or self._is("<>"):
                operator = self._next().text
                left = Binary("!=" if operator == "<>" else operator, left, self._unary())
                continue
            word = self._infix_word()
            if word is None:
                return left
            if word in ("In", "NotIn") and self._is("("):
                listed = OneOf(left, self._arguments())
                left = Unary("!", listed) if word == "NotIn" else listed
            else:
                left = Call(word, (left, self._unary()), infix=True)

    def _infix_word(self) -> str | None:
        if self._token.kind != "name":
            return None
        word = self._token.text.lower()
        if word in _INFIX:
            self._next()
            return _INFIX[word]
        for (first, second), name in _TWO_WORDS.items():
            rest = self._text[self._at :].lstrip().lower()
            if word == first and re.match(second + r"\b", rest):
                self._next()
                self._next()
                return name
        return None

    def _unary(self) -> Expression:
        signs = []
        while self._is("!", "-", "+"):
            signs.append(self._next().text)
            self._long(len(signs))
        expression = self._primary()
        for sign in reversed(signs):
            if sign != "+":
                expression = Unary(sign, expression)
        return expression

    # -- values

    def _primary(self) -> Expression:
        token = self._token
        if token.kind == "text":
            self._next()
            return Literal(token.text[1:-1].replace('""', '"'))
        if token.kind == "number":
            self._next()
            return Literal(token.text, number=True)
        if token.kind == "bare":
            return self._bare()
        if token.kind == "root":
            return self._rooted(token.text.split(".")[0].strip())
        if token.kind == "name":
            return self._named()
        if self._is("("):
            self._next()
            inside = self._or()
            self._expect(")")
            return inside
        if self._is("{"):
            return PathRead("{}", self._enclosed("{", "}"))
        if self._is("["):
            return PathRead("[]", self._enclosed("[", "]"))
        self._fail("a value")
        raise AssertionError  # _fail always raises

    def _bare(self) -> Expression:
        # a closing bracket of the expression may stick to the path: PID:3) -> PID:3
        path = self._token.text
        while path.count(")") > path.count("("):
            path = path[: path.rindex(")")]
        path = path.rstrip(".(")
        self._at = self._token.at + len(path)
        self._token = self._read()
        return PathRead("()" if "()" in path else "{}", path)

    def _rooted(self, root: str) -> Expression:
        opening = self._text[self._at]
        if opening == "<":
            return PathRead("<>", self._xpath())
        self._token = _Token("operator", opening, self._at)
        self._at += 1
        path = self._enclosed(opening, {"{": "}", "[": "]", "(": ")"}[opening])
        kind = {"{": "{}", "[": "[]", "(": "()"}[opening]
        return PathRead("segment" if root == "Segment" else kind, path)

    def _xpath(self) -> str:
        """An XPath up to its ``>``: the first outside texts and brackets."""
        start = self._at + 1
        quote, depth = "", 0
        for position in range(start, len(self._text)):
            character = self._text[position]
            if quote:
                quote = "" if character == quote else quote
            elif character in "\"'":
                quote = character
            elif character == ">" and depth == 0:
                break
            else:
                depth += (character in "[(") - (character in "])")
        else:
            raise ExpressionError(self._text, start, "an XPath that does not end", "'>'")
        path = self._text[start:position].strip()
        if not path:
            raise ExpressionError(self._text, start + 1, "nothing", "an XPath such as /Order/@id")
        self._at = position + 1
        self._token = self._read()
        return path

    def _enclosed(self, opening: str, closing: str) -> str:
        start = self._token.at + 1
        depth, position = 1, start
        while position < len(self._text):
            character = self._text[position]
            depth += (character == opening) - (character == closing)
            if depth == 0:
                break
            position += 1
        else:
            raise ExpressionError(self._text, start, "a path that does not end", repr(closing))
        self._at = position + 1
        self._token = self._read()
        path = self._text[start:position].strip()
        if not path:
            raise ExpressionError(self._text, start + 1, "nothing", "a path such as PID:3.1")
        return path

    def _named(self) -> Expression:
        name = self._next().text
        if self._is("(") and "." not in name:
            return Call(name, self._arguments())
        return Name(name)

    def _arguments(self) -> tuple[Expression, ...]:
        self._expect("(")
        found: list[Expression] = []
        while not self._is(")"):
            if found:
                self._expect(",")
            found.append(self._or())
            self._long(len(found))
        self._next()
        return tuple(found)
