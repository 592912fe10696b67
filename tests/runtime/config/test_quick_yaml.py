"""The fast way to read YAML reads what ruamel reads, or leaves it to ruamel."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from ruamel.yaml.error import YAMLError

from hie_runtime.config.formats import YAMLText, plain_values
from hie_runtime.config.yaml_edit import round_trip
from hie_runtime.config.yaml_quick import quick_yaml

ROOT = Path(__file__).parents[3]
SAMPLES = sorted([*ROOT.glob("samples/**/*.yaml"), *ROOT.glob("resources/templates/**/*.yaml")])
RULE = """\
# of the pharmacy
name: Pharmacy (old)
rule_sets:
- begin: ''
  rules:
  - name: 'Ward''s own'   # theirs
    disabled: false
    constraints: {doc_name: [ADT_A01, "A\\n02"], source: [], category: 2.4}
    when:
      - condition: HL7.{PV1:3.1} = "W 1" && (a#b != null)
        actions:
          - {action: send, targets: [to.EPR, 10.0.0.7], priority: -5}
          - action: return
      -
        condition: "1"
  -   name: None
      when:
"""
ODD = ["'", '"', ":", " ", "  ", "-", "- ", "#", " #", "[", "]", "{", "}", ",", "&a ", "*a", "!!str ", "|", ">-", "%", "@",
       "?", "\t", "~", "0", "1.5", "1e3", "0x1f", "12:30", "2026-01-01", "yes", "null", "True", "\\", ".", "=", "<<", "é",
       "\n", "\n  ", "---", ": ", "name: ", "''", "\r\n", "\u2028"]  # fmt: skip


def by_ruamel(text: str) -> object:
    return plain_values(round_trip().load(text))


def test_rules_and_transforms_as_people_write_them_are_read_the_fast_way() -> None:
    assert quick_yaml(RULE) == by_ruamel(RULE)
    quick = []
    for file in SAMPLES:
        text = file.read_text("utf-8")
        found = quick_yaml(text)
        if found is not None:
            quick.append(file)
            assert repr(found) == repr(by_ruamel(text)), file
    assert len([file for file in quick if file.parent.name == "rules"]) > 5
    assert len([file for file in quick if file.parent.name == "transforms"]) > 3


@pytest.mark.parametrize("seed", range(4))
def test_whatever_happens_to_a_text_it_says_the_same_or_is_left_to_ruamel(seed: int) -> None:
    chance = random.Random(seed)
    quick = 0
    for _ in range(300):
        lines = RULE.splitlines(keepends=True)
        first = chance.randrange(len(lines))
        text = "".join(lines[first : first + chance.randrange(1, 8)]) if chance.random() < 0.5 else RULE
        for _ in range(chance.randrange(1, 4)):
            at = chance.randrange(len(text) + 1)
            text = text[:at] + chance.choice([*ODD, ""]) + text[at + chance.randrange(3) :]
        found = quick_yaml(text)
        if found is None:
            continue
        quick += 1
        try:
            assert repr(found) == repr(by_ruamel(text)), text
        except (YAMLError, ValueError) as error:
            raise AssertionError(f"ruamel refuses {text!r}: {error}") from error
    assert quick > 20


def test_a_file_read_the_fast_way_knows_its_lines_and_keeps_its_comments() -> None:
    source = YAMLText(RULE)
    assert source.first_line() == source.lines()[()] == 2
    assert source.lines()["rule_sets", 0, "rules", 1, "name"] == 16
    source.data["name"] = "Pharmacy"
    assert source.text(source.data) == RULE.replace("Pharmacy (old)", "Pharmacy")
