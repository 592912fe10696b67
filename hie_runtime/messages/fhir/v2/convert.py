"""A whole message as a bundle of type message (v2-to-FHIR guide, message maps for ADT, ORM and OML, ORU, SIU)."""

from __future__ import annotations

from datetime import tzinfo

from hie_runtime.messages.errors import FHIRError
from hie_runtime.messages.fhir.v2 import tables
from hie_runtime.messages.fhir.v2.bundle import BundleMaker
from hie_runtime.messages.fhir.v2.datatypes import Json, Times, authority, lean
from hie_runtime.messages.fhir.v2.people import (
    allergy,
    coverage,
    details,
    diagnosis,
    merged,
    patient,
    relation,
)
from hie_runtime.messages.fhir.v2.reading import Field, Seg, segments
from hie_runtime.messages.fhir.v2.results import note, observation, report, service_request, specimen
from hie_runtime.messages.fhir.v2.scheduling import appointment, patient_takes_part, resource
from hie_runtime.messages.fhir.v2.visit import encounter, reasons
from hie_runtime.messages.hl7.reader import HL7Message
from hie_runtime.messages.json import JSONMessage

ALLOWED = ("ADT", "ORM", "OML", "OMG", "ORU", "SIU")
MAPPED = frozenset(
    ["MSH", "EVN", "PID", "PD1", "NK1", "PV1", "PV2", "AL1", "DG1", "IN1", "MRG", "ORC", "OBR", "OBX", "NTE", "SPM", "SCH", "AIS", "AIG", "AIL", "AIP", "TQ1", "RGS"]
)  # fmt: skip
_UNKNOWN = [{"url": "http://hl7.org/fhir/StructureDefinition/data-absent-reason", "valueCode": "unknown"}]


def hl7_to_fhir(message: HL7Message, zone: tzinfo | None = None) -> bytes:
    """The message as FHIR R4 in JSON. zone: of times without an offset; None: this machine's. Raises FHIRError."""
    if message.message_type not in ALLOWED:
        raise FHIRError(
            f"{message.type_name or 'a message without type'}: there are mappings for {', '.join(ALLOWED)}"
        )
    made = _Converter(message, Times(zone)).bundle()
    return JSONMessage.written(made).encode()


def unmapped(message: HL7Message) -> list[str]:
    """Names of segments that say something the bundle does not hold, each once, in order."""
    return list(dict.fromkeys(seg.name for seg in segments(message) if seg.name not in MAPPED))


