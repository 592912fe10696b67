"""What a screen reader says of the canvas: what is selected, its state and what stands before and after it."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QGraphicsItem

from hie_studio.canvas.edge_item import EdgeItem
from hie_studio.canvas.groups import GroupItem
from hie_studio.canvas.notes import NoteItem
from hie_studio.canvas.states import state_text
from hie_studio.window.studio import Studio

MOST_NAMES = 5


class Spoken(QObject):
    """Keeps the canvas's accessible description, and has changes of the selection read aloud."""

    def __init__(self, studio: Studio) -> None:
        super().__init__(studio)
        self._studio = studio
        studio.selection.changed.connect(self.tell)
        studio.scene.others_selected.connect(self.tell)

    def tell(self) -> None:
        """Describe what is selected now."""
        words, view = self._words(), self._studio.view
        view.setAccessibleDescription(words)
        if words and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(view, words))

    def _words(self) -> str:
        scene = self._studio.scene
        chosen = [name for name in self._studio.selection.items if name in scene.nodes]
        if not chosen:
            return " ".join(map(self._other, scene.chosen()))
        if len(chosen) != 1:
            return self.tr("{n} items are selected.").format(n=len(chosen))
        name = chosen[0]
        card = scene.nodes[name].card
        sentences = [f"{name}, {card.title}."]
        if card.state is not None:
            sentences.append(f"{state_text(card.state)}.")
        if card.problems:
            sentences.append(self.tr("{n} problems.").format(n=card.problems))
        before = [source for source, target in scene.edges if target == name]
        after = [target for source, target in scene.edges if source == name]
        if before:
            sentences.append(self.tr("From {names}.").format(names=_listed(before)))
        if after:
            sentences.append(self.tr("To {names}.").format(names=_listed(after)))
        return " ".join(sentences)

    def _other(self, thing: QGraphicsItem) -> str:
        """A group, a comment or an edge."""
        if isinstance(thing, GroupItem):
            words = self.tr("Group {name}, folded.") if thing.group.folded else self.tr("Group {name}.")
            return " ".join([words.format(name=thing.name), f"{_listed(list(thing.group.items))}."])
        if isinstance(thing, NoteItem):
            return self.tr("Comment: {text}").format(text=thing.note.text)
        if isinstance(thing, EdgeItem):
            source, target = thing.key
            words = self.tr("From {source} to {target}.").format(source=source, target=target)
            return " ".join([words, *([f"{_listed(list(thing.route.rules))}."] if thing.route.rules else [])])
        return ""


def _listed(names: list[str]) -> str:
    more = len(names) - MOST_NAMES
    return ", ".join([*names[:MOST_NAMES], *([f"+{more}"] if more > 0 else [])])


def install(studio: Studio) -> Spoken:
    """Let a window's canvas be heard."""
    return Spoken(studio)
