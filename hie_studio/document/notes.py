"""Comments on the canvas: texts that stand where the analyst put them. The runtime ignores them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication

from hie_studio.document.changing import plain, with_production
from hie_studio.document.edit import Edit, EditError
from hie_studio.document.state import DocumentState, Position

translate = QCoreApplication.translate
NOTES = "notes"  # key of the production's ``canvas``
MAX_TEXT = 10_000


@dataclass(frozen=True, slots=True)
class Note:
    """A comment; ``at`` is its top left corner in scene units."""

    text: str
    at: Position


def notes_of(state: DocumentState) -> dict[str, Note]:
    """The comments by their keys; entries of another shape are left out (and stay in the file)."""
    stored = state.production.canvas.get(NOTES)
    if not isinstance(stored, dict):
        return {}
    return {str(key): note for key, value in stored.items() if (note := _note(value)) is not None}


def _note(value: Any) -> Note | None:
    at = value.get("at") if isinstance(value, dict) else None
    if not isinstance(at, list | tuple) or len(at) != 2 or not all(isinstance(p, int | float) for p in at):
        return None
    return Note(str(value.get("text", ""))[:MAX_TEXT], (float(at[0]), float(at[1])))


def free_key(state: DocumentState) -> str:
    """A key no comment has."""
    taken = notes_of(state)
    return next(key for n in range(1, len(taken) + 2) if (key := f"note {n}") not in taken)


def _with_notes(state: DocumentState, notes: Mapping[str, Note]) -> DocumentState:
    """The state with other comments."""
    before = state.production.canvas.get(NOTES)
    kept = {k: v for k, v in before.items() if _note(v) is None} if isinstance(before, dict) else {}
    written = {key: {"text": note.text, "at": [plain(p) for p in note.at]} for key, note in notes.items()}
    canvas = {key: value for key, value in state.production.canvas.items() if key != NOTES}
    if kept or written:
        canvas[NOTES] = {**kept, **written}
    return with_production(state, canvas=canvas)


@dataclass(frozen=True)
class SetNote(Edit):
    """Put a comment on the canvas, or change the one of its key. Those of one ``gesture`` are one step."""

    key: str
    note: Note
    gesture: str = ""

    def text(self) -> str:
        words = self.note.text.split("\n", 1)[0][:30]
        return translate("Commands", "Comment “{words}”").format(words=words)

    def run(self, state: DocumentState) -> DocumentState:
        if not self.note.text.strip():
            raise EditError(translate("Commands", "A comment needs some text."))
        if len(self.note.text) > MAX_TEXT:
            words = translate("Commands", "A comment may have {n} characters.")
            raise EditError(words.format(n=MAX_TEXT))
        return _with_notes(state, {**notes_of(state), self.key: self.note})

    def merges(self, following: Edit) -> bool:
        return (
            isinstance(following, SetNote)
            and bool(self.gesture)
            and (following.key, following.gesture) == (self.key, self.gesture)
        )


@dataclass(frozen=True)
class RemoveNotes(Edit):
    """Take comments off the canvas."""

    keys: tuple[str, ...]

    def text(self) -> str:
        return translate("Commands", "Remove {n} comments").format(n=len(self.keys))

    def run(self, state: DocumentState) -> DocumentState:
        return _with_notes(state, {k: note for k, note in notes_of(state).items() if k not in self.keys})
