"""Where a message would go, without running a production: rules, transforms and the site's own code."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from hie_runtime.config.model import ItemConfig
from hie_runtime.config.scripts import PLUGIN_SETTING
from hie_runtime.config.workspace import Workspace
from hie_runtime.errors import HIEError
from hie_runtime.hosts.hl7_category import category_of
from hie_runtime.messages.hl7.reader import HL7Message
from hie_runtime.rules.compile import RuleEnvironment, compile_rules
from hie_runtime.rules.site import declared_functions
from hie_runtime.transforms.library import TransformLibrary
from hie_runtime.workers.blocking import BlockingWorker
from hie_runtime.workers.jobs import Call, Job
from hie_runtime.workers.routes import read_route
from hie_runtime.workers.setup import workspace_setup

MAX_HOPS = 50
Routes = list[tuple[str, HL7Message]]


class MessageFlow:
    """Follows messages through a workspace. A context manager: what is not ours runs in a worker process."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        sources = {workspace.path / name: text.encode() for name, text in workspace.scripts.items()}
        self._library = TransformLibrary.of_sources(
            workspace.transforms, sources, workspace.path, workspace.lookups, site_code=False
        )
        functions = declared_functions(workspace.scripts)
        environment = RuleEnvironment(workspace.lookups, workspace.rules, functions, workspace.path)
        self._rules = {name: compile_rules(rule, environment) for name, rule in workspace.rules.items()}
        self._worker = BlockingWorker(workspace_setup(workspace, "test"))

    def __enter__(self) -> MessageFlow:
        return self

    def __exit__(self, *error: Any) -> None:
        self._worker.__exit__(*error)

    def deliveries(self, item: str, message: HL7Message) -> dict[str, list[HL7Message]]:
        """What arrives at which last item when a message comes in at ``item``. Raises HIEError."""
        config = self._workspace.production.item(item)
        if config is None:
            raise HIEError(f"there is no item {item!r} in the production")
        category = str(config.settings.host.get("message_schema_category", ""))
        arrived: dict[str, list[HL7Message]] = {}
        waiting: list[tuple[str, str, HL7Message, int]] = [("", item, message, 0)]
        while waiting:
            sender, name, current, hops = waiting.pop(0)
            routes = self._routes(sender, name, current, category)
            if routes is None or hops >= MAX_HOPS:
                arrived.setdefault(name, []).append(current)
            else:
                waiting.extend((name, target, made, hops + 1) for target, made in routes)
        return arrived

    def _routes(self, sender: str, name: str, message: HL7Message, category: str) -> Routes | None:
        """Where an item hands a message on; None for an item that keeps it."""
        config = self._workspace.production.item(name)
        settings: Mapping[str, Any] = config.settings.host if config else {}
        if config and settings.get(PLUGIN_SETTING):
            return self._processed(config, sender, message)
        rules = self._rules.get(str(settings.get("business_rule_name", "")))
        if rules is None:
            return [(target, message) for target in config.targets] if config and config.targets else None
        category = category_of(category, message)
        if rules.site_functions:
            return self._routed_in_worker(rules.name, message, sender, category)
        routing = rules.route(message, sender, category=category)
        found: Routes = []
        for send in routing.sends:
            aux = routing.aux(send, str(settings["business_rule_name"]))
            made = self._transformed(send.transforms, message, aux) if send.transforms else message
            found.extend((target, made) for target in send.targets)
        return found

    def _routed_in_worker(self, rules: str, message: HL7Message, sender: str, category: str) -> Routes:
        values = {"source": sender, "category": category}
        result = self._worker.run(Job(message.raw, Call("route", (rules,), values)))
        if result.error:
            raise HIEError(result.error)
        route = read_route(result)
        found: Routes = []
        for send in route.routing.sends:
            if send.transforms in route.failed:
                raise HIEError(route.failed[send.transforms])
            body = route.bodies.get(send.transforms)
            made = message if body is None else HL7Message(body, message.metadata)
            found.extend((target, made) for target in send.targets)
        return found

    def _transformed(
        self, transforms: tuple[str, ...], message: HL7Message, aux: Mapping[str, str]
    ) -> HL7Message:
        if self._library.light(transforms):
            return self._library.apply_chain(transforms, message, aux)
        result = self._worker.run(Job(message.raw, Call("transform", transforms, aux)))
        if result.error:
            raise HIEError(result.error)
        return HL7Message(result.made[0][1], message.metadata)

    def _processed(self, config: ItemConfig, sender: str, message: HL7Message) -> Routes:
        context = {"item": config.name, "sender": sender, "source": "test"}
        call = Call("process", (str(config.settings.host[PLUGIN_SETTING]),), context)
        result = self._worker.run(Job(message.raw, call))
        if result.error:
            raise HIEError(result.error)
        return [
            (name, HL7Message(body))
            for target, body in result.made
            for name in ([target] if target else config.targets)
        ]
