"""One conflict: what was there, what I made of it, what they made of it, and whose is taken."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QLabel, QRadioButton, QVBoxLayout, QWidget

from hie_studio.document.merging import Choice, Conflict
from hie_studio.document.tree import Node, plain
from hie_studio.panels.diff.words import place_words, thing_words, value_words


class ConflictBox(QFrame):
    """Shows one conflict. ``chosen``: whose version the user takes."""

    chosen = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self._conflict: Conflict | None = None
        self.title = QLabel()
        self.title.setProperty("heading", True)
        self.base = QLabel()
        self.base.setProperty("muted", True)
        self.options = {
            Choice.MINE: QRadioButton(),
            Choice.THEIRS: QRadioButton(),
            Choice.BOTH: QRadioButton(self.tr("&Both, mine first")),
        }
        self._texts = {Choice.MINE: QLabel(), Choice.THEIRS: QLabel()}
        group = QButtonGroup(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(4)
        for label in (self.title, self.base, *self._texts.values()):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        layout.addWidget(self.title)
        layout.addWidget(self.base)
        self.options[Choice.MINE].setText(self.tr("&Mine"))
        self.options[Choice.THEIRS].setText(self.tr("&Theirs"))
        for choice, option in self.options.items():
            group.addButton(option)
            layout.addWidget(option)
            if choice in self._texts:
                self._texts[choice].setIndent(24)
                layout.addWidget(self._texts[choice])
            option.clicked.connect(lambda _=False, choice=choice: self.chosen.emit(self._conflict, choice))
        self._group = group

    def show_conflict(self, conflict: Conflict, choice: Choice | None, class_name: str) -> None:
        """Show a conflict and what is chosen of it."""
        self._conflict = conflict
        part, name, rest = (
            conflict.path[0],
            conflict.path[1] if len(conflict.path) > 1 else "",
            conflict.path[2:],
        )
        inside = part not in ("production", "canvas")
        thing = thing_words(part, name if inside else "")
        place = place_words(part, rest if inside else conflict.path[1:], class_name)
        whole = inside and not rest
        self.title.setText(thing if whole else f"{thing}: {place}")
        self.base.setText(self.tr("Before: {value}").format(value=_value(conflict.base)))
        self._texts[Choice.MINE].setText(_value(conflict.mine))
        self._texts[Choice.THEIRS].setText(_value(conflict.theirs))
        self.options[Choice.BOTH].setVisible(conflict.both)
        self._group.setExclusive(False)
        for one, option in self.options.items():
            option.setChecked(one is choice)
            said = self._texts[one].text() if one in self._texts else ""
            option.setAccessibleName(f"{option.text().replace('&', '')}: {said}".rstrip(": "))
        self._group.setExclusive(True)


def _value(node: Node | None) -> str:
    return value_words(plain(node) if node is not None else None)
