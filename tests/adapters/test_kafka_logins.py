"""Kafka with a login: who shows it writes and reads, who does not is told so and nothing is lost."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import AsyncExitStack
from pathlib import Path

import pytest
from kafka_gate import LoginGate
from net_peers import Certificates, final, running, state_text
from test_kafka import contents, files, kafka_operation, kafka_service, read, topic, write

from servers import Kafka
from support import Sender, adt, eventually, free_port, service


@pytest.fixture(scope="module")
def broker() -> Iterator[Kafka]:
    made = Kafka()
    made.start()
    yield made
    made.remove()


@pytest.fixture(autouse=True)
def _credentials(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HIE_KEYRING", "0")
    monkeypatch.setenv("HIE_CREDENTIAL_K_USERNAME", "lab")
    monkeypatch.setenv("HIE_CREDENTIAL_K_PASSWORD", "wrong-5")


@pytest.mark.parametrize(
    ("mechanism", "tls"),
    [("SCRAM-SHA-256", False), ("SCRAM-SHA-512", False), ("SCRAM-SHA-512", True), ("PLAIN", True)],
)
async def test_a_wrong_password_is_told_and_the_right_one_lets_everything_pass(
    tmp_path: Path, broker: Kafka, monkeypatch: pytest.MonkeyPatch, mechanism: str, tls: bool
) -> None:
    certificates, port = Certificates(tmp_path / "tls"), free_port()
    source, target = topic(broker), topic(broker)
    await asyncio.to_thread(write, broker, source, [b"one", b"two"])
    settings = {"credentials": "K", "sasl_mechanism": mechanism, "ssl_config": "anonymous" if tls else ""}
    async with AsyncExitStack() as stack:
        gate = LoginGate(
            int(broker.url.split(":")[1]), {"lab": "right-5"}, certificates.server_context() if tls else None
        )
        await stack.enter_async_context(gate)
        items = [
            service("in", port, ["to"]), kafka_operation(gate.url, target, **settings),
            kafka_service(gate.url, source, **settings), files(tmp_path / "out"),
        ]  # fmt: skip
        runtime = await stack.enter_async_context(running(tmp_path / "w", *items, tls=certificates.section))
        sender = await stack.enter_async_context(Sender(port))
        await sender.send(adt("1"))
        reason = f"invalid credentials with SASL mechanism {mechanism}"

        async def refused() -> bool:
            texts = [await state_text(runtime, item) for item in ("to", "from")]
            return all(text.startswith(f"kafka {gate.url}: ") and reason in text for text in texts)

        await eventually(refused, 20)
        texts = [await state_text(runtime, item) for item in ("to", "from")]
        assert not any(word in text for text in texts for word in ("wrong-5", "right-5"))
        assert [row.status for row in await final(runtime, item="to")] == ["queued"]
        assert gate.logins == []

        monkeypatch.setenv("HIE_CREDENTIAL_K_PASSWORD", "right-5")
        (record,) = await asyncio.to_thread(read, broker, target, 1)
        await eventually(lambda: len(contents(tmp_path / "out")) == 2, 30)
    assert record.value() == adt("1")
    assert contents(tmp_path / "out") == [b"one", b"two"]
    assert set(gate.logins) == {(mechanism, "lab")}
