"""A message followed with everything that can be told of its way, and nothing of the site's own processes run."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from hie_runtime.components.registry import ComponentKind, registry
from hie_runtime.config.model import ItemConfig
from hie_runtime.config.scripts import PLUGIN_SETTING
from hie_runtime.config.workspace import Workspace
from hie_runtime.engine.message_flow import Hop, Journey, MessageFlow, Routes
from hie_runtime.engine.visits import Ending, Visit
from hie_runtime.errors import HIEError
from hie_runtime.messages.base import MessageMetadata
from hie_runtime.messages.hl7.reader import HL7Message
from hie_runtime.rules.compile import CompiledRules, compile_rules
from hie_runtime.rules.content import content_of
from hie_runtime.workers.functions import SiteFunctions
from hie_runtime.workers.routes import DecidedRoute

_HOLDING = {
    "hie.processes.Deduplicator": "it goes on unless the same message came before, which is not known here",
    "hie.processes.SequenceManager": "it waits for those that come before it in its sequence, which are not known here",
    "hie.processes.Delay": "it waits here for the delay that is set",
}


@dataclass(slots=True)
class Preview(Journey):
    """A journey with each message at each item."""

    visits: list[Visit] = field(default_factory=list)

    def fail(self, item: str, text: str, targets: tuple[str, ...] = ()) -> None:
        """Note what went wrong, with the visit it went wrong at."""
        Journey.fail(self, item, text, targets)
        if self.visits:
            self.visits[-1].errors.append(text)
            if not targets:
                self.visits[-1].ending = Ending.BAD


class PreviewFlow(MessageFlow):
    """Follows one message of any kind; see :meth:`preview`."""

    SECONDS = 10.0  # somebody waits for it

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._functions = SiteFunctions(workspace.path, workspace.scripts)
        self._with_functions: dict[str, CompiledRules] = {}

    def __exit__(self, *error: Any) -> None:
        self._functions.close()
        super().__exit__(*error)

    def preview(self, item: str, raw: bytes) -> Preview:
        """What would become of a message that comes in at an item. Raises HIEError when there is no such item.

        The site's transforms and rule functions run in a worker process; its custom processes do not run.
        """
        self._stages: dict[tuple[tuple[str, ...], bytes], tuple[HL7Message, ...]] = {}
        journey = self.follow(item, content_of(raw))
        assert isinstance(journey, Preview)
        return journey

    def _journey(self) -> Journey:
        return Preview()

    def _transformed(
        self, transforms: tuple[str, ...], message: HL7Message, aux: Mapping[str, str]
    ) -> HL7Message:
        """One after the other, so that each can be seen; together they do the same."""
        stages: list[HL7Message] = []
        made = message
        for name in transforms:
            made = super()._transformed((name,), made, aux)
            stages.append(made)
        self._stages[transforms, made.raw] = tuple(stages[:-1])
        return made

    def _entered(self, journey: Journey, hop: Hop) -> int:
        assert isinstance(journey, Preview)
        stages = self._stages.get((hop.route.transforms, hop.route.message.raw), ())
        route = hop.route._replace(stages=stages)
        self._visit = Visit(len(journey.visits), hop.came_from, hop.sender, route)
        journey.visits.append(self._visit)
        return self._visit.number

    def _read(self, body: bytes, metadata: MessageMetadata) -> HL7Message:
        return content_of(body, metadata)

    def _unknown(self, journey: Journey, item: str, text: str, targets: tuple[str, ...]) -> None:
        del journey, item, targets
        self._visit.ending = Ending.UNKNOWN
        self._visit.notes.append(text)

    def _routes(
        self, sender: str, name: str, message: HL7Message, category: str, journey: Journey
    ) -> Routes | None:
        visit, config = self._visit, self._items.get(name)
        if config is None:
            raise HIEError(f"{name}: there is no such item in the production")
        if not config.enabled:
            visit.notes.append("it is disabled: messages wait until it is enabled; this is what happens then")
        if config.class_name in _HOLDING:
            visit.notes.append(_HOLDING[config.class_name])
        why = _not_known(config)
        if why:
            visit.ending = Ending.UNKNOWN
            visit.notes.append(why)
            return None
        component = registry().get(config.class_name)
        kind = component.kind if component is not None else None
        if kind is not ComponentKind.OPERATION and ".hl7." in config.class_name:
            HL7Message(message.raw)  # takes nothing else, and says why
        before = len(journey.nowhere), len(journey.deleted)
        routes = super()._routes(sender, name, message, category, journey)
        visit.ending = self._ending(routes, kind, before, journey)
        return routes

    def _explaining(self, rules: CompiledRules) -> CompiledRules:
        """The same rules, whose functions of the site's own are called one by one: the values they give are shown."""
        if rules.name not in self._with_functions:
            functions = self._functions.declared()
            environment = replace(self._environment, functions=functions, witness=None)
            self._with_functions[rules.name] = compile_rules(rules.definition, environment)
        return self._with_functions[rules.name]

    def _ending(
        self, routes: Routes | None, kind: ComponentKind | None, before: tuple[int, int], journey: Journey
    ) -> Ending:
        visit = self._visit
        if visit.ending is not Ending.SENT_ON:
            return visit.ending
        if len(journey.deleted) > before[1]:
            return Ending.DELETED
        if routes is None and kind is ComponentKind.OPERATION:
            return Ending.ARRIVED
        if not routes and len(journey.nowhere) == before[0]:
            visit.notes.append("every send failed" if visit.errors else "it has nothing to send to")
        return Ending.SENT_ON if routes else Ending.NOWHERE

    def _routing(self, rules: CompiledRules, message: HL7Message, sender: str, category: str) -> DecidedRoute:
        visit = self._visit
        told = self._explaining(rules) if rules.site_functions else rules
        visit.rules = told.explain(message, sender, category=category)
        route = super()._routing(rules, message, sender, category)
        visit.notes += route.routing.traces
        return route


def _not_known(config: ItemConfig) -> str:
    """Why it cannot be said what an item would do; "" when it can."""
    host: dict[str, Any] = config.settings.host
    if registry().get(config.class_name) is None:
        return f"{config.class_name} is no component of HIE: what it would do is not known"
    if config.class_name == "hie.processes.Aggregator":
        return "it collects messages into groups: what it sends depends on other messages and on time"
    if host.get(PLUGIN_SETTING):
        targets = ", ".join(config.targets)
        may = f"what it sends to {targets}" if targets else "what it does"
        return (
            f"the site's own Python (plugins/{host[PLUGIN_SETTING]}.py) is not run here: {may} is not known"
        )
    return ""
