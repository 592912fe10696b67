"""Invented names, places, wards and tests that generated HL7 traffic is made of.

Nobody here is real: surnames and forenames are common ones put together at random, NHS-style numbers
begin with 999 (kept for tests by NHS England), telephone numbers are from ranges kept for drama (Ofcom).
"""

from __future__ import annotations

from typing import Final, NamedTuple

SURNAMES: Final = (
    "Smith", "Jones", "Okafor", "Patel", "O'Brien", "Ní Dhomhnaill", "Byrne", "Walsh", "Murphy", "Fitzgerald",
    "Hughes-Évans", "Llewellyn", "MacLeod", "Müller", "Schröder", "Weiß", "Lefèvre", "Dubois", "Désiré",
    "García", "Núñez", "Rossi", "D'Angelo", "van der Berg", "Jørgensen", "Åkerström", "Kowalska",
    "Begum", "Hussain", "Adeyemi",
)  # fmt: skip
FEMALE: Final = (
    "Ada", "Aoife", "Siobhán", "Niamh", "Zoë", "Chloë", "Margaret", "Élodie", "Françoise", "Anneliese",
    "Ngozi", "Priya", "Fatima", "María", "Ingrid", "Agnieszka", "Rhiannon", "Eilidh",
)  # fmt: skip
MALE: Final = (
    "Seán", "Pádraig", "Ciarán", "Thomas", "Jürgen", "François", "René", "José", "Søren", "Björn",
    "Emeka", "Imran", "Arjun", "Rhys", "Callum", "Luigi", "William", "Oisín",
)  # fmt: skip
STREETS: Final = (
    "Mill Lane", "Station Road", "Church Street", "Bóthar na Trá", "High Street", "Quay Street",
    "Harbour View", "Königsallee", "Rue de la Santé", "Grand Parade", "Castle Hill", "The Green",
)  # fmt: skip
# city, postcode, country (ISO 3166 alpha-3)
PLACES: Final = (
    ("Exeter", "EX1 1AA", "GBR"), ("Cardiff", "CF10 1EP", "GBR"), ("Belfast", "BT1 5GS", "GBR"),
    ("Inverness", "IV1 1HY", "GBR"), ("Galway", "H91 E9R8", "IRL"), ("Cork", "T12 W8K7", "IRL"),
    ("Dublin 8", "D08 NHY1", "IRL"), ("Düsseldorf", "40212", "DEU"), ("Lyon", "69003", "FRA"),
    ("Malmö", "211 22", "SWE"),
)  # fmt: skip
LANGUAGES: Final = {"GBR": "en", "IRL": "ga", "DEU": "de", "FRA": "fr", "SWE": "sv"}
# code, family name, given name, specialty
CLINICIANS: Final = (
    ("C1001", "Byrne", "Niamh", "CARD"), ("C1002", "Whitfield", "Jonathan", "CTS"),
    ("C1003", "Özdemir", "Leyla", "GEN"), ("C1004", "Lefèvre", "Claire", "NEO"),
    ("C1005", "Achebe", "Daniel", "ICM"), ("C1006", "MacKenzie", "Fiona", "OBS"),
    ("C1007", "Schröder", "Matthias", "RESP"), ("C1008", "Rao", "Sunita", "ORTH"),
)  # fmt: skip


class Ward(NamedTuple):
    """A ward as the PAS codes it; ``beds`` a bay, ``specialty`` as in PV1-10."""

    code: str
    bays: int
    beds: int
    specialty: str


WARDS: Final = (
    Ward("A1", 4, 6, "GEN"), Ward("B2", 3, 6, "CARD"), Ward("C3", 3, 6, "CTS"), Ward("D4", 3, 6, "ORTH"),
    Ward("ICU1", 2, 5, "ICM"), Ward("NNU", 2, 6, "NEO"), Ward("MAU", 4, 6, "GEN"), Ward("LW", 4, 4, "OBS"),
    Ward("VW1", 1, 20, "RESP"),
)  # fmt: skip
CLINICS: Final = ("OPD", "OPD", "GP01", "GP02")  # GPxx: a general practice that asks for tests
EMERGENCY: Final = "ED"


