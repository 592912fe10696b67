"""Editor of ``foreach``: the segments it goes through, and conditions and actions for each of them."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from hie_runtime.rules.model import Action, ForeachAction, When
from hie_studio.editors.rules.action_editors import ActionEditor
from hie_studio.editors.rules.branches import Branches
from hie_studio.editors.rules.checked_line import CheckedLine
from hie_studio.editors.rules.offers import Offers, segments_problem


class ForeachEditor(ActionEditor):
    """The path of the segments, and what is done with each."""

    def __init__(self, action: ForeachAction, offers: Offers, parent: QWidget | None = None) -> None:
        super().__init__(action, parent)
        self.path = CheckedLine(action.path, self.tr("Segments to go through"), segments_problem, self)
        self.path.line.setPlaceholderText("HL7.{OBX()}")
        self.path.stored.connect(lambda text: self._set(path=text))
        self.branches = Branches(offers, inside=self.path.line.text, parent=self)
        self.branches.show_branches(action.when, action.otherwise)
        self.branches.changed.connect(self._on_branches)
        frame = QFrame(self)
        inner = QVBoxLayout(frame)
        inner.setContentsMargins(12, 4, 0, 0)
        inner.addWidget(self.branches)
        self._column.addWidget(self.path)
        self._column.addWidget(frame)
        self.setFocusProxy(self.path.line)

    def _on_branches(self, when: list[When], otherwise: list[Action]) -> None:
        self._set(when=when, otherwise=otherwise)
