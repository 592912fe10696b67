"""The inspector: a form for what is selected, generated from the settings models."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from hie_runtime.bpl.model import ProcessDefinition
from hie_runtime.components.settings import Kind
from hie_studio.document.commands import (
    RenameItem,
    SetSetting,
    SettingTarget,
)
from hie_studio.document.document import Document
from hie_studio.document.edit import EditError
from hie_studio.document.routes import process_of
from hie_studio.document.selection import Selection
from hie_studio.document.state import Change
from hie_studio.inspector.add_setting import AddSetting
from hie_studio.inspector.connection_test import ConnectionTest
from hie_studio.inspector.credentials_dialog import CredentialsDialog
from hie_studio.inspector.drafts import Drafts
from hie_studio.inspector.field_spec import FieldSpec
from hie_studio.inspector.form_model import Form, form_of
from hie_studio.inspector.live_block import LiveBlock
from hie_studio.inspector.page import FormPage, shape_of
from hie_studio.inspector.pages import Pages
from hie_studio.inspector.prebuild import Prebuild
from hie_studio.inspector.process_outline import ProcessOutline
from hie_studio.inspector.revealing import Revealing
from hie_studio.inspector.row import FieldRow
from hie_studio.inspector.storing import edit_of, names_for
from hie_studio.inspector.tab_order import TabOrder
from hie_studio.inspector.tls_dialog import TLSDialog
from hie_studio.runtime_link.link import RuntimeLink

LAYOUT_LEVELS = 4  # scroll area, page, group, row
TURN_MS = 100  # at most one page is shown in this time while the selection keeps changing


class InspectorPanel(QWidget):
    """Settings of the selected items, or of the production when nothing is selected.

    Signals:
        rule_requested: name of a rule to open in the rule editor; "" asks for a new one for the item
            that is selected.
        transform_requested: name of a transform to open in its editor.
        editor_requested: (kind, name) of a schema, lookup table or schedule to open in its editor; a schedule's name is
            that of its item.
        take_over_requested: what was stored is to take effect at once, if the production runs.
    """

    rule_requested = Signal(str)
    transform_requested = Signal(str)
    editor_requested = Signal(str, str)
    take_over_requested = Signal()

    def __init__(
        self,
        document: Document,
        selection: Selection,
        link: RuntimeLink | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._selection = selection
        self._turned = 0.0  # when a page was shown last
        self._late = QTimer(self, singleShot=True, interval=TURN_MS)
        self._late.timeout.connect(self.refresh)
        self._held = False  # an edit is under way: shown once, when it is done
        self._open = {"general": True, "adapter": True, "host": True, "advanced": False}
        self._drafts = Drafts()
        self._form: Form = form_of(document.state, ())
        self.setAccessibleName(self.tr("Inspector"))
        self._title = _label("heading")
        self._title.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._subtitle = _label("muted")
        self.live = LiveBlock(link, self)
        self.connection = ConnectionTest(document, link, self)
        self.connection.settling.connect(self._begin_test)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Search settings"))
        self.search.setClearButtonEnabled(True)
        self.search.setAccessibleName(self.tr("Search settings"))
        self.search.textChanged.connect(self._filter)
        self.search.returnPressed.connect(self._to_found)
        self.setFocusProxy(self.search)  # who comes here by keyboard can name the setting at once
        self._nothing = _label("muted")
        self.add_setting = AddSetting(self)
        self.add_setting.added.connect(self._on_added)
        self._body = QWidget()
        self._rows = QVBoxLayout(self._body)
        self._rows.setContentsMargins(16, 0, 16, 16)
        self._rows.setSpacing(0)
        self.pages = Pages(self._make_page, self._body)
        self.steps = ProcessOutline(self)
        self._rows.addWidget(self.connection)
        self._rows.addWidget(self.steps)
        self._rows.addLayout(self.pages)
        self._rows.addWidget(self.add_setting)
        self._rows.addWidget(self._nothing)
        self._nothing.hide()
        self._rows.addStretch(1)
        self.pane = QScrollArea(self)
        self.pane.setAccessibleName(self.tr("Settings"))
        self.pane.setWidgetResizable(True)
        self.pane.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.pane.setWidget(self._body)
        self._revealing = Revealing(self.pane)
        self._lay_out()
        TabOrder(self.pane).follow(self._body)
        find = QShortcut(QKeySequence("Ctrl+F"), self)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(lambda: self.search.setFocus(Qt.FocusReason.ShortcutFocusReason))
        document.changed.connect(self._on_changed)
        document.problems_changed.connect(self.refresh)
        selection.changed.connect(self._on_selected)
        self.refresh()
        self._prebuild = Prebuild(document, self._prepare, self)

    @property
    def _page(self) -> FormPage | None:
        return self.pages.shown

    @property
    def form(self) -> Form:
        """What is shown of the selection."""
        self._catch_up()
        return self._form

    def refresh(self) -> None:
        """Show the document as it is now."""
        if self._held:
            return
        self._late.stop()
        self._turned = time.monotonic()
        form = form_of(self._document.state, self._selection.items, self._document.problems)
        page = self._page
        if page is None or page.names != form.names or page.shape != shape_of(form):
            self._turn_to(form)
        else:
            self._form = form
            page.show_form(form)
        self._title.setText(form.title)
        self._subtitle.setText(form.subtitle)
        self.live.show_items(form.names)
        self.connection.show_item(
            self._document.production.item(form.names[0]) if len(form.names) == 1 else None
        )
        self.steps.show_process(self._process_of(form.names))

    def _process_of(self, names: Sequence[str]) -> ProcessDefinition | None:
        """The process that the one selected item runs."""
        item = self._document.production.item(names[0]) if len(names) == 1 else None
        return process_of(self._document.state, item) if item is not None else None

    def _catch_up(self) -> None:
        """Show the selection now if that was put off."""
        if self._late.isActive():
            self.refresh()

    def commit(self) -> None:
        """Store what is being typed, without waiting. Called before a save or a run."""
        if self._page is not None:
            for row in list(self._page.built_rows()):
                row.editor.commit()

    def take_over(self) -> None:
        """Store what is being typed and ask for it to take effect at once; what is no value stays to be put right."""
        self.commit()
        if self._page is not None and not any(row.refused for row in self._page.built_rows()):
            self.take_over_requested.emit()

    def test_connection(self) -> None:
        """Try the connection of the item that is selected."""
        self._catch_up()
        self.connection.start()

    def rows(self) -> Iterator[FieldRow]:
        """The rows of all groups that were opened so far (folded groups are built when opened)."""
        self._catch_up()
        if self._page is not None:
            self._page.complete()
            yield from self._page.built_rows()

    def row(self, place: str) -> FieldRow | None:
        """The row of a setting by the dotted name problems use; opens the group it is folded in."""
        self._catch_up()
        page = self._page
        for group in self._form.groups:
            for field in group.fields:
                if page is not None and place in (field.spec.place, field.spec.key):
                    page.groups[group.key].set_open(True)
                    page.complete()
                    return page.groups[group.key].rows[field.spec.target, field.spec.key]
        return None

    def reveal(self, place: str) -> None:
        """Scroll to a setting and put the cursor in it."""
        self.search.clear()
        row = self.row(place)
        if row is not None:
            self._body.layout().activate()  # type: ignore[union-attr]
            self._revealing.show(row)
            row.editor.setFocus(Qt.FocusReason.TabFocusReason)  # chosen whole: typing goes over it

    def _lay_out(self) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(16, 16, 16, 12)
        head.setSpacing(4)
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        top.addWidget(self.connection.button)
        head.addLayout(top)
        head.addWidget(self._subtitle)
        head.addSpacing(8)
        head.addWidget(self.live)
        head.addSpacing(8)
        head.addWidget(self.search)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self.pane, 1)
        self.setMinimumWidth(300)

    def _begin_test(self) -> None:
        """What is typed counts, and what comes out is in sight."""
        self.commit()
        self.pane.ensureWidgetVisible(self.connection)

    def _on_changed(self, change: Change) -> None:
        if change.reset:
            self._drafts.clear()
            if self._page is not None:
                self._page.forget()
        elif change.structure:
            self._drafts.keep_only({item.name for item in self._document.production.items})
        names = set(self._selection.items)
        if change.reset or change.structure or not names or names & change.items:
            self.refresh()

    def _on_selected(self) -> None:
        if self._held:
            return
        self._held = True  # what is stored now belongs to the items shown until now
        try:
            self.commit()
        finally:
            self._held = False
        # Whoever walks through the items by holding a key sees every few of them, and never waits.
        if time.monotonic() - self._turned >= TURN_MS / 1000:
            self.refresh()
        elif not self._late.isActive():
            self._late.start()

    def _turn_to(self, form: Form) -> None:
        """Show other items, or a form of another shape: on a page that was built for it before, if any."""
        self._keep_drafts()
        old, page = self._page, self.pages.take(form)
        self._form = form
        page.show_form(form)
        if old is not page:
            self.setUpdatesEnabled(False)
            if old is not None:
                old.hide()
            self.pane.verticalScrollBar().setValue(0)
        self._filter(self.search.text())
        self.add_setting.setVisible(form.placeholder)
        if old is not page:
            page.show()
            # Laid out before it is painted, or it would be seen squashed for a moment: Qt posts a request for each
            # level of the page, and the texts take their heights from the width of the one above.
            for _ in range(LAYOUT_LEVELS):
                QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
            self.setUpdatesEnabled(True)
        self._restore_drafts()

    def _make_page(self, form: Form, body: QWidget) -> FormPage:
        page = FormPage(form, self._names_of, body)
        page.edited.connect(self._on_edited)
        page.asked.connect(self._on_asked)
        page.toggled.connect(lambda key, is_open: self._open.update({key: is_open}))
        return page

    def _prepare(self, name: str) -> FormPage | None:
        """A page for an item that is not selected yet; None when there is one, or there are enough."""
        if self._document.production.item(name) is None:
            return None
        page = self.pages.prepare(form_of(self._document.state, (name,), self._document.problems))
        if page is not None:
            page.enter(self._open, "", 0)
        return page

    def _keep_drafts(self) -> None:
        """Remember what is wrong and take it out of the fields before something else is shown."""
        if self._page is not None:
            self._drafts.take(self._page.names, self._page.built_rows())
            self._page.leave()

    def _restore_drafts(self) -> None:
        if self._drafts.any_of(self._form.names):
            self._drafts.give_back(self._form.names, self.rows())

    def _filter(self, words: str) -> None:
        assert self._page is not None
        found = self._page.enter(self._open, words, self.pane.height())
        self._nothing.setVisible(not found)
        self._nothing.setText(self.tr("No setting has “{words}” in its name or help.").format(words=words))

    def _to_found(self) -> None:
        """Enter in the search: into the first setting found, its value chosen whole."""
        row = next((row for row in self.rows() if row.isVisible()), None)
        if row is not None:
            self.pane.ensureWidgetVisible(row, 0, 48)
            row.editor.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_edited(self, row: FieldRow, value: object) -> None:
        edit = edit_of(self._form.names, row.spec, value)
        if edit is None:
            return
        held, self._held = self._held, True
        try:
            self._document.apply(edit)
            if isinstance(edit, RenameItem):
                self._follow(edit)
        except EditError as error:
            row.refuse(str(error))
            return
        finally:
            self._held = held
        self.refresh()

    def _follow(self, edit: RenameItem) -> None:
        """Go on showing an item under its new name."""

        def renamed(names: Iterable[str]) -> tuple[str, ...]:
            return tuple(edit.new if name == edit.old else name for name in names)

        self._drafts.rename(renamed)
        self._form = replace(self._form, names=renamed(self._form.names))
        if self._page is not None:
            self._page.names = self._form.names
        self._selection.set(renamed(self._selection.items))

    def _on_added(self, target: str, key: str) -> None:
        for name in self._form.names[:1]:
            item = self._document.production.item(name)
            if item is not None and key not in getattr(item.settings, target):
                where: SettingTarget = "adapter" if target == "adapter" else "host"
                self._document.apply(SetSetting(name, where, key, ""))
            self.reveal(f"{target}.{key}")

    def _on_asked(self, row: FieldRow, what: str) -> None:
        if row.spec.kind is Kind.TRANSFORM:
            self.transform_requested.emit(what.removeprefix("open:"))
        elif row.spec.key == "schedule":
            for name in self._form.names[:1]:
                self.editor_requested.emit("schedule", name)
        elif row.spec.kind in (Kind.SCHEMA, Kind.LOOKUP):
            self.editor_requested.emit(row.spec.kind.value, row.field.text)
        elif row.spec.kind is Kind.RULE:
            self.rule_requested.emit(row.field.text if what == "edit" else "")
        elif row.spec.kind is Kind.TLS:
            TLSDialog(self._document, self._form.names, row.field, self).open()
        elif row.spec.kind is Kind.CREDENTIALS:
            CredentialsDialog(self._document, self._form.names, row.field, self).open()

    def _names_of(self, spec: FieldSpec) -> list[str]:
        """What the workspace has of the kind a field refers to."""
        return names_for(self._document.state, spec, self._form.names)


def _label(look: str) -> QLabel:
    label = QLabel()
    label.setProperty(look, True)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
