"""Themes and scale: readable for everybody, chosen at the menu, kept."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, QSize, Qt
from PySide6.QtGui import QAction, QImage
from PySide6.QtWidgets import QApplication, QPushButton

from hie_studio import scale
from hie_studio.main_window import MainWindow
from hie_studio.shipped import folder
from hie_studio.theme import theme
from hie_studio.theme.tokens import CONTRAST, TEXT_PAIRS, contrast
from studio.person import ALT, click, named, press

Key = Qt.Key


def test_the_high_contrast_theme_reaches_seven_to_one_and_its_lines_are_seen():
    pairs = [*TEXT_PAIRS, ("text_disabled", "window"), ("text_disabled", "surface"), ("accent", "canvas")]
    assert [p for p in pairs if contrast(getattr(CONTRAST, p[0]), getattr(CONTRAST, p[1])) < 7] == []
    lines = [
        (line, back)
        for line in ("border", "border_strong", "edge")
        for back in ("window", "surface", "canvas")
    ]
    assert [p for p in lines if contrast(getattr(CONTRAST, p[0]), getattr(CONTRAST, p[1])) < 4.5] == []


def test_a_theme_is_chosen_by_keyboard_at_once_and_kept(window: MainWindow):
    window.activateWindow()
    press(Key.Key_V, ALT)
    press(Key.Key_T)
    press(Key.Key_H)
    assert QApplication.activePopupWidget() is None
    assert theme.choice() == "contrast" and theme.is_dark()
    assert window.palette().color(window.backgroundRole()).name() == CONTRAST.window
    assert window.settings.value("theme") == "contrast"
    window.actions_["theme"].trigger()
    assert theme.choice() == "light"
    assert window.findChild(QAction, "theme_light").isChecked()


def test_a_scale_is_kept_and_starting_again_for_it_is_offered(window: MainWindow):
    window.findChild(QAction, "scale_200").trigger()
    assert scale.kept(window.settings) == 200
    assert "200 %" in window.banner.label.text()
    click(named(window.banner, QPushButton, "Start again now"))
    assert window.starts_again and not window.isVisible()


def test_a_scale_from_outside_goes_before_the_one_that_was_chosen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    settings = QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat)
    settings.setValue(scale.KEY, 150)
    monkeypatch.setenv(scale.VARIABLE, "1")
    scale.apply(settings)
    assert os.environ[scale.VARIABLE] == "1"
    settings.setValue(scale.KEY, "huge")
    assert scale.kept(settings) == 100


def test_the_chosen_scale_draws_everything_larger(tmp_path: Path):
    settings = QSettings(str(tmp_path / "HIE" / "Studio.conf"), QSettings.Format.IniFormat)
    settings.setValue(scale.KEY, 200)
    settings.sync()
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": str(tmp_path)}
    environment.pop(scale.VARIABLE, None)
    environment["PYTHONPATH"] = str(Path(scale.__file__).parents[1])
    picture = tmp_path / "window.png"
    command = [
        sys.executable,
        "-m",
        "hie_studio.app",
        "--snapshot",
        str(picture),
        "--for",
        "0",
        "--size",
        "960x600",
    ]
    done = subprocess.run(
        command, env=environment, cwd=tmp_path, capture_output=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr
    assert QImage(str(picture)).size() == QSize(1920, 1200)


def test_a_window_at_work_fits_a_screen_that_is_960_wide(window: MainWindow, tmp_path: Path):
    window.show_workspace(folder("samples") / "acute-adt")
    window.resize(960, 600)
    assert window.size() == QSize(960, 600)
