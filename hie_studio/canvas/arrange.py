"""Edit > Align: the selected cards in a line, at equal distances, or laid out by themselves."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from hie_studio.canvas.alignment import Places, Side, Way, aligned, distributed, laid_out
from hie_studio.canvas.moves import move_edit
from hie_studio.document.state import Position
from hie_studio.window.actions import Spec
from hie_studio.window.studio import Studio


class Arrange(QObject):
    """Actions on the places of the selected cards; each is one step of the history."""

    def __init__(self, studio: Studio) -> None:
        super().__init__(studio)
        self._studio = studio
        menu = studio.menu("edit").addMenu(self.tr("Ali&gn"))
        menu.setObjectName("menu_align")
        sides = {
            Side.LEFT: (self.tr("Align &left"), "Ctrl+Alt+Left"),
            Side.RIGHT: (self.tr("Align &right"), "Ctrl+Alt+Right"),
            Side.TOP: (self.tr("Align &top"), "Ctrl+Alt+Up"),
            Side.BOTTOM: (self.tr("Align &bottom"), "Ctrl+Alt+Down"),
        }
        ways = {
            Way.ACROSS: (self.tr("Distribute a&cross"), "Ctrl+Alt+Shift+Right"),
            Way.DOWN: (self.tr("Distribute &down"), "Ctrl+Alt+Shift+Down"),
        }
        specs = [
            (Spec(f"align_{side}", *texts, "", partial(self._move, partial(aligned, side=side))), 2)
            for side, texts in sides.items()
        ]
        specs += [
            (Spec(f"distribute_{way}", *texts, "", partial(self._move, partial(distributed, way=way))), 3)
            for way, texts in ways.items()
        ]
        words = self.tr("Arrange the &selection")
        specs.append((Spec("layout_selection", words, "Ctrl+Alt+Shift+L", "layout", self._lay_out), 2))
        for spec, least in specs:
            action = studio.add_action(spec, "edit", partial(self._has, least))
            menu.addAction(action)
            studio.menu("edit").removeAction(action)

    def _has(self, least: int) -> bool:
        return len(self._studio.selection.items) >= least

    def _move(self, move: Callable[[Places], dict[str, Position]]) -> None:
        scene = self._studio.scene
        scene.apply(move_edit(scene, move(self._places())))

    def _lay_out(self) -> None:
        self._move(lambda places: laid_out(self._studio.document.state, places))

    def _places(self) -> Places:
        return {node.name: (node.x(), node.y()) for node in self._studio.scene.selected_nodes()}


def install(studio: Studio) -> Arrange:
    """Let a window align, distribute and lay out the selected items."""
    return Arrange(studio)
