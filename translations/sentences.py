"""Reads the sentences out of one source file: constants and f-strings, also joined by ``+``, chosen by ``if``, and kept
in a variable first. What holds values becomes a template with named places."""

from __future__ import annotations

import ast
import itertools
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

# Calls whose texts are for developers, are no sentences, or are worded under another context.
_SILENT_CALLS = re.compile(
    r"^(debug|info|warning|error|exception|critical|log|compile|setting|settings_group|Field|ConfigDict|TypeError|"
    r"NotImplementedError|AssertionError|execute|executescript|executemany|fetch|fetchrow|print|TypeVar|deprecated|"
    r"tr|translate|Component|component|SettingsModel|getLogger|DDL|text_clause|with_config|StatReloader|strftime|field)$"
)
_LOGGERS = re.compile(r"^_?(log|logger|logging|warnings)$", re.IGNORECASE)
_SILENT_KEYWORDS = ("name", "help", "description", "title", "doc", "unit", "iris", "pattern", "summary")
_SQL = re.compile(
    r"^\s*(SELECT|INSERT|UPDATE|DELETE|CREATE|DROP|ALTER|PRAGMA|BEGIN|COMMIT|WITH|VACUUM|LISTEN|NOTIFY|LOCK|SET|TRUNCATE|"
    r"REPLACE|ANALYZE|ORDER BY|WHERE|AND|ON CONFLICT|FROM|RETURNING|LIMIT|JOIN|UNION|VALUES|NOT EXISTS|select \*|select \{|set transaction|case when|substr\()\b"
)
_LEAST = 4  # letters: with fewer too much would follow it by chance
_MOST = (
    24  # alternatives of one expression; a sentence with more is made of parts that are sentences themselves
)


@dataclass(frozen=True)
class Place:
    """A place of a template: what stands there is a value."""

    name: str
    code: str


Parts = tuple["str | Place", ...]


def texts_of(source: str) -> Iterator[str]:
    """The templates of one source file."""
    reader = _Reader()
    reader.visit(ast.parse(source))
    for parts in reader.found:
        if _reads_as_words(parts):
            yield template(parts)


def template(parts: Parts) -> str:
    """The parts as one text: literal braces doubled, different values under different names."""
    names: dict[str, str] = {}  # code: its name here
    text = ""
    for part in parts:
        if isinstance(part, str):
            text += part.replace("{", "{{").replace("}", "}}")
            continue
        if part.code not in names:
            name = part.name if part.name and part.name not in names.values() else str(len(names) + 1)
            names[part.code] = name
        text += "{" + names[part.code] + "}"
    return text.strip()


def _reads_as_words(parts: Parts) -> bool:
    literal = "".join(part if isinstance(part, str) else "\0" for part in parts)
    if _SQL.match(literal) or "\n" in literal or literal.startswith(("http", "{", "xmlns")):
        return False
    if "#\0" in literal:
        return False  # a place in a file
    if literal.startswith("<") and not re.match(r"<[^>]*>:? [a-z]", literal):
        return False  # markup
    if literal.endswith((" ", ":")):
        return False  # the beginning of one that is there whole
    if sum(map(str.isalpha, literal)) < _LEAST:
        return False
    words = re.findall(r"(?<![\w.\-/<&%\\])[a-z]{2,}(?![\w/=(>_])", literal)
    spaced = re.search(r"[^\W\d_] +[^\W\d_]|\0[\"']? +[^\W\d_]|[^\W\d_]:? +[\"'(]?\0", literal)
    return bool(words and spaced)


