"""What arrives at one target, compared with what must arrive there."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from hie_runtime.errors import HIEError
from hie_runtime.messages.hl7.ack import read_reply
from hie_runtime.messages.hl7.reader import HL7Message
from hie_runtime.proof.differ import Difference, collapsed, differences
from hie_runtime.proof.excuses import Excuses
from hie_runtime.proof.masking import masked, masked_quotes, printable
from hie_runtime.proof.naming import is_composite, name_at
from hie_runtime.proof.pairing import Keys, Known, Pairs
from hie_runtime.proof.results import MAX_PATHS, MAX_SHOWN, Finding, Shown, Status, TargetResult

# Told of each pair, for an update: (found, expected, what came of it).
OnPair = Callable[["Known | None", "Known | None", Status], None]


@dataclass(frozen=True, slots=True)
class Showing:
    """How much of the findings is kept: details of so many messages a target; values as shapes when masked."""

    details: int = 20
    masked: bool = False

    def value(self, text: str | None) -> str | None:
        """A value as it may be shown."""
        if text is None:
            return None
        return printable(masked(text) if self.masked else text)

    def text(self, text: str) -> str:
        """An error as it may be shown."""
        return printable(masked_quotes(text) if self.masked else text)


class Comparison:
    """Takes the messages of one target as they arrive; the base only counts them as not expected."""

    def __init__(self, result: TargetResult, showing: Showing) -> None:
        self.result = result
        self.showing = showing

    def add(self, found: Known, message: HL7Message, version: str) -> None:
        """A message has arrived. version: whose names its fields have."""
        self.result.found += 1
        self.result.add(Finding(Status.UNEXPECTED, found.place), self.showing.details)

    def finish(self) -> None:
        """All have arrived."""


class NotCompared(Comparison):
    """Counts what arrives. ``needed``: nothing at all is a finding."""

    def __init__(self, result: TargetResult, showing: Showing, *, needed: bool) -> None:
        super().__init__(result, showing)
        result.updatable = False
        self._needed = needed

    def add(self, found: Known, message: HL7Message, version: str) -> None:
        """Counted only."""
        self.result.found += 1
        self.result.counts[Status.NOT_COMPARED] += 1

    def finish(self) -> None:
        """Something must have come."""
        if self._needed and not self.result.found:
            self.result.add(Finding(Status.MISSING), self.showing.details)


class FieldComparison(Comparison):
    """Each message must have the values of some paths."""

    def __init__(self, result: TargetResult, showing: Showing, fields: dict[str, str]) -> None:
        super().__init__(result, showing)
        self._fields = fields

    def add(self, found: Known, message: HL7Message, version: str) -> None:
        """Compare the values."""
        self.result.found += 1
        shown: list[Shown] = []
        try:
            for path, wanted in self._fields.items():
                value = message.get_field(path)
                if value != wanted:
                    shown.append(
                        Shown(path, "", "value", self.showing.value(value), self.showing.value(wanted))
                    )
        except HIEError as error:
            text = self.showing.text(str(error))
            self.result.add(Finding(Status.ERROR, found.place, text=text), self.showing.details)
            return
        if not shown:
            self.result.counts[Status.SAME] += 1
            return
        _count_paths(self.result, shown)
        self.result.add(
            Finding(Status.DIFFERS, found.place, differences=shown, total=len(shown)), self.showing.details
        )

    def finish(self) -> None:
        """Something must have come."""
        if not self.result.found:
            self.result.add(Finding(Status.MISSING), self.showing.details)


class AckComparison(Comparison):
    """Each message must get the same answers. codes: MSA-1 of each; text: MSA-3 of the last, None when not asked."""

    def __init__(
        self, result: TargetResult, showing: Showing, codes: Sequence[str], text: str | None
    ) -> None:
        super().__init__(result, showing)
        self._codes = [] if list(codes) == ["none"] else list(codes)
        self._asked = bool(codes)
        self._text = text

    def answered(self, place: str, answers: Sequence[bytes]) -> None:
        """What one message was answered."""
        self.result.found += len(answers)
        replies = [read_reply(answer) for answer in answers]
        shown: list[Shown] = []
        codes = [reply.msa1 for reply in replies]
        if self._asked and codes != self._codes:
            wanted = ", ".join(self._codes) or "no answer"
            shown.append(
                Shown("MSA:1", "Acknowledgment Code", "value", ", ".join(codes) or "no answer", wanted)
            )
        said = replies[-1].msa3 if replies else ""
        if self._text is not None and said != self._text:
            shown.append(
                Shown(
                    "MSA:3", "Text Message", "value", self.showing.text(said), self.showing.text(self._text)
                )
            )
        if not shown:
            self.result.counts[Status.SAME] += 1
            return
        _count_paths(self.result, shown)
        finding = Finding(Status.DIFFERS, place, differences=shown, total=len(shown))
        self.result.add(finding, self.showing.details)


class MessageComparison(Comparison):
    """Each message against the expected one it belongs to."""

    def __init__(
        self,
        result: TargetResult,
        showing: Showing,
        expected: Iterator[Known],
        keys: Keys,
        excuses: Excuses,
        on_pair: OnPair | None = None,
    ) -> None:
        super().__init__(result, showing)
        self._keys = keys
        self._excuses = excuses
        self._pairs = Pairs(keys, expected)
        self._on_pair = on_pair
        self._version = ""
        self._unpaired = [0, 0]
        result.excused = excuses.used

    def add(self, found: Known, message: HL7Message, version: str) -> None:
        """Compare what can be paired by now."""
        self.result.found += 1
        self._version = version
        for pair in self._pairs.add(found):
            self._compare(*pair)

    def finish(self) -> None:
        """Pair what is left, and say what has no partner."""
        try:
            for pair in self._pairs.rest():
                self._compare(*pair)
        finally:
            self._pairs.close()
        self.result.expected = self._pairs.read
        self._explain_counts()

    def _explain_counts(self) -> None:
        result, (missing, unexpected) = self.result, self._unpaired
        if self._keys.by_order and result.found != result.expected:
            result.notes.append(
                f"{result.found} messages found, {result.expected} expected: paired by order, all after the first "
                "one too many or too few may differ for that alone; a pairing by key (pair: MSH:10) finds which"
            )
        elif missing and unexpected and not result.counts[Status.SAME] + result.counts[Status.DIFFERS]:
            result.notes.append(
                f"not one message was paired by {self._keys.text}: is it another value on each side? "
                "Pair by another path, by order or by file"
            )

    def _compare(self, key: str, found: Known | None, expected: Known | None) -> None:
        shown_key = printable(key if self._keys.plain or not self.showing.masked else masked(key))
        if found is None or expected is None:
            self._alone(shown_key, found, expected)
            return
        try:
            finding = self._finding(found, expected)
        except HIEError as error:
            finding = Finding(Status.ERROR, text=self.showing.text(str(error)))
        if self._on_pair is not None:
            self._on_pair(found, expected, Status.SAME if finding is None else finding.status)
        if finding is None:
            self.result.counts[Status.SAME] += 1
            return
        finding.place, finding.expected_place, finding.key = found.place, expected.place, shown_key
        self.result.add(finding, self.showing.details)

    def _alone(self, key: str, found: Known | None, expected: Known | None) -> None:
        status = Status.MISSING if found is None else Status.UNEXPECTED
        self._unpaired[found is not None] += 1
        one = Finding(status, found.place if found else "", expected.place if expected else "", key)
        if self._on_pair is not None:
            self._on_pair(found, expected, status)
        self.result.add(one, self.showing.details)

    def _finding(self, found: Known, expected: Known) -> Finding | None:
        """What differs, None when nothing does."""
        if found.raw == expected.raw:
            return None
        wanted = HL7Message(expected.raw)
        all_found = differences(HL7Message(found.raw), wanted)
        left, excused = self._excuses.left(all_found)
        if not left:
            self.result.same_but += bool(excused)
            return None
        together = collapsed(left)
        version = self._version or wanted.schema_version
        shown = [self._shown(one, version) for one in together[:MAX_SHOWN]]
        _count_paths(self.result, [self._plain(one, version) for one in together])
        return Finding(Status.DIFFERS, differences=shown, total=len(together))

    def _shown(self, one: Difference, version: str) -> Shown:
        one = _at_depth(one, version)
        value = str if one.kind == "trailing separators" else self.showing.value
        found, expected = (text if text is None else value(text) for text in (one.found, one.expected))
        return Shown(one.place.path, name_at(one.place, version), str(one.kind), found, expected)

    def _plain(self, one: Difference, version: str) -> Shown:
        one = _at_depth(one, version)
        return Shown(one.place.plain_path, name_at(one.place, version), str(one.kind), None, None)


def _at_depth(one: Difference, version: str) -> Difference:
    """A lone value of a field with components stands at component 1."""
    place = one.place
    if place.depth == 1 and place.component == 1 and is_composite(version, place.segment, place.field):
        return one._replace(place=place._replace(depth=2))
    return one


def _count_paths(result: TargetResult, shown: Sequence[Shown]) -> None:
    for one in shown:
        where = (one.path, one.name)
        if where in result.by_path or len(result.by_path) < MAX_PATHS:
            result.by_path[where] += 1
        else:
            result.by_path["(other paths)", ""] += 1
