"""What the window was doing, kept so that it goes on there: after closing, after a crash, in another language."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, QObject, QPointF, QSettings, QTimer

from hie_studio.document.definitions import Part

if TYPE_CHECKING:
    from hie_studio.main_window import MainWindow

LAST = "session/workspace"
LAYOUT, GEOMETRY = "layout", "geometry"
KEEP_MS = 1000
PARTS = {
    "rule": Part.RULES,
    "transform": Part.TRANSFORMS,
    "lookup": Part.LOOKUPS,
    "schema": Part.SCHEMAS,
    "process": Part.PROCESSES,
}
ROOMS = "workspaces"  # one value for each workspace used lately


class Keeper(QObject):
    """Writes the state of a window into the settings shortly after it changes, and gives it back.

    Of the window: size, place, docks. Of each workspace used lately: zoom and place on the canvas, what is selected,
    the tab below, the editors that are open.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._settings: QSettings = window.settings
        self._soon = QTimer(self, singleShot=True, interval=KEEP_MS)
        self._soon.timeout.connect(self.keep)
        self._ended = False
        for signal in (
            window.studio.opened,
            window.document.path_changed,
            window.document.changed,
            window.selection.changed,
            window.view.zoomed,
            window.view.horizontalScrollBar().valueChanged,
            window.view.verticalScrollBar().valueChanged,
            window.docks.tabs.currentChanged,
            window.editors.opened_or_closed,
        ):
            signal.connect(self._start)

    def _start(self, *_: object) -> None:
        if not self._ended and not self._soon.isActive():
            self._soon.start()

    # --- the window -------------------------------------------------------------------------

    def restore_window(self) -> None:
        """Size, place and docks as they were left."""
        geometry, layout = self._settings.value(GEOMETRY), self._settings.value(LAYOUT)
        if geometry is None or not self._window.restoreGeometry(geometry):
            self._window.resize(1280, 800)
        if isinstance(layout, QByteArray):
            self._window.docks.arrange(layout)

    def last_workspace(self) -> Path | None:
        """The workspace that was open when the Studio ended, None when it is gone or there was none."""
        kept = str(self._settings.value(LAST, ""))
        return Path(kept) if kept and Path(kept).exists() else None

    def keep(self) -> None:
        """Write down what is shown now."""
        self._soon.stop()
        window, settings = self._window, self._settings
        settings.setValue(GEOMETRY, window.saveGeometry())
        layout = window.docks.arrangement()
        if layout is not None:
            settings.setValue(LAYOUT, layout)
        path = window.document.path
        settings.setValue(LAST, str(path.resolve()) if path is not None else "")
        if path is not None:
            settings.setValue(_room(path), json.dumps(self.now()))
            self._forget_old()
        settings.sync()  # a crash must not lose it

    def end(self) -> None:
        """Write down what is shown, for the last time: the window closes, and its editors with it."""
        self.keep()
        self._ended = True

    # --- a workspace ------------------------------------------------------------------------

    def give_back(self) -> bool:
        """Show the open workspace as it was left. Returns False when it was not open lately."""
        path = self._window.document.path
        kept = _read(self._settings.value(_room(path))) if path is not None else {}
        if not kept:
            return False
        self.show(kept)
        return True

    def show(self, kept: dict[str, Any]) -> None:
        """Show the open workspace in this way; parts that are gone are passed over."""
        window = self._window
        names = {item.name for item in window.document.production.items}
        window.selection.set([name for name in kept.get("selected", []) if name in names])
        window.docks.show_page(str(kept.get("tab", "")))
        for kind, name in kept.get("editors", []):
            known = (
                PARTS[kind].of(window.document.state) if kind in PARTS else names
            )  # of an item, as its schedule
            if name in known and window.editors.knows(kind):
                window.editors.edit(kind, name)
        zoom, x, y = kept.get("zoom", 1.0), kept.get("x", 0.0), kept.get("y", 0.0)
        self._look(zoom, x, y)
        QTimer.singleShot(0, self, lambda: self._look(zoom, x, y))  # again once the docks have their room

    def _look(self, zoom: float, x: float, y: float) -> None:
        view = self._window.view
        view.set_zoom(zoom)
        view.centerOn(QPointF(x, y))

    def now(self) -> dict[str, Any]:
        """How the open workspace is shown; see :meth:`show`."""
        window = self._window
        centre = window.view.visible_rect().center()
        return {
            "zoom": window.view.zoom,
            "x": centre.x(),
            "y": centre.y(),
            "selected": sorted(window.selection.items),
            "tab": window.docks.shown_page(),
            "editors": [[kind, name] for kind, name in window.editors.open],
        }

    def _forget_old(self) -> None:
        recent = {_room(path) for path in self._window.files.recent()}
        self._settings.beginGroup(ROOMS)
        rooms = self._settings.childKeys()
        self._settings.endGroup()
        own = _room(self._window.document.path) if self._window.document.path else ""
        for room in rooms:
            key = f"{ROOMS}/{room}"
            if key not in recent and key != own:
                self._settings.remove(key)


def _room(path: Path) -> str:
    return f"{ROOMS}/{hashlib.sha256(str(path.resolve()).encode()).hexdigest()[:16]}"


def _read(value: object) -> dict[str, Any]:
    """What was kept; empty when it was written by another version and cannot be read."""
    try:
        found = json.loads(str(value)) if value else {}
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}
