"""``when``, ``else when`` and ``otherwise`` of a rule or of a foreach, one card each."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from hie_runtime.rules.model import Action, SendAction, When
from hie_studio.editors.rules.actions_editor import ActionsEditor
from hie_studio.editors.rules.condition_editor import ConditionEditor, Inside
from hie_studio.editors.rules.offers import Offers
from hie_studio.editors.rules.sentences import fired_text
from hie_studio.inspector.themed_icon import ThemedIcon
from hie_studio.inspector.tool_button import tool_button
from hie_studio.theme import theme
from hie_studio.theme.tokens import SMALL_PX


class Block(QFrame):
    """A card: ``when`` with its condition and actions, or ``otherwise`` with its actions.

    Signals: changed (When, or a list of actions); removed.
    """

    changed = Signal(object)
    removed = Signal()

    def __init__(
        self,
        title: str,
        own_place: str,
        when: When | None,
        actions: Sequence[Action],
        offers: Offers,
        inside: Inside,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self.when = when
        self._own_place = own_place
        head = QHBoxLayout()
        label = QLabel(title, self)
        label.setStyleSheet("font-weight: 600;")
        words = self.tr("Remove {title}").format(title=title)
        remove = tool_button(self, "remove", words, self.removed.emit, 16)
        self.fired = QLabel(self)
        self.fired.hide()
        head.addWidget(label, 1)
        head.addWidget(self.fired)
        head.addWidget(remove)
        self.actions_editor = ActionsEditor(actions, offers, inside is not None, self)
        self.actions_editor.changed.connect(self._on_actions)
        layout = QVBoxLayout(self)
        side = 16 if inside is None else 12
        layout.setContentsMargins(side, 12, side, side)
        layout.setSpacing(12)
        layout.addLayout(head)
        self.condition: ConditionEditor | None = None
        if when is not None:
            self.condition = ConditionEditor(when.condition, offers, self, inside)
            self.condition.changed.connect(self._on_condition)
            layout.addWidget(self.condition)
        layout.addWidget(self.actions_editor)

    @property
    def place(self) -> str:
        """Where it is in its rule, as reasons name it: ``when#2``, ``when#1:foreach:otherwise``."""
        above = self.parentWidget()
        while above is not None and not isinstance(above, Block):
            above = above.parentWidget()
        return f"{above.place}:foreach:{self._own_place}" if above is not None else self._own_place

    def show_fired(self, count: int | None) -> None:
        """Show for how many messages it acted; None while nobody counted."""
        self.fired.setVisible(count is not None)
        if count is not None:
            colour = theme.color("ok" if count else "warning").name()
            self.fired.setText(fired_text(count))
            self.fired.setStyleSheet(f"color: {colour}; font-size: {SMALL_PX}px; font-weight: 600;")

    def _on_condition(self, text: str) -> None:
        assert self.when is not None
        self.when = self.when.model_copy(update={"condition": text})
        self.changed.emit(self.when)

    def _on_actions(self, actions: list[Action]) -> None:
        if self.when is None:
            self.changed.emit(actions)
            return
        self.when = self.when.model_copy(update={"actions": actions})
        self.changed.emit(self.when)


class Branches(QWidget):
    """All cards, and the buttons that add one. ``changed`` carries the whens and the actions otherwise."""

    changed = Signal(list, list)

    def __init__(self, offers: Offers, inside: Inside = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offers = offers
        self._inside = inside
        self._when: list[When] = []
        self._otherwise: list[Action] = []
        self.blocks: list[Block] = []
        self.otherwise: Block | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._body = QWidget(self)
        self._column.addWidget(self._body)

    def show_branches(self, when: Sequence[When], otherwise: Sequence[Action]) -> None:
        """Show these, built anew."""
        self._when, self._otherwise = list(when), list(otherwise)
        self._build()

    def _build(self) -> None:
        old, self._body = self._body, QWidget(self)
        self._column.replaceWidget(old, self._body)
        old.setParent(None)
        old.deleteLater()
        layout = QVBoxLayout(self._body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        self.blocks, self.otherwise = [], None
        for number, when in enumerate(self._when):
            title = self.tr("When") if number == 0 else self.tr("Else when")
            place = f"when#{number + 1}"
            block = Block(title, place, when, when.actions, self._offers, self._inside, self._body)
            block.changed.connect(lambda new, number=number: self._set_when(number, new))
            block.removed.connect(lambda number=number: self._remove_when(number))
            self.blocks.append(block)
            layout.addWidget(block)
        if self._otherwise:
            self.otherwise = Block(
                self.tr("Otherwise"),
                "otherwise",
                None,
                self._otherwise,
                self._offers,
                self._inside,
                self._body,
            )
            self.otherwise.changed.connect(self._set_otherwise)
            self.otherwise.removed.connect(self._remove_otherwise)
            layout.addWidget(self.otherwise)
        self.add_when = self._button(self.tr("Add “when”"), self._on_add_when, layout)
        if not self._otherwise:
            self._button(self.tr("Add “otherwise”"), self._on_add_otherwise, layout)
        self._body.show()

    def _button(self, text: str, slot: Callable[[], None], layout: QVBoxLayout) -> QPushButton:
        button = QPushButton(text, self._body)
        button.setAutoDefault(False)
        ThemedIcon(button, "add", 14)
        button.clicked.connect(slot)
        layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return button

    def _tell(self) -> None:
        self.changed.emit(list(self._when), list(self._otherwise))

    def _set_when(self, number: int, when: When) -> None:
        self._when[number] = when
        self._tell()

    def _set_otherwise(self, actions: list[Action]) -> None:
        self._otherwise = actions
        self._tell()
        if not actions:
            self._build()
            self.add_when.setFocus()

    def _remove_when(self, number: int) -> None:
        del self._when[number]
        self._reshape()

    def _remove_otherwise(self) -> None:
        self._otherwise = []
        self._reshape()

    def _on_add_when(self) -> None:
        self._when.append(When(condition="1", actions=[SendAction()]))
        self._reshape()
        condition = self.blocks[-1].condition
        assert condition is not None
        condition.setFocus()

    def _on_add_otherwise(self) -> None:
        self._otherwise = [SendAction()]
        self._reshape()
        assert self.otherwise is not None
        self.otherwise.actions_editor.editors[0].setFocus()

    def _reshape(self) -> None:
        self._tell()
        self._build()
        self.add_when.setFocus()
