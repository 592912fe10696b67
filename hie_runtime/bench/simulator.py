"""Plays the peers of a workspace's ``simulator.yaml`` in one process, until it is told to stop."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import sys
import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

from hie_runtime.bench.guess import simulation_for
from hie_runtime.bench.hl7gen import HL7Generator
from hie_runtime.bench.patients import Population
from hie_runtime.bench.sim_receiver import PortTakenError, Receiver
from hie_runtime.bench.sim_sender import FileSender, Sender, day_factor
from hie_runtime.bench.simulation import FileSenderConfig, SimulatorConfig, inbox

PARENT_CHECK = 0.5  # seconds


class Simulator:
    """All peers. ``rate`` multiplies the rates of all senders."""

    def __init__(self, config: SimulatorConfig, workspace: Path, *, rate: float = 1.0, seed: int = 1) -> None:
        self._config = config
        self._rate = rate
        self._started = time.monotonic()
        run = f"{int(time.time()) % 36**5:06X}"
        people = Population(seed, datetime.now().astimezone())
        self.receivers = [Receiver(receiver, seed) for receiver in config.receivers]
        self.senders: list[Sender | FileSender] = []
        for number, sender in enumerate(config.senders, 1):
            generator = HL7Generator(sender.feed(f"S{number}"), people, seed=seed, run=run)
            if isinstance(sender, FileSenderConfig):
                folder = inbox(workspace, sender.folder)
                assert folder is not None  # load_simulation has checked
                self.senders.append(FileSender(sender, generator, folder, run))
            else:
                self.senders.append(Sender(sender, generator, self._factor, seed))

    def _factor(self, by_day: bool) -> float:
        if not by_day:
            return self._rate
        day = (time.monotonic() - self._started) / self._config.day_length
        return self._rate * day_factor((self._config.day_starts + 24 * day) % 24)

    async def listen(self) -> None:
        """Open the receivers' ports. Raises PortTakenError, and then none is open."""
        taken = []
        for receiver in self.receivers:
            try:
                await receiver.listen()
            except PortTakenError as error:
                taken.append(str(error))
        if taken:
            self._close()
            raise PortTakenError("; ".join(taken))

    async def run(self, stop: asyncio.Event) -> None:
        """Play until ``stop`` is set, after :meth:`listen`."""
        self._started = time.monotonic()
        try:
            async with asyncio.TaskGroup() as tasks:
                peers = [tasks.create_task(peer.run()) for peer in (*self.receivers, *self.senders)]
                await stop.wait()
                for peer in peers:
                    peer.cancel()
        finally:
            self._close()

    def _close(self) -> None:
        for receiver in self.receivers:
            receiver.close()

    def summary(self) -> dict[str, Any]:
        """What was sent, received and answered, by peer."""
        return {
            "seconds": round(time.monotonic() - self._started, 1),
            "senders": [_of_sender(sender) for sender in self.senders],
            "receivers": [_of_receiver(receiver) for receiver in self.receivers],
        }


def run_simulator(workspace: Path, seconds: float | None, rate: float, seed: int, as_json: bool) -> None:
    """Play a workspace's peers, then print the summary.

    seconds: how long, None until SIGTERM, SIGINT or the end of the parent process. rate: factor on all
    sending rates. Raises ConfigError for a wrong simulator.yaml, PortTakenError.
    """
    parent = os.getppid()  # before anything slow: the parent may be gone when the loop runs
    played = simulation_for(workspace)
    config = played.config
    for words in played.left_out:
        print(f"hie-runtime: not simulated: {words}", file=sys.stderr, flush=True)
    simulator = Simulator(config, workspace, rate=rate, seed=seed)
    with asyncio.Runner(loop_factory=_loop_factory()) as runner:
        runner.run(_play(simulator, config, seconds, parent))
    if as_json:
        print(json.dumps(simulator.summary(), indent=2), flush=True)
    else:
        print_summary(simulator.summary())


