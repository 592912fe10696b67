"""The button "Test connection" and what came of it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from hie_runtime.components.registry import registry
from hie_runtime.config.model import ItemConfig
from hie_runtime.control.client import ProbeResult
from hie_studio.document.document import Document
from hie_studio.inspector.themed_icon import ThemedIcon
from hie_studio.inspector.wrapped_text import WrappedText
from hie_studio.runtime_link.link import RuntimeLink
from hie_studio.runtime_link.probing import Prober
from hie_studio.theme import icons, theme
from hie_studio.wording import in_words

MARK_PX = 16
NO_BREAK = "\u00a0"  # copied as a space
translate = QCoreApplication.translate


def has_connection(item: ItemConfig | None) -> bool:
    """Whether an item has something to connect with."""
    component = registry().get(item.class_name) if item is not None else None
    return component is not None and bool(component.adapter)


class ConnectionTest(QWidget):
    """Tries the connection of the item that is shown, with its settings as they are now, saved or not.

    This is the line of the result; ``button`` stands where the inspector puts it.
    ``settling``: what is typed and not stored must become part of the document now.
    """

    settling = Signal()

    def __init__(self, document: Document, link: RuntimeLink | None, parent: QWidget) -> None:
        super().__init__(parent)
        self._item: ItemConfig | None = None
        self._result: ProbeResult | None = None
        self._words = ""
        self.button = QToolButton(parent)
        self.button.setFixedSize(28, 22)  # no higher than the title beside it
        self._icon = ThemedIcon(self.button, "connect", 16)
        self.button.clicked.connect(self._on_clicked)
        self.mark = QLabel(self)
        self.mark.setFixedSize(MARK_PX, MARK_PX)
        self.words = WrappedText(self)
        self.words.setAccessibleName(self.tr("Result of the connection test"))
        self._prober = Prober(document, link, self)
        self._prober.done.connect(self._on_done)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 8)
        row.setSpacing(8)
        row.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.words, 1)
        theme.changed.connect(self._show)
        self._show()

    def show_item(self, item: ItemConfig | None) -> None:
        """The one item that is shown now; a result of another, or of other settings, goes."""
        if _tried_with(item) != _tried_with(self._item):
            self._prober.stop()
            self._result = None
        self._item = item
        self._show()

    def start(self) -> None:
        """Try it."""
        self.settling.emit()
        if self._item is None or not has_connection(self._item) or self._prober.busy:
            return
        self._result = None
        self._prober.start(self._item)
        self._show()
        self._announce()

    def _on_clicked(self) -> None:
        if self._prober.busy:
            self._prober.stop()
            self._show()
        else:
            self.start()

    def _on_done(self, result: ProbeResult) -> None:
        self._result = result
        self._show()
        self._announce()

    def _show(self) -> None:
        busy, result = self._prober.busy, self._result
        self.button.setVisible(has_connection(self._item))
        name = self.tr("Stop waiting") if busy else self.tr("Test connection")
        self._icon.use("close" if busy else "connect")
        self.button.setAccessibleName(name)
        self.button.setToolTip(
            self.tr("Wait no longer for the connection test")
            if busy
            else self.tr(
                "Tries to connect with these settings, saved or not, and sends no message  {keys}"
            ).format(keys="Shift+F9")
        )
        words = self.tr("Testing…") if busy else result_in_words(result) if result is not None else ""
        if words != self._words:  # else what is selected of them would be lost
            self._words = words
            self.words.setPlainText(words)
            self.words.setAccessibleDescription(self.words.toPlainText())
        self.setVisible(bool(words))
        self._show_mark(result.ok if result is not None else None)

    def _show_mark(self, ok: bool | None) -> None:
        """Whether it connects; None while that is not known."""
        tokens = theme.current()
        name, colour, words = {
            True: ("check", tokens.ok, self.tr("It connects")),
            False: ("close", tokens.error, self.tr("It does not connect")),
            None: ("recent", tokens.text_muted, ""),
        }[ok]
        self.mark.setPixmap(icons.pixmap(name, colour, MARK_PX, self.devicePixelRatioF()))
        self.mark.setAccessibleName(words)

    def _announce(self) -> None:
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.words, self._words))


def result_in_words(result: ProbeResult) -> str:
    """The sentence, beginning as sentences do, and how long it took."""
    text = in_words(result.text).rstrip(".")
    first = text.split(" ", 1)[0]
    if first.isalpha():  # neither a path nor an address
        text = text[:1].upper() + text[1:]
    if result.seconds < 1:
        took = translate("ConnectionTest", "{n} ms").format(n=max(1, round(result.seconds * 1000)))
    else:
        took = translate("ConnectionTest", "{n} s").format(n=f"{result.seconds:.1f}")
    return translate("ConnectionTest", "{what} ({time})").format(what=text, time=took.replace(" ", NO_BREAK))


def _tried_with(item: ItemConfig | None) -> object:
    return (item.name, item.class_name, item.settings) if item is not None else None
