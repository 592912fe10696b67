"""Plain TCP against real peers: framings, answers, limits, lost connections, certificates, crashes."""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import Any

import pytest
from net_peers import (
    Certificates,
    FramedPeer,
    FramedSender,
    crash_and_resend,
    final,
    running,
    state_text,
    warnings,
)

from hie_runtime.config.states import MessageStatus
from hie_runtime.control.embedded import EmbeddedRuntime
from hie_runtime.protocols.tcp.framing import Framing
from support import RuntimeProcess, eventually, free_port, write_workspace

COUNTED = Framing("counted", width=4)
STX_ETX = Framing("framed", start=b"\x02", end=b"\x03")
LINE = Framing("line", end=b"\n")

CASES = {
    "one byte": ("Counted", {"length_format": "1"}, Framing("counted", width=1)),
    "two bytes, last first": ("Counted", {"length_format": "2", "endian": "Little"}, Framing("counted", width=2, little=True)),
    "four bytes": ("Counted", {}, COUNTED),
    "digits": ("Counted", {"length_format": "ascii", "length_digits": 5}, Framing("counted", width=5, ascii=True)),
    "marks": ("Framed", {"message_frame_start": "2", "message_frame_end": "x03"}, STX_ETX),
    "lines": ("Line", {}, LINE),
}  # fmt: skip


def tcp_service(
    port: int,
    targets: list[str],
    kind: str = "Counted",
    adapter: dict[str, Any] | None = None,
    name: str = "in",
    **host: Any,
) -> dict[str, Any]:
    settings = {
        "adapter": {"port": port, **(adapter or {})},
        "host": {"target_config_names": targets, **host},
    }
    return {"name": name, "class_name": f"hie.services.tcp.{kind}Service", "settings": settings}


def tcp_operation(
    port: int, kind: str = "Counted", adapter: dict[str, Any] | None = None, name: str = "out", **host: Any
) -> dict[str, Any]:
    settings = {
        "adapter": {"ip_address": "127.0.0.1", "port": port, "connect_timeout": 2, **(adapter or {})},
        "host": {"retry_interval": 0.1, **host},
    }
    return {"name": name, "class_name": f"hie.operations.tcp.{kind}Operation", "settings": settings}


@pytest.mark.parametrize("case", CASES)
async def test_messages_pass_in_order_in_every_framing(tmp_path: Path, case: str) -> None:
    kind, settings, framing = CASES[case]
    port = free_port()
    async with FramedPeer(framing) as peer:
        items = tcp_service(port, ["out"], kind, settings), tcp_operation(peer.port, kind, settings)
        async with running(tmp_path, *items) as runtime:
            async with FramedSender(port, framing) as sender:
                sender.writer.write(b"".join(framing.frame(b"result %d" % n) for n in range(50)))
                assert [await sender.answer() for _ in range(50)] == [b"\x06"] * 50
            await eventually(lambda: len(peer.received) == 50)
            assert peer.received == [b"result %d" % n for n in range(50)]
            await eventually(lambda: _all_completed(runtime, 50), why="all are completed")


async def _all_completed(runtime: EmbeddedRuntime, count: int) -> bool:
    return len(await final(runtime, item="out", status=MessageStatus.COMPLETED)) == count


async def test_the_answer_names_the_message_and_is_sent_only_when_it_is_stored(tmp_path: Path) -> None:
    port = free_port()
    item = tcp_service(port, [], "Line", ack_ok=r"OK {id}")
    async with running(tmp_path, item) as runtime, FramedSender(port, LINE) as sender:
        answer = (await sender.send(b"a measurement")).decode()
        [row] = await final(runtime, item="in")
        assert answer == f"OK {row.id}"
        assert row.source.startswith("127.0.0.1:")
        assert row.status is MessageStatus.NOWHERE


async def test_the_target_answers_the_sender_in_the_order_of_the_messages(tmp_path: Path) -> None:
    port = free_port()
    async with FramedPeer(LINE, lambda message, _n: b"seen " + message) as peer:
        items = tcp_service(port, ["out"], "Line", ack_mode="App"), tcp_operation(peer.port, "Line")
        async with running(tmp_path, *items), FramedSender(port, LINE) as sender:
            sender.writer.write(b"a\nb\nc\n")
            assert [await sender.answer() for _ in range(3)] == [b"seen a", b"seen b", b"seen c"]


async def test_a_target_that_is_late_or_refuses_is_told_to_the_sender_in_words(tmp_path: Path) -> None:
    port = free_port()
    answers = {b"wrong": b"\x15", b"slow": None}
    async with FramedPeer(LINE, lambda message, _n: answers[message]) as peer:
        items = (
            tcp_service(port, ["out"], "Line", ack_mode="App", app_ack_timeout=2, ack_not_ok="NO {error}"),
            tcp_operation(peer.port, "Line"),
        )
        async with running(tmp_path, *items) as runtime, FramedSender(port, LINE) as sender:
            # the target's own words go back as they are
            assert await sender.send(b"wrong") == b"\x15"
            await eventually(
                lambda: _failed_with(runtime, "the receiver did not accept the message: it replied x15")
            )
            assert (await sender.send(b"slow")) == b"NO stored, but the target has not answered within 2 s"


