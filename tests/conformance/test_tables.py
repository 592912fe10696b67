"""The tables in ``tables/``: what iris-semantics says, one case a line, as an analyst reads it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import importing_cases
import pytest
from ruamel.yaml import YAML

from hie_runtime.hosts.reply_codes import ReplyCodeError, ReplyFacts, parse_reply_code_actions
from hie_runtime.importers.iris.dtl import TransformReader
from hie_runtime.importers.iris.report import ImportReport
from hie_runtime.importers.iris.sources import Source
from hie_runtime.importers.iris.xmltext import parse_text
from hie_runtime.messages.hl7.reader import HL7Message
from hie_runtime.protocols.base import AdapterError
from hie_runtime.protocols.file.names import file_name
from hie_runtime.rules.compile import RuleEnvironment, RuleError, compile_rules
from hie_runtime.rules.content import content_of
from hie_runtime.rules.evaluate import Context, ExpressionCompiler
from hie_runtime.rules.expressions import parse_expression
from hie_runtime.rules.functions import Surroundings
from hie_runtime.rules.model import RuleDefinition
from hie_runtime.transforms.compile import TransformEnvironment, compile_transform
from hie_runtime.transforms.errors import TransformError
from hie_runtime.transforms.model import TransformDefinition

TABLES = Path(__file__).parent / "tables"
Case = dict[str, Any]
Table = dict[str, Any]


def message(table: Table, name: str) -> HL7Message:
    """A message of a table; its lines are segments."""
    return content_of(table["messages"][name].rstrip("\n").replace("\n", "\r").encode())


def moment(text: str) -> datetime:
    made = datetime.fromisoformat(text)
    return made if made.tzinfo else made.astimezone()


def expression(table: Table, case: Case, folder: Path) -> None:
    for name, content in table.get("files", {}).items():
        (folder / name).write_bytes(content.encode())
    compiler = ExpressionCompiler(
        Surroundings(table["lookups"], folder, lambda: datetime.fromisoformat(table["now"]))
    )

    def context() -> Context:
        return Context(message(table, case["on"]), table["source"], table["category"])

    tree = parse_expression(case["expression"])
    assert compiler.value(tree)(context()) == case["gives"]
    assert compiler.unknown == compiler.unknown_names == []
    asked = parse_expression(f"If({case['expression']},1,0)")
    assert compiler.test(tree)(context()) == compiler.test(asked)(context()), (
        "as a condition it means the same as its value"
    )


def rule(table: Table, case: Case, _folder: Path) -> None:
    others = {
        name: RuleDefinition.model_validate({"name": name, "rule_sets": [{"rules": rules}]})
        for name, rules in case.get("others", {}).items()
    }
    sets = case.get("rule_sets") or [{"rules": case["rules"]}]
    environment = RuleEnvironment(
        definitions=others, now=lambda: datetime.fromisoformat(case.get("now", "2026-01-31T14:05:09"))
    )
    compiled = compile_rules(RuleDefinition.model_validate({"name": "R", "rule_sets": sets}), environment)
    sender, category = case.get("source", "in"), table["category"]
    explained = compiled.explain(message(table, case["on"]), sender, category=category)
    if "bad" in case:
        with pytest.raises(RuleError, match=re.escape(case["bad"])):
            compiled.route(message(table, case["on"]), sender, category=category)
        assert case["bad"] in explained[-1].error
        return
    routing = compiled.route(message(table, case["on"]), sender, category=category)
    assert [target for send in routing.sends for target in send.targets] == case["targets"]
    assert routing.reason == case.get("reason", routing.reason)
    assert routing.traces == case.get("traces", routing.traces)
    assert routing.returned == case.get("returned", routing.returned)
    assert not any(one.error for one in explained)


def reply_code(table: Table, case: Case, _folder: Path) -> None:
    setting = table["settings"].get(case["setting"], case["setting"])
    if "refused" in case:
        with pytest.raises(ReplyCodeError, match=re.escape(case["refused"])):
            parse_reply_code_actions(setting)
        return
    reply = case.get("reply", "no reply")
    facts = ReplyFacts(
        code=None if reply in ("none", "no reply") else reply, present=reply != "no reply", error=case.get("error", ""),
        number=case.get("number", 0), control_id_matches=not case.get("other id"), type_matches=not case.get("other type"),
    )  # fmt: skip
    decision = parse_reply_code_actions(setting).decide(facts)
    assert (decision.actions, list(decision.warnings)) == (case["gives"], case.get("warns", []))


def name_of_file(table: Table, case: Case, _folder: Path) -> None:
    taken = case.get("taken", [])
    asked = (
        case["pattern"],
        case.get("source", table["source"]),
        lambda name: name in taken,
        moment(case.get("now", table["now"])),
    )
    if "refused" in case:
        with pytest.raises(AdapterError, match=case["refused"]):
            file_name(*asked)
    elif "matches" in case:
        assert re.fullmatch(case["matches"], file_name(*asked))
    else:
        assert file_name(*asked) == case["gives"]


def transform(table: Table, case: Case, _folder: Path) -> None:
    """Through the importer, as it comes from IRIS."""
    report = ImportReport()
    others = {
        name: _dtl(
            name,
            other["dtl"],
            {**case, **other, "parameters": {}},
            other.get("types", table["types"][case["on"]]),
            report,
        )
        for name, other in case.get("others", {}).items()
    }
    definition = _dtl("T", case["dtl"], case, table["types"][case["on"]], report)
    environment = TransformEnvironment(table["lookups"], transforms=others, now=lambda: moment(table["now"]))
    compiled = compile_transform(definition, environment)
    source = message(table, case["on"])
    assert isinstance(source, HL7Message)
    if "fails" in case:
        with pytest.raises(TransformError, match=re.escape(case["fails"])):
            compiled.apply(source, table["aux"])
        return
    made = compiled.apply(source, table["aux"])
    assert made.raw.decode().removesuffix("\r").split("\r") == case["gives"]


def _dtl(name: str, steps: str, case: Case, types: str, report: ImportReport) -> TransformDefinition:
    classes = case.get("classes", "EnsLib.HL7.Message")
    head = f"<transform sourceClass='{classes}' targetClass='{classes}' sourceDocType='{types}' targetDocType='{types}'"
    xml = f"{head} create='{case.get('create', 'new')}' language='objectscript'>{steps}</transform>"
    return TransformReader(
        Source("transform", name, parse_text(xml), "x", parameters=case.get("parameters", {})), report
    ).read()


KINDS: dict[str, Callable[[Table, Case, Path], None]] = {
    "expression": expression, "rule": rule, "reply code": reply_code, "file name": name_of_file,
    "transform": transform,
    "import setting": importing_cases.setting, "import form": importing_cases.form,
}  # fmt: skip


def cases() -> Iterator[Any]:
    for file in sorted(TABLES.glob("*.yaml")):
        table = YAML(typ="safe").load(file.read_text(encoding="utf-8"))
        for number, case in enumerate(table["cases"], 1):
            yield pytest.param(table, case, id=f"{file.stem} {number}: {case['section']} {case['what']}")


@pytest.mark.parametrize(("table", "case"), list(cases()))
def test_it_is_as_the_semantics_say(table: Table, case: Case, tmp_path: Path) -> None:
    KINDS[table["kind"]](table, case, tmp_path)
