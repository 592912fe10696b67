"""Check says everything that is wrong at once, each with its file, line, item and setting."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest

from hie_runtime.components.registry import Component, ComponentKind, ComponentRegistry, registry
from hie_runtime.components.settings import (
    AdapterSettings,
    Kind,
    NameList,
    OperationSettings,
    Port,
    ProcessSettings,
    Seconds,
    ServiceSettings,
    setting,
)
from hie_runtime.config.check import check_workspace
from hie_runtime.config.graph import production_graph
from hie_runtime.config.model import ItemConfig, ItemSettings, ProductionConfig
from hie_runtime.config.problems import ConfigError, Problem, Severity
from hie_runtime.config.settings import idle_settings, parse_settings
from hie_runtime.config.workspace import create_workspace, load_workspace, save_workspace
from hie_runtime.rules.model import RuleDefinition


class Inbound(AdapterSettings):
    port: Port = setting(iris="Port", help="Port")
    local_interface: str = setting("", help="Address to listen on")
    wait: Seconds = setting(5.0, iris="Wait", unit="s", help="Wait")
    folder: str = setting("", kind=Kind.PATH, help="Folder")
    ssl_config: str = setting("", kind=Kind.TLS, help="TLS")


class Outbound(AdapterSettings):
    credentials: str = setting("", kind=Kind.CREDENTIALS, help="Credentials")


class Router(ProcessSettings):
    business_rule_name: str = setting("", kind=Kind.RULE, help="Rule")
    target_config_names: NameList = setting(default_factory=list, kind=Kind.ITEMS, help="Targets")
    transform: str = setting("", kind=Kind.TRANSFORM, help="Transforms")
    table: str = setting("", kind=Kind.LOOKUP, help="Table")


COMPONENTS = ComponentRegistry()
for component in (
    Component(
        "t.In", ComponentKind.SERVICE, "In", "In", "x:In", ServiceSettings, "x:A", Inbound, ("Old.In",)
    ),
    Component("t.Router", ComponentKind.PROCESS, "Router", "Router", "x:Router", Router),
    Component("t.Out", ComponentKind.OPERATION, "Out", "Out", "x:Out", OperationSettings, "x:B", Outbound),
):
    COMPONENTS.add(component)


def item(
    name: str,
    kind: str,
    host: dict[str, Any] | None = None,
    adapter: dict[str, Any] | None = None,
    **more: Any,
) -> ItemConfig:
    return ItemConfig(
        name=name,
        class_name=f"t.{kind}",
        settings=ItemSettings(host=host or {}, adapter=adapter or {}),
        **more,
    )


def check(
    tmp_path: Path, *items: ItemConfig, rules: dict[str, Any] | None = None, **production: Any
) -> list[Problem]:
    workspace = create_workspace(tmp_path / "ws", "W")
    workspace.production = ProductionConfig(name="W", items=list(items), **production)
    workspace.rules = {
        name: RuleDefinition.model_validate({"name": name, **body}) for name, body in (rules or {}).items()
    }
    save_workspace(workspace)
    return check_workspace(load_workspace(workspace.path), COMPONENTS)


def codes(problems: list[Problem]) -> set[tuple[str, str]]:
    return {(problem.code, problem.item) for problem in problems if problem.code != "unreachable"}


IN = item("in", "In", {"target_config_names": ["out"]}, {"port": 2000})
OUT = item("out", "Out")


def test_a_sound_production_has_no_problems(tmp_path: Path) -> None:
    assert check(tmp_path, IN, OUT) == []


@pytest.mark.parametrize(
    ("adapter", "text"),
    [
        ({"port": 70000}, "70000 is not a port (1 to 65535)"),
        ({"port": "abc"}, "'abc' is not a port (1 to 65535)"),
        ({}, "is missing and has no default"),
        ({"port": 1, "wait": -3}, "-3 is not a number from 0 to 1e+06"),
    ],
)
def test_a_wrong_setting_says_what_was_found_and_what_is_allowed(
    tmp_path: Path, adapter: dict[str, Any], text: str
) -> None:
    wrong = item("in", "In", {"target_config_names": "out"}, adapter)
    (problem,) = check(tmp_path, wrong, OUT)
    assert problem.message == text
    assert (problem.severity, problem.item, problem.file) == (Severity.ERROR, "in", "production.json")
    assert problem.line > 0
    component = COMPONENTS.get("t.In")
    assert component
    with pytest.raises(ConfigError, match="adapter"):
        parse_settings(wrong, component)


def test_settings_from_an_import_are_typed(tmp_path: Path) -> None:
    imported = item(
        "in",
        "In",
        {"target_config_names": "out, other", "alert_on_error": "1"},
        {"port": " 2000 ", "wait": "7"},
    )
    component = COMPONENTS.get("t.In")
    assert component
    host, adapter = parse_settings(imported, component)
    assert isinstance(adapter, Inbound)
    assert (adapter.port, adapter.wait, host.alert_on_error) == (2000, 7.0, True)
    assert host.target_config_names == ["out", "other"]  # type: ignore[attr-defined]


def test_a_setting_that_nothing_acts_on_is_said_once_it_is_not_as_by_default() -> None:
    router = registry().by_name["hie.processes.hl7.RoutingEngine"]
    service = registry().by_name["hie.services.hl7.TCPService"]

    def told(component: Component, **host: object) -> set[str]:
        settings = {"host": host, "adapter": {}}
        one = ItemConfig.model_validate(
            {"name": "x", "class_name": component.class_name, "settings": settings}
        )
        return {problem.setting for problem in idle_settings(one, component)}

    # as IRIS writes them into every export
    assert (
        told(router, ack_type="Application", nack_code="Error", force_sync_send="0", validation="") == set()
    )
    assert told(router, forward_generated_response_to_targets="1", response_timeout="-1") == set()
    set_otherwise = {"ack_type": "Commit", "forward_generated_response_to_targets": "0", "validation": "dm-z"}
    assert told(router, **set_otherwise, response_timeout="no number") == {
        f"host.{name}" for name in set_otherwise
    }
    assert told(service, add_nack_err="1", local_facility_application="A:B") == set()  # these it acts on
    assert told(service, doc_type_resolution="MSH9.3") == {"host.doc_type_resolution"}


def test_unknown_and_misplaced_settings_are_kept_and_said(tmp_path: Path) -> None:
    odd = item(
        "in",
        "In",
        {"target_config_names": ["out"], "wait": 1, "Wait": 2},
        {"port": 1, "Port": 2, "colour": "red"},
    )
    found = {problem.setting: problem for problem in check(tmp_path, odd, OUT)}
    assert found["host.wait"].code == "wrong-target"
    assert found["adapter.colour"].code == "unknown-setting"
    assert "IRIS name of port" in found["adapter.Port"].message
    assert all(problem.severity is Severity.WARNING for problem in found.values())


@pytest.mark.parametrize(
    "name", ["a|b", "a;b", "a,b", "a:b", "a[b", "a<b", "a/b", "a&b", 'a"b', "!a", "a.", "$a", "_a", "*", "a$"]
)
def test_names_iris_forbids_are_errors(tmp_path: Path, name: str) -> None:
    assert ("item-name", name) in codes(check(tmp_path, item(name, "Out")))


@pytest.mark.parametrize("name", ["a b", "a+b", "è", "a_b", "a.b", "a*b", "to.Lab 2"])
def test_names_iris_allows_are_fine(tmp_path: Path, name: str) -> None:
    assert codes(check(tmp_path, item(name, "Out"))) == set()


def test_the_second_item_of_a_name_is_the_one_pointed_at(tmp_path: Path) -> None:
    problems = check(tmp_path, OUT, item("out", "Out", {"colour": 1}))
    lines = (tmp_path / "ws" / "production.json").read_text().splitlines()
    second = [number for number, line in enumerate(lines, 1) if '"name": "out"' in line][1]
    found = {problem.code: problem for problem in problems}
    assert found["duplicate-item"].line == second
    assert found["unknown-setting"].line > second


def test_classes_without_counterpart_are_placeholders(tmp_path: Path) -> None:
    old = ItemConfig(name="old", class_name="Old.In")
    mine = ItemConfig(name="mine", class_name="My.Own")
    found = {problem.item: problem for problem in check(tmp_path, old, mine)}
    assert found["mine"].severity is Severity.WARNING
    assert "IRIS name of t.In" in found["old"].message


def test_what_an_item_names_must_be_there(tmp_path: Path) -> None:
    router = item(
        "r",
        "Router",
        {"business_rule_name": "No", "transform": "a, b", "table": "T", "target_config_names": ["out"]},
    )
    service = item("in", "In", {"target_config_names": ["r"]}, {"port": 1, "ssl_config": "missing"})
    sender = item(
        "out", "Out", {"reply_code_actions": "nonsense"}, {"credentials": "ftp", "password": "hunter2"}
    )
    problems = check(tmp_path, router, service, sender)
    assert codes(problems) >= {("missing-rule", "r"), ("missing-lookup", "r"), ("missing-tls", "in"), ("supply-credentials", "out"),
                               ("reply-code-actions", "out"), ("secret-in-file", "out")}  # fmt: skip
    assert len([problem for problem in problems if problem.code == "missing-transform"]) == 2
    assert "hunter2" not in " ".join(str(problem) for problem in problems)


def test_a_disabled_item_does_not_keep_the_others_from_running(tmp_path: Path) -> None:
    problems = check(
        tmp_path, IN, OUT, item("later", "In", {"target_config_names": ["out"]}, {"port": 0}, enabled=False)
    )
    assert {problem.severity for problem in problems} == {Severity.WARNING}


def test_two_listeners_on_one_port_and_interface_clash(tmp_path: Path) -> None:
    def listener(name: str, port: Any, interface: str = "", enabled: bool = True) -> ItemConfig:
        return item(
            name,
            "In",
            {"target_config_names": ["out"]},
            {"port": port, "local_interface": interface},
            enabled=enabled,
        )

    clash = check(tmp_path / "1", listener("a", 5), listener("b", "5"), listener("c", 5, enabled=False), OUT)
    assert codes(clash) == {("port-twice", "b")}
    apart = check(tmp_path / "2", listener("a", 5, "127.0.0.1"), listener("b", 5, "127.0.0.2"), OUT)
    assert codes(apart) == set()
    every = check(tmp_path / "3", listener("a", 5), listener("b", 5, "127.0.0.2"), OUT)
    assert codes(every) == {("port-twice", "b")}


@pytest.mark.skipif(os.name == "nt", reason="paths of this system")
def test_folders_are_checked_as_far_as_this_machine_tells(tmp_path: Path) -> None:
    (tmp_path / "ws").mkdir()
    (tmp_path / "ws" / "file").write_text("")

    def found(folder: str) -> set[str]:
        problems = check(
            tmp_path, item("in", "In", {"target_config_names": ["out"]}, {"port": 1, "folder": folder}), OUT
        )
        return {problem.code for problem in problems}

    assert found("C:\\Practice\\in") == {"windows-path"}
    assert found("/no/such/folder") == {"missing-path"}
    assert found("file") == {"not-a-folder"}
    assert found("made-later") == set()
    assert found(str(tmp_path / "made-later")) == set()
    assert found(str(tmp_path)) == set()


SEND = {"rule_sets": [{"rules": [
    {"name": "first", "when": [{"condition": 'MSH:9.1 = "ADT"', "actions": [{"action": "send", "targets": ["out", "gone"]}]},
                               {"condition": "MSH:9.1 = = 2", "actions": []}],
     "otherwise": [{"action": "send", "targets": ["off"], "transforms": ["None.Such"]}]},
    {"disabled": True, "otherwise": [{"action": "send", "targets": ["never"]}]},
    {"otherwise": [{"action": "send", "targets": ["out"]}, {"action": "delegate", "rule": "Other"}]},
]}]}  # fmt: skip
OTHER = {
    "rule_sets": [{"rules": [{"name": "handed on", "otherwise": [{"action": "send", "targets": ["back"]}]}]}]
}


def test_rules_are_checked_at_their_own_lines(tmp_path: Path) -> None:
    router = item("r", "Router", {"business_rule_name": "R"})
    problems = check(
        tmp_path, item("in", "In", {"target_config_names": ["r"]}, {"port": 1}), router, OUT,
        item("off", "Out", enabled=False), item("back", "Out"),
        rules={"R": SEND, "Other": OTHER, "Unused": OTHER},
    )  # fmt: skip
    lines = (tmp_path / "ws" / "rules" / "R.yaml").read_text().splitlines()
    found = {problem.code: problem for problem in problems}
    for code, text in (
        ("dangling-target", "- gone"),
        ("rule", "= = 2"),
        ("missing-transform", "- None.Such"),
        ("disabled-target", "- off"),
    ):
        problem = found[code]
        assert problem.file == "rules/R.yaml"
        assert text in lines[problem.line - 1]
    assert found["dangling-target"].item == "r"
    assert "first" in found["dangling-target"].message
    assert found["unused-rule"].file == "rules/Unused.yaml"
    assert "never" not in " ".join(str(problem) for problem in problems)


def test_the_graph_tells_by_what_messages_go(tmp_path: Path) -> None:
    workspace = create_workspace(tmp_path, "W")
    workspace.production.items = [
        item("in", "In", {"target_config_names": "r, r"}),
        item(
            "r",
            "Router",
            {"business_rule_name": "R", "target_config_names": ["ignored"], "bad_message_handler": "out"},
        ),
        OUT,
    ]
    workspace.rules = {
        "R": RuleDefinition.model_validate({"name": "R", **SEND}),
        "Other": RuleDefinition.model_validate({"name": "Other", **OTHER}),
    }
    graph = production_graph(workspace)
    assert {
        edge: how
        for *edge, how in ((s, t, d["how"]) for s, t, d in graph.edges(data=True))
        for edge in [tuple(edge)]
    } == {
        ("in", "r"): ("target",),
        ("r", "out"): ("first", "rule#3", "bad message"),
        ("r", "gone"): ("first",),
        ("r", "off"): ("first",),
        ("r", "back"): ("handed on",),
    }
    assert sorted(name for name, data in graph.nodes(data=True) if data["missing"]) == ["back", "gone", "off"]


def test_a_loop_is_said_once_however_many_ways_round_there_are(tmp_path: Path) -> None:
    everyone = [f"r{number}" for number in range(14)]
    routers = [
        item(name, "Router", {"target_config_names": [other for other in everyone if other != name]})
        for name in everyone
    ]
    problems = check(tmp_path, *routers)
    (loop,) = [problem for problem in problems if problem.code == "loop"]
    assert loop.severity is Severity.WARNING
    assert loop.message.startswith("a loop: r0 → ")
    assert ("loop", "self") in codes(
        check(tmp_path, item("self", "Router", {"target_config_names": ["self"]}))
    )


FORMATS = {
    "json": """{"production": {"name": "P",
 "items": [
  {"name": "in", "class_name": "t.In",
   "settings": {"host": {"target_config_names": ["gone"]},
    "adapter": {
     "port": 0,
     "colour": "red"}}},
  {"name": "x,y",
   "class_name": "My.Own", "schedule": "never"}]}}
