"""Data types of HL7 v2 as those of FHIR (v2-to-FHIR guide, data type maps). What holds nothing is None."""

from __future__ import annotations

import re
from datetime import datetime, timedelta, timezone, tzinfo
from typing import Any

from hie_runtime.messages.fhir.v2 import tables
from hie_runtime.messages.fhir.v2.reading import Field
from hie_runtime.messages.json import Number

Json = dict[str, Any]
_TS = re.compile(r"(\d{4})(\d\d)?(\d\d)?(?:(\d\d)(?:(\d\d)(\d\d)?(?:\.(\d{1,4})\d*)?)?)?([+-]\d{4})?\Z")
_NUMBER = re.compile(r"([+-]?)(\d*)(?:\.(\d*))?\Z")
_TABLE = re.compile(r"HL7(\d{4})\Z")
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Z]{2})?\Z")
_OID = re.compile(r"[0-2](\.(0|[1-9]\d*))+\Z")
_UUID = re.compile(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\Z")


def lean(made: Json) -> Json | None:
    """Without what is empty; None when nothing is left."""
    kept = {name: value for name, value in made.items() if value is not None and value not in ("", [], {})}
    return kept or None


def code(text: str) -> str | None:
    """A code: one blank between words (FHIR's pattern)."""
    return " ".join(text.split()) or None


# -- dates


class Times:
    """Dates and times; those without an offset are of this zone."""

    def __init__(self, zone: tzinfo | None = None) -> None:
        self._zone = zone

    def _parts(self, text: str) -> tuple[str | None, ...] | None:
        found = _TS.match(text.strip())
        return found.groups() if found else None

    def date(self, text: str) -> str | None:
        """``YYYY``, ``YYYY-MM`` or ``YYYY-MM-DD``; None for what is no date."""
        parts = self._parts(text)
        return None if parts is None else _date(parts)

    def date_time(self, text: str) -> str | None:
        """With the precision that is there; a time has seconds and an offset, as FHIR wants."""
        parts = self._parts(text)
        if parts is None:
            return None
        day = _date(parts)
        if day is None or parts[4] is None or len(day) < 10:
            return day  # an hour without minutes is no time of FHIR
        return self._instant(parts)

    def instant(self, text: str) -> str | None:
        """A time to the second at least; None without a time."""
        parts = self._parts(text)
        return None if parts is None or parts[4] is None else self._instant(parts)

    def _instant(self, parts: tuple[str | None, ...]) -> str | None:
        year, month, day, hour, minute, second, fraction, zone = parts
        try:
            at = datetime(int(year or 0), int(month or 1), int(day or 1), int(hour or 0), int(minute or 0), min(int(second or 0), 59))  # fmt: skip
            if zone:
                offset = timedelta(hours=int(zone[1:3]), minutes=int(zone[3:]))
                at = at.replace(tzinfo=timezone(-offset if zone[0] == "-" else offset))
            else:
                at = at.replace(tzinfo=self._zone) if self._zone else at.astimezone()
            text = at.isoformat(timespec="seconds")
        except (ValueError, OverflowError):
            return None
        return text if fraction is None else f"{text[:19]}.{fraction}{text[19:]}"


def _date(parts: tuple[str | None, ...]) -> str | None:
    year, month, day = parts[:3]
    try:
        datetime(int(year or 0), int(month or 1), int(day or 1))
    except ValueError:
        return None
    return "-".join(part for part in (year, month, day) if part)


def time_of(text: str) -> str | None:
    """TM: ``hh:mm:ss``."""
    found = re.fullmatch(r"([01]\d|2[0-3])([0-5]\d)?([0-5]\d)?(\.\d+)?(?:[+-]\d{4})?", text.strip())
    return f"{found[1]}:{found[2] or '00'}:{found[3] or '00'}" if found else None


# -- names of authorities and codes


def authority(part: Field) -> str | None:
    """HD as a URI: OIDs and UUIDs as URNs, URIs as they are, a bare name as ``urn:id:NAME``."""
    name, universal, kind = part(1), part(2), part(3).upper()
    if universal:
        if kind == "ISO" or (not kind and _OID.match(universal)):
            return f"urn:oid:{universal}" if _OID.match(universal) else _uri(universal)
        if kind in ("UUID", "GUID") and _UUID.match(universal):
            return f"urn:uuid:{universal.lower()}"
        return _uri(universal)
    return _uri(f"urn:id:{name}") if name else None


def _uri(text: str) -> str:
    return "".join(text.split())


def system_of(name: str, oid: str = "") -> str | None:
    """The URI of a coding system by its name in table 0396, or by its OID."""
    if name in tables.SYSTEMS:
        return tables.SYSTEMS[name]
    if table := _TABLE.match(name):
        return f"{tables.V2}{table[1]}"
    if oid and _OID.match(oid):
        return f"urn:oid:{oid}"
    if _OID.match(name):
        return f"urn:oid:{name}"
    return _uri(f"urn:id:{name}") if name else None


def coding(field: Field, first: int = 1, table: str = "") -> Json | None:
    """One of the two codings of a CWE. table: of the code when the message names none."""
    value = code(field(first))
    named = field(first + 2)
    system = system_of(named, field(14 if first == 1 else 17)) or (f"{tables.V2}{table}" if table and value else None)  # fmt: skip
    return lean({"system": system if value else None, "version": field(7 if first == 1 else 8) if value else None, "code": value, "display": field.joined(first + 1) if value else None})  # fmt: skip


def concept(field: Field, table: str = "") -> Json | None:
    """CE, CWE, CNE: both codings, and the original text."""
    if not field:
        return None
    codings = [one for one in (coding(field, 1, table), coding(field, 4)) if one]
    text = field.joined(9) or (field.joined(2) if not field(1) else "")
    return lean({"coding": codings, "text": text})


def language(field: Field) -> Json | None:
    """A language, whose codes of ISO 639 are those of BCP 47."""
    found = concept(field, "0296")
    if found and _LANGUAGE.match(field(1)):
        found["coding"][0]["system"] = "urn:ietf:bcp:47"
    return found


def mapped_concept(text: str, known: dict[str, str], system: str, table: str) -> Json | None:
    """A code of a v2 table with its counterpart, where it has one; the code as it came stands beside it."""
    value = code(text)
    if value is None:
        return None
    found = [{"system": system, "code": known[value]}] if value in known else []
    return {"coding": [*found, {"system": f"{tables.V2}{table}", "code": value}]}


# -- identifiers, people, places


def identifier(field: Field) -> Json | None:
    """CX (and what begins like it)."""
    if not field(1):
        return None
    kind = code(field(5))
    return lean({
        "type": {"coding": [{"system": f"{tables.V2}0203", "code": kind}]} if kind else None,
        "system": authority(field.inner(4)), "value": field(1),
    })  # fmt: skip


def entity(field: Field, kind: str = "") -> Json | None:
    """EI: an order number and the like."""
    if not field(1):
        return None
    part = Field([[field(2)], [field(3)], [field(4)]])
    return lean({
        "type": {"coding": [{"system": f"{tables.V2}0203", "code": kind}]} if kind else None,
        "system": authority(part), "value": field(1),
    })  # fmt: skip


def human_name(field: Field, first: int = 1) -> Json | None:
    """XPN; ``first`` 2 for XCN, which has an identifier in front."""
    at = first - 1
    given = [part for part in (field(at + 2), *field(at + 3).split(" ")) if part]
    return lean({
        "use": tables.NAME_USE.get(field(at + 7 if first == 1 else 10)), "family": field(at + 1), "given": given,
        "prefix": [field(at + 5)] if field(at + 5) else None,
        "suffix": [part for part in (field(at + 4), field(at + 6)) if part],
    })  # fmt: skip


def address(field: Field) -> Json | None:
    """XAD."""
    lines = [part for part in (field(1), field(2)) if part]
    return lean({
        "use": tables.ADDRESS_USE.get(field(7)), "type": tables.ADDRESS_TYPE.get(field(7)), "line": lines, "city": field(3),
        "district": field(9), "state": field(4), "postalCode": field(5), "country": field(6),
    })  # fmt: skip


def contact_point(field: Field, use: str = "") -> Json | None:
    """XTN; ``use`` where the field itself says home or work."""
    number = field(4) if field(3) in ("Internet", "X.400") and field(4) else field(12) or field(1)
    if not number and field(7):
        number = " ".join(part for part in (f"+{field(5)}" if field(5) else "", field(6), field(7), f"x{field(8)}" if field(8) else "") if part)  # fmt: skip
    number = number or field(4)
    if not number:
        return None
    system = tables.TELECOM_SYSTEM.get(field(3)) or ("email" if "@" in number else "phone")
    found = "mobile" if field(3) == "CP" else tables.TELECOM_USE.get(field(2)) or use
    return lean({"system": system, "value": number, "use": found})


def quantity(text: str, unit: Field | None = None) -> Json | None:
    """A number with its unit; None for what is no number."""
    value = decimal(text)
    if value is None:
        return None
    made: Json = {"value": value}
    if unit:
        made["unit"] = unit(2) or unit(1)
        system = system_of(unit(3)) if unit(3) in tables.SYSTEMS else None
        if system and (value_code := code(unit(1))):
            made |= {"system": system, "code": value_code}
    return made


def decimal(text: str) -> Number | None:
    """A number of HL7 (``+7.``, ``.5``, ``007``) as FHIR writes it, digit by digit."""
    found = _NUMBER.match(text.strip())
    if found is None or not (found[2] or found[3]):
        return None
    whole = found[2].lstrip("0") or "0"
    return Number(("-" if found[1] == "-" else "") + whole + (f".{found[3]}" if found[3] else ""))
