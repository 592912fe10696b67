"""What is translated keeps its placeholders, and is shown in the language asked for."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest
from lxml import etree
from PySide6.QtCore import QCoreApplication, QSettings, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hie_studio import i18n
from hie_studio.main_window import MainWindow
from hie_studio.window.language_menu import LanguageMenu

TREE = Path(__file__).resolve().parents[2]
LANGUAGES = ("de", "fr", "es")
_PLACEHOLDER = re.compile(r"%\d|%n|\{\w*\}")


@pytest.mark.parametrize("language", LANGUAGES)
def test_translated_texts_keep_their_placeholders(language: str) -> None:
    tree = etree.parse(str(i18n.folder() / f"hie_{language}.ts"))
    finished = [m for m in tree.iter("message") if m.find("translation").get("type") is None]
    for message in finished:
        source, made = message.findtext("source") or "", message.findtext("translation") or ""
        assert made
        assert Counter(_PLACEHOLDER.findall(source)) == Counter(_PLACEHOLDER.findall(made)), source


@pytest.mark.parametrize("asked", ["de", "de_AT", "de-AT", "de_DE.UTF-8"])
def test_the_language_asked_for_is_shown(qapp: QApplication, asked: str) -> None:
    before = set(qapp.findChildren(QTranslator))
    try:
        assert i18n.install(qapp, asked)
        assert QCoreApplication.translate("Actions", "&File") == "&Datei"
        assert not i18n.install(qapp, "xx")
    finally:
        for translator in set(qapp.findChildren(QTranslator)) - before:
            qapp.removeTranslator(translator)


def test_every_text_of_the_code_is_translated_in_every_language(tmp_path: Path) -> None:
    collector = shutil.which("pyside6-lupdate", path=str(Path(sys.executable).parent))
    assert collector, "pyside6-lupdate comes with pyside6-essentials"
    made = tmp_path / "now.ts"
    declared = tmp_path / "declared.py"
    lister = [sys.executable, str(TREE / "translations" / "declared.py")]
    declared.write_text(
        subprocess.run(lister, check=True, capture_output=True, text=True, cwd=TREE, timeout=60).stdout
    )
    files = [*sorted(str(one) for one in (TREE / "hie_studio").rglob("*.py")), str(declared)]
    subprocess.run(
        [collector, "-silent", *files, "-ts", str(made)], check=True, capture_output=True, timeout=60
    )
    wanted = set(_texts(made))
    assert len(wanted) > 2000
    assert not [text for context, text in wanted if not context], "texts without a context are never found"
    for language in LANGUAGES:
        done = {
            key
            for key, translation in _texts(TREE / "translations" / f"hie_{language}.ts").items()
            if translation
        }
        missing = sorted(wanted - done)
        assert not missing, f"bash translations/update.sh, then translate into {language}: {missing}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_compiled_translations_are_those_of_the_source_files(language: str) -> None:
    compiled = QTranslator()
    assert compiled.load(f"hie_{language}", str(i18n.folder()))
    for (context, text), translation in _texts(TREE / "translations" / f"hie_{language}.ts").items():
        assert compiled.translate(context, text) == translation, (
            f"bash translations/update.sh: {context}, {text}"
        )


def test_texts_are_given_so_that_the_collector_and_qt_find_them_under_one_context() -> None:
    """Only ``self.tr("...")`` and ``translate("Context", "...")`` are collected as they are looked up."""
    for file in (TREE / "hie_studio").rglob("*.py"):
        if (
            file.name == "declared.py" or file.parent.name == "wording"
        ):  # what the runtime says is collected by scripts
            continue
        for call in ast.walk(ast.parse(file.read_text("utf-8"))):
            if not isinstance(call, ast.Call):
                continue
            place = f"{file.relative_to(TREE)}:{call.lineno}: {ast.unparse(call)}"
            called = ast.unparse(call.func)
            if called.split(".")[-1] in ("tr", "_tr"):
                assert called == "self.tr", place
                assert isinstance(call.args[0], ast.Constant), place
            elif called in ("translate", "QCoreApplication.translate"):
                assert all(isinstance(one, ast.Constant) for one in call.args[:2]), place


def test_a_language_chosen_in_the_menu_is_kept_and_one_from_outside_goes_first(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("HIE_LANG", raising=False)
    settings = QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat)
    window = MainWindow(settings)
    qtbot.addWidget(window)
    menu = window.findChild(LanguageMenu)
    ticked = [one.objectName() for one in menu.actions() if one.isChecked()]
    assert ticked == ["language_system"]
    wanted: list[str] = []
    window.language_wanted.connect(wanted.append)
    window.findChild(QAction, "language_fr").trigger()
    assert wanted == ["fr"]
    assert i18n.wanted(settings) == "fr"
    monkeypatch.setenv("HIE_LANG", "es-MX")
    assert i18n.wanted(settings) == "es-MX"
    window.findChild(QAction, "language_system").trigger()
    assert "HIE_LANG=es-MX" in window.banner.label.text() and wanted == ["fr"]


def _texts(file: Path) -> dict[tuple[str, str], str]:
    """(context, text) -> translation, "" where there is none; texts gone from the code are left out."""
    found: dict[tuple[str, str], str] = {}
    for context in etree.parse(str(file)).iter("context"):
        for message in context.iter("message"):
            made = message.find("translation")
            if made.get("type") not in ("vanished", "obsolete"):
                text = "" if made.get("type") == "unfinished" else made.text or ""
                found[context.findtext("name") or "", message.findtext("source") or ""] = text
    return found
