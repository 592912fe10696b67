"""Start, stop, reload, scale, hold back, acknowledge: a whole production over real sockets."""

from __future__ import annotations

import asyncio
import json
import ssl
from pathlib import Path

import pytest
import trustme

from hie_runtime.config.states import HostState, MessageStatus
from hie_runtime.control.client import ClientError, MessageQuery
from hie_runtime.control.embedded import EmbeddedRuntime
from support import (
    END,
    START,
    Receiver,
    Sender,
    ack,
    adt,
    control_id,
    eventually,
    free_port,
    operation,
    router,
    send_rule,
    service,
    write_workspace,
)


async def item(runtime: EmbeddedRuntime, name: str):
    return next(one for one in (await runtime.counters()).items if one.name == name)


async def test_a_reload_restarts_only_what_changed_and_drops_nothing(tmp_path: Path) -> None:
    port, down = free_port(), free_port()
    async with Receiver() as first, Receiver() as second:
        items = [service("in", port, ["a", "b"]), operation("a", first.port), operation("b", down)]
        runtime = EmbeddedRuntime(tmp_path / "data")
        await runtime.start(write_workspace(tmp_path, items))
        try:
            async with Sender(port) as sender:
                await sender.send(adt("M1"))
                await eventually(lambda: first.ids == ["M1"])
                items[2] = operation("b", second.port)
                write_workspace(tmp_path, [*items, operation("c", first.port)])
                result = await runtime.reload()
                assert (result.applied, result.restarted, result.added, result.unchanged) == (
                    True,
                    ["b"],
                    ["c"],
                    2,
                )
                # the sender's connection and the queued message have survived
                await eventually(lambda: second.ids == ["M1"])
                await sender.send(adt("M2"))
                await eventually(lambda: first.ids == second.ids == ["M1", "M2"])
        finally:
            await runtime.stop()


async def test_a_bad_change_is_refused_whole_and_the_old_production_keeps_running(tmp_path: Path) -> None:
    port, taken = free_port(), free_port()
    async with Receiver() as receiver, Receiver(port=taken):
        items = [service("in", port, ["a"]), operation("a", receiver.port)]
        runtime = EmbeddedRuntime(tmp_path / "data")
        await runtime.start(write_workspace(tmp_path, items))
        try:
            write_workspace(tmp_path, [*items, operation("x", 70000)])
            refused = await runtime.reload()
            assert not refused.applied
            assert "70000 is not a port" in refused.problems[0]
            # a service whose port is taken shows only when it starts: everything is rolled back
            write_workspace(tmp_path, [service("in", taken, ["a"]), items[1]])
            refused = await runtime.reload()
            assert not refused.applied
            assert "cannot listen" in refused.problems[0]
            async with Sender(port) as sender:
                await sender.send(adt("M1"))
            await eventually(lambda: receiver.ids == ["M1"])
            assert (await item(runtime, "in")).state is HostState.RUNNING
        finally:
            await runtime.stop()


async def test_a_pool_keeps_the_order_of_each_patient_while_it_scales(tmp_path: Path) -> None:
    port = free_port()
    async with Receiver() as receiver:
        out = operation("out", receiver.port, order_key="PID:3.1")
        out["pool_size"] = 4
        runtime = EmbeddedRuntime(tmp_path / "data")
        await runtime.start(write_workspace(tmp_path, [service("in", port, ["out"]), out]))
        try:
            async with Sender(port) as sender:
                for number in range(120):
                    await sender.send(adt(f"P{number % 7}-{number}", patient=f"P{number % 7}"))
                    if number in (30, 70):
                        await runtime.scale("out", 2 if number == 30 else 6)
            await eventually(lambda: len(set(receiver.ids)) == 120)
            assert (await item(runtime, "out")).pool_size == 6
            for patient in range(7):
                mine = [
                    int(one.split("-")[1])
                    for one in dict.fromkeys(receiver.ids)
                    if one.startswith(f"P{patient}-")
                ]
                assert mine == sorted(mine)
        finally:
            await runtime.stop()


