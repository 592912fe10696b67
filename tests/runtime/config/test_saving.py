"""Saving loses nothing: not what others wrote, not what could not be read, not on a crash half way."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hie_runtime.config import saving
from hie_runtime.config.model import ItemConfig
from hie_runtime.config.problems import ConfigError
from hie_runtime.config.workspace import (
    Workspace,
    create_workspace,
    fingerprint,
    load_workspace,
    save_workspace,
)
from hie_runtime.rules.model import RuleDefinition
from hie_runtime.transforms.model import TransformDefinition


def workspace_at(path: Path) -> Workspace:
    workspace = create_workspace(path, "W")
    workspace.rules["R"] = RuleDefinition(name="R")
    workspace.transforms["T"] = TransformDefinition(name="T")
    workspace.lookups["wards"] = {"A1": "Ward 1"}
    save_workspace(workspace)
    return load_workspace(path)


def test_only_what_changed_is_written(tmp_path: Path) -> None:
    workspace = workspace_at(tmp_path)
    assert save_workspace(workspace) == []
    workspace.rules["R"].description = "new"
    assert save_workspace(workspace) == [tmp_path / "rules" / "R.yaml"]
    workspace.lookups["wards"]["B2"] = "Ward 2"
    assert save_workspace(workspace) == [tmp_path / "lookups" / "wards.csv"]
    assert not list(tmp_path.rglob(".*"))


def test_a_file_that_could_not_be_read_is_neither_replaced_nor_removed(tmp_path: Path) -> None:
    workspace_at(tmp_path)
    broken = tmp_path / "rules" / "Router.yaml"
    broken.write_text("name: [oops\n")
    (tmp_path / "lookups" / "Codes.csv").write_bytes(b"\xff\xfe\x00broken")
    workspace = load_workspace(tmp_path)
    assert {problem.file for problem in workspace.problems if problem.severity == "error"} == {
        "rules/Router.yaml",
        "lookups/Codes.csv",
    }
    workspace.rules["Router"] = RuleDefinition(name="Router")
    workspace.lookups["Codes"] = {"a": "b"}
    save_workspace(workspace)
    assert broken.read_text() == "name: [oops\n"
    assert (tmp_path / "lookups" / "Codes.csv").read_bytes() == b"\xff\xfe\x00broken"
    again = load_workspace(tmp_path)
    assert "Router" in again.rules
    assert again.lookups["Codes"] == {"a": "b"}


def test_a_save_cut_short_leaves_whole_files_and_a_production_that_loads(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    workspace = workspace_at(tmp_path)
    workspace.rules["New"] = RuleDefinition(name="New")
    workspace.production.items.append(ItemConfig(name="i", class_name="x"))
    before = (tmp_path / "production.json").read_bytes()
    replace = os.replace

    def power_cut(source: str, target: Path) -> None:
        if Path(target).name == "production.json":
            raise OSError(28, "No space left on device")
        replace(source, target)

    monkeypatch.setattr(saving.os, "replace", power_cut)
    with pytest.raises(ConfigError, match="No space left"):
        save_workspace(workspace)
    monkeypatch.undo()
    assert (tmp_path / "production.json").read_bytes() == before
    assert not list(tmp_path.rglob(".*"))
    assert set(load_workspace(tmp_path).rules) == {"R", "New"}
    save_workspace(workspace)
    assert load_workspace(tmp_path).production.item("i")


def test_files_keep_their_names_and_removed_rules_go(tmp_path: Path) -> None:
    workspace = workspace_at(tmp_path)
    (tmp_path / "rules" / "R.yaml").rename(tmp_path / "rules" / "night-shift.yml")
    workspace = load_workspace(tmp_path)
    workspace.rules["R"].description = "d"
    assert save_workspace(workspace) == [tmp_path / "rules" / "night-shift.yml"]
    del workspace.rules["R"]
    del workspace.lookups["wards"]
    save_workspace(workspace)
    assert not list((tmp_path / "rules").iterdir())
    assert not list((tmp_path / "lookups").iterdir())


table_names = st.one_of(
    st.text(st.characters(blacklist_categories=("Cs",)), min_size=1, max_size=8),
    st.sampled_from(["a", "A", "con", "CON", "..", "../x", ".hidden", "a ", "a%41", "nul.txt", "a/b\\c"]),
)


@given(
    st.dictionaries(
        table_names,
        st.dictionaries(st.text(st.characters(blacklist_categories=("Cs",)), max_size=6), st.text(max_size=6).filter(str.isprintable), max_size=3),
        max_size=4,
    )
)  # fmt: skip
@settings(max_examples=60, deadline=None)
def test_lookup_tables_keep_every_name_key_and_value_inside_the_workspace(
    tmp_path_factory: pytest.TempPathFactory, tables: dict[str, dict[str, str]]
) -> None:
    outer = tmp_path_factory.mktemp("tables")
    workspace = create_workspace(outer / "ws", "W")
    workspace.lookups = tables
    written = save_workspace(workspace)
    assert load_workspace(outer / "ws").lookups == tables
    assert [path.name for path in outer.iterdir()] == ["ws"]
    assert len({path.name.casefold() for path in written}) == len(written)


def test_line_ends_in_a_table_survive(tmp_path: Path) -> None:
    workspace = workspace_at(tmp_path)
    workspace.lookups["t"] = {"a\r\nb": "x\ry", 'q"': ",", "": " padded "}
    save_workspace(workspace)
    loaded = load_workspace(tmp_path)
    assert loaded.lookups == workspace.lookups
    assert not [problem for problem in loaded.problems if problem.code == "lookup"]


@given(st.text(min_size=1, max_size=20).filter(lambda name: name.isprintable()))
@settings(max_examples=60, deadline=None)
def test_rules_of_any_name_stay_inside_and_come_back(
    tmp_path_factory: pytest.TempPathFactory, name: str
) -> None:
    outer = tmp_path_factory.mktemp("rules")
    workspace = create_workspace(outer / "ws", "W")
    workspace.rules = {name: RuleDefinition(name=name), name + "/": RuleDefinition(name=name + "/")}
    save_workspace(workspace)
    assert set(load_workspace(outer / "ws").rules) == {name, name + "/"}
    assert [path.name for path in outer.iterdir()] == ["ws"]


def test_a_copy_has_everything_and_the_original_stays(tmp_path: Path) -> None:
    workspace_at(tmp_path / "a")
    script = tmp_path / "a" / "transforms" / "own.py"
    script.write_text("x = 1\n")
    (tmp_path / "a" / "tests").mkdir()
    (tmp_path / "a" / "tests" / "t.yaml").write_text("[]\n")
    before = fingerprint(load_workspace(tmp_path / "a"))
    workspace = load_workspace(tmp_path / "a")
    workspace.production.description = "of the copy"
    save_workspace(workspace, tmp_path / "b" / "production.yaml")
    copy = load_workspace(tmp_path / "b")
    assert copy.production.description == "of the copy"
    assert (copy.rules, copy.transforms, copy.lookups) == (
        workspace.rules,
        workspace.transforms,
        workspace.lookups,
    )
    assert (tmp_path / "b" / "transforms" / "own.py").read_text() == "x = 1\n"
    assert (tmp_path / "b" / "tests" / "t.yaml").is_file()
    assert fingerprint(load_workspace(tmp_path / "a")) == before


def test_a_production_file_brings_what_stands_beside_it(tmp_path: Path) -> None:
    workspace_at(tmp_path)
    assert set(load_workspace(tmp_path / "production.json").rules) == {"R"}


def test_changes_made_by_others_show_in_the_fingerprint(tmp_path: Path) -> None:
    workspace = workspace_at(tmp_path)
    first = fingerprint(workspace)
    assert fingerprint(workspace) == first

    def changed() -> bool:
        nonlocal first
        now = fingerprint(workspace)
        differs, first = now != first, now
        return differs

    file = tmp_path / "rules" / "R.yaml"
    text = file.read_text()
    file.write_text(text.replace("R", "S"))  # same size, at once
    assert changed()
    (tmp_path / "rules" / "new.yaml").write_text("name: [broken\n")
    assert changed()
    (tmp_path / "transforms" / "own.py").write_text("x = 1\n")
    assert changed()
    (tmp_path / "lookups" / "wards.csv").unlink()
    assert changed()
    old = file.stat().st_mtime - 60
    os.utime(file, (old, old))
    assert not changed()
    os.utime(file)
    assert not changed()
