"""Reply code actions: what each reply or error of a send leads to (iris-semantics section 3)."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from hie_runtime.errors import HIEError

LETTERS = "CWRSDF"
DEFAULT = "E=F"


class ReplyCodeError(HIEError):
    """A ReplyCodeActions text that cannot be read; says which entry and what is allowed."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One ``code=actions``; ``codes`` are alternatives."""

    codes: tuple[str, ...]
    actions: str


@dataclass(frozen=True, slots=True)
class ReplyFacts:
    """What is known of one reply.

    Attributes:
        code: MSA-1, None when the reply has no MSA segment.
        present: False when there was no reply message at all.
        control_id_matches: MSA-2 equals the MSH-10 sent.
        type_matches: the reply's type is the one the schema declares for the message sent.
        error: text of the error status of the send, "" when the send worked.
        number: status code of that error.
    """

    code: str | None = None
    present: bool = True
    control_id_matches: bool = True
    type_matches: bool = True
    error: str = ""
    number: int = 0


@dataclass(frozen=True, slots=True)
class Decision:
    """Letters of the deciding entry, which entry it was, and warnings of W-only entries that matched."""

    actions: str
    because: str
    warnings: tuple[str, ...] = ()

    def has(self, letter: str) -> bool:
        """Whether the deciding entry names that action."""
        return letter in self.actions


COMPLETE = Decision("C", "")


@dataclass(frozen=True, slots=True)
class ReplyCodeActions:
    """A compiled ReplyCodeActions setting."""

    text: str
    entries: tuple[Entry, ...]

    def decide(self, facts: ReplyFacts) -> Decision:
        """The decision for one reply: W-only entries warn, the first other match decides (3.2)."""
        warnings: list[str] = []
        decided: tuple[str, str] | None = None
        for entry in self.entries:
            matched = next((code for code in entry.codes if _matches(code, facts, self.entries)), None)
            if matched is None:
                continue
            if set(entry.actions) == {"W"}:
                warnings.append(matched)
            elif decided is None:
                decided = (entry.actions, matched)
        if decided is not None:
            return Decision(decided[0], decided[1], tuple(warnings))
        if warnings:
            return Decision("C", warnings[0], tuple(warnings))
        if facts.error:
            return Decision("F", "E")
        if not facts.present:
            return Decision("F", "X")
        return Decision("F", ":~" if facts.code is None else f":{facts.code or '_'}")


@lru_cache(maxsize=256)
def parse_reply_code_actions(text: str) -> ReplyCodeActions:
    """Read a setting. Raises ReplyCodeError. An explicit text replaces the default as a whole."""
    entries = [_entry(part.strip(), text) for part in _split(text) if part.strip()]
    return ReplyCodeActions(text, tuple(entries))


def _split(text: str) -> list[str]:
    parts, depth, start = [], 0, 0
    for position, character in enumerate(text):
        if character == "(":
            depth += 1
        elif character == ")":
            depth -= 1
        elif character == "," and depth <= 0:
            parts.append(text[start:position])
            start = position + 1
    return [*parts, text[start:]]


def _entry(part: str, text: str) -> Entry:
    code, separator, actions = part.rpartition("=")
    actions = actions.strip().upper()
    if not separator or not actions or set(actions) - set(LETTERS):
        raise ReplyCodeError(
            f"reply code actions {text!r}: entry {part!r} is not code=actions with actions of the letters {', '.join(LETTERS)}"
        )
    code = code.strip()
    codes = code[1:-1].split(",") if code.startswith("(") and code.endswith(")") else [code]
    return Entry(tuple(_check(one.strip(), text) for one in codes), actions)


def _check(code: str, text: str) -> str:
    if code in ("E", "X") or (code.startswith(("E#", "E*", ":")) and len(code) > 1):
        return code
    if code in ("I?", "T?"):
        return ":" + code
    raise ReplyCodeError(
        f"reply code actions {text!r}: code {code!r} is none of :?A :?E :?R :XX :_ :~ :* :I? :T? E E#n E*text X"
    )


def _matches(code: str, facts: ReplyFacts, entries: tuple[Entry, ...]) -> bool:
    if code.startswith("E"):
        return _matches_error(code, facts)
    if facts.error:
        return False
    if code == "X":
        return not facts.present
    if not facts.present:
        return False
    if code == ":~":
        return facts.code is None
    if facts.code is None:
        return False
    if code == ":I?":
        return not facts.control_id_matches
    if code == ":T?":
        return not facts.type_matches
    if code == ":*":
        return not any(
            other not in (":*", ":I?", ":T?") and _matches(other, facts, entries)
            for entry in entries
            for other in entry.codes
        )
    if code == ":_":
        return facts.code == ""
    if code in (":?A", ":?E", ":?R"):
        return facts.code in ("A" + code[2], "C" + code[2])
    return facts.code == code[1:]


def _matches_error(code: str, facts: ReplyFacts) -> bool:
    if not facts.error:
        return False
    if code == "E":
        return True
    if code.startswith("E#"):
        return str(facts.number) == code[2:]
    return code[2:] in facts.error