async def test_a_full_queue_holds_the_sender_back_and_lets_it_go_on(tmp_path: Path) -> None:
    port, down = free_port(), free_port()
    out = operation("out", down)
    out["queue_size"] = 20
    runtime = EmbeddedRuntime(tmp_path / "data")
    await runtime.start(write_workspace(tmp_path, [service("in", port, ["out"]), out]))
    try:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        sent = 0

        async def taken_or_held_back() -> bool:
            full = (await item(runtime, "in")).held_back
            return full or (await item(runtime, "out")).queue_depth == sent

        for _ in range(10):
            for _ in range(10):
                writer.write(START + adt(f"M{sent}") + END)
                sent += 1
            await eventually(taken_or_held_back)
        assert (await item(runtime, "in")).held_back
        held_at = (await item(runtime, "out")).queue_depth
        assert 20 <= held_at < 100
        async with Receiver(port=down) as receiver:
            await eventually(lambda: len(receiver.ids) == 100)
            assert receiver.ids == [f"M{number}" for number in range(100)]
            assert not (await item(runtime, "in")).held_back
        writer.close()
        del reader
    finally:
        await runtime.stop()


@pytest.mark.parametrize(
    ("mode", "extra", "expected"),
    [
        ("Immed", {}, b"MSA|CA|M1"),
        ("Immed", {"use_ack_commit_codes": False}, b"MSA|AA|M1"),
        ("App", {}, b"MSA|AA|M1"),
        ("Byte", {}, b"\x06"),
    ],
)
async def test_each_ack_mode_answers_as_iris_does(
    tmp_path: Path, mode: str, extra: dict[str, object], expected: bytes
) -> None:
    port = free_port()
    async with Receiver() as receiver:
        items = [service("in", port, ["out"], ack_mode=mode, **extra), operation("out", receiver.port)]
        runtime = EmbeddedRuntime(tmp_path / "data")
        await runtime.start(write_workspace(tmp_path, items))
        try:
            async with Sender(port) as sender:
                assert expected in await sender.send(adt("M1"))
        finally:
            await runtime.stop()


async def test_ack_mode_app_hands_back_the_reply_of_the_target(tmp_path: Path) -> None:
    port = free_port()
    answer = lambda message, _n: ack("AE", control_id(message))  # noqa: E731 - a receiver in one line
    async with Receiver(answer) as receiver:
        rules = {"R": [send_rule("1", "out")]}
        items = [
            service("in", port, ["router"], ack_mode="App"),
            router("router", "R", response_from="out"),
            operation("out", receiver.port),
        ]
        runtime = EmbeddedRuntime(tmp_path / "data")
        await runtime.start(write_workspace(tmp_path, items, rules))
        try:
            async with Sender(port) as sender:
                assert b"MSA|AE|M1" in await sender.send(adt("M1"))
        finally:
            await runtime.stop()


async def test_messages_of_a_target_are_listed_by_what_became_of_them_there(tmp_path: Path) -> None:
    port = free_port()
    async with Receiver() as well:
        rules = {"R": [send_rule("1", "well", "down")]}
        items = [
            service("in", port, ["router"]),
            router("router", "R"),
            operation("well", well.port),
            operation("down", free_port()),
        ]
        runtime = EmbeddedRuntime(tmp_path / "data")
        await runtime.start(write_workspace(tmp_path, items, rules))
        try:
            async with Sender(port) as sender:
                await sender.send(adt("M1"))

            async def ask(name: str, status: MessageStatus | None = None) -> list[MessageStatus]:
                return [row.status for row in await runtime.messages(MessageQuery(item=name, status=status))]

            async def delivered() -> bool:
                return await ask("well") == [MessageStatus.COMPLETED]

            await eventually(delivered)
            queued = [MessageStatus.QUEUED]
            assert await ask("down") == await ask("router") == await ask("in") == queued
            assert await ask("well", MessageStatus.QUEUED) == []  # it waits elsewhere
            assert await ask("down", MessageStatus.QUEUED) == queued
            assert await ask("down", MessageStatus.COMPLETED) == []
            assert await ask("well", MessageStatus.COMPLETED) == [MessageStatus.COMPLETED]
        finally:
            await runtime.stop()


async def test_what_is_no_hl7_is_refused_and_kept(tmp_path: Path) -> None:
    port = free_port()
    runtime = EmbeddedRuntime(tmp_path / "data")
    await runtime.start(
        write_workspace(tmp_path, [service("in", port, ["out"]), operation("out", free_port())])
    )
    try:
        async with Sender(port) as sender:
            assert b"MSA|CE|" in await sender.send(b"PID|1||12345")
        [row] = await runtime.messages(MessageQuery(status=MessageStatus.BAD))
        assert (await runtime.body(row.id)).text == "PID|1||12345"
    finally:
        await runtime.stop()


