"""Where the transform editor meets the window: its action, its list, its windows."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from hie_runtime.transforms.model import TransformDefinition
from hie_studio.document.definitions import Part
from hie_studio.editors.definition_list import DefinitionList
from hie_studio.editors.definition_windows import DefinitionWindows
from hie_studio.editors.mapper.editor import TransformEditor
from hie_studio.editors.mapper.new_transform import NewTransform
from hie_studio.editors.mapper.transform_list import transform_list
from hie_studio.editors.mapper.types import doc_types
from hie_studio.window.studio import Studio

KIND = "transform"


class Transforms(DefinitionWindows):
    """Opens transforms and their list, and makes new ones."""

    def __init__(self, studio: Studio) -> None:
        super().__init__(studio, KIND, Part.TRANSFORMS, size=(1280, 860))
        self.offer_list("transforms", self.tr("&Transforms…"), "Ctrl+Alt+T", "transform")

    def title(self, name: str) -> str:
        """The title of the window of a transform."""
        return self.tr("Transform {name}").format(name=name)

    def make_list(self) -> DefinitionList:
        """The window with all transforms."""
        return transform_list(self._studio.document, self._studio.window)

    def ask_new(self, parent: QWidget | None = None) -> None:
        """Ask for name and kinds of a new transform; it is opened then."""
        document = self._studio.document
        dialog = NewTransform(
            document.transforms, lambda: doc_types(document.state), parent or self._studio.window
        )
        dialog.made.connect(self._make)
        dialog.open()
        self.dialog = dialog

    def _make(self, definition: TransformDefinition) -> None:
        self.add(definition.name, definition, self.tr("New transform “{name}”"))

    def make_editor(self, name: str) -> TransformEditor:
        """The editor of a transform."""
        made = TransformEditor(self._studio.document, name)
        made.transform_wanted.connect(self._open)
        made.lookup_wanted.connect(lambda name: self._studio.edit("lookup", name))
        return made

    def _open(self, name: str) -> None:
        if name in self._studio.document.transforms:
            self._studio.edit(KIND, name)


def install(studio: Studio) -> Transforms:
    """Give a window its transform editor."""
    return Transforms(studio)
