"""Categories of items: labels, comma separated, that group them for people."""

from __future__ import annotations

from collections.abc import Mapping

from hie_runtime.config.model import ItemConfig, name_list
from hie_studio.document.state import DocumentState

# Tokens of the theme, given to categories in the order of their names.
COLOURS = ("process", "ok", "warning", "accent", "operation", "service")


def categories_of(item: ItemConfig) -> list[str]:
    """The categories of one item."""
    return list(dict.fromkeys(name_list(item.category)))


def category_counts(state: DocumentState) -> dict[str, int]:
    """How many items each category has, by name in alphabetical order."""
    counts: dict[str, int] = {}
    for item in state.production.items:
        for category in categories_of(item):
            counts[category] = counts.get(category, 0) + 1
    return dict(sorted(counts.items(), key=lambda pair: pair[0].casefold()))


def category_colours(state: DocumentState) -> Mapping[str, str]:
    """The token of each category's colour."""
    return {name: COLOURS[n % len(COLOURS)] for n, name in enumerate(category_counts(state))}
