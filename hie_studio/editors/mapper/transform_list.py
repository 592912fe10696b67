"""The window with all transforms of the workspace: open, make, remove."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from hie_runtime.transforms.model import TransformDefinition
from hie_studio.document.definitions import Part
from hie_studio.document.document import Document
from hie_studio.editors.definition_list import DefinitionList, ListWords
from hie_studio.editors.mapper.places import lines

translate = QCoreApplication.translate


def transform_list(document: Document, parent: QWidget) -> DefinitionList:
    """The list of transforms, each with what it is made of and into."""
    words = ListWords(
        translate("TransformList", "Transforms"),
        "transform",
        (translate("TransformList", "From → to"), translate("TransformList", "Steps")),
        translate("TransformList", "No transforms yet"),
        translate(
            "TransformList",
            "A transform makes one message out of another. Make one, then name it in a rule.",
        ),
    )
    return DefinitionList(
        document, Part.TRANSFORMS, words, lambda one: (kinds_text(one), str(_count(one))), parent
    )


def kinds_text(definition: TransformDefinition) -> str:
    """What it is made of and into."""
    source = definition.source_doc_type or definition.source_class.rpartition(".")[2]
    target = definition.target_doc_type or definition.target_class.rpartition(".")[2]
    return f"{source} → {target}"


def _count(definition: TransformDefinition) -> int:
    return sum(line.is_step for line in lines(definition))
