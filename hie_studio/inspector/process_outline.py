"""The steps of the business process an item runs: an outline to read."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QHeaderView,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from hie_runtime.bpl.model import ProcessDefinition
from hie_studio.theme import theme

translate = QCoreApplication.translate
_MOST_HEIGHT = 420
_TONE = Qt.ItemDataRole.UserRole  # name of its colour


class ProcessOutline(QWidget):
    """Shows one process; hidden when there is none. Nothing can be changed here."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._process: ProcessDefinition | None = None
        self.head = QLabel(self.tr("Steps"), self)
        self.head.setProperty("muted", True)
        self.tree = QTreeWidget(self)
        self.tree.setHeaderHidden(True)
        self.tree.setColumnCount(1)
        self.tree.header().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.tree.setIndentation(14)
        self.tree.setUniformRowHeights(True)
        self.tree.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.tree.setSizeAdjustPolicy(QAbstractScrollArea.SizeAdjustPolicy.AdjustIgnored)
        self.tree.setAccessibleName(self.tr("Steps of the process"))
        self.tree.itemExpanded.connect(self._fit)
        self.tree.itemCollapsed.connect(self._fit)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 16)
        layout.setSpacing(6)
        layout.addWidget(self.head)
        layout.addWidget(self.tree)
        theme.changed.connect(self._colour)
        self.hide()

    def show_process(self, process: ProcessDefinition | None) -> None:
        """Show the steps of a process, or hide."""
        if process is self._process:
            return
        self._process = process
        self.tree.clear()
        if process is not None:
            _fill(self.tree.invisibleRootItem(), process.steps)
            self.tree.expandAll()
            self._colour()
            self._fit()
        self.setVisible(process is not None)

    def _fit(self) -> None:
        """As high as its lines, up to a bound."""
        count, line = 0, self.tree.topLevelItem(0)
        while line is not None:
            count += 1
            line = self.tree.itemBelow(line)
        row = self.tree.sizeHintForRow(0) if count else 0
        self.tree.setFixedHeight(min(_MOST_HEIGHT, count * max(row, 18) + 2 * self.tree.frameWidth() + 4))

    def _colour(self) -> None:
        """Disabled steps are faint, those that stop a message stand out."""
        waiting = [self.tree.invisibleRootItem()]
        while waiting:
            line = waiting.pop()
            waiting.extend(line.child(number) for number in range(line.childCount()))
            tone = line.data(0, _TONE)
            if tone is not None:
                line.setForeground(0, theme.color(tone))


def _fill(parent: QTreeWidgetItem, steps: list[Any]) -> None:
    for step in steps:
        line = _line(parent, sentence(step), _tone(step), step.comment)
        if step.step == "if":
            _branch(line, translate("Process", "then"), step.then)
            _branch(line, translate("Process", "otherwise"), step.otherwise)
        elif step.step == "switch":
            for case in step.cases:
                _branch(
                    line,
                    translate("Process", "case {condition}").format(condition=case.condition),
                    case.steps,
                )
            _branch(line, translate("Process", "default"), step.default)
        else:
            fields = type(step).model_fields
            _fill(line, step.steps if "steps" in fields else [])
            for catch in step.catches if "catches" in fields else []:
                text = translate("Process", "on fault {fault}").format(fault=catch.fault)
                _branch(line, text if catch.fault else translate("Process", "on any fault"), catch.steps)


def _branch(parent: QTreeWidgetItem, text: str, steps: list[Any]) -> None:
    if steps:
        _fill(_line(parent, text, "text_muted", ""), steps)


def _line(parent: QTreeWidgetItem, text: str, tone: str, comment: str) -> QTreeWidgetItem:
    line = QTreeWidgetItem(parent, [" ".join(text.split())])
    line.setToolTip(0, f"{text}\n{comment}".strip())
    line.setData(0, _TONE, tone)
    return line


def _tone(step: Any) -> str:
    if step.disabled:
        return "text_muted"
    return "warning" if step.step == "kept" else "text"


def sentence(step: Any) -> str:
    """A step in words: ``call ask → to.Beds, waits for the reply``."""
    name = f" {step.name}" if step.name else ""
    match step.step:
        case "assign":
            words = (
                f"{step.property} = {step.value}"
                if step.action == "set"
                else f"{step.action} {step.property}"
            )
        case "if" | "while" | "until":
            words = f"{step.step}{name}: {step.condition}"
        case "foreach":
            words = translate("Process", "for each {property}").format(property=step.property)
        case "call":
            words = f"call{name} → {step.target}"
            if step.response is not None and not step.asynchronous:
                words = translate("Process", "{call}, waits for the reply").format(call=words)
        case "sync":
            words = translate("Process", "wait for {calls}").format(calls=", ".join(step.calls))
        case "transform":
            words = f"{step.source} → {step.transform} → {step.target}"
        case "delay":
            words = translate("Process", "wait {time}").format(time=step.duration or step.until)
        case "trace" | "alert" | "milestone":
            words = f"{step.step} {step.value}"
        case "throw":
            words = f"throw {step.fault}"
        case "comment":
            words = step.text
        case "kept":
            words = translate("Process", "{element}{name}: kept, does not run").format(
                element=step.element, name=name
            )
        case _:
            words = f"{step.step}{name}"
    return translate("Process", "{step} (disabled)").format(step=words) if step.disabled else words
