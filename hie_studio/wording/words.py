"""What the runtime says (errors, problems, findings, lines of reports), in the language of the window.

The runtime knows no translations and words everything in English. The catalogue is keyed by these sentences
themselves: ``translations/worded.py`` finds them in its sources. Here the template that a text follows is found, its
translation taken and the values put back. What follows none, or has no translation, stays as it is.
"""

from __future__ import annotations

import itertools
import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, lru_cache

from PySide6.QtCore import QCoreApplication

from hie_studio import shipped
from hie_studio.wording.template import Template, parsed

CONTEXT = "Runtime"
_DEEPEST = 6  # sentences inside sentences
_LONGEST = 4000  # characters of a line; a longer one is no sentence
# The place in front of a problem: file and line, item and setting (hie_runtime.config.problems).
_PLACE = re.compile(r'([^\s"]+ )?item "([^"\n]*)"(, [\w.\[\]-]+)?')
_ITEM = parsed('item "{item}"')
_CHOICE = re.compile(r"('[^']*'(?:, '[^']*')*) or ('[^']*')")  # pydantic's, of what is allowed
_EITHER = parsed("{some} or {last}")
_JOINTS = ("; ", ", ")
_EXTRA = re.compile(r"(.*\S) \(([^()]+)\)", re.DOTALL)
_MOST_PARTS = 12  # of one joint; more is a list of values
_QUOTES = ("'", '"', "b'", 'b"')


@dataclass(frozen=True)
class _Sentence:
    """A text that follows a template, and what stands in its places."""

    text: str
    template: Template
    values: tuple[tuple[str, _Said], ...]


# A text in its pieces: plain ones, and sentences.
_Said = tuple["str | _Sentence", ...]
_Found = tuple[Template, dict[str, str]]


def _translated(source: str) -> str:
    return QCoreApplication.translate(CONTEXT, source)


def in_words(text: str, translated: Callable[[str], str] = _translated) -> str:
    """A text of the runtime in the language of the window; as it is where no translation is known."""
    return _rendered(_said(text), translated) if text else ""


def error_in_words(error: BaseException) -> str:
    """What an error says, in the language of the window."""
    return in_words(str(error))


def follows(text: str) -> str:
    """The template that a whole text follows, "" for none."""
    said = _said(text)
    return said[0].template.source if len(said) == 1 and isinstance(said[0], _Sentence) else ""


def is_worded(text: str) -> bool:
    """Whether anything of a text can be translated."""
    return any(isinstance(piece, _Sentence) for piece in _said(text))


def _rendered(said: _Said, translated: Callable[[str], str]) -> str:
    return "".join(piece if isinstance(piece, str) else _sentence(piece, translated) for piece in said)


def _sentence(sentence: _Sentence, translated: Callable[[str], str]) -> str:
    source = sentence.template.source
    try:
        template = parsed(translated(source) or source)
    except ValueError:
        return sentence.text
    if set(template.places) != set(sentence.template.places):
        return sentence.text  # it would lose a value
    return template.filled({place: _rendered(said, translated) for place, said in sentence.values})


@dataclass(frozen=True)
class _Catalogue:
    """whole: the sentences without places. by_anchor: the others, heaviest first, each with its longest literal."""

    whole: dict[str, Template]
    by_anchor: list[tuple[str, Template]]


def sources() -> list[str]:
    """Every sentence the runtime has, as its template. Raises MissingResourceError."""
    file = shipped.folder("resources") / "texts" / "runtime.json"
    return list(json.loads(file.read_text("utf-8")))


@cache
def _catalogue() -> _Catalogue:
    templates = [parsed(source) for source in sources()]
    ordered = sorted(templates, key=lambda template: (-template.weight, len(template.places)))
    return _Catalogue(
        {template.literals[0]: template for template in templates if not template.places},
        [(template.anchor, template) for template in ordered if template.places and template != _EITHER],
    )


