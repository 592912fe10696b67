"""A sentence with places for values, written as ``str.format`` writes them: ``{shown} is not a port (1 to 65535)``.

Matching never tries one way after another (each literal is looked for once, from the left), so that no text, however
long or strange, takes more than one pass."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from string import Formatter

_FORMATTER = Formatter()


@dataclass(frozen=True)
class Template:
    """literals: the texts around the places, one more than these. places: their names, in order, some twice."""

    source: str
    literals: tuple[str, ...]
    places: tuple[str, ...]

    @property
    def weight(self) -> int:
        """How many characters are its own: of two that a text follows the heavier says more about it."""
        return sum(map(len, self.literals))

    def values(self, text: str) -> dict[str, str] | None:
        """What stands in the places of a text that follows the template; None for one that does not."""
        first, last = self.literals[0], self.literals[-1]
        if not self.places:
            return {} if text == first else None
        end = len(text) - len(last)
        if not text.startswith(first) or not text.endswith(last) or end < len(first):
            return None
        found: dict[str, str] = {}
        at, count = len(first), len(self.places)
        for number, (place, literal) in enumerate(zip(self.places, self.literals[1:], strict=True), 1):
            if place in found:
                ends = at + len(found[place])
                fits = text.startswith(found[place] + literal, at) and (number < count or ends == end)
            else:
                ends = end if number == count else text.find(literal, at, end)
                fits = ends >= at
            if not fits:
                return None
            found[place] = text[at:ends]
            at = ends + len(literal)
        return found

    def filled(self, values: Mapping[str, str]) -> str:
        """The text with ``values`` in its places."""
        pieces = [self.literals[0]]
        for place, literal in zip(self.places, self.literals[1:], strict=True):
            pieces += (values[place], literal)
        return "".join(pieces)


@lru_cache(maxsize=8192)
def parsed(source: str) -> Template:
    """The template of a text. Raises ValueError for a brace that stands alone."""
    literals, places = [""], []
    for literal, place, form, conversion in _FORMATTER.parse(source):
        literals[-1] += literal
        if place is None:
            continue
        if not place or form or conversion:
            raise ValueError(f"{source!r}: a place has a name and nothing else")
        places.append(place)
        literals.append("")
    return Template(source, tuple(literals), tuple(places))
