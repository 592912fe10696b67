"""The main window: puts document, canvas, panels and the runtime together. It holds no logic of theirs."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QSettings, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QToolBar, QVBoxLayout, QWidget

from hie_runtime.control.client import CountersSnapshot, HostState
from hie_studio.canvas.palette import PalettePanel
from hie_studio.canvas.scene import CanvasScene
from hie_studio.canvas.view import CanvasView
from hie_studio.document.document import Document
from hie_studio.document.selection import Selection
from hie_studio.features import install_features
from hie_studio.inspector.inspector import InspectorPanel
from hie_studio.inspector.main_setting import main_setting
from hie_studio.panels.console import ConsolePanel
from hie_studio.panels.messages import MessagesPanel
from hie_studio.panels.problems import ProblemsPanel
from hie_studio.panels.throughput import ThroughputPanel
from hie_studio.panels.trace import TracePanel
from hie_studio.runtime_link.link import RuntimeLink
from hie_studio.theme import theme
from hie_studio.window.actions import Actions
from hie_studio.window.arrivals import is_workspace, local_paths
from hie_studio.window.banner import Banner
from hie_studio.window.begin_flow import BeginFlow
from hie_studio.window.docks import Docks, Tab
from hie_studio.window.editor_windows import EditorWindows
from hie_studio.window.file_flow import FileFlow
from hie_studio.window.iris_flow import IMPORT_ENDINGS, IRISFlow
from hie_studio.window.keeping import Keeper
from hie_studio.window.rule_windows import RuleWindows
from hie_studio.window.run_flow import ACTIVE, RunFlow
from hie_studio.window.start_page import StartPage
from hie_studio.window.status import StatusLine
from hie_studio.window.studio import Studio, StudioParts


class MainWindow(QMainWindow):
    """One window on one production. ``language_wanted``: another language was chosen."""

    language_wanted = Signal(str)

    def __init__(
        self,
        settings: QSettings | None = None,
        link: RuntimeLink | None = None,
        document: Document | None = None,
    ) -> None:
        super().__init__()
        self.settings = settings or QSettings("HIE", "Studio")
        self.document = document or Document(self)
        self.selection = Selection(self)
        self.link = link or RuntimeLink(self)
        self.running = False
        self.starts_again = False  # the session starts another Studio when this one has ended
        self.at_start = False  # the start page is shown although something is open
        self._make_canvas()
        self.files = FileFlow(self.document, self.banner, self.settings, self)
        self.iris = IRISFlow(self.document, self.files, self.banner, self)
        self.begin_flow = BeginFlow(self.files, self)
        self.editors = EditorWindows(self.document, self)
        self.rules = RuleWindows(self.document, self.selection, self.editors, self.link)
        self.run_flow = RunFlow(self.document, self.files, self.link, self)
        self._make_docks()
        self.actions_ = Actions(self)
        self.editors.shared = [self.actions_[name] for name in ("undo", "redo", "save")]
        self._make_bars()
        self._connect()
        self._make_features()
        self.keeper = Keeper(self)
        self.keeper.restore_window()
        self.setAcceptDrops(True)
        self._show_page()
        self._show_title()
        self._allow()

    # --- parts ------------------------------------------------------------------------------

    def _make_canvas(self) -> None:
        self.banner = Banner()
        self.scene = CanvasScene(self.document, self.selection, self)
        self.view = CanvasView(self.scene)
        self.start_page = StartPage()
        self.stack = QStackedWidget()
        self.stack.addWidget(self.start_page)
        self.stack.addWidget(self.view)
        centre = QWidget()
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.banner)
        column.addWidget(self.stack, 1)
        self.setCentralWidget(centre)

    def _make_docks(self) -> None:
        self.palette_panel = PalettePanel()
        self.inspector = InspectorPanel(self.document, self.selection, self.link)
        self.problems = ProblemsPanel(self.document, self.selection)
        self.messages = MessagesPanel(self.link)
        self.trace = TracePanel(self.link)
        self.throughput = ThroughputPanel(self.link, self.selection)
        self.console = ConsolePanel(self.link)
        tabs: list[Tab] = [
            (self.tr("Problems"), self.problems, "warning"),
            (self.tr("Messages"), self.messages, "messages"),
            (self.tr("Trace"), self.trace, "trace"),
            (self.tr("Throughput"), self.throughput, "throughput"),
            (self.tr("Console"), self.console, "console"),
        ]
        self.docks = Docks(self, self.palette_panel, self.inspector, tabs)

    def _make_bars(self) -> None:
        bar = QToolBar(self.tr("Main toolbar"), self)
        bar.setObjectName("toolbar")
        bar.setMovable(False)
        bar.setIconSize(QSize(20, 20))
        bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.addToolBar(bar)
        self.actions_.fill_toolbar(bar)
        self.actions_.fill_menus()
        self.status = StatusLine(self.statusBar())

    def _make_features(self) -> None:
        parts = StudioParts(
            self, self.document, self.selection, self.link, self.settings, self.banner, self.scene, self.view,
            self.editors,
        )  # fmt: skip
        self.studio = Studio(parts)
        self.studio.attach(self.actions_, self.docks)
        self.studio.messages_wanted.connect(self._show_messages)
        for panel in (self.messages, self.trace):
            panel.message_requested.connect(self.studio.message_wanted)
            panel.capture_requested.connect(self.studio.capture_wanted)
        self.messages.comparison_requested.connect(self.studio.comparison_wanted)
        self.messages.what_if_requested.connect(self.studio.what_if_wanted)
        self.files.merge_wanted.connect(self.studio.merge_wanted)
        self.begin_flow.begun.connect(self.studio.begun)
        self.inspector.transform_requested.connect(lambda name: self.studio.edit("transform", name))
        self.inspector.editor_requested.connect(self.studio.edit)
        self.inspector.live.queue_wanted.connect(self._show_queue)
        self.studio.setting_wanted.connect(self._jump)
        self.studio.sample_wanted.connect(self._send_sample)
        self.studio.workspace_wanted.connect(lambda path: self.take_paths([path]))
        self.studio.theirs_unreadable.connect(self.files.offer_save_over)
        install_features(self.studio)
        self.start_page.tour_wanted.connect(self.actions_["tour"].trigger)

    def _connect(self) -> None:
        document, link = self.document, self.link
        document.path_changed.connect(self._show_title)
        document.dirty_changed.connect(self._show_title)
        document.changed.connect(self._allow)
        document.problems_changed.connect(self.count_problems)
        document.undo_stack.indexChanged.connect(self._allow)
        self.selection.changed.connect(self._allow)
        self.scene.others_selected.connect(self._allow)
        self.scene.refused.connect(self.banner.tell)
        self.view.inspect_wanted.connect(self._inspect)
        self.view.condition_wanted.connect(self.rules.begin_condition)
        self.view.setting_wanted.connect(self._show_main_setting)
        self.view.zoomed.connect(self.status.show_zoom)
        self.palette_panel.add_wanted.connect(self._add_from_palette)
        self.files.opened.connect(self._opened)
        self.iris.jump_wanted.connect(self.view.reveal)
        self.iris.rule_wanted.connect(self.rules.edit)
        self.files.recent_changed.connect(self._show_recent)
        self.start_page.new_wanted.connect(self.files.new)
        self.start_page.open_wanted.connect(self.files.open)
        self.start_page.import_wanted.connect(self.iris.ask_import)
        self.start_page.path_wanted.connect(self.files.open_recent)
        self.start_page.begin_wanted.connect(self.begin_flow.begin)
        self.start_page.back_wanted.connect(self._leave_start_page)
        self.run_flow.refused.connect(self.banner.warn)
        for teller in (self.run_flow.told, self.messages.acting.told):
            teller.connect(lambda text: self.statusBar().showMessage(text, 5000))
        self.run_flow.problems_wanted.connect(lambda: self.docks.show_tab(self.problems))
        self.run_flow.mending_wanted.connect(self._jump)
        self.problems.jump.connect(self._jump)
        self.problems.rule_wanted.connect(self.rules.edit)
        self.messages.trace_requested.connect(self._show_trace)
        self.console.trace_requested.connect(self._show_trace)
        self.console.item_requested.connect(self.view.reveal)
        self.files.settle = self.settle
        self.trace.item_requested.connect(self.view.reveal)
        self.inspector.rule_requested.connect(self.rules.edit)
        self.inspector.take_over_requested.connect(self._take_over)
        link.snapshot.connect(self._show_snapshot)
        link.state_changed.connect(self._show_state)
        link.failed.connect(self.banner.warn)
        self._show_recent()

    # --- what is open -----------------------------------------------------------------------

    def show_workspace(self, path: Path) -> None:
        """Open a workspace without any dialog. Raises ConfigError or OSError."""
        self.document.open(path)
        self._opened()

    def _opened(self) -> None:
        self.at_start = False
        self._show_page()
        if not self.keeper.give_back():
            self.view.fit()
        self.view.setFocus()
        self.studio.opened.emit()

    def _show_page(self) -> None:
        is_open = self.document.is_open
        working = is_open and not self.at_start
        self.start_page.show_open(self.document.production.name if is_open else "")
        self.stack.setCurrentWidget(self.view if working else self.start_page)
        if working:
            self.docks.bring_back()
        else:
            self.docks.put_away()

    def show_start_page(self) -> None:
        """The ways to begin, with a way back to what is open."""
        self.at_start = True
        self._show_page()
        self.start_page.take_focus()

    def show_templates(self) -> None:
        """The start page at its templates."""
        self.show_start_page()
        self.start_page.choose_template()

    def _leave_start_page(self) -> None:
        self.at_start = False
        self._show_page()
        self.view.setFocus()

    def _show_recent(self) -> None:
        self.start_page.show_recent(self.files.recent())

    def _show_title(self, *_: object) -> None:
        name = self.document.production.name if self.document.is_open else ""
        self.setWindowTitle(f"{name}[*] — HIE Studio" if name else "HIE Studio[*]")
        self.setWindowModified(self.document.dirty)
        self._show_page()
        self._allow()

    def _allow(self, *_: object) -> None:
        """Enable what makes sense now."""
        self.actions_.allow()

    def count_problems(self) -> None:
        """Say beside the name of their panel how many problems there are."""
        index = self.docks.tab_of(self.problems)
        self.docks.tabs.say_count(index, self.tr("Problems"), len(self.document.problems))

    # --- what is asked for ------------------------------------------------------------------

    def quick_add(self) -> None:
        """Offer the palette where the canvas's menu was opened, else in its middle."""
        self.view.editing.quick_add(self.view.meant())

    def _add_from_palette(self, class_name: str) -> None:
        self.view.editing.add_component(class_name, self.view.centre())
        self.view.setFocus()

    def settle(self) -> None:
        """What is typed and not stored becomes part of the document."""
        self.inspector.commit()
        self.editors.commit()
        self.studio.settling.emit()

    def _inspect(self, name: str) -> None:
        self.selection.set([name])
        self.focus_inspector()

    def _show_main_setting(self, name: str) -> None:
        self._inspect(name)
        item = self.document.production.item(name)
        if item is not None and (wanted := main_setting(item)):
            self.inspector.reveal(wanted)

    def _jump(self, item: str, setting: str) -> None:
        if item:
            self.view.reveal(item)
        if setting:
            self.inspector.reveal(setting)

    def _show_trace(self, message_id: str) -> None:
        self.trace.show_message(message_id)
        self.docks.show_tab(self.trace)

    def _show_messages(self, item: str) -> None:
        self.messages.show_item(item)
        self.docks.show_tab(self.messages)

    def find_messages(self) -> None:
        """Go to the message list, to type what is looked for."""
        self.docks.show_tab(self.messages)
        self.messages.find_text()

    def send_test(self) -> None:
        """Go where a test message is sent, to the selected item if one is."""
        chosen = self.selection.items
        self.docks.show_tab(self.console)
        self.console.send.begin(chosen[0] if len(chosen) == 1 else "")

    def trace_newest(self) -> None:
        """Show the story of the newest message, of the selected item if one is."""
        chosen = self.selection.items
        self.messages.trace_newest(chosen[0] if len(chosen) == 1 else "")

    def focus_inspector(self) -> None:
        """Go to the settings of the selected item; from within them: take over what was changed."""
        inside = QApplication.focusWidget()
        if inside is not None and self.inspector.isAncestorOf(inside):
            self.inspector.take_over()
            return
        self.docks.inspector.show()
        self.inspector.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def test_connection(self) -> None:
        """Try the connection of the selected item, and show what comes of it in the inspector."""
        self.docks.inspector.show()
        self.inspector.test_connection()

    def _send_sample(self, item: str, sample: str) -> None:
        self.docks.show_tab(self.console)
        self.console.send.send_sample(item, sample)

    def _take_over(self) -> None:
        if self.running:
            self.run_flow.reload()

    def toggle_theme(self) -> None:
        """Switch between light and dark."""
        choice: theme.Choice = "light" if theme.is_dark() else "dark"
        theme.choose(choice)
        self.settings.setValue("theme", choice)

    def offer_start_again(self, words: str) -> None:
        """Tell of a setting that holds from the next start, and offer that start."""
        self.banner.ask(words, [(self.tr("Start again now"), self._start_again)])

    def _start_again(self) -> None:
        self.starts_again = self.close()

    # --- the runtime ------------------------------------------------------------------------

    def _show_queue(self, name: str) -> None:
        self.messages.show_queue(name)
        self.docks.show_tab(self.messages)

    def _show_snapshot(self, snapshot: CountersSnapshot) -> None:
        self.scene.show_snapshot(snapshot)
        self.status.show_snapshot(snapshot)

    def _show_state(self, state: str) -> None:
        running = state in tuple(ACTIVE)
        if self.running and not running:
            self.scene.end_live()
            self.status.place = ""
            self.status.show_stopped()
        elif state == HostState.RETRYING:  # out of reach: no figure of it holds any more
            self.scene.end_live()
            self.status.show_lost()
        elif self.link.mode == "remote":
            self.status.place = self.link.url
        if state == HostState.RUNNING:
            self.banner.overcome()
        if running and not self.running:
            self.docks.show_tab(self.throughput)
        changed = running != self.running
        self.running = running
        if changed:
            self.studio.running_changed.emit(running)
        if state == HostState.STARTING:
            self.statusBar().showMessage(self.tr("Starting…"), 2000)
        self._allow()

    # --- drops on the window ----------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if local_paths(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = local_paths(event.mimeData())
        if paths:
            event.acceptProposedAction()
            self.take_paths(paths)

    def take_paths(self, paths: list[Path]) -> None:
        """Files or folders given to the window: a feature takes them, a workspace is opened, IRIS files are imported."""
        if self.studio.take(paths):
            return
        if len(paths) == 1 and is_workspace(paths[0]):
            if self.files.may_leave():
                self.files.open_path(paths[0])
            return
        wanted = [path for path in paths if path.is_dir() or path.suffix.lower() in IMPORT_ENDINGS]
        if wanted:
            self.iris.import_paths(wanted)
        else:
            self.banner.tell(self.tr("Nothing to open: give a workspace or IRIS .xml, .cls or .zip files."))

    # --- keeping ----------------------------------------------------------------------------

    def go_on(self) -> None:
        """Open what was open when the Studio ended, as it was."""
        path = self.keeper.last_workspace()
        if path is not None:
            self.files.open_path(path)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and self.isActiveWindow():
            self.files.look_at_disk()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.files.may_leave():
            event.ignore()
            return
        self.iris.stop_import()
        self.keeper.end()
        event.accept()
