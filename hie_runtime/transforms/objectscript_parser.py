"""Tokens to trees, by recursive descent with a bounded depth."""

from __future__ import annotations

from functools import lru_cache

from hie_runtime.rules.values import canonical, number
from hie_runtime.transforms.errors import ExpressionError
from hie_runtime.transforms.objectscript_lexer import Token, tokens
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

MAX_DEPTH = 60
DOCUMENTS = ("source", "target")
_BINARY = frozenset({
    "+", "-", "*", "/", "\\", "#", "**", "_", "=", "'=", "<", ">", "<=", ">=", "'<", "'>", "[", "'[", "]",
    "']", "]]", "']]", "&", "&&", "!", "||", "'&", "'!", "'&&", "'||", "?", "'?",
})  # fmt: skip


@lru_cache(maxsize=4096)
def parse_expression(text: str) -> Expression:
    """Read an expression. Raises ExpressionError: the column, what was found, what is allowed there."""
    parser = _Parser(text, 0)
    tree = parser.chain()
    parser.expect_end()
    return tree


@lru_cache(maxsize=4096)
def parse_process_expression(text: str) -> Expression:
    """As :func:`parse_expression`, in a business process: ``request.{..}`` and ``context.Message.{..}`` are paths too."""
    parser = _Parser(text, 0, any_owner=True)
    tree = parser.chain()
    parser.expect_end()
    return tree


