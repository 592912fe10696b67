"""Receivers of MLLP and mail that go and come again in the middle of the traffic."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from net_peers import final, running, state_text
from test_email import MailPeer, items

from hie_runtime.config.states import MessageStatus
from support import Receiver, Sender, adt, eventually, free_port, operation, service


async def all_completed(runtime: Any, item: str, count: int) -> bool:
    rows = await final(runtime, item=item, status=MessageStatus.COMPLETED, limit=1000)
    return len(rows) == count


async def test_an_mllp_receiver_that_restarts_in_mid_traffic_misses_nothing(tmp_path: Path) -> None:
    port, count = free_port(), 60
    ward = Receiver()
    await ward.__aenter__()
    async with running(tmp_path, service("in", port, ["out"]), operation("out", ward.port)) as runtime:

        async def retrying() -> bool:
            return f"127.0.0.1:{ward.port}" in await state_text(runtime, "out")

        async with Sender(port) as sender:
            for number in range(count):
                assert b"MSA|CA" in await sender.send(adt(f"M{number:02d}"))
                if number == 20:
                    await ward.__aexit__()
                if number == 25:
                    await eventually(retrying)
                if number == 40:
                    await ward.__aenter__()
        await eventually(lambda: all_completed(runtime, "out", count), 30)
    await ward.__aexit__()
    assert list(dict.fromkeys(ward.ids)) == [f"M{number:02d}" for number in range(count)]
    assert len(ward.ids) - count <= 1  # what was on its way when the receiver went


async def test_a_mail_server_that_restarts_in_mid_traffic_misses_nothing(tmp_path: Path) -> None:
    found = tmp_path / "in"
    found.mkdir()
    first = MailPeer()
    first.__enter__()
    made = items(first, found, attach=True)
    async with running(tmp_path / "w", *made) as runtime:

        def report(number: int) -> None:
            (tmp_path / f"{number:02d}.txt").write_bytes(b"report %d" % number)
            (tmp_path / f"{number:02d}.txt").rename(found / f"{number:02d}.txt")

        async def retrying() -> bool:
            return f"smtp://127.0.0.1:{first.port}: " in await state_text(runtime, "Ens.Alert")

        for number in range(5):
            report(number)
        await eventually(lambda: len(first.mails) == 5)
        first.__exit__()
        for number in range(5, 10):
            report(number)
        await eventually(retrying)
        with MailPeer(port=first.port) as second:
            await eventually(lambda: all_completed(runtime, "Ens.Alert", 10), 30)
    reports = [next(mail.iter_attachments()).get_content() for mail in (*first.mails, *second.mails)]
    assert sorted(reports) == sorted(f"report {number}" for number in range(10))
