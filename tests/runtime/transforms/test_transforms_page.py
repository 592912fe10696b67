"""What docs/transforms.md shows and says is so."""

import re
from pathlib import Path

import pytest
from ruamel.yaml import YAML

from hie_runtime.messages.hl7.reader import HL7Message
from hie_runtime.rules.functions import FUNCTIONS
from hie_runtime.transforms.compile import TransformEnvironment, compile_transform
from hie_runtime.transforms.intrinsics import INTRINSICS
from hie_runtime.transforms.model import AssignStep, TransformDefinition

PAGE = (Path(__file__).parents[3] / "docs" / "transforms.md").read_text()
BODY = (
    b"MSH|^~\\&|PAS|B|C|D|2026||ADT^A03^ADT_A01|1|P|2.5\r"
    b"PID|1||900^^^NM^MR~943^^^NHS^NH||Okafor^Ada||19620214|F\rPV1|1|%s|B2^BAY2\r"
)
ENVIRONMENT = TransformEnvironment(lookups={"Wards": {"B2": "CARDIO"}})


def made(definition: TransformDefinition, body: bytes) -> list[str]:
    return compile_transform(definition, ENVIRONMENT).apply(HL7Message(body)).raw.decode().split("\r")


def test_the_example_of_the_page_runs():
    example = re.search(r"```yaml\n(.*?)```", PAGE, re.S)
    definition = TransformDefinition.model_validate(YAML(typ="safe").load(example[1]))
    _, pid, pv1, _ = made(definition, BODY % b"I")
    assert pid == "PID|1|943|900^^^NM^MR~943^^^NHS^NH||Okafor^Ada||1962|F"
    assert pv1 == "PV1|1|I|CARDIO^BAY2"
    head, pid, rest = made(definition, BODY % b"O")
    assert head.startswith("MSH|^~\\&|HIE|")
    assert rest == ""  # no PV1


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("2+3*4", "20"), ('"7kg"+1', "8"), ('""', ""), ('""""""', '""'), ("source.{PID:3(*)}", "2"),
        ('"123-abc"?3N1"-"1.A', "1"), ("17\\5", "3"), ("17#5", "2"), ("2**3", "8"),
    ],
)  # fmt: skip
def test_what_the_page_says_of_values_is_so(value: str, expected: str):
    definition = TransformDefinition(
        name="T", create="copy", steps=[AssignStep(property="target.{PID:1}", value=value)]
    )
    assert made(definition, BODY % b"I")[1].split("|")[1] == expected


def test_the_functions_of_the_page_exist():
    known = {name.lower().lstrip("$") for name in INTRINSICS} | {"case", "select", "horolog"}
    assert set(re.findall(r"`\$(\w+)`", PAGE)) <= known
    named = set(re.findall(r"`\.\.(\w+)`", PAGE))
    assert {name.lower() for name in named} <= {name.lower() for name in FUNCTIONS}