async def test_a_rule_that_fails_makes_the_message_bad_and_sends_it_nowhere(tmp_path: Path) -> None:
    port = free_port()
    async with Receiver() as receiver:
        rules = {"R": [send_rule("Unknown(1)", "out")]}
        runtime = EmbeddedRuntime(tmp_path / "data")
        items = [service("in", port, ["router"]), router("router", "R"), operation("out", receiver.port)]
        await runtime.start(write_workspace(tmp_path, items, rules))
        try:
            async with Sender(port) as sender:
                await sender.send(adt("M1"))
            [row] = await runtime.messages(MessageQuery(status=MessageStatus.BAD))
            assert "Unknown is not known" in row.text
            assert (await item(runtime, "router")).bad == 1
            assert receiver.ids == []
        finally:
            await runtime.stop()


async def test_messages_for_a_target_that_is_not_there_wait_in_the_dead_letters(tmp_path: Path) -> None:
    port = free_port()
    runtime = EmbeddedRuntime(tmp_path / "data")
    await runtime.start(write_workspace(tmp_path, [service("in", port, ["nowhere"])]))
    try:
        async with Sender(port) as sender:
            await sender.send(adt("M1"))
        [row] = await runtime.messages(MessageQuery(status=MessageStatus.FAILED))
        assert "'nowhere' is not in the production" in row.text
    finally:
        await runtime.stop()


async def test_tls_both_ways_with_client_certificates(tmp_path: Path) -> None:
    authority = trustme.CA()
    server, client = authority.issue_cert("127.0.0.1", "localhost"), authority.issue_cert("client@hie")
    authority.cert_pem.write_to_path(tmp_path / "ca.pem")
    for name, cert in (("server", server), ("client", client)):
        cert.cert_chain_pems[0].write_to_path(tmp_path / f"{name}.pem")
        cert.private_key_pem.write_to_path(tmp_path / f"{name}.key")
    tls = {
        "server": {"certificate_file": "server.pem", "private_key_file": "server.key", "ca_file": "ca.pem"},
        "client": {"certificate_file": "client.pem", "private_key_file": "client.key", "ca_file": "ca.pem"},
    }
    first, second = free_port(), free_port()
    async with Receiver() as receiver:
        secure = service("secure", second, ["out"])
        secure["settings"]["adapter"]["ssl_config"] = "server"
        items = [service("plain", first, ["to.secure"]), operation("to.secure", second, {"ssl_config": "client"}), secure,
                 operation("out", receiver.port)]  # fmt: skip
        runtime = EmbeddedRuntime(tmp_path / "data")
        await runtime.start(write_workspace(tmp_path, items, tls=tls))
        try:
            async with Sender(first) as sender:
                await sender.send(adt("M1"))
            await eventually(lambda: receiver.ids == ["M1"])
            stranger = ssl.create_default_context(cafile=str(tmp_path / "ca.pem"))
            with pytest.raises((ssl.SSLError, ConnectionError, asyncio.IncompleteReadError)):
                reader, _writer = await asyncio.open_connection("127.0.0.1", second, ssl=stranger)
                await reader.readexactly(1)
        finally:
            await runtime.stop()


async def test_test_messages_need_the_production_to_allow_them(tmp_path: Path) -> None:
    async with Receiver() as receiver:
        runtime = EmbeddedRuntime(tmp_path / "data")
        items = [service("in", free_port(), ["out"]), operation("out", receiver.port)]
        await runtime.start(write_workspace(tmp_path, items))
        try:
            sent = await runtime.send_test("in", adt("T1"))
            await eventually(lambda: receiver.ids == ["T1"])
            steps = (await runtime.trace(sent.message_id)).steps
            assert steps[0].text == "from test message"
        finally:
            await runtime.stop()
        await runtime.start(write_workspace(tmp_path, items, testing_enabled=False))
        try:
            with pytest.raises(ClientError, match="testing_enabled"):
                await runtime.send_test("in", adt("T2"))
        finally:
            await runtime.stop()


async def test_a_disabled_production_does_not_start(tmp_path: Path) -> None:
    runtime = EmbeddedRuntime(tmp_path / "data")
    with pytest.raises(ClientError, match="disabled"):
        await runtime.start(write_workspace(tmp_path, [], enabled=False))


