"""One running process: its messages, variables, open calls and position, and all of that as text to be stored."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from hie_runtime.errors import HIEError
from hie_runtime.messages.base import NO_METADATA
from hie_runtime.messages.hl7.reader import HL7Message
from hie_runtime.messages.hl7.separators import STANDARD
from hie_runtime.transforms.document import Document
from hie_runtime.transforms.errors import ExpressionError
from hie_runtime.transforms.layout import layout_for
from hie_runtime.transforms.scope import Scope

# Messages every process has; those of the context come on top as ``context.Name``.
MESSAGES = ("request", "response", "callrequest", "callresponse")


class Held:
    """A message of a process: its bytes, read as HL7 when somebody asks for a path of it."""

    __slots__ = ("_document", "_raw", "category")

    def __init__(self, raw: bytes, category: str = "") -> None:
        self._raw = raw
        self.category = category
        self._document: Document | None = None

    @classmethod
    def empty(cls, category: str = "") -> Held:
        """An HL7 message of nothing but MSH-1 and MSH-2."""
        return cls(b"MSH" + STANDARD.field + STANDARD.encoding_characters + b"\r", category)

    def document(self) -> Document:
        """The message to read and to change. Raises HL7Error when it is not HL7."""
        if self._document is None:
            message = HL7Message(self._raw)
            category = self.category or message.schema_version
            self._document = Document.of(message, category, layout_for(f"{category}:{message.type_name}"))
        return self._document

    def body(self) -> bytes:
        """Its bytes now: the very ones given when nothing changed."""
        document = self._document
        if document is None or document.origin is not None:
            return self._raw
        return document.to_message(NO_METADATA).raw

    def copy(self) -> Held:
        """The same content, changed apart."""
        return Held(self.body(), self.category)


@dataclass(frozen=True, slots=True)
class Answer:
    """What a call came back with. body: None when the target answers nothing."""

    ok: bool
    body: bytes | None
    text: str


@dataclass(slots=True)
class OpenCall:
    """A call whose answer is waited for.

    block: the journal's block of what was sent. deadline: seconds since the epoch, None for ever.
    """

    target: str
    deadline: float | None = None
    block: int = 0
    answer: Answer | None = None


@dataclass(frozen=True, slots=True)
class Send:
    """A message to hand on; call: the name of the open call that waits for its answer, "" for none."""

    target: str
    body: bytes
    call: str = ""


_NOTHING = Document([], STANDARD, "latin-1")


@dataclass(slots=True)
class Effects:
    """What one pass did that is to be stored or said with it."""

    sends: list[Send] = field(default_factory=list)
    alerts: list[str] = field(default_factory=list)
    traces: list[str] = field(default_factory=list)
    reply: bytes | None = None
    replied: bool = False


class Instance(Scope):
    """State of one process. ``until``: when a delay or sync is over; ``time``: now, in seconds since the epoch."""

    __slots__ = (
        "calls",
        "collections",
        "effects",
        "fault",
        "loops",
        "messages",
        "pc",
        "status",
        "texts",
        "time",
        "until",
    )

    def __init__(self, now: Callable[[], datetime], time: float) -> None:
        super().__init__(_NOTHING, _NOTHING, {}, now)
        self.time = time
        self.pc = 0
        self.until: float | None = None
        self.status = "1"
        self.fault = ("", "")  # name, text
        self.messages: dict[str, Held] = {}
        self.texts: dict[str, str] = {}
        self.collections: dict[str, dict[str, str]] = {}
        self.loops: dict[str, int] = {}
        self.calls: dict[str, OpenCall] = {}
        self.effects = Effects()

    def held(self, name: str) -> Held:
        """A message by name. Raises ExpressionError when there is none yet."""
        held = self.messages.get(name)
        if held is None:
            raise ExpressionError(f"{name} holds no message yet")
        return held

    def document(self, name: str) -> Document:
        """A message to read. Raises ExpressionError when there is none, or it is not HL7."""
        held = self.held(name)
        try:
            return held.document()
        except HIEError as error:
            raise ExpressionError(f"{name} is not HL7: {error}") from error

    @property
    def wakes_at(self) -> float | None:
        """When it goes on although no answer came; None when only an answer can wake it.

        A call that was late already has had its effect: it wakes nobody again."""
        times = [
            call.deadline
            for call in self.calls.values()
            if call.answer is None and call.deadline is not None and call.deadline > self.time
        ]
        if self.until is not None:
            times.append(self.until)
        return min(times, default=None)

    # -- stored

    def dump(self) -> dict[str, Any]:
        """All of it but the request, which the journal's own entry keeps."""
        return {
            "pc": self.pc, "until": self.until, "status": self.status, "fault": list(self.fault), "texts": self.texts,
            "collections": self.collections, "loops": self.loops,
            "messages": {
                name: [held.body().decode("latin-1"), held.category]
                for name, held in self.messages.items() if name != "request"
            },
            "calls": {name: [call.target, call.deadline, call.block] for name, call in self.calls.items()},
        }  # fmt: skip

    def load(self, stored: dict[str, Any]) -> None:
        """Put what :meth:`dump` gave back in place."""
        self.pc, self.until, self.status = stored["pc"], stored["until"], stored["status"]
        name, text = stored["fault"]
        self.fault = (name, text)
        self.texts, self.collections, self.loops = stored["texts"], stored["collections"], stored["loops"]
        for name, (body, category) in stored["messages"].items():
            self.messages[name] = Held(body.encode("latin-1"), category)
        self.calls = {name: OpenCall(*parts) for name, parts in stored["calls"].items()}


def text_of(state: dict[str, Any]) -> bytes:
    """A state as it is stored."""
    return json.dumps(state, separators=(",", ":")).encode()
