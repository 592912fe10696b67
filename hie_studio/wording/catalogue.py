"""All sentences of the runtime, found by the words in them."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache

from hie_studio import shipped
from hie_studio.wording.template import Template, parsed

EITHER = parsed(
    "{some} or {last}"
)  # pydantic's, of what is allowed; of quoted values only, or it would be everywhere
_WORD = re.compile(r"[A-Za-z]{2,}")


class Catalogue:
    """``whole``: the sentences without places, by their text."""

    def __init__(self, templates: Sequence[Template]) -> None:
        self.whole = {template.literals[0]: template for template in templates if not template.places}
        placed = [template for template in templates if template.places and template != EITHER]
        # heaviest first: it says most about a text
        placed.sort(key=lambda template: (-template.weight, len(template.places)))
        words = [list(_words(template)) for template in placed]
        often = Counter(word for some in words for word in some)
        self._by_word: dict[str, list[tuple[int, Template]]] = {}  # by the rarest of its words, with its rank
        for rank, template in enumerate(placed):
            rarest = min(words[rank], key=often.__getitem__, default="")
            self._by_word.setdefault(rarest, []).append((rank, template))

    def following(self, text: str) -> tuple[Template, dict[str, str]] | None:
        """The template with places that a text follows, and what stands in them."""
        words = {"", *_WORD.findall(text)}
        near = [found for word in words for found in self._by_word.get(word, ())]
        near.sort(key=lambda found: found[0])
        for _, template in near:
            values = template.values(text)
            if values is not None:
                return template, values
        return None


def sources() -> list[str]:
    """Every sentence the runtime has, as its template. Raises MissingResourceError."""
    file = shipped.folder("resources") / "texts" / "runtime.json"
    return list(json.loads(file.read_text("utf-8")))


@cache
def catalogue() -> Catalogue:
    """The catalogue that ships with the Studio."""
    return Catalogue([parsed(source) for source in sources()])


def _words(template: Template) -> Iterator[str]:
    """Its words that stand in every text that follows it: what touches a place may be a piece of a word there."""
    last = len(template.literals) - 1
    for number, literal in enumerate(template.literals):
        for found in _WORD.finditer(literal):
            touches = (number and not found.start()) or (number < last and found.end() == len(literal))
            if not touches:
                yield found[0]
