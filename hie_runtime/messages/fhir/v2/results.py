"""ORC, OBR, OBX, SPM and NTE (v2-to-FHIR guide, segment maps)."""

from __future__ import annotations

import re

from hie_runtime.messages.fhir.v2 import tables
from hie_runtime.messages.fhir.v2.bundle import BundleMaker, references
from hie_runtime.messages.fhir.v2.datatypes import (
    Json,
    code,
    concept,
    decimal,
    entity,
    identifier,
    lean,
    quantity,
    time_of,
)
from hie_runtime.messages.fhir.v2.reading import EMPTY, Field, Seg

_BASE64 = re.compile(r"[A-Za-z0-9+/=\s]*\Z")
_TEXTS = ("ST", "TX", "FT", "")
_CODED = ("CE", "CWE", "CNE", "CF", "IS", "ID")


def service_request(
    orc: Seg | None, obr: Seg | None, who: Json, visit: Json | None, make: BundleMaker
) -> Json:
    """ORC with OBR → ServiceRequest."""

    def of(number_orc: int, number_obr: int) -> Field:
        first = orc(number_orc) if orc else EMPTY
        return first or (obr(number_obr) if obr else EMPTY)

    status = tables.ORDER_STATUS.get(orc.text(5)) or tables.ORDER_CONTROL.get(orc.text(1)) if orc else None
    priority = (obr.text(5) or obr(27)(6)) if obr else ""
    asked = next((one for one in (make.practitioner(of(12, 16)),) if one), None)
    return make.add("ServiceRequest", {
        "identifier": [one for field, kind in ((of(2, 2), "PLAC"), (of(3, 3), "FILL")) if (one := entity(field, kind))],
        "requisition": entity(orc(4)) if orc else None,
        "status": status or "unknown", "intent": "order",
        "priority": tables.PRIORITY.get(priority),
        "code": concept(obr(4)) if obr else None,
        "subject": make.ref(who), "encounter": make.ref(visit) if visit else None,
        "occurrenceDateTime": make.times.date_time(obr.text(36) or obr(27)(4)) if obr else None,
        "authoredOn": make.times.date_time(orc.text(9)) if orc else None,
        "requester": asked,
        "reasonCode": [one for field in (obr.all(31) if obr else ()) if (one := concept(field))],
        "note": [{"text": obr(13).whole}] if obr and obr(13) else None,
    })  # fmt: skip


def report(obr: Seg, request: Json, who: Json, visit: Json | None, make: BundleMaker) -> Json:
    """OBR of a result → DiagnosticReport."""
    start, end = make.times.date_time(obr.text(7)), make.times.date_time(obr.text(8))
    section = code(obr.text(24))
    interpreters = [make.practitioner(field.inner(1)) for field in obr.all(32)[:1]]
    return make.add("DiagnosticReport", {
        "identifier": [one for number, kind in ((2, "PLAC"), (3, "FILL")) if (one := entity(obr(number), kind))],
        "basedOn": [make.ref(request)],
        "status": tables.REPORT_STATUS.get(obr.text(25), "unknown"),
        "category": [{"coding": [{"system": f"{tables.V2}0074", "code": section}]}] if section else None,
        "code": concept(obr(4)) or {"text": "not stated"},
        "subject": make.ref(who), "encounter": make.ref(visit) if visit else None,
        **({"effectivePeriod": {"start": start, "end": end}} if start and end else {"effectiveDateTime": start}),
        "issued": make.times.instant(obr.text(22)),
        "resultsInterpreter": references(*interpreters),
    })  # fmt: skip


def specimen(spm: Seg, who: Json, make: BundleMaker) -> Json:
    """SPM → Specimen."""
    start, end = make.times.date_time(spm(17)(1)), make.times.date_time(spm(17)(2))
    collected: Json = {"collectedPeriod": {"start": start, "end": end}} if start and end else {"collectedDateTime": start}  # fmt: skip
    ids = [entity(spm(2).inner(1)), entity(spm(2).inner(2))]
    return make.add("Specimen", {
        "identifier": [one for one in ids if one], "type": concept(spm(4)), "subject": make.ref(who),
        "receivedTime": make.times.date_time(spm.text(18)),
        "collection": lean({
            **collected, "method": concept(spm(7), "0488"), "bodySite": concept(spm(8)),
            "quantity": quantity(spm(12)(1), spm(12).inner(2)) if spm(12) else None,
        }),
        "condition": [one for field in spm.all(24) if (one := concept(field, "0493"))],
    })  # fmt: skip


