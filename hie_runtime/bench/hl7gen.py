"""Realistic HL7 v2 traffic: patients are admitted, moved, sent home, merged; ordered for and reported on.

Versions 2.3 to 2.5.1, accents in Latin-1 and UTF-8, Z segments, repeating PID-3, results of several OBR
with long OBX and NTE. Patients keep their identifiers, names and beds from message to message. Control ids
are unique. The same seed and clock give the same bytes.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final, NamedTuple

from hie_runtime.bench import hl7orders, vocabulary
from hie_runtime.bench import hl7segments as segments
from hie_runtime.bench.patients import Patient, Population
from hie_runtime.errors import HIEError
from hie_runtime.messages.hl7.charset import codec_for

VERSIONS: Final = ("2.3", "2.3.1", "2.4", "2.5", "2.5.1")
ADT_EVENTS: Final = ("A01", "A02", "A03", "A04", "A08", "A11", "A13", "A28", "A31", "A40")
EVENTS: Final = (*(f"ADT^{event}" for event in ADT_EVENTS), "ORU^R01", "ORM^O01")
# HL7 table 0354: the structure of events that have not one of their own name
_STRUCTURES = {
    "A04": "A01",
    "A08": "A01",
    "A13": "A01",
    "A11": "A09",
    "A28": "A05",
    "A31": "A05",
    "A40": "A39",
}


class TrafficError(HIEError):
    """A description of traffic that cannot be made; says what is allowed."""


class Generated(NamedTuple):
    """One message: its event (``ADT^A01``), MSH-10 and bytes (segments end with CR, unframed)."""

    event: str
    control_id: str
    raw: bytes


@dataclass(frozen=True, slots=True)
class Feed:
    """What one system sends.

    mix: weight of each event of EVENTS. charset: MSH-18, "" leaves it empty (Latin-1 then). prefix: start of
    the control ids; feeds of one hospital need different ones. local_segment: name of the maker's Z segment,
    "" for none. Raises TrafficError for what is not known.
    """

    application: str
    facility: str = "NORTHMOOR"
    version: str = "2.4"
    charset: str = ""
    mix: Mapping[str, float] = field(default_factory=lambda: {"ADT^A01": 1.0})
    prefix: str = ""
    local_segment: str = "ZPI"

    def __post_init__(self) -> None:
        if self.version not in VERSIONS:
            raise TrafficError(f"version {self.version!r}: allowed are {', '.join(VERSIONS)}")
        unknown = [event for event in self.mix if event not in EVENTS]
        if unknown or not any(weight > 0 for weight in self.mix.values()):
            found = f"{', '.join(unknown)} found" if unknown else "no event has a weight"
            raise TrafficError(f"messages of {self.application!r}: {found}; allowed are {', '.join(EVENTS)}")
        if self.charset and codec_for(self.charset) is None:
            raise TrafficError(f"charset {self.charset!r} is not in HL7 table 0211")


class HL7Generator:
    """Messages of one feed, about the patients of a population that feeds may share.

    run: put into the control ids after the prefix, so that two runs do not repeat them.
    """

    def __init__(
        self,
        feed: Feed,
        population: Population | None = None,
        *,
        seed: int = 1,
        run: str = "",
        clock: Callable[[], datetime] = lambda: datetime.now().astimezone(),
    ) -> None:
        self.feed = feed
        self._clock = clock
        self._random = random.Random(f"{seed} {feed.application} {feed.prefix}")
        self._people = population or Population(seed, clock())
        self._run = run
        self._sequence = 0
        self._events = list(feed.mix)
        self._weights = list(feed.mix.values())
        self._codec = codec_for(feed.charset) or "latin-1"
        self._orders = 50_000

    def message(self, event: str = "") -> Generated:
        """The next message; ``event`` chooses, else the mix does.

        An A13 while nobody has been discharged becomes the A03 that makes it possible.
        Raises TrafficError for an event that is not one of EVENTS.
        """
        event = event or self._random.choices(self._events, self._weights)[0]
        if event not in EVENTS:
            raise TrafficError(f"event {event!r}: allowed are {', '.join(EVENTS)}")
        now = self._clock()
        self._sequence += 1
        kind, _, trigger = event.partition("^")
        if kind == "ADT":
            trigger, lines = self._adt(trigger, now)
        elif kind == "ORU":
            lines = self._results(now)
        else:
            lines = self._order(now)
        control_id = f"{self.feed.prefix}{self._run}{self._sequence:07d}"
        text = "\r".join([self._msh(kind, trigger, control_id, now), *lines]) + "\r"
        return Generated(f"{kind}^{trigger}", control_id, text.encode(self._codec, "replace"))

    def _msh(self, kind: str, trigger: str, control_id: str, now: datetime) -> str:
        feed = self.feed
        event = f"{kind}^{trigger}"
        if feed.version not in ("2.3", "2.3.1"):  # MSH-9.3 is in general use from 2.4 on
            event += f"^{kind}_{_STRUCTURES.get(trigger, trigger)}"
        time = segments.stamp(now) + (now.strftime("%z") if feed.version >= "2.5" else "")
        sender = f"{feed.application}|{feed.facility}|HIE|{feed.facility}"
        head = f"MSH|^~\\&|{sender}|{time}||{event}|{control_id}|P|{feed.version}"
        return f"{head}||||||{feed.charset}" if feed.charset else head

    def _adt(self, trigger: str, now: datetime) -> tuple[str, list[str]]:
        trigger, patient, former = self._move(trigger, now)
        facility = self.feed.facility
        clerk = f"REG{self._random.randint(1, 40):02d}^Clerk"
        lines = [
            f"EVN|{trigger}|{segments.stamp(now)}|||{clerk}",
            segments.pid(patient, facility, self.feed.version),
        ]
        if former:
            return trigger, [*lines, f"MRG|{former}^^^{facility}^MR"]
        lines += segments.persons(patient)
        if trigger in ("A28", "A31"):
            lines.append("PV1|1|N")
        else:
            lines.append(segments.pv1(patient, facility))
            lines += segments.visit_details(patient, trigger, now, self._sequence)
        if trigger == "A11":
            patient.visit = None
        return trigger, [*lines, *self._local(patient)]

    def _move(self, trigger: str, now: datetime) -> tuple[str, Patient, str]:
        """Let the event happen. Returns the event that did, to whom, and the number merged away or ""."""
        people = self._people
        if trigger == "A13":
            gone = [one for one in people.patients[-800:] if one.visit and one.visit.discharged]
            if gone:
                patient = self._random.choice(gone)
                assert patient.visit is not None
                patient.visit.discharged = None
                return trigger, patient, ""
            trigger = "A03"
        if trigger in ("A01", "A04"):
            patient = people.somebody(now, in_house=False)
            (people.admit if trigger == "A01" else people.attend)(patient, now)
        elif trigger in ("A02", "A03", "A11"):
            patient = people.somebody(now, in_house=True)
            assert patient.visit is not None
            if trigger == "A02":
                people.transfer(patient, now)
            elif trigger == "A03":
                patient.visit.discharged = now
        elif trigger == "A28":
            patient = people.register(now)
        elif trigger == "A40":
            patient, former = self._merge(now)
            return trigger, patient, former
        else:  # A08, A31: something about the person has changed
            patient = people.somebody(now, in_house=True) if trigger == "A08" else people.known()
            patient.phone = f"01632 960{self._random.randint(0, 999):03d}"
        return trigger, patient, ""

    def _merge(self, now: datetime) -> tuple[Patient, str]:
        """Two records of one person become one. Returns who stays, and the number that goes."""
        people = self._people
        double, stays = people.somebody(now, in_house=False), people.known()
        if stays is double:
            stays = people.register(now)
        people.patients.remove(double)
        stays.merged = [*stays.merged[-2:], double.mrn]
        return stays, double.mrn

    def _order(self, now: datetime) -> list[str]:
        patient = self._people.somebody(now, in_house=self._random.random() < 0.8)
        self._orders += 1
        placer = f"{self.feed.prefix or 'OC'}{self._orders}"
        return [
            *self._who(patient),
            *segments.allergies(patient),
            *hl7orders.order(self._random, placer, now),
        ]

    def _results(self, now: datetime) -> list[str]:
        draw = self._random
        patient = self._people.somebody(now, in_house=draw.random() < 0.8)
        lines = self._who(patient)
        for number, panel in enumerate(draw.sample(vocabulary.PANELS, k=draw.choice((1, 1, 2, 3))), 1):
            self._orders += 1
            filler = f"L{self._orders}^{self.feed.application}"
            lines += hl7orders.result(draw, number, panel, filler, now)
        return [*lines, *([f"{self.feed.local_segment}|1|ANALYSER7"] if self.feed.local_segment else [])]

    def _who(self, patient: Patient) -> list[str]:
        facility = self.feed.facility
        return [segments.pid(patient, facility, self.feed.version), segments.pv1(patient, facility)]

    def _local(self, patient: Patient) -> list[str]:
        name = self.feed.local_segment
        return [segments.local(name, patient, self.feed.facility)] if name else []
