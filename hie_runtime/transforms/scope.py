"""What an expression of a transform sees while it runs."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import lru_cache

from hie_runtime.messages.errors import MessageError
from hie_runtime.messages.hl7.edit import EditableHL7
from hie_runtime.messages.hl7.path_grammar import Path, parse_path
from hie_runtime.messages.hl7.paths import values_text
from hie_runtime.messages.hl7.reader import HL7Message
from hie_runtime.messages.hl7.schema import resolve_names
from hie_runtime.transforms.errors import TransformError

_VARIABLE = re.compile(r"\(\s*([A-Za-z%]\w*)\s*\)")


class Scope:
    """Source, target, local variables and aux of one run."""

    __slots__ = ("aux", "source", "target", "traces", "variables")

    def __init__(self, source: HL7Message, target: EditableHL7, aux: Mapping[str, str]) -> None:
        self.source = source
        self.target = target
        self.aux = aux
        self.variables: dict[str, str] = {}
        self.traces: list[str] = []


def read_value(message: HL7Message, path: Path | str) -> str:
    """The value at a path: the first, all as ``<a><b>`` for a listed path, "" when nothing is there. Raises PathError."""
    parsed = parse_path(path) if isinstance(path, str) else path
    values = values_text(message, parsed)
    if parsed.listed:
        return "<" + "><".join(values) + ">" if values else ""
    return values[0] if values else ""


PathOf = Callable[[Scope], Path | str]


@lru_cache(maxsize=4096)
def _resolved(path: str, version: str) -> Path | str:
    try:
        return resolve_names(parse_path(path), version) if version else path
    except MessageError:
        return path  # names another version knows are tried again with the version of the message


def path_of(text: str, doc_type: str) -> PathOf:
    """The path of ``source.{...}`` text, its names resolved by the document type's version; ``(k1)`` filled in when run."""
    version = doc_type.partition(":")[0]
    cleaned = re.sub(r'\(\s*"?\*"?\s*\)', "(*)", text.strip())
    names = _VARIABLE.findall(cleaned)
    if not names:
        fixed = _resolved(cleaned, version)
        return lambda _scope: fixed

    def filled(scope: Scope) -> Path | str:
        def index(match: re.Match[str]) -> str:
            value = scope.variables.get(match[1])
            if value is None:
                raise TransformError(f"path {cleaned!r}: variable {match[1]} has no value")
            return f"({value})"

        return _resolved(_VARIABLE.sub(index, cleaned), version)

    return filled
