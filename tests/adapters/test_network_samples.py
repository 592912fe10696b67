"""The samples of HTTP, SOAP and TCP, run as they are but for the ports."""

from __future__ import annotations

import asyncio
import re
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from aiohttp import web
from http_peers import Asked, HTTPPeer
from net_peers import FramedPeer, FramedSender, final
from soap_peers import SOAP11, client_of, envelope
from test_http_service import client
from test_tcp import COUNTED, STX_ETX
from zeep.exceptions import Fault

from hie_runtime.config.check import check_workspace
from hie_runtime.config.problems import Severity
from hie_runtime.config.states import MessageStatus
from hie_runtime.config.workspace import load_workspace
from hie_runtime.control.embedded import EmbeddedRuntime
from hie_runtime.protocols.tcp.framing import Framing
from support import eventually, free_port

SAMPLES = Path(__file__).parents[2] / "samples"


@asynccontextmanager
async def sample(name: str, folder: Path, ports: dict[int, int]) -> AsyncIterator[EmbeddedRuntime]:
    """A copy of a sample with other ports, running."""
    copy = folder / name
    shutil.copytree(SAMPLES / name, copy)
    path = copy / "production.yaml"
    path.write_text(re.sub(r"\b25[12]\d\d\b", lambda found: str(ports[int(found[0])]), path.read_text()))
    problems = check_workspace(load_workspace(copy))
    assert [problem for problem in problems if problem.severity is not Severity.INFO] == []
    runtime = EmbeddedRuntime(folder / "data")
    await runtime.start(copy)
    try:
        yield runtime
    finally:
        await runtime.stop()


async def test_orders_over_http_and_soap(tmp_path: Path) -> None:
    async def stock(_request: web.Request, asked: Asked) -> web.StreamResponse:
        return web.json_response({"path": asked.path})

    async def pharmacy(_request: web.Request, _asked: Asked) -> web.StreamResponse:
        body = b'<SubmitResponse xmlns="urn:example:orders"><receipt>ours</receipt></SubmitResponse>'
        return web.Response(body=envelope(body), content_type="text/xml")

    ports = {port: free_port() for port in (25100, 25101, 25102)}
    async with HTTPPeer(stock) as stocks, HTTPPeer(pharmacy) as pharmacies:
        ports |= {25150: stocks.port, 25151: pharmacies.port}
        async with sample("http-orders", tmp_path, ports) as runtime:
            async with client(ports[25100]) as session:
                async with session.post("/orders", json={"order": {"id": "W12-7"}}) as answer:
                    assert answer.status == 202
                async with session.post("/orders", data="x") as answer:
                    assert answer.status == 415
            async with client(ports[25101]) as session, session.get("/items/gloves?size=8") as answer:
                assert await answer.json() == {"path": "/stock/items/gloves?size=8"}
            zeep = await asyncio.to_thread(client_of, f"http://127.0.0.1:{ports[25102]}/partner")
            for urgent in (False, True):
                order = {"order": "P1", "item": "gloves", "quantity": 3, "urgent": urgent}
                receipt = await asyncio.to_thread(lambda order=order: zeep.service.Submit(**order))
                assert receipt in {row.id for row in await final(runtime, item="from.Partner")}
            with pytest.raises(Fault, match="quantity"):
                await asyncio.to_thread(zeep.service.Submit, order="P1", item="gloves", quantity=0)
            archive = tmp_path / "http-orders" / "out" / "archive"
            await eventually(lambda: len(list(archive.glob("order_*"))) == 3)
            await eventually(lambda: len(pharmacies.asked) == 1 and len(stocks.asked) == 2)
            assert {asked.path for asked in stocks.asked} == {
                "/stock/orders/W12-7",
                "/stock/items/gloves?size=8",
            }
            assert b"urgent>true</" in pharmacies.asked[0].body
            assert SOAP11.encode() in pharmacies.asked[0].body


async def test_devices_on_plain_tcp(tmp_path: Path) -> None:
    ports = {port: free_port() for port in (25200, 25201)}
    async with (
        FramedPeer(Framing("line", end=b"\r\n"), lambda _message, _number: b"OK") as display,
        sample("tcp-device", tmp_path, ports | {25250: display.port}) as runtime,
        FramedSender(ports[25200], STX_ETX) as analyser,
        FramedSender(ports[25201], COUNTED) as monitor,
    ):
        assert await analyser.send(b"GLU|5.4|mmol/l") == b"\x06"
        assert (await monitor.send(b"\x00\x01" * 1000)).startswith(b"stored ")
        await eventually(lambda: display.received == [b"GLU|5.4|mmol/l"])
        archive = tmp_path / "tcp-device" / "out" / "archive"
        await eventually(lambda: len(list(archive.glob("127.0.0.1.*"))) == 2)

        async def done() -> bool:
            shown = [
                await final(runtime, item=item, status=MessageStatus.COMPLETED)
                for item in ("to.Display", "Archive")
            ]
            return [len(rows) for rows in shown] == [1, 2]

        await eventually(done)
