"""Productions of any size for measurements: hospitals beside one another, each with its feeds, routers and targets."""

from __future__ import annotations

from hie_runtime.config.model import ItemConfig, ItemSettings, ProductionConfig
from hie_runtime.control.client import CountersSnapshot, EdgeCounters, HostState, ItemCounters
from hie_runtime.rules.model import Rule, RuleDefinition, RuleSet, SendAction, When
from hie_studio.document.routes import routes_of
from hie_studio.document.state import DocumentState, kind_of
from studio.hospital import FILE_OUT, ROUTER, TCP_IN, TCP_OUT

FEEDS, ROUTERS, TARGETS = 3, 1, 6
EACH = FEEDS + ROUTERS + TARGETS


def large(count: int) -> DocumentState:
    """``count`` items (a multiple of ten): each tenth routes by rules what three take in to six that send it on."""
    items: list[ItemConfig] = []
    rules: dict[str, RuleDefinition] = {}
    for site in range(count // EACH):
        router, name = f"Site{site:02}.Router", f"Site{site:02}.Rules"
        targets = [f"to.Site{site:02}.System{n}" for n in range(TARGETS)]
        for n in range(FEEDS):
            port = 20000 + site * FEEDS + n
            host = {"target_config_names": [router]}
            items.append(_item(f"from.Site{site:02}.Feed{n}", TCP_IN, {"port": port}, host))
        items.append(_item(router, ROUTER, {}, {"business_rule_name": name}))
        for n, target in enumerate(targets):
            adapter: dict[str, object] = {"ip_address": "127.0.0.1", "port": 40000 + site * TARGETS + n}
            if n == TARGETS - 1:
                items.append(_item(target, FILE_OUT, {"file_path": f"out/{site}"}, {}))
            else:
                items.append(_item(target, TCP_OUT, adapter, {}))
        rules[name] = RuleDefinition(name=name, rule_sets=[RuleSet(rules=[_rule(t) for t in targets])])
    return DocumentState(ProductionConfig(name=f"Large {count}", items=items), rules)


def _item(name: str, class_name: str, adapter: dict[str, object], host: dict[str, object]) -> ItemConfig:
    return ItemConfig(name=name, class_name=class_name, settings=ItemSettings(adapter=adapter, host=host))


def _rule(target: str) -> Rule:
    send = SendAction(action="send", targets=[target])
    return Rule(name=f"For {target[3:]}", when=[When(condition='HL7.{MSH:9.2} = "A01"', actions=[send])])


def busy(state: DocumentState, tick: int) -> CountersSnapshot:
    """Figures of a tenth of a second in which every item was at work: all of them differ from the tick before."""
    items = [
        ItemCounters(
            name=item.name,
            kind=kind_of(item).value,
            state=HostState.RUNNING,
            received=(index + 3) * tick,
            sent=(index + 3) * tick,
            rate_in=30.0 + (index * 7 + tick) % 40,
            rate_out=30.0 + (index * 7 + tick) % 40,
            queue_depth=(index + tick) % 5,
        )
        for index, item in enumerate(state.production.items)
    ]
    edges = [
        EdgeCounters(source=source, target=target, rate=1.0 if tick % 20 < 10 else 42.0)
        for source, target in routes_of(state)
    ]
    return CountersSnapshot(
        at=1_000_000.0 + tick / 10,
        production=state.production.name,
        state=HostState.RUNNING,
        items=items,
        edges=edges,
        memory_bytes=96_000_000,
    )
