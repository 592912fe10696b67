"""Rule definitions edited in windows of their own, and the new rule a router is given."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog

from hie_runtime.rules.model import RuleDefinition
from hie_runtime.transforms.model import TransformDefinition
from hie_studio.document.commands import SetRule, SetSetting, Together, unique_name
from hie_studio.document.definitions import Part, SetDefinition
from hie_studio.document.document import Document
from hie_studio.document.selection import Selection
from hie_studio.editors.rules.editor import RuleEditor
from hie_studio.editors.rules.neighbours import transform_names
from hie_studio.editors.rules.running_messages import RunningMessages
from hie_studio.runtime_link.link import RuntimeLink
from hie_studio.window.editor_windows import EditorKind, EditorWindows

KIND = "rule"
SIZE = (1240, 860)


class RuleWindows(QObject):
    """Opens the editor of a rule definition, or brings its window to the front."""

    def __init__(
        self, document: Document, selection: Selection, editors: EditorWindows, link: RuntimeLink
    ) -> None:
        super().__init__(editors)
        self._running = RunningMessages(link, self)
        self._document = document
        self._selection = selection
        self._editors = editors
        editors.register(
            KIND,
            EditorKind(
                title=lambda name: self.tr("Rule {name}").format(name=name),
                make=self._editor,
                new=self._new,
                size=SIZE,
            ),
        )

    @property
    def open(self) -> dict[str, QDialog]:
        """Open windows by the name of the definition."""
        return self._editors.of(KIND)

    def edit(self, name: str) -> None:
        """Edit a definition; "" makes a new one for the selected router first."""
        self._editors.edit(KIND, name)

    def begin_condition(self, name: str) -> None:
        """Edit a definition, and go on to write a condition of its last rule."""
        editor = self._editors.edit(KIND, name)
        if isinstance(editor, RuleEditor):
            editor.begin_condition()

    def _editor(self, name: str) -> RuleEditor:
        made = RuleEditor(self._document, name, self._running)
        made.transform_wanted.connect(self._open_transform)
        made.lookup_wanted.connect(self._open_lookup)
        return made

    def _open_transform(self, name: str) -> None:
        if not self._editors.knows("transform"):
            return
        if name not in transform_names(self._document):
            words = self.tr("New transform “{name}”").format(name=name)
            made = TransformDefinition(name=name, create="copy")
            self._document.apply(SetDefinition(Part.TRANSFORMS, name, made, words))
        if name in self._document.transforms:
            self._editors.edit("transform", name)

    def _open_lookup(self, name: str) -> None:
        if self._editors.knows("lookup"):
            self._editors.edit("lookup", name)

    def _new(self) -> str:
        if len(self._selection.items) != 1:
            return ""
        item = self._selection.items[0]
        name = unique_name(f"{self._document.production.name}.{item}", set(self._document.rules))
        words = self.tr("Give “{item}” a rule").format(item=item)
        new = SetRule(RuleDefinition(name=name))
        self._document.apply(Together(words, (new, SetSetting(item, "host", "business_rule_name", name))))
        return name
