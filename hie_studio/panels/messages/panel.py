"""Messages of the running production: find, look at, resend, discard."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QLabel,
    QMenu,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from hie_runtime.control.client import (
    CountersSnapshot,
    MessageBody,
    MessageQuery,
    MessageSummary,
    RuntimeClient,
)
from hie_studio.inspector.flow import FlowLayout
from hie_studio.inspector.themed_icon import ThemedIcon
from hie_studio.panels.empty_state import EmptyState
from hie_studio.panels.messages.acting import Acting
from hie_studio.panels.messages.bodies import as_received, body_name, bytes_of, what_failed
from hie_studio.panels.messages.filters import MessageFilters
from hie_studio.panels.messages.model import Column, MessageModel
from hie_studio.panels.messages.resend_dialog import ResendDialog
from hie_studio.panels.messages.where import failed_somewhere
from hie_studio.panels.table import Table
from hie_studio.runtime_link.link import RuntimeLink

PAGE = 200
REFRESH_MS = 1000
ROOMY = 820  # pixels of the panel
_LOOKING = ("trace", "body", "compare", "what_if", "capture")


class MessagesPanel(QWidget):
    """The message list.

    Signals:
        trace_requested: id of the message whose story is wanted.
        message_requested: (name, bytes) a message to be shown in full.
        comparison_requested: (name, bytes, name, bytes) two messages whose differences are wanted, the older one first.
        what_if_requested: (name, bytes, item) what would happen to a message that comes in at an item is wanted.
        capture_requested: (name, bytes, item) a test of a message as an item received it is wanted.
    """

    trace_requested = Signal(str)
    message_requested = Signal(str, bytes)
    comparison_requested = Signal(str, bytes, str, bytes)
    what_if_requested = Signal(str, bytes, str)
    capture_requested = Signal(str, bytes, str)

    def __init__(self, link: RuntimeLink, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._link = link
        self._asking = False
        self.setAccessibleName(self.tr("Messages"))
        self.model = MessageModel(self)
        self.model.more_wanted.connect(self._load_older)
        self.filters = MessageFilters(self)
        self.filters.changed.connect(self.reload)
        self.filters.entered.connect(lambda: self.reload(self._to_first))
        self.count = QLabel(self)
        self.count.setProperty("muted", True)
        self.table = Table(self.model, self.tr("Messages"), self)
        self.table.set_widths(
            {
                Column.RECEIVED: 108,
                Column.TYPE: 84,
                Column.CONTROL_ID: 112,
                Column.FROM: 128,
                Column.STATUS: 112,
                Column.TARGETS: 168,
                Column.SIZE: 84,
            }
        )
        self.table.opened.connect(lambda row: self.trace_requested.emit(self.model.message(row).id))
        self.table.setContextMenuPolicy(self.table.contextMenuPolicy().CustomContextMenu)
        self.table.customContextMenuRequested.connect(self._show_menu)
        self.acting = Acting(link, self)
        self.acting.done.connect(self._refresh)
        self.actions_by_name = self._make_actions()
        self.empty = EmptyState("messages", "", "", self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.table)
        self._lay_out()
        self._tick = QTimer(self, interval=REFRESH_MS)
        self._tick.timeout.connect(self._refresh)
        link.state_changed.connect(self._on_state)
        link.snapshot.connect(self._on_snapshot)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._enable())
        self._on_state(link.state)

    def selected(self) -> list[MessageSummary]:
        """The selected messages, top down."""
        rows = sorted({index.row() for index in self.table.selectionModel().selectedRows()})
        return [self.model.message(row) for row in rows]

    def show_item(self, name: str) -> None:
        """List the messages of one item."""
        self.filters.choose_item(name)

    def show_queue(self, name: str) -> None:
        """List what waits at one item."""
        self.filters.choose_queue(name)

    def find_text(self) -> None:
        """Have a text typed that the wanted messages hold; Enter goes to the newest of them."""
        self.filters.text.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def trace_newest(self, item: str = "") -> None:
        """Ask for the story of the newest message, of one item if named. The filters do not matter."""
        client = self._link.client
        if client is None:
            return

        def done(messages: list[MessageSummary]) -> None:
            for message in messages[:1]:
                self.trace_requested.emit(message.id)

        self._link.submit(client.messages(MessageQuery(item=item, limit=1)), done)

    def _to_first(self) -> None:
        if self.model.rowCount():
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
            self.table.setCurrentIndex(self.model.index(0, 0))

    def reload(self, then: Callable[[], object] | None = None) -> None:
        """Ask for the first page again, and do ``then`` with it in view."""
        client = self._link.client
        if client is None:
            self._show()
            return
        query = self.filters.query(PAGE)

        def done(messages: list[MessageSummary]) -> None:
            self.model.load(messages, len(messages) == PAGE)
            self._show()
            if then is not None:
                then()

        self._link.submit(client.messages(query), done)

    def showEvent(self, event: QShowEvent) -> None:
        """What came in while the panel was hidden is shown at once."""
        super().showEvent(event)
        self._refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """How many there are is said where there is room for it."""
        super().resizeEvent(event)
        self.count.setVisible(self.width() >= ROOMY)

    def _refresh(self) -> None:
        """Take what is new, without moving the selection or what is looked at."""
        client = self._link.client
        if client is None or self._asking or not self.isVisible():
            return
        self._asking = True
        self._link.submit(self._take_newest(client))

    async def _take_newest(self, client: RuntimeClient) -> None:
        query = self.filters.query(PAGE)
        try:
            messages = await client.messages(query)
        finally:
            self._asking = False
        if query.model_copy(update={"since": None}) != self.filters.query(PAGE).model_copy(
            update={"since": None}
        ):
            return  # another filter was set meanwhile; its own answer is on the way
        bar = self.table.verticalScrollBar()
        top, before = bar.value(), self.model.rowCount()
        new = self.model.refresh(messages)
        if top > 0 and new and self.model.rowCount() == before + new:
            bar.setValue(top + new * self.table.verticalHeader().defaultSectionSize())
        self._show()

    def _load_older(self) -> None:
        client = self._link.client
        if client is None:
            return
        query = self.filters.query(PAGE, self.model.last_id)
        self._link.submit(client.messages(query), lambda found: self.model.append(found, len(found) == PAGE))

    def _on_state(self, state: str) -> None:
        if state == "running":
            self._tick.start()
            self.reload()
        else:
            self._tick.stop()
        self._show()

    def _on_snapshot(self, snapshot: CountersSnapshot) -> None:
        self.filters.show_items([item.name for item in snapshot.items])

    def _lay_out(self) -> None:
        bar = FlowLayout()
        bar.setContentsMargins(16, 8, 16, 8)
        self.filters.stand_in(bar)
        bar.add(self.count)
        for name in ("trace", "capture", "resend"):
            action = self.actions_by_name[name]
            button = QPushButton(self)
            if name == "capture":  # the bar has little room
                ThemedIcon(button, "capture")
                button.setToolTip(action.text())
            else:
                button.setText(action.text())
            button.setAccessibleName(action.text())
            button.clicked.connect(action.trigger)
            action.changed.connect(lambda action=action, button=button: button.setEnabled(action.isEnabled()))
            bar.add(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(bar)
        layout.addWidget(self.filters.span)
        layout.addWidget(self._stack, 1)

    def _make_actions(self) -> dict[str, QAction]:
        made = {
            "trace": self._action(self.tr("Trace"), "Ctrl+T", self._trace),
            "body": self._action(self.tr("Show message"), "Space", self._show_body),
            "compare": self._action(self.tr("Compare two"), "Ctrl+Alt+C", self._compare),
            "what_if": self._action(self.tr("What if"), "Ctrl+Shift+I", self._what_if),
            "capture": self._action(self.tr("Capture as test"), "Ctrl+Alt+K", self._capture),
            "resend": self._action(self.tr("Resend"), "Ctrl+Shift+R", self._resend),
            "edit": self._action(self.tr("Edit and resend…"), "Ctrl+E", self._edit),
            "discard": self._action(self.tr("Discard…"), "Delete", self._discard),
        }
        self.table.addActions(list(made.values()))
        return made

    def _action(self, text: str, keys: str, slot: object) -> QAction:
        action = QAction(text, self.table)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(action.shortcutContext().WidgetShortcut)
        action.triggered.connect(slot)
        action.setEnabled(False)
        return action

    def _show_menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions([self.actions_by_name[name] for name in _LOOKING])
        menu.addSeparator()
        menu.addActions([self.actions_by_name[name] for name in ("resend", "edit", "discard")])
        menu.popup(self.table.viewport().mapToGlobal(place))

    def _enable(self) -> None:
        selected = self.selected()
        running = self._link.client is not None
        for name in ("trace", "body", "edit", "what_if", "capture"):
            self.actions_by_name[name].setEnabled(running and len(selected) == 1)
        self.actions_by_name["compare"].setEnabled(running and len(selected) == 2)
        self.actions_by_name["resend"].setEnabled(running and bool(selected))
        stuck = bool(selected) and all(failed_somewhere(one) for one in selected)
        self.actions_by_name["discard"].setEnabled(running and stuck)

    def _trace(self) -> None:
        for message in self.selected()[:1]:
            self.trace_requested.emit(message.id)

    def _show_body(self) -> None:
        self._with_body(
            lambda body, message: self.message_requested.emit(body_name(body, message), bytes_of(body))
        )

    def _what_if(self) -> None:
        self._with_received(lambda found: self.what_if_requested.emit(*found))

    def _capture(self) -> None:
        self._with_received(lambda found: self.capture_requested.emit(*found))

    def _with_received(self, tell: Callable[[tuple[str, bytes, str]], None]) -> None:
        client, selected = self._link.client, self.selected()
        if client is None or len(selected) != 1:
            return
        message = selected[0]

        async def found() -> tuple[str, bytes, str]:
            name, raw, item = await as_received(client, message.id)
            return " ".join(filter(None, (message.type_name, message.control_id))) or name, raw, item

        self._link.submit(found(), tell)

    def _compare(self) -> None:
        client, selected = self._link.client, self.selected()
        if client is None or len(selected) != 2:
            return
        newer, older = selected

        async def both() -> list[str | bytes]:
            told: list[str | bytes] = []
            for message in (older, newer):
                body = await client.body(message.id)
                told += [body_name(body, message), bytes_of(body)]
            return told

        self._link.submit(both(), lambda told: self.comparison_requested.emit(*told))

    def _edit(self) -> None:
        client, selected = self._link.client, self.selected()
        if client is not None and selected:
            message = selected[0]
            self._link.submit(what_failed(client, message), lambda body: self._edit_body(body, message))

    def _edit_body(self, body: MessageBody, message: MessageSummary) -> None:
        dialog = ResendDialog(body, message, parent=self)
        dialog.resend_requested.connect(lambda raw: self.acting.send([body.id], dialog.item, raw))
        dialog.open()

    def _with_body(self, show: object) -> None:
        client, selected = self._link.client, self.selected()
        if client is not None and selected and callable(show):
            message = selected[0]
            self._link.submit(client.body(message.id), lambda body: show(body, message))

    def _resend(self) -> None:
        messages = self.selected()
        everything = len(messages) == self.model.rowCount() and self.model.canFetchMore()
        self.acting.resend(messages, everything)

    def _discard(self) -> None:
        self.acting.discard(self.selected())

    def _show(self) -> None:
        rows = self.model.rowCount()
        more = "+" if self.model.canFetchMore() else ""
        self.count.setText(self.tr("{n} messages").format(n=f"{rows}{more}") if rows else "")
        self._enable()
        if rows:
            self._stack.setCurrentWidget(self.table)
            return
        self._stack.setCurrentWidget(self.empty)
        if self._link.client is None:
            words = self.tr("Press Run: every message the production takes in appears here.")
            self.empty.say(self.tr("Nothing is running"), words, "run")
        elif self.filters.in_use:
            words = self.tr("Clear a filter above to see more.")
            self.empty.say(self.tr("No message passes the filters"), words, "search")
        else:
            words = self.tr("The production runs and waits. F9 leads to where you send it a test message.")
            self.empty.say(self.tr("No messages yet"), words, "messages")
