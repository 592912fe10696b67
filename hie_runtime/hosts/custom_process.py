"""A process whose logic is the site's own Python: ``process(message, context)`` of a file in ``plugins/``."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from hie_runtime.components.processes import CustomProcessSettings
from hie_runtime.hosts.base import HostError
from hie_runtime.hosts.making import MakingProcess, Verdict
from hie_runtime.hosts.process import Prepared
from hie_runtime.journal.api import Entry, OutcomeStatus, WriteBatch
from hie_runtime.journal.queue import Delivery
from hie_runtime.messages.large import LargeMessageError, whole
from hie_runtime.workers.jobs import Call, Job, JobResult, WorkerSetup


@dataclass(slots=True, eq=False)
class Unreadable(Prepared):
    """A large message whose file cannot be read."""

    why: str = ""


class CustomProcess(MakingProcess[CustomProcessSettings]):
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

    def judge(self, batch: WriteBatch, entry: Entry, index: int) -> Verdict:
        """What the function returned."""
        prepared = self.prepared[index]
        if isinstance(prepared, Unreadable):
            return Verdict(status=OutcomeStatus.FAILED, text=prepared.why)
        result = prepared.results[0]
        if error := result.error or self._unknown_target(result):
            return Verdict(status=OutcomeStatus.FAILED, text=error)
        given = prepared.jobs[0].body
        sends = [
            (name, None if body == given else body)
            for target, body in result.made
            for name in ((target,) if target else self.targets)
        ]
        if not sends:
            text = f"plugin {self.settings.plugin} returned nothing to send"
            return Verdict(status=OutcomeStatus.NOWHERE, text=text)
        return Verdict(sends)

    def _unknown_target(self, result: JobResult) -> str:
        for target, _ in result.made:
            if target and target not in self.targets:
                known = ", ".join(self.targets) or "none"
                return f"plugin {self.settings.plugin} sends to {target!r}, which is not among its targets ({known})"
        return ""
