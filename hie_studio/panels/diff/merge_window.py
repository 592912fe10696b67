"""Two people changed one workspace: what was read last, mine and theirs, merged before anything is written."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QTreeWidgetItem, QWidget

from hie_studio.document.compare import compare
from hie_studio.document.document import Document
from hie_studio.document.files import OpenFiles
from hie_studio.document.merging import Choice, Conflict, Merged, MergeError, merge
from hie_studio.document.state import DocumentState
from hie_studio.document.tree import Path
from hie_studio.panels.diff.conflict_box import ConflictBox
from hie_studio.panels.diff.window import DifferenceWindow
from hie_studio.panels.diff.words import place_words, thing_words
from hie_studio.theme import theme
from hie_studio.wording import error_in_words

CONFLICT = Qt.ItemDataRole.UserRole + 1


class MergeWindow(DifferenceWindow):
    """Shows what both changed, lets conflicts be decided one by one, and takes the result over as one step."""

    def __init__(self, document: Document, theirs: tuple[OpenFiles, DocumentState], parent: QWidget) -> None:
        super().__init__(self.tr("Changed by someone else"), parent)
        self._document = document
        self._files, self._theirs = theirs
        self._base = document.as_read or document.state
        self._mine = document.state
        self.choices: dict[Path, Choice] = {}
        self.merged: Merged = merge(self._base, self._mine, self._theirs)
        self.box = ConflictBox()
        self.box.hide()
        self.side.addWidget(self.box)
        self.all_mine = self._all(self.tr("Mine for all"), Choice.MINE)
        self.all_theirs = self._all(self.tr("Theirs for all"), Choice.THEIRS)
        cancel = self.add_button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.take = self.add_button(self.tr("Merge"), primary=True)
        self.take.clicked.connect(self._take)
        self.box.chosen.connect(self._choose)
        self.list.currentItemChanged.connect(lambda now, _: self._show_conflict(now))
        document.changed.connect(self._follow)
        self._fill()
        self._show_result()

    def _all(self, text: str, choice: Choice) -> QPushButton:
        button = self.add_button(text)
        button.clicked.connect(lambda: self._choose_all(choice))
        return button

    # --- what is shown ----------------------------------------------------------------------

    def _fill(self) -> None:
        self.list.clear()
        self._lines: dict[Path, QTreeWidgetItem] = {}
        if self.merged.conflicts:
            group = self.list.add_group(self.tr("Changed by both: to decide"))
            for conflict in self.merged.conflicts:
                line = self._lines[conflict.path] = QTreeWidgetItem(group)
                line.setData(0, CONFLICT, conflict)
                if conflict.path[0] == "items":
                    line.setData(0, Qt.ItemDataRole.UserRole, conflict.path[1])
        theirs, mine = compare(self._base, self._theirs), compare(self._base, self._mine)
        for title, one in ((self.tr("Changed by them"), theirs), (self.tr("Changed by me"), mine)):
            group = self.list.add_group(title)
            if one:
                self.list.add(one, group)
            else:
                QTreeWidgetItem(group, [self.tr("Nothing")])
        first = next(iter(self._lines.values()), None)
        current = first or self.list.topLevelItem(0)
        if current is not None:
            self.list.setCurrentItem(current)
        (self.list if self.merged.conflicts else self.take).setFocus()

    def _show_result(self) -> None:
        self.canvas.show_comparison(compare(self._mine, self.merged.state))
        for conflict in self.merged.conflicts:
            line = self._lines.get(conflict.path)
            if line is not None:
                line.setText(0, self._conflict_words(conflict))
                undecided = conflict in self.merged.open
                line.setForeground(0, theme.color("error" if undecided else "ok"))
        self.summary.setText(self._summary())
        for button in (self.all_mine, self.all_theirs):
            button.setVisible(bool(self.merged.conflicts))
        self.take.setEnabled(not self.merged.open)

    def _summary(self) -> str:
        count = len(self.merged.open)
        if count == 1:
            return self.tr("One place was changed by both of you: decide it. All else comes together.")
        if count:
            words = self.tr("{n} places were changed by both of you: decide each. All else comes together.")
            return words.format(n=count)
        return self.tr(
            "Nothing is in the way: Merge brings both together as one step. The canvas shows what comes."
        )

    def _conflict_words(self, conflict: Conflict) -> str:
        part = conflict.path[0]
        inside = part not in ("production", "canvas")
        name, rest = (conflict.path[1], conflict.path[2:]) if inside else ("", conflict.path[1:])
        thing = thing_words(part, name)
        text = f"{thing}: {place_words(part, rest, self._class_of(conflict))}" if rest else thing
        choice = self._choice(conflict)
        said = {
            Choice.MINE: self.tr("mine"), Choice.THEIRS: self.tr("theirs"), Choice.BOTH: self.tr("both"),
            None: self.tr("to decide"),
        }[choice]  # fmt: skip
        return f"{text}  ·  {said}"

    def _choice(self, conflict: Conflict) -> Choice | None:
        return self.choices.get(conflict.path, Choice.MINE if conflict.minor else None)

    def _class_of(self, conflict: Conflict) -> str:
        item = self._mine.production.item(conflict.path[1]) if conflict.path[0] == "items" else None
        return item.class_name if item is not None else ""

    def _show_conflict(self, line: QTreeWidgetItem | None) -> None:
        conflict = line.data(0, CONFLICT) if line is not None else None
        self.box.setVisible(conflict is not None)
        if conflict is not None:
            self.box.show_conflict(conflict, self._choice(conflict), self._class_of(conflict))

    # --- what is decided --------------------------------------------------------------------

    def _choose(self, conflict: Conflict, choice: Choice) -> None:
        self._decide({**self.choices, conflict.path: choice})
        self._show_conflict(self.list.currentItem())

    def _choose_all(self, choice: Choice) -> None:
        self._decide({conflict.path: choice for conflict in self.merged.conflicts})
        self._show_conflict(self.list.currentItem())

    def _decide(self, choices: dict[Path, Choice]) -> None:
        try:
            self.merged = merge(self._base, self._mine, self._theirs, choices)
        except MergeError as error:
            self.summary.setText(error_in_words(error))
            return
        self.choices = choices
        self._show_result()

    def _follow(self, _: object) -> None:
        """The document went on meanwhile: what was decided stays, the rest is looked at again."""
        if self._document.state is self._mine:
            return
        if self._document.as_read is None:
            self.reject()
            return
        self._mine = self._document.state
        self._decide(self.choices)
        self._fill()
        self._show_result()

    def _take(self) -> None:
        if self.merged.open:
            return
        self._document.changed.disconnect(self._follow)
        words = self.tr("Merge the changes of someone else")
        self._document.take_over(self._files, self._theirs, self.merged.state, words)
        self.accept()
