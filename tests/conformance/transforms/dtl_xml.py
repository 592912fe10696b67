"""A reader of the DTLs in the reference files, enough for these tests."""

from __future__ import annotations

from pathlib import Path

from lxml import etree

from hie_runtime.transforms.model import AssignStep, IfStep, TransformDefinition

# Copies of shared/reference/iris-examples; source and licence (MIT) stand at the top of each.
EXAMPLES = Path(__file__).parent / "reference"


def read_transforms(text: bytes) -> list[TransformDefinition]:
    root = etree.fromstring(text, etree.XMLParser(resolve_entities=False, no_network=True))
    if root.tag == "transform":
        return [_transform(root, "Transform")]
    found = []
    for data in root.iter("Data"):
        if data.text and "<transform" in data.text:
            name = data.getparent().getparent().get("name")
            found.append(_transform(etree.fromstring(data.text.strip().encode()), name))
    return found


def _transform(element, name: str) -> TransformDefinition:
    return TransformDefinition(
        name=name,
        source_doc_type=element.get("sourceDocType", ""),
        target_doc_type=element.get("targetDocType", ""),
        create=element.get("create", "new"),
        steps=_steps(element),
    )


def _steps(element):
    made = []
    for child in element:
        if child.tag == "assign":
            made.append(
                AssignStep(
                    property=child.get("property"), value=child.get("value"), action=child.get("action")
                )
            )
        elif child.tag == "if":
            then, otherwise = child.find("true"), child.find("false")
            made.append(
                IfStep(
                    condition=child.get("condition"),
                    then=_steps(then) if then is not None else [],
                    otherwise=_steps(otherwise) if otherwise is not None else [],
                )
            )
        else:
            raise AssertionError(f"the reference files have no <{child.tag}>")
    return made
