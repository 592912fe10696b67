"""A save after an edit changes what was edited and nothing else, in each of the three formats."""

from __future__ import annotations

import json
import random
import tempfile
from copy import deepcopy
from pathlib import Path

import pytest
from config_strategies import items, productions, values
from hypothesis import given, settings
from hypothesis import strategies as st

from hie_runtime.config.formats import YAMLText
from hie_runtime.config.merging import align, means_the_same
from hie_runtime.config.model import ItemConfig, ProductionConfig
from hie_runtime.config.problems import ConfigError
from hie_runtime.config.workspace import Workspace, create_workspace, load_workspace, save_workspace
from hie_runtime.rules.model import When


@given(productions())
@settings(max_examples=60, deadline=None)
def test_a_production_goes_through_json_yaml_xml_and_back_to_json_unchanged(
    original: ProductionConfig,
) -> None:
    production = original
    with tempfile.TemporaryDirectory() as folder:
        for number, suffix in enumerate(("json", "yaml", "xml", "json")):
            workspace = create_workspace(Path(folder) / f"{number}{suffix}", production.name)
            workspace.production_file = workspace.path / f"production.{suffix}"
            workspace.production = production
            save_workspace(workspace)
            production = load_workspace(workspace.path).production
            assert production.model_dump() == original.model_dump()