class _Reader(ast.NodeVisitor):
    """Walks one module; ``known`` holds what the names of the present function may say."""

    def __init__(self) -> None:
        self.found: list[Parts] = []
        self.known: dict[str, list[Parts]] = {}
        self.woven: set[str] = set()  # names whose words stand inside the sentences they are used in

    def visit_FunctionDef(self, node: ast.FunctionDef | ast.AsyncFunctionDef) -> None:
        outer, self.known = self.known, {}
        woven, self.woven = self.woven, set()
        self._learn(node)
        for statement in node.body:
            self.visit(statement)
        self.known, self.woven = outer, woven
        for default in [*node.args.defaults, *node.args.kw_defaults]:
            if default is not None:
                self.visit(default)

    visit_AsyncFunctionDef = visit_FunctionDef

    def visit_Expr(self, node: ast.Expr) -> None:
        if not isinstance(node.value, ast.Constant):  # a doc string
            self.visit(node.value)

    def visit_Assert(self, node: ast.Assert) -> None: ...

    def visit_Subscript(self, node: ast.Subscript) -> None:
        self.visit(node.value)

    def visit_AnnAssign(self, node: ast.AnnAssign) -> None:
        if node.value is not None:
            self.visit(node.value)

    def visit_Assign(self, node: ast.Assign) -> None:
        target = node.targets[0]
        if isinstance(target, ast.Name) and target.id in self.woven and target.id in self.known:
            return
        self.visit(node.value)

    def visit_AugAssign(self, node: ast.AugAssign) -> None:
        target = node.target
        if (
            not isinstance(target, ast.Name)
            or not isinstance(node.op, ast.Add)
            or target.id not in self.known
        ):
            self.visit(node.value)
            return
        self.found += self.known[target.id]

    def visit_Call(self, node: ast.Call) -> None:
        if self._is_silent(node):
            return
        if isinstance(node.func, ast.Attribute):
            if _said(node) is not None:
                self._take(node)
                return
            self.visit(node.func.value)
        for argument in node.args:
            self.visit(argument)
        for keyword in node.keywords:
            if keyword.arg not in _SILENT_KEYWORDS:
                self.visit(keyword.value)

    def visit_Compare(self, node: ast.Compare) -> None:
        for part in (node.left, *node.comparators):
            if not isinstance(part, ast.Constant):
                self.visit(part)

    def visit_Constant(self, node: ast.Constant) -> None:
        self._take(node)

    def visit_JoinedStr(self, node: ast.JoinedStr) -> None:
        self._take(node)

    def visit_BinOp(self, node: ast.BinOp) -> None:
        self._take(node)

    def visit_IfExp(self, node: ast.IfExp) -> None:
        self._take(node)

    def _is_silent(self, node: ast.Call) -> bool:
        name = _called(node)
        if isinstance(node.func, ast.Attribute) and name in (
            "error",
            "info",
            "warning",
            "debug",
            "exception",
            "log",
        ):
            owner = node.func.value
            last = owner.attr if isinstance(owner, ast.Attribute) else getattr(owner, "id", "")
            return bool(_LOGGERS.match(last))
        return bool(_SILENT_CALLS.match(name)) and name not in ("error", "info", "warning")

    def _take(self, node: ast.expr) -> None:
        """Takes what the expression says; goes on into what it is made of where that is no text of its own."""
        said = self._says(node)
        if said and any(isinstance(part, str) for parts in said for part in parts):
            self.found += said
        for value in _values(node):
            self.visit(value)

    def _learn(self, function: ast.FunctionDef | ast.AsyncFunctionDef) -> None:
        """What the function's names are set to, where that is always text."""
        for node in _own(function):
            if isinstance(node, ast.Assign) and len(node.targets) == 1:
                self._set(node.targets[0], node.value)
            elif isinstance(node, ast.AnnAssign) and node.value is not None:
                self._set(node.target, node.value)
            elif (
                isinstance(node, ast.AugAssign)
                and isinstance(node.op, ast.Add)
                and isinstance(node.target, ast.Name)
            ):
                before = self.known.get(node.target.id)
                if before:
                    longer = [(*left, *right) for left in before for right in self._says(node.value)]
                    self.known[node.target.id] = [*before, *longer][:_MOST]
        for node in _own(function):
            if isinstance(node, ast.FormattedValue) and self._woven(node) is not None:
                assert isinstance(node.value, ast.Name)
                self.woven.add(node.value.id)

    def _set(self, target: ast.expr, value: ast.expr) -> None:
        if not isinstance(target, ast.Name):
            return
        said = self._says(value)
        if any(parts and isinstance(parts[0], Place) and len(parts) == 1 for parts in said):
            said = [parts for parts in said if not (len(parts) == 1 and isinstance(parts[0], Place))]
            self.known.setdefault(target.id, []).append((Place(target.id, target.id),))
        self.known.setdefault(target.id, []).extend(said)

    def _woven(self, node: ast.FormattedValue) -> list[Parts] | None:
        """What stands for a value that is one of a few known words."""
        if not isinstance(node.value, ast.Name) or node.conversion != -1 or node.format_spec:
            return None
        said = self.known.get(node.value.id, [])
        return said if len(said) <= 4 and (_is_plain(said) or _is_addition(said)) else None

    def _says(self, node: ast.expr) -> list[Parts]:
        match node:
            case ast.Constant(value=str() as text):
                return [(text,)] if text else [()]
            case ast.JoinedStr():
                return _products([self._inside(part) for part in node.values])
            case ast.IfExp():
                return [*self._says(node.body), *self._says(node.orelse)][:_MOST]
            case ast.BoolOp(op=ast.Or()):
                return list(itertools.chain.from_iterable(self._says(value) for value in node.values))[:_MOST]
            case ast.BinOp(op=ast.Add()):
                return _products([self._says(node.left), self._says(node.right)])
            case ast.BinOp(op=ast.Mod(), left=ast.Constant(value=str() as text)):
                return [_percent(text)]
            case ast.Name() if node.id in self.known:
                return self.known[node.id]
        said = _said(node)
        return [said] if said is not None else [(Place(_name(node), ast.unparse(node)),)]

    def _inside(self, part: ast.expr) -> list[Parts]:
        if isinstance(part, ast.Constant):
            return [(str(part.value),)]
        assert isinstance(part, ast.FormattedValue)
        woven = self._woven(part)
        if woven is not None:
            return woven
        if isinstance(part.value, ast.IfExp) and part.conversion == -1:
            said = self._says(part.value)
            if _is_plain(said) or _is_addition(said):
                return said
        form = ast.unparse(part.format_spec) if part.format_spec else ""
        return [(Place(_name(part.value), f"{ast.unparse(part.value)}!{part.conversion}{form}"),)]


