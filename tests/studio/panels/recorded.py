"""A runtime that replays what was recorded: the models a real one hands out, for tests of the panels."""

from __future__ import annotations

import asyncio
import base64
from collections.abc import AsyncIterator
from pathlib import Path

from hie_runtime.control.client import (
    ClientError,
    CountersSnapshot,
    HostState,
    ItemCounters,
    LogEntry,
    MessageBody,
    MessageQuery,
    MessageStatus,
    MessageSummary,
    MessageTrace,
    ProbeResult,
    ReloadResult,
    RuleTried,
    RuntimeClient,
    SendResult,
    TraceStep,
)

START = 1_764_000_000.0
ADT = (
    "MSH|^~\\&|PAS|RXX|EPR|RXX|20261123101500||ADT^A01^ADT_A01|{id}|P|2.5.1|||AL|NE||UNICODE UTF-8\r"
    "EVN|A01|20261123101459\r"
    "PID|1||9434765919^^^NHS~RXX0012345^^^MRN||Müller^Zoë^Anne^^Mrs||19640312|F|||"
    "1 Elm Road^^Leeds^^LS1 4AP\r"
    "NK1|1|Müller^Jörg|SPO\r"
    "PV1|1|I|W12^B3^2^RXX||||C1234^Okafor^Ada|||110||||19|||||V000{id}\r"
    "ZPV|1|ISOLATION|N\r"
)
MSA = "MSH|^~\\&|EPR|RXX|PAS|RXX|20261123101501||ACK^A01|9|P|2.5.1\rMSA|AA|{id}\r"
STATUSES = (
    MessageStatus.COMPLETED,
    MessageStatus.COMPLETED,
    MessageStatus.QUEUED,
    MessageStatus.SUSPENDED,
    MessageStatus.NOWHERE,
    MessageStatus.RETRYING,
)


def summary(number: int) -> MessageSummary:
    """Message ``number`` of the recording."""
    status = STATUSES[number % len(STATUSES)]
    why = {
        MessageStatus.SUSPENDED: "to.EPR.ADT answered AE: PID-3 unknown",
        MessageStatus.NOWHERE: "no rule matched",
    }
    return MessageSummary(
        id=str(number),
        session_id=str(number),
        received_at=START + number,
        item="from.PAS.ADT",
        source="10.1.4.7:50213",
        type_name="ADT_A01" if number % 3 else "ADT_A08",
        control_id=f"PAS{number:06d}",
        size=620 + number,
        status=status,
        targets=["to.EPR.ADT", "to.Archive.Files"] if number % 2 else ["to.Lab.ADT"],
        text=why.get(status, ""),
    )


def trace_of(message_id: str) -> MessageTrace:
    """A story with a rule that held, one that did not, one that was not tried, a retry and a reply."""
    rules = [
        RuleTried(rule="Everything to EPR", reason="rule#1:when#1", matched=True, condition="1"),
        RuleTried(
            rule="Inpatients",
            reason="rule#2:when#1",
            matched=True,
            condition='HL7.{PV1:2} = "I"',
            values={"PV1:2": "I"},
        ),
        RuleTried(
            rule="Imaging wards",
            condition='HL7.{PV1:3.1} StartsWith "R"',
            values={"PV1:3.1": "W12"},
        ),
        RuleTried(rule="Lab demographics", skipped="docName is ADT_A01, wanted ADT_A08"),
    ]
    at = START
    steps = [
        TraceStep(
            at=at, kind="received", item="from.PAS.ADT", text="from 10.1.4.7:50213", message_id=message_id
        ),
        TraceStep(at=at + 0.0021, kind="routed", item="ADT Router", rules=rules, message_id=message_id),
        TraceStep(
            at=at + 0.0034,
            kind="transformed",
            item="ADT Router",
            target="to.EPR.ADT",
            text="Acute.Wards: PV1-3.1 W12 → Ward 12",
            message_id=f"{message_id}-t",
        ),
        TraceStep(
            at=at + 0.004, kind="queued", item="ADT Router", target="to.EPR.ADT", message_id=f"{message_id}-t"
        ),
        TraceStep(
            at=at + 0.01,
            kind="retry",
            item="to.EPR.ADT",
            text="127.0.0.1:36001 refused the connection; next try in 5 s",
            message_id=f"{message_id}-t",
        ),
        TraceStep(at=at + 5.02, kind="sent", item="to.EPR.ADT", message_id=f"{message_id}-t", seconds=0.0031),
        TraceStep(
            at=at + 5.031,
            kind="reply",
            item="to.EPR.ADT",
            reply=MSA.format(id=message_id),
            seconds=0.011,
            message_id=f"{message_id}-t",
        ),
        TraceStep(at=at + 5.032, kind="completed", item="to.EPR.ADT", message_id=f"{message_id}-t"),
    ]
    return MessageTrace(id=message_id, session_id=message_id, steps=steps)


