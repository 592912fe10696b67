"""Finds the sentences of the runtime in a text: which template it follows, and what stands in the places."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache

from hie_studio.wording.catalogue import EITHER, catalogue
from hie_studio.wording.template import Template, parsed

_DEEPEST = 6  # sentences inside sentences
_LONGEST = 4000  # characters of a line; a longer one is no sentence
# The place in front of a problem: file and line, item and setting (hie_runtime.config.problems).
_PLACE = re.compile(r'([^\s"]+ )?item "([^"\n]*)"(, [\w.\[\]-]+)?')
_ITEM = parsed('item "{item}"')
_CHOICE = re.compile(r"('[^']*'(?:, '[^']*')*) or ('[^']*')")  # pydantic's, of what is allowed
_JOINTS = ("; ", ", ")
_EXTRA = re.compile(r"(.*\S) \(([^()]+)\)", re.DOTALL)
_MOST_PARTS = 12  # of one joint; more is a list of values
_HEAD = 6  # characters that a head counts for
_QUOTES = ("'", '"', "b'", 'b"')


@dataclass(frozen=True)
class Sentence:
    """A text that follows a template, and what stands in its places."""

    text: str
    template: Template
    values: tuple[tuple[str, Said], ...]

    @cached_property
    def weight(self) -> int:
        """How many of its characters belong to templates, those in its values too."""
        return self.template.weight + sum(weight_of(said) for _, said in self.values)


# A text in its pieces: plain ones, and sentences.
Said = tuple["str | Sentence", ...]
_Found = tuple[Template, dict[str, str]]


def follows(text: str) -> str:
    """The template that a whole text follows, "" for none."""
    said = read(text)
    return said[0].template.source if len(said) == 1 and isinstance(said[0], Sentence) else ""


def is_worded(text: str) -> bool:
    """Whether anything of a text can be translated."""
    return any(isinstance(piece, Sentence) for piece in read(text))


@lru_cache(maxsize=4096)
def read(text: str, depth: int = 0) -> Said:
    """The sentences in a text. Lines and places in front are taken apart first, what is joined last."""
    if depth > _DEEPEST or (len(text) > _LONGEST and "\n" not in text):
        return (text,)
    if (inner := text.strip()) != text:
        at = text.find(inner)
        return (text[:at], *read(inner, depth), text[at + len(inner) :]) if inner else (text,)
    if "\n" in text:
        lines = text.split("\n")
        said = _joined([read(line, depth) for line in lines], "\n")
        if has_sentence(said):
            return said
    if len(text) > _LONGEST:
        return (text,)
    template = catalogue().whole.get(text)
    if template is not None:
        return (Sentence(text, template, ()),)
    if place := _PLACE.fullmatch(text):
        return _placed(place)
    if choice := _CHOICE.fullmatch(text):
        return (Sentence(text, EITHER, (("some", (choice[1],)), ("last", (choice[2],)))),)
    found = catalogue().following(text)
    if found is None:
        return _taken_apart(text, depth)
    best: Said = (Sentence(text, found[0], _values(found, depth + 1)),)
    if not found[0].literals[0] and not _is_quoted(found[1][found[0].places[0]]):
        best_weight = weight_of(best) - _HEAD  # a head stands in front of a value rather than in it
    else:
        best_weight = weight_of(best)
    for before, behind in _cuts(text):
        said = (*read(before, depth + 1), ": ", *read(behind, depth + 1))
        if weight_of(said) > best_weight and before.count('"') % 2 == 0:
            best, best_weight = said, weight_of(said)
    return best


def weight_of(said: Said) -> int:
    """How many of its characters belong to templates."""
    return sum(piece.weight for piece in said if isinstance(piece, Sentence))


def _cuts(text: str) -> Iterator[tuple[str, str]]:
    """The text in front of a colon and behind it, where a sentence stands behind it. In front may be a head, such as
    ``production.json:41 item "a", adapter.port`` or ``transform Map, steps[2]``."""
    colons = list(re.finditer(": ", text))
    for colon in colons if len(colons) <= _MOST_PARTS else ():
        before, behind = text[: colon.start()], text[colon.end() :]
        if before in catalogue().whole or behind in catalogue().whole or catalogue().following(behind):
            yield before, behind


def _values(found: _Found, depth: int) -> tuple[tuple[str, Said], ...]:
    template, values = found
    return tuple(
        (place, read(value, depth) if _may_be_words(value, literal) else (value,))
        for (place, value), literal in zip(values.items(), _before(template), strict=True)
    )


def _before(template: Template) -> list[str]:
    """What stands in front of each place where it comes first."""
    seen: dict[str, str] = {}
    for place, literal in zip(template.places, template.literals, strict=False):
        seen.setdefault(place, literal)
    return list(seen.values())


def _may_be_words(value: str, before: str) -> bool:
    """Whether a value can be a sentence: what is quoted is somebody's text, a name, a path."""
    if before.endswith(('"', "'")):
        return False
    if _is_quoted(value):
        return bool(_CHOICE.fullmatch(value))
    return " " in value or value in catalogue().whole


def _is_quoted(value: str) -> bool:
    return value.startswith(_QUOTES) and value.endswith(("'", '"'))


def _placed(place: re.Match[str]) -> Said:
    file, name, setting = place.groups("")
    pieces = (file, Sentence(f'item "{name}"', _ITEM, (("item", (name,)),)), setting)
    return tuple(piece for piece in pieces if piece)


def _taken_apart(text: str, depth: int) -> Said:
    """A text that follows nothing as a whole: what it is joined of, where that follows something."""
    for before, behind in _cuts(text):
        return (*read(before, depth + 1), ": ", *read(behind, depth + 1))
    if (extra := _EXTRA.fullmatch(text)) and has_sentence(said := read(extra[1], depth + 1)):
        return (*said, " (", *read(extra[2], depth + 1), ")")
    for joint in _JOINTS:
        parts = text.split(joint)
        if 1 < len(parts) <= _MOST_PARTS:
            said = _joined([read(part, depth + 1) for part in parts], joint)
            if has_sentence(said):
                return said
    return (text,)


def _joined(parts: list[Said], joint: str) -> Said:
    pieces: list[str | Sentence] = list(parts[0])
    for part in parts[1:]:
        pieces += (joint, *part)
    return tuple(pieces)


def has_sentence(said: Said) -> bool:
    return any(isinstance(piece, Sentence) for piece in said)