class _Converter:
    """Walks the segments in order: a segment belongs to the last one it can belong to."""

    def __init__(self, message: HL7Message, times: Times) -> None:
        self._segments = list(segments(message))
        self._kind = message.message_type
        self._msh = self._segments[0]
        self._event = self._msh(9)(2) or next(
            (seg.text(1) for seg in self._segments if seg.name == "EVN"), ""
        )
        sender = "|".join(self._msh(number).whole for number in (3, 4, 7, 10))
        self.make = BundleMaker(f"{sender}|{message.type_name}", times)
        self._header = self.make.add("MessageHeader", {})
        self._who: Json | None = None
        self._visit: Json | None = None
        self._request: Json | None = None
        self._report: Json | None = None
        self._appointment: Json | None = None
        self._observed: Json | None = None
        self._orc: Seg | None = None
        self._obr: Seg | None = None
        self._timing: Seg | None = None

    def bundle(self) -> Json:
        """All of it."""
        for seg in self._segments[1:]:
            step = _STEPS.get(seg.name)
            if step is not None:
                step(self, seg)
        self._end_order()
        if self._appointment is not None and self._who is not None:
            patient_takes_part(self._who, self._appointment, self.make)
        if self._appointment is not None and not self._appointment["participant"]:
            raise FHIRError(
                "an appointment needs somebody who takes part: neither PID nor AIG, AIL, AIP names one"
            )
        self._fill_header()
        msh, times = self._msh, self.make.times
        number = msh(10)(1)
        return {
            "resourceType": "Bundle",
            **(
                {"identifier": {"system": authority(msh(3)) or "urn:id:hl7-v2", "value": number}}
                if number
                else {}
            ),
            "type": "message",
            **({"timestamp": at} if (at := times.instant(msh.text(7))) else {}),
            "entry": self.make.entries,
        }

    def _fill_header(self) -> None:
        msh, make = self._msh, self.make
        sender = lean({"name": msh(3)(1)}) or {}
        endpoint = authority(msh(3)) if msh(3) else None
        sender |= {"endpoint": endpoint} if endpoint else {"_endpoint": {"extension": _UNKNOWN}}
        responsible = make.once("Organization", organization) if (organization := _facility(msh(4))) else None
        receiver = make.once("Organization", organization) if (organization := _facility(msh(6))) else None
        destination = lean({"name": msh(5)(1)}) or {}
        if msh(5) and (there := authority(msh(5))):
            destination["endpoint"] = there
        if receiver:
            destination["receiver"] = make.ref(receiver)
        if destination and "endpoint" not in destination:
            destination["_endpoint"] = {"extension": _UNKNOWN}
        focus = [self._appointment] if self._appointment else [
            one["resource"] for one in make.entries if one["resource"]["resourceType"] in ("DiagnosticReport", "ServiceRequest")
        ] or [one for one in (self._visit, self._who) if one]  # fmt: skip
        if self._kind == "ORU":
            focus = [one for one in focus if one["resourceType"] != "ServiceRequest"] or focus
        processing = msh(11)(1)
        self._header |= lean({
            "meta": {"tag": [{"system": f"{tables.V2}0103", "code": processing}]} if processing in ("D", "P", "T") else None,
            "eventCoding": {"system": f"{tables.V2}0003", "code": self._event} if self._event else {"system": f"{tables.V2}0076", "code": self._kind},
            "destination": [destination] if destination else None,
            "sender": make.ref(responsible) if responsible else None,
            "source": sender,
            "focus": [make.ref(one) for one in focus],
        }) or {}  # fmt: skip

    # -- segments

    def _patient(self) -> Json:
        """Who it is about. What stands before PID, or without one, is about nobody that is known."""
        if self._who is None:
            self._who = self.make.add("Patient", {"text": {"status": "empty", "div": '<div xmlns="http://www.w3.org/1999/xhtml">The message names no patient.</div>'}})  # fmt: skip
        return self._who

    def _pid(self, seg: Seg) -> None:
        self._end_order()
        self._visit = None
        self._who = patient(seg, self.make)

    def _pd1(self, seg: Seg) -> None:
        details(seg, self._patient(), self.make)

    def _mrg(self, seg: Seg) -> None:
        merged(seg, self._patient(), self.make)

    def _nk1(self, seg: Seg) -> None:
        relation(seg, self._patient(), self.make)

    def _pv1(self, seg: Seg) -> None:
        self._visit = encounter(seg, self._patient(), self._event if self._kind == "ADT" else "", self.make)

    def _pv2(self, seg: Seg) -> None:
        reasons(seg, self._visit)

    def _al1(self, seg: Seg) -> None:
        allergy(seg, self._patient(), self.make)

    def _dg1(self, seg: Seg) -> None:
        diagnosis(seg, self._patient(), self._visit, self.make)

    def _in1(self, seg: Seg) -> None:
        coverage(seg, self._patient(), self.make)

    def _end_order(self) -> None:
        """An ORC without OBR is an order too."""
        if self._orc is not None and self._obr is None:
            service_request(self._orc, None, self._patient(), self._visit, self.make)
        self._orc = self._obr = self._timing = None
        self._request = self._report = self._observed = None

    def _new_order(self, seg: Seg) -> None:
        self._end_order()
        self._orc = seg

    def _detail(self, seg: Seg) -> None:
        if self._obr is not None:
            self._end_order()
        self._obr, self._observed = seg, None
        who = self._patient()
        self._request = service_request(self._orc, seg, who, self._visit, self.make)
        self._report = (
            report(seg, self._request, who, self._visit, self.make) if self._kind == "ORU" else None
        )
        if self._timing is not None:
            self._tq1(self._timing)

    def _obx(self, seg: Seg) -> None:
        if self._kind == "SIU" and self._who is None:
            return
        made = observation(seg, self._patient(), self._visit, self._obr, self.make)
        self._observed = made
        if self._report is not None:
            self._report.setdefault("result", []).append(self.make.ref(made))
        elif self._request is not None:
            self._request.setdefault("supportingInfo", []).append(self.make.ref(made))

    def _spm(self, seg: Seg) -> None:
        made = specimen(seg, self._patient(), self.make)
        for one in (self._request, self._report):
            if one is not None:
                one.setdefault("specimen", []).append(self.make.ref(made))

    def _nte(self, seg: Seg) -> None:
        found = note(seg)
        if found is None:
            return
        if self._appointment is not None:
            text = self._appointment.get("comment", "")
            self._appointment["comment"] = f"{text}\n{found['text']}".strip()
        elif (owner := self._observed or self._request) is not None:
            owner.setdefault("note", []).append(found)

    def _sch(self, seg: Seg) -> None:
        if self._appointment is not None:
            return  # the standard has one
        self._appointment = appointment(seg, self._event, self.make)

    def _ai(self, seg: Seg) -> None:
        if self._appointment is not None:
            resource(seg, self._appointment, self.make)

    def _tq1(self, seg: Seg) -> None:
        if self._request is None:
            self._timing = self._timing or seg  # it stands before its OBR in OML
            return
        if at := self.make.times.date_time(seg.text(7)):
            self._request.setdefault("occurrenceDateTime", at)
        if priority := tables.PRIORITY.get(seg(9)(1)):
            self._request.setdefault("priority", priority)


def _facility(field: Field) -> Json | None:
    system = authority(field) if field(2) else None
    return lean({"identifier": [lean({"system": system, "value": field(2)})] if system and field(2) else None, "name": field(1)})  # fmt: skip


_STEPS = {
    "PID": _Converter._pid, "PD1": _Converter._pd1, "MRG": _Converter._mrg, "NK1": _Converter._nk1, "PV1": _Converter._pv1,
    "PV2": _Converter._pv2, "AL1": _Converter._al1, "DG1": _Converter._dg1, "IN1": _Converter._in1, "ORC": _Converter._new_order,
    "OBR": _Converter._detail, "OBX": _Converter._obx, "SPM": _Converter._spm, "NTE": _Converter._nte, "SCH": _Converter._sch,
    "AIS": _Converter._ai, "AIG": _Converter._ai, "AIL": _Converter._ai, "AIP": _Converter._ai, "TQ1": _Converter._tq1,
}  # fmt: skip
