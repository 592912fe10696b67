"""The transform editor: steps as sentences, one of them in full."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from hie_runtime.bpl.model import place_text
from hie_runtime.transforms.model import TransformDefinition
from hie_studio.document.document import Document
from hie_studio.document.state import Change
from hie_studio.editors.buttons import push_button, shift_buttons
from hie_studio.editors.editor import Editor, editor_bar
from hie_studio.editors.mapper import places
from hie_studio.editors.mapper.add_menu import AddMenu
from hie_studio.editors.mapper.checking import Check, Setters, environment
from hie_studio.editors.mapper.preview import Preview
from hie_studio.editors.mapper.settings_form import SettingsForm
from hie_studio.editors.mapper.side_tree import SideTree, shown_value
from hie_studio.editors.mapper.step_commands import StepCommands
from hie_studio.editors.mapper.step_form import StepForm
from hie_studio.editors.mapper.step_list import StepList
from hie_studio.editors.mapper.step_paths import Readers, nearest, paths_of
from hie_studio.editors.mapper.texts import dtl_text, yaml_text
from hie_studio.editors.mapper.transform_text import TransformText
from hie_studio.editors.mapper.trial import Trial
from hie_studio.editors.mapper.types import doc_types, tree_of_side
from hie_studio.editors.problem_line import problem_label, show_problem
from hie_studio.inspector.tool_button import tool_button
from hie_studio.message_tree.nodes import Node
from hie_studio.panels.empty_state import EmptyState
from hie_studio.theme.labels import heading, muted

CHECK_MS = 100


class TransformEditor(Editor):
    """Edits one transform; each edit is one undoable SetDefinition. ``transform_wanted``: open another one (name);
    ``lookup_wanted``: open a lookup table (name)."""

    transform_wanted = Signal(str)
    lookup_wanted = Signal(str)

    def __init__(self, document: Document, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self.name = name
        self.setAccessibleName(self.tr("Transform editor"))
        self.check: Check | None = None
        self._title = heading(name, self)
        self.problem = problem_label(self, self.tr("the transform"))
        self.list = StepList(self)
        self.commands = StepCommands(self.list, document, name)
        self.form = StepForm(self.trees, self._other_names, self)
        self.settings = SettingsForm(lambda: doc_types(document.state), self)
        self.empty = EmptyState("transform", "", "", self)
        self._steps = QStackedWidget(self)
        self._detail = QStackedWidget(self)
        self.source_side = SideTree(self.tr("Source"), "source", self)
        self.target_side = SideTree(self.tr("Target"), "target", self)
        self.source_tree, self.target_tree = self.source_side.tree, self.target_side.tree
        self.target_tree.accept_drops()
        self.preview = Preview(document, self)
        self._failed: dict[str, list[str]] = {}  # by step, when the message in the preview was tried
        self.dtl = TransformText(self.tr("DTL of IRIS"), dtl_text, self)
        self.yaml = TransformText(self.tr("YAML of the file"), yaml_text, self)
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName(self.tr("Preview and texts"))
        self.tabs.addTab(self.preview, self.tr("Preview"))
        self.tabs.addTab(self.dtl, "DTL")
        self.tabs.addTab(self.yaml, "YAML")
        self._make_bar()
        self._pause = QTimer(self, singleShot=True, interval=CHECK_MS)
        self._pause.timeout.connect(self.check_now)
        self._connect()
        self._lay_out()
        self._document.changed.connect(self._on_changed)
        self.refresh()
        self.list.choose("steps[0]")
        self.list.setFocus()
        self.check_now()

    @property
    def definition(self) -> TransformDefinition | None:
        """The transform being edited; None when the document has none of that name."""
        return self.commands.definition

    def trees(self) -> Mapping[str, Node]:
        """Source and target as trees, for completions."""
        definition = self.definition
        if definition is None:
            return {}
        return {side: tree_of_side(definition, side) for side in ("source", "target")}

    # --- showing ----------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show the document as it is now; it is checked shortly after."""
        definition = self.definition
        shown = places.lines(definition) if definition is not None else []
        self.list.show_lines(shown, self._wrong())
        self._steps.setCurrentIndex(1 if shown else 0)
        self.setEnabled(definition is not None)
        if definition is None:
            self._title.setText(self.tr("{name} was removed; undo brings it back").format(name=self.name))
        else:
            self._title.setText(self.name)
            self._show_trees(definition)
        self._show_detail()
        self._pause.start()

    def check_now(self) -> None:
        """Compile the transform and show what is wrong with its steps."""
        self._pause.stop()
        definition = self.definition
        if definition is None:
            return
        self.check = Check(definition, environment(self._document.state, self._document.path))
        show_problem(self.problem, "\n".join(self.check.by_place.get("", [])))
        self._failed = {}
        self.list.show_lines(places.lines(definition), self._wrong())
        self._show_detail()
        self.preview.show_transform(self.check.compiled)
        self._show_text()

    def _wrong(self) -> dict[str, list[str]]:
        compiled = self.check.by_place if self.check is not None else {}
        return {**self._failed, **compiled}

    def _show_trial(self, trial: Trial) -> None:
        """Put what failed in the preview at its step, and the messages into the trees."""
        self.source_side.show_sample(trial.before)
        self.target_side.show_sample(trial.after)
        words = self.tr("Fails on the message below: {why}").format(why=trial.error)
        failed = {trial.place: [words]} if trial.place else {}
        if failed != self._failed and self.definition is not None:
            self._failed = failed
            self.list.show_lines(places.lines(self.definition), self._wrong())

    def _show_text(self) -> None:
        """Write the text that is looked at anew."""
        view = self.tabs.currentWidget()
        if self.definition is not None and isinstance(view, TransformText):
            view.show_definition(self.definition)

    def _show_trees(self, definition: TransformDefinition) -> None:
        """Show the trees when they are others, and which fields steps read and set."""
        self.source_side.show_definition(definition)
        self.target_side.show_definition(definition)
        setters, readers = Setters(definition), Readers(definition)
        self.source_tree.set_values(shown_value, lambda node: "accent" if readers.touches(node.path) else "")
        self.target_tree.set_values(shown_value, lambda node: "accent" if setters.touches(node.path) else "")

    def show_setters(self, path: str) -> None:
        """Select the steps that set a place of the target; say so when there are none."""
        found = Setters(self.definition).of(path) if self.definition is not None else []
        if found:
            self.list.choose_all(found)
            self.list.setFocus()
        self.told.setText("" if found else self.tr("No step sets {path} yet").format(path=path))

    def _use_path(self, path: str) -> None:
        """A source field was double clicked: its path goes into the expression of the chosen step."""
        if not self.form.isVisible() or not self.form.put_in(f"source.{{{path.replace('()', '(1)')}}}"):
            self.told.setText(self.tr("Choose a step with a value, or drag the field onto the target"))

    def _show_detail(self) -> None:
        definition, line = self.definition, self.list.line
        step = line is not None and line.part is not None
        for button in (self.delete_button, self.duplicate_button, self.up_button, self.down_button):
            button.setEnabled(step)
        self.settings_button.setChecked(line is None)
        if definition is None:
            return
        if line is None:
            self.settings.show_definition(definition)
            self._detail.setCurrentWidget(self._settings_page)
        elif line.part is None:
            self._detail.setCurrentWidget(self._head)
        else:
            checked = self.check is not None and self.check.definition is definition
            wrong = self.check.by_field(line.place, line.part) if self.check is not None and checked else {}
            self.form.show_part(line.place, line.part, wrong)
            self._detail.setCurrentWidget(self.form)

    def _on_changed(self, change: Change) -> None:
        others = any(kind in ("transforms", "lookups") for kind, _ in change.definitions)
        if change.reset or others:
            self.refresh()

    def _on_chosen(self) -> None:
        self.told.setText("")
        self._show_detail()
        self._show_places()

    def _show_places(self) -> None:
        """Bring what the chosen step reads and sets into sight in both trees."""
        part = self.list.line.part if self.list.line is not None else None
        for side, tree in (("source", self.source_tree), ("target", self.target_tree)):
            path = next(iter(paths_of(part, side)), "") if part is not None else ""
            node = nearest(tree.root, path) if path else None
            if node is not None:
                tree.select_path(node.path)
            else:
                tree.view.clearSelection()

    def reveal(self, place: tuple[str | int, ...]) -> None:
        """Choose the step a place of the definition's file is in."""
        wanted = place_text(place)
        inside = (
            line.place for line in self.list.lines if line.part is not None and wanted.startswith(line.place)
        )
        self.list.choose(max(inside, key=len, default=""))
        self.list.setFocus()

    # --- parts ----------------------------------------------------------------------------------------

    def _other_names(self) -> list[str]:
        return [name for name in self._document.transforms if name != self.name]

    def _connect(self) -> None:
        self.list.chosen.connect(self._on_chosen)
        self.commands.added.connect(self.form.start)
        self.list.add_wanted.connect(self.add_button.showMenu)
        self.form.edited.connect(self.commands.edit)
        self.form.case_wanted.connect(self.commands.add_case)
        self.form.transform_wanted.connect(self.transform_wanted)
        self.form.lookup_wanted.connect(self.lookup_wanted)
        self.settings.edited.connect(self.commands.set_setting)
        self.preview.tried.connect(self._show_trial)
        self.tabs.currentChanged.connect(lambda _: self._show_text())
        self.source_tree.path_activated.connect(self._use_path)
        self.target_tree.path_activated.connect(self.show_setters)
        self.target_tree.dropped.connect(self.commands.map_field)

    def _make_bar(self) -> None:
        self.told = muted("", self)
        self.add_menu = AddMenu(self)
        self.add_menu.wanted.connect(self.commands.add)
        self.add_button = push_button(self, self.tr("Add step"), "add")
        self.add_button.setToolTip(self.tr("Add step (Insert)"))
        self.add_button.setMenu(self.add_menu)
        self.settings_button = push_button(self, self.tr("Settings"))
        self.settings_button.setCheckable(True)
        self.settings_button.setToolTip(self.tr("Settings of the transform (Escape in the steps)"))
        self.settings_button.clicked.connect(lambda: self.list.choose(""))
        self.duplicate_button = tool_button(
            self, "duplicate", self.tr("Duplicate the step (Ctrl+D)"), self.commands.duplicate
        )
        self.delete_button = tool_button(
            self, "remove", self.tr("Delete the step (Delete)"), self.commands.delete
        )
        self.up_button, self.down_button = shift_buttons(self, self.commands.shift)

    def _lay_out(self) -> None:
        bar = editor_bar(self._title)
        bar.addWidget(self.told, 1)
        for button in (self.up_button, self.down_button, self.duplicate_button, self.delete_button):
            bar.addWidget(button)
        bar.addWidget(self.settings_button)
        bar.addWidget(self.add_button)
        self.empty.say(
            self.tr("No steps yet"),
            self.tr("Each step sets a field of the target. Press “Add step”."),
        )
        self._steps.addWidget(self.empty)
        self._steps.addWidget(self.list)
        self._head = muted(self.tr("Steps added here run when nothing above holds."), self, wraps=True)
        self._head.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._head.setContentsMargins(16, 16, 16, 16)
        self._settings_page = QScrollArea(self)
        self._settings_page.setWidgetResizable(True)
        self._settings_page.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._settings_page.setAccessibleName(self.settings.accessibleName())
        self._settings_page.setWidget(self.settings)
        for one in (self._settings_page, self.form, self._head):
            self._detail.addWidget(one)
        self.middle = QSplitter(Qt.Orientation.Horizontal, self)
        self.middle.setHandleWidth(1)
        self.middle.addWidget(self.source_side)
        for one in (self._steps, self._detail):
            self.middle.addWidget(one)
            self.middle.setCollapsible(self.middle.indexOf(one), False)
        self.middle.addWidget(self.target_side)
        for number, first in enumerate((280, 400, 320, 280)):
            self.middle.setStretchFactor(number, first)
        for one in (self._steps, self._detail):
            one.setMinimumWidth(240)  # less than the words of an empty list would take
        self.middle.setSizes([280, 400, 320, 280])
        self.problem.setContentsMargins(16, 0, 16, 8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(bar)
        layout.addWidget(self.problem)
        whole = QSplitter(Qt.Orientation.Vertical, self)
        whole.setHandleWidth(1)
        whole.setChildrenCollapsible(False)
        whole.addWidget(self.middle)
        whole.addWidget(self.tabs)
        whole.setSizes([540, 260])
        layout.addWidget(whole, 1)