async def test_a_message_that_is_too_long_is_refused_with_the_limit_and_the_rest_goes_on(
    tmp_path: Path,
) -> None:
    port = free_port()
    item = tcp_service(port, [], max_message_bytes=1000, ack_not_ok="{error}")
    async with running(tmp_path, item) as runtime:
        async with FramedSender(port, COUNTED) as sender:
            assert await sender.send(b"x" * 1001) == b"a message of 1001 bytes is announced; allowed are 1000"
            with pytest.raises(ConnectionError):
                await sender.answer()
        async with FramedSender(port, COUNTED) as sender:
            assert await sender.send(b"x" * 1000) == b"\x06"
        [warning] = await warnings(runtime, "in")
        assert "a message of 1001 bytes is announced; allowed are 1000; connection closed" in warning


async def test_what_breaks_off_inside_a_message_is_dropped_and_said(tmp_path: Path) -> None:
    port = free_port()
    item = tcp_service(port, [], adapter={"read_timeout": 0.3})
    async with running(tmp_path, item) as runtime:
        async with FramedSender(port, COUNTED) as sender:
            sender.writer.write(COUNTED.frame(b"half of it")[:7])
        await eventually(lambda: _warned(runtime, "connection lost inside a message"))
        async with FramedSender(port, COUNTED) as sender:  # half-open: the rest never comes
            sender.writer.write(COUNTED.frame(b"half of it")[:7])
            with pytest.raises(ConnectionError):
                await sender.answer()
        await eventually(lambda: _warned(runtime, "silent for 0.3 s inside a message; connection closed"))
        assert await final(runtime, item="in") == []


async def _warned(runtime: EmbeddedRuntime, text: str) -> bool:
    return any(text in warning for warning in await warnings(runtime, "in"))


async def test_only_allowed_addresses_and_so_many_connections_are_served(tmp_path: Path) -> None:
    port, closed = free_port(), free_port()
    items = (
        tcp_service(port, [], adapter={"max_connections": 1}, ack_not_ok="{error}"),
        tcp_service(closed, [], adapter={"allowed_ip_addresses": "10.0.0.0/8"}, name="closed"),
    )
    async with running(tmp_path, *items) as runtime, FramedSender(port, COUNTED) as first:
        assert await first.send(b"one") == b"\x06"
        async with FramedSender(port, COUNTED) as second:
            assert await second.send(b"two") == b"refused: 1 connections are open (max_connections)"
        with pytest.raises(ConnectionError):
            async with FramedSender(closed, COUNTED) as stranger:
                await stranger.send(b"three")
        assert "refused, not in allowed_ip_addresses" in (await warnings(runtime, "closed"))[0]


async def test_each_message_may_come_with_its_name(tmp_path: Path) -> None:
    port = free_port()
    async with FramedPeer(COUNTED) as peer:
        items = (
            tcp_service(port, ["out"], get_stream_name=True),
            tcp_operation(peer.port, adapter={"put_stream_name": True, "get_reply": False}),
        )
        async with running(tmp_path, *items) as runtime, FramedSender(port, COUNTED) as sender:
            for name in (b"ecg-1.dat", b"ecg-2.dat"):
                sender.writer.write(COUNTED.frame(name))
                assert await sender.send(b"curve of " + name) == b"\x06"
            await eventually(lambda: len(peer.received) == 4)
            assert peer.received == [b"ecg-1.dat", b"curve of ecg-1.dat", b"ecg-2.dat", b"curve of ecg-2.dat"]
            assert {row.source for row in await final(runtime, item="in")} == {"ecg-1.dat", "ecg-2.dat"}


async def test_a_peer_that_restarts_in_mid_traffic_misses_nothing(tmp_path: Path) -> None:
    port = free_port()
    async with FramedPeer(COUNTED) as peer:
        items = tcp_service(port, ["out"]), tcp_operation(peer.port)
        async with running(tmp_path, *items) as runtime, FramedSender(port, COUNTED) as sender:
            for n in range(60):
                assert await sender.send(b"%d" % n) == b"\x06"
                if n == 20:
                    peer.vanish()
                if n == 25:
                    await eventually(lambda: _retrying(runtime, "closed the connection", "Connect"))
                if n == 40:
                    await peer.listen()
            await eventually(lambda: peer.received[-1:] == [b"59"])
            first = list(dict.fromkeys(peer.received))
            assert first == [b"%d" % n for n in range(60)]
            assert len(peer.received) - 60 <= 1  # only what was on its way when the peer went
            await eventually(lambda: _all_completed(runtime, 60))


