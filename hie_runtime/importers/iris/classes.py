"""The classes of an import: who extends whom over all files, and what a site's own host class changes.

A host class of a site is nearly always one that HIE knows, with other defaults (``InitialExpression``) or program code. Without code it is the known one with these defaults; with code only a
person can say whether the code matters, so it stays a placeholder."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field

# Adapters of the host classes HIE has a counterpart of (iris-semantics 2.1): a subclass that names another one is
# another thing.
_ADAPTERS = {
    "EnsLib.HL7.Service.TCPService": "EnsLib.HL7.Adapter.TCPInboundAdapter",
    "EnsLib.HL7.Operation.TCPOperation": "EnsLib.HL7.Adapter.TCPOutboundAdapter",
    "EnsLib.HL7.Service.FileService": "EnsLib.File.InboundAdapter",
    "EnsLib.HL7.Operation.FileOperation": "EnsLib.File.OutboundAdapter",
    "EnsLib.HL7.Service.FTPService": "EnsLib.FTP.InboundAdapter",
    "EnsLib.HL7.Operation.FTPOperation": "EnsLib.FTP.OutboundAdapter",
    "EnsLib.HL7.Service.HTTPService": "EnsLib.HTTP.InboundAdapter",
    "EnsLib.HL7.Operation.HTTPOperation": "EnsLib.HTTP.OutboundAdapter",
    "EnsLib.File.PassthroughService": "EnsLib.File.InboundAdapter",
    "EnsLib.File.PassthroughOperation": "EnsLib.File.OutboundAdapter",
    "EnsLib.FTP.PassthroughService": "EnsLib.FTP.InboundAdapter",
    "EnsLib.FTP.PassthroughOperation": "EnsLib.FTP.OutboundAdapter",
    "EnsLib.TCP.PassthroughService": "EnsLib.TCP.CountedInboundAdapter",
    "EnsLib.TCP.PassthroughOperation": "EnsLib.TCP.CountedOutboundAdapter",
    "EnsLib.EMail.AlertOperation": "EnsLib.EMail.OutboundAdapter",
}
_LITERAL = re.compile(r'"((?:[^"]|"")*)"|([+-]?(?:\d+\.?\d*|\.\d+))')


@dataclass(slots=True)
class IRISClass:
    """A class as the files say it.

    supers: what it extends, as written. imports: packages whose classes it names without package. initial:
    ``InitialExpression`` of its properties, as written. code: names of its methods and the like. content: the
    whole of it, to tell two versions apart."""

    name: str
    file: str
    line: int = 0
    supers: tuple[str, ...] = ()
    imports: tuple[str, ...] = ()
    parameters: dict[str, str] = field(default_factory=dict)
    initial: dict[str, str] = field(default_factory=dict)
    code: tuple[str, ...] = ()
    content: str = ""
    has_block: bool = False  # an XData of its own


@dataclass(slots=True)
class Derived:
    """What a class is, seen from HIE: ``base`` is the class HIE knows, or the first the files do not hold.

    host, adapter: setting to (default, class that says it). problems: why it is not simply ``base``."""

    base: str
    between: list[str] = field(default_factory=list)
    host: dict[str, tuple[str, str]] = field(default_factory=dict)
    adapter: dict[str, tuple[str, str]] = field(default_factory=dict)
    problems: list[str] = field(default_factory=list)


class ClassIndex:
    """All classes of an import by name."""

    def __init__(self) -> None:
        self.classes: dict[str, IRISClass] = {}
        self.replaced: list[IRISClass] = []

    def add(self, one: IRISClass) -> None:
        """Add a class; of two with one name the last counts."""
        if one.name in self.classes:
            self.replaced.append(self.classes[one.name])
        self.classes[one.name] = one

    def __contains__(self, name: str) -> bool:
        return name in self.classes

    def resolve(self, written: str, by: IRISClass, known: Collection[str] = ()) -> str:
        """The full name of a class that ``by`` names, perhaps without the package it imports."""
        package = by.name.rpartition(".")[0]
        full = [f"{one}.{written}" for one in (*by.imports, package) if one]
        candidates = [written, *full] if "." in written else [*full, written]
        for name in candidates:
            if name in self.classes or name in known:
                return name
        return written if "." in written or not full else full[0] if by.imports else written

    def chain(self, name: str, known: Collection[str] = ()) -> Iterator[IRISClass]:
        """The class and those it extends, first superclass first, as far as the files hold them and HIE does not."""
        seen: set[str] = set()
        while name in self.classes and name not in seen and name not in known:
            seen.add(name)
            one = self.classes[name]
            yield one
            if not one.supers:
                return
            name = self.resolve(one.supers[0], one, known)

    def base(self, name: str, known: Collection[str] = ()) -> str:
        """The first class in the chain that HIE knows or the files do not hold."""
        last = None
        for one in self.chain(name, known):
            last = one
        if last is None:
            return name
        return self.resolve(last.supers[0], last, known) if last.supers else ""

    def parameters(self, name: str) -> dict[str, str]:
        """Class parameters, inherited ones too."""
        found: dict[str, str] = {}
        for one in self.chain(name):
            found = {**one.parameters, **found}
        return found

    def derived(self, name: str, known: Mapping[str, object]) -> Derived:
        """What a host class of the site is."""
        made = Derived(self.base(name, known))
        adapter = ""
        for one in self.chain(name, known):
            made.between.append(one.name)
            if one.code:
                made.problems.append(f"{one.name} has code ({', '.join(one.code[:5])})")
            adapter = adapter or one.parameters.get("ADAPTER", "").strip('"')
            _defaults(one, made.host, made.problems)
        if adapter:
            self._adapter(adapter, name, made)
        return made

    def _adapter(self, written: str, name: str, made: Derived) -> None:
        known = set(_ADAPTERS.values())
        first = next(self.chain(name), None)
        adapter = self.resolve(written, first, known) if first else written
        expected = _ADAPTERS.get(made.base)
        found = self.base(adapter, known)
        if expected is not None and found != expected:
            made.problems.append(f"its adapter is {adapter}, not {expected}")
        for one in self.chain(adapter, known):
            made.between.append(one.name)
            if one.code:
                made.problems.append(f"its adapter {one.name} has code ({', '.join(one.code[:5])})")
            _defaults(one, made.adapter, made.problems)


def _defaults(one: IRISClass, found: dict[str, tuple[str, str]], problems: list[str]) -> None:
    """Add what the properties of a class are at first; a class nearer to the item has said it already."""
    for label, expression in one.initial.items():
        if label in found:
            continue
        literal = _LITERAL.fullmatch(expression.strip())
        if literal is None:
            problems.append(f"{one.name} computes {label} ({expression})")
            continue
        found[label] = (literal[1].replace('""', '"') if literal[1] is not None else literal[2], one.name)
