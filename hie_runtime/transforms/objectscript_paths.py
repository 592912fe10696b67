"""``source.{...}`` and ``target.{...}``: paths with index expressions, read and written."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from hie_runtime.messages.hl7.path_grammar import Path
from hie_runtime.rules.values import number
from hie_runtime.transforms.access import Reader, above, numeric_path, reader_of, writer_of
from hie_runtime.transforms.document import Document
from hie_runtime.transforms.errors import ExpressionError
from hie_runtime.transforms.objectscript_tree import PathRead
from hie_runtime.transforms.scope import Scope, Value


class PathAccess:
    """One path of a transform. A path without indexes in a known version is resolved once, here.

    Raises PathError for a fixed path that cannot be understood.
    """

    __slots__ = ("_category", "_fixed", "_indexes", "_pieces", "_reader", "_strict", "document")

    def __init__(
        self, node: PathRead, indexes: Sequence[Value], category: str, *, strict: bool = False
    ) -> None:
        self.document = node.document
        self._pieces = node.pieces
        self._indexes = tuple(indexes)
        self._category = category
        self._strict = strict and node.document == "source"
        self._fixed: Path | None = None
        self._reader: Reader | None = None
        if not indexes:
            path = numeric_path(_count_spelled(node.pieces[0]), category or "2.5")
            if category or not _has_names(node.pieces[0]):
                self._fixed, self._reader = path, reader_of(path)

    @property
    def fixed(self) -> Path | None:
        """The numeric path when it is the same for every message."""
        return self._fixed

    def check_present(self, scope: Scope, path: Path) -> None:
        """Raises ExpressionError when missing source segments are errors and this one is missing."""
        if self._strict and not scope.source.positions(path):
            raise ExpressionError(f"source has no {path.text} (IGNOREMISSINGSOURCE is 0)")

    @property
    def sample(self) -> Path:
        """The path with 1 for each index expression: its shape, for checks at compile. Raises PathError."""
        text = "1".join(self._pieces)
        return self._fixed or numeric_path(_count_spelled(text), self._category or "2.5")

    def path(self, scope: Scope) -> Path:
        """The numeric path now. Raises ExpressionError for an index that is no number from 1, PathError."""
        if self._fixed is not None:
            return self._fixed
        category = self._category or scope.document(self.document).category
        parts = [self._pieces[0]]
        for piece, index in zip(self._pieces[1:], self._indexes, strict=True):
            given = number(index(scope))
            if given < 1 or given != int(given):
                raise ExpressionError(f"an index of {given}; allowed are numbers from 1")
            parts += [str(int(given)), piece]
        return numeric_path(_count_spelled("".join(parts)), category)

    def raw(self, scope: Scope) -> bytes:
        """First value as bytes in the conventions of the document read."""
        doc = scope.source if self.document == "source" else scope.target
        reader = self._reader or reader_of(self.path(scope))
        value = reader(doc)
        if self._strict and not value:
            self.check_present(scope, self.path(scope))
        return value

    def taker(self) -> Callable[[Scope], bytes]:
        """What :meth:`raw` does, without looking each time at what is fixed."""
        reader = self._reader
        if reader is None or self._strict:
            return self.raw
        if self.document == "source":
            return lambda scope: reader(scope.source)
        return lambda scope: reader(scope.target)

    def read(self, scope: Scope) -> str:
        """First value as text in the separators of the target; "" when nothing is there."""
        value = self.raw(scope)
        if not value:
            return ""
        doc, target = (scope.source if self.document == "source" else scope.target), scope.target
        if doc.separators != target.separators:
            return target.text(doc.carry(value, target))
        return doc.text(value)

    def writer(self) -> Callable[[Scope, str], None]:
        """Puts text at the path in the target."""
        fixed = self._fixed
        if fixed is None:
            return lambda scope, text: _write(scope.target, self.path(scope), text)
        write = writer_of(fixed)
        where = fixed.text

        def put(scope: Scope, text: str) -> None:
            target = scope.target
            write(target, target.encoded(text, above(fixed, target.separators), where))

        return put


def _write(target: Document, path: Path, text: str) -> None:
    writer_of(path)(target, target.encoded(text, above(path, target.separators), path.text))


def _count_spelled(text: str) -> str:
    return text.replace('("*")', "(*)")


def _has_names(text: str) -> bool:
    from hie_runtime.messages.hl7.path_grammar import parse_path

    return parse_path(_count_spelled(text)).is_named
