"""The source or the target of a transform as a tree of its schema, under its title."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from hie_runtime.transforms.model import TransformDefinition
from hie_studio.editors.mapper.types import tree_of_side
from hie_studio.message_tree.model import Column
from hie_studio.message_tree.view import MessageTree


class SideTree(QWidget):
    """``side``: ``source`` or ``target``."""

    def __init__(self, title: str, side: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._side = side
        self._kind: tuple[str, str] | None = None
        self.tree = MessageTree(title, side, (Column.NAME,), self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(0)
        label = QLabel(title, self)
        label.setProperty("muted", True)
        label.setContentsMargins(12, 0, 12, 0)
        column.addWidget(label)
        column.addWidget(self.tree, 1)

    def show_definition(self, definition: TransformDefinition) -> None:
        """Show the schema when it is another one."""
        kind = (getattr(definition, f"{self._side}_class"), getattr(definition, f"{self._side}_doc_type"))
        if self._kind != kind:
            self._kind = kind
            self.tree.show_root(tree_of_side(definition, self._side))
