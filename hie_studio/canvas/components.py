"""Components as they are offered: in which order, and by which words they are found."""

from __future__ import annotations

from hie_runtime.components.registry import Component, registry
from hie_studio.declared import said

FIRST = "HL7 v2"  # what hospitals use most stands first
# What the field and other engines call them, where neither the title nor the description says so.
ALSO_CALLED = {
    "hie.services.hl7.TCPService": "LLP listener, TCP listener",
    "hie.operations.hl7.TCPOperation": "LLP sender, TCP sender",
    "hie.services.hl7.FileService": "file reader",
    "hie.operations.hl7.FileOperation": "file writer",
    "hie.services.file.PassthroughService": "file reader",
    "hie.operations.file.PassthroughOperation": "file writer",
    "hie.services.ftp.PassthroughService": "file reader",
    "hie.operations.ftp.PassthroughOperation": "file writer",
    "hie.services.http.HTTPService": "HTTP listener, REST",
    "hie.operations.http.HTTPOperation": "HTTP sender, REST",
    "hie.services.soap.SOAPService": "web service listener",
    "hie.operations.soap.SOAPOperation": "web service sender",
    "hie.services.database.DatabaseService": "SQL, ODBC, JDBC, database reader",
    "hie.operations.database.DatabaseOperation": "SQL, ODBC, JDBC, database writer",
    "hie.operations.email.PassthroughOperation": "SMTP sender",
    "hie.operations.email.AlertOperation": "SMTP",
    "hie.services.dicom.StoreService": "DICOM listener, PACS",
    "hie.operations.dicom.StoreOperation": "DICOM sender, PACS",
    "hie.services.timer.TimerService": "scheduler, cron, polling",
    "hie.processes.CustomProcess": "script, JavaScript, code",
    "hie.processes.BusinessProcessBPL": "BPL, workflow, orchestration",
    "hie.processes.TransformProcess": "DTL, transformer, mapping",
    "hie.processes.hl7.RoutingEngine": "routing engine, rules, filter",
    "hie.processes.RoutingEngine": "routing engine, rules, filter, content based",
}


def offered() -> list[Component]:
    """Every component, by kind; HL7 first in each."""
    kinds = list(dict.fromkeys(component.kind for component in registry()))
    return sorted(registry(), key=lambda one: (kinds.index(one.kind), one.category != FIRST))


def search_words(component: Component) -> str:
    """All it is found by: title, category, what it does, its class here and in IRIS, and what others call it."""
    words = (
        said(component.title),
        component.title,
        component.kind.value,
        component.category,
        said(component.description),
        component.description,
        component.class_name,
        *component.iris_classes,
        ALSO_CALLED.get(component.class_name, ""),
    )
    return " ".join(words)