class RecordedRuntime(RuntimeClient):
    """Replays; ``calls`` holds what it was asked to do."""

    def __init__(self, snapshots: list[CountersSnapshot] | None = None, count: int = 350) -> None:
        self.snapshots = snapshots or []
        self.recorded = [summary(number) for number in range(1, count + 1)]
        self.calls: list[tuple[object, ...]] = []
        told = (
            ("info", "from.PAS.ADT", "started", "listening on 127.0.0.1:35001"),
            ("warning", "to.EPR.ADT", "retry", "connection refused"),
            ("error", "to.Lab.ADT", "reply", "AE answered; suspended"),
        )
        self.log = [
            LogEntry(at=START + n, level=level, item=item, event=event, text=text)
            for n, (level, item, event, text) in enumerate(told)
        ]
        self.fail_start = ""

    async def start(self, workspace: Path) -> None:
        if self.fail_start:
            raise ClientError(self.fail_start)
        self.calls.append(("start", workspace))

    async def stop(self) -> None:
        self.calls.append(("stop",))

    async def reload(self) -> ReloadResult:
        return ReloadResult(applied=True, restarted=["to.EPR.ADT"])

    async def start_item(self, name: str) -> None:
        self.calls.append(("start_item", name))

    async def stop_item(self, name: str) -> None:
        self.calls.append(("stop_item", name))

    async def restart_item(self, name: str) -> None:
        self.calls.append(("restart_item", name))

    async def scale(self, name: str, pool_size: int) -> None:
        self.calls.append(("scale", name, pool_size))

    async def probe(self, name: str) -> ProbeResult:
        self.calls.append(("probe", name))
        return ProbeResult(ok=True, text="connected", seconds=0.1)

    async def suspend_head(self, name: str) -> int:
        self.calls.append(("suspend_head", name))
        return 1

    async def counters(self) -> CountersSnapshot:
        if self.snapshots:
            return self.snapshots.pop(0) if len(self.snapshots) > 1 else self.snapshots[0]
        item = ItemCounters(name="to.EPR.ADT", kind="operation", state=HostState.RUNNING)
        return CountersSnapshot(at=START, state=HostState.RUNNING, items=[item])

    async def counters_stream(self, interval: float = 0.1) -> AsyncIterator[CountersSnapshot]:
        while True:
            yield await self.counters()
            await asyncio.sleep(interval)

    async def messages(self, query: MessageQuery) -> list[MessageSummary]:
        await asyncio.sleep(0)
        found = [
            one
            for one in sorted(self.recorded, key=lambda one: -one.received_at)
            if (not query.status or one.status is query.status)
            and (not query.item or query.item in (one.item, *one.targets))
            and (not query.text or query.text in one.control_id)
        ]
        if query.before:
            found = [one for one in found if one.received_at < START + int(query.before)]
        return found[: query.limit]

    async def trace(self, message_id: str) -> MessageTrace:
        return trace_of(message_id)

    async def body(self, message_id: str) -> MessageBody:
        text = ADT.format(id=message_id)
        if message_id.endswith("-t"):
            text = text.replace("W12^", "Ward 12^")
        raw = base64.b64encode(text.encode()).decode()
        return MessageBody(id=message_id, text=text, raw_base64=raw, encoding="utf-8")

    async def resend(self, message_ids: list[str], item: str = "", body: bytes | None = None) -> list[str]:
        self.calls.append(("resend", message_ids, item, body))
        return [f"{one}-again" for one in message_ids]

    async def discard(self, message_ids: list[str]) -> int:
        self.calls.append(("discard", message_ids))
        return len(message_ids)

    async def purge(self, older_than_days: float) -> int:
        self.calls.append(("purge", older_than_days))
        return 0

    async def send_test(self, item: str, body: bytes) -> SendResult:
        self.calls.append(("send_test", item, body))
        return SendResult(message_id="7", reply=MSA.format(id="T1"))

    async def logs(self, limit: int = 500, level: str = "info") -> list[LogEntry]:
        order = ("debug", "info", "warning", "error")
        return [one for one in self.log if order.index(one.level) >= order.index(level)][-limit:]

    async def close(self) -> None:
        self.calls.append(("close",))
