"""Setting values by typing: ``lab port 6001`` or ``to.Lab.port=6001``, as lines to choose from. Knows no widget."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import takewhile
from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication

from hie_runtime.config.model import ItemConfig
from hie_studio.document.commands import Together
from hie_studio.document.edit import Edit
from hie_studio.document.state import DocumentState
from hie_studio.fuzzy import close
from hie_studio.inspector.checks import Invalid
from hie_studio.inspector.field_spec import Control, FieldSpec
from hie_studio.inspector.form_model import MIXED, FieldState, Form, form_of
from hie_studio.inspector.storing import edit_of
from hie_studio.inspector.typed_values import values_of, worded

translate = QCoreApplication.translate
MOST, MOST_ITEMS = 8, 6
LONGEST = 200  # characters that are looked at
SHORTEST = 2  # letters of a setting's name


class Reading(NamedTuple):
    """One way to understand what was typed; ``item`` is "" for what is selected."""

    item: str
    setting: str
    value: str


@dataclass(frozen=True, slots=True)
class Offer:
    """One line of the palette.

    Attributes:
        text: what it does, or why it cannot.
        edit: the step that does it; None when it cannot be taken.
        go_on: for a setting without a value yet: the text to type on from.
        meant: a value was typed, so that hardly anything else is meant.
        wrong: ``text`` is the reason why the value cannot be.
    """

    text: str
    edit: Edit | None = None
    go_on: str = ""
    meant: bool = False
    wrong: bool = False


class _Found(NamedTuple):
    """The lines of one setting of some items, and what they are worth: can be taken, with a value, how near."""

    worth: tuple[bool, bool, int]
    lines: list[Offer]


def readings(text: str) -> Iterator[Reading]:
    """Every way to divide a text into an item, a setting and a value; with a value first."""
    left, equals, right = text.partition("=")
    if equals:
        yield from (Reading(item, setting, right.strip()) for item, setting in _divided(left.strip()))
    words = text.split()
    for count in range(1, len(words)):
        value = " ".join(words[count:])
        yield from (Reading(*parts, value) for parts in _divided(" ".join(words[:count])))
    if not equals:
        yield from (Reading(*parts, "") for parts in _divided(" ".join(words)))


def _divided(left: str) -> Iterator[tuple[str, str]]:
    """Item and setting: parted at a blank or a dot, or no item at all."""
    yield "", left
    for at, sign in enumerate(left):
        if sign in " ." and left[:at].strip() and left[at + 1 :].strip():
            yield left[:at].strip(), left[at + 1 :].strip()


class Settings:
    """What can be set in a state of the document; ``selected`` is meant where no item is named."""

    def __init__(self, state: DocumentState, selected: Sequence[str]) -> None:
        self._state = state
        self._selected = tuple(selected)
        self._forms: dict[tuple[str, ...], Form] = {}
        self._words: dict[str, dict[str, int]] = {}

    def offers(self, text: str) -> list[Offer]:
        """The likeliest lines for a typed text, best first."""
        found: dict[tuple[tuple[str, ...], str], _Found] = {}
        for reading in readings(text[:LONGEST]):
            for names, nearness in self._named(reading.item):
                for field, mark in self._fitting(names, reading.setting):
                    lines = self._lines(names, field, reading.value)
                    able = any(line.edit is not None for line in lines)
                    one = _Found((able, bool(reading.value), nearness + mark), lines)
                    key = names, field.spec.place
                    if key not in found or found[key].worth < one.worth:
                        found[key] = one
        ordered = sorted(found.values(), key=lambda one: -one.worth[2])
        lines = [replace(line, meant=one.worth[1] or "=" in text) for one in ordered for line in one.lines]
        # The reason why something cannot be is for who asked for just that: when nothing better fits.
        refused = list(takewhile(lambda line: line.wrong, lines))
        return [*refused, *(line for line in lines if not line.wrong)][:MOST]

    def _named(self, item: str) -> list[tuple[tuple[str, ...], int]]:
        """The items a few letters may mean, the likeliest of them."""
        if not item:
            return [(self._selected, 0)]
        marks = self._marks(item.split())
        best = sorted(marks, key=lambda name: -marks[name])[:MOST_ITEMS]
        return [((name,), marks[name]) for name in best]

    def _marks(self, words: Sequence[str]) -> dict[str, int]:
        found = [self._with_word(word) for word in words]
        names = set(found[0]).intersection(*found[1:])
        return {name: sum(one[name] for one in found) for name in names}

    def _with_word(self, word: str) -> dict[str, int]:
        if word not in self._words:
            items = self._state.production.items
            marks = ((item.name, close(word, item.name)) for item in items)
            self._words[word] = {name: mark for name, mark in marks if mark is not None}
        return self._words[word]

    def _fitting(self, names: tuple[str, ...], setting: str) -> Iterator[tuple[FieldState, int]]:
        if len(names) > 1:  # a form of hundreds of items would take its time
            for first, nearness in self._fitting(names[:1], setting):
                shared = self._shared(names, first)
                if shared is not None:
                    yield shared, nearness
            return
        for group in self._form(names).groups:
            for field in group.fields:
                mark = _fit(setting, field.spec)
                if mark is not None and (field.spec.target, field.spec.key) != ("item", "name"):
                    yield field, mark

    def _form(self, names: tuple[str, ...]) -> Form:
        if names not in self._forms:
            self._forms[names] = form_of(self._state, names)
        return self._forms[names]

    def _shared(self, names: tuple[str, ...], field: FieldState) -> FieldState | None:
        """A field of the first of the items for all of them; None where one of them has none of that kind."""
        spec = field.spec
        wanted = set(names)
        items = [item for item in self._state.production.items if item.name in wanted]
        of_class = {item.class_name: item.name for item in items}
        for name in of_class.values():
            other = self._form((name,)).field(spec.target, spec.key)
            if other is None or other.spec.control is not spec.control:
                return None
        values = [_stored(item, spec) for item in items]
        if all(value == values[0] for value in values):
            return field
        return FieldState(spec, MIXED, MIXED, True, True)

    def _lines(self, names: tuple[str, ...], field: FieldState, typed: str) -> list[Offer]:
        spec, whose = field.spec, self._whose(names)
        said = {"setting": spec.title, "whose": whose}
        try:
            values = values_of(field, typed, self._state, names)
        except Invalid as why:
            words = translate("Palette", "{setting} of {whose}: {why}")
            return [Offer(words.format(**said, why=why), wrong=True)]
        if not values and spec.control is not Control.RAW:
            words = translate("Palette", "Set {setting} of {whose}, {now} now, to …")
            start = f"{names[0]}.{spec.key}=" if len(names) == 1 else f"{spec.key}="
            return [Offer(words.format(**said, now=worded(spec, field.value)), go_on=start)]
        others = [one for one in values if field.raw is MIXED or field.error or one != field.value]
        if not others:
            words = translate("Palette", "{setting} of {whose} is {value} already")
            return [Offer(words.format(**said, value=worded(spec, field.value)))]
        return [self._line(names, field, value, said) for value in others]

    def _line(self, names: tuple[str, ...], field: FieldState, value: Any, said: dict[str, str]) -> Offer:
        spec = field.spec
        if field.value is None and not field.is_set:
            words = translate("Palette", "Set {setting} of {whose} to {value}")
        else:
            words = translate("Palette", "Set {setting} of {whose} from {before} to {value}")
        text = words.format(**said, before=worded(spec, field.value), value=worded(spec, value))
        edit = edit_of(names, spec, value)
        return Offer(text, Together(text, (edit,)) if edit is not None else None)

    def _whose(self, names: tuple[str, ...]) -> str:
        if not names:
            return translate("Palette", "the production")
        if len(names) == 1:
            return names[0]
        return translate("Palette", "{n} selected items").format(n=len(names))


def _stored(item: ItemConfig, spec: FieldSpec) -> Any:
    """What an item has of a setting, the default where nothing is stored."""
    if spec.target == "item":
        return getattr(item, spec.key)
    settings = item.settings.adapter if spec.target == "adapter" else item.settings.host
    return settings.get(spec.key, spec.default)


def _fit(setting: str, spec: FieldSpec) -> int | None:
    """How well typed words fit a setting, by its title, its key or its name in IRIS."""
    words = setting.replace("_", " ").replace(".", " ").split()
    if len(words) > 1 and words[0].casefold() == spec.target:  # "adapter.port"
        words = words[1:]
    if len("".join(words)) < SHORTEST:
        return None
    return _nearness(" ".join(words), spec.title, spec.key.replace("_", " "), *spec.iris.split(","))


@lru_cache(4096)
def _nearness(words: str, *names: str) -> int | None:
    return max((mark for name in names if (mark := close(words, name)) is not None), default=None)
