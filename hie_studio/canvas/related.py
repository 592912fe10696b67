"""While items are selected, what comes before and after them stays lit and the rest is dimmed."""

from __future__ import annotations

from PySide6.QtCore import QObject

from hie_studio.document.reach import downstream, upstream
from hie_studio.window.actions import Spec
from hie_studio.window.studio import Studio

KEY = "canvas/light_up"


class Related(QObject):
    """Dims what no message of the selection passes, when the user wants that (View > Light up related items)."""

    def __init__(self, studio: Studio) -> None:
        super().__init__(studio)
        self._studio = studio
        words = self.tr("Li&ght up related items")
        self.action = studio.add_action(Spec("light_up", words, "Ctrl+Shift+U", "", self._choose), "view")
        self.action.setCheckable(True)
        self.action.setChecked(bool(studio.settings.value(KEY, True, bool)))
        studio.selection.changed.connect(self.show)
        studio.document.changed.connect(self.show)
        studio.scene.filtered.connect(self.show)

    def _choose(self) -> None:
        self._studio.settings.setValue(KEY, self.action.isChecked())
        self.show()

    def show(self) -> None:
        """Dim and light what is on the canvas now."""
        scene = self._studio.scene
        chosen = [name for name in self._studio.selection.items if name in scene.nodes]
        if not chosen or not self.action.isChecked():
            before = after = set(scene.nodes)
        else:
            before, after = upstream(scene.edges, chosen), downstream(scene.edges, chosen)
        if scene.lit is not None:
            before, after = before & scene.lit, after & scene.lit
        for name, node in scene.nodes.items():
            node.set_aside(name not in before and name not in after)
        for ends, edge in scene.edges.items():
            edge.set_aside(not before.issuperset(ends) and not after.issuperset(ends))


def install(studio: Studio) -> Related:
    """Let a window light up what is related to the selection."""
    return Related(studio)
