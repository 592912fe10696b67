"""Messages to try a production with. Made up; no real person."""

from __future__ import annotations

import time

from PySide6.QtCore import QCoreApplication

_HEAD = "MSH|^~\\&|PAS|RXX|HIE|RXX|{now}||{type}|TEST{id}|P|{version}|||AL|NE||UNICODE UTF-8\r"
_PATIENT = (
    "PID|1||9990001231^^^NHS^NH~T000123^^^RXX^MR||Testpatient^Zoë^Anne^^Ms||19640312|F|||"
    "1 Elm Road^^Leeds^^LS1 4AP^GBR||^PRN^PH^^^0113^4960000\r"
)
_VISIT = "PV1|1|{cls}|W12^B3^2^RXX||||C1234567^Okafor^Ada^^^Dr|||110||||19||||{cls}|V000{id}\r"


def samples() -> dict[str, str]:
    """Sample messages by their name for the user, with a fresh time and control id."""
    translate = QCoreApplication.translate
    return {
        translate("Samples", "Admission (ADT^A01)"): _adt("A01", "ADT_A01", "I"),
        translate("Samples", "Update of a patient (ADT^A08)"): _adt("A08", "ADT_A01", "O"),
        translate("Samples", "Discharge (ADT^A03)"): _adt("A03", "ADT_A03", "I"),
        translate("Samples", "Laboratory order (ORM^O01)"): _fill(
            _HEAD + _PATIENT + _VISIT + "ORC|NW|ORD{id}|||||^^^{now}^^R\r"
            "OBR|1|ORD{id}||FBC^Full blood count^L|||{now}|||||||||C1234567^Okafor^Ada||||||||LAB\r",
            "ORM^O01^ORM_O01",
            "O",
            "2.4",
        ),
        translate("Samples", "Laboratory result (ORU^R01)"): _fill(
            _HEAD
            + _PATIENT
            + _VISIT
            + "OBR|1|ORD{id}|LAB{id}|FBC^Full blood count^L|||{now}|||||||||||||||||LAB|F\r"
            "OBX|1|NM|HB^Haemoglobin^L||134|g/L|115-160||||F\r"
            "OBX|2|NM|WBC^White cells^L||11.9|10*9/L|4.0-11.0|H|||F\r"
            "NTE|1||Reticulocytes requested, see separate report\r",
            "ORU^R01^ORU_R01",
            "O",
            "2.3.1",
        ),
    }


def _adt(event: str, structure: str, patient_class: str) -> str:
    text = _HEAD + f"EVN|{event}|{{now}}\r" + _PATIENT + _VISIT
    return _fill(text, f"ADT^{event}^{structure}", patient_class, "2.5.1")


def _fill(text: str, kind: str, patient_class: str, version: str) -> str:
    now = time.strftime("%Y%m%d%H%M%S")
    return text.format(
        now=now,
        type=kind,
        id=f"{time.time_ns() // 1_000_000 % 10**7:07d}",
        cls=patient_class,
        version=version,
    )
