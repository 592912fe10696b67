"""Where the editor of a kind of definition meets the window: a window for each, the list of all, the way to a new one."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QWidget

from hie_studio.document.definitions import Part, SetDefinition
from hie_studio.editors.definition_list import DefinitionList
from hie_studio.editors.name_dialog import NameDialog
from hie_studio.window.actions import Spec
from hie_studio.window.editor_windows import EditorKind
from hie_studio.window.studio import Studio


class DefinitionLists(QObject):
    """Opens the list of all definitions of a kind, and the dialog that makes one.

    A feature gives what is its own: :meth:`make_list` and :meth:`ask_new`; and :meth:`make_named` when it asks by
    :meth:`ask_name`.
    """

    def __init__(self, studio: Studio, kind: str, part: Part) -> None:
        """``kind``: as :class:`EditorKind` knows it."""
        super().__init__(studio)
        self._studio = studio
        self._kind = kind
        self._part = part
        self.list: DefinitionList | None = None  # while it is open
        self.dialog: QDialog | None = None

    def make_list(self) -> DefinitionList:
        """The window with all definitions."""
        raise NotImplementedError

    def ask_new(self, parent: QWidget | None = None) -> None:
        """Ask what a new definition is to be; it is opened then."""
        raise NotImplementedError

    def make_named(self, name: str) -> None:
        """Make a definition of a name that was asked for."""
        raise NotImplementedError

    def offer_list(self, action: str, text: str, keys: str, icon: str) -> None:
        """Add the action that shows the list to the menus of the window."""
        spec = Spec(action, text, keys, icon, self.show_list)
        self._studio.add_action(spec, "tools", lambda: self._studio.document.is_open)

    def show_list(self) -> None:
        """Open the list, or bring it to the front."""
        window = self.list
        if window is None:
            window = self.list = self.make_list()
            window.addActions([self._studio.action(name) for name in ("undo", "redo", "save")])
            window.open_wanted.connect(self._edit)
            window.new_wanted.connect(lambda: self.ask_new(self.list))
            window.removed.connect(lambda name: self._studio.close_editor(self._kind, name))
            window.finished.connect(self._forget_list)
        window.show()
        window.raise_()
        window.activateWindow()

    def ask_name(self, title: str, label: str, taken: str, parent: QWidget | None) -> None:
        """Ask for the name of a new definition; ``taken`` is said of a {name} that is there already."""
        known = self._part.of(self._studio.document.state)

        def problem_of(name: str) -> str:
            return taken.format(name=name) if name in known else ""

        dialog = NameDialog(title, label, self.tr("Make it"), problem_of, parent or self._studio.window)
        dialog.named.connect(self.make_named)
        dialog.open()
        self.dialog = dialog

    def add(self, name: str, definition: object, words: str) -> None:
        """Add a definition to the document and open it; ``words`` tell of the {name} in the history."""
        self._studio.document.apply(SetDefinition(self._part, name, definition, words.format(name=name)))
        self._edit(name)

    def _edit(self, name: str) -> None:
        self._studio.edit(self._kind, name)

    def _forget_list(self) -> None:
        self.list = None


class DefinitionWindows(DefinitionLists):
    """The list, and a window for each definition: a feature gives :meth:`title` and :meth:`make_editor` too."""

    def __init__(self, studio: Studio, kind: str, part: Part, size: tuple[int, int]) -> None:
        """``size``: of the windows, in pixels."""
        super().__init__(studio, kind, part)
        studio.register_editor(
            kind, EditorKind(title=self.title, make=self.make_editor, new=self._new, size=size)
        )

    def title(self, name: str) -> str:
        """The title of the window of a definition."""
        raise NotImplementedError

    def make_editor(self, name: str) -> QWidget:
        """The editor of a definition."""
        raise NotImplementedError

    def _new(self) -> str:
        self.ask_new()
        return ""  # the dialog does not wait: it opens the editor itself
