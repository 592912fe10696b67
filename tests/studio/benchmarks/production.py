"""Productions of any size with figures that move, for measuring the canvas."""

from __future__ import annotations

import math
from pathlib import Path

from hie_runtime.config.model import ItemConfig, ItemSettings, ProductionConfig
from hie_runtime.control.client import CountersSnapshot, EdgeCounters, HostState, ItemCounters
from hie_runtime.rules.model import Rule, RuleDefinition, RuleSet, SendAction, When
from hie_studio.document import files
from hie_studio.document.routes import routes_of
from hie_studio.document.state import DocumentState, kind_of

TCP_IN, TCP_OUT = "hie.services.hl7.TCPService", "hie.operations.hl7.TCPOperation"
ROUTER = "hie.processes.hl7.RoutingEngine"
LABELS = ("Lab", "Imaging", "Theatres", "Community", "")


def big_state(size: int) -> DocumentState:
    """About ``size`` items as a large trust has them: two in five take in, one in 25 routes by rules."""
    routers = max(1, size // 25)
    services = size * 2 // 5
    operations = size - services - routers
    items = [
        _item(
            f"from.System{n:03}", TCP_IN, {"port": 20000 + n}, n, target_config_names=[f"Router {n % routers}"]
        )
        for n in range(services)
    ]
    items += [_item(f"Router {n}", ROUTER, {}, n, business_rule_name=f"Rules{n}") for n in range(routers)]
    items += [
        _item(f"to.System{n:03}", TCP_OUT, {"ip_address": "127.0.0.1", "port": 30000 + n}, n)
        for n in range(operations)
    ]
    rules = {}
    for r in range(routers):
        own = [f"to.System{n:03}" for n in range(r, operations, routers)]
        far = [f"to.System{(r * 7 + 3) % operations:03}"]
        sends = [_rule(f"To {name}", name) for name in dict.fromkeys(own + far)]
        rules[f"Rules{r}"] = RuleDefinition(name=f"Rules{r}", rule_sets=[RuleSet(rules=sends)])
    return DocumentState(ProductionConfig(name=f"Trust of {size}", items=items), rules)


def _item(name: str, class_name: str, adapter: dict[str, object], n: int, **host: object) -> ItemConfig:
    settings = ItemSettings(adapter=adapter, host=host)
    return ItemConfig(name=name, class_name=class_name, category=LABELS[n % len(LABELS)], settings=settings)


def _rule(name: str, target: str) -> Rule:
    send = SendAction(action="send", targets=[target])
    return Rule(name=name, when=[When(condition='HL7.{MSH:9.1} = "ADT"', actions=[send])])


def write(size: int, folder: Path) -> Path:
    """A workspace with such a production."""
    files.write(files.OpenFiles(), big_state(size), folder)
    return folder


class Figures:
    """Snapshots as a busy engine gives them: every item and every edge moves with each."""

    def __init__(self, state: DocumentState) -> None:
        self._name = state.production.name
        self._items = [(item.name, kind_of(item).value) for item in state.production.items]
        self._edges = list(routes_of(state))
        self._turn = 0

    def next(self) -> CountersSnapshot:
        """The figures a tenth of a second later."""
        self._turn += 1
        turn = self._turn
        items = []
        for index, (name, kind) in enumerate(self._items):
            rate = 40 + 30 * math.sin(turn / 7 + index)
            items.append(
                ItemCounters(
                    name=name, kind=kind, state=HostState.RUNNING, received=turn * 4 + index, sent=turn * 4,
                    rate_in=rate, rate_out=rate, queue_depth=(turn * 3 + index) % 40 if index % 9 == 0 else 0,
                )
            )  # fmt: skip
        edges = [
            EdgeCounters(source=s, target=t, rate=(index + turn) % 23 / 2)
            for index, (s, t) in enumerate(self._edges)
        ]
        return CountersSnapshot(
            at=1_000_000 + turn / 10, production=self._name, state=HostState.RUNNING, items=items,
            edges=edges, memory_bytes=1,
        )  # fmt: skip