class Observation(NamedTuple):
    """One line of a laboratory result. Numeric ones are drawn around ``mean`` with ``spread``."""

    code: str
    name: str
    unit: str
    low: float
    high: float
    digits: int = 1

    @property
    def mean(self) -> float:
        """Middle of the reference range."""
        return (self.low + self.high) / 2


class Panel(NamedTuple):
    """A laboratory request and what it reports. ``section`` is OBR-24; no observations: a text report."""

    code: str
    name: str
    section: str
    observations: tuple[Observation, ...] = ()


PANELS: Final = (
    Panel("FBC", "Full blood count", "HM", (
        Observation("HB", "Haemoglobin", "g/L", 115, 165, 0),
        Observation("WBC", "White cells", "10*9/L", 4, 11),
        Observation("PLT", "Platelets", "10*9/L", 150, 450, 0),
        Observation("MCV", "Mean cell volume", "fL", 80, 100),
        Observation("NEUT", "Neutrophils", "10*9/L", 2, 7.5),
        Observation("LYM", "Lymphocytes", "10*9/L", 1, 4),
    )),
    Panel("UE", "Urea and electrolytes", "CH", (
        Observation("NA", "Sodium", "mmol/L", 133, 146, 0), Observation("K", "Potassium", "mmol/L", 3.5, 5.3),
        Observation("UREA", "Urea", "mmol/L", 2.5, 7.8),
        Observation("CREA", "Creatinine", "umol/L", 45, 104, 0),
    )),
    Panel("LFT", "Liver function tests", "CH", (
        Observation("ALT", "Alanine transaminase", "U/L", 7, 40, 0),
        Observation("ALP", "Alkaline phosphatase", "U/L", 30, 130, 0),
        Observation("BILI", "Bilirubin", "umol/L", 2, 21, 0), Observation("ALB", "Albumin", "g/L", 35, 50, 0),
    )),
    Panel("CRP", "C-reactive protein", "CH", (Observation("CRP", "C-reactive protein", "mg/L", 0, 5, 0),)),
    Panel("TROP", "Troponin I", "CH", (Observation("TNI", "High-sensitivity troponin I", "ng/L", 0, 16, 0),)),
    Panel("BC", "Blood culture", "MB"),
    Panel("MSU", "Urine culture", "MB"),
    Panel("HIST", "Histology", "SP"),
)  # fmt: skip
PHARMACY: Final = "PHA"
# code, name, OBR-24; those of the pharmacy are ordered with RXO
ORDERABLES: Final = (
    *((panel.code, panel.name, panel.section) for panel in PANELS),
    ("CXR", "Chest X-ray", "RAD"), ("CTHEAD", "CT head", "RAD"), ("MRSPINE", "MR lumbar spine", "RAD"),
    ("USABD", "Ultrasound abdomen", "RAD"), ("PHYSIO", "Physiotherapy assessment", "THE"),
    ("AMOX500", "Amoxicillin 500 mg capsules", PHARMACY), ("ENOX40", "Enoxaparin 40 mg injection", PHARMACY),
)  # fmt: skip
# by OBR-24
FINDINGS: Final = {
    "MB": (
        "Growth of Escherichia coli >10^5 cfu/mL, sensitive to nitrofurantoin & trimethoprim.",
        "No growth after 48 hours' incubation; further report at day 5.",
        "Gram-positive cocci in clusters in the aerobic bottle, telephoned to Dr Lefèvre.",
        "Mixed growth, probably contamination at collection; please repeat.",
    ),
    "SP": (
        "Sections show colonic mucosa with preserved crypt architecture and no dysplasia.",
        "Macroscopic: three tan fragments, largest 4 x 3 x 2 mm, all embedded.",
        "The appearances are those of chronic inflammation | see diagram in the full report.",
        "Immunohistochemistry (Ki-67, p53) reviewed with Prof. Åkerström; Färbung regelrecht.",
    ),
}
ALLERGIES: Final = (
    ("PEN", "Penicillin"),
    ("LATEX", "Latex"),
    ("NUTS", "Nuts"),
    ("IODINE", "Iodinated contrast"),
)
DIAGNOSES: Final = (
    ("J18.9", "Pneumonia, unspecified"),
    ("I21.4", "NSTEMI"),
    ("S72.0", "Fracture of neck of femur"),
)
