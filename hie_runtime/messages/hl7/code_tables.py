"""Code tables: which values a coded field may have in a version or schema category, and what they mean."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from hie_runtime.messages.hl7.code_meanings import MEANINGS
from hie_runtime.messages.hl7.schema import Element, known_version, version_library
from hie_runtime.messages.hl7.schema_categories import bases, schema_cache

_NUMBER = re.compile(r"(?:HL7)?_?(\d{1,4})")
# values that stand for many: "A02 ... Z99", "...", "no suggested values", "99zzz", "NNxxx"
_OPEN = re.compile(r"\.\.\.|suggested|defined|varies|zzz|xxx|\(null\)|^nn", re.IGNORECASE)

_FIRST = "2.3.1"
_SIMPLE = frozenset(("ID", "IS", "ST", "NM", "SI"))
_CODED = frozenset(("CE", "CWE", "CNE", "CF"))


class Table(NamedTuple):
    """A table. values: meaning by code, "" where it is not known here. open: more values than these are allowed;
    own: of the site's category, not of HL7."""

    name: str
    description: str
    values: Mapping[str, str]
    open: bool
    own: bool

    @property
    def label(self) -> str:
        """``0004 Patient Class``."""
        return f"{self.name} {self.description}".rstrip()


@schema_cache(maxsize=1024)
def table_of(category: str, name: str) -> Table | None:
    """A table by the name a schema gives it (``HL70004``, ``0004``, ``base:4``, a site's own); None when not known."""
    plain = name.rpartition(":")[2].strip()
    if not plain:
        return None
    number = _numbered(plain)
    for one in bases(category):
        tables = one.code_tables.items()
        own = next((table for key, table in tables if key == plain or _numbered(key) == number != ""), None)
        if own is not None:
            values = {
                code: meaning or _meanings(number).get(code, "") for code, meaning in own.values.items()
            }
            return Table(number or plain, own.description, values, False, True)
    version = known_version(category)
    tables_of = getattr(version_library(version), "tables", None)
    borrowed = tables_of is None  # hl7apy has none before 2.3.1
    tables_of = tables_of or version_library(_FIRST).tables
    found = tables_of.TABLES.get(f"HL7{number}") if number else None
    if found is None:
        return None
    meanings = _meanings(number)
    listed = [str(code) for code in found[1]]
    values = {code: meanings.get(code, "") for code in listed if not _OPEN.search(code)}
    return Table(
        number, found[0] or "", values, borrowed or not listed or any(map(_OPEN.search, listed)), False
    )


def is_coded(element: Element) -> bool:
    """Whether the table of a field is that of its value, or of its first component: since 2.8 fields name the tables
    of other components too (``XPN`` that of its type)."""
    return bool(element.table) and element.data_type.rpartition(":")[2] in _SIMPLE | _CODED


def meaning_of(category: str, table: str, code: str) -> str:
    """What a code means; "" when that is not known."""
    if not table or not code:
        return ""
    found = table_of(category, table)
    known = found.values.get(code, "") if found is not None else ""
    if known or (found is not None and found.own):
        return known
    return _meanings(_numbered(table.rpartition(":")[2])).get(code, "")


def _numbered(name: str) -> str:
    """``0004`` for ``HL70004``, ``4`` and ``0004``; "" for a name of words."""
    found = _NUMBER.fullmatch(name.strip())
    return found[1].zfill(4) if found else ""


@lru_cache(maxsize=256)
def _meanings(number: str) -> Mapping[str, str]:
    pairs = (one.partition("=") for one in MEANINGS.get(number, "").split("; ") if one)
    return {code: meaning for code, _, meaning in pairs}
