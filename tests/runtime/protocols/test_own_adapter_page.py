"""docs/write-your-own-adapter.md: what it shows is installed as a package and does what it says."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from importlib.metadata import entry_points
from pathlib import Path

import pytest
from typer.testing import CliRunner

from hie_runtime.cli.main import app
from hie_runtime.components import registry as components
from support import RuntimeProcess, eventually, write_workspace

ROOT = Path(__file__).parents[3]
PAGE = (ROOT / "docs" / "write-your-own-adapter.md").read_text()
CODE = re.search(r"```python\n(.*?)```", PAGE, re.S)[1]
PROJECT = re.search(r"```toml\n(.*?)```", PAGE, re.S)[1]


@pytest.fixture
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The example as pip leaves it behind: its module and its metadata on the path."""
    site = tmp_path / "site"
    info = site / "hie_maildir-1.0.dist-info"
    info.mkdir(parents=True)
    (site / "hie_maildir.py").write_text(CODE)
    project = tomllib.loads(PROJECT)["project"]
    points = [f"[{group}]\n" + "".join(f"{name} = {value}\n" for name, value in found.items()) for group, found in project["entry-points"].items()]  # fmt: skip
    (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {project['name']}\nVersion: {project['version']}\n")  # fmt: skip
    (info / "entry_points.txt").write_text("\n".join(points))
    monkeypatch.syspath_prepend(str(site))
    monkeypatch.setenv("PYTHONPATH", f"{site}:{ROOT}")
    monkeypatch.setattr(components, "_registry", None)
    yield site
    sys.modules.pop("hie_maildir", None)


def mails(folder: Path, count: int) -> None:
    for part in ("new", "cur", "tmp"):
        (folder / part).mkdir(parents=True)
    for number in range(count):
        (folder / "new" / f"{number:03d}.host").write_text(f"Subject: {number}\n\nhello")


def test_the_example_is_short() -> None:
    assert len(CODE.splitlines()) < 60


async def test_a_production_runs_it_and_a_death_loses_no_mail(tmp_path: Path, installed: Path) -> None:
    mails(tmp_path / "mail", 30)
    item = {"name": "mail", "class_name": "example.services.MaildirService", "settings": {
        "adapter": {"folder": str(tmp_path / "mail"), "batch_size": 10, "call_interval": 0.05},
        "host": {"target_config_names": "out"}}}  # fmt: skip
    out = {"name": "out", "class_name": "hie.operations.file.PassthroughOperation", "settings": {
        "adapter": {"file_path": str(tmp_path / "out")}, "host": {"filename": "%f_%Q%!+(_a)"}}}  # fmt: skip
    runtime = RuntimeProcess(write_workspace(tmp_path / "w", [item, out]))
    try:
        runtime.launch("before-mark:2")
        await eventually(lambda: not runtime.running, 30, "it dies")
        runtime.start()
        await eventually(lambda: list((tmp_path / "mail" / "new").iterdir()) == [], 20)
        stored = runtime.get("/v1/messages?item=mail&limit=1000")
    finally:
        runtime.stop()
    assert len({row["source"] for row in stored}) == 30
    assert len(stored) == 40  # the batch that was stored and not marked came again
    assert len(list((tmp_path / "mail" / "cur").iterdir())) == 30


def test_it_is_in_the_studios_palette_with_its_form(qtbot, qapp, tmp_path: Path, installed: Path) -> None:
    from PySide6.QtCore import QPoint, QSettings, Qt

    from hie_studio.main_window import MainWindow

    assert "maildir" in {point.name for point in entry_points(group="hie.components")}
    window = MainWindow(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
    window.files.may_leave = lambda: True
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    assert window.files.new_at(tmp_path / "own")
    popup = window.view.palette_popup
    qtbot.mouseDClick(window.view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(200, 150))
    qtbot.keyClicks(popup.field, "maildir")
    qtbot.keyClick(popup.field, Qt.Key.Key_Return)
    assert list(window.scene.nodes) == ["Maildir service"]
    window.selection.set(["Maildir service"])
    shown = {(row.spec.target, row.spec.key) for row in window.inspector.rows()}
    assert shown >= {("adapter", "folder"), ("adapter", "batch_size"), ("adapter", "call_interval")}


def test_the_table_of_components_has_it(installed: Path) -> None:
    shown = subprocess.run([sys.executable, "-m", "hie_runtime.cli.main", "components", "--markdown"], capture_output=True, text=True, check=True).stdout  # fmt: skip
    assert "## Maildir service" in shown
    assert "The Maildir, with new and cur in it" in shown


def test_the_page_of_components_is_of_today() -> None:
    shown = CliRunner().invoke(app, ["components", "--markdown"]).stdout
    assert shown.strip() == (ROOT / "docs" / "components.md").read_text().strip(), (
        "docs/components.md is old: hie-runtime components --markdown > docs/components.md"
    )