@lru_cache(maxsize=4096)
def _said(text: str, depth: int = 0) -> _Said:
    """The sentences in a text. Lines and places in front are taken apart first, what is joined last."""
    if depth > _DEEPEST or (len(text) > _LONGEST and "\n" not in text):
        return (text,)
    if (inner := text.strip()) != text:
        at = text.find(inner)
        return (text[:at], *_said(inner, depth), text[at + len(inner) :]) if inner else (text,)
    if "\n" in text:
        lines = text.split("\n")
        said = _joined([_said(line, depth) for line in lines], "\n")
        if _has_sentence(said):
            return said
    if len(text) > _LONGEST:
        return (text,)
    template = _catalogue().whole.get(text)
    if template is not None:
        return (_Sentence(text, template, ()),)
    if place := _PLACE.fullmatch(text):
        return _placed(place)
    if choice := _CHOICE.fullmatch(text):
        return (_Sentence(text, _EITHER, (("some", (choice[1],)), ("last", (choice[2],)))),)
    found = _following(text)
    if found is None:
        return _taken_apart(text, depth)
    if cut := _behind_head(text, found):
        return (*_said(text[:cut], depth + 1), ": ", *_said(text[cut + 2 :], depth + 1))
    return (_Sentence(text, found[0], _values(found, depth + 1)),)


def _behind_head(text: str, found: _Found) -> int:
    """Where a head ends, such as ``production.json:41 item "a", adapter.port``, when it would stand within a value of
    the sentence behind it; 0 where there is none."""
    template, values = found
    best, weight = 0, template.weight
    if template.literals[0]:
        # left for a sentence that says more, as "transform {name}, {step} ({text})" is; not where it has a colon itself
        if any(": " in literal for literal in template.literals):
            return 0
    elif values[template.places[0]].startswith(_QUOTES):
        return 0
    else:
        weight -= 1
    for cut in itertools.islice(re.finditer(": ", text), _MOST_PARTS):
        behind = _following(text[cut.end() :])
        if behind is not None and behind[0].weight > weight:
            best, weight = cut.start(), behind[0].weight
    return best


def _following(text: str) -> _Found | None:
    for anchor, template in _catalogue().by_anchor:
        if anchor in text and (values := template.values(text)) is not None:
            return template, values
    return None


def _values(found: _Found, depth: int) -> tuple[tuple[str, _Said], ...]:
    template, values = found
    return tuple(
        (place, _said(value, depth) if _may_be_words(value, literal) else (value,))
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
    if value.startswith(_QUOTES):
        return bool(_CHOICE.fullmatch(value))
    if before.endswith(('"', "'")):
        return False
    return " " in value or value in _catalogue().whole


def _placed(place: re.Match[str]) -> _Said:
    file, name, setting = place.groups("")
    pieces = (file, _Sentence(f'item "{name}"', _ITEM, (("item", (name,)),)), setting)
    return tuple(piece for piece in pieces if piece)


def _taken_apart(text: str, depth: int) -> _Said:
    """A text that follows nothing as a whole: what it is joined of, where that follows something."""
    for cut in itertools.islice(re.finditer(": ", text), _MOST_PARTS):
        before, behind = text[: cut.start()], text[cut.end() :]
        if before in _catalogue().whole or behind in _catalogue().whole or _following(behind) is not None:
            return (*_said(before, depth + 1), ": ", *_said(behind, depth + 1))
    if (extra := _EXTRA.fullmatch(text)) and _has_sentence(said := _said(extra[1], depth + 1)):
        return (*said, " (", *_said(extra[2], depth + 1), ")")
    for joint in _JOINTS:
        parts = text.split(joint)
        if 1 < len(parts) <= _MOST_PARTS:
            said = _joined([_said(part, depth + 1) for part in parts], joint)
            if _has_sentence(said):
                return said
    return (text,)


def _joined(parts: list[_Said], joint: str) -> _Said:
    pieces: list[str | _Sentence] = list(parts[0])
    for part in parts[1:]:
        pieces += (joint, *part)
    return tuple(pieces)


def _has_sentence(said: _Said) -> bool:
    return any(isinstance(piece, _Sentence) for piece in said)
