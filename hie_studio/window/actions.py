"""Every action of the main window: name, shortcut, icon and what it does, in one table."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QToolBar, QToolButton

from hie_studio.inspector.connection_test import has_connection
from hie_studio.theme import icons, theme
from hie_studio.window.language_menu import LanguageMenu
from hie_studio.window.view_menus import ScaleMenu, ThemeMenu

if TYPE_CHECKING:
    from hie_studio.main_window import MainWindow

Shortcut = QKeySequence.StandardKey | str
KEY = QKeySequence.StandardKey
WITH_PRODUCTION = (
    "save save_as add find fit layout paste select_all inspect find_messages send_test larger_panels"
)
TOOLBAR = "new open save | undo redo | run stop reload | fit layout find theme"  # those used most


@dataclass(frozen=True, slots=True)
class Spec:
    """One action."""

    name: str
    text: str
    shortcut: Shortcut | None
    icon: str
    run: Callable[[], object]
    on_canvas: bool = False  # its key means something else in a text field


class Actions(QObject):
    """Makes the actions, menus and toolbar of a window, and keeps their icons in the theme's colours."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._icons: dict[str, str] = {}
        self.by_name: dict[str, QAction] = {}
        self.menus: dict[str, QMenu] = {}
        self._conditions: dict[str, Callable[[], bool]] = {}
        for spec in [*self._file(), *self._edit(), *self._view(), *self._production()]:
            self._add(spec)
        theme.changed.connect(self._paint)
        self._paint()

    def __getitem__(self, name: str) -> QAction:
        return self.by_name[name]

    def _file(self) -> list[Spec]:
        flow = self._window.files
        return [
            Spec("new", self.tr("&New…"), KEY.New, "new", flow.new),
            Spec("template", self.tr("New from &template…"), "Ctrl+Shift+N", "", self._window.show_templates),
            Spec("open", self.tr("&Open…"), KEY.Open, "open", flow.open),
            Spec("import", self.tr("&Import IRIS…"), "Ctrl+I", "import", self._window.iris.ask_import),
            Spec("export", self.tr("&Export to IRIS…"), "Ctrl+Shift+E", "", self._window.iris.ask_export),
            Spec("save", self.tr("&Save"), KEY.Save, "save", flow.save),
            Spec("save_as", self.tr("Save &as…"), "Ctrl+Shift+S", "save", flow.save_as),
            Spec("start_page", self.tr("Start pa&ge"), "Alt+Home", "", self._window.show_start_page),
            Spec("quit", self.tr("&Quit"), "Ctrl+Q", "close", self._window.close),
        ]

    def _edit(self) -> list[Spec]:
        window = self._window
        editing = window.view.editing
        return [
            Spec("undo", self.tr("&Undo"), KEY.Undo, "undo", window.document.undo),
            Spec("redo", self.tr("&Redo"), "Ctrl+Y", "redo", window.document.redo),
            Spec("cut", self.tr("Cu&t"), KEY.Cut, "", editing.cut, on_canvas=True),
            Spec("copy", self.tr("&Copy"), KEY.Copy, "", editing.copy, on_canvas=True),
            Spec("paste", self.tr("&Paste"), KEY.Paste, "", editing.paste, on_canvas=True),
            Spec("duplicate", self.tr("&Duplicate"), "Ctrl+D", "", editing.duplicate, on_canvas=True),
            Spec("delete", self.tr("De&lete"), KEY.Delete, "", editing.delete, on_canvas=True),
            Spec("rename", self.tr("Re&name"), "F2", "", window.view.naming.rename, on_canvas=True),
            Spec("connect", self.tr("Co&nnect to…"), "Ctrl+L", "", editing.ask_target),
            Spec("add", self.tr("&Add item…"), "Ctrl+Space", "", window.quick_add),
            Spec("select_all", self.tr("Select &all"), KEY.SelectAll, "", editing.select_all, on_canvas=True),
            Spec("find", self.tr("&Find item…"), KEY.Find, "search", window.view.find_item),
            Spec("inspect", self.tr("&Inspect"), "Ctrl+Return", "", window.focus_inspector),
        ]

    def _view(self) -> list[Spec]:
        view = self._window.view
        return [
            Spec("zoom_in", self.tr("Zoom &in"), KEY.ZoomIn, "", lambda: view.zoom_by(1.2)),
            Spec("zoom_out", self.tr("Zoom &out"), KEY.ZoomOut, "", lambda: view.zoom_by(1 / 1.2)),
            Spec("zoom_100", self.tr("&100 %"), "Ctrl+0", "", lambda: view.set_zoom(1.0)),
            Spec("fit", self.tr("&Fit"), "Ctrl+9", "fit", view.fit),
            Spec("layout", self.tr("&Arrange"), "Ctrl+Shift+L", "layout", view.editing.arrange),
            Spec(
                "larger_panels",
                self.tr("&Larger panels"),
                "Ctrl+Shift+Up",
                "",
                self._window.docks.enlarge_panels,
            ),
            Spec("theme", self.tr("Light or &dark"), "Ctrl+Shift+D", "theme", self._window.toggle_theme),
        ]

    def _production(self) -> list[Spec]:
        window = self._window
        run = window.run_flow
        return [
            Spec("run", self.tr("&Run"), "F5", "run", run.run),
            Spec("stop", self.tr("&Stop"), "Shift+F5", "stop", run.stop),
            Spec("reload", self.tr("Re&load changes"), "Ctrl+F5", "reload", run.reload),
            Spec("send_test", self.tr("Sen&d a test message…"), "F9", "", window.send_test),
            Spec("test_connection", self.tr("Test &connection"), "Shift+F9", "", window.test_connection),
            Spec("find_messages", self.tr("Find &messages"), "Ctrl+M", "messages", window.find_messages),
            Spec(
                "newest", self.tr("&Trace the newest message"), "Ctrl+Shift+M", "trace", window.trace_newest
            ),
        ]

    def extend(self, spec: Spec, menu: str, enabled: Callable[[], bool] | None = None) -> QAction:
        """One more action, at the end of a menu (in the file menu before Quit); see :meth:`Studio.add_action`."""
        self._add(spec)
        action = self[spec.name]
        self._paint_one(spec.name)
        self.menus[menu].insertAction(self._last if menu == "file" else None, action)  # Quit stays the last
        self.menus[menu].menuAction().setVisible(True)
        if enabled is not None:
            self._conditions[spec.name] = enabled
            action.setEnabled(enabled())
        return action

    def allow(self) -> None:
        """Enable what makes sense now."""
        for name, enabled in self._able().items():
            self[name].setEnabled(enabled)
        for name, condition in self._conditions.items():
            self[name].setEnabled(condition())
        undo_stack = self._window.document.undo_stack
        undo, redo = undo_stack.undoText(), undo_stack.redoText()
        self["undo"].setToolTip(self.tr("Undo {what}").format(what=undo))
        self["redo"].setToolTip(self.tr("Redo {what}").format(what=redo))

    def _able(self) -> dict[str, bool]:
        """Which of the window's own actions make sense now; those not named always do."""
        window = self._window
        is_open, running, chosen = window.document.is_open, window.running, len(window.selection.items)
        undo_stack = window.document.undo_stack
        return {
            **dict.fromkeys(WITH_PRODUCTION.split(), is_open),
            **dict.fromkeys(("cut", "copy", "duplicate"), chosen > 0),
            "rename": window.view.naming.possible(),
            "connect": chosen == 1,
            "test_connection": chosen == 1
            and has_connection(window.document.production.item(window.selection.items[0])),
            "undo": undo_stack.canUndo(),
            "redo": undo_stack.canRedo(),
            "run": is_open and not running,
            "stop": running,
            "reload": is_open and running,
            "newest": running,
        }

    def _add(self, spec: Spec) -> None:
        action = QAction(spec.text, self._window)
        action.setObjectName(f"action_{spec.name}")
        plain = spec.text.replace("&", "").rstrip("…")
        if spec.shortcut is not None:
            keys = QKeySequence(spec.shortcut)
            action.setShortcut(keys)
            shown = keys.toString(QKeySequence.SequenceFormat.NativeText)
            action.setToolTip(f"{plain}  {shown}".rstrip())
        action.setStatusTip(plain)
        action.triggered.connect(lambda _checked=False, run=spec.run: run())
        if spec.on_canvas:
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            self._window.view.addAction(action)
        else:
            self._window.addAction(action)
        self._icons[spec.name] = spec.icon
        self.by_name[spec.name] = action

    def _paint(self) -> None:
        for name in self._icons:
            self._paint_one(name)

    def _paint_one(self, name: str) -> None:
        if self._icons[name]:
            colour = theme.current().on_accent if name == "run" else ""
            self.by_name[name].setIcon(icons.icon(self._icons[name], colour))

    # --- where they are shown ---------------------------------------------------------------

    def fill_menus(self) -> None:
        """The menu bar."""
        bar = self._window.menuBar()
        file = bar.addMenu(self.tr("&File"))
        self._fill(file, "new template open import | save save_as export | start_page |")
        file.insertMenu(self["save"], self._window.files.recent_menu)
        self._last = file.addSeparator()
        file.addAction(self["quit"])
        edit = bar.addMenu(self.tr("&Edit"))
        self._fill(
            edit, "undo redo | cut copy paste duplicate delete | select_all find | add rename connect inspect"
        )
        view = bar.addMenu(self.tr("&View"))
        self._fill(view, "zoom_in zoom_out zoom_100 fit layout | theme")
        view.addMenu(ThemeMenu(self._window.settings, view))
        scale = ScaleMenu(self._window.settings, view)
        scale.chosen.connect(self._window.offer_start_again)
        view.addMenu(scale)
        language = LanguageMenu(self._window.settings, view)
        language.told.connect(self._window.banner.tell)
        language.chosen.connect(self._window.language_wanted)
        view.addMenu(language)
        view.addSeparator()
        for toggle, keys in zip(self._window.docks.toggles, ("Ctrl+1", "Ctrl+2", "Ctrl+3"), strict=True):
            toggle.setShortcut(QKeySequence(keys))
            toggle.setStatusTip(self.tr("Show or hide: {panel}").format(panel=toggle.text()))
            self.by_name[toggle.objectName()] = toggle
            self._window.addAction(toggle)
            view.addAction(toggle)
        view.addAction(self["larger_panels"])
        production = bar.addMenu(self.tr("&Production"))
        self._fill(production, "run stop reload | send_test test_connection find_messages newest |")
        tools, help_ = bar.addMenu(self.tr("&Tools")), bar.addMenu(self.tr("&Help"))
        self.menus = {
            "file": file, "edit": edit, "view": view, "production": production, "tools": tools, "help": help_,
        }  # fmt: skip
        for menu in (tools, help_):
            menu.menuAction().setVisible(False)  # until a feature has something for it

    def _fill(self, menu: QMenu, names: str) -> None:
        for name in names.split():
            if name == "|":
                menu.addSeparator()
            else:
                menu.addAction(self[name])

    def fill_toolbar(self, bar: QToolBar) -> None:
        """Put the actions of the toolbar into it; Run stands out."""
        for name in TOOLBAR.split():
            if name == "|":
                bar.addSeparator()
                continue
            bar.addAction(self[name])
            button = bar.widgetForAction(self[name])
            if isinstance(button, QToolButton):
                button.setAccessibleName(self[name].statusTip())
                button.setObjectName(name)
                wide = name in ("run", "stop", "reload")
                style = Qt.ToolButtonStyle
                button.setToolButtonStyle(
                    style.ToolButtonTextBesideIcon if wide else style.ToolButtonIconOnly
                )