async def _play(simulator: Simulator, config: SimulatorConfig, seconds: float | None, parent: int) -> None:
    stop = asyncio.Event()
    _stop_on_signals(stop)

    await simulator.listen()
    ports = ", ".join(f"{receiver.name} {receiver.port}" for receiver in config.receivers)
    names = ", ".join(sender.name for sender in config.senders)
    print(f"hie-runtime: simulating senders {names}; receivers {ports}", file=sys.stderr, flush=True)
    async with asyncio.TaskGroup() as tasks:
        watch = tasks.create_task(_stop_without_parent(stop, parent))
        timer = asyncio.get_running_loop().call_later(seconds, stop.set) if seconds else None
        try:
            await simulator.run(stop)
        finally:
            watch.cancel()
            if timer is not None:
                timer.cancel()


def _stop_on_signals(stop: asyncio.Event) -> None:
    loop = asyncio.get_running_loop()
    for name in (signal.SIGTERM, signal.SIGINT):
        if sys.platform == "win32":
            signal.signal(name, lambda *_: loop.call_soon_threadsafe(stop.set))
        else:
            loop.add_signal_handler(name, stop.set)


async def _stop_without_parent(stop: asyncio.Event, parent: int) -> None:
    """Peers of a Studio that was killed must not go on sending."""
    import psutil

    if parent <= 1:  # started by the system itself
        return
    while os.getppid() == parent and psutil.pid_exists(parent):  # Windows keeps the number of a dead parent
        await asyncio.sleep(PARENT_CHECK)
    stop.set()


def _of_sender(sender: Sender | FileSender) -> dict[str, Any]:
    known = {"name": sender.config.name, "sent": sender.sent, "failures": sender.failures}
    known |= {"last_error": sender.last_error, "events": dict(sorted(sender.events.items()))}
    if isinstance(sender, FileSender):
        return known | {"files": sender.files, "answers": {}}
    times = sorted(sender.seconds) or [0.0]
    at = {
        part: round(times[min(len(times) - 1, int(len(times) * part / 100))] * 1000, 2) for part in (50, 99)
    }
    return known | {"answers": dict(sender.codes), "ack_p50_ms": at[50], "ack_p99_ms": at[99]}


def _of_receiver(receiver: Receiver) -> dict[str, Any]:
    return {
        "name": receiver.config.name,
        "port": receiver.config.port,
        "received": receiver.received,
        "answers": dict(receiver.codes),
        "received_again": receiver.duplicates,
        "unreadable": receiver.unreadable,
        "times_down": receiver.times_down,
        "last_error": receiver.last_error,
    }


def print_summary(summary: dict[str, Any]) -> None:
    """The summary as a table on the terminal."""
    from rich.console import Console
    from rich.table import Table

    table = Table(title=f"Simulated peers, {summary['seconds']:.0f} s")
    for title in ("peer", "messages", "answers", "ACK p50 / p99 ms", "notes"):
        table.add_column(title, justify="right" if title == "messages" else "left")
    for one in summary["senders"]:
        times = f"{one['ack_p50_ms']:.1f} / {one['ack_p99_ms']:.1f}" if "ack_p50_ms" in one else ""
        notes = f"{one['files']} files" if "files" in one else ""
        if one["failures"]:
            notes += f" {one['failures']} tries failed; last: {one['last_error']}"
        table.add_row(
            f"> {one['name']}", f"{one['sent']:,} sent", _codes(one["answers"]), times, notes.strip()
        )
    for one in summary["receivers"]:
        noted = {"received_again": "received again", "times_down": "times down", "unreadable": "unreadable"}
        notes = ", ".join(f"{one[key]} {text}" for key, text in noted.items() if one[key])
        notes += f" last error: {one['last_error']}" if one["last_error"] else ""
        table.add_row(f"< {one['name']}", f"{one['received']:,} received", _codes(one["answers"]), "", notes)
    Console().print(table)


def _codes(answers: dict[str, int]) -> str:
    return ", ".join(f"{code} {count:,}" for code, count in sorted(answers.items()))


def _loop_factory() -> Callable[[], asyncio.AbstractEventLoop] | None:
    try:
        import uvloop
    except ImportError:
        return None
    return uvloop.new_event_loop
