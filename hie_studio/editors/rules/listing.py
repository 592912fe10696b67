"""Tools > Business rules: all rule definitions of the workspace, whether a router names them or not."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from hie_runtime.rules.model import RuleDefinition
from hie_studio.document.definitions import Part
from hie_studio.document.routes import rule_of
from hie_studio.editors.definition_list import DefinitionList, ListWords
from hie_studio.editors.definition_windows import DefinitionLists
from hie_studio.window.studio import Studio

KIND = "rule"


class RuleListing(DefinitionLists):
    """Opens the list of rules, and makes rules that a router is given later."""

    def __init__(self, studio: Studio) -> None:
        super().__init__(studio, KIND, Part.RULES)
        self.offer_list("rules", self.tr("&Business rules…"), "Ctrl+Alt+B", "router")

    def make_list(self) -> DefinitionList:
        """The window with all rules, each with the routers that route by it."""
        words = ListWords(
            self.tr("Business rules"),
            "router",
            (self.tr("Used by"), self.tr("Rules")),
            self.tr("No business rules yet"),
            self.tr("A rule says which messages a router sends where. Make one, then name it in a router."),
        )
        return DefinitionList(self._studio.document, self._part, words, self._cells, self._studio.window)

    def _cells(self, rule: RuleDefinition) -> tuple[str, str]:
        state = self._studio.document.state
        users = [item.name for item in state.production.items if rule_of(state, item) is rule]
        return ", ".join(users), str(sum(len(one.rules) for one in rule.rule_sets))

    def ask_new(self, parent: QWidget | None = None) -> None:
        """Ask for the name of new rules."""
        self.ask_name(
            self.tr("New business rules"),
            self.tr("Name of the rules, e.g. Hospital.ADT.Rules"),
            self.tr("There are rules “{name}” already."),
            parent,
        )

    def make_named(self, name: str) -> None:
        """Make rules of a name that was asked for."""
        self.add(name, RuleDefinition(name=name), self.tr("New rules “{name}”"))


def install(studio: Studio) -> RuleListing:
    """Give a window its list of rules."""
    return RuleListing(studio)
