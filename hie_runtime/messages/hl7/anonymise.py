"""A message made fit to be shared: people in it become others, its structure and its meaning stay.

Names, addresses, phones and numbers become pseudonyms (always the same for the same value of one session), dates
move by the patient's own number of days, free text is masked (anonymise_rules.py has the table). Then what was
replaced is looked for in all that was kept: a surname in a Z segment goes too. Values of five and more characters
survive nowhere, not even inside a longer text; those of three and four survive nowhere as a word.

Two limits, because a reader should know them: a moved date may happen to be another of the message's dates, and
nobody can promise that a rare course of events tells nobody who it is about.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial

from hie_runtime.messages.hl7.anonymise_rules import FREE_TEXT, PROTECTED, Action, Rules
from hie_runtime.messages.hl7.charset import decode
from hie_runtime.messages.hl7.escape import escape_bytes, unescape_bytes
from hie_runtime.messages.hl7.pseudonyms import Pseudonyms, mask, moved
from hie_runtime.messages.hl7.reader import HL7Message
from hie_runtime.messages.hl7.schema import Element, fields, names_a_schema, type_components
from hie_runtime.messages.hl7.separators import Separators

NULL = '""'  # HL7's "delete this value": nobody's
_LONG = 5  # from here on a value must not even survive inside another
_SHORT = 3
_DATE = 8  # a year or a month alone tells nobody
_MASKS = ("xX9", "zZ8", "qQ7")
_ROUNDS = 3
_HEADERS = ("MSH", "FHS", "BHS")
_NAME = re.compile(r"[A-Z][A-Z0-9]{2}")
_LINE_ENDS = re.compile(r"[\r\n]+")


@dataclass(frozen=True, slots=True)
class Changed:
    """One value that was replaced.

    segment: number of the segment in the message, from 0. path: ``PID:5(2).1``. start, end and was_start, was_end:
    characters of the segment's text after and before.
    """

    segment: int
    path: str
    action: Action
    before: str
    after: str
    start: int
    end: int
    was_start: int
    was_end: int


@dataclass(frozen=True, slots=True)
class Anonymised:
    """The message to share, as bytes and as segments of text, what they were, and every change in order."""

    raw: bytes
    originals: tuple[str, ...]
    segments: tuple[str, ...]
    changes: tuple[Changed, ...]


@dataclass(slots=True)
class _Leaf:
    """A value without separators, where it stands, and what is to become of it."""

    text: str  # as in the message, escaped
    path: str = ""
    action: Action = Action.KEEP
    protected: bool = False
    between: str = ""  # the separator before it
    person: str = ""


class Anonymiser:
    """Makes messages of one session anonymous; what is one person or number stays one in all of them."""

    def __init__(self, rules: Rules | None = None, key: bytes | None = None) -> None:
        self.rules = rules or Rules()
        self._pseudonyms = Pseudonyms(key)
        self._persons: dict[str, str] = {}

    def anonymise(self, message: HL7Message, category: str = "") -> Anonymised:
        """Change one message. ``category``: schema category or version; the message's own when empty."""
        version = category if category and names_a_schema(category) else message.schema_version
        work = _Work(self.rules, self._pseudonyms, message, version)
        person = work.first_person(self._person)
        originals = tuple(work.texts(self._person))
        segments = [list(work.leaves(text, person)) for text in originals]
        work.learn(leaf for segment in segments for leaf in segment)
        made = [work.changed(number, segment) for number, segment in enumerate(segments)]
        texts = tuple(text for text, _ in made)
        raw = "".join(f"{text}\r" for text in texts).encode(message.encoding, "surrogateescape")
        return Anonymised(raw, originals, texts, tuple(one for _, changes in made for one in changes))

    def _person(self, identifiers: list[str]) -> str:
        """Whose dates move together: the person any of these identifiers was seen with before."""
        known = next((self._persons[one] for one in identifiers if one in self._persons), None)
        person = known or (identifiers[0] if identifiers else "")
        self._persons.update(dict.fromkeys(identifiers, person))
        return person


