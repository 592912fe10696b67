"""``hie-runtime send``: plays HL7 files or batches over MLLP and prints the acknowledgements."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from hie_runtime.bench.player import PlayedReply, Player


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("send")(send)


def send(
    files: Annotated[list[Path], typer.Argument(help="HL7 files; each may hold many messages")],
    to: Annotated[str, typer.Option("--to", help="HOST:PORT of the receiver")],
    tls_ca: Annotated[Path | None, typer.Option(help="Use TLS and trust this authority (PEM)")] = None,
    repeat: Annotated[int, typer.Option(min=1, help="Times to play everything")] = 1,
    rate: Annotated[
        float, typer.Option(min=0, help="Messages a second in all; 0 = as fast as they are answered")
    ] = 0.0,
    window: Annotated[
        int, typer.Option(min=1, max=10_000, help="Messages out without an acknowledgement, a connection")
    ] = 1,
    connections: Annotated[int, typer.Option(min=1, max=1000, help="Connections at the same time")] = 1,
    timeout: Annotated[float, typer.Option(min=0.1, help="Seconds to wait for an acknowledgement")] = 30.0,
    as_json: Annotated[bool, typer.Option("--json", help="Print acknowledgements as JSON lines")] = False,
) -> None:
    """Send messages in order; exit 1 when one was refused, 3 when the receiver could not be reached.

    With several connections the order holds on each of them only.
    """
    import asyncio
    import sys

    from hie_runtime.bench.player import PlayedMessage, Player
    from hie_runtime.protocols.base import AdapterError

    host, _, port = to.rpartition(":")
    if not host or not port.isdigit() or not 0 < int(port) < 65536:
        raise typer.BadParameter(f"{to!r} is not HOST:PORT", param_hint="--to")
    messages = [PlayedMessage(file.name, raw) for file in files for raw in _messages(file)] * repeat
    player = Player(
        host.strip("[]"),
        int(port),
        window=window,
        connections=connections,
        rate=rate,
        timeout=timeout,
        ca=tls_ca,
        on_reply=_printer(as_json),
    )
    try:
        asyncio.run(player.play(messages))
    except AdapterError as error:
        _summary(player, len(messages), as_json)
        print(f"hie-runtime: {error}", file=sys.stderr)
        raise typer.Exit(3) from error
    _summary(player, len(messages), as_json)
    raise typer.Exit(0 if player.accepted == len(messages) else 1)


def _messages(file: Path) -> list[bytes]:
    from hie_runtime.messages.errors import MessageError
    from hie_runtime.messages.hl7.batch import split_messages

    try:
        found = split_messages(file.read_bytes())
    except OSError as error:
        raise typer.BadParameter(f"{file}: {error.strerror}") from error
    except MessageError as error:
        raise typer.BadParameter(f"{file}: {error}") from error
    if not found:
        raise typer.BadParameter(f"{file}: no HL7 message in it (segments starting with MSH are expected)")
    return [_with_segment_ends(raw) for raw in found]


def _with_segment_ends(raw: bytes) -> bytes:
    """Text editors save LF or CR LF; on the wire a segment ends with CR (HL7 v2.5 section 2.6)."""
    return raw.replace(b"\r\n", b"\r").replace(b"\n", b"\r").rstrip(b"\r") + b"\r"


def _printer(as_json: bool) -> Callable[[PlayedReply], None]:
    import json

    def as_line(reply: PlayedReply) -> None:
        print(json.dumps(reply._asdict()), flush=True)

    def as_text(reply: PlayedReply) -> None:
        print(f"{reply.code or '--':3} {reply.control_id}  {reply.text}".rstrip(), flush=True)

    return as_line if as_json else as_text


def _summary(player: Player, wanted: int, as_json: bool) -> None:
    import json

    accepted, answered = player.accepted, player.answered
    if as_json:
        figures = {"messages": wanted, "answered": answered, "accepted": accepted, "codes": player.codes}
        print(json.dumps({"summary": figures | {"seconds": round(player.seconds, 3)}}), flush=True)
        return
    speed = f", {answered / player.seconds:,.0f} msg/s" if player.seconds > 0.2 else ""
    missing = f", {wanted - answered} without an answer" if answered < wanted else ""
    print(
        f"{wanted} messages: {accepted} accepted, {answered - accepted} refused{missing}{speed}", flush=True
    )
