"""Segments about a patient and a visit, as lines of HL7 text."""

from __future__ import annotations

from datetime import datetime, timedelta

from hie_runtime.bench import vocabulary as words
from hie_runtime.bench.patients import Patient
from hie_runtime.messages.hl7.escape import escape

MOVES = {"A01": "INSERT", "A02": "INSERT", "A03": "UPDATE", "A11": "CANCEL", "A13": "CANCEL"}


def stamp(at: datetime) -> str:
    """HL7 date and time to the second."""
    return at.strftime("%Y%m%d%H%M%S")


def pid(patient: Patient, facility: str, version: str) -> str:
    """PID with hospital number, national number and former numbers in PID-3."""
    street, city, postcode, country = patient.address
    family = escape(patient.family)
    if version >= "2.5" and patient.family.startswith("van der "):  # FN: whole, own prefix, own surname
        family = f"{family}&van der&{family.removeprefix('van der ')}"
    title = "Mrs" if patient.sex == "F" else "Mr"
    name = f"{family}^{patient.given}^{patient.middle}^^{title}" + ("^^L" if version >= "2.5" else "")
    numbers = [f"{patient.mrn}^^^{facility}^MR", f"{patient.national}^^^NHS^NH"]
    numbers += [f"{former}^^^{facility}^PI" for former in patient.merged]
    phones = f"{patient.phone}^PRN^PH~07700 900{patient.mrn[-3:]}^PRN^CP"
    fields = ["PID", "1", "", "~".join(numbers), "", name, "", f"{patient.born:%Y%m%d}", patient.sex, "", ""]
    fields += [f"{street}^^{city}^^{postcode}^{country}^H", "", phones, "", words.LANGUAGES[country], "M"]
    return "|".join(fields)


def persons(patient: Patient) -> list[str]:
    """Practice (PD1) and next of kin (NK1, two of three patients have one)."""
    number = int(patient.mrn)
    clinician = "^".join(words.CLINICIANS[number % len(words.CLINICIANS)][:3])
    lines = [f"PD1|||Quay Practice^^L85001|{clinician}^^^Dr"]
    if number % 3:
        name = f"{escape(patient.family)}^{words.FEMALE[number % len(words.FEMALE)]}"
        lines.append(f"NK1|1|{name}|SPO|{patient.address[0]}^^{patient.address[1]}|{patient.phone}")
    return lines


def pv1(patient: Patient, facility: str) -> str:
    """PV1; a patient without a visit has class N."""
    visit = patient.visit
    if visit is None:
        return "PV1|1|N"
    found = next((one for one in words.CLINICIANS if one[3] == visit.specialty), words.CLINICIANS[2])
    doctor = "^".join(found[:3]) + "^^^Dr"
    prior = f"{'^'.join(visit.prior)}^{facility}" if visit.prior else ""
    fields = ["PV1", "1", visit.patient_class, f"{visit.ward}^{visit.bay}^{visit.bed}^{facility}"]
    fields += ["R" if visit.patient_class == "O" else "E", "", prior, doctor, "", "", visit.specialty]
    fields += ["", "", "", "", "", "", doctor, "NHS", visit.number, *[""] * 24, stamp(visit.admitted)]
    return "|".join([*fields, stamp(visit.discharged)] if visit.discharged else fields)


def visit_details(patient: Patient, trigger: str, now: datetime, number: int) -> list[str]:
    """PV1 with PV2, AL1, DG1 and the movement ZBE (IHE PAM's name for it) as the event has them."""
    visit = patient.visit
    if visit is None:
        return ["PV1|1|N"]
    lines = []
    if trigger in ("A01", "A02"):
        lines.append(f"PV2||||||||{visit.admitted + timedelta(days=4):%Y%m%d}")
    lines += allergies(patient)
    if trigger in ("A01", "A03"):
        code, name = words.DIAGNOSES[int(patient.mrn) % len(words.DIAGNOSES)]
        lines.append(f"DG1|1||{code}^{name}^I10||{stamp(now)}|{'A' if trigger == 'A01' else 'F'}")
    if trigger in MOVES:
        lines.append(f"ZBE|{visit.number}-{number}|{stamp(now)}||{MOVES[trigger]}|N")
    return lines


def allergies(patient: Patient) -> list[str]:
    """AL1 segments."""
    return [f"AL1|{n}|DA|{code}^{name}^LOCAL|MO" for n, (code, name) in enumerate(patient.allergies, 1)]


def local(name: str, patient: Patient, facility: str) -> str:
    """The maker's Z segment: facility, practice, overseas, research consent, interpreter."""
    country = patient.address[3]
    language = "" if country in ("GBR", "IRL") else words.LANGUAGES[country]
    consent = "Y" if patient.consented else "N"
    return f"{name}|{facility}|L85001|{'Y' if language else 'N'}|{consent}|{language}"
