"""What happens when a condition holds: sends with their transforms, and whether the rules stop there."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from hie_runtime.rules.model import Action, ReturnAction, SendAction, When
from hie_studio.editors.rules.condition_editor import ConditionEditor
from hie_studio.editors.rules.sentences import actions_text
from hie_studio.inspector.names_editor import NamePicker
from hie_studio.inspector.switch import Switch
from hie_studio.inspector.themed_icon import ThemedIcon

Names = Callable[[], Iterable[str]]


class ActionsEditor(QWidget):
    """A list of actions. ``changed`` carries the new list; ``reshaped`` says that sends came or went."""

    changed = Signal(list)
    reshaped = Signal()

    def __init__(
        self, actions: Sequence[Action], targets: Names, transforms: Names, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._actions: list[Action] = list(actions)
        self._names = (targets, transforms)
        self.sends: list[tuple[NamePicker, NamePicker]] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        for place, action in enumerate(self._actions):
            if isinstance(action, SendAction):
                layout.addWidget(self._send(place, action))
            elif not isinstance(action, ReturnAction):
                layout.addWidget(self._other(place, action))
        layout.addLayout(self._foot())

    def _send(self, place: int, action: SendAction) -> QWidget:
        box = QWidget(self)
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        head = QHBoxLayout()
        head.addWidget(_muted(self.tr("Send to"), box), 1)
        head.addWidget(self._remove(place, self.tr("Remove this send"), box))
        targets = NamePicker(self.tr("Targets"), self._names[0], box)
        targets.show_names(action.targets, self.tr("Add a target…"))
        transforms = NamePicker(self.tr("Transforms"), self._names[1], box)
        transforms.show_names(action.transforms, self.tr("Add a transform…"))
        targets.changed.connect(lambda names: self._set(place, "targets", names, targets))
        transforms.changed.connect(lambda names: self._set(place, "transforms", names, transforms))
        column.addLayout(head)
        column.addWidget(targets)
        column.addWidget(_muted(self.tr("through the transforms"), box))
        column.addWidget(transforms)
        self.sends.append((targets, transforms))
        return box

    def _other(self, place: int, action: Action) -> QWidget:
        """An action this editor shows and keeps, and can take away."""
        box = QWidget(self)
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        label = QLabel(actions_text([action]), box)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        row.addWidget(label, 1)
        row.addWidget(self._remove(place, self.tr("Remove this action"), box))
        return box

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setSpacing(8)
        add = QPushButton(self.tr("Add send"), self)
        add.setAutoDefault(False)
        ThemedIcon(add, "add", 14)
        add.clicked.connect(self._add)
        self.stop = Switch(self)
        self.stop.setAccessibleName(self.tr("Then stop: no later rule is tried"))
        self.stop.setChecked(any(isinstance(one, ReturnAction) for one in self._actions))
        self.stop.clicked.connect(self._on_stop)
        foot.addWidget(add)
        foot.addStretch(1)
        foot.addWidget(_muted(self.tr("Then stop"), self))
        foot.addWidget(self.stop)
        return foot

    def _set(self, place: int, field: str, names: list[str], picker: NamePicker) -> None:
        self._actions[place] = self._actions[place].model_copy(update={field: names})
        picker.show_names(names)
        self.changed.emit(list(self._actions))

    def _add(self) -> None:
        end = next(
            (n for n, one in enumerate(self._actions) if isinstance(one, ReturnAction)), len(self._actions)
        )
        self._actions.insert(end, SendAction())
        self.changed.emit(list(self._actions))
        self.reshaped.emit()

    def _on_stop(self) -> None:
        kept: list[Action] = [one for one in self._actions if not isinstance(one, ReturnAction)]
        self._actions = [*kept, ReturnAction()] if self.stop.isChecked() else kept
        self.changed.emit(list(self._actions))

    def _remove(self, place: int, name: str, parent: QWidget) -> QToolButton:
        button = QToolButton(parent)
        ThemedIcon(button, "close", 14)
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.clicked.connect(lambda: self._take_away(place))
        return button

    def _take_away(self, place: int) -> None:
        del self._actions[place]
        self.changed.emit(list(self._actions))
        self.reshaped.emit()


class Block(QFrame):
    """A card: ``when`` with its condition and actions, or ``otherwise`` with its actions.

    Signals: changed (When, or a list of actions); reshaped; removed.
    """

    changed = Signal(object)
    reshaped = Signal()
    removed = Signal()

    def __init__(
        self,
        title: str,
        when: When | None,
        actions: Sequence[Action],
        names: tuple[Names, Names],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self.when = when
        head = QHBoxLayout()
        label = QLabel(title, self)
        label.setStyleSheet("font-weight: 600;")
        remove = QToolButton(self)
        ThemedIcon(remove, "remove")
        remove.setAccessibleName(self.tr("Remove {title}").format(title=title))
        remove.setToolTip(remove.accessibleName())
        remove.clicked.connect(self.removed)
        head.addWidget(label, 1)
        head.addWidget(remove)
        self.actions_editor = ActionsEditor(actions, *names, self)
        self.actions_editor.changed.connect(self._on_actions)
        self.actions_editor.reshaped.connect(self.reshaped)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 16)
        layout.setSpacing(12)
        layout.addLayout(head)
        self.condition: ConditionEditor | None = None
        if when is not None:
            self.condition = ConditionEditor(when.condition, self)
            self.condition.changed.connect(self._on_condition)
            layout.addWidget(self.condition)
        layout.addWidget(self.actions_editor)

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


def _muted(text: str, parent: QWidget) -> QLabel:
    label = QLabel(text, parent)
    label.setProperty("muted", True)
    return label