@given(productions(), st.data(), st.sampled_from(["json", "yaml", "xml"]))
@settings(max_examples=90, deadline=None)
def test_any_edit_of_a_loaded_file_is_what_the_next_load_finds(
    production: ProductionConfig, data: st.DataObject, suffix: str
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        workspace = create_workspace(folder, production.name)
        workspace.production_file = workspace.path / f"production.{suffix}"
        workspace.production = production
        save_workspace(workspace)
        loaded = load_workspace(folder)
        edited = loaded.production.items
        if edited and data.draw(st.booleans()):
            edited.pop(data.draw(st.integers(0, len(edited) - 1)))
        if edited and data.draw(st.booleans()):
            edited[-1].settings.host["edited"] = data.draw(values)
        if data.draw(st.booleans()):
            new = data.draw(items())
            if all(item.name != new.name for item in edited):
                edited.insert(data.draw(st.integers(0, len(edited))), new)
        if data.draw(st.booleans()):
            edited.reverse()
        wanted = loaded.production.model_dump()
        save_workspace(loaded)
        assert load_workspace(folder).production.model_dump() == wanted
        assert save_workspace(load_workspace(folder)) == []


YAML = """\
# The hospital's feed
production:
    name: Acute  # short name
    description: >-
        folded text
        of the production
    items:

    # -- in ------------------------
    # from the PAS
    -   name: from.PAS
        class_name: "x.A"
        settings:
            adapter: {port: 35001,
                      backlog: 5}   # agreed with the PAS team
            # why the host is so
            host:
                target_config_names: to.Archive, to.EPR

    # -- out -----------------------
    -   class_name: x.B
        name: to.Archive
        comment: |
            # this is text
            of two lines
        # a last word on the archive

    # the record
    -   name: to.EPR
        class_name: x.C   # third
# the end
"""


def edited(tmp_path: Path, text: str, edit: object, suffix: str = "yaml") -> str:
    file = tmp_path / f"production.{suffix}"
    file.write_text(text)
    workspace = load_workspace(tmp_path)
    edit(workspace)  # type: ignore[operator]
    wanted = workspace.production.model_dump()
    save_workspace(workspace)
    assert load_workspace(tmp_path).production.model_dump() == wanted
    return file.read_text()


def chunk(text: str, start: str, end: str) -> str:
    return text[text.index(start) : text.index(end)]


def test_a_changed_value_changes_its_own_lines_only(tmp_path: Path) -> None:
    def edit(workspace: Workspace) -> None:
        workspace.production.items[0].settings.adapter["port"] = 35002
        workspace.production.items[2].class_name = "x.D"

    text = edited(tmp_path, YAML, edit)
    expected = YAML.replace("35001,\n                      backlog: 5}   #", "35002, backlog: 5} #").replace(
        "x.C ", "x.D "
    )
    assert [line.split() for line in text.splitlines()] == [line.split() for line in expected.splitlines()]
    for same in (chunk(YAML, "# The", "adapter:"), chunk(YAML, "host:", "-   name: to.EPR")):
        assert same in text


def test_comments_go_with_the_item_that_is_removed_moved_or_renamed(tmp_path: Path) -> None:
    archive = chunk(YAML, "    # -- out", "\n    # the record")

    def move(workspace: Workspace) -> None:
        found = workspace.production.items
        found.append(found.pop(1))

    assert edited(tmp_path, YAML, move) == YAML.replace("\n" + archive, "").replace(
        "# the end", "\n" + archive + "# the end"
    )

    def remove(workspace: Workspace) -> None:
        del workspace.production.items[1]

    assert edited(tmp_path, YAML, remove) == YAML.replace("\n" + archive, "")

    def rename(workspace: Workspace) -> None:
        workspace.production.items[1].name = "to.Vault"

    assert edited(tmp_path, YAML, rename) == YAML.replace("name: to.Archive\n", "name: to.Vault\n")


def test_a_new_item_is_written_in_the_style_of_the_file(tmp_path: Path) -> None:
    def add(workspace: Workspace) -> None:
        workspace.production.items.insert(1, ItemConfig(name="new", class_name="x.N"))

    new = "    -   name: new\n        class_name: x.N\n"
    text = edited(tmp_path, YAML, add)
    assert new in text
    assert text.replace("\n" + new, "") == YAML


def test_a_condition_added_to_a_rule_leaves_the_other_conditions_and_their_comments_alone(
    tmp_path: Path,
) -> None:
    rule = """\
name: R   # the router's
rule_sets:
- rules:
  - name: one
    when:
    # inpatients
    - condition: 'PV1:2 = "I"'
      actions: [{action: send, targets: "a, b"}]
    # all others
    - condition: "1"
      actions:
      - action: return   # enough
"""
    (tmp_path / "production.yaml").write_text("production: {name: P}\n")
    (tmp_path / "rules").mkdir()
    (tmp_path / "rules" / "r.yaml").write_text(rule)
    workspace = load_workspace(tmp_path)
    whens = workspace.rules["R"].rule_sets[0].rules[0].when
    whens.insert(1, When.model_validate({"condition": 'PV1:2 = "E"', "actions": [{"action": "delete"}]}))
    assert save_workspace(workspace) == [tmp_path / "rules" / "r.yaml"]
    text = (tmp_path / "rules" / "r.yaml").read_text()
    new = '    - condition: PV1:2 = "E"\n      actions:\n      - action: delete\n'
    assert new in text
    assert text.replace(new, "") == rule


def test_an_anchor_used_twice_and_edited_at_one_place_keeps_the_other_value(tmp_path: Path) -> None:
    text = """\
production:
  name: P
  items:
    - name: a
      class_name: x
      settings: &shared {host: {n: 1}}
    - name: b
      class_name: x
      settings: *shared
"""

    def edit(workspace: Workspace) -> None:
        first = workspace.production.items[0]
        first.settings = first.settings.model_copy(update={"host": {"n": 2}})

    edited(tmp_path, text, edit)
    found = load_workspace(tmp_path).production
    assert [item.settings.host["n"] for item in found.items] == [2, 1]


def test_crlf_files_stay_crlf(tmp_path: Path) -> None:
    for suffix, text in (("yaml", YAML), ("json", '{\n    "production": {"name": "P"}\n}\n'),
                         ("xml", '<Production Name="P">\n  <Description>d</Description>\n</Production>\n')):  # fmt: skip
        file = tmp_path / suffix / f"production.{suffix}"
        file.parent.mkdir()
        file.write_bytes(text.replace("\n", "\r\n").encode())
        workspace = load_workspace(file)
        workspace.production.description = "changed"
        save_workspace(workspace)
        raw = file.read_bytes()
        assert raw.count(b"\r\n") == raw.count(b"\n") > 1
        assert load_workspace(file).production.description == "changed"


XML = """\
<?xml version="1.0" encoding="UTF-8"?>
<!-- The hospital's feed -->
<Production Name="Acute" site="north">
  <!-- about it -->
  <Description>d</Description>
  <Setting Target="Adapter" Name="ShutdownTimeout">33</Setting>
  <!-- from the PAS -->
  <Item ClassName="x.A"  Name="from.PAS">
    <!-- agreed with the PAS team -->
    <Setting Target="Adapter" Name="port" Type="integer">35001</Setting>
    <Setting Target="Host" Name="separators"><![CDATA[|^~\\&]]></Setting>
    <Vendor>kept</Vendor>
  </Item>
  <!-- the archive -->
  <Item ClassName="x.B" Name="to.Archive" PoolSize="01"/>
  <!-- no more -->
</Production>
<!-- after -->
"""


def test_xml_keeps_comments_cdata_and_unknown_elements(tmp_path: Path) -> None:
    def edit(workspace: Workspace) -> None:
        production = workspace.production
        production.items[0].settings.adapter["port"] = 35002
        production.items[0].settings.host["separators"] = "|~^\\&"
        production.items.append(ItemConfig(name="new", class_name="x.N", pool_size=3))
        production.items[1].comment = "now"

    text = edited(tmp_path, XML, edit, "xml")
    expected = (
        XML.replace("35001", "35002").replace("|^~\\&", "|~^\\&").replace('ClassName="x.A"  Name', 'ClassName="x.A" Name')
        .replace('PoolSize="01"/>', 'PoolSize="01" Comment="now"/>\n  <Item Name="new" ClassName="x.N" PoolSize="3"/>')
    )  # fmt: skip
    assert text == expected

    def swap(workspace: Workspace) -> None:
        workspace.production.items.reverse()

    text = edited(tmp_path, XML, swap, "xml")
    assert (
        text.index("the archive")
        < text.index("to.Archive")
        < text.index("from the PAS")
        < text.index("PoolSize") + 999
    )
    assert text.index("from the PAS") < text.index('Name="from.PAS"')

    def remove(workspace: Workspace) -> None:
        del workspace.production.items[0]

    text = edited(tmp_path, XML, remove, "xml")
    assert "PAS" not in text
    assert "about it" in text
    assert 'Name="ShutdownTimeout"' in text


def test_json_keeps_key_order_indentation_and_the_outer_object(tmp_path: Path) -> None:
    data = {
        "$schema": "s",
        "note": 1,
        "production": {"items": [{"class_name": "x", "name": "a"}], "name": "P"},
    }
    bare = {"items": [], "name": "P", "mine": True}
    for name, content in (("outer", data), ("bare", bare)):
        file = tmp_path / f"{name}.json"
        file.write_text(json.dumps(content, indent=3))
        workspace = load_workspace(file)
        workspace.production.description = "d"
        save_workspace(workspace)
        expected = deepcopy(content)
        (expected["production"] if name == "outer" else expected)["description"] = "d"  # type: ignore[index]
        assert file.read_text() == json.dumps(expected, indent=3) + "\n"


@given(st.lists(values, max_size=6), st.lists(values, max_size=6))
@settings(max_examples=100, deadline=None)
def test_lists_are_matched_one_to_one(old: list[object], new: list[object]) -> None:
    pairs = align(old, new)
    used = [index for index in pairs if index is not None]
    assert len(pairs) == len(new)
    assert len(set(used)) == len(used)
    assert align(old, old) == list(range(len(old))) or len({json.dumps(one) for one in old}) < len(old)


@pytest.mark.parametrize(
    ("written", "data", "same"),
    [
        (20, 20.0, True), ("a, b", ["a", "b"], True), (True, 1, False), ("1", 1, False), (None, "", False),
        ({"a": 1}, {"a": 1.0}, True), ({"a": 1}, {}, False), ([1], [1, 2], False), (0, False, False),
    ],
)  # fmt: skip
def test_what_a_file_says_stands_for_a_value_only_if_it_means_the_same(
    written: object, data: object, same: bool
) -> None:
    assert means_the_same(written, data) is same


def test_aliases_cannot_blow_up_a_small_file() -> None:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    for level in range(1, 8):
        lines.append(f"a{level}: &a{level} [{', '.join([f'*a{level - 1}'] * 10)}]")
    with pytest.raises(ValueError, match="aliases"):
        YAMLText("\n".join(lines))


SAMPLE = Path(__file__).parents[3] / "samples" / "acute-adt"
NOISE = [
    *"{}[]:,#&*!|>-'\"\n\t<>/=0a ",
    "\n- ",
    "null",
    "&a ",
    "*a",
    "<<: ",
    "\x00",
    "]]>",
    "<!--",
    "-->",
    "<![CDATA[",
    "!!set ",
]


@pytest.mark.parametrize("suffix", ["json", "yaml", "xml"])
def test_a_damaged_file_is_refused_with_a_reason_or_read_and_saved_as_it_is(
    tmp_path: Path, suffix: str
) -> None:
    workspace = load_workspace(SAMPLE / "production.yaml")
    file = tmp_path / f"production.{suffix}"
    save_workspace(workspace, file)
    whole = (SAMPLE / "production.yaml").read_text() if suffix == "yaml" else file.read_text()
    rng = random.Random(7)
    read = 0
    for _ in range(25):
        text = whole
        for _ in range(rng.randrange(1, 4)):
            at = rng.randrange(len(text))
            text = text[:at] + rng.choice(["", rng.choice(NOISE)]) + text[at + rng.randrange(3) :]
        file.write_text(text)
        try:
            loaded = load_workspace(file)
        except ConfigError as error:
            assert error.problems[0].file == file.name
            continue
        read += 1
        loaded.production.items[0].comment = "edited"
        loaded.production.items.append(loaded.production.items.pop(1))
        wanted = loaded.production.model_dump()
        save_workspace(loaded)
        assert load_workspace(file).production.model_dump() == wanted
    assert read


def test_a_tagged_value_in_yaml_has_no_line_but_loads(tmp_path: Path) -> None:
    (tmp_path / "production.yaml").write_text(
        "production:\n  name: P\n  items:\n  - {name: i, class_name: x, settings: {host: {a: !!set {b, c}}}}\n"
    )
    assert load_workspace(tmp_path).problems[0].line == 4
