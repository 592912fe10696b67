"""Getting to anything and setting values by typing, going back in the history, and the table of shortcuts."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QUndoView

from hie_runtime.components.registry import ComponentKind
from hie_studio.document.definitions import Part
from hie_studio.document.edit import EditError
from hie_studio.document.state import kind_of
from hie_studio.inspector.set_by_typing import Offer, Settings
from hie_studio.panels.commands.palette import Command, CommandPalette, Reply
from hie_studio.panels.commands.shortcuts import NATIVE, ShortcutWindow, plain
from hie_studio.panels.console.samples import samples
from hie_studio.theme import icons, theme
from hie_studio.window.actions import Spec
from hie_studio.window.studio import Studio

TOLD_MS = 5000
AT_ONCE = QKeySequence("Ctrl+Return").toString(NATIVE)
MENUS = ("file", "edit", "view", "production", "tools", "help")


class Commands(QObject):
    """The palette, the history and the table of shortcuts of one window."""

    def __init__(self, studio: Studio) -> None:
        super().__init__(studio)
        self._studio = studio
        self.palette = CommandPalette(studio.window)
        self.history = QUndoView(studio.document.undo_stack)
        self.history.setEmptyLabel(self.tr("As opened"))
        self.history.setAccessibleName(self.tr("History of edits"))
        self.history.setStyleSheet("QListView::item { padding: 6px 12px; border-radius: 0; }")
        self.history.setToolTip(self.tr("Click a step to go back or forward to it."))
        theme.changed.connect(self._mark_saved)
        self._mark_saved()
        studio.add_tab(self.tr("History"), self.history, "undo")
        self.shortcuts: ShortcutWindow | None = None
        studio.add_action(Spec("history", self.tr("&History"), "Ctrl+Alt+H", "", self.show_history), "edit")
        words = self.tr("&Command palette…")
        palette = studio.add_action(Spec("commands", words, "Ctrl+Shift+P", "search", self.ask), "tools")
        palette.setShortcuts([palette.shortcut(), QKeySequence("Ctrl+K")])
        words = self.tr("&Keyboard shortcuts")
        studio.add_action(Spec("shortcuts", words, "Ctrl+F1", "", self.show_shortcuts), "help")

    def _mark_saved(self) -> None:
        self.history.setCleanIcon(icons.icon("save"))

    def show_history(self) -> None:
        """The steps so far; a click goes to one."""
        self._studio.show_tab(self.history)
        self.history.setFocus()

    def show_shortcuts(self) -> None:
        """The table of shortcuts."""
        if self.shortcuts is None:
            menus = [self._studio.menu(name) for name in MENUS]
            groups = [(plain(menu.title()), _all_of(menu)) for menu in menus]
            self.shortcuts = ShortcutWindow(groups, self._studio.window)
            self.shortcuts.destroyed.connect(self._forget_shortcuts)
        self.shortcuts.show()
        self.shortcuts.activateWindow()

    def _forget_shortcuts(self) -> None:
        self.shortcuts = None

    def ask(self) -> None:
        """Show the palette."""
        settings = Settings(self._studio.document.state, self._studio.selection.items)
        lines = [*self._actions(), *self._items(), *self._definitions(), *self._sendings()]
        self.palette.ask(lines, partial(self._answer, settings))

    def _sendings(self) -> list[Command]:
        """What can be sent to the services of a running production."""
        production = self._studio.document.production
        if not (self._studio.link.is_running and production.testing_enabled):
            return []
        services = [item.name for item in production.items if kind_of(item) is ComponentKind.SERVICE]
        words, kind, icon = self.tr("Send {sample} to {item}"), self.tr("sample"), icons.icon("send")
        return [
            Command(
                words.format(sample=sample, item=item),
                kind,
                icon,
                partial(self._studio.sample_wanted.emit, item, sample),
            )
            for item in services
            for sample in samples()
        ]

    def _answer(self, settings: Settings, text: str) -> Reply:
        offers = settings.offers(text) if self._studio.document.is_open else []
        first = bool(offers) and offers[0].meant and offers[0].edit is not None
        return Reply([self._line(offer) for offer in offers], first)

    def _line(self, offer: Offer) -> Command:
        if offer.edit is None:
            icon = "warning" if offer.wrong else "setting" if offer.go_on else "check"
            return Command(offer.text, "", icons.icon(icon), None, go_on=offer.go_on)
        run, at_once = partial(self._set, offer), partial(self._set_at_once, offer)
        if self._studio.action("reload").isEnabled():
            hint = self.tr("{keys}: at once").format(keys=AT_ONCE)
            return Command(offer.text, hint, icons.icon("setting"), run, at_once)
        return Command(offer.text, self.tr("setting"), icons.icon("setting"), run)

    def _set(self, offer: Offer) -> bool:
        assert offer.edit is not None
        try:
            self._studio.document.apply(offer.edit)
        except EditError as error:
            self._studio.banner.tell(str(error))
            return False
        self._studio.window.statusBar().showMessage(offer.text, TOLD_MS)
        return True

    def _set_at_once(self, offer: Offer) -> None:
        if self._set(offer):
            self._studio.action("reload").trigger()

    def _actions(self) -> list[Command]:
        return [
            Command(plain(one.text()), one.shortcut().toString(NATIVE), one.icon(), one.trigger)
            for one in self._studio.actions()
            if one.isEnabled() and one.objectName() != "action_commands"
        ]

    def _items(self) -> list[Command]:
        return [
            Command(name, self.tr("item"), icons.icon(node.card.icon), partial(self._reveal, name))
            for name, node in self._studio.scene.nodes.items()
        ]

    def _reveal(self, name: str) -> None:
        self._studio.edit("item", name)
        self._studio.view.setFocus()

    def _definitions(self) -> list[Command]:
        state = self._studio.document.state
        kinds = {
            "rule": (Part.RULES, self.tr("rule"), "router"),
            "transform": (Part.TRANSFORMS, self.tr("transform"), "transform"),
            "lookup": (Part.LOOKUPS, self.tr("lookup table"), "table"),
            "schema": (Part.SCHEMAS, self.tr("schema"), "schema"),
            "process": (Part.PROCESSES, self.tr("business process"), "process"),
        }
        return [
            Command(name, words, icons.icon(icon), partial(self._studio.edit, kind, name))
            for kind, (part, words, icon) in kinds.items()
            if self._studio.parts.editors.knows(kind)
            for name in part.of(state)
        ]


def _all_of(menu: QMenu) -> list[QAction]:
    """The actions of a menu and of the menus in it."""
    found: list[QAction] = []
    for action in menu.actions():
        inner = action.menu()
        found += _all_of(inner) if isinstance(inner, QMenu) else [action]
    return found


def install(studio: Studio) -> Commands:
    """Give a window its command palette, history and table of shortcuts."""
    return Commands(studio)