def observation(obx: Seg, who: Json, visit: Json | None, obr: Seg | None, make: BundleMaker) -> Json:
    """OBX → Observation. Its value is what OBX-2 says it is, a text where the value does not keep to that."""
    content: Json = {
        "status": tables.OBSERVATION_STATUS.get(obx.text(11), "unknown"),
        "code": concept(obx(3)) or {"text": "not stated"},
        "subject": make.ref(who), "encounter": make.ref(visit) if visit else None,
        "effectiveDateTime": make.times.date_time(obx.text(14)) or (make.times.date_time(obr.text(7)) if obr else None),
        "issued": make.times.instant(obx.text(19)),
        "performer": references(
            make.organization(obx(23)) or _producer(obx, make), *(make.practitioner(field) for field in obx.all(16))
        ),
        "interpretation": [one for field in obx.all(8) if (one := _interpretation(field))],
        "method": concept(obx(17)),
        "referenceRange": [{"text": obx.text(7)}] if obx.text(7) else None,
    }  # fmt: skip
    attached = _document(obx, who, make) if obx.text(2) in ("ED", "RP") else None
    if attached is not None:
        content["derivedFrom"] = [make.ref(attached)]
    else:
        content |= _value(obx, make)
    if obx.text(4):
        content["identifier"] = [{"value": f"{obx.text(3)}-{obx.text(4)}"}] if obx.text(3) else None
    return make.add("Observation", content)


def _producer(obx: Seg, make: BundleMaker) -> Json | None:
    field = obx(15)
    content = lean({"identifier": [{"value": field(1)}] if field(1) else None, "name": field(2)})
    return make.ref(make.once("Organization", content)) if content else None


def _interpretation(field: Field) -> Json | None:
    value = code(field(1))
    if value in tables.INTERPRETATIONS:
        return {"coding": [{"system": f"{tables.V3}ObservationInterpretation", "code": value}]}
    return concept(field, "0078")


def _value(obx: Seg, make: BundleMaker) -> Json:
    kind, values = obx.text(2), obx.all(5)
    if not values:
        return {}
    first = values[0]
    text = "\n".join(one.whole for one in values)
    found: Json | None = None
    if len(values) == 1 or kind in _CODED:
        if kind == "NM":
            found = {"valueQuantity": made} if (made := quantity(first(1), obx(6))) else None
        elif kind == "SN":
            found = _structured(first, obx(6))
        elif kind in _CODED:
            found = {"valueCodeableConcept": made} if (made := concept(first)) and len(values) == 1 else None
        elif kind in ("DT", "TS", "DTM"):
            found = {"valueDateTime": at} if (at := make.times.date_time(first(1))) else None
        elif kind == "TM":
            found = {"valueTime": at} if (at := time_of(first(1))) else None
        elif kind == "CX":
            found = {"valueString": first(1)} if identifier(first) else None
    return found or {"valueString": text}


def _structured(field: Field, unit: Field) -> Json | None:
    """SN: comparator, number, separator, number."""
    comparator, separator = field(1), field(3)
    first, second = quantity(field(2), unit), quantity(field(4), unit)
    if first and separator == "-" and second and not comparator:
        return {"valueRange": {"low": first, "high": second}}
    if first and separator in (":", "/") and second and not comparator:
        numbers = decimal(field(2)), decimal(field(4))
        return {"valueRatio": {"numerator": {"value": numbers[0]}, "denominator": {"value": numbers[1]}}}
    if first and not separator and comparator in ("", "=", "<", ">", "<=", ">="):
        return {
            "valueQuantity": {**first, **({"comparator": comparator} if comparator not in ("", "=") else {})}
        }
    return None


def _document(obx: Seg, who: Json, make: BundleMaker) -> Json | None:
    """ED and RP → DocumentReference: R4 knows no attachment as a value."""
    field = obx(5)
    attachment: Json | None
    if obx.text(2) == "ED":
        data, encoding = field(5), field(4).lower()
        if not data or encoding not in ("base64", "") or not _BASE64.match(data):
            return None
        attachment = lean({"contentType": _mime(field(2), field(3)), "data": "".join(data.split())})
    else:
        attachment = lean({"contentType": _mime(field(3), field(4)), "url": "".join(field(1).split())})
    if attachment is None:
        return None
    return make.add("DocumentReference", {
        "status": "current", "type": concept(obx(3)), "subject": make.ref(who), "content": [{"attachment": attachment}],
    })  # fmt: skip


def _mime(kind: str, subtype: str) -> str | None:
    kinds = {
        "AP": "application",
        "AU": "audio",
        "IM": "image",
        "TEXT": "text",
        "FT": "text",
        "MULTIPART": "multipart",
    }
    major = kinds.get(kind.upper(), kind.lower())
    minor = {"jpeg": "jpeg", "pdf": "pdf", "rtf": "rtf"}.get(subtype.lower(), subtype.lower())
    return f"{major}/{minor}" if major and minor else None


def note(nte: Seg) -> Json | None:
    """NTE → Annotation."""
    text = "\n".join(one.whole for one in nte.all(3))
    return {"text": text} if text else None
