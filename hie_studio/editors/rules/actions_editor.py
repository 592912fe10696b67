"""What happens when a condition holds: a list of actions, and whether the rules stop there."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from hie_runtime.rules.model import (
    Action,
    AssignAction,
    DelegateAction,
    DeleteAction,
    ForeachAction,
    ReturnAction,
    SendAction,
    TraceAction,
    When,
)
from hie_studio.editors.rules.action_editors import (
    ActionEditor,
    AssignEditor,
    DelegateEditor,
    PlainAction,
    SendEditor,
    TraceEditor,
)
from hie_studio.editors.rules.offers import Offers
from hie_studio.inspector.names_editor import NamePicker
from hie_studio.inspector.switch import Switch
from hie_studio.inspector.themed_icon import ThemedIcon
from hie_studio.inspector.tool_button import tool_button
from hie_studio.theme.labels import muted


class ActionsEditor(QWidget):
    """A list of actions. ``changed`` carries the new list. Inside foreach there is no further foreach."""

    changed = Signal(list)

    def __init__(
        self, actions: Sequence[Action], offers: Offers, inside: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._actions: list[Action] = list(actions)
        self._offers = offers
        self._inside = inside
        self.editors: list[ActionEditor] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._body = QWidget(self)
        self._column.addWidget(self._body)
        self._build()

    @property
    def sends(self) -> list[tuple[NamePicker, NamePicker]]:
        """Targets and transforms of each send."""
        return [(one.targets, one.transforms) for one in self.editors if isinstance(one, SendEditor)]

    def _build(self) -> None:
        old, self._body = self._body, QWidget(self)
        self._column.replaceWidget(old, self._body)
        old.setParent(None)
        old.deleteLater()
        layout = QVBoxLayout(self._body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        self.editors = []
        for place, action in enumerate(self._actions):
            if not isinstance(action, ReturnAction):
                layout.addWidget(self._box(place, action))
        layout.addLayout(self._foot())
        self._body.show()

    def _box(self, place: int, action: Action) -> QWidget:
        """An action under its title, with the buttons to move it and take it away."""
        title = self._title(action)
        box = QWidget(self._body)
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        head = QHBoxLayout()
        head.setSpacing(0)
        head.addWidget(muted(title, box), 1)
        done = Switch(box)
        done.setAccessibleName(self.tr("In use: {title}").format(title=title))
        done.setToolTip(done.accessibleName())
        done.setChecked(not action.disabled)
        head.addWidget(done)
        if place > 0:
            up = self.tr("Move up: {title}").format(title=title)
            head.addWidget(tool_button(box, "arrow-up", up, lambda: self._move(place), 14))
        remove = self.tr("Remove: {title}").format(title=title)
        head.addWidget(tool_button(box, "close", remove, lambda: self._take_away(place), 14))
        editor = self._editor(action, box)
        editor.setEnabled(not action.disabled)
        editor.changed.connect(lambda new: self._set(place, new))
        done.clicked.connect(lambda: editor.switch(done.isChecked()))
        column.addLayout(head)
        column.addWidget(editor)
        self.editors.append(editor)
        return box

    def _title(self, action: Action) -> str:
        titles = {
            "send": self.tr("Send to"),
            "assign": self.tr("Set a variable"),
            "trace": self.tr("Log a value"),
            "debug": self.tr("Log a value"),
            "delegate": self.tr("Go on with other rules"),
            "call": self.tr("Go on with other rules"),
            "foreach": self.tr("For each segment"),
            "delete": self.tr("Drop the message"),
        }
        return titles.get(action.action, self.tr("Unknown action"))

    def _editor(self, action: Action, parent: QWidget) -> ActionEditor:
        # Here, as what foreach holds is edited by this class again.
        from hie_studio.editors.rules.foreach_editor import ForeachEditor

        match action:
            case SendAction():
                return SendEditor(action, self._offers, parent)
            case AssignAction():
                return AssignEditor(action, self._offers, parent)
            case TraceAction():
                return TraceEditor(action, self._offers, parent)
            case DelegateAction():
                return DelegateEditor(action, self._offers, parent)
            case ForeachAction() if not self._inside:
                return ForeachEditor(action, self._offers, parent)
        return PlainAction(action, parent)

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setSpacing(8)
        self.add_send = QPushButton(self.tr("Add send"), self._body)
        self.add_send.clicked.connect(lambda: self._add(SendAction()))
        self.add_other = QPushButton(self.tr("Add other"), self._body)
        self.add_other.setMenu(self._menu())
        for button in (self.add_send, self.add_other):
            button.setAutoDefault(False)
            ThemedIcon(button, "add", 14)
            foot.addWidget(button)
        self.stop = Switch(self._body)
        self.stop.setAccessibleName(self.tr("Then stop: no later rule is tried"))
        self.stop.setChecked(any(isinstance(one, ReturnAction) and not one.disabled for one in self._actions))
        self.stop.clicked.connect(self._on_stop)
        foot.addStretch(1)
        foot.addWidget(muted(self.tr("Then stop"), self._body))
        foot.addWidget(self.stop)
        return foot

    def _menu(self) -> QMenu:
        """The other kinds of action, as they begin."""
        kinds: list[Action] = [
            AssignAction(property="", value=""),
            TraceAction(value=""),
            DelegateAction(rule=""),
            DeleteAction(),
        ]
        if not self._inside:
            kinds.insert(2, ForeachAction(path="", when=[When(actions=[SendAction()])]))
        menu = QMenu(self._body)
        for kind in kinds:
            menu.addAction(self._title(kind), lambda kind=kind: self._add(kind))
        return menu

    def _set(self, place: int, action: Action) -> None:
        self._actions[place] = action
        self.changed.emit(list(self._actions))

    def _add(self, action: Action) -> None:
        end = next((n for n, one in enumerate(self._actions) if isinstance(one, ReturnAction)), None)
        self._actions.insert(len(self._actions) if end is None else end, action)
        self._reshape()
        shown = [one for one in self._actions if not isinstance(one, ReturnAction)]
        self.editors[next(n for n, one in enumerate(shown) if one is action)].setFocus()

    def _on_stop(self) -> None:
        kept: list[Action] = [one for one in self._actions if not isinstance(one, ReturnAction)]
        self._actions = [*kept, ReturnAction()] if self.stop.isChecked() else kept
        self.changed.emit(list(self._actions))

    def _move(self, place: int) -> None:
        self._actions[place - 1 : place + 1] = [self._actions[place], self._actions[place - 1]]
        self._reshape()
        self.editors[place - 1].setFocus()

    def _take_away(self, place: int) -> None:
        del self._actions[place]
        self._reshape()
        self.add_send.setFocus()

    def _reshape(self) -> None:
        self.changed.emit(list(self._actions))
        self._build()
