"""The system default settings of an export (iris-semantics 1.5): of a few settings they beat what the production says."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from lxml import etree

from hie_runtime.config.model import ItemConfig, ProductionConfig
from hie_runtime.importers.iris.defaults import DefaultSettings
from hie_runtime.importers.iris.report import ImportReport, Kind, Status
from hie_runtime.importers.iris.xmltext import flag

_NAME = "Ens.Config.DefaultSettings.ESD"
_FLAGS = ("Enabled", "TestingEnabled")
_OF_PRODUCTION = "Ens.Production"


class OverridingDefaults:
    """Rows so close that the values of the production count: IRIS, and an import into HIE, take the closest row.

    The rows that came stay as they are, for other productions may live by them."""

    def __init__(self, documents: list[etree._Element], report: ImportReport) -> None:
        """documents: what an import kept; the table among them gets the rows, a new one is added if there is none."""
        self._documents = documents
        self._report = report
        self._tables = [found for document in documents for found in document.iter("defaultSettings")]
        self._read = DefaultSettings([(table, _NAME) for table in self._tables])

    def of_production(self, production: ProductionConfig, names: Iterable[str], name: str) -> None:
        """Let the production's own values count. names: what the rows may call it; name: in the export."""
        now = {
            "ActorPoolSize": str(production.actor_pool_size),
            "TestingEnabled": str(int(production.testing_enabled)),
        }
        self._outrank(names, name, "", _OF_PRODUCTION, now, ())

    def of_item(self, item: ItemConfig, names: Iterable[str], name: str, class_name: str) -> None:
        """Let the item's own values count. class_name: in the export."""
        iris = (item.model_extra or {}).get("iris", {})
        now = {"Enabled": str(int(item.enabled)), "PoolSize": str(item.pool_size)}
        self._outrank(names, name, item.name, class_name, now, iris.get("defaults", ()))

    def _outrank(
        self, names: Iterable[str], name: str, item: str, class_name: str, now: Mapping[str, str], noted: Iterable[Sequence[Any]],
    ) -> None:  # fmt: skip
        """noted: rows the import took, for a workspace whose table is gone."""
        rows = {label: row.value for label, row in self._read.for_item(names, item, class_name).items()}
        taken = {str(label): str(value) for label, value in noted} | rows if not self._tables else rows
        for label, value in now.items():
            if label not in taken or _meant(label, taken[label]) == value:
                continue
            self._put(name, item or "*", class_name, label, value)
            self._report.add(
                Kind.DEFAULT, Status.NOTED, label, item=item,
                text=f"is {value} here, {taken[label]!r} in the system default settings, which count more in IRIS: "
                "they got a row of its own for it",
            )  # fmt: skip

    def _put(self, production: str, item: str, class_name: str, setting: str, value: str) -> None:
        where = {"production": production, "item": item, "class": class_name, "setting": setting}
        for table in self._tables:
            for row in table.findall("item"):
                if all(row.get(key) == text for key, text in where.items()):
                    row.set("value", value)
                    return
        row = etree.SubElement(self._table(), "item", {**where, "value": value})
        etree.SubElement(row, "Deployable").text = "true"
        row.tail = "\n"

    def _table(self) -> etree._Element:
        if not self._tables:
            document = etree.Element("Document", name=_NAME)
            self._tables.append(etree.SubElement(document, "defaultSettings"))
            self._documents.append(document)
        return self._tables[-1]


def _meant(label: str, text: str) -> str:
    return str(int(flag(text, label == "Enabled"))) if label in _FLAGS else text.strip()
