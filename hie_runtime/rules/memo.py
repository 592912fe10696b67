"""Routing by recall: messages alike in all that rules look at go the same way.

For each kind of message (MSH-9, MSH-12) the rules that concern it are known, and the fields they read. Those
fields, undecoded, are the key under which a routing is kept. Reading them costs 1 to 2 µs; walking five rules 7.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from hie_runtime.errors import HIEError
from hie_runtime.messages.hl7.path_grammar import FIRST, Path, parse_path
from hie_runtime.messages.hl7.paths import resolve_path
from hie_runtime.messages.hl7.reader import HL7Message
from hie_runtime.rules.compile import CompiledRules
from hie_runtime.rules.evaluate import named_version
from hie_runtime.rules.routing import Routing

# A sender makes up its own types and values; what has been seen is forgotten past these.
MAX_KINDS = 1000
MAX_ROUTINGS = 2000
# Longer values (texts, documents) are not worth keeping.
MAX_VALUE = 200

Header = Sequence[bytes]
Key = tuple[bytes | None, ...]


class _NotSimpleError(Exception):
    """A path whose bytes cannot be picked out plainly."""


class Kind:
    """Messages of one type and version: where the deciding values are, and the routings known by them.

    ``fields`` are MSH fields (index in the split header, component); ``segments`` what to look for, how far to
    split it, and the (field, component) wanted of it. Component 0 is the whole field.
    """

    __slots__ = ("asked", "fields", "known", "segments")

    def __init__(self, paths: Iterable[Path]) -> None:
        self.fields: list[tuple[int, int]] = []
        self.segments: list[tuple[bytes, int, list[tuple[int, int]]]] = []
        self.known: dict[Key, Routing] = {}
        self.asked = 0
        wanted: dict[str, list[tuple[int, int]]] = {}
        for path in paths:
            segment, pick = _simple(path)
            if segment == "MSH" and pick[0] in (9, 12):
                continue  # the same for all of a kind
            if segment == "MSH":
                self.fields.append((pick[0] - 1, pick[1]))
            elif pick not in wanted.setdefault(segment, []):
                wanted[segment].append(pick)
        for segment, picks in wanted.items():
            self.segments.append(
                (b"\r" + segment.encode("ascii"), max(field for field, _ in picks) + 1, picks)
            )

    def key(self, body: bytes, header: Header) -> Key | None:
        """The deciding values of a plain message; None when they are not where they usually are."""
        count = len(header)
        # the character set decides how values are read
        key: list[bytes | None] = [header[17] if count > 17 else None]
        for field, component in self.fields:
            if field < count:
                value = header[field]
                key.append(_part(value, component) if component and b"^" in value else value)
            else:
                key.append(None)
        for needle, splits, picks in self.segments:
            at = body.find(needle)
            if at < 0:
                key.append(None)
                continue
            if body[at + 4 : at + 5] != b"|":
                return None
            end = body.find(b"\r", at + 4)
            values = body[at + 1 : end if end >= 0 else len(body)].split(b"|", splits)
            count = len(values)
            for field, component in picks:
                if field < count:
                    value = values[field]
                    key.append(_part(value, component) if component and b"^" in value else value)
                else:
                    key.append(None)
        return tuple(key)

    def remember(self, key: Key, routing: Routing) -> None:
        """Keep a routing, unless keeping has not paid: a key whose values hardly ever come again."""
        if len(self.known) >= MAX_ROUTINGS:
            self.known.clear()
            if self.asked < 4 * MAX_ROUTINGS:
                self.asked = -1
                return
            self.asked = 0
        if all(value is None or len(value) <= MAX_VALUE for value in key):
            self.known[key] = routing


def _part(value: bytes, component: int) -> bytes:
    """A component's bytes; the whole field where repetitions make that unclear."""
    if b"~" in value:
        return value
    if component == 1:
        return value.partition(b"^")[0]
    parts = value.split(b"^", component)
    return parts[component - 1] if len(parts) >= component else b""


def _simple(path: Path) -> tuple[str, tuple[int, int]]:
    if (
        path.groups or path.field is None or path.segment_index != FIRST or path.listed or path.counts
        or path.is_many or len(path.segment) != 3 or not path.segment.isascii() or path.segment in ("FHS", "BHS")
        or (path.segment == "MSH" and path.field < 3)
    ):  # fmt: skip
        raise _NotSimpleError
    component = path.component if path.repetition == FIRST else None
    return path.segment, (path.field, component or 0)


class RouteMemo:
    """Routes the messages of one sender. Gives what ``CompiledRules.route`` gives; the routing may be shared by
    many messages and must not be changed."""

    def __init__(self, rules: CompiledRules, source: str) -> None:
        self._rules = rules
        self._source = source
        self._kinds: dict[tuple[str, bytes, bytes], Kind | None] = {}

    def route(self, body: bytes, header: Header, category: str) -> Routing:
        """Where a plain message goes; ``header`` is what plain_header gave. Raises RuleError."""
        at = (category, header[8], header[11])
        try:
            kind = self._kinds[at]
        except KeyError:
            kind = self._new_kind(at, body)
        if kind is None or kind.asked < 0:
            return self._evaluate(body, category)
        kind.asked += 1
        key = kind.key(body, header)
        if key is None:
            return self._evaluate(body, category)
        found = kind.known.get(key)
        if found is None:
            found = self._evaluate(body, category)
            kind.remember(key, found)
        return found

    def _evaluate(self, body: bytes, category: str) -> Routing:
        return self._rules.route(HL7Message(body), self._source, category=category)

    def _new_kind(self, at: tuple[str, bytes, bytes], body: bytes) -> Kind | None:
        if len(self._kinds) >= MAX_KINDS:
            self._kinds.clear()
        message = HL7Message(body)
        paths = self._rules.inputs(message, self._source, at[0])
        kind = None
        if paths is not None:
            version = named_version(at[0]) or message.schema_version
            try:
                kind = Kind([resolve_path(parse_path(path), version) for path in sorted(paths)])
            except (_NotSimpleError, HIEError):
                kind = None
        self._kinds[at] = kind
        return kind
