"""The patients of generated traffic: who they are and where in the hospital they are now."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from hie_runtime.bench import vocabulary as words

IN_HOUSE, OUTPATIENT, EMERGENCY = "I", "O", "E"


@dataclass(slots=True)
class Visit:
    """One stay or attendance. ``ward``, ``bay`` and ``bed`` are where the patient is now."""

    number: str
    patient_class: str
    ward: str
    bay: str
    bed: str
    specialty: str
    admitted: datetime
    prior: tuple[str, str, str] | None = None
    discharged: datetime | None = None


@dataclass(slots=True)
class Patient:
    """One person. ``visit`` is the current or last one."""

    mrn: str
    national: str
    family: str
    given: str
    middle: str
    sex: str
    born: datetime
    address: tuple[str, str, str, str]
    phone: str
    visit: Visit | None = None
    allergies: tuple[tuple[str, str], ...] = ()
    consented: bool = False
    merged: list[str] = field(default_factory=list)

    @property
    def in_house(self) -> bool:
        """Whether in a bed now."""
        return (
            self.visit is not None and self.visit.patient_class == IN_HOUSE and self.visit.discharged is None
        )


class Population:
    """All patients of a hospital, moved by events. The same seed gives the same people and moves."""

    MOST_PATIENTS = 5000

    def __init__(self, seed: int, now: datetime, already_in_house: int = 60) -> None:
        self.random = random.Random(seed)
        self.patients: list[Patient] = []
        self._next_mrn = 900_000
        self._next_visit = 7_000_000
        for _ in range(already_in_house):
            patient = self.register(now)
            since = now - timedelta(minutes=self.random.randint(60, 9 * 24 * 60))
            self.admit(patient, since)

    def register(self, now: datetime) -> Patient:
        """A new person."""
        draw = self.random
        female = draw.random() < 0.52
        self._next_mrn += draw.randint(1, 9)
        city, postcode, country = draw.choice(words.PLACES)
        patient = Patient(
            mrn=str(self._next_mrn),
            national=_national_number(draw),
            family=draw.choice(words.SURNAMES),
            given=draw.choice(words.FEMALE if female else words.MALE),
            middle=draw.choice((*words.FEMALE, "", "", "") if female else (*words.MALE, "", "", "")),
            sex="F" if female else "M",
            born=now - timedelta(days=draw.randint(1, 96 * 365)),
            address=(f"{draw.randint(1, 240)} {draw.choice(words.STREETS)}", city, postcode, country),
            phone=f"01632 960{draw.randint(0, 999):03d}",
            allergies=tuple(draw.sample(words.ALLERGIES, k=draw.choice((0, 0, 0, 1, 2)))),
            consented=draw.random() < 0.35,
        )
        self.patients.append(patient)
        if len(self.patients) > self.MOST_PATIENTS:
            del self.patients[0]
        return patient

    def admit(self, patient: Patient, now: datetime) -> Visit:
        """Into a bed."""
        ward = self._ward_for(patient, now)
        bay, bed = self._bed(ward)
        patient.visit = Visit(self._visit_number(), IN_HOUSE, ward.code, bay, bed, ward.specialty, now)
        return patient.visit

    def attend(self, patient: Patient, now: datetime) -> Visit:
        """To a clinic or the emergency department."""
        urgent = self.random.random() < 0.4
        place = words.EMERGENCY if urgent else self.random.choice(words.CLINICS)
        patient_class = EMERGENCY if urgent else OUTPATIENT
        patient.visit = Visit(
            self._visit_number(), patient_class, place, "", "", "EM" if urgent else "GEN", now
        )
        return patient.visit

    def transfer(self, patient: Patient, now: datetime) -> Visit:
        """To another ward; to another bed where only one ward takes them."""
        visit = patient.visit
        assert visit is not None
        ward = self._ward_for(patient, now, avoid=visit.ward)
        visit.prior = (visit.ward, visit.bay, visit.bed)
        visit.ward, visit.specialty = ward.code, ward.specialty
        visit.bay, visit.bed = self._bed(ward)
        return visit

    def known(self) -> Patient:
        """Anybody, rather somebody seen lately."""
        patients = self.patients
        at = int(len(patients) * (1 - self.random.random() ** 2))
        return patients[min(at, len(patients) - 1)]

    def somebody(self, now: datetime, in_house: bool, least: int = 15) -> Patient:
        """A patient who is (or is not) in a bed; made when there are fewer than ``least`` of them."""
        fitting = [patient for patient in self.patients[-1500:] if patient.in_house == in_house]
        if len(fitting) < least:
            patient = self.register(now)
            if in_house:
                self.admit(patient, now - timedelta(hours=self.random.randint(1, 48)))
            return patient
        return self.random.choice(fitting)

    def _ward_for(self, patient: Patient, now: datetime, avoid: str = "") -> words.Ward:
        age = (now - patient.born).days // 365
        mother = patient.sex == "F" and 15 < age < 50
        fits = [
            ward
            for ward in words.WARDS
            if (ward.code == "NNU") == (age < 1) and (ward.code != "LW" or mother)
        ]
        return self.random.choice([ward for ward in fits if ward.code != avoid] or fits)

    def _bed(self, ward: words.Ward) -> tuple[str, str]:
        return f"BAY{self.random.randint(1, ward.bays)}", f"{self.random.randint(1, ward.beds):02d}"

    def _visit_number(self) -> str:
        self._next_visit += self.random.randint(1, 5)
        return f"V{self._next_visit}"


def _national_number(draw: random.Random) -> str:
    """A number of the form of an NHS number with a right check digit, from the range kept for tests."""
    while True:
        digits = [9, 9, 9, *(draw.randint(0, 9) for _ in range(6))]
        check = 11 - sum(digit * weight for digit, weight in zip(digits, range(10, 1, -1), strict=True)) % 11
        if check != 10:
            return "".join(map(str, digits)) + str(check % 11)
