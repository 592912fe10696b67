"""SCH, AIS, AIG, AIL and AIP → Appointment (v2-to-FHIR guide, segment maps)."""

from __future__ import annotations

from datetime import datetime, timedelta

from hie_runtime.messages.fhir.v2 import tables
from hie_runtime.messages.fhir.v2.bundle import BundleMaker
from hie_runtime.messages.fhir.v2.datatypes import Json, concept, entity, lean
from hie_runtime.messages.fhir.v2.reading import Seg

# segment -> field of its start, duration, duration's unit
_RESOURCES = {"AIS": (4, 7, 8), "AIG": (8, 11, 12), "AIL": (6, 9, 10), "AIP": (6, 9, 10)}
_MINUTES = {"S": 1 / 60, "M": 1.0, "MIN": 1.0, "H": 60.0, "HR": 60.0, "": 1.0}


def appointment(sch: Seg, event: str, make: BundleMaker) -> Json:
    """SCH; participants are added by :func:`resource` and :func:`patient_takes_part`."""
    times = make.times
    status = (
        tables.APPOINTMENT_STATUS.get(sch(25)(1).lower()) or tables.APPOINTMENT_EVENT.get(event) or "pending"
    )
    start, end = times.instant(sch(11)(4)), times.instant(sch(11)(5))
    minutes = _minutes(sch.text(9), sch(10)(1))
    cancelled = status in ("cancelled", "entered-in-error")
    made = make.add("Appointment", {
        "identifier": [one for number, kind in ((1, "PLAC"), (2, "FILL")) if (one := entity(sch(number), kind))],
        "status": status,
        "cancelationReason": concept(sch(6)) if cancelled else None,
        "appointmentType": concept(sch(8), "0277"),
        "reasonCode": [one for number in (7,) if (one := concept(sch(number), "0276"))],
        "start": start, "end": end or _after(start, minutes), "minutesDuration": minutes,
    })  # fmt: skip
    made["participant"] = []
    return made


def resource(seg: Seg, made: Json, make: BundleMaker) -> None:
    """AIS → serviceType, AIL → a Location, AIP → a Practitioner, AIG → whoever it names, each with its time."""
    start_at, minutes_at, unit_at = _RESOURCES[seg.name]
    if "start" not in made and (start := make.times.instant(seg.text(start_at))):
        minutes = _minutes(seg.text(minutes_at), seg(unit_at)(1))
        made["start"] = start
        if end := _after(start, minutes or made.get("minutesDuration")):
            made["end"] = end
        if minutes:
            made.setdefault("minutesDuration", minutes)
    if seg.name == "AIS":
        if service := concept(seg(3)):
            made.setdefault("serviceType", []).append(service)
        return
    if seg.name == "AIL":
        actor, role = make.location(seg(3)), concept(seg(4), "0305")
    elif seg.name == "AIP":
        actor, role = make.practitioner(seg(3)), concept(seg(4), "0286")
    else:
        name = seg(3)(2) or seg(3)(1)
        actor, role = ({"display": name} if name else None), concept(seg(4))
    state = seg({"AIG": 14, "AIL": 12, "AIP": 12}[seg.name])(1).lower()
    if actor:
        made["participant"].append(lean({"type": [role] if role else None, "actor": actor, "status": _taking_part(state, made)}))  # fmt: skip


def patient_takes_part(who: Json, made: Json, make: BundleMaker) -> None:
    """The patient, in front of the others."""
    made["participant"].insert(0, {"actor": make.ref(who), "status": _taking_part("", made)})


def _taking_part(state: str, made: Json) -> str:
    return tables.PARTICIPATION.get(state) or ("accepted" if made["status"] == "booked" else "needs-action")


def _minutes(text: str, unit: str) -> int | None:
    factor = _MINUTES.get(unit.upper())
    if not text.isdigit() or factor is None or len(text) > 7:
        return None
    return int(int(text) * factor) or None


def _after(start: str | None, minutes: int | None) -> str | None:
    """The end follows from start and duration, as the sender gave both."""
    if start is None or not minutes:
        return None
    try:
        return (datetime.fromisoformat(start) + timedelta(minutes=minutes)).isoformat(timespec="seconds")
    except (ValueError, OverflowError):
        return None