def _is_plain(said: list[Parts]) -> bool:
    """Whether it is one of some words without values."""
    return bool(said) and all(isinstance(part, str) for parts in said for part in parts)


def _is_addition(said: list[Parts]) -> bool:
    """Whether it is a piece of a sentence that is not always there, such as `` (3 refused since the last report)``."""
    first = max(said, key=len, default=())[:1]
    begins = first[0] if first else ""
    return len(said) == 2 and () in said and isinstance(begins, str) and begins.startswith((" ", ",", ";"))


def _own(function: ast.AST) -> Iterator[ast.AST]:
    """The nodes of a function in the order of its lines."""
    for child in ast.iter_child_nodes(function):
        yield child
        yield from _own(child)


def _values(node: ast.expr) -> Iterator[ast.expr]:
    """The expressions inside a text that may hold texts of their own."""
    match node:
        case ast.JoinedStr():
            for part in node.values:
                if isinstance(part, ast.FormattedValue) and not isinstance(part.value, ast.Name):
                    yield part.value
        case ast.IfExp():
            yield node.test
            yield from _values(node.body)
            yield from _values(node.orelse)
        case ast.BinOp(op=ast.Mod()):
            yield node.right
        case ast.BinOp():
            yield from _values(node.left)
            yield from _values(node.right)
        case ast.BoolOp():
            for value in node.values:
                yield from _values(value)
        case ast.Constant() | ast.Name():
            return
        case ast.Call(func=ast.Attribute(attr="format")):
            yield from node.args
        case _:
            yield node


def _products(choices: list[list[Parts]]) -> list[Parts]:
    joined = (tuple(itertools.chain.from_iterable(chosen)) for chosen in itertools.product(*choices))
    return [_merged(parts) for parts in itertools.islice(joined, _MOST)]


def _merged(parts: Iterable[str | Place]) -> Parts:
    made: list[str | Place] = []
    for part in parts:
        if isinstance(part, str) and made and isinstance(made[-1], str):
            made[-1] += part
        elif part:
            made.append(part)
    return tuple(made)


def _percent(text: str) -> Parts:
    pieces = re.split(r"%(?:\((\w+)\))?[-+ #0]*[\d*]*(?:\.[\d*]+)?([sdrifgx])", text)
    parts: list[str | Place] = []
    for index in range(0, len(pieces), 3):
        parts.append(pieces[index].replace("%%", "%"))
        if index + 1 < len(pieces):
            parts.append(Place(pieces[index + 1] or "", f"%{index}"))
    return _merged(parts)


def _said(node: ast.expr) -> Parts | None:
    """What a ``"...".format(...)`` says."""
    match node:
        case ast.Call(func=ast.Attribute(attr="format", value=ast.Constant(value=str() as text))):
            pieces = re.split(r"\{(\w*)[^}]*\}", text)
            return _merged(
                piece if index % 2 == 0 else Place(piece, f"format {piece or index}")
                for index, piece in enumerate(pieces)
            )
    return None


def _called(node: ast.Call) -> str:
    return node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")


def _name(node: ast.expr) -> str:
    """A name a translator understands for a value; "" where the code gives none."""
    match node:
        case ast.Name():
            return node.id.strip("_")
        case ast.Attribute(attr="name" | "value" | "stem" | "message" | "strerror", value=value) if _name(
            value
        ):
            return _name(value)
        case ast.Attribute():
            return node.attr.strip("_")
        case ast.Subscript(slice=ast.Constant(value=str() as key)) if key.isidentifier():
            return key
        case ast.Call(func=ast.Attribute(attr="join"), args=[argument]):
            return _name(argument)
        case ast.Call(func=ast.Name(id="str" | "repr" | "sorted" | "list"), args=[argument]):
            return _name(argument)
        case ast.GeneratorExp() | ast.ListComp():
            return _name(node.generators[0].iter)
        case ast.Call(func=ast.Name(id="len"), args=[argument]):
            return f"count_{_name(argument)}" if _name(argument) else "count"
    return ""
