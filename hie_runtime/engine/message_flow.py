"""Where a message would go, without running a production: rules, transforms and the site's own code."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple, Self

from hie_runtime.bpl.program import CompiledProcess, ProcessEnvironment
from hie_runtime.components.flow_processes import SplitterSettings
from hie_runtime.components.registry import registry
from hie_runtime.config.model import ItemConfig, name_list
from hie_runtime.config.scripts import PLUGIN_SETTING
from hie_runtime.config.workspace import Workspace
from hie_runtime.engine.visits import Route
from hie_runtime.errors import HIEError
from hie_runtime.hosts.hl7_category import category_of
from hie_runtime.hosts.splitter import split_message
from hie_runtime.messages.base import MessageMetadata
from hie_runtime.messages.errors import MessageError
from hie_runtime.messages.hl7.reader import HL7Message
from hie_runtime.rules.compile import CompiledRules, RuleEnvironment, compile_rules
from hie_runtime.rules.routing import Send
from hie_runtime.rules.site import declared_functions
from hie_runtime.transforms.library import TransformLibrary
from hie_runtime.workers.blocking import BlockingWorker
from hie_runtime.workers.jobs import Call, Job
from hie_runtime.workers.routes import DecidedRoute, read_route
from hie_runtime.workers.setup import workspace_setup

MAX_HOPS = 50
Routes = list[Route]


class FlowError(NamedTuple):
    """What went wrong at an item. targets: those that get nothing because of it, () when the message ends there."""

    item: str
    text: str
    targets: tuple[str, ...] = ()


@dataclass(slots=True)
class Journey:
    """What became of one message: what arrived at which last item, in order, and what went wrong on the way.

    nowhere: items at which no rule sent it on. deleted: items at which a rule deleted it.
    """

    arrived: list[tuple[str, HL7Message]] = field(default_factory=list)
    errors: list[FlowError] = field(default_factory=list)
    nowhere: list[str] = field(default_factory=list)
    deleted: list[str] = field(default_factory=list)

    def fail(self, item: str, text: str, targets: tuple[str, ...] = ()) -> None:
        """Note what went wrong."""
        self.errors.append(FlowError(item, text, targets))


@dataclass(slots=True)
class Travelled:
    """How often each part of a workspace was used: items, branches of rules (definition, place), transforms."""

    items: Counter[str] = field(default_factory=Counter)
    branches: Counter[tuple[str, str]] = field(default_factory=Counter)
    transforms: Counter[str] = field(default_factory=Counter)


class Hop(NamedTuple):
    """A message on its way to an item; hops: items it passed, came_from: the visit that handed it on."""

    sender: str
    route: Route
    hops: int
    came_from: int


class MessageFlow:
    """Follows messages through a workspace. A context manager: what is not ours runs in a worker process.

    ``travelled`` counts what the messages used. ``SECONDS``: what is not ours may take so long for a message.
    """

    SECONDS = 30.0

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self.travelled = Travelled()
        sources = {workspace.path / name: text.encode() for name, text in workspace.scripts.items()}
        self._library = TransformLibrary.of_sources(
            workspace.transforms, sources, workspace.path, workspace.lookups, site_code=False
        )
        functions = declared_functions(workspace.scripts)
        self._environment = RuleEnvironment(
            workspace.lookups, workspace.rules, functions, workspace.path, witness=self._branch_taken
        )
        self._rules = {name: compile_rules(rule, self._environment) for name, rule in workspace.rules.items()}
        steps = ProcessEnvironment(
            workspace.lookups,
            workspace.path,
            transforms=self._library,
            has_transform=self._library.__contains__,
        )
        self._processes = {name: CompiledProcess(one, steps) for name, one in workspace.processes.items()}
        self._items = {item.name: item for item in workspace.production.items}
        self._light: dict[tuple[str, ...], bool] = {}
        setup = workspace_setup(workspace, "test", message_timeout=self.SECONDS)
        self._worker = BlockingWorker(setup)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: Any) -> None:
        self._worker.__exit__(*error)

    def _branch_taken(self, definition: str, place: str) -> None:
        self.travelled.branches[definition, place] += 1

    def deliveries(self, item: str, message: HL7Message) -> dict[str, list[HL7Message]]:
        """What arrives at which last item when a message comes in at ``item``. Raises HIEError."""
        journey = self.follow(item, message)
        if journey.errors:
            raise HIEError(journey.errors[0].text)
        arrived: dict[str, list[HL7Message]] = {}
        for name, made in journey.arrived:
            arrived.setdefault(name, []).append(made)
        return arrived

    def follow(self, item: str, message: HL7Message) -> Journey:
        """What becomes of a message that comes in at ``item``, as the running production would have it: a rule that
        cannot be evaluated sends it to the bad message handler, a failing transform skips its send or, with
        ``act_on_transform_error``, makes the message bad. Raises HIEError when there is no such item."""
        config = self._items.get(item)
        if config is None:
            raise HIEError(f"there is no item {item!r} in the production")
        category = str(config.settings.host.get("message_schema_category", ""))
        journey = self._journey()
        waiting = [Hop("", Route(item, message), 0, -1)]
        while waiting:
            hop = waiting.pop(0)
            name, current = hop.route.target, hop.route.message
            self.travelled.items[name] += 1
            number = self._entered(journey, hop)
            if hop.hops >= MAX_HOPS:
                journey.fail(name, f"{name}: more than {MAX_HOPS} items in turn: a loop")
                continue
            try:
                routes = self._routes(hop.sender, name, current, category, journey)
            except HIEError as error:
                journey.fail(name, str(error))
                routes = self._to_bad_message_handler(name, current)
            if routes is None:
                journey.arrived.append((name, current))
            else:
                waiting.extend(Hop(name, route, hop.hops + 1, number) for route in routes)
        return journey

    def _journey(self) -> Journey:
        return Journey()

    def _entered(self, journey: Journey, hop: Hop) -> int:
        """Told of each message at each item; the number of the visit."""
        del journey, hop
        return -1

    def _to_bad_message_handler(self, name: str, message: HL7Message) -> Routes:
        config = self._items.get(name)
        handler = str(config.settings.host.get("bad_message_handler", "")) if config else ""
        return [Route(handler, message)] if handler else []

    def _routes(
        self, sender: str, name: str, message: HL7Message, category: str, journey: Journey
    ) -> Routes | None:
        """Where an item hands a message on; None for an item that keeps it."""
        config = self._items.get(name)
        if config is None:
            raise HIEError(f"{name}: there is no such item in the production")
        settings: Mapping[str, Any] = config.settings.host
        if sender and registry().get(config.class_name) is None:
            return None  # a placeholder: what it would do is not known, so what arrives there is all there is
        if config.class_name == "hie.processes.Aggregator":
            return None  # what it makes depends on other messages and on time
        if settings.get(PLUGIN_SETTING):
            return self._processed(config, sender, message)
        if (process := self._processes.get(str(settings.get("process", "")))) is not None:
            category = self._category(category, config, message)
            return self._stepped(config, process, message, category, journey)
        wanted = str(settings.get("business_rule_name", ""))
        if not wanted:
            made = self._without_rules(config, message, category)
            names = tuple(name_list(settings.get("transforms", [])))
            routes = [Route(target, one, "", names) for one in made for target in config.targets]
            return routes if config.targets else None
        rules = self._rules.get(wanted)
        if rules is None:
            known = ", ".join(sorted(self._rules)) or "none"
            raise HIEError(f"{name}: rule {wanted!r} is not in the workspace (there are: {known})")
        category = self._category(category, config, message)
        route = self._routing(rules, message, sender, category)
        if route.routing.deleted:
            journey.deleted.append(name)
        elif not any(send.targets for send in route.routing.sends):
            journey.nowhere.append(name)
        return self._sent(config, rules, message, route, journey)

    def _category(self, category: str, config: ItemConfig, message: HL7Message) -> str:
        """The schema category of a message at an item; "" for what is no HL7."""
        setting = category or str(config.settings.host.get("message_schema_category", ""))
        return category_of(setting, message) if isinstance(message, HL7Message) else ""

    def _stepped(
        self,
        config: ItemConfig,
        process: CompiledProcess,
        message: HL7Message,
        category: str,
        journey: Journey,
    ) -> Routes:
        """What a business process sends; its delays take no time here, and answers of others are not known."""
        instance = process.begin(message.raw, category, time.time())
        try:
            while not process.run(instance):
                if instance.calls or instance.until is None:
                    asked = ", ".join(call.target for call in instance.calls.values())
                    text = f"process {process.name} waits for the answer of {asked}, which is not known here"
                    self._unknown(journey, config.name, text, tuple(process.targets))
                    break
                instance.time = instance.until
        except HIEError as error:
            journey.fail(config.name, str(error), tuple(process.targets))
        metadata = message.metadata
        return [Route(send.target, self._read(send.body, metadata)) for send in instance.effects.sends]

    def _unknown(self, journey: Journey, item: str, text: str, targets: tuple[str, ...]) -> None:
        """What an item would do depends on what is not known here."""
        journey.fail(item, text, targets)

    def _read(self, body: bytes, metadata: MessageMetadata) -> HL7Message:
        """A message that was made on the way. Raises HIEError when it is of a kind that is not followed."""
        return HL7Message(body, metadata)

    def _without_rules(self, config: ItemConfig, message: HL7Message, category: str) -> list[HL7Message]:
        """What an item without rules hands on: parts, what its transforms make, or the message. Raises HIEError."""
        host = config.settings.host
        if config.class_name == "hie.processes.TransformProcess":
            names = tuple(name_list(host.get("transforms", [])))
            self.travelled.transforms.update(names)
            return (
                [self._transformed(names, message, {"BusinessRuleName": config.name})] if names else [message]
            )
        if config.class_name == "hie.processes.Splitter":
            settings = SplitterSettings.model_validate(host)
            parts = split_message(message.raw, settings, category_of(category, message))
            return [message] if parts is None else [HL7Message(part, message.metadata) for part in parts]
        return [message]

    def _routing(self, rules: CompiledRules, message: HL7Message, sender: str, category: str) -> DecidedRoute:
        if not rules.site_functions:
            return DecidedRoute(rules.route(message, sender, category=category), {}, {})
        values = {"source": sender, "category": category}
        result = self._worker.run(Job(message.raw, Call("route", (rules.name,), values)))
        if result.error:
            raise HIEError(result.error)
        route = read_route(result)
        # a worker counts nothing; the sends it decided on say which branches they came from
        for place in dict.fromkeys([*(send.rule for send in route.routing.sends), route.routing.reason]):
            if place:
                self._branch_taken(rules.name, place)
        return route

    def _sent(
        self,
        config: ItemConfig,
        rules: CompiledRules,
        message: HL7Message,
        route: DecidedRoute,
        journey: Journey,
    ) -> Routes:
        """The sends of a routing; a chain of transforms is applied once, however many sends name it."""
        found: Routes = []
        chains: dict[tuple[str, ...], HL7Message | str] = {}
        for send in route.routing.sends:
            if not send.transforms:
                found.extend(Route(target, message, send.rule) for target in send.targets)
                continue
            made = chains.get(send.transforms)
            if made is None:
                made = chains[send.transforms] = self._made(rules, message, route, send)
            if isinstance(made, HL7Message):
                found.extend(Route(target, made, send.rule, send.transforms) for target in send.targets)
            elif config.settings.host.get("act_on_transform_error"):
                raise HIEError(made)
            else:
                text = f"{send.rule}: {made}; this send is skipped"
                journey.fail(config.name, text, tuple(send.targets))
        return found

    def _made(
        self, rules: CompiledRules, message: HL7Message, route: DecidedRoute, send: Send
    ) -> HL7Message | str:
        """What a chain makes of the message, or why it does not."""
        self.travelled.transforms.update(send.transforms)
        if send.transforms in route.failed:
            return route.failed[send.transforms]
        if send.transforms in route.bodies:
            return HL7Message(route.bodies[send.transforms], message.metadata)
        try:
            return self._transformed(send.transforms, message, route.routing.aux(send, rules.name))
        except HIEError as error:
            return str(error)

    def _transformed(
        self, transforms: tuple[str, ...], message: HL7Message, aux: Mapping[str, str]
    ) -> HL7Message:
        light = self._light.get(transforms)
        if light is None:
            light = self._light[transforms] = self._library.light(transforms)
        if light:
            return self._as_made(self._library.apply_chain(transforms, message, aux).raw, transforms, message)
        result = self._worker.run(Job(message.raw, Call("transform", transforms, aux)))
        if result.error:
            raise HIEError(result.error)
        return self._as_made(result.made[0][1], transforms, message)

    def _as_made(self, body: bytes, transforms: tuple[str, ...], source: HL7Message) -> HL7Message:
        """What transforms made. Raises HIEError when it is of a kind that is not followed."""
        try:
            return self._read(body, source.metadata)
        except MessageError as error:
            raise HIEError(
                f"{' -> '.join(transforms)} makes no HL7 v2, which tests on traffic do not follow"
            ) from error

    def _processed(self, config: ItemConfig, sender: str, message: HL7Message) -> Routes:
        plugin = str(config.settings.host[PLUGIN_SETTING])
        context = {"item": config.name, "sender": sender, "source": "test"}
        result = self._worker.run(Job(message.raw, Call("process", (plugin,), context)))
        if result.error:
            raise HIEError(result.error)
        found: Routes = []
        for target, body in result.made:
            if target and target not in config.targets:
                known = ", ".join(config.targets) or "none"
                raise HIEError(
                    f"plugin {plugin} sends to {target!r}, which is not among its targets ({known})"
                )
            try:
                made = message if body == message.raw else self._read(body, message.metadata)
            except MessageError as error:
                raise HIEError(f"plugin {plugin} made something that is no HL7: {error}") from error
            found.extend(Route(name, made) for name in ([target] if target else config.targets))
        return found


def deliveries(workspace: Workspace, item: str, message: HL7Message) -> dict[str, list[HL7Message]]:
    """What arrives at which last item when a message comes in at ``item``. Raises HIEError."""
    with MessageFlow(workspace) as flow:
        return flow.deliveries(item, message)
