"""Another language at once: every open panel and editor speaks it, and nothing the user has is lost."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import ClassVar

import pytest
import qasync
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QSettings, Qt, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLabel

from hie_studio import i18n
from hie_studio.desk import Desk
from hie_studio.document.commands import SetItemProperty
from hie_studio.panels.problems.model import Column
from hie_studio.shipped import folder
from hie_studio.theme import theme
from hie_studio.wording import CONTEXT
from studio.person import CTRL, SHIFT, press
from studio.wording.bad import bad_workspace
from support import free_port, operation, service, write_workspace

Key = Qt.Key
ADT = b"MSH|^~\\&|PAS|H|HIE|H|20260301101500||ADT^A01|M1|P|2.4\rPID|1||900001"


@pytest.fixture
def desk(qtbot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    monkeypatch.delenv("HIE_LANG", raising=False)
    if theme.choice() != "light":
        theme.install(qapp, "light")
    settings = QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat)
    settings.setValue(i18n.KEY, "en")
    made = Desk(settings)
    made.window.resize(1280, 800)
    made.window.show()
    qtbot.waitExposed(made.window)
    yield made
    i18n.install(qapp, "en")
    made.window.files.may_leave = lambda: True
    made.window.close()
    made.window.deleteLater()


def test_the_whole_window_speaks_another_language_at_once_and_keeps_what_the_user_has(
    qtbot, desk: Desk, tmp_path: Path
):
    place = Path(shutil.copytree(folder("samples") / "acute-adt", tmp_path / "acute"))
    old = desk.window
    assert old.files.open_path(place)
    old.document.apply(SetItemProperty("ADT.Router", "comment", "mine"))
    rule = next(iter(old.document.rules))
    old.rules.edit(rule)
    old.studio.message_wanted.emit("adt.hl7", ADT)
    old.selection.set(["to.LIS"])
    old.docks.show_tab(old.trace)
    old.view.set_zoom(1.25)
    state = old.document.state

    old.findChild(QAction, "language_de").trigger()

    new = desk.window
    assert new is not old and new.isVisible()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not shiboken6.isValid(old)
    assert new.menuBar().actions()[0].text() == "&Datei"
    assert new.document.state is state and new.document.dirty and new.isWindowModified()
    assert set(new.scene.nodes) == {item.name for item in state.production.items}
    assert new.selection.items == ("to.LIS",) and new.view.zoom == pytest.approx(1.25)
    assert new.docks.tabs.currentIndex() == new.docks.tab_of(new.trace)
    assert new.trace.empty.heading.text() == "Keine Nachricht gewählt"
    assert list(new.rules.open) == [rule] and new.rules.open[rule].windowTitle() == f"Regel {rule}"
    (viewer,) = [
        one for one in new.findChildren(type(new.rules.open[rule])) if one.objectName() == "message_window"
    ]
    assert viewer.windowTitle() == "Nachricht: adt.hl7"

    def said() -> set[str]:
        return {one.text() for one in new.inspector.findChildren(QLabel)}

    qtbot.waitUntil(lambda: {"HL7-TCP-Operation", "IP-Adresse"} <= said())

    # the history goes on: its words are translated, its steps can be taken back
    assert "„ADT.Router“" in new.document.undo_stack.undoText()
    new.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is new)
    press(Key.Key_Z, CTRL)
    assert not new.document.dirty and new.document.production.item("ADT.Router").comment != "mine"
    press(Key.Key_D, CTRL | SHIFT)  # nothing of the window before answers to the theme any more
    assert theme.is_dark()


class German(QTranslator):
    """A few sentences of the runtime, whatever the Studio's own German says."""

    WORDS: ClassVar = {
        "{shown} is not a port (1 to 65535)": "{shown} ist kein Port (1 bis 65535)",
        'item "{item}"': "Element „{item}“",
        "class {class_name} has no counterpart; {hint}": "zur Klasse {class_name} gibt es nichts: {hint}",
        "the item is kept, messages sent to it wait in its queue": "Nachrichten an sie warten",
        "has no targets: its messages go nowhere": "hat keine Ziele",
    }

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, _more: str | None = None, _n: int = -1) -> str | None:
        return self.WORDS.get(source) if context == CONTEXT else None


def test_the_problems_of_the_runtime_are_said_in_the_other_language_too(
    qtbot, qapp, desk: Desk, tmp_path: Path
):
    assert desk.window.files.open_path(bad_workspace(tmp_path / "bad"))

    def told() -> set[str]:
        model = desk.window.problems.model
        return {model.index(row, Column.TEXT).data() for row in range(model.rowCount())}

    assert {"70000 is not a port (1 to 65535)", "has no targets: its messages go nowhere"} <= told()
    words = German(qapp)
    desk.window.findChild(QAction, "language_de").trigger()
    assert qapp.installTranslator(words)
    try:
        new = desk.window
        new.document.check_now()
        qtbot.waitUntil(lambda: "hat keine Ziele" in told())
        assert "70000 ist kein Port (1 bis 65535)" in told()
        assert "zur Klasse 'Site.Own.Service' gibt es nichts: Nachrichten an sie warten" in told()
        tips = {
            new.problems.model.index(row, 0).data(Qt.ItemDataRole.ToolTipRole)
            for row in range(new.problems.model.rowCount())
        }
        wanted = "Element „from.PAS“, adapter.port: 70000 ist kein Port (1 bis 65535)"
        assert any(tip.endswith(wanted) for tip in tips)
        new.problems.search.setText("kein port")
        assert told() == {"70000 ist kein Port (1 bis 65535)"}
        new.problems.search.setText("not a port")  # as somebody wrote who reads it in English
        assert "70000 ist kein Port (1 bis 65535)" in told()
        new.document.apply(SetItemProperty("Old", "comment", "checked anew"))
        said = "zur Klasse 'Site.Own.Service' gibt es nichts: Nachrichten an sie warten"
        qtbot.waitUntil(lambda: said in new.scene.nodes["Old"].toolTip())
    finally:
        qapp.removeTranslator(words)


def test_the_running_production_goes_on_in_the_window_of_the_other_language(qapp, desk: Desk, tmp_path: Path):
    loop = qasync.QEventLoop(qapp, already_running=False)
    asyncio.set_event_loop(loop)
    items = [service("from.PAS", free_port(), ["to.Lab"]), operation("to.Lab", free_port())]
    place = write_workspace(tmp_path / "ws", items)

    async def story() -> None:
        old = desk.window
        old.show_workspace(place)
        assert await old.link.run(place)
        old.findChild(QAction, "language_fr").trigger()
        new = desk.window
        assert new is not old and new.link is old.link and new.running
        assert new.actions_["stop"].isEnabled() and not new.actions_["run"].isEnabled()
        came = asyncio.Event()
        new.link.snapshot.connect(lambda _: came.set())
        await came.wait()  # the figures go on
        assert new.status._rate.text()
        new.actions_["stop"].trigger()
        while new.link.state != "stopped":
            await asyncio.sleep(0.02)
        assert not new.running and new.actions_["run"].isEnabled()
        await new.link.close()

    try:
        loop.run_until_complete(asyncio.wait_for(story(), 30))
    finally:
        asyncio.set_event_loop(None)
        loop.close()


def test_a_language_is_not_changed_while_the_production_starts(desk: Desk):
    old = desk.window
    old.link._state = "starting"
    old.findChild(QAction, "language_es").trigger()
    assert desk.window is old and "when it is done" in old.banner.label.text()
    old.link._state = "stopped"
