"""Finding anything in the workspace and in recent ones, who uses a thing, and renaming it with every reference."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication

from hie_studio.document.edit import EditError
from hie_studio.document.renaming import Rename, changes, name_problem, warning_of
from hie_studio.document.routes import process_of
from hie_studio.document.spots import Place, Spot
from hie_studio.document.state import DocumentState, TestText
from hie_studio.document.test_files import FOLDER, TestFiles, stamp
from hie_studio.document.uses import uses_of
from hie_studio.panels.search.cursor import Thing, thing_at
from hie_studio.panels.search.finding import MOST, Found, all_spots, search
from hie_studio.panels.search.others import OtherWorkspaces
from hie_studio.panels.search.panel import RENAMED, SearchPanel
from hie_studio.panels.search.rename_window import RenameWindow
from hie_studio.window.actions import Spec
from hie_studio.window.background import Background
from hie_studio.window.file_flow import RECENT
from hie_studio.window.import_job import ImportJob
from hie_studio.window.studio import Studio

CHANGED_MS = 300
Outcome = tuple[str, list[Found]]  # the words looked for, and where they are


class Search(QObject):
    """Search, impact and renaming of one window."""

    def __init__(self, studio: Studio) -> None:
        super().__init__(studio)
        self._studio = studio
        self._document = studio.document
        self._of: DocumentState | None = None  # held, so that its id is not another state's
        self._known: tuple[object, list[Spot]] = (None, [])
        self._background = Background(self)
        self._background.done.connect(self._on_searched)
        self._changed = QTimer(self, singleShot=True, interval=CHANGED_MS)
        self._changed.timeout.connect(self._refresh)
        self._others = OtherWorkspaces()
        self._read: Mapping[Path, list[Spot]] = {}
        self._job: ImportJob | None = None
        self._then: Spot | None = None  # where to go once its workspace is open
        self.window: RenameWindow | None = None
        self.panel = SearchPanel()
        studio.add_tab(self.tr("Search"), self.panel, "search")
        self._add_actions()
        self.panel.search_wanted.connect(self._search)
        self.panel.answer_wanted.connect(self._answer)
        studio.document.changed.connect(lambda _: self._changed.start() if self.panel.isVisible() else None)
        self.panel.place_wanted.connect(self.go_to)
        self.panel.uses_wanted.connect(self.show_uses)
        self.panel.rename_wanted.connect(self.ask_rename)
        studio.uses_wanted.connect(self.show_uses)
        studio.opened.connect(self._on_opened)

    def _add_actions(self) -> None:
        studio = self._studio

        def is_open() -> bool:
            return studio.document.is_open

        specs = (
            Spec("search", self.tr("Find in the &workspace…"), "Ctrl+Shift+F", "search", self.ask),
            Spec("uses", self.tr("&Who uses this"), "Shift+F12", "", self.show_uses_here),
            Spec("go_to_name", self.tr("Go to what is named &here"), "F12", "", self.go_to_name),
            Spec("rename_everywhere", self.tr("Rename ever&ywhere…"), "Shift+F2", "", self.rename_here),
        )
        for spec in specs:
            action = studio.add_action(spec, "edit", is_open)
            studio.parts.editors.shared.append(action)  # their keys work in the windows of editors too

    # --- searching ----------------------------------------------------------------------------------

    def ask(self) -> None:
        """Show the panel, and type."""
        self._studio.show_tab(self.panel)
        self._studio.window.activateWindow()
        self.panel.ask()

    def spots(self) -> list[Spot]:
        """Every text of the open workspace as it is now."""
        document = self._document
        state, scripts = document.state, document.scripts
        key = (id(state), id(scripts), stamp(document.folder))
        if self._known[0] != key or self._of is not state:
            spots = all_spots(state, TestFiles(document.folder, state.tests).data, scripts)
            self._of, self._known = state, (key, spots)
        return self._known[1]

    def _search(self) -> None:
        """Look beside the window for what is typed."""
        self._background.run(self._work())
        if self.panel.recent.isChecked() and self.panel.field.text().strip():
            self._read_others()

    def _answer(self) -> None:
        """Look now: the answer is waited for."""
        self._on_searched(self._work()())

    def _work(self) -> Callable[[], Outcome]:
        """What looks for the words that are in the field now; it touches nothing of the window."""
        words, kind = self.panel.field.text(), str(self.panel.kind.currentData())
        others = dict(self._read) if self.panel.recent.isChecked() and words.strip() else {}
        kinds = (kind,) if kind else ()

        def work() -> Outcome:
            rows = [Found(spot) for spot in search(self.spots(), words, kinds)]
            for path, spots in others.items():
                rows += [Found(spot, path) for spot in search(spots, words, kinds)]
            return words, rows[:MOST]

        return work

    def _on_searched(self, outcome: Outcome) -> None:
        words, rows = outcome
        if words != self.panel.field.text() or self.panel.thing is not None:
            return  # something else is wanted by now
        told = self.panel.most(rows) if words.strip() else ""
        self.panel.show_found(rows, self.tr("Reading other workspaces…") if self._job is not None else told)

    def _refresh(self) -> None:
        """After an edit what is shown is looked for again."""
        if self.panel.thing is not None:
            kind, name = self.panel.thing
            self.panel.show_uses((kind, name), self._uses(kind, name))
        elif self.panel.field.text().strip():
            self._search()

    def _read_others(self) -> None:
        """Read the recent workspaces, once for each time the box is ticked or a production is opened."""
        here = self._document.folder
        paths = [path for path in self._recent() if path != here and path.exists()]
        if self._job is not None or set(paths) <= self._read.keys():
            return
        job = self._job = ImportJob(lambda watch: self._others.read(paths, watch), self)
        job.done.connect(self._on_read)
        job.failed.connect(self._on_failed)
        job.start()

    def _on_read(self, found: Mapping[Path, list[Spot]]) -> None:
        self._job = None
        unreadable = {path: [] for path in self._recent() if path not in found}
        self._read = {**unreadable, **found}
        self._search()

    def _on_failed(self, why: str) -> None:
        self._job = None
        self.panel.show_found(self.panel.model.rows, why)

    def _recent(self) -> list[Path]:
        names = self._studio.settings.value(RECENT) or []
        return [Path(name) for name in ([names] if isinstance(names, str) else names)]

    def _on_opened(self) -> None:
        self._read = {}
        self.panel.thing = None
        self.panel.field.clear()
        self.panel.show_found([], "")
        spot, self._then = self._then, None
        if spot is not None:
            self.go_to(Found(spot))

    # --- going there --------------------------------------------------------------------------------

    def go_to(self, found: Found) -> None:
        """Show a place; one of another workspace once that is open."""
        spot = found.spot
        if found.workspace is not None:
            self._then = spot
            self._studio.workspace_wanted.emit(found.workspace)
            return
        if spot.kind in ("test", "script"):
            self._open_file(spot)
        elif spot.kind == "production":
            self._studio.selection.set([])
            self._studio.setting_wanted.emit("", str(spot.place[0]) if spot.place else "name")
        else:
            self.show_thing(spot.kind, spot.name, spot.place)

    def show_thing(self, kind: str, name: str, place: Place = ()) -> None:
        """Open what is called so, at a place inside it."""
        studio = self._studio
        if kind == "item":
            studio.edit("item", name)
            if place:
                studio.selection.set([name])
                studio.setting_wanted.emit(name, ".".join(str(one) for one in _setting(place)))
            return
        if kind == "process":
            runs = (
                i.name for i in self._document.production.items if _runs(self._document.state, i.name, name)
            )
            item = next(runs, None)
            if item is not None:
                studio.edit("item", item)
                studio.selection.set([item])
                return
        editor = studio.edit(kind, name)
        reveal = getattr(editor, "reveal", None)
        if reveal is not None and place:
            reveal(place)
        if editor is None:
            words = self.tr("{name} has no editor here; its file is in the folder {folder}.")
            studio.banner.tell(words.format(name=name, folder=f"{kind}s"))

    def _open_file(self, spot: Spot) -> None:
        """Tests and scripts are edited in what the desktop has for them."""
        folder = self._document.folder
        if folder is None:
            return
        file = folder / FOLDER / spot.name if spot.kind == "test" else folder / spot.name
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(file))):
            self._studio.banner.tell(str(file))

    def _here(self) -> Thing | None:
        """What is meant now: what the cursor stands on, what an editor edits, the selected item."""
        thing = thing_at(QApplication.focusWidget(), self._document.state)
        if thing is not None:
            return thing
        window = QApplication.activeWindow()
        for (kind, name), dialog in self._studio.parts.editors.open.items():
            if dialog is window:
                return kind, name
        chosen = self._studio.selection.items
        return ("item", chosen[0]) if len(chosen) == 1 else None

    def go_to_name(self) -> None:
        """Open what the cursor stands on."""
        thing = self._here()
        if thing is None or thing[0] in ("function", "port", "host"):
            self.show_uses_here()
        else:
            self.show_thing(*thing)

    # --- who uses it --------------------------------------------------------------------------------

    def show_uses_here(self) -> None:
        """Who uses what is meant now."""
        thing = self._here()
        if thing is None:
            words = self.tr(
                "Select an item, or put the cursor on a name: of an item, rule, table, port, function."
            )
            self._studio.banner.tell(words)
            return
        self.show_uses(*thing)

    def show_uses(self, kind: str, name: str) -> None:
        """Show every place that uses a thing."""
        self.panel.show_uses((kind, name), self._uses(kind, name))
        self._studio.show_tab(self.panel)
        self._studio.window.activateWindow()
        self.panel.table.setFocus()

    def _uses(self, kind: str, name: str) -> list[Found]:
        return [Found(spot) for spot in uses_of(self.spots(), kind, name)]

    # --- renaming -----------------------------------------------------------------------------------

    def rename_here(self) -> None:
        """Rename what is meant now."""
        thing = self._here()
        if thing is None or thing[0] not in RENAMED:
            self._studio.banner.tell(
                self.tr("Select an item, or open a rule, transform or lookup table, to rename it.")
            )
            return
        self.ask_rename(*thing)

    def ask_rename(self, kind: str, name: str) -> None:
        """Ask for the new name, with every place that follows."""
        self._studio.settling.emit()
        state, spots = self._document.state, self.spots()
        known = list(uses_of(spots, kind, name))
        there = {id(spot) for spot in known}
        mentions = [
            spot
            for spot in spots
            if id(spot) not in there and spot.place and _mentions(spot, name) and spot.kind != "lookup"
        ][:50]
        self.window = RenameWindow(
            (kind, name),
            lambda new: changes(known, kind, name, new),
            lambda new: name_problem(state, kind, name, new),
            partial(warning_of, kind, name),
            mentions,
            QApplication.activeWindow() or self._studio.window,
        )
        self.window.renamed.connect(partial(self.rename, kind, name))
        self.window.open()

    def rename(self, kind: str, old: str, new: str) -> None:
        """Rename a thing with every reference, as one step; its editor goes on under the new name."""
        tests: Mapping[str, TestText] = {}
        if kind == "item":
            tests = self._document.tests().renamed(old, new)
        chosen = [new if kind == "item" and name == old else name for name in self._studio.selection.items]
        kinds = ("schedule",) if kind == "item" else (kind,)
        was_open = [one for one in kinds if (one, old) in self._studio.parts.editors.open]
        try:
            self._document.apply(Rename(kind, old, new, tests))
        except EditError as error:
            self._studio.banner.tell(str(error))
            return
        self._studio.selection.set(chosen)
        for one in was_open:
            self._studio.close_editor(one, old)
            self._studio.edit(one, new)
        if self.panel.thing == (kind, old):
            self.show_uses(kind, new)
        elif self.panel.field.text().strip():
            self._search()


def _setting(place: Place) -> Place:
    """The dotted name problems use of a place in an item."""
    return place[1:3] if place[0] == "settings" else place[:1]


def _runs(state: DocumentState, item: str, process: str) -> bool:
    found = state.production.item(item)
    run = process_of(state, found) if found is not None else None
    return run is not None and run.name == process


def _mentions(spot: Spot, name: str) -> bool:
    """Whether a text holds a name as a word of its own."""
    at = spot.text.find(name)
    while at >= 0:
        around = spot.text[at - 1 : at] + spot.text[at + len(name) : at + len(name) + 1]
        if not any(one.isalnum() or one in "._-" for one in around):
            return True
        at = spot.text.find(name, at + 1)
    return False


def install(studio: Studio) -> Search:
    """Give a window its search."""
    return Search(studio)