async def _retrying(runtime: EmbeddedRuntime, *texts: str) -> bool:
    shown = await state_text(runtime, "out")
    return any(text in shown for text in texts)


@pytest.mark.parametrize(
    ("adapter", "answer", "text"),
    [
        ({"response_timeout": 0.2}, None, "no reply from 127.0.0.1:{port} within 0.2 s"),
        ({"reply_has_same_framing": False, "reply_message_length": 50, "read_timeout": 0.2}, b"short",
         "no whole reply from 127.0.0.1:{port} within 0.2 s"),
        ({"max_reply_bytes": 3}, b"longer", "the reply of 127.0.0.1:{port} cannot be read: a message of 6 bytes is announced; allowed are 3"),
    ],
)  # fmt: skip
async def test_a_peer_that_does_not_answer_well_is_tried_again_until_the_message_fails(
    tmp_path: Path, adapter: dict[str, Any], answer: bytes | None, text: str
) -> None:
    port = free_port()
    async with FramedPeer(COUNTED, lambda _message, _number: answer) as peer:
        items = tcp_service(port, ["out"]), tcp_operation(peer.port, adapter=adapter, failure_timeout=0.5)
        async with running(tmp_path, *items) as runtime, FramedSender(port, COUNTED) as sender:
            await sender.send(b"who is there")
            await eventually(lambda: _failed_with(runtime, text.replace("{port}", str(peer.port))))
            assert len(peer.received) > 1  # half-open or silent: each try on a connection of its own


async def _failed_with(runtime: EmbeddedRuntime, text: str) -> bool:
    rows = await final(runtime, item="out", status=MessageStatus.FAILED)
    if not rows:
        return False
    assert rows[0].text == text
    return True


async def test_tls_with_certificates_on_both_sides(tmp_path: Path) -> None:
    port, certificates = free_port(), Certificates(tmp_path / "tls")
    async with FramedPeer(COUNTED, tls=certificates.server_context(mutual=True)) as peer:
        items = (
            tcp_service(port, ["out"], adapter={"ssl_config": "mutual"}),
            tcp_operation(peer.port, adapter={"ssl_config": "client"}),
        )
        async with running(tmp_path, *items, tls=certificates.section):
            async with FramedSender(port, COUNTED, certificates.client_context("client")) as sender:
                assert await sender.send(b"sealed") == b"\x06"
            await eventually(lambda: peer.received == [b"sealed"])
            with pytest.raises(OSError):
                async with FramedSender(port, COUNTED, certificates.client_context()) as nobody:
                    await nobody.send(b"without a certificate")


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("expired", "certificate has expired"),
        ("untrusted", "unable to get local issuer certificate"),
        ("elsewhere", "IP address mismatch, certificate is not valid for '127.0.0.1'"),
    ],
)
async def test_a_certificate_that_is_not_accepted_is_named_with_its_reason(
    tmp_path: Path, name: str, reason: str
) -> None:
    port, certificates = free_port(), Certificates(tmp_path / "tls")
    async with FramedPeer(COUNTED, tls=certificates.server_context(name)) as peer:
        items = (
            tcp_service(port, ["out"]),
            tcp_operation(peer.port, adapter={"ssl_config": "client"}, failure_timeout=0.3),
        )
        async with running(tmp_path, *items, tls=certificates.section) as runtime:
            async with FramedSender(port, COUNTED) as sender:
                await sender.send(b"sealed")
            text = f"TLS with 127.0.0.1:{peer.port} failed: the peer's certificate is not accepted: {reason}"
            await eventually(lambda: _failed_starting(runtime, text))
            assert peer.received == []


async def _failed_starting(runtime: EmbeddedRuntime, text: str) -> bool:
    rows = await final(runtime, item="out", status=MessageStatus.FAILED)
    if not rows:
        return False
    assert rows[0].text.startswith(text)
    return True


@pytest.mark.parametrize(
    "fault", ["frames-received:3", "before-insert:8", "after-commit:5", "before-ack:3", "after-ack:3"]
)
async def test_a_crash_between_receipt_and_answer_loses_nothing_that_was_acknowledged(
    tmp_path: Path, fault: str
) -> None:
    port = free_port()
    bodies = [b"%d" % n for n in range(12)]
    async with FramedPeer(COUNTED) as peer, contextlib.AsyncExitStack() as stack:
        runtime = RuntimeProcess(
            write_workspace(tmp_path, [tcp_service(port, ["out"]), tcp_operation(peer.port)])
        )
        stack.callback(runtime.stop)

        async def send(body: bytes) -> bool:
            async with FramedSender(port, COUNTED) as sender:
                return await sender.send(body) == b"\x06"

        await crash_and_resend(runtime, fault, bodies, send)
        await eventually(runtime.drained)
        assert list(dict.fromkeys(peer.received)) == bodies
        # twice at most what was stored and not acknowledged, and what was being sent
        assert len(peer.received) - len(bodies) <= 2
