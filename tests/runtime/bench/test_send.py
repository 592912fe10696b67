"""``hie-runtime send`` against real MLLP receivers."""

from __future__ import annotations

import asyncio
import json
import ssl
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
import trustme

from support import END, START, Receiver, ack, adt, control_id, free_port


async def send(*arguments: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "hie_runtime.cli.main", "send", *map(str, arguments)]
    return await asyncio.to_thread(
        subprocess.run, command, capture_output=True, text=True, timeout=60, check=False
    )


def hl7_file(folder: Path, count: int, end: bytes = b"\r") -> Path:
    file = folder / "play.hl7"
    file.write_bytes(b"".join(adt(f"M{number}") for number in range(count)).replace(b"\r", end))
    return file


@pytest.mark.parametrize("end", [b"\r", b"\n", b"\r\n"])
async def test_each_message_of_a_file_is_sent_in_order_and_its_ack_printed(
    tmp_path: Path, end: bytes
) -> None:
    async with Receiver() as receiver:
        ended = await send(hl7_file(tmp_path, 3, end), "--to", f"127.0.0.1:{receiver.port}", "--repeat", 2)
    assert (ended.returncode, receiver.ids) == (0, ["M0", "M1", "M2"] * 2), ended.stderr
    assert receiver.received[0] == adt("M0")
    assert ended.stdout.splitlines() == ["AA  M0", "AA  M1", "AA  M2"] * 2 + [
        "6 messages: 6 accepted, 0 refused"
    ]


async def test_a_refused_message_is_told_with_its_text_and_the_rest_still_sent(tmp_path: Path) -> None:
    def answer(message: bytes, number: int) -> bytes:
        reply = ack("AE" if number == 2 else "AA", control_id(message))
        return reply.replace(b"|M1\r", b"|M1|Patient is not known\r")

    async with Receiver(answer) as receiver:
        ended = await send(hl7_file(tmp_path, 3), "--to", f"127.0.0.1:{receiver.port}", "--json")
    lines = [json.loads(line) for line in ended.stdout.splitlines()]
    assert ended.returncode == 1 and len(receiver.received) == 3
    assert lines[1] == {
        "file": "play.hl7",
        "control_id": "M1",
        "code": "AE",
        "text": "Patient is not known",
        "accepted": False,
    }
    assert lines[3]["summary"] | {"seconds": 0} == {
        "messages": 3, "answered": 3, "accepted": 2, "codes": {"AA": 2, "AE": 1}, "seconds": 0
    }  # fmt: skip


@pytest.mark.parametrize(
    ("answer", "told"),
    [
        (lambda message, _number: ack("AA", "SOMETHING"), "the acknowledgement is for 'SOMETHING'"),
        (lambda _message, _number: b"raw:" + START + b"hello" + END, "the reply is not an acknowledgement"),
    ],
)
async def test_what_does_not_acknowledge_the_message_counts_as_refused(
    tmp_path: Path, answer: Callable[[bytes, int], bytes], told: str
) -> None:
    async with Receiver(answer) as receiver:
        ended = await send(hl7_file(tmp_path, 1), "--to", f"127.0.0.1:{receiver.port}")
    assert ended.returncode == 1 and told in ended.stdout


async def test_a_receiver_that_is_not_there_or_silent_gives_exit_code_three(tmp_path: Path) -> None:
    port = free_port()
    ended = await send(hl7_file(tmp_path, 1), "--to", f"127.0.0.1:{port}")
    assert ended.returncode == 3 and f"cannot connect to 127.0.0.1:{port}" in ended.stderr
    async with Receiver(
        lambda message, number: ack("AA", control_id(message)) if number == 1 else None
    ) as silent:
        ended = await send(hl7_file(tmp_path, 2), "--to", f"127.0.0.1:{silent.port}", "--timeout", 0.3)
    assert ended.returncode == 3 and "no reply" in ended.stderr
    assert "2 messages: 1 accepted, 0 refused, 1 without an answer" in ended.stdout


async def test_many_connections_share_the_messages_and_the_rate_holds(tmp_path: Path) -> None:
    async with Receiver() as receiver:
        started = time.monotonic()
        ended = await send(
            hl7_file(tmp_path, 40),
            "--to",
            f"127.0.0.1:{receiver.port}",
            "--connections",
            4,
            "--rate",
            40,
            "--window",
            5,
        )
        took = time.monotonic() - started
    assert ended.returncode == 0 and sorted(receiver.ids) == sorted(f"M{number}" for number in range(40))
    assert took > 0.9
    for lane in range(4):
        assert [one for one in receiver.ids if int(one[1:]) % 4 == lane] == [
            f"M{n}" for n in range(lane, 40, 4)
        ]


async def test_tls_is_used_and_a_stranger_refused(tmp_path: Path) -> None:
    authority, stranger = trustme.CA(), trustme.CA()
    for name, one in (("ca", authority), ("stranger", stranger)):
        one.cert_pem.write_to_path(str(tmp_path / f"{name}.pem"))
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    authority.issue_cert("localhost", "127.0.0.1").configure_cert(context)

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        frame = await reader.readuntil(END)
        writer.write(START + ack("CA", control_id(frame[1:-2])) + END)
        await writer.drain()

    async with await asyncio.start_server(serve, "127.0.0.1", 0, ssl=context) as server:
        to = f"localhost:{server.sockets[0].getsockname()[1]}"
        good = await send(hl7_file(tmp_path, 1), "--to", to, "--tls-ca", tmp_path / "ca.pem")
        bad = await send(hl7_file(tmp_path, 1), "--to", to, "--tls-ca", tmp_path / "stranger.pem")
    assert (good.returncode, bad.returncode) == (0, 3), (good.stderr, bad.stderr)
    assert "CA  M0" in good.stdout and "TLS" in bad.stderr


async def test_a_file_without_a_message_is_a_usage_error(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("Dear colleague")
    ended = await send(tmp_path / "letter.txt", "--to", "127.0.0.1:1")
    told = " ".join(ended.stderr.replace("│", "").split())
    assert ended.returncode == 2 and "no HL7 message in it" in told
