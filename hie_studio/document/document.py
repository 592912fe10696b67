"""The one document of a Studio window: a production, its rules, and the history of edits.

Views read it, apply edits to it and listen to its signals; they never write to a model of it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QUndoStack

from hie_runtime.bpl.model import ProcessDefinition
from hie_runtime.config.model import ProductionConfig
from hie_runtime.config.problems import Problem
from hie_runtime.messages.hl7.schema_model import SchemaCategory
from hie_runtime.rules.model import RuleDefinition
from hie_runtime.transforms.model import TransformDefinition
from hie_studio.document import files
from hie_studio.document.commands import RenameItem
from hie_studio.document.definitions import AddDefinitions, Part
from hie_studio.document.edit import Edit, ReplaceState, UndoStep
from hie_studio.document.state import Change, DocumentState, Position, difference, positions_of
from hie_studio.document.test_files import TestFiles
from hie_studio.signals import silence

if TYPE_CHECKING:
    from hie_runtime.config.workspace import Workspace
    from hie_runtime.exporters.iris.exporter import Exported

CHECK_DELAY_MS = 150
NO_PRODUCTION = ProductionConfig(name="Untitled")


class Document(QObject):
    """A production under edit. Signals tell what changed; see :class:`Change`."""

    changed = Signal(object)
    problems_changed = Signal()
    path_changed = Signal()
    saved = Signal()
    dirty_changed = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state = DocumentState(NO_PRODUCTION)
        self._files = files.OpenFiles()
        self._problems: list[Problem] = []
        self._undo_stack = QUndoStack(self)
        self._recovered = False
        self._was_dirty = False
        self._check = QTimer(self, singleShot=True, interval=CHECK_DELAY_MS)
        self._check.timeout.connect(self.check_now)
        self._undo_stack.cleanChanged.connect(self._tell_dirty)

    @property
    def state(self) -> DocumentState:
        """Everything the document holds, as one value."""
        return self._state

    @property
    def production(self) -> ProductionConfig:
        """The production; read it, never write to it."""
        return self._state.production

    @property
    def rules(self) -> Mapping[str, RuleDefinition]:
        """Rule definitions by name."""
        return self._state.rules

    @property
    def transforms(self) -> Mapping[str, TransformDefinition]:
        """Transforms by name."""
        return self._state.transforms

    @property
    def lookups(self) -> Mapping[str, Any]:
        """Lookup tables by name."""
        return self._state.lookups

    @property
    def schemas(self) -> Mapping[str, SchemaCategory]:
        """HL7 schema categories by name."""
        return self._state.schemas

    @property
    def processes(self) -> Mapping[str, ProcessDefinition]:
        """Business processes by name."""
        return self._state.processes

    @property
    def folder(self) -> Path | None:
        """The folder the workspace stands in; None before anything was opened."""
        path = self._files.path
        return path.parent if path is not None and path.is_file() else path

    def tests(self) -> TestFiles:
        """The files of the tests, as edits not yet saved leave them."""
        return TestFiles(self.folder, self._state.tests)

    @property
    def scripts(self) -> Mapping[str, str]:
        """Text of the Python and XSLT files as they were read last, by path in the workspace."""
        return self._files.workspace.scripts if self._files.workspace is not None else {}

    @property
    def positions(self) -> dict[str, Position]:
        """Canvas positions of items by name."""
        return positions_of(self._state.production)

    @property
    def problems(self) -> list[Problem]:
        """Problems of the last check; a new check follows each edit shortly."""
        return self._problems

    @property
    def path(self) -> Path | None:
        """The workspace folder (or lone production file); None before anything was opened."""
        return self._files.path

    @property
    def is_open(self) -> bool:
        """Whether a production is open."""
        return self._files.path is not None or self._recovered

    def held(self) -> Workspace:
        """What is shown now, saved or not, as a workspace; for reading only."""
        return files.held(self._files, self._state)

    @property
    def undo_stack(self) -> QUndoStack:
        """The history of edits, with readable names."""
        return self._undo_stack

    @property
    def dirty(self) -> bool:
        """Whether there are edits not yet saved."""
        return self._recovered or not self._undo_stack.isClean()

    def apply(self, command: Edit) -> None:
        """Make an edit. Raises EditError, and changes nothing, when it cannot be made."""
        if isinstance(command, RenameItem) and not command.tests:
            command = replace(command, tests=self.tests().renamed(command.old, command.new))
        after = command.run(self._state)
        if after == self._state:
            return
        self._undo_stack.push(UndoStep(command, self._state, after, self._show))

    def undo(self) -> None:
        """Take the last step of the history back."""
        self._undo_stack.undo()

    def redo(self) -> None:
        """Make the step that was taken back again."""
        self._undo_stack.redo()

    def open(self, path: Path) -> None:
        """Open a workspace. Raises ConfigError or OSError; the open document stays as it was then."""
        opened, state = files.read(path)
        self._replace(opened, state)

    def new(self, path: Path, name: str) -> None:
        """Create a workspace with an empty production of that name in a folder, and open it."""
        opened, state = files.create(path, name)
        self._replace(opened, state)

    def save(self) -> None:
        """Write over where it was opened from. Raises ConfigError or OSError."""
        self._files = files.write(self._files, self._state)
        self._clean()

    def save_as(self, path: Path) -> None:
        """Write to another folder, and go on there."""
        self._files = files.write(self._files, self._state, path)
        self.path_changed.emit()
        self._clean()

    def export_to_iris(self) -> Exported:
        """What is shown now, saved or not, as an IRIS export. Raises ExportError."""
        return files.exported(self._files, self._state)

    def load_import(self, result: Any) -> None:
        """Show what an import brought (an ``ImportResult``); it is not saved yet."""
        self._replace(files.beside_import(result), files.imported(result), recovered=True)

    def add_import(self, result: Any, words: str) -> None:
        """Add the definitions of an import without a production to what is open, as one step ``words`` of the history."""
        brought = files.imported(result)
        self.apply(AddDefinitions(words, {part: part.of(brought) for part in Part}))
        self._files = replace(self._files, beside={**self._files.beside, **result.extra_files})

    def load_state(self, state: DocumentState, path: Path | None = None) -> None:
        """Show a state that no file holds yet (an import, a recovered autosave)."""
        opened = files.reopened(path) if path is not None else files.OpenFiles()
        self._replace(opened, state, recovered=True)

    def digests_on_disk(self) -> dict[str, str]:
        """Digest of each file of the production as it is now; empty when there are none."""
        return files.digests_on_disk(self._files)

    def changed_on_disk(self) -> bool:
        """Whether the files differ from what was read or written last."""
        return files.changed_on_disk(self._files)

    @property
    def as_read(self) -> DocumentState | None:
        """The state as it was read from the files, or written to them, last; None when there are no files."""
        return files.state_in(self._files.workspace) if self._files.workspace is not None else None

    def read_theirs(self) -> tuple[files.OpenFiles, DocumentState]:
        """What the files hold now, read again; the document stays as it is. Raises ConfigError or OSError."""
        assert self._files.path is not None
        return files.read(self._files.path)

    def take_over(
        self, theirs: files.OpenFiles, held: DocumentState, result: DocumentState, words: str
    ) -> None:
        """Go on from files that somebody else wrote, with a merged state, as one undoable step.

        ``held`` is what those files hold. Taken back, the document is again what it was, on the files it was read
        from, so that saving it asks again."""
        before = self._files
        command = ReplaceState(words, result)
        step = UndoStep(
            command, self._state, result, lambda state: self._show_on(state, before, theirs, result)
        )
        self._undo_stack.push(step)
        self._recovered = False
        if result == held:
            self._undo_stack.setClean()
        else:
            self._undo_stack.resetClean()
        self._tell_dirty()

    def _show_on(
        self, state: DocumentState, before: files.OpenFiles, theirs: files.OpenFiles, merged: DocumentState
    ) -> None:
        self._files = theirs if state is merged else before
        self._show(state)

    def let_go(self, parent: QObject) -> None:
        """Part with every view, functions that listen included, to go on with others under another parent."""
        silence(self.changed, self.problems_changed, self.path_changed, self.saved, self.dirty_changed)
        silence(self._undo_stack.indexChanged, self._undo_stack.cleanChanged)
        self._undo_stack.cleanChanged.connect(self._tell_dirty)
        self.setParent(parent)

    def tell_again(self) -> None:
        """Tell new views all there is, and the history in the language of now."""
        for index in range(self._undo_stack.count()):
            step = self._undo_stack.command(index)
            if isinstance(step, UndoStep):
                step.tell_again()
        self._tell_all()

    def check_now(self) -> None:
        """Look for problems at once."""
        self._check.stop()
        found = files.problems(self._files, self._state) if self.is_open else []
        if found != self._problems:
            self._problems = found
            self.problems_changed.emit()

    def _replace(self, opened: files.OpenFiles, state: DocumentState, recovered: bool = False) -> None:
        self._files = opened
        self._state = state
        self._recovered = recovered
        self._undo_stack.clear()
        self._tell_all()
        self._tell_dirty()
        self.check_now()

    def _tell_all(self) -> None:
        items = frozenset(item.name for item in self._state.production.items)
        self.path_changed.emit()
        self.changed.emit(Change(items, frozenset(self._state.rules), structure=True, reset=True))

    def _show(self, state: DocumentState) -> None:
        change = difference(self._state, state)
        self._state = state
        self.changed.emit(change)
        self._check.start()

    def _clean(self) -> None:
        self._recovered = False
        self._undo_stack.setClean()
        self.saved.emit()
        self._tell_dirty()

    def _tell_dirty(self) -> None:
        if self.dirty != self._was_dirty:
            self._was_dirty = self.dirty
            self.dirty_changed.emit(self.dirty)
