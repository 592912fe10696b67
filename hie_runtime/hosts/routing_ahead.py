"""Messages routed before their transforms run in a worker process."""

from __future__ import annotations

from dataclasses import dataclass

from hie_runtime.errors import HIEError
from hie_runtime.hosts.process import Prepared
from hie_runtime.rules.routing import Routing
from hie_runtime.transforms.errors import TransformError
from hie_runtime.workers.jobs import Call, Job
from hie_runtime.workers.routes import DecidedRoute, read_route


class PoisonError(HIEError):
    """A message that ends its worker process; it goes to the dead-letter state."""


@dataclass(slots=True, eq=False)
class RoutedAhead(Prepared):
    """What the rules decided of a message: ``routing``, or why they could not: ``refused``."""

    routing: Routing | None = None
    refused: str = ""

    def decided(self) -> Routing | None:
        """The routing; None when the rules could not decide, see ``refused``. Raises PoisonError."""
        return self.routing

    def body(self, transforms: tuple[str, ...]) -> bytes:
        """What the worker made with these transforms. Raises PoisonError or TransformError."""
        for job, result in zip(self.jobs, self.results, strict=True):
            if job.call.names == transforms:
                if result.poison:
                    raise PoisonError(result.error)
                if result.error:
                    raise TransformError(result.error)
                return result.made[0][1]
        raise TransformError(f"{' -> '.join(transforms)} was not applied")


@dataclass(slots=True, eq=False)
class RoutedInWorker(RoutedAhead):
    """What a worker decided of a message whose rules call the site's own functions, transforms applied."""

    route: DecidedRoute | None = None

    def decided(self) -> Routing | None:
        """The routing the worker found. Raises PoisonError when the message ended it."""
        [result] = self.results
        if result.poison:
            raise PoisonError(result.error)
        if result.error:
            self.refused = result.error
            return None
        self.route = read_route(result)
        return self.route.routing

    def body(self, transforms: tuple[str, ...]) -> bytes:
        """What the worker made with these transforms. Raises TransformError."""
        assert self.route is not None  # decided before
        if transforms in self.route.bodies:
            return self.route.bodies[transforms]
        raise TransformError(self.route.failed.get(transforms, f"{' -> '.join(transforms)} was not applied"))


def route_job(rules: str, body: bytes, source: str, category: str, *, any_kind: bool) -> Job:
    """The job of deciding by a rule definition that calls the site's own functions.

    any_kind: the message need not be HL7."""
    values = {"source": source, "category": category, "any_kind": "1" if any_kind else ""}
    return Job(body, Call("route", (rules,), values))


def transform_jobs(routing: Routing, body: bytes, definition: str) -> list[Job]:
    """A job for each chain of transforms a message goes through; ``definition``: name of its rules."""
    jobs: dict[tuple[str, ...], Job] = {}
    for send in () if routing.deleted else routing.sends:
        if send.transforms and send.transforms not in jobs:
            call = Call("transform", send.transforms, routing.aux(send, definition))
            jobs[send.transforms] = Job(body, call)
    return list(jobs.values())
