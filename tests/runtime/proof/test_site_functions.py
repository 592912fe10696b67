"""A site's own functions called for somebody who tries rules: in a worker process that can be ended."""

from __future__ import annotations

import os
import threading
import time

import pytest

from hie_runtime.config.workspace import load_workspace
from hie_runtime.messages.hl7.reader import HL7Message
from hie_runtime.proof.functions import SiteFunctions, functions_of
from hie_runtime.proof.what_if import what_would_happen
from hie_runtime.rules.compile import RuleEnvironment, compile_rules
from hie_runtime.rules.context import EvaluationError
from hie_runtime.rules.model import RuleDefinition

FILE = "functions/Wards.py"
TEXT = """
import os


def IsOpen(ward, *more):
    return ward in ("W1", "W2") or len(more) > 2


def Where():
    return os.getpid()


def Ratio(value):
    return 10 / int(value)


def Forever(begun=""):
    if begun:
        open(begun, "w").close()
    while True:
        pass


def Ends():
    os._exit(3)
"""
MESSAGE = b"MSH|^~\\&|A|B|C|D|2026||ADT^A01|1|P|2.5\rPV1|1|I|W2\r"


@pytest.fixture
def functions(tmp_path):
    made = SiteFunctions(tmp_path, {FILE: TEXT}, seconds=0.5)
    yield made
    made.close()


def call(functions: SiteFunctions, name: str, *values: str) -> str:
    return functions.call((FILE, name, values))


def test_they_run_in_another_process_and_an_exception_names_its_line(functions: SiteFunctions) -> None:
    assert [call(functions, "IsOpen", ward) for ward in ("W2", "W7")] == ["1", "0"]
    assert call(functions, "IsOpen", "x", *"abcdefghijkl") == "1"
    assert int(call(functions, "Where")) != os.getpid()
    assert call(functions, "Ratio", "4") == "2.5"
    for _ in range(2):
        with pytest.raises(
            EvaluationError, match=r"^function Ratio: functions/Wards.py:14: ZeroDivisionError$"
        ):
            call(functions, "Ratio", "0")


def test_one_without_end_is_killed_and_the_next_call_has_another_process(functions: SiteFunctions) -> None:
    before = call(functions, "Where")
    began = time.monotonic()
    with pytest.raises(
        EvaluationError, match=r"functions/Wards.py: the worker process (took longer than 0.5 s|ended)"
    ):
        call(functions, "Forever")
    assert time.monotonic() - began < 10
    with pytest.raises(EvaluationError, match="exit code 3"):
        call(functions, "Ends")
    assert functions.known((FILE, "Where", ())) == before
    functions.use({FILE: TEXT + "\n"})  # the file was saved: nothing known holds any more
    assert functions.known((FILE, "Where", ())) is None
    assert call(functions, "Where") != before


def test_closing_ends_a_call_under_way(tmp_path) -> None:
    functions = SiteFunctions(tmp_path, {FILE: TEXT}, seconds=300)
    assert call(functions, "IsOpen", "W1") == "1"
    told: list[str] = []

    def wait() -> None:
        try:
            call(functions, "Forever", str(tmp_path / "begun"))
        except EvaluationError as error:
            told.append(str(error))

    thread = threading.Thread(target=wait)
    thread.start()
    while not (tmp_path / "begun").exists():
        time.sleep(0.01)
    functions.close()
    thread.join(10)
    assert not thread.is_alive() and "the worker process" in told[0]
    with pytest.raises(EvaluationError, match="nobody asks any more"):
        call(functions, "Forever")


RULES = """
name: Wards
rule_sets:
  - rules:
      - name: open wards
        when:
          - condition: IsOpen(HL7.{PV1:3}) and Ratio("4") > 2
            actions: [{action: send, targets: [to.Ward]}]
"""
PRODUCTION = """
name: Wards
items:
  - {name: Router, class_name: hie.processes.hl7.RoutingEngine, settings: {host: {business_rule_name: Wards}}}
  - {name: to.Ward, class_name: hie.operations.hl7.FileOperation, settings: {adapter: {file_path: out}}}
"""


def test_rules_that_call_them_are_explained_with_the_values_that_decide(tmp_path) -> None:
    for name, text in (("production.yaml", PRODUCTION), ("rules/Wards.yaml", RULES), (FILE, TEXT)):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text)
    workspace = load_workspace(tmp_path)
    found = what_would_happen(workspace, "Router", MESSAGE)
    router, ward = found.steps
    assert ward.item == "to.Ward" and not router.notes and not router.errors
    (rule,) = router.rules
    wanted = {"{PV1:3}": "W2", "IsOpen(HL7.{PV1:3})": "1", 'Ratio("4")': "2.5"}
    assert rule.matched and {key: rule.values[key] for key in wanted} == wanted

    functions = SiteFunctions(tmp_path, functions_of(tmp_path))
    environment = RuleEnvironment(functions=functions.declared())
    definition: RuleDefinition = workspace.rules["Wards"]
    try:
        (tried,) = compile_rules(definition, environment).explain(HL7Message(MESSAGE), "from.PAS")
        assert tried == rule
    finally:
        functions.close()
