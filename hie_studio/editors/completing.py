"""Ways to go on with what is being typed in a line, offered below it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QLineEdit

from hie_studio.message_tree.completion import Offer

OffersAt = Callable[
    [str, int], tuple[str, Sequence[Offer]]
]  # text, cursor -> the word there, ways to go on with it
_OFFERED = Qt.ItemDataRole.UserRole
_SHOWN = 10


class Completing(QObject):
    """Offers at each letter, and for Ctrl+Space. ``taken``: (text of the line) after one was put in."""

    taken = Signal(str)

    def __init__(self, line: QLineEdit, title: str, offers_at: OffersAt) -> None:
        super().__init__(line)
        self._line = line
        self._offers_at = offers_at
        self._offered = QStandardItemModel(self)
        self.completer = QCompleter(self._offered, self)
        self.completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.completer.setWidget(line)
        self.completer.setMaxVisibleItems(_SHOWN)
        popup = self.completer.popup()
        assert popup is not None
        self._popup = popup
        words = QCoreApplication.translate("ExpressionLine", "Completions of {title}")
        popup.setAccessibleName(words.format(title=title))
        self.completer.activated[QModelIndex].connect(self._take)  # type: ignore[index]
        line.textEdited.connect(lambda _: self.offer())
        line.installEventFilter(self)
        popup.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ctrl+Space asks; Enter takes what is chosen, before the line takes it for the end of its editing."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if watched is self._line:
            asked = (
                event.key() == Qt.Key.Key_Space and event.modifiers() & Qt.KeyboardModifier.ControlModifier
            )
            if asked:
                self.offer()
            return bool(asked)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            chosen = self._popup.selectedIndexes()
            self._popup.hide()
            if chosen:
                self._take(chosen[0])
            else:  # Qt would take the first one, which nobody chose
                QCoreApplication.sendEvent(self._line, event)
            return True
        return False

    def offer(self) -> None:
        """Offer ways to go on at the cursor."""
        word, offers = self._offers_at(self._line.text(), self._line.cursorPosition())
        found = [one for one in offers if one.text != word]
        self._offered.clear()
        for offer in found:
            entry = QStandardItem(f"{offer.text}   {offer.name}" if offer.name else offer.text)
            entry.setData(offer.text, _OFFERED)
            entry.setToolTip(offer.name)  # the list is no wider than its line
            self._offered.appendRow(entry)
        if found:
            self.completer.complete()
        else:
            self._popup.hide()

    def _take(self, index: QModelIndex) -> None:
        chosen = str(index.data(_OFFERED))
        cursor, text = self._line.cursorPosition(), self._line.text()
        start = cursor - len(self._offers_at(text, cursor)[0])
        after = text[cursor:]
        if chosen.endswith("}") and after.startswith("}"):
            after = after[1:]
        self._line.setText(text[:start] + chosen + after)
        self._line.setCursorPosition(start + len(chosen))
        self.taken.emit(self._line.text())
