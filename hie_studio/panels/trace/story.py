"""A message trace in sentences. Knows no widget."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from hie_runtime.control.client import MessageTrace, RuleTried, TraceStep
from hie_studio.wording import in_words

translate = QCoreApplication.translate


class Tone(StrEnum):
    """How a line or a step is meant; the name of a theme token."""

    PLAIN = "text"
    QUIET = "text_muted"
    GOOD = "ok"
    WARN = "warning"
    BAD = "error"
    NOTE = "accent"


class Mark(StrEnum):
    """The shape in front of a line, so that it can be told without seeing colours."""

    NONE = ""
    YES = "yes"
    NO = "no"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class Line:
    """One line under the heading of a step."""

    text: str
    tone: Tone = Tone.QUIET
    mark: Mark = Mark.NONE
    mono: bool = False


@dataclass(frozen=True, slots=True)
class Entry:
    """One step of the story, ready to be painted.

    Attributes:
        heading: what happened, one sentence.
        when: time since the first step, e.g. ``+12 ms``.
        tone: colour of the dot.
        lines: what is worth knowing about it.
        message_id: the message as it was then; it differs after a transform.
        at: seconds since the epoch.
    """

    heading: str
    when: str
    tone: Tone
    lines: tuple[Line, ...]
    message_id: str
    at: float
    kind: str
    item: str = ""


_TONES = {
    "received": Tone.NOTE,
    "routed": Tone.NOTE,
    "transformed": Tone.NOTE,
    "resent": Tone.NOTE,
    "sent": Tone.GOOD,
    "reply": Tone.GOOD,
    "completed": Tone.GOOD,
    "retry": Tone.WARN,
    "suspended": Tone.WARN,
    "nowhere": Tone.WARN,
    "failed": Tone.BAD,
    "bad": Tone.BAD,
}


def story_of(trace: MessageTrace) -> list[Entry]:
    """The steps in order, with times counted from the first."""
    steps = sorted(trace.steps, key=lambda step: step.at)
    start = steps[0].at if steps else 0.0
    return [
        Entry(
            _heading(step),
            since_text(step.at - start),
            _TONES.get(step.kind, Tone.QUIET),
            tuple(_lines(step)),
            step.message_id or trace.id,
            step.at,
            step.kind,
            step.item,
        )
        for step in steps
    ]


def since_text(seconds: float) -> str:
    """A time span as the story shows it: ``0 ms``, ``+12 ms``, ``+3.42 s``, ``+2 min 5 s``."""
    if seconds <= 0:
        return "0 ms"
    if seconds < 0.00095:
        return f"+{seconds * 1_000_000:.0f} µs"
    if seconds < 0.9995:
        return f"+{seconds * 1000:.0f} ms" if seconds >= 0.0095 else f"+{seconds * 1000:.1f} ms"
    if seconds < 60:
        return f"+{seconds:.2f} s"
    minutes, rest = divmod(int(seconds), 60)
    if minutes < 60:
        return f"+{minutes} min {rest} s"
    return f"+{minutes // 60} h {minutes % 60} min"


def _heading(step: TraceStep) -> str:
    words = {
        "received": translate("Trace", "Received by {item}"),
        "routed": translate("Trace", "{item} decided by its rules"),
        "transformed": translate("Trace", "Transformed for {target}"),
        "queued": translate("Trace", "Queued for {target}"),
        "sent": translate("Trace", "Sent by {item}"),
        "reply": translate("Trace", "Reply to {item}"),
        "retry": translate("Trace", "{item} tries again"),
        "completed": translate("Trace", "Completed at {item}"),
        "failed": translate("Trace", "Failed at {item}"),
        "suspended": translate("Trace", "Suspended at {item}"),
        "nowhere": translate("Trace", "{item} sent it nowhere"),
        "bad": translate("Trace", "Bad message at {item}"),
        "resent": translate("Trace", "Sent again to {target}"),
    }
    if step.edited:
        words["resent"] = translate("Trace", "Edited and sent again to {target}")
    text = words.get(step.kind, "{item}: " + step.kind)
    return text.format(item=step.item, target=step.target or step.item)


def _lines(step: TraceStep) -> list[Line]:
    lines = []
    # What the heading or a rule below says already is not said twice.
    if step.by:
        lines.append(Line(translate("Trace", "By {name}").format(name=step.by), Tone.PLAIN))
    elif step.text and step.text not in (step.kind, *(rule.reason for rule in step.rules)):
        tone = _TONES.get(step.kind, Tone.QUIET)
        lines.append(Line(in_words(step.text), tone if tone in (Tone.WARN, Tone.BAD) else Tone.QUIET))
    for rule in step.rules:
        lines += rule_lines(rule)
    if step.kind == "routed" and step.target:
        lines.append(Line(translate("Trace", "Sends to {target}").format(target=step.target), Tone.PLAIN))
    if step.reply:
        lines += _reply_lines(step.reply)
    if step.seconds is not None:
        took = since_text(step.seconds).lstrip("+")
        lines.append(Line(translate("Trace", "Took {time}").format(time=took)))
    return lines


def rule_lines(rule: RuleTried) -> list[Line]:
    """One rule as tried: whether it held, its condition, and the values that decided."""
    # The reason repeats the rule's number (rule#1:when#2); only the branch is news.
    name = " · ".join(part for part in (rule.rule, rule.reason.rpartition(":")[2]) if part)
    if rule.skipped:
        words = translate("Trace", "{rule}: not tried, {why}")
        return [Line(words.format(rule=name, why=in_words(rule.skipped)), Tone.QUIET, Mark.SKIPPED)]
    if rule.matched:
        lines = [Line(name, Tone.PLAIN, Mark.YES)]
    else:
        lines = [Line(name, Tone.QUIET, Mark.SKIPPED if rule.unknown else Mark.NO)]
    if rule.condition and rule.condition.strip() != "1":
        lines.append(Line(rule.condition, Tone.QUIET, mono=True))
    lines += [Line(f"{path} = “{value}”", Tone.QUIET, mono=True) for path, value in rule.values.items()]
    if rule.error:
        lines.append(Line(in_words(rule.error), Tone.BAD))
    if rule.unknown:
        words = translate(
            "Trace",
            "It calls a function of the workspace, which is not called again: this and later rules are not told.",
        )
        lines.append(Line(words))
    return lines


def _reply_lines(reply: str) -> list[Line]:
    """The segments of a reply that say how it went."""
    segments = [one for one in reply.replace("\n", "\r").split("\r") if one]
    telling = [one for one in segments if one[:3] in ("MSA", "ERR")]
    return [Line(one, _ack_tone(one), mono=True) for one in telling or segments[:1]]


def _ack_tone(segment: str) -> Tone:
    code = segment[4:6] if segment.startswith("MSA") else ""
    if code in ("AA", "CA"):
        return Tone.GOOD
    return Tone.BAD if code or segment.startswith("ERR") else Tone.QUIET


def summary_of(entries: Sequence[Entry]) -> str:
    """The story in one line: how it ended and how long it took."""
    if not entries:
        return ""
    took = since_text(entries[-1].at - entries[0].at).lstrip("+")
    return translate("Trace", "{end}, {n} steps in {time}").format(
        end=entries[-1].heading, n=len(entries), time=took
    )
