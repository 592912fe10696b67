"""The kinds of step that can be added, each as it begins."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from hie_runtime.transforms.model import (
    AssignStep,
    BreakStep,
    CaseBranch,
    CommentStep,
    ForeachStep,
    GroupStep,
    IfStep,
    Step,
    SubtransformStep,
    SwitchStep,
    TraceStep,
)


class AddMenu(QMenu):
    """``wanted`` carries the step to add."""

    wanted = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Kinds of step"))
        kinds: list[tuple[str, Step] | None] = [
            (self.tr("&Set a field"), AssignStep(property="", value='""')),
            (self.tr("&Remove a field or segment"), AssignStep(property="", action="remove", value='""')),
            None,
            (self.tr("&If"), IfStep(condition="")),
            (self.tr("For &each"), ForeachStep(property="")),
            (self.tr("S&witch"), SwitchStep(cases=[CaseBranch(condition="")])),
            (self.tr("&Group"), GroupStep()),
            None,
            (self.tr("Call another &transform"), SubtransformStep(transform="")),
            (self.tr("&Log a value"), TraceStep(value="")),
            (self.tr("Leave the loo&p"), BreakStep()),
            (self.tr("Re&mark"), CommentStep()),
        ]
        for kind in kinds:
            if kind is None:
                self.addSeparator()
                continue
            text, step = kind
            self.addAction(text).triggered.connect(lambda _=False, step=step: self.wanted.emit(step))
