"""Texts no writer of YAML likes come back from the file as they were."""

from __future__ import annotations

import json
from io import StringIO
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hie_runtime.config.formats import YAMLText, read_source
from hie_runtime.config.problems import ConfigError
from hie_runtime.config.workspace import load_workspace
from hie_runtime.config.yaml_edit import round_trip
from hie_runtime.config.yaml_plain import plain_yaml

ODD = st.text(
    st.sampled_from("a b:{'\"#-\n\t\\&*!%@,[]\x00\x7f\x80\x85\u2028\u2029\ufeff\ufffe~é"), max_size=150
)


@given(
    st.recursive(
        ODD,
        lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(ODD, inner, max_size=3)),
        max_leaves=6,
    )
)
@settings(max_examples=300, deadline=None)
def test_any_text_written_as_yaml_is_read_again_as_it_was(value: object) -> None:
    assert YAMLText(YAMLText().text({"key": value})).data == {"key": value}


PLAIN = st.recursive(
    st.one_of(st.text(max_size=30), st.integers(), st.booleans(), st.none(), st.floats(allow_nan=False, allow_infinity=False),
              st.sampled_from(["null", "True", "~", "off", "<<", "=", "1e3", "0o14", "1_000", "2026-01-01", "a: b", "a #b", "a:", "x  y", "- a", "? a", "..", "---"])),
    lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(st.text(min_size=1, max_size=12), inner, max_size=4)),
    max_leaves=20,
)  # fmt: skip


@given(st.dictionaries(st.text(min_size=1, max_size=12), PLAIN, max_size=5))
@settings(max_examples=300, deadline=None)
def test_what_the_fast_writer_writes_is_read_again_as_it_was(data: dict[str, object]) -> None:
    text = plain_yaml(data)
    if text is not None:
        assert YAMLText(text).data == data


def test_the_fast_writer_and_ruamel_write_a_rule_alike() -> None:
    rule = {"name": "R", "rule_sets": [{"rules": [{"name": "a", "when": [{"condition": 'HL7.{PID:3}="1"', "actions": [
        {"action": "send", "targets": ["x", "off"], "transforms": []}, {"action": "return"}]}], "constraints": {}}]}], "n": 1.5}  # fmt: skip
    out = StringIO()
    round_trip().dump(rule, out)
    assert plain_yaml(rule) == out.getvalue()


def test_several_blanks_of_a_long_condition_are_as_they_were() -> None:
    condition = " || ".join(f'HL7.{{PID:5.1}}  =   "A  {number}"' for number in range(40))
    assert YAMLText(YAMLText().text({"condition": condition})).data == {"condition": condition}


@pytest.mark.parametrize(("name", "text", "said"), [
    ("a.json", '{"a": "\\ud800"}', "half a character"), ("a.yaml", 'a: "\\ud800"\n', "half a character"),
    ("a.yaml", "? - {[]}\n  - {[],[Z]}\n", "unhashable"),
    ("a.yaml", "a: 1e400\n", "no number that can be saved"), ("a.yaml", "a: .nan\n", "no number that can be saved"),
])  # fmt: skip
def test_what_could_never_be_saved_again_is_refused_when_it_is_read(
    tmp_path: Path, name: str, text: str, said: str
) -> None:
    (tmp_path / name).write_text(text)
    with pytest.raises(ConfigError, match=said):
        read_source(tmp_path / name, name)


def test_a_folder_name_no_file_system_holds_is_a_problem_of_the_item(tmp_path: Path) -> None:
    item = {
        "name": "in",
        "class_name": "hie.services.file.PassthroughService",
        "settings": {"adapter": {"file_path": "x" * 400}},
    }
    (tmp_path / "production.json").write_text(json.dumps({"name": "P", "items": [item]}))
    assert any("File name too long" in str(problem) for problem in load_workspace(tmp_path).problems)
