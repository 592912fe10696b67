"""PV1 and PV2 → Encounter (v2-to-FHIR guide, segment maps)."""

from __future__ import annotations

from hie_runtime.messages.fhir.v2 import tables
from hie_runtime.messages.fhir.v2.bundle import BundleMaker
from hie_runtime.messages.fhir.v2.datatypes import Json, code, concept, identifier, lean
from hie_runtime.messages.fhir.v2.reading import Seg

_PARTICIPANTS = ((7, "ATND"), (8, "REF"), (9, "CON"), (17, "ADM"))


def encounter(pv1: Seg, who: Json, event: str, make: BundleMaker) -> Json | None:
    """An Encounter; None for PV1 that only says that there is none (PV1-2 = N)."""
    if pv1.text(2) in ("", "N") and not any(pv1(number) for number in (3, 7, 19, 44)):
        return None
    times = make.times
    return make.add("Encounter", {
        "identifier": [one for number, kind in ((19, "VN"), (50, "")) for field in pv1.all(number) if (one := _numbered(identifier(field), kind))],
        "status": _status(pv1, event), "class": _class(pv1.text(2)),
        "type": [one for field in pv1.all(4) if (one := concept(field, "0007"))],
        "serviceType": concept(pv1(10), "0069"),
        "subject": make.ref(who),
        "participant": [
            {"type": [{"coding": [{"system": f"{tables.V3}ParticipationType", "code": role}]}], "individual": person}
            for number, role in _PARTICIPANTS for field in pv1.all(number) if (person := make.practitioner(field))
        ],
        "period": lean({"start": times.date_time(pv1.text(44)), "end": times.date_time(pv1.text(45))}),
        "hospitalization": lean({
            "preAdmissionIdentifier": identifier(pv1(5)), "admitSource": concept(pv1(14), "0023"),
            "reAdmission": concept(pv1(13), "0092"),
            "dietPreference": [one] if (one := concept(pv1(38), "0114")) else None,
            "specialCourtesy": [one] if (one := concept(pv1(16), "0099")) else None,
            "specialArrangement": [one for field in pv1.all(15) if (one := concept(field, "0009"))],
            "dischargeDisposition": concept(pv1(36), "0112"),
        }),
        "location": [
            {"location": place, "status": state}
            for number, state in ((3, _here(event)), (6, "completed"), (11, "active"), (42, "planned"))
            for field in pv1.all(number)[:1] if (place := make.location(field))
        ],
    })  # fmt: skip


def _numbered(found: Json | None, kind: str) -> Json | None:
    if found and kind and "type" not in found:
        return {"type": {"coding": [{"system": f"{tables.V2}0203", "code": kind}]}, **found}
    return found


def _here(event: str) -> str:
    return {"A03": "completed", "A05": "planned", "A14": "planned"}.get(event, "active")


def _status(pv1: Seg, event: str) -> str:
    """By the trigger event; a visit with an end is over; else what is not said is unknown."""
    if event in ("A11", "A27", "A38"):
        return "cancelled"
    if pv1.text(45):
        return "finished"
    if pv1.text(2) == "P":
        return "planned"
    return tables.ENCOUNTER_EVENT.get(event) or ("in-progress" if pv1.text(44) else "unknown")


def _class(text: str) -> Json:
    """Required in FHIR; a class without counterpart stays one of HL7's table 0004."""
    value = code(text)
    if value is None:
        return {"system": f"{tables.V3}NullFlavor", "code": "UNK"}
    known = tables.ENCOUNTER_CLASS.get(value)
    if known is None:
        return {"system": f"{tables.V2}0004", "code": value}
    return {"system": f"{tables.V3}ActCode", "code": known, "display": tables.CLASS_NAMES[known]}


def reasons(pv2: Seg, visit: Json | None) -> None:
    """PV2-3 → Encounter.reasonCode."""
    found = concept(pv2(3))
    if visit is not None and found:
        visit["reasonCode"] = [found]
