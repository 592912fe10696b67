"""New, open, save, recent files, autosave, and files changed by somebody else."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QSettings, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QMenu, QMessageBox, QWidget

from hie_runtime.errors import HIEError
from hie_studio.document import autosave
from hie_studio.document.document import Document
from hie_studio.window.autosaver import Autosaver
from hie_studio.window.banner import Banner
from hie_studio.window.failure import tell_failure
from hie_studio.wording import in_words

DISK_DELAY_MS = 400
RECENT_KEPT = 10
RECENT = "recent"


class FileFlow(QObject):
    """Everything between a document and the disk, with the dialogs it takes.

    Signals: ``opened`` after another production is shown; ``recent_changed``;
    ``merge_wanted``: show what somebody else wrote beside what is changed here.
    """

    opened = Signal()
    recent_changed = Signal()
    merge_wanted = Signal()

    def __init__(self, document: Document, banner: Banner, settings: QSettings, parent: QWidget) -> None:
        super().__init__(parent)
        self._document = document
        self._banner = banner
        self._settings = settings
        self._parent = parent
        self.recent_menu = QMenu(self.tr("Open &recent"), parent)
        # takes over what is typed and not yet part of the document; called before it is saved
        self.settle: Callable[[], object] = lambda: None
        self._autosaver = Autosaver(document, self)
        self._unreadable: dict[str, str] = {}
        self._autosaver.failed.connect(self._not_kept)
        self._watcher = QFileSystemWatcher(self)
        self._disk = QTimer(self, singleShot=True, interval=DISK_DELAY_MS)
        self._disk.timeout.connect(self.look_at_disk)
        self._watcher.fileChanged.connect(lambda _: self._disk.start())
        self._watcher.directoryChanged.connect(lambda _: self._disk.start())
        document.saved.connect(self._saved)
        self._fill_recent()

    # --- new, open, save --------------------------------------------------------------------

    def new(self) -> None:
        """Ask where, and begin an empty production."""
        if not self.may_leave():
            return
        name, _ = QFileDialog.getSaveFileName(
            self._parent, self.tr("New production: name of its folder"), str(Path.home() / "production")
        )
        if name:
            self.new_at(Path(name))

    def new_at(self, path: Path) -> bool:
        """Begin an empty production in a folder. Returns whether that worked."""
        return self._try(lambda: self._document.new(path, path.stem), path)

    def open(self) -> None:
        """Ask for a production, and open it."""
        if not self.may_leave():
            return
        wanted = self.tr("Productions (*.json *.yaml *.yml *.xml)")
        name, _ = QFileDialog.getOpenFileName(self._parent, self.tr("Open production"), "", wanted)
        if name:
            self.open_path(Path(name))

    def open_path(self, path: Path) -> bool:
        """Open a workspace folder, or the one a production file stands in."""
        if path.is_file() and path.stem == "production":
            path = path.parent
        if not self._try(lambda: self._document.open(path), path):
            return False
        self._offer_recovery(path)
        return True

    def save(self) -> bool:
        """Save; asks where for a production never saved. Returns whether it is saved."""
        self.settle()
        if not self._document.is_open:
            return False
        if self._document.path is None:
            return self.save_as()
        if self._document.changed_on_disk():
            self._tell_of_change(saving=True)
            return False
        return self._try(self._document.save, self._document.path, fresh=False)

    def save_as(self) -> bool:
        """Ask for a folder and save there. Returns whether it is saved."""
        self.settle()
        if not self._document.is_open:
            return False
        start = self._document.path or Path.home() / self._document.production.name
        name, _ = QFileDialog.getSaveFileName(self._parent, self.tr("Save in folder"), str(start))
        if not name:
            return False
        path = Path(name)
        old = self._document.path
        done = self._try(lambda: self._document.save_as(path), path, fresh=False)
        if done:
            self._autosaver.drop(old)
            self._remember(path)
        return done

    def may_leave(self) -> bool:
        """Before something else is opened: offer to save. Returns False when the user thinks again."""
        if not self._document.dirty:
            return True
        button = QMessageBox.StandardButton
        answer = QMessageBox.question(
            self._parent,
            self.tr("Unsaved changes"),
            self.tr("Save the changes to “{name}”?").format(name=self._document.production.name),
            button.Save | button.Discard | button.Cancel,
            button.Save,
        )
        if answer == button.Save:
            return self.save()
        if answer == button.Discard:
            self._autosaver.drop(self._document.path)
            return True
        return False

    def _try(self, act: Callable[[], object], path: Path, fresh: bool = True) -> bool:
        try:
            act()
        except (HIEError, OSError) as error:
            tell_failure(self._parent, self.tr("Not done"), str(error))
            return False
        if fresh:
            self._remember(path)
            self.opened.emit()
        self.watch()
        return True

    # --- recent -----------------------------------------------------------------------------

    def recent(self) -> list[Path]:
        """Workspaces opened last, newest first."""
        stored = self._settings.value(RECENT, [])
        names = [stored] if isinstance(stored, str) else stored if isinstance(stored, list) else []
        return [Path(str(name)) for name in names]

    def _remember(self, path: Path) -> None:
        path = path.resolve()
        kept = [path, *(old for old in self.recent() if old != path)][:RECENT_KEPT]
        self._settings.setValue(RECENT, [str(one) for one in kept])
        self._fill_recent()

    def _fill_recent(self) -> None:
        self.recent_menu.clear()
        for path in self.recent():
            action = self.recent_menu.addAction(str(path))
            action.triggered.connect(lambda _checked=False, path=path: self.open_recent(path))
        self.recent_menu.setEnabled(bool(self.recent()))
        self.recent_changed.emit()

    def open_recent(self, path: Path) -> None:
        """Open a workspace chosen from a list, after what is open was saved."""
        if self.may_leave():
            self.open_path(path)

    # --- autosave ---------------------------------------------------------------------------

    def autosave_now(self) -> None:
        """Keep unsaved edits, and return when they are on the disk."""
        self._autosaver.write()
        self._autosaver.wait()

    def _not_kept(self, why: str) -> None:
        self._banner.tell(self.tr("Unsaved changes could not be backed up: {why}").format(why=in_words(why)))

    def _saved(self) -> None:
        self._autosaver.drop(self._document.path)
        self.watch()

    def offer_unsaved(self) -> None:
        """At the start: offer a production that was never saved before a crash."""
        self._offer_recovery(None)

    def _offer_recovery(self, path: Path | None) -> None:
        self._autosaver.wait()
        try:
            found = autosave.read(path)
        except autosave.AutosaveError as error:
            self._banner.tell(str(error))
            return
        if found is None:
            return
        name = found.state.production.name
        if found.is_held:
            words = self.tr("“{name}” has changes that are not saved in another Studio that is running.")
            self._banner.tell(words.format(name=name))
            return
        if path is not None and found.state == self._document.state:
            autosave.drop(path)
            return

        def recover() -> None:
            self._document.load_state(found.state, path)
            self.opened.emit()

        self._banner.ask(
            self.tr("There are changes to “{name}” that were not saved last time.").format(name=name),
            [(self.tr("Recover"), recover), (self.tr("Discard"), lambda: self._discard(path))],
        )

    def _discard(self, path: Path | None) -> None:
        self._autosaver.drop(path)
        if self._document.dirty:  # edits made since the offer are to be kept all the same
            self._autosaver.write()

    # --- the disk ---------------------------------------------------------------------------

    def watch(self) -> None:
        """Notice from now on what others write into the workspace that is open."""
        old = [*self._watcher.files(), *self._watcher.directories()]
        if old:
            self._watcher.removePaths(old)
        path = self._document.path
        if path is None:
            return
        folders = [path, *(p for p in path.glob("*") if p.is_dir())] if path.is_dir() else []
        files = list(path.glob("production.*")) if path.is_dir() else [path]
        self._watcher.addPaths([str(one) for one in [*folders, *files]])

    def look_at_disk(self) -> None:
        """Tell the user when the files differ from what this window read or wrote last."""
        if self._document.path is None or not self._document.changed_on_disk():
            return
        if self._document.digests_on_disk() != self._unreadable:  # those were told of, with more words
            self._tell_of_change()

    def _tell_of_change(self, saving: bool = False) -> None:
        text = self.tr("The files of “{name}” were changed by someone else.")
        if saving:
            text = self.tr("Not saved: the files of “{name}” were changed by someone else meanwhile.")
        choices: list[tuple[str, Callable[[], object]]] = [
            (self.tr("Look at differences"), self.merge_wanted.emit)
        ]
        if not self._document.dirty:  # nothing of mine would be lost
            choices.append((self.tr("Load theirs"), self.load_theirs))
        self._banner.ask(text.format(name=self._document.production.name), choices)

    def offer_save_over(self, why: str) -> None:
        """What somebody else wrote cannot be read: say so, and offer to write mine instead."""
        text = self.tr("The changed files cannot be read, so they cannot be merged: {why}").format(
            why=in_words(why)
        )
        again = (self.tr("Try again"), self.merge_wanted.emit)
        self._banner.ask(text, [again, (self.tr("Save mine over it"), self.save_over)])
        self._unreadable = self._document.digests_on_disk()

    def load_theirs(self) -> None:
        """Read the files again; edits not saved are given up."""
        path = self._document.path
        if path is not None:
            self._autosaver.drop(path)
            self._try(lambda: self._document.open(path), path)

    def save_over(self) -> None:
        """Save although the files changed."""
        if self._document.path is not None:
            self._try(self._document.save, self._document.path, fresh=False)
