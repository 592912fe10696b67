"""Where the transform editor meets the window: its action, its list, its windows."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from hie_runtime.transforms.model import TransformDefinition
from hie_studio.document.definitions import Part, SetDefinition
from hie_studio.editors.definition_list import DefinitionList
from hie_studio.editors.list_window import ListWindow
from hie_studio.editors.mapper.editor import TransformEditor
from hie_studio.editors.mapper.new_transform import NewTransform
from hie_studio.editors.mapper.transform_list import transform_list
from hie_studio.editors.mapper.types import doc_types
from hie_studio.window.actions import Spec
from hie_studio.window.editor_windows import EditorKind
from hie_studio.window.studio import Studio

KIND = "transform"


class Transforms(QObject):
    """Opens transforms, their list, and the dialog that makes one."""

    def __init__(self, studio: Studio) -> None:
        super().__init__(studio)
        self._studio = studio
        self._lists = ListWindow(
            studio, KIND, lambda: transform_list(studio.document, studio.window), self.ask_new
        )
        self.dialog: NewTransform | None = None
        studio.register_editor(
            KIND,
            EditorKind(
                title=lambda name: self.tr("Transform {name}").format(name=name),
                make=self._editor,
                new=self._new,
                size=(1280, 860),
            ),
        )
        spec = Spec("transforms", self.tr("&Transforms…"), "Ctrl+Alt+T", "transform", self.show_list)
        studio.add_action(spec, "tools", lambda: studio.document.is_open)

    @property
    def list(self) -> DefinitionList | None:
        """The window with all transforms, None while it is closed."""
        return self._lists.window

    def show_list(self) -> None:
        """The window with all transforms."""
        self._lists.show()

    def ask_new(self, parent: QWidget | None = None) -> None:
        """Ask for name and kinds of a new transform; it is opened then."""
        document = self._studio.document
        self.dialog = NewTransform(
            document.transforms, lambda: doc_types(document.state), parent or self._studio.window
        )
        self.dialog.made.connect(self._make)
        self.dialog.open()

    def _make(self, definition: TransformDefinition) -> None:
        words = self.tr("New transform “{name}”").format(name=definition.name)
        self._studio.document.apply(SetDefinition(Part.TRANSFORMS, definition.name, definition, words))
        self._studio.edit(KIND, definition.name)

    def _editor(self, name: str) -> TransformEditor:
        made = TransformEditor(self._studio.document, name)
        made.transform_wanted.connect(self._open)
        made.lookup_wanted.connect(lambda name: self._studio.edit("lookup", name))
        return made

    def _open(self, name: str) -> None:
        if name in self._studio.document.transforms:
            self._studio.edit(KIND, name)

    def _new(self) -> str:
        self.ask_new()
        return ""  # the dialog does not wait: it opens the editor itself


def install(studio: Studio) -> Transforms:
    """Give a window its transform editor."""
    return Transforms(studio)
