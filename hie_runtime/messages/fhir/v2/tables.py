"""Codes of HL7 v2 tables in FHIR's own words (v2-to-FHIR guide, ConceptMaps)."""

from __future__ import annotations

V2 = "http://terminology.hl7.org/CodeSystem/v2-"
V3 = "http://terminology.hl7.org/CodeSystem/v3-"

GENDER = {"F": "female", "M": "male", "O": "other", "U": "unknown", "A": "other", "N": "other"}
ENCOUNTER_CLASS = {"E": "EMER", "I": "IMP", "O": "AMB", "P": "PRENC"}
CLASS_NAMES = {
    "EMER": "emergency",
    "IMP": "inpatient encounter",
    "AMB": "ambulatory",
    "PRENC": "pre-admission",
}
MARITAL = {
    "A": "L", "D": "D", "I": "I", "M": "M", "S": "S", "W": "W", "P": "T", "C": "C", "T": "T", "U": "U", "N": "A",
}  # fmt: skip
NAME_USE = {"L": "official", "D": "usual", "M": "maiden", "N": "nickname", "A": "nickname", "S": "anonymous", "T": "temp", "B": "official", "U": "usual"}  # fmt: skip
ADDRESS_USE = {"H": "home", "B": "work", "O": "work", "C": "temp", "BA": "old", "BI": "billing", "L": "home", "P": "home"}  # fmt: skip
ADDRESS_TYPE = {"M": "postal", "SH": "postal"}
TELECOM_USE = {"PRN": "home", "ORN": "home", "WPN": "work", "VHN": "home", "PRS": "mobile", "BPN": "work"}
TELECOM_SYSTEM = {"PH": "phone", "CP": "phone", "FX": "fax", "BP": "pager", "Internet": "email", "X.400": "email", "MD": "other", "SAT": "phone", "TDD": "other", "TTY": "other"}  # fmt: skip
OBSERVATION_STATUS = {
    "C": "corrected", "D": "entered-in-error", "F": "final", "I": "registered", "N": "registered", "O": "registered",
    "P": "preliminary", "R": "preliminary", "S": "preliminary", "U": "final", "W": "entered-in-error", "X": "cancelled",
    "A": "amended", "B": "amended", "V": "final",
}  # fmt: skip
REPORT_STATUS = {
    "A": "partial", "C": "corrected", "F": "final", "I": "registered", "M": "partial", "N": "registered", "O": "registered",
    "P": "preliminary", "R": "partial", "S": "partial", "X": "cancelled", "Y": "unknown", "Z": "unknown",
}  # fmt: skip
ORDER_STATUS = {
    "A": "active", "CA": "revoked", "CM": "completed", "DC": "revoked", "ER": "entered-in-error", "HD": "on-hold",
    "IP": "active", "RP": "revoked", "SC": "active",
}  # fmt: skip
ORDER_CONTROL = {
    "NW": "active", "XO": "active", "CA": "revoked", "OC": "revoked", "CR": "revoked", "DC": "revoked", "OD": "revoked",
    "DR": "revoked", "HD": "on-hold", "OH": "on-hold", "HR": "on-hold", "RL": "active", "OE": "active", "OR": "active",
    "RP": "revoked", "RO": "active", "RE": "active", "SC": "active", "OK": "active", "UA": "revoked", "CH": "active", "PA": "active",
}  # fmt: skip
PRIORITY = {"S": "stat", "A": "asap", "R": "routine", "C": "urgent", "T": "urgent", "P": "urgent"}
INTERPRETATIONS = frozenset(
    ["<", ">", "A", "AA", "AC", "B", "D", "DET", "H", "H*", "HH", "HM", "HU", "HX", "I", "IE", "IND", "L", "L*", "LL", "LU",
     "LX", "MS", "N", "NCL", "ND", "NEG", "NR", "NS", "OBX", "POS", "QCF", "R", "RR", "S", "SDD", "SYN-R", "SYN-S", "TOX", "U", "VS", "W", "WR", "EXP", "UNE", "CAR", "Carrier"]
)  # fmt: skip
ALLERGY_CATEGORY = {"DA": "medication", "FA": "food", "EA": "environment", "PA": "environment", "LA": "environment", "AA": "environment"}  # fmt: skip
SEVERITY = {"MI": "mild", "MO": "moderate", "SV": "severe"}
CRITICALITY = {"MI": "low", "SV": "high", "U": "unable-to-assess"}
APPOINTMENT_STATUS = {
    "booked": "booked", "pending": "pending", "waitlist": "waitlist", "complete": "fulfilled", "cancelled": "cancelled",
    "dc": "cancelled", "deleted": "entered-in-error", "noshow": "noshow", "started": "arrived", "overbook": "booked", "blocked": "proposed",
}  # fmt: skip
APPOINTMENT_EVENT = {
    "S12": "booked", "S13": "booked", "S14": "booked", "S15": "cancelled", "S16": "cancelled", "S17": "entered-in-error",
    "S18": "booked", "S26": "noshow",
}  # fmt: skip
PARTICIPATION = {"confirmed": "accepted", "booked": "accepted", "declined": "declined", "refused": "declined", "tentative": "tentative"}  # fmt: skip
ENCOUNTER_EVENT = {
    "A01": "in-progress", "A02": "in-progress", "A03": "finished", "A04": "in-progress", "A05": "planned", "A06": "in-progress",
    "A07": "in-progress", "A09": "in-progress", "A10": "in-progress", "A11": "cancelled", "A12": "in-progress", "A13": "in-progress",
    "A14": "planned", "A15": "in-progress", "A16": "in-progress", "A21": "onleave", "A22": "in-progress", "A25": "in-progress",
    "A26": "in-progress", "A27": "cancelled", "A38": "cancelled",
}  # fmt: skip
SYSTEMS = {
    "LN": "http://loinc.org", "LNC": "http://loinc.org", "SCT": "http://snomed.info/sct", "SNM3": "http://snomed.info/sct",
    "SNOMED-CT": "http://snomed.info/sct", "UCUM": "http://unitsofmeasure.org", "I10": "http://hl7.org/fhir/sid/icd-10",
    "I10C": "http://hl7.org/fhir/sid/icd-10-cm", "I9C": "http://hl7.org/fhir/sid/icd-9-cm", "CVX": "http://hl7.org/fhir/sid/cvx",
    "NDC": "http://hl7.org/fhir/sid/ndc", "RXNORM": "http://www.nlm.nih.gov/research/umls/rxnorm", "C4": "http://www.ama-assn.org/go/cpt",
}  # fmt: skip
