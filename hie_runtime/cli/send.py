"""``hie-runtime send``: plays HL7 files or batches over MLLP and prints the acknowledgements."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("send")(send)


def send(
    files: Annotated[list[Path], typer.Argument(help="HL7 files; each may hold many messages")],
    to: Annotated[str, typer.Option("--to", help="HOST:PORT of the receiver")],
    tls_ca: Annotated[Path | None, typer.Option(help="Use TLS and trust this authority (PEM)")] = None,
    repeat: Annotated[int, typer.Option(min=1, help="Times to play everything")] = 1,
    window: Annotated[
        int, typer.Option(min=1, max=10_000, help="Messages out without an acknowledgement")
    ] = 1,
    timeout: Annotated[float, typer.Option(min=0.1, help="Seconds to wait for an acknowledgement")] = 30.0,
    as_json: Annotated[bool, typer.Option("--json", help="Print acknowledgements as JSON lines")] = False,
) -> None:
    """Send messages in order; exit 1 when one was refused, 3 when the receiver could not be reached."""
    import asyncio
    import sys

    from hie_runtime.bench.player import PlayedMessage, Player
    from hie_runtime.protocols.base import DeliveryError

    host, _, port = to.rpartition(":")
    if not host or not port.isdigit():
        raise typer.BadParameter(f"{to!r} is not HOST:PORT", param_hint="--to")
    messages = [PlayedMessage(file.name, raw) for file in files for raw in _messages(file)] * repeat
    player = Player(host, int(port), window=window, timeout=timeout, ca=tls_ca, on_reply=_printer(as_json))
    try:
        asyncio.run(player.play(messages))
    except DeliveryError as error:
        print(f"hie-runtime: {error}", file=sys.stderr)
        raise typer.Exit(3) from error
    if not as_json:
        print(f"{len(messages)} sent, {player.accepted} accepted, {len(messages) - player.accepted} refused")
    raise typer.Exit(0 if player.accepted == len(messages) else 1)


def _messages(file: Path) -> list[bytes]:
    from hie_runtime.messages.errors import MessageError
    from hie_runtime.messages.hl7.batch import split_messages

    try:
        found = [part if isinstance(part, bytes) else part.raw for part in split_messages(file.read_bytes())]
    except OSError as error:
        raise typer.BadParameter(f"{file}: {error.strerror}") from error
    except MessageError as error:
        raise typer.BadParameter(f"{file}: {error}") from error
    if not found:
        raise typer.BadParameter(f"{file}: no HL7 message in it (segments starting with MSH are expected)")
    return found


def _printer(as_json: bool):  # type: ignore[no-untyped-def]
    import json

    def show(name: str, control_id: str, code: str, text: str) -> None:
        if as_json:
            print(json.dumps({"file": name, "control_id": control_id, "code": code, "text": text}))
        else:
            print(f"{code or '--':3} {control_id}  {text}".rstrip())

    return show