""",
    "yaml": """production:
  name: P
  items:
  - {name: in, class_name: t.In, settings: {host: {target_config_names: [gone]},
     adapter:
     {port: 0,
     colour: red}}}
  - name: x,y
    class_name: My.Own
    schedule: never
""",
    "xml": """<Production Name="P">
<!-- two
lines -->
<Item Name="in" ClassName="t.In"><Setting Target="Host" Name="target_config_names">gone</Setting>

 <Setting Target="Adapter" Name="port" Type="integer">0</Setting>
 <Setting Target="Adapter" Name="colour">red</Setting></Item>
<Item Name="x,y" ClassName="My.Own" Schedule="never"/>
</Production>
""",
}


@pytest.mark.parametrize("suffix", FORMATS)
def test_problems_have_their_line_in_every_format(tmp_path: Path, suffix: str) -> None:
    (tmp_path / f"production.{suffix}").write_text(FORMATS[suffix])
    problems = check_workspace(load_workspace(tmp_path), COMPONENTS)
    found = {(problem.code, problem.item): problem for problem in problems}
    expected = {
        ("dangling-target", "in"): 4,
        ("wrong-setting", "in"): 6,
        ("unknown-setting", "in"): 7,
        ("item-name", "x,y"): 8,
    }
    assert {key: found[key].line for key in expected} == expected
    assert {problem.file for problem in problems} == {f"production.{suffix}"}
    assert found["unknown-class", "x,y"].line in (8, 9)


def test_lines_stay_those_of_the_file_while_the_model_is_edited(tmp_path: Path) -> None:
    (tmp_path / "production.json").write_text(FORMATS["json"])
    workspace = load_workspace(tmp_path)
    workspace.production.items.insert(0, item("new", "Out"))
    workspace.production.items.append(item("last", "Out"))
    assert workspace.locate("x,y", "class_name") == ("production.json", 9)
    assert workspace.locate("in", "adapter.port") == ("production.json", 6)
    assert workspace.locate("last") == ("production.json", 0)


def test_keys_written_twice_are_said(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text('{"production": {\n "name": "A",\n "name": "B"}}')
    (tmp_path / "b.xml").write_text('<Production Name="B">\n<Item Name="i" ClassName="c">\n<Setting Name="a">1</Setting>\n'
                                    '<Setting Name="a">2</Setting>\n</Item>\n<Else/></Production>')  # fmt: skip
    twice = [problem for problem in load_workspace(tmp_path / "a.json").problems if problem.code == "kept"]
    assert [(problem.line, problem.severity) for problem in twice] == [(3, Severity.WARNING)]
    kept = [problem for problem in load_workspace(tmp_path / "b.xml").problems if problem.code == "kept"]
    assert [problem.line for problem in kept] == [4, 6]


def test_a_large_production_is_checked_fast(tmp_path: Path) -> None:
    import time

    items = [
        item(f"i{number}", "Router", {"target_config_names": [f"i{number + 1}", "gone"]})
        for number in range(600)
    ]
    workspace = create_workspace(tmp_path, "W")
    workspace.production.items = items
    save_workspace(workspace)
    workspace = load_workspace(tmp_path)
    begun = time.thread_time()
    problems = check_workspace(workspace, COMPONENTS)
    assert len([problem for problem in problems if problem.code == "dangling-target"]) > 590
    assert time.thread_time() - begun < 3
