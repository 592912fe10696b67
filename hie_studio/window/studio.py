"""What a feature of the Studio may use of the window: the one place where features meet.

A feature is a folder or module with ``install(studio)``. It reads the document, makes edits, adds actions, tabs and
editors, and offers to take dropped files; it never imports another feature or the main window. What one feature wants of
another (show this rule, this message, this item) goes by name through :meth:`Studio.edit` and the signals here.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QMenu, QWidget

from hie_studio.canvas.scene import CanvasScene
from hie_studio.canvas.view import CanvasView
from hie_studio.document.document import Document
from hie_studio.document.selection import Selection
from hie_studio.runtime_link.link import RuntimeLink
from hie_studio.window.banner import Banner
from hie_studio.window.editor_windows import EditorKind, EditorWindows

if TYPE_CHECKING:
    from hie_studio.window.actions import Actions, Spec
    from hie_studio.window.docks import Docks

TakeFiles = Callable[[list[Path]], bool]


@dataclass(frozen=True, slots=True)
class StudioParts:
    """The parts of a window that features build on."""

    window: QMainWindow
    document: Document
    selection: Selection
    link: RuntimeLink
    settings: QSettings
    banner: Banner
    scene: CanvasScene
    view: CanvasView
    editors: EditorWindows


class Studio(QObject):
    """The window as features see it.

    Signals:
        message_wanted: (name, bytes) show this message in the message viewer; the name says where it is from.
        comparison_wanted: (name, bytes, name, bytes) show what differs between two messages.
        what_if_wanted: (name, bytes, item) show what would happen to this message, without running; the item it
            comes in at, "" for one the user chooses.
        capture_wanted: (name, bytes, item) make a test of this message, with what comes out of it as expectation.
        opened: another production is shown.
        begun: it was made from a template or sample just now.
        running_changed: (bool) the production began or ceased to run.
        differences_wanted: (title, state, state) show what differs between two states.
        merge_wanted: somebody else changed the files: show theirs beside mine.
        theirs_unreadable: (why) what somebody else wrote cannot be read.
        messages_wanted: (item) list the messages of this item.
        uses_wanted: (kind, name) show who uses this.
        setting_wanted: (item, dotted setting) show this setting in the inspector; "" is the production.
        sample_wanted: (item, name) send this sample message to an item of the running production.
        workspace_wanted: (folder) open another workspace.
        settling: what is typed and not stored must become part of the document now (before a save or a run).
    """

    message_wanted = Signal(str, bytes)
    comparison_wanted = Signal(str, bytes, str, bytes)
    what_if_wanted = Signal(str, bytes, str)
    capture_wanted = Signal(str, bytes, str)
    opened = Signal()
    begun = Signal()
    running_changed = Signal(bool)
    differences_wanted = Signal(str, object, object)
    merge_wanted = Signal()
    theirs_unreadable = Signal(str)
    messages_wanted = Signal(str)
    uses_wanted = Signal(str, str)
    setting_wanted = Signal(str, str)
    sample_wanted = Signal(str, str)
    workspace_wanted = Signal(object)
    settling = Signal()

    def __init__(self, parts: StudioParts) -> None:
        super().__init__(parts.window)
        self.parts = parts
        self.window = parts.window
        self.document = parts.document
        self.selection = parts.selection
        self.link = parts.link
        self.settings = parts.settings
        self.banner = parts.banner
        self.scene = parts.scene
        self.view = parts.view
        self._actions: Actions | None = None
        self._docks: Docks | None = None
        self._remembered: dict[str, tuple[Callable[[], Any], Callable[[Any], object]]] = {}
        self._takers: list[TakeFiles] = []
        self.features: list[object] = []  # kept: a feature lives as long as the window

    def attach(self, actions: Actions, docks: Docks) -> None:
        """The bars and docks, once the window has them."""
        self._actions, self._docks = actions, docks

    # --- actions ----------------------------------------------------------------------------

    def add_action(self, spec: Spec, menu: str, enabled: Callable[[], bool] | None = None) -> QAction:
        """A new action at the end of a menu: ``file``, ``edit``, ``view``, ``production``, ``tools`` or ``help``.

        ``enabled`` is asked after each edit and each change of the selection. The command palette finds every action.
        """
        assert self._actions is not None
        return self._actions.extend(spec, menu, enabled)

    def action(self, name: str) -> QAction:
        """An action by its name, for buttons that do the same."""
        assert self._actions is not None
        return self._actions[name]

    def actions(self) -> list[QAction]:
        """Every action of the window."""
        assert self._actions is not None
        return list(self._actions.by_name.values())

    def menu(self, name: str) -> QMenu:
        """A menu of the menu bar, for submenus; see :meth:`add_action`."""
        assert self._actions is not None
        return self._actions.menus[name]

    def submenu(self, name: str) -> QMenu:
        """A menu inside a menu by its name: its object is called ``menu_`` and that."""
        found: QMenu | None = self.window.findChild(QMenu, f"menu_{name}")
        assert found is not None, name
        return found

    # --- panels and editors -----------------------------------------------------------------

    def add_tab(self, title: str, panel: QWidget, icon: str) -> None:
        """A panel among the tabs below the canvas; its icon stands for it where there is no room for the title."""
        assert self._docks is not None
        self._docks.add_tab(title, panel, icon)

    def show_tab(self, panel: QWidget) -> None:
        """Bring a panel of the tabs to the front."""
        assert self._docks is not None
        self._docks.show_tab(panel)

    def register_editor(self, kind: str, how: EditorKind) -> None:
        """Say how things of a kind (``rule``, ``transform``, ``lookup``, ``schema`` ...) are edited."""
        self.parts.editors.register(kind, how)

    def edit(self, kind: str, name: str = "") -> QWidget | None:
        """Open the editor of a thing; "" makes a new one. ``item`` reveals an item on the canvas."""
        if kind == "item":
            self.view.reveal(name)
            return self.view
        if not self.parts.editors.knows(kind):
            return None
        return self.parts.editors.edit(kind, name)

    def close_editor(self, kind: str, name: str) -> None:
        """Close the editor of a thing that was removed or renamed."""
        self.parts.editors.close(kind, name)

    # --- what survives ----------------------------------------------------------------------

    def remember(self, name: str, get: Callable[[], Any], show: Callable[[Any], object]) -> None:
        """Say what of a feature is shown, and how to show it again in a window that takes this one's place.

        The two are called in different windows; what goes over is plain data and holds no widget."""
        self._remembered[name] = (get, show)

    def shown(self) -> dict[str, Any]:
        """What the features show now; see :meth:`remember`."""
        return {name: get() for name, (get, _) in self._remembered.items()}

    def show_again(self, shown: dict[str, Any]) -> None:
        """Show what another window's features showed."""
        for name, (_, show) in self._remembered.items():
            if name in shown:
                show(shown[name])

    # --- dropped files ----------------------------------------------------------------------

    def offer_to_take(self, take: TakeFiles) -> None:
        """Be asked first about files dropped on the window; return True to have taken them."""
        self._takers.append(take)

    def take(self, paths: list[Path]) -> bool:
        """Give dropped files to whoever takes them."""
        return any(take(paths) for take in self._takers)
