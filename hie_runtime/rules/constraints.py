"""Constraints of rules (iris-semantics 6.1): which rules concern a message, found once for each kind of message."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Generic, NamedTuple, TypeVar

from hie_runtime.rules.context import MESSAGE_CLASS, OTHER_CLASS, XML_CLASS, Context
from hie_runtime.rules.model import Constraints

# A sender makes up its own message types; what has been seen is forgotten past this.
MAX_KINDS = 4096
# What a message's class extends, or what a host of IRIS would have made of the same bytes: a constraint on any
# of them holds for it.
_ANY = {"%Library.Persistent", "%Persistent"}
_STREAMS = _ANY | {OTHER_CLASS, "Ens.MessageBody", "Ens.StreamContainerBase", "EnsLib.HTTP.GenericMessage"}
_CLASSES = {
    MESSAGE_CLASS: _ANY | {MESSAGE_CLASS, "EnsLib.EDI.Document", "EnsLib.EDI.Segmented.Message", "Ens.VDoc.Interface"},
    XML_CLASS: _STREAMS | {XML_CLASS, "EnsLib.EDI.Document", "Ens.VDoc.Interface"},
    OTHER_CLASS: _STREAMS,
}  # fmt: skip

_READ: dict[str, Callable[[Context], str]] = {
    "source": lambda context: context.source,
    "doc_name": lambda context: context.type_name,
    "doc_category": lambda context: context.category,
    "doc_type": lambda context: context.structure,
    "msg_class": lambda context: context.message_class,
}


class _Check(NamedTuple):
    name: str
    exact: frozenset[str]
    prefixes: tuple[str, ...]

    def fails(self, context: Context) -> str:
        value = _READ[self.name](context)
        if value in self.exact or (self.prefixes and value.startswith(self.prefixes)):
            return ""
        return f"{self.name} is {value!r}"


def compile_constraints(constraints: Constraints) -> tuple[_Check, ...]:
    """The constraints that are not "any"."""
    return tuple(_check(name, getattr(constraints, name)) for name in _READ if getattr(constraints, name))


def _check(name: str, allowed: list[str]) -> _Check:
    if name == "doc_type":  # 2.3.1:ADT_A01 is as good as ADT_A01
        allowed = [value.rpartition(":")[2] for value in allowed]
    exact = {value for value in allowed if not value.endswith("*")}
    if name == "msg_class":
        exact |= {made for made, classes in _CLASSES.items() if exact & classes}
    return _Check(name, frozenset(exact), tuple(value[:-1] for value in allowed if value.endswith("*")))


def skipped_by(checks: Iterable[_Check], context: Context) -> str:
    """The constraint that does not hold, in words; "" when all do."""
    for check in checks:
        failed = check.fails(context)
        if failed:
            return failed
    return ""


Item = TypeVar("Item")


class ByKind(Generic[Item]):
    """Items with constraints, and for each kind of message those whose constraints hold, in order.

    A kind is what the constraints can tell apart: source, type name, category, structure. So rules that do
    not concern a message cost nothing.
    """

    def __init__(self, items: Iterable[tuple[tuple[_Check, ...], Item]]) -> None:
        self._items = tuple(items)
        used = {check.name for checks, _ in self._items for check in checks}
        self._reads = tuple(read for name, read in _READ.items() if name in used)
        self._single = self._reads[0] if len(self._reads) == 1 else None
        self._all = tuple(item for _, item in self._items)
        self._found: dict[object, tuple[Item, ...]] = {}

    def of(self, context: Context) -> tuple[Item, ...]:
        """The items whose constraints hold for this message."""
        if not self._reads:
            return self._all
        single = self._single
        kind: object = single(context) if single else tuple([read(context) for read in self._reads])
        found = self._found.get(kind)
        if found is None:
            if len(self._found) >= MAX_KINDS:
                self._found.clear()
            found = tuple(item for checks, item in self._items if not skipped_by(checks, context))
            self._found[kind] = found
        return found
