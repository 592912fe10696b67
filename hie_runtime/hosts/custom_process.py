"""A process whose logic is the site's own Python: ``process(message, context)`` of a file in ``plugins/``."""

from __future__ import annotations

import time
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from hie_runtime.components.processes import CustomProcessSettings
from hie_runtime.hosts.base import HostError
from hie_runtime.hosts.process import BusinessProcess, Prepared
from hie_runtime.journal.api import Entry, Outcome, OutcomeStatus, WriteBatch
from hie_runtime.journal.block import derive
from hie_runtime.journal.queue import Delivery
from hie_runtime.messages.large import LargeMessageError, whole
from hie_runtime.workers.jobs import Call, Job, JobResult, WorkerSetup

# (index of the message, target) of a message handed on, and its new body; None when it is the message itself.
Made = tuple[int, str, bytes | None]


@dataclass(slots=True, eq=False)
class Unreadable(Prepared):
    """A large message whose file cannot be read."""

    why: str = ""


class CustomProcess(BusinessProcess[CustomProcessSettings]):
    """Hands each message to the site's function in a worker process, and what it returns to the targets."""

    async def on_init(self) -> None:
        """Nothing is loaded here: only workers do. Raises HostError without a plug-in."""
        if not self.settings.plugin:
            raise HostError("names no plug-in; set plugin to the name of a file in plugins/, without .py")
        self.in_workers = True

    @property
    def targets(self) -> Sequence[str]:
        """``target_config_names``."""
        return self.settings.target_config_names

    def wants_workers(self, pool_size: int) -> bool:
        """Always: the code is not ours."""
        return True

    def uses(self, scripts: Collection[str]) -> bool:
        """Its own file, or one that may be imported."""
        return any(file.startswith("plugins/") for file in scripts)

    def worker_setup(self) -> WorkerSetup:
        """The plug-in, loaded before the first message."""
        return self.production.worker_setup(self.name, [f"plugins/{self.settings.plugin}"], self.settings)

    def prepare(self, deliveries: Sequence[Delivery]) -> list[Prepared]:
        """One call of the function a message."""
        return [self._prepared(entry, index) for entry, index in deliveries]

    def _prepared(self, entry: Entry, index: int) -> Prepared:
        try:
            return Prepared([self._job(entry, index)])
        except LargeMessageError as error:
            return Unreadable(why=str(error))

    def _job(self, entry: Entry, index: int) -> Job:
        block = entry.block
        context = {"item": self.name, "sender": entry.sender, "source": block.sources[index]}
        return Job(whole(block.bodies[index]), Call("process", (self.settings.plugin,), context))

    def process(self, batch: WriteBatch, entry: Entry, indexes: Sequence[int]) -> list[Outcome]:
        """Hand on what the function returned for messages of an entry; each gets exactly one outcome."""
        now = time.time()
        made: list[Made] = []
        failed: dict[int, str] = {}
        nowhere: list[int] = []
        for index in indexes:
            prepared = self.prepared[index]
            if isinstance(prepared, Unreadable):
                failed[index] = prepared.why
                continue
            result = prepared.results[0]
            error = result.error or self._unknown_target(result)
            if error:
                failed[index] = error
                continue
            sends = list(self._sends(index, prepared.jobs[0].body, result))
            made.extend(sends)
            if not sends:
                nowhere.append(index)
        self._hand_on(batch, entry, made, now)
        batch.on_durable.append(lambda: self._settled(entry, indexes, failed, nowhere))
        return self._outcomes(entry, indexes, failed, nowhere, now)

    def _unknown_target(self, result: JobResult) -> str:
        for target, _ in result.made:
            if target and target not in self.targets:
                known = ", ".join(self.targets) or "none"
                return f"plugin {self.settings.plugin} sends to {target!r}, which is not among its targets ({known})"
        return ""

    def _sends(self, index: int, given: bytes, result: JobResult) -> Iterator[Made]:
        for target, body in result.made:
            for name in (target,) if target else self.targets:
                yield index, name, None if body == given else body

    def _hand_on(self, batch: WriteBatch, entry: Entry, made: list[Made], now: float) -> None:
        """Runs for one target keep the order in which messages came and the function returned them."""
        new = [(index, body) for index, _, body in made if body is not None]
        block = None
        if new:
            block = derive(entry.block, self.production.commit.next_block(), self.name, now, new)
            batch.blocks.append(block)
            batch.sync = True
        runs: dict[str, list[tuple[bool, list[int]]]] = {}
        position = 0
        for index, target, body in made:
            changed = body is not None
            run = runs.setdefault(target, [])
            # an entry names a message once: the same one again begins another entry
            if not run or run[-1][0] != changed or (not changed and run[-1][1][-1] == index):
                run.append((changed, []))
            run[-1][1].append(position if changed else index)
            position += changed
        for target, parts in runs.items():
            for changed, positions in parts:
                source = block if changed and block is not None else entry.block
                self.production.deliver(batch, target, source, positions, self.name, priority=entry.priority)

    def _outcomes(
        self, entry: Entry, indexes: Sequence[int], failed: dict[int, str], nowhere: list[int], now: float
    ) -> list[Outcome]:
        apart = {*failed, *nowhere}
        done = [index for index in indexes if index not in apart]
        outcomes = [
            self.outcome(entry, [index], OutcomeStatus.FAILED, now, text) for index, text in failed.items()
        ]
        if done:
            outcomes.append(self.outcome(entry, done, OutcomeStatus.COMPLETED, now))
        if nowhere:
            text = f"plugin {self.settings.plugin} returned nothing to send"
            outcomes.append(self.outcome(entry, nowhere, OutcomeStatus.NOWHERE, now, text))
        return outcomes

    def _settled(
        self, entry: Entry, indexes: Sequence[int], failed: dict[int, str], nowhere: list[int]
    ) -> None:
        metrics = self.metrics
        metrics.received += len(indexes)
        metrics.sent += len(indexes) - len(failed) - len(nowhere)
        metrics.nowhere += len(nowhere)
        metrics.failed += len(failed)
        metrics.errors += len(failed)
        self.touch()
        for index, text in failed.items():
            self.log.error("dead-letter", f"message {index} of block {entry.block.id}: {text}")
            if self.settings.alert_on_error:
                self.production.alert(self.name, text)
        if self.production.replies.waiting:
            for index in indexes:
                text = failed.get(index, "")
                self.production.replies.offer(entry.block.root_of(index), self.name, not text, None, text)
