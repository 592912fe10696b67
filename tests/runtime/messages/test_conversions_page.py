"""The examples of docs/conversions.md are what is made."""

import json
import re
from pathlib import Path

from hie_runtime.messages.convert.json import hl7_to_json
from hie_runtime.messages.convert.xml import hl7_to_xml, xml_to_hl7
from hie_runtime.messages.hl7.reader import HL7Message
from hie_runtime.transforms.conversions import CONVERSIONS

PAGE = (Path(__file__).parents[3] / "docs" / "conversions.md").read_text()


def example(language: str) -> str:
    return re.findall(rf"```{language}\n(.*?)```", PAGE, re.S)[0]


def test_the_examples_of_the_page_are_what_is_made() -> None:
    raw = example("hl7").replace("\n", "\r").encode()
    made = hl7_to_xml(HL7Message(raw)).decode().split("?>\n", 1)[1]
    assert made == re.sub(r">\s+<", "><", example("xml").strip())
    assert xml_to_hl7(example("xml").encode()) == raw
    document = json.loads(hl7_to_json(HL7Message(raw)))
    assert document["parts"][1]["parts"][0]["parts"][0] == json.loads(example("json"))


def test_the_page_names_every_conversion() -> None:
    assert set(re.findall(r"^\| `(hie\.\w+)`", PAGE, re.M)) == set(CONVERSIONS)
