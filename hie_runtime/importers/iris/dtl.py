"""IRIS DTLs to HIE's model (iris-semantics 7.1)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from lxml import etree

from hie_runtime.importers.iris.files import Source
from hie_runtime.importers.iris.production import flag
from hie_runtime.importers.iris.report import ImportReport, Kind, Status
from hie_runtime.transforms.model import TransformDefinition

_ACTIONS = ("set", "append", "clear", "insert", "remove")


class TransformReader:
    """Reads one DTL, reporting every step."""

    def __init__(self, source: Source, report: ImportReport) -> None:
        self._source = source
        self._report = report

    def read(self) -> TransformDefinition:
        """The transform."""
        root, source = self._source.root, self._source
        parameters = source.parameters
        self._add(Kind.TRANSFORM, Status.CONVERTED, source.name, root)
        create = str(root.get("create") or "new")
        language = str(root.get("language") or "objectscript")
        if language != "objectscript":
            self._report.entries[-1].status = Status.KEPT
            self._report.entries[-1].text = f"written in {language}, which is kept but cannot run"
        return TransformDefinition.model_validate({
            "name": source.name, "source_class": str(root.get("sourceClass") or ""), "target_class": str(root.get("targetClass") or ""),
            "source_doc_type": str(root.get("sourceDocType") or ""), "target_doc_type": str(root.get("targetDocType") or ""),
            "create": create if create in ("new", "copy", "existing") else "new", "language": language,
            "ignore_missing_source": flag(parameters.get("IGNOREMISSINGSOURCE"), True),
            "report_errors": flag(parameters.get("REPORTERRORS"), True),
            "treat_empty_repeating_field_as_null": flag(parameters.get("TREATEMPTYREPEATINGFIELDASNULL"), False),
            "steps": self._steps(root), "origin": {"file": source.file, "class": source.name},
        })  # fmt: skip

    def _add(self, kind: Kind, status: Status, name: str, element: etree._Element, **more: object) -> None:
        self._report.add(
            kind, status, name, file=self._source.file, line=self._source.line_of(element), **more
        )

    def _steps(self, parent: etree._Element | None) -> list[dict[str, Any]]:
        children: Iterable[etree._Element] = () if parent is None else parent
        steps = []
        for child in children:
            if isinstance(child.tag, str) and child.tag not in ("annotation", "comment"):
                steps.append(self._step(child))
        return steps

    def _step(self, element: etree._Element) -> dict[str, Any]:
        tag = str(element.tag)
        common = {
            "disabled": flag(element.get("disabled"), False),
            "comment": (element.findtext("annotation") or "").strip(),
        }
        self._add(
            Kind.STEP,
            Status.CONVERTED,
            f"{tag} {element.get('property') or element.get('condition') or ''}".strip(),
            element,
        )
        entry = self._report.entries[-1]
        get = element.get
        if tag == "assign" and (get("action") or "set") in _ACTIONS:
            return {"step": "assign", "property": get("property") or "", "value": get("value") or "", "action": get("action") or "set",
                    "key": (get("key") or "").strip('"'), **common}  # fmt: skip
        if tag == "if":
            return {"step": "if", "condition": get("condition") or "", "then": self._steps(element.find("true")),
                    "otherwise": self._steps(element.find("false")), **common}  # fmt: skip
        if tag == "foreach":
            return {
                "step": "foreach",
                "property": get("property") or "",
                "key": get("key") or "k1",
                "steps": self._steps(element),
                **common,
            }
        if tag == "switch":
            cases = [
                {"condition": case.get("condition") or "", "steps": self._steps(case)}
                for case in element.findall("case")
            ]
            return {
                "step": "switch",
                "cases": cases,
                "default": self._steps(element.find("default")),
                **common,
            }
        if tag == "group":
            return {"step": "group", "name": get("name") or "", "steps": self._steps(element), **common}
        if tag == "subtransform":
            return {"step": "subtransform", "transform": get("class") or "", "source": get("sourceObj") or "source",
                    "target": get("targetObj") or "target", "aux": get("aux") or "", **common}  # fmt: skip
        if tag == "trace":
            return {"step": "trace", "value": get("value") or '""', **common}
        if tag == "break":
            return {"step": "break", **common}
        entry.status, entry.text = Status.KEPT, "kept; an error when a message reaches it"
        entry.advice = "Write it as steps, or as a Python transform"
        return {
            "step": "kept",
            "element": tag,
            "xml": etree.tostring(element, encoding="unicode", with_tail=False),
            **common,
        }