async def test_a_disabled_operation_keeps_its_queue_for_later(tmp_path: Path) -> None:
    port = free_port()
    async with Receiver() as receiver:
        off = {**operation("out", receiver.port), "enabled": False}
        runtime = EmbeddedRuntime(tmp_path / "data")
        await runtime.start(write_workspace(tmp_path, [service("in", port, ["out"]), off]))
        async with Sender(port) as sender:
            await sender.send(adt("M1"))
        assert (await item(runtime, "out")).queue_depth == 1
        await runtime.stop()
        production = json.loads((tmp_path / "production.json").read_text())
        production["production"]["items"][1]["enabled"] = True
        (tmp_path / "production.json").write_text(json.dumps(production))
        await runtime.start(tmp_path)
        try:
            await eventually(lambda: receiver.ids == ["M1"])
        finally:
            await runtime.stop()


async def test_a_test_message_gets_what_its_sender_would_be_told(tmp_path: Path) -> None:
    async with Receiver(lambda message, _number: ack("AE", control_id(message))) as receiver:
        runtime = EmbeddedRuntime(tmp_path / "data")
        await runtime.start(
            write_workspace(
                tmp_path,
                [
                    service("at once", free_port(), ["out"], ack_mode="Immed"),
                    service("by byte", free_port(), ["out"], ack_mode="Byte"),
                    service("never", free_port(), ["out"], ack_mode="Never"),
                    service("of target", free_port(), ["out"], ack_mode="App"),
                    operation("out", receiver.port, reply_code_actions=":?E=C"),
                ],
            )
        )
        try:
            assert "MSA|CA|T1" in (await runtime.send_test("at once", adt("T1"))).reply
            assert (await runtime.send_test("by byte", adt("T2"))).reply == "<ACK>"
            assert (await runtime.send_test("never", adt("T3"))).reply == ""
            assert "MSA|AE|T4" in (await runtime.send_test("of target", adt("T4"))).reply
            assert "MSA|AE|T5" in (await runtime.send_test("out", adt("T5"))).reply
        finally:
            await runtime.stop()


async def test_a_test_message_that_nobody_answers_says_so_after_its_patience(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("hie_runtime.engine.interventions.TEST_PATIENCE", 0.2)
    runtime = EmbeddedRuntime(tmp_path / "data")
    await runtime.start(write_workspace(tmp_path, [operation("out", free_port())]))
    try:
        sent = await runtime.send_test("out", adt("T1"))
        assert (sent.reply, sent.note) == ("", "no answer from the targets within 0.2 s")
        assert runtime.engine is not None and runtime.engine.replies.waiting == 0
    finally:
        await runtime.stop()


async def test_the_list_shows_what_became_of_the_copies_a_transform_made(tmp_path: Path) -> None:
    port, lab = free_port(), free_port()
    rule = {
        "name": "All",
        "when": [{"actions": [{"action": "send", "targets": ["lab"], "transforms": ["HIE"]}]}],
    }
    items = [service("in", port, ["R"]), router("R", "R"), operation("lab", lab)]
    write_workspace(tmp_path, items, {"R": [rule]})
    step = {"step": "assign", "property": "target.{MSH:3.1}", "value": '"HIE"'}
    (tmp_path / "transforms").mkdir()
    (tmp_path / "transforms" / "HIE.json").write_text(
        json.dumps({"name": "HIE", "create": "copy", "steps": [step]})
    )
    runtime = EmbeddedRuntime(tmp_path / "data")
    await runtime.start(tmp_path)

    async def listed(status: MessageStatus) -> bool:
        found = await runtime.messages(MessageQuery())
        return {(one.status, *one.targets[:2]) for one in found} == {(status, "R", "lab")}

    try:
        async with Sender(port) as sender:
            await sender.send(adt("M1"))
        await eventually(lambda: listed(MessageStatus.QUEUED))  # nobody listens there yet
        assert not await runtime.messages(MessageQuery(status=MessageStatus.COMPLETED))
        refuse_first = lambda message, number: ack("AE" if number == 1 else "AA", control_id(message))  # noqa: E731
        async with Receiver(refuse_first, port=lab) as receiver:
            await eventually(lambda: listed(MessageStatus.SUSPENDED))
            (stuck,) = await runtime.messages(MessageQuery())
            await runtime.resend([stuck.id])
            await eventually(lambda: listed(MessageStatus.COMPLETED))
            assert receiver.received[1] == receiver.received[0]
            assert b"|HIE|" in receiver.received[1]  # what the transform made, not what came in
    finally:
        await runtime.stop()
