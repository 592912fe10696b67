"""The source or the target of a transform as a tree: by its schema, or as the message of the preview has it."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QHeaderView, QTabBar, QVBoxLayout, QWidget

from hie_runtime.errors import HIEError
from hie_runtime.transforms.model import TransformDefinition
from hie_studio.editors.mapper.types import has_schema, tree_of_sample, tree_of_side
from hie_studio.inspector.flow import FlowLayout
from hie_studio.message_tree.model import Column
from hie_studio.message_tree.nodes import Kind, Node
from hie_studio.message_tree.view import MessageTree
from hie_studio.theme.labels import muted

_SCHEMA, _SAMPLE = range(2)
_VALUE_WIDTH = 104


def shown_value(node: Node) -> str:
    """What stands beside a place: its value, but not the whole text of a segment."""
    return "" if node.kind is Kind.SEGMENT else node.decoded


class SideTree(QWidget):
    """``side``: ``source`` or ``target``. A source of no schema begins with the sample; a target begins with the
    schema, as what is to be set is mostly not there yet. The tab chosen by hand stays."""

    def __init__(self, title: str, side: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._side = side
        self._definition: TransformDefinition | None = None
        self._sample = ""
        self._shown: tuple[object, ...] = ()
        self._chosen = False
        self.tree = MessageTree(title, side, (Column.NAME, Column.VALUE), self)
        header = self.tree.view.header()
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(40)
        header.setSectionResizeMode(Column.NAME, QHeaderView.ResizeMode.Stretch)
        header.resizeSection(Column.VALUE, _VALUE_WIDTH)
        self.tabs = QTabBar(self)
        self.tabs.setDrawBase(False)
        self.tabs.setAccessibleName(self.tr("{side}: by schema or by sample").format(side=title))
        self.tabs.addTab(self.tr("Schema"))
        self.tabs.addTab(self.tr("Sample"))
        self.tabs.setTabToolTip(_SCHEMA, self.tr("Every place the schema has"))
        self.tabs.setTabToolTip(
            _SAMPLE, self.tr("The places of the message in the preview, with their values")
        )
        self.tabs.currentChanged.connect(self._choose)
        self._lay_out(title)

    def show_definition(self, definition: TransformDefinition) -> None:
        """Show the trees of another transform, or of another schema of it."""
        self._definition = definition
        if not self._chosen:
            by_sample = self._side == "source" and not has_schema(definition, "source")
            with QSignalBlocker(self.tabs):
                self.tabs.setCurrentIndex(_SAMPLE if by_sample else _SCHEMA)
        self._show()

    def show_sample(self, text: str) -> None:
        """The message as it is before (source) or after the transform (target); "" when there is none."""
        self._sample = text
        self._show()

    def _choose(self, _number: int) -> None:
        self._chosen = True
        self._show()

    def _show(self) -> None:
        definition = self._definition
        if definition is None:
            return
        by_sample = self.tabs.currentIndex() == _SAMPLE
        kind = (getattr(definition, f"{self._side}_class"), getattr(definition, f"{self._side}_doc_type"))
        shown = (by_sample, kind, self._sample if by_sample else "")
        if shown == self._shown:
            return
        self._shown = shown
        self.tree.view.setColumnHidden(Column.VALUE, not by_sample)
        if not by_sample:
            self.tree.show_root(tree_of_side(definition, self._side))
        elif self._sample:
            self._show_sample(definition)
        else:
            self.tree.say(self.tr("No message"), self.tr("Pick or paste one in the preview below."))

    def _show_sample(self, definition: TransformDefinition) -> None:
        try:
            root = tree_of_sample(definition, self._side, self._sample)
        except HIEError as error:
            self.tree.say(self.tr("This message cannot be read"), str(error))
            return
        self.tree.show_root(root)

    def _lay_out(self, title: str) -> None:
        top = FlowLayout(spacing=4)
        top.setContentsMargins(12, 0, 4, 0)
        top.add(muted(title, self), 1)
        top.add(self.tabs)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.tree, 1)
        self.setMinimumWidth(top.sizeHint().width())  # less than the words of an empty tree would take
