"""A wheel carries all that both programs need, and they run from it far from the source tree."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

TREE = Path(__file__).resolve().parents[2]
CARRIED = ("hie_runtime", "hie_studio", "resources", "samples", "translations")

LOOK = """
import sys
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
import hie_runtime, hie_studio
from hie_studio import i18n, shipped
from hie_studio.main_window import MainWindow
from hie_studio.theme import icons, theme

app = QApplication([])
assert i18n.install(app), "no German"
theme.install(app, "light")
window = MainWindow(QSettings(sys.argv[1], QSettings.Format.IniFormat))
print(hie_runtime.__file__, hie_studio.__file__, sep="\\n")
print([menu.title() for menu in window.menuBar().actions() for menu in [menu.menu()]][0])
run = icons.icon("run").pixmap(24, 24).toImage()
print(any(run.pixelColor(x, y).alpha() for x in range(24) for y in range(24)))
print((shipped.sample("acute-adt") / "production.yaml").is_file())
"""


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A wheel built from a copy, so that nothing is left in the tree nor taken from an earlier build."""
    copy, made = tmp_path_factory.mktemp("tree"), tmp_path_factory.mktemp("wheel")
    for name in CARRIED:
        shutil.copytree(TREE / name, copy / name, ignore=shutil.ignore_patterns("__pycache__", ".hie-data"))
    for name in ("pyproject.toml", "setup.py", "MANIFEST.in", "README.md", "LICENSE"):
        shutil.copy(TREE / name, copy / name)
    left = copy / "samples" / "acute-adt" / ".hie-data"
    left.mkdir()
    (left / "journal.db").write_text("what a run left behind")
    _pip("wheel", "--no-deps", "-w", str(made), str(copy))
    [found] = made.glob("*.whl")
    return found


def test_a_wheel_carries_every_shipped_file_and_nothing_a_run_left_behind(wheel: Path) -> None:
    carried = set(zipfile.ZipFile(wheel).namelist())
    tracked = _git_files()
    wanted = {f"hie_studio/_shipped/{name}" for name in tracked if _shipped(name)}
    wanted |= {name for name in tracked if name.startswith(("hie_runtime/", "hie_studio/"))}
    assert len(wanted) > 200
    assert wanted <= carried, sorted(wanted - carried)
    assert not [name for name in carried if "journal.db" in name or name.startswith(("tests/", "resources/"))]


def test_the_installed_programs_run_outside_the_tree_with_translations_icons_and_samples(
    wheel: Path, tmp_path: Path
) -> None:
    site = tmp_path / "site"
    _pip("install", "--no-deps", "--no-compile", "--target", str(site), str(wheel))
    environment = {
        **os.environ,
        "PYTHONPATH": str(site),
        "QT_QPA_PLATFORM": "offscreen",
        "HIE_LANG": "de",
        "HOME": str(tmp_path),
    }

    def run(*command: str) -> str:
        done = subprocess.run(
            [sys.executable, *command],
            check=False,
            cwd=tmp_path,
            env=environment,
            capture_output=True,
            text=True,
            timeout=60,
        )
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    assert "check" in run("-c", "from hie_runtime.cli.main import main; main()", "--help")
    runtime, studio, menu, icon, sample = run("-c", LOOK, str(tmp_path / "s.ini")).splitlines()[-5:]
    assert Path(runtime).is_relative_to(site)
    assert Path(studio).is_relative_to(site)
    assert (menu, icon, sample) == ("&Datei", "True", "True")


def _shipped(name: str) -> bool:
    hidden = Path(name).name.startswith(".")
    return not hidden and (
        name.startswith(("resources/", "samples/"))
        or (name.startswith("translations/") and name.endswith(".qm"))
    )


def _git_files() -> list[str]:
    listed = subprocess.run(["git", "ls-files"], cwd=TREE, capture_output=True, text=True, check=True)
    return listed.stdout.splitlines()


def _pip(*arguments: str) -> None:
    command = [sys.executable, "-m", "pip", "--disable-pip-version-check", "-q", *arguments]
    done = subprocess.run(command, check=False, capture_output=True, text=True, timeout=110)
    assert done.returncode == 0, done.stderr