@dataclass
class _Work:
    """One message being changed."""

    rules: Rules
    pseudonyms: Pseudonyms
    message: HL7Message
    version: str
    person: str = ""
    values: set[str] = field(default_factory=set)
    dates: set[str] = field(default_factory=set)
    given: dict[str, str] = field(default_factory=dict)  # replaced value -> what stands for it

    def __post_init__(self) -> None:
        self.separators: Separators = self.message.separators
        self.codec = self.message.encoding
        marks = [decode(one, "latin-1") for one in self.separators]
        self.field, self.component, self.repetition, self.escape, self.subcomponent = marks
        self.kept_sequence = re.compile(
            f"({re.escape(self.escape)}[HNCMZ.][^{re.escape(self.escape)}]*{re.escape(self.escape)})"
        )
        self._found: re.Pattern[str] | None = None
        self._found_in_dates: re.Pattern[str] | None = None

    # -- taking it apart

    def first_person(self, known: Callable[[list[str]], str]) -> str:
        """The person of the first PID, whose dates those of the segments before it are too."""
        first = next((text for text in self._decoded() if text[:3] == "PID"), "")
        return known(self._identifiers(first)) if first else ""

    def texts(self, known: Callable[[list[str]], str]) -> Iterator[str]:
        """The segments; a PID changes whose dates follow."""
        for text in self._decoded():
            if text[:3] == "PID":
                self.person = known(self._identifiers(text))
            yield text

    def _decoded(self) -> Iterator[str]:
        whole = "\r".join(decode(one, self.codec) for one in self.message.segment_bytes)
        return (line for line in _LINE_ENDS.split(whole) if line)  # files mix their line ends

    def _identifiers(self, pid: str) -> list[str]:
        parts = [*pid.split(self.field), "", "", "", "", ""]
        found = [
            one.split(self.component)[0]
            for number in (3, 2, 4)
            for one in parts[number].split(self.repetition)
        ]
        return [one for one in found if one.strip('"')]

    def leaves(self, text: str, person: str) -> Iterator[_Leaf]:
        """Every value of a segment with the separator before it."""
        person = self.person or person
        parts = text.split(self.field)
        name = parts[0]
        if _NAME.fullmatch(name) is None:  # the second line of somebody's text, not a segment
            yield _Leaf(name, name[:3], self.rules.unknown)
            name = ""
        else:
            yield _Leaf(name, name, protected=True)
        shift = 2 if name in _HEADERS else 1
        types = {one.number: one for one in self._fields(name)}
        kind = parts[2] if name == "OBX" and len(parts) > 2 else ""
        for at, value in enumerate(parts[1:], shift):
            if f"{name}:{at}" in PROTECTED or (name in _HEADERS and at == 2):
                yield _Leaf(value, f"{name}:{at}", protected=True, between=self.field)
                continue
            element = types.get(at)
            data_type = element.data_type if element else None
            if name == "OBX" and at == 5:
                data_type = kind
            yield from self._field(name, at, value, data_type, person)

    def _fields(self, segment: str) -> tuple[Element, ...]:
        return fields(self.version or "2.5", segment) or (
            () if segment[:1] == "Z" else fields("2.8.2", segment)
        )

    def _field(self, name: str, at: int, value: str, data_type: str | None, person: str) -> Iterator[_Leaf]:
        before = self.field
        for rep, repetition in enumerate(value.split(self.repetition), 1):
            components = repetition.split(self.component)
            for comp, component in enumerate(components, 1):
                leaves = component.split(self.subcomponent)
                for sub, leaf in enumerate(leaves, 1):
                    path = f"{name}:{at}" + (f"({rep})" if rep > 1 else "")
                    path += f".{comp}" if len(components) > 1 or len(leaves) > 1 else ""
                    path += f".{sub}" if len(leaves) > 1 else ""
                    action = self.action(name, at, comp, sub, data_type)
                    yield _Leaf(leaf, path, action, False, before, person)
                    before = self.subcomponent
                before = self.component
            before = self.repetition

    def action(self, name: str, at: int, comp: int, sub: int, data_type: str | None) -> Action:
        """What the table says of a value."""
        row = self.rules.row
        exact = row(f"{name}:{at}.{comp}")
        if exact is not None:
            return exact
        whole = row(f"{name}:{at}")
        by_type = (
            name == "OBX" and at == 5 and data_type not in FREE_TEXT and "OBX:5" not in self.rules.changed
        )
        if whole is not None and not by_type:
            return whole
        segment = row(name)
        if segment is not None:
            return segment
        if not data_type:
            return self.rules.unknown
        return self._by_type(data_type, comp, sub)

    def _by_type(self, data_type: str, comp: int, sub: int) -> Action:
        row = self.rules.row
        found = row(f"{data_type}.{comp}") or row(data_type)
        if found is not None:
            return found
        below = {one.number: one.data_type for one in type_components(self.version or "2.5", data_type)}
        if not below:
            return Action.KEEP if comp == 1 and data_type != "CM" else self.rules.unknown
        inner = below.get(comp)
        if inner is None:
            return self.rules.unknown
        found = row(f"{inner}.{sub}") or row(inner)
        if found is not None:
            return found
        deepest = {one.number: one.data_type for one in type_components(self.version or "2.5", inner)}
        return row(deepest.get(sub, "")) or Action.KEEP

    # -- what must not survive

    def learn(self, leaves: Iterator[_Leaf]) -> None:
        """Remember every value that is replaced."""
        for leaf in leaves:
            plain = self._plain(leaf.text).strip()
            if leaf.action is Action.KEEP or leaf.protected or plain == NULL:
                continue
            if leaf.action is Action.DATE and moved(plain, 1):
                digits = re.match(r"\d*", plain)
                if digits is not None and len(digits[0]) >= _DATE:
                    self.dates.add(plain)
            elif len(plain) >= _SHORT:
                self.values.add(plain)
        self._found = _finder(self.values | self.dates)
        self._found_in_dates = _finder(self.values)

    def _safe(self, text: str) -> bool:
        return self._found is None or self._found.search(text) is None

    def _plain(self, text: str) -> str:
        if self.escape not in text:
            return text
        raw = text.encode(self.codec, "surrogateescape")
        return decode(unescape_bytes(raw, self.separators), self.codec)

    def _escaped(self, text: str) -> str:
        raw = text.encode(self.codec, "surrogateescape")
        return decode(escape_bytes(raw, self.separators), self.codec)

    # -- putting it together

    def changed(self, number: int, leaves: list[_Leaf]) -> tuple[str, list[Changed]]:
        """A segment's new text and what changed in it."""
        text, was, found = "", 0, list[Changed]()
        for leaf in leaves:
            text += leaf.between
            was += len(leaf.between)
            made = leaf.text if leaf.protected else self._made(leaf)
            if made != leaf.text:
                place = (len(text), len(text) + len(made), was, was + len(leaf.text))
                action = leaf.action if leaf.action is not Action.KEEP else Action.MASK
                found.append(Changed(number, leaf.path, action, leaf.text, made, *place))
            text += made
            was += len(leaf.text)
        return text, found

    def _made(self, leaf: _Leaf) -> str:
        plain = self._plain(leaf.text)
        if not plain.strip() or plain.strip() == NULL:
            return leaf.text
        if leaf.action is Action.KEEP:
            return leaf.text if self._safe(plain) else self._scrubbed(leaf.text)
        if leaf.action is Action.REMOVE:
            return ""
        if leaf.action is Action.MASK:
            return self._masked(leaf.text)
        if leaf.action is Action.DATE:
            found = moved(plain.strip(), self.pseudonyms.days(leaf.person))
            hidden = self._found_in_dates is not None and self._found_in_dates.search(found)
            return "" if hidden else found
        made = self.pseudonyms.of(leaf.action, plain.strip(), self._safe)
        self.given[plain.strip().casefold()] = made
        return self._escaped(made)

    def _masked(self, text: str) -> str:
        for letters in _MASKS:
            made = self._outside_sequences(text, partial(_mask_with, letters))
            if self._safe(self._plain(made)):
                return made
        return ""

    def _scrubbed(self, text: str) -> str:
        """A kept value without what it holds of replaced ones."""
        assert self._found is not None
        pattern = self._found
        for _ in range(_ROUNDS):
            text = self._outside_sequences(text, lambda plain: pattern.sub(self._stand_in, plain))
            if self._safe(self._plain(text)):
                return text
        return self._masked(text)

    def _stand_in(self, found: re.Match[str]) -> str:
        return self.given.get(found[0].casefold()) or mask(found[0])

    def _outside_sequences(self, text: str, change: Callable[[str], str]) -> str:
        """Change the words of a value; line breaks and formatting stay as they are."""
        if self.escape not in text:
            return self._escaped(change(text))
        parts = self.kept_sequence.split(text)
        return "".join(
            part if at % 2 else self._escaped(change(self._plain(part))) for at, part in enumerate(parts)
        )


def _mask_with(letters: str, plain: str) -> str:
    return mask(plain, *letters)


def _finder(values: set[str]) -> re.Pattern[str] | None:
    """Finds any of the values: long ones anywhere, short ones as words."""
    if not values:
        return None
    ordered = sorted(values, key=lambda one: (-len(one), one))
    return re.compile(
        "|".join(
            re.escape(one) if len(one) >= _LONG else rf"(?<![^\W_]){re.escape(one)}(?![^\W_])"
            for one in ordered
        ),
        re.IGNORECASE,
    )
