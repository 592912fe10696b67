"""One walk through every panel, editor and window, in a language that is none: no text goes past translation, none a
third longer is cut, and a screen reader finds a name for everything one can act on."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from zoneinfo import available_timezones

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QTabBar,
    QWidget,
)

from hie_runtime.components.registry import registry
from hie_studio.inspector.field_spec import FieldSpec, forget_words, item_specs, production_specs, specs_of
from hie_studio.main_window import MainWindow
from hie_studio.theme import theme
from studio.comfort.everything import is_control, open_everything, path_of, widgets
from studio.comfort.pseudo import OPEN, Pseudo

SAME_IN_ALL_LANGUAGES = {"HIE Studio", "HL7", "DTL", "YAML", "PID:8", "target.{PID:8}"}
SLACK = 1  # pixels of rounding


@pytest.fixture
def pseudo_window(qtbot, qapp: QApplication, tmp_path: Path) -> Iterator[MainWindow]:
    if theme.choice() != "light":
        theme.install(qapp, "light")
    translator = Pseudo(qapp)
    assert qapp.installTranslator(translator)
    forget_words()  # of English forms made by tests before
    made = MainWindow(QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat))
    made.files.may_leave = lambda: True
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    qtbot.waitExposed(made)
    yield made
    qapp.removeTranslator(translator)
    forget_words()


def test_every_text_is_translated_and_uncut_and_every_control_has_a_name(
    qtbot, pseudo_window: MainWindow, tmp_path: Path
):
    words_of_the_runtime = set(declared()) | available_timezones()
    plain: dict[str, str] = {}
    short: dict[str, str] = {}
    nameless: dict[str, str] = {}
    marked = 0
    for place in open_everything(qtbot, pseudo_window, tmp_path):
        data = words_of_the_runtime | set(own(pseudo_window)) | SAME_IN_ALL_LANGUAGES
        for widget in widgets():
            for text in filter(None, texts(widget)):
                marked += OPEN in text
                if OPEN not in text and re.search(r"[A-Za-z]{2}", text) and not is_data(text, data):
                    plain.setdefault(text, f"{place}: {path_of(widget)}")
            if is_control(widget) and not spoken_name(widget):
                nameless.setdefault(path_of(widget), place)
            if is_cut(widget):
                short.setdefault(
                    f"{widget.text()} {widget.size()} {widget.sizeHint()}", f"{place}: {path_of(widget)}"
                )
    assert marked > 500
    assert not nameless, "\n".join(f"{place}: {path}" for path, place in nameless.items())
    assert not plain, "\n".join(f"{text!r}: {where}" for text, where in plain.items())
    assert not short, "\n".join(f"{text!r}: {where}" for text, where in short.items())


def spoken_name(widget: QWidget) -> str:
    """What a screen reader calls it."""
    told = QAccessible.queryAccessibleInterface(widget)
    return told.text(QAccessible.Text.Name).strip() if told is not None else ""


def texts(widget: QWidget) -> Iterator[str]:
    """All words a widget shows or tells a screen reader."""
    yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
    if widget.isWindow():
        yield widget.windowTitle()
    match widget:
        case QLabel() | QAbstractButton():
            yield widget.text()
        case QLineEdit() | QPlainTextEdit():
            yield widget.placeholderText()
        case QGroupBox():
            yield widget.title()
        case QComboBox():
            yield from (widget.itemText(index) for index in range(widget.count()))
        case QTabBar():
            yield from (widget.tabText(index) for index in range(widget.count()))
        case QMenuBar() | QMenu():
            for action in widget.actions():
                yield action.text()
                yield from (one.text() for one in (action.menu().actions() if action.menu() else []))
        case QHeaderView():
            role = Qt.ItemDataRole.DisplayRole
            model, way = widget.model(), widget.orientation()
            yield from (str(model.headerData(index, way, role) or "") for index in range(widget.count()))


def is_cut(widget: QWidget) -> bool:
    """Whether a label or button has less room than its words need. A label may be marked as one that may be cut."""
    if not isinstance(widget, QLabel | QAbstractButton) or not widget.text() or widget.property("may_be_cut"):
        return False
    needed = widget.sizeHint()
    if widget.hasHeightForWidth():
        return widget.heightForWidth(widget.width()) > widget.height() + SLACK
    return needed.width() > widget.width() + SLACK or needed.height() > widget.height() + SLACK


def is_data(text: str, data: set[str]) -> bool:
    """The user's own words, a place of a message with its value, or what the runtime declares about its settings."""
    plain = re.sub(r"\s+\d+$", "", text.split("[*]", maxsplit=1)[0]).strip()  # without a count behind it
    return text in data or plain in data or "MSH|^~" in text


def declared() -> Iterator[str]:
    """Titles, help and choices of settings as the runtime's components declare them."""
    for component in registry():
        yield component.title
        for model, target in ((component.host_settings, "host"), (component.adapter_settings, "adapter")):
            yield from of_specs(specs_of(model, target) if model is not None else ())
    yield from of_specs([*item_specs(), *production_specs()])


def of_specs(specs: Iterable[FieldSpec]) -> Iterator[str]:
    for spec in specs:
        yield from (spec.title, spec.help, spec.unit, str(spec.default), spec.iris)
        yield from map(str, spec.choices)


def own(window: MainWindow) -> Iterator[str]:
    """Names of the open workspace, and of the messages that are looked at."""
    state = window.document.state
    yield from (state.production.name, *(item.name for item in state.production.items))
    for item in state.production.items:
        yield from (one.strip() for one in item.category.split(","))
    for part in (state.rules, state.transforms, state.lookups, state.schemas, state.processes):
        yield from part
    yield from ("one", "two", "MSH  Message header")