class _Parser:
    def __init__(self, text: str, depth: int, *, any_owner: bool = False) -> None:
        self.text = text
        self.any_owner = any_owner
        self.tokens = tokens(text)
        self.at = 0
        self.depth = depth

    @property
    def token(self) -> Token:
        return self.tokens[self.at]

    def take(self, operator: str) -> bool:
        """Step over the operator if it is next."""
        if self.token.kind == "operator" and self.token.text == operator:
            self.at += 1
            return True
        return False

    def expect(self, operator: str) -> None:
        if not self.take(operator):
            raise self.unexpected(f'"{operator}"')

    def expect_end(self) -> None:
        if self.token.kind != "end":
            raise self.unexpected("an operator or the end")

    def unexpected(self, allowed: str) -> ExpressionError:
        shown = repr(self.token.text) if self.token.kind != "end" else "the end"
        return ExpressionError(f"column {self.token.position + 1}: found {shown}; allowed is {allowed}")

    def chain(self) -> Expression:
        """Operands and binary operators from left to right."""
        self.depth += 1
        if self.depth > MAX_DEPTH:
            raise ExpressionError(f"column {self.token.position + 1}: nested more than {MAX_DEPTH} deep")
        first = self.operand()
        rest: list[tuple[str, Expression]] = []
        while self.token.kind == "operator" and self.token.text in _BINARY:
            operator = self.token.text
            self.at += 1
            if operator in ("?", "'?") and self.token.kind == "pattern":
                rest.append((operator, Pattern(self.token.text)))
                self.at += 1
            else:
                rest.append((operator, self.operand()))
        self.depth -= 1
        return Chain(first, tuple(rest)) if rest else first

    def operand(self) -> Expression:
        signs: list[str] = []
        while self.token.kind == "operator" and self.token.text in ("'", "+", "-"):
            signs.append(self.token.text)
            self.at += 1
            if len(signs) > MAX_DEPTH:
                raise self.unexpected(f"at most {MAX_DEPTH} signs")
        operand = self.primary()
        for sign in reversed(signs):
            operand = Unary(sign, operand)
        return operand

    def primary(self) -> Expression:
        token = self.token
        if token.kind == "operator" and token.text == "(":
            self.at += 1
            inner = self.chain()
            self.expect(")")
            return inner
        self.at += 1
        match token.kind:
            case "text":
                return Literal(token.text)
            case "number":
                return Literal(canonical(number(token.text)))
            case "name":
                return self.named(token)
            case "function":
                has_arguments = self.token.kind == "operator" and self.token.text == "("
                return Call("$", token.text[1:], self.arguments() if has_arguments else ())
            case "dotted":
                return self.own_method(token)
            case "unknown":
                return self.foreign(token)
        self.at -= 1
        raise self.unexpected("a value: a text, a number, a variable, a path, a function or (")

    def own_method(self, token: Token) -> Expression:
        if self.token.kind == "operator" and self.token.text == "(":
            return Call("..", token.text[2:], self.arguments())
        return Unknown(token.text)

    def named(self, token: Token) -> Expression:
        if self.token.kind == "operator" and self.token.text == "(":
            self.arguments()
            return Unknown(f"{token.text}(...)")
        if not self.take("."):
            return Variable(token.text)
        after = self.token
        if after.kind == "path" and (self.any_owner or token.text.lower() in DOCUMENTS):
            self.at += 1
            return self.path(token.text if self.any_owner else token.text.lower(), after)
        if after.kind != "name":
            raise self.unexpected("a property name, or a path in { } after source or target")
        self.at += 1
        if self.token.kind == "operator" and self.token.text == "(":
            return Method(token.text, after.text, self.arguments())
        names = [after.text]
        while self.take("."):
            after = self.token
            if self.any_owner and after.kind == "path":
                self.at += 1
                return self.path(".".join([token.text, *names]), after)
            if after.kind != "name":
                raise self.unexpected("a property name")
            self.at += 1
            if self.any_owner and self.token.kind == "operator" and self.token.text == "(":
                return Method(".".join([token.text, *names]), after.text, self.arguments())
            names.append(after.text)
        return Property(token.text, ".".join(names))

    def foreign(self, token: Token) -> Expression:
        """Code of a customer: read over, so that the rest of the expression is still checked."""
        if self.token.kind == "operator" and self.token.text == "(":
            self.arguments()
        while self.take("."):
            if self.token.kind != "name":
                raise self.unexpected("a method name")
            self.at += 1
            if self.token.kind == "operator" and self.token.text == "(":
                self.arguments()
        return Unknown(token.text)

    def arguments(self) -> tuple[Argument, ...]:
        self.expect("(")
        found: list[Argument] = []
        if self.take(")"):
            return ()
        while True:
            found.append(self.argument())
            if self.take(")"):
                return tuple(found)
            self.expect(",")

    def argument(self) -> Argument:
        token = self.token
        if token.kind == "operator" and token.text in (",", ")"):
            return None
        if self.take(":"):
            return Choice(None, self.chain())
        if self.take("*"):
            return Last(self.chain() if self.take("-") else None)
        value = self.chain()
        return Choice(value, self.chain()) if self.take(":") else value

    def path(self, document: str, token: Token) -> PathRead:
        pieces, indexes = split_indexes(token.text, self.depth)
        return PathRead(document, token.text, pieces, indexes)


def split_indexes(text: str, depth: int = 0) -> tuple[tuple[str, ...], tuple[Expression, ...]]:
    """A path's text around its index expressions; numbers, ``()`` and ``(*)`` stay in the text.

    ``ORCgrp(k1).OBX(2):5`` gives (``ORCgrp(``, ``).OBX(2):5``) and the expression k1. Raises ExpressionError.
    """
    pieces, indexes, at, start = [], [], 0, 0
    while at < len(text):
        if text[at] != "(" or not text[:at].strip():  # a leading ( is the bracket of a list
            at += 1
            continue
        end = _closing(text, at)
        inner = text[at + 1 : end].strip().strip('"')
        if inner and inner not in ("*", "-") and not inner.isdigit():
            parser = _Parser(text[at + 1 : end], depth + 1)
            indexes.append(parser.chain())
            parser.expect_end()
            pieces.append(text[start : at + 1])
            start = end
        at = end + 1
    pieces.append(text[start:])
    return tuple(pieces), tuple(indexes)


def _closing(text: str, at: int) -> int:
    depth = 0
    for position in range(at, len(text)):
        if text[position] == "(":
            depth += 1
        elif text[position] == ")":
            depth -= 1
            if depth == 0:
                return position
    raise ExpressionError(f"path {{{text}}}: the ( at {at + 1} is not closed")
