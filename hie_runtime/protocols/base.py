"""What every adapter is: protocol on one side, batches of bytes on the other. No adapter knows a host."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Generic, NamedTuple, Protocol, TypeVar

from hie_runtime.components.settings import AdapterSettings
from hie_runtime.config.model import TLSConfig
from hie_runtime.errors import HIEError

S = TypeVar("S", bound=AdapterSettings)


class AdapterError(HIEError):
    """An adapter cannot start or cannot do what it was asked."""


class DeliveryError(AdapterError):
    """A send did not get through: connection refused or lost, timeout, write error.

    ``connection`` tells a failure of the connection or of the wait for a reply, which is retried
    whatever the reply code actions say (iris-semantics 3.2), from an error of the message itself.
    ``number`` is the status code that ``E#n`` matches. ``reply``: what the peer said, where it said something; it is
    kept with the message that ends by this error. ``detail``: the text with the peer's own words, which may quote a
    patient: they are shown with the message, and never logged. ``retry_after``: seconds the peer asks to be left alone.
    """

    def __init__(
        self,
        text: str,
        *,
        connection: bool = True,
        number: int = 0,
        reply: bytes | None = None,
        detail: str = "",
        retry_after: float = 0.0,
    ) -> None:
        super().__init__(text)
        self.connection = connection
        self.number = number
        self.reply = reply
        self.detail = detail
        self.retry_after = retry_after


class Credential(Protocol):
    """An entry of the credentials store."""

    @property
    def username(self) -> str:
        """User name, "" where there is only a secret."""

    @property
    def password(self) -> str:
        """Password, token or pass phrase."""


def _no_credentials(name: str) -> Credential:
    raise AdapterError(f"credentials {name!r}: this runtime has no credentials store")


@dataclass(frozen=True, slots=True)
class AdapterContext:
    """What an adapter may know of its surroundings.

    Attributes:
        item: name of the item, for error texts.
        workspace: folder that relative paths in settings are relative to.
        data: folder of the runtime where the adapter may keep its own state.
        tls: the production's TLS configurations.
        framing: HL7 framing setting of the host, "" for others.
        filename: file name pattern of the host, "" for others.
        max_message_bytes: longest message to take.
        spool: folder for the files of large messages (see messages.large); None: they are held in memory.
        named: ``get_stream_name`` of the host: messages come after their names.
        credential: an entry of the credentials store by its name, as it is now. Raises HIEError.
        warn: tells the item's log, and whoever is alerted, of something that a person must see to.
    """

    item: str
    workspace: Path
    data: Path
    tls: dict[str, TLSConfig] = field(default_factory=dict)
    framing: str = ""
    filename: str = ""
    max_message_bytes: int = 104_857_600
    spool: Path | None = None
    named: bool = False
    credential: Callable[[str], Credential] = _no_credentials
    warn: Callable[[str], None] = lambda _text: None

    def path(self, text: str) -> Path:
        """A folder named in a setting; relative ones start at the workspace."""
        return (self.workspace / Path(text).expanduser()).resolve()


class Adapter(ABC, Generic[S]):
    """Base of all adapters."""

    def __init__(self, settings: S, context: AdapterContext) -> None:
        self.settings = settings
        self.context = context
        self.last_error = ""

    @property
    @abstractmethod
    def connected(self) -> bool:
        """Listening, or connected to the peer."""

    @property
    def connections(self) -> int:
        """Open connections."""
        return int(self.connected)

    @abstractmethod
    async def probe(self) -> str:
        """Try the connection as the settings say, and let go again: no message is taken or sent.

        Returns a sentence that says what was proved. Raises HIEError with the reason. For an adapter of its own, which
        does nothing else; a server that listens already may be asked too."""


class Received(NamedTuple):
    """What an inbound adapter brought from one place at once: the frames of a chunk, or a file.

    ``origin`` is the adapter's own handle, given back in :meth:`InboundAdapter.answer`. ``large``: ``data`` is the
    Outline of one message that lies in a file of ``AdapterContext.spool``, already on stable storage.
    """

    data: Sequence[bytes]
    source: str
    origin: Any
    large: bool = False


class Answer(NamedTuple):
    """What became of things received from one origin, in the order received: stored or not, and for each the
    reply to send back (None for none).

    For protocols whose answers have a status beside their bytes: ``error`` says why it was not stored, or did not
    reach its target, "" when all is well; ``late``: that is because the target has not answered in time; ``ids``: the
    message ids of what was stored, where the host gives them."""

    origin: Any
    replies: Sequence[bytes | None]
    stored: bool
    error: str = ""
    late: bool = False
    ids: Sequence[str] = ()


class InboundAdapter(Adapter[S]):
    """Receives for a business service.

    The adapter gathers what arrives and calls ``on_ready``; the host takes it with :meth:`collect`
    when the next transaction starts, and gives every received thing back in :meth:`answer`, in the
    order received per connection, once its fate is certain. ``listens``: peers come to it, at a port of its own.
    """

    listens = False

    def __init__(self, settings: S, context: AdapterContext) -> None:
        super().__init__(settings, context)
        self.on_ready: Callable[[], None] = lambda: None
        self.on_trouble: Callable[[str], None] = lambda _text: None
        # What to answer to a message that is not taken, and why; None for nothing.
        self.refusal: Callable[[bytes, str], bytes | None] = lambda _message, _why: None

    @abstractmethod
    async def start(self) -> None:
        """Start receiving. Raises AdapterError."""

    @abstractmethod
    async def stop(self) -> None:
        """Stop receiving new data; what was collected can still be answered until :meth:`close`."""

    async def close(self) -> None:
        """Let go of connections."""

    @property
    def trouble(self) -> str:
        """Why nothing can come in now, in words; "" while all is well. Shown as the state of the item."""
        return ""

    @abstractmethod
    def collect(self, limit: int, max_bytes: int) -> list[Received]:
        """What has arrived, up to the bounds (at least one if any)."""

    @abstractmethod
    def answer(self, answers: Sequence[Answer]) -> None:
        """Tell the peers. Never blocks."""

    def answer_first(self, origin: Any, reply: bytes) -> None:
        """Send a reply for a received thing that :meth:`answer` will settle later. Nothing where peers get no
        replies. Never blocks."""

    def pause(self) -> None:
        """Stop reading (back-pressure)."""

    def resume(self) -> None:
        """Read again."""

    async def probe(self) -> str:
        """See :meth:`Adapter.probe`. Only the protocol knows how to look without taking anything."""
        raise AdapterError("this adapter can only be tried by starting its item")


class Identified(str):
    """A source that also tells which message it is of. ``message`` is the same with every try, also after a restart."""

    __slots__ = ("message",)
    message: str

    def __new__(cls, source: str, message: str) -> Identified:
        made = super().__new__(cls, source)
        made.message = message
        return made


# Judges, in order, the replies to the payloads from the n-th on, as far as the first that is refused. False stops
# the sending.
Judge = Callable[[int, Sequence[bytes | None]], bool]


class OutboundAdapter(Adapter[S]):
    """Sends for a business operation; one instance a worker, used by one task at a time.

    A payload may be the Outline of a large message: what is sent then is its file.
    ``sends_together``: messages that cost little more than one, when they are given at once.
    ``identifies``: it wants to know a message again that it was given before; its sources are :class:`Identified`."""

    sends_together = 1
    identifies = False

    @abstractmethod
    async def connect(self) -> None:
        """Be ready to send. Raises DeliveryError."""

    @abstractmethod
    async def disconnect(self) -> None:
        """Let the peer go."""

    @abstractmethod
    async def send(self, data: bytes, source: str = "") -> bytes | None:
        """Send one message and return its reply, None when there is none. Raises DeliveryError.

        ``source`` says where the message came from, for adapters that name what they write after it."""

    async def send_many(self, payloads: Sequence[bytes], sources: Sequence[str], judge: Judge) -> None:
        """Send in order; ``judge`` sees the replies and may stop it. Raises DeliveryError.

        Messages judged so far are done; the one after them, and later ones, may have been sent."""
        for position, data in enumerate(payloads):
            if not judge(position, (await self.send(data, sources[position]),)):
                return

    async def probe(self) -> str:
        """See :meth:`Adapter.probe`: connect, and disconnect."""
        try:
            await self.connect()
        finally:
            await self.disconnect()
        return "connected"
