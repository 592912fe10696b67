"""What is done often with the selected items, besides settings: switch on and off, label, open what they run by."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from hie_runtime.config.model import ItemConfig
from hie_studio.document.categories import categories_of, category_counts
from hie_studio.document.commands import SetItemProperty, Together
from hie_studio.document.definitions import Part
from hie_studio.document.edit import Edit
from hie_studio.document.routes import place_of_route, rule_of
from hie_studio.document.spots import Role, setting_role
from hie_studio.window.actions import Spec
from hie_studio.window.studio import Studio

OPENED = {Role.RULE: Part.RULES, Role.TRANSFORM: Part.TRANSFORMS}


class ItemActions(QObject):
    """The actions on the selected items, in the menus Edit and Production."""

    def __init__(self, studio: Studio) -> None:
        super().__init__(studio)
        self._studio = studio
        self._add_edits()
        self._add_messages()
        studio.view.rule_wanted.connect(self._open_route)
        studio.selection.changed.connect(self._show)
        studio.document.changed.connect(self._show)

    def _add_edits(self) -> None:
        studio, editing = self._studio, self._studio.view.editing
        words = self.tr("Add what comes ne&xt…")
        spec = Spec("add_next", words, "Ctrl+Shift+Space", "", editing.add_next)
        studio.add_action(spec, "edit", editing.may_add_next)
        words = self.tr("&Open its rule or transform")
        studio.add_action(
            Spec("open_definition", words, "Ctrl+R", "", self._open, on_canvas=True),
            "edit",
            self._has_definition,
        )
        self._enabled = studio.add_action(
            Spec("enabled", self.tr("Ena&bled"), "Ctrl+E", "", self._switch, on_canvas=True),
            "edit",
            self._has_items,
        )
        self._enabled.setCheckable(True)
        self.categories = QMenu(self.tr("Cate&gory"), studio.window)
        self.categories.setObjectName("menu_category")
        self.categories.aboutToShow.connect(self._offer_categories)
        studio.menu("edit").addMenu(self.categories)
        words = self.tr("&Menu of the selection")
        studio.add_action(
            Spec("menu", words, "Shift+F10", "", studio.view.ask_menu, on_canvas=True),
            "edit",
            self._is_open,
        )

    def _add_messages(self) -> None:
        studio, words = self._studio, self.tr("Messages of the &item")
        spec = Spec("messages_of", words, "Ctrl+Alt+M", "messages", self._messages)
        studio.add_action(spec, "production", lambda: len(studio.selection.items) == 1)

    # --- what is selected -------------------------------------------------------------------

    def _is_open(self) -> bool:
        return self._studio.document.is_open

    def _items(self) -> list[ItemConfig]:
        found = (self._studio.document.production.item(name) for name in self._studio.selection.items)
        return [item for item in found if item is not None]

    def _has_items(self) -> bool:
        return bool(self._studio.selection.items)

    def _show(self) -> None:
        items = self._items()
        self._enabled.setChecked(bool(items) and all(item.enabled for item in items))

    def _set(self, field: str, values: dict[str, object]) -> None:
        """Set a property of several items as one step."""
        edits: list[Edit] = [SetItemProperty(name, field, value) for name, value in values.items()]
        if len(edits) == 1:
            self._studio.scene.apply(edits[0])
        elif edits:
            words = self.tr("Set {field} of {n} items").format(field=field, n=len(edits))
            self._studio.scene.apply(Together(words, tuple(edits)))

    def _switch(self) -> None:
        items = self._items()
        on = not all(item.enabled for item in items)
        self._set("enabled", {item.name: on for item in items if item.enabled is not on})
        self._show()

    # --- categories -------------------------------------------------------------------------

    def _offer_categories(self) -> None:
        self.categories.clear()
        items = self._items()
        for name in category_counts(self._studio.document.state):
            action = self.categories.addAction(name.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(bool(items) and all(name in categories_of(item) for item in items))
            action.setEnabled(bool(items))
            action.triggered.connect(partial(self._label, name))
        self.categories.addSeparator()
        another = self.categories.addAction(self.tr("&Another…"))
        another.setEnabled(bool(items))
        another.triggered.connect(self._ask_category)

    def _label(self, name: str) -> None:
        """Give the selected items a category, or take it from them when all have it."""
        values: dict[str, object] = {}
        items = self._items()
        on = not all(name in categories_of(item) for item in items)
        for item in items:
            labels = [label for label in categories_of(item) if label != name]
            values[item.name] = ", ".join([*labels, name] if on else labels)
        self._set("category", values)

    def _ask_category(self) -> None:
        self._studio.setting_wanted.emit("", "category")

    # --- rules and transforms ---------------------------------------------------------------

    def _definition(self) -> tuple[str, str] | None:
        """(kind, name) of what the selected item routes or transforms by."""
        items = self._items()
        if len(items) != 1:
            return None
        for key, value in items[0].settings.host.items():
            role = setting_role(items[0].class_name, key)
            if role in OPENED and str(value) in OPENED[role].of(self._studio.document.state):
                return role.value, str(value)
        return None

    def _route(self) -> tuple[str, str] | None:
        """The ends of the one edge that is selected, if rules send along it."""
        edges = self._studio.scene.selected_edges()
        return edges[0].key if len(edges) == 1 and edges[0].route.rules and not self._has_items() else None

    def _has_definition(self) -> bool:
        return self._route() is not None or self._definition() is not None

    def _open(self) -> None:
        route, definition = self._route(), self._definition()
        if route is not None:
            self._open_route(*route)
        elif definition is not None:
            self._studio.edit(*definition)

    def _open_route(self, source: str, target: str) -> None:
        """The rule that sends along an edge; the steps of a process that does are among its settings."""
        state = self._studio.document.state
        item = state.production.item(source)
        definition = rule_of(state, item) if item is not None else None
        if definition is None:
            self._studio.view.inspect_wanted.emit(source)
            return
        place = place_of_route(definition, target, state.rules)
        editor = self._studio.edit("rule", definition.name)
        reveal = getattr(editor, "reveal", None)
        if reveal is not None and place:
            reveal(place)

    # --- messages ---------------------------------------------------------------------------

    def _messages(self) -> None:
        self._studio.messages_wanted.emit(self._studio.selection.items[0])


def install(studio: Studio) -> ItemActions:
    """Let a window do what is frequent with the selected items."""
    return ItemActions(studio)
