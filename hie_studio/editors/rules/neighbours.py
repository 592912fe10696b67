"""What a rule definition may name in the document around it, and who uses it. Knows no widget."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from pathlib import PurePosixPath

from hie_runtime.components.registry import ComponentKind
from hie_runtime.rules.context import PROPERTY_NAMES
from hie_runtime.rules.model import assigned_names
from hie_runtime.transforms.library import CONVERSIONS
from hie_studio.document.document import Document
from hie_studio.document.routes import rule_of
from hie_studio.document.state import kind_of
from hie_studio.editors.rules.completion import Vocabulary
from hie_studio.editors.rules.offers import Offers, delegate_problem
from hie_studio.editors.rules.sample import Sample
from hie_studio.message_tree.nodes import Node
from hie_studio.message_tree.schema import message_schema


def transform_names(document: Document) -> list[str]:
    """What a rule may send messages through: definitions, scripts of the transforms folder, built-in conversions."""
    scripts = [PurePosixPath(path) for path in document.scripts]
    stems = {path.stem for path in scripts if path.parts[0] == "transforms"}
    return [*sorted({*document.transforms, *stems}), *sorted({*CONVERSIONS} - {*document.transforms, *stems})]


@lru_cache(maxsize=8)
def _segments_of(category: str) -> Node:
    """Every segment of a schema category or version with its fields, filled where it is looked into."""
    return message_schema(category)


class Neighbours:
    """Asked anew each time. ``name``: of the definition that is edited."""

    def __init__(self, document: Document, name: Callable[[], str]) -> None:
        self._document = document
        self._name = name

    def offers(
        self,
        sample: Callable[[], Sample | None],
        category: Callable[[], str],
        open_transform: Callable[[str], None],
    ) -> Offers:
        """The same, as the parts of the editor ask for it. ``category``: whose fields are offered, "" for any."""
        words = Vocabulary(lambda: _segments_of(category()), self.variables)
        return Offers(
            self.targets, self.transforms, self.rules, words, sample, self.delegate_problem, open_transform
        )

    def variables(self) -> list[str]:
        """Names a condition may read: properties of the message, and what the rules assign."""
        definition = self._document.rules.get(self._name())
        assigned = assigned_names(definition) if definition is not None else ()
        return sorted({*PROPERTY_NAMES, *assigned}, key=str.lower)

    def uses(self, item: str) -> bool:
        """Whether an item routes by the definition."""
        found = self._document.production.item(item)
        rules = rule_of(self._document.state, found) if found is not None else None
        return rules is not None and rules.name == self._name()

    def users(self) -> list[str]:
        """The items that route by it."""
        return [item.name for item in self._document.production.items if self.uses(item.name)]

    def routers(self) -> dict[str, list[str]]:
        """The items that route by it, each with those that send to it."""
        items = self._document.production.items
        return {user: [one.name for one in items if user in one.targets] for user in self.users()}

    def sources(self) -> list[str]:
        """Items that send to a router of these rules; all that can send when none does yet."""
        items = self._document.production.items
        routers = set(self.users())
        near = [item.name for item in items if routers & set(item.targets)]
        return near or [item.name for item in items if kind_of(item) is not ComponentKind.OPERATION]

    def targets(self) -> list[str]:
        """Items that a rule may send to."""
        items = self._document.production.items
        return [i.name for i in items if kind_of(i) is not ComponentKind.SERVICE and not self.uses(i.name)]

    def transforms(self) -> list[str]:
        """Transforms of the workspace, scripts among them, and the conversions that are always there."""
        return transform_names(self._document)

    def rules(self) -> list[str]:
        """Other rule definitions."""
        return sorted(name for name in self._document.rules if name != self._name())

    def delegate_problem(self, name: str) -> str:
        """Why the rules must not go on with those of a name, "" when they may."""
        return delegate_problem(self._document.rules, self._name(), name)
