"""Any rule definition, as XML or YAML: read, or refused with our own error; what was read comes back as it was."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from xml.sax.saxutils import quoteattr

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from ruamel.yaml import YAML

from hie_runtime.config.workspace import load_workspace
from hie_runtime.errors import HIEError
from hie_runtime.importers.iris.importer import IRISConfigImporter, write
from hie_runtime.messages.hl7.reader import HL7Message
from hie_runtime.rules.compile import RuleEnvironment, compile_rules
from tests.fuzz.engine import REFUSED, outcome
from tests.fuzz.targets import all_targets

MESSAGE = HL7Message(b"MSH|^~\\&|LAB|RGH|EPR|RGH|2026||ORU^R01|2|P|2.5\rPID|1||78\rOBX|1||A||5\r")
PRODUCTION = "name: P\nitems: []\n"
words = st.one_of(
    st.sampled_from(
        ["1", "0", "true", "", "a", "a,b", ",,", "HL7.{PID:3}=1", "HL7.{OBX()}", "Nope(1)", '"x"', "2026-01-01T00:00:00", "source", "docName", "ORU_R01"]
    ),
    st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"], exclude_characters="\ufffe\uffff"), max_size=8),
)  # fmt: skip
names = st.sampled_from(["name", "value", "condition", "target", "transform", "property", "propertypath", "rule", "ruleSet", "disabled",
                         "comment", "effectiveBegin", "effectiveEnd", "alias", "odd"])  # fmt: skip
tags = st.sampled_from(["ruleSet", "rule", "constraint", "when", "otherwise", "send", "return", "delete", "assign", "trace", "debug", "foreach", "delegate",
                        "call", "annotation", "comment", "odd"])  # fmt: skip


def _element(tag: str, attributes: dict[str, str], children: list[str], text: str) -> str:
    written = "".join(f" {name}={quoteattr(value)}" for name, value in attributes.items())
    return f"<{tag}{written}>{text}{''.join(children)}</{tag}>"


texts = st.sampled_from(["", "", '"F"', "1", " "])
elements = st.recursive(
    st.builds(_element, tags, st.dictionaries(names, words, max_size=3), st.just([]), texts),
    lambda inner: st.builds(_element, tags, st.dictionaries(names, words, max_size=3), st.lists(inner, max_size=3), texts),
    max_leaves=12,
)  # fmt: skip
values = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(-5, 200), words),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(st.sampled_from(
        ["name", "rule_sets", "rules", "when", "otherwise", "condition", "actions", "action", "targets", "transforms", "value", "property", "path", "rule",
         "constraints", "source", "doc_name", "disabled", "effective_begin", "bare", "annotation", "iris_attributes", "iris_elements"]), inner, max_size=4)),
    max_leaves=15,
)  # fmt: skip


@contextmanager
def _folder() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="hie-") as made:
        yield Path(made)


@given(st.lists(elements, max_size=4))
@settings(max_examples=120, deadline=None)
def test_any_rule_definition_is_imported_kept_and_run_or_refused(children: list[str]) -> None:
    with _folder() as folder:
        (folder / "one.xml").write_text(
            f"<ruleDefinition>{''.join(children)}</ruleDefinition>", encoding="utf-8"
        )
        result = IRISConfigImporter().import_files([folder / "one.xml"])
        compiled = compile_rules(result.rules["one"], RuleEnvironment(definitions=result.rules))
        explained = compiled.explain(MESSAGE, "a")
        with suppress(HIEError):
            compiled.route(MESSAGE, "a")
            assert not any(rule.error for rule in explained)
        write(result, folder / "ws")
        assert load_workspace(folder / "ws").rules == result.rules


@given(
    st.one_of(
        values,
        st.builds(lambda rules: {"name": "R", "rule_sets": [{"rules": rules}]}, st.lists(values, max_size=3)),
    )
)
@settings(max_examples=150, deadline=None)
def test_any_yaml_is_a_rule_or_a_problem_of_the_workspace(data: object) -> None:
    with _folder() as folder:
        (folder / "production.yaml").write_text(PRODUCTION)
        (folder / "rules").mkdir()
        with (folder / "rules" / "R.yaml").open("w", encoding="utf-8") as out:
            YAML().dump(data, out)
        loaded = load_workspace(folder)
        assert loaded.rules or any(problem.file.startswith("rules/R.yaml") for problem in loaded.problems)


@pytest.mark.parametrize("target", all_targets(), ids=lambda target: target.name)
def test_every_seed_of_the_fuzzer_is_read(target) -> None:
    for seed in target.seeds:
        assert outcome(target, seed) in (None, REFUSED)
    assert any(outcome(target, seed) is None for seed in target.seeds)


# What the fuzzer found, shortened: target and input.
FOUND = [
    ("path", b"PID:PatientN(1).F.11111111111"), ("path", b"PID:040400400400400400400()"), ("path", b"OBX(00000000199999999999):1"),
    ("rule expression", b"Do<=" + b"cum=" * 900 + b"1"), ("rule condition", b"{PID:040400400400400400400()}"),
    ("file name", b"%K(" + b"<" + b"/a" * 300 + b")"), ("file name", b"%K(../../../etc/localtime)%Y"),
    ("batch", b"MSH|a" + b"\r" * 40_000 + b"x"),
    ("rule XML", '<ruleDefinition><ruleSet><rule><when condition="{}\ufeffu x"/></rule></ruleSet></ruleDefinition>'.replace("{}", ";uot" * 22).encode()),
    ("DTL XML", "<transform><if condition='{} x'/></transform>".replace("{}", "O{" * 60 + "\ufeff{").encode()),
    ("rule YAML", b"?     - {[]}\n      - {[],[Z]}"), ("production YAML", b"name: P\n: {:1e400}"),
    ("transform YAML", "name: A\n:\n      - a:\u2028cc{} comment".replace("{}", "   c" * 30).encode()),
    ("production JSON", b'{"name":"P","":[{"":"","":{"\\ud80e":{"":5}}}]}'),
    ("lookup table XML", b'<lookupTable><entry table="' + b"B" * 300 + b'" key="a">b</entry></lookupTable>'),
]  # fmt: skip


@pytest.mark.parametrize(("name", "data"), FOUND, ids=[f"{n} {d[:30]!r}" for n, d in FOUND])
def test_what_the_fuzzer_found_is_read_or_refused_now(name: str, data: bytes) -> None:
    [target] = [one for one in all_targets() if one.name == name]
    assert outcome(target, data) in (None, REFUSED)
