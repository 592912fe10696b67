"""What ships to begin with: samples that run, and templates to make one's own production of."""

from __future__ import annotations

import json
import re
import shutil
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from hie_runtime.config.problems import ConfigError, Problem, Severity
from hie_studio.shipped import MissingResourceError, folder

translate = QCoreApplication.translate
_NAME = re.compile(r"(?m)^(  name: ).*$")
_DESCRIPTION = re.compile(r"(?m)^  description: (.+)$")
LEFT_BY_RUNS = shutil.ignore_patterns(".hie-data", "data", "in", "out", "*.db", "__pycache__")


class Origin(StrEnum):
    """Where a beginning comes from."""

    TEMPLATE = "template"
    SAMPLE = "sample"


@dataclass(frozen=True, slots=True)
class Beginning:
    """A workspace that ships; it is opened as a copy, never itself."""

    origin: Origin
    place: Path
    title: str
    description: str


def beginnings(origin: Origin) -> list[Beginning]:
    """All templates, or all samples that run, in the order of their titles; none when they are not installed."""
    try:
        root = folder("resources") / "templates" if origin is Origin.TEMPLATE else folder("samples")
    except MissingResourceError:
        return []
    found = [_beginning(origin, file.parent) for file in root.glob("*/production.yaml")]
    return sorted(found, key=lambda one: one.title.casefold())


def copy_to(beginning: Beginning, target: Path) -> None:
    """Copy a beginning into a new folder; a template's production is called after the folder.

    Raises ConfigError when the folder holds something already, OSError when it cannot be written."""
    if target.exists() and (not target.is_dir() or any(target.iterdir())):
        text = translate("Beginnings", "there is something here already; choose a new folder")
        raise ConfigError([Problem(Severity.ERROR, text, str(target), code="exists")])
    shutil.copytree(beginning.place, target, ignore=LEFT_BY_RUNS, dirs_exist_ok=True)
    if beginning.origin is Origin.TEMPLATE:
        file = target / "production.yaml"
        text = file.read_text(encoding="utf-8")
        name = json.dumps(target.name, ensure_ascii=False)  # a text of JSON is one of YAML
        file.write_text(_NAME.sub(lambda line: line[1] + name, text, count=1), encoding="utf-8")


def _beginning(origin: Origin, place: Path) -> Beginning:
    known = _words().get((origin, place.name))
    if known is None:  # put there by somebody else: it says itself what it is
        found = _DESCRIPTION.search((place / "production.yaml").read_text(encoding="utf-8"))
        known = place.name, found[1] if found else ""
    return Beginning(origin, place, *known)


def _words() -> dict[tuple[Origin, str], tuple[str, str]]:
    """Title and description in the user's language."""
    templates = {
        "adt-distribution": (
            translate("Beginnings", "ADT distribution"),
            translate(
                "Beginnings", "Patient events to the departments that need them, ward codes by a table"
            ),
        ),
        "results-to-gp": (
            translate("Beginnings", "Results to GP"),
            translate("Beginnings", "Final laboratory results to the practices that asked for them"),
        ),
        "orders-and-results": (
            translate("Beginnings", "Orders and results"),
            translate("Beginnings", "Orders of the wards to the departments, results back to the wards"),
        ),
        "file-to-database": (
            translate("Beginnings", "File to database"),
            translate("Beginnings", "HL7 files out of a folder, each patient's newest state into a table"),
        ),
        "hl7-to-fhir": (
            translate("Beginnings", "HL7 to FHIR"),
            translate("Beginnings", "Patient events and results as checked FHIR R4 bundles to a server"),
        ),
    }
    samples = {
        "acute-adt": (
            translate("Beginnings", "Acute hospital"),
            translate("Beginnings", "Patient, order and result feeds with rules, tables and simulated peers"),
        ),
        "database-orders": (
            translate("Beginnings", "Databases"),
            translate("Beginnings", "New rows of an order table to a work list; an index of patients"),
        ),
        "dicom-router": (
            translate("Beginnings", "DICOM router"),
            translate("Beginnings", "Images by modality to the archives that want them"),
        ),
        "email-alerts": (
            translate("Beginnings", "Email"),
            translate("Beginnings", "Reports out of a folder and alerts of the engine by email"),
        ),
        "fhir-exchange": (
            translate("Beginnings", "FHIR exchange"),
            translate("Beginnings", "A checked FHIR endpoint before a server; patients registered once"),
        ),
        "ftp-results": (
            translate("Beginnings", "FTPS"),
            translate("Beginnings", "Results fetched from a laboratory's server, sent on to another"),
        ),
        "hl7-to-fhir": (
            translate("Beginnings", "HL7 v2 to FHIR bundles"),
            translate("Beginnings", "Admissions, orders, results and appointments as FHIR bundles"),
        ),
        "http-orders": (
            translate("Beginnings", "HTTP, REST and SOAP"),
            translate("Beginnings", "Orders as JSON and by SOAP; stock is asked by REST"),
        ),
        "kafka-results": (
            translate("Beginnings", "Kafka"),
            translate("Beginnings", "Patient events into a topic, results out of one"),
        ),
        "s3-documents": (
            translate("Beginnings", "S3 documents"),
            translate("Beginnings", "Documents out of a bucket, and into another"),
        ),
        "tcp-device": (
            translate("Beginnings", "Devices on TCP"),
            translate("Beginnings", "Analysers and monitors that frame their messages in ways of their own"),
        ),
        "timer-query": (
            translate("Beginnings", "Messages by the clock"),
            translate("Beginnings", "A query each minute, a note each working day"),
        ),
    }
    return {
        **{(Origin.TEMPLATE, name): words for name, words in templates.items()},
        **{(Origin.SAMPLE, name): words for name, words in samples.items()},
    }
