"""Hot reload: only what changed restarts, queues survive, a bad change is refused whole."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from hie_runtime.config.model import ItemConfig
from hie_runtime.config.problems import errors_in
from hie_runtime.config.states import HostState
from hie_runtime.config.workspace import Workspace
from hie_runtime.engine.items import Host
from hie_runtime.engine.production import ProductionEngine
from hie_runtime.errors import HIEError
from hie_runtime.faults import fault_point
from hie_runtime.hosts.process import BusinessProcess

# What an analyst may change about an item without anything restarting.
_COSMETIC = {"category", "comment", "canvas"}


@dataclass(slots=True)
class Reloaded:
    """What a reload did; ``problems`` say why it was refused."""

    applied: bool = False
    added: list[str] = field(default_factory=list)
    removed: list[str] = field(default_factory=list)
    restarted: list[str] = field(default_factory=list)
    unchanged: int = 0
    problems: list[str] = field(default_factory=list)


def _essence(item: ItemConfig) -> dict[str, Any]:
    return item.model_dump(mode="json", exclude=_COSMETIC)


async def reload(engine: ProductionEngine, workspace: Workspace) -> Reloaded:
    """Bring a running production to a new workspace, or leave all as it is."""
    result = Reloaded(problems=[str(problem) for problem in errors_in(workspace.problems)])
    if result.problems:
        return result
    async with engine.change_lock:
        old = engine.source
        try:
            engine.load_logic(workspace)
            changed = _changes(engine, workspace, result)
            engine.config, engine.source = workspace.production, workspace
            made = {name: engine.make_host(item) for name, item in changed.items()}
        except HIEError as error:
            return _refuse(engine, old, [str(error)])
        fault_point("reload")
        await _apply(engine, changed, made, result)
        failed = [f"{name}: {engine.hosts[name].state_text}" for name in changed if _broken(engine, name)]
        if failed:
            await _roll_back(engine, old, workspace, result)
            return _refuse(engine, old, failed)
    result.applied = True
    await engine.store_revision()
    return result


def _changes(engine: ProductionEngine, workspace: Workspace, result: Reloaded) -> dict[str, ItemConfig]:
    """Items to stop, make anew and start; fills in the result's lists."""
    before = {item.name: item for item in engine.config.items}
    after = {item.name: item for item in workspace.production.items}
    result.removed = [name for name in before if name not in after]
    result.added = [name for name in after if name not in before]
    logic = _logic_changed(engine.source, workspace)
    scripts = changed_scripts(engine.source.scripts, workspace.scripts)
    tls = engine.config.tls != workspace.production.tls
    for name, item in after.items():
        if name not in before:
            continue
        host = engine.hosts.get(name)
        routes = isinstance(host, BusinessProcess) and (logic or host.uses(scripts))
        secured = tls and bool(item.settings.adapter.get("ssl_config"))
        if _essence(item) != _essence(before[name]) or routes or secured:
            result.restarted.append(name)
        else:
            result.unchanged += 1
    return {name: after[name] for name in (*result.added, *result.restarted)}


def changed_scripts(old: Mapping[str, str], new: Mapping[str, str]) -> set[str]:
    """Scripts added, removed or with another text."""
    return {name for name in {*old, *new} if old.get(name) != new.get(name)}


def _logic_changed(old: Workspace, new: Workspace) -> bool:
    return (
        old.rules != new.rules
        or old.transforms != new.transforms
        or old.lookups != new.lookups
        or old.processes != new.processes
    )


async def _apply(
    engine: ProductionEngine, changed: dict[str, ItemConfig], made: dict[str, Host | None], result: Reloaded
) -> None:
    for name in (*result.removed, *result.restarted):
        if name in engine.hosts:
            previous = engine.hosts[name].metrics
            await engine.retire(name)
            if name in made and (host := made[name]) is not None:
                host.metrics = previous
        engine.states.pop(name, None)
    for name, item in changed.items():
        engine.add_host(item, made[name])
    engine.rewire()
    for name in sorted((name for name in changed if name in engine.hosts), key=engine.start_order):
        await engine.start_host(name)


def _broken(engine: ProductionEngine, name: str) -> bool:
    host = engine.hosts.get(name)
    return host is not None and host.state is HostState.ERROR


async def _roll_back(engine: ProductionEngine, old: Workspace, new: Workspace, result: Reloaded) -> None:
    back = {
        item.name: item for item in old.production.items if item.name in {*result.removed, *result.restarted}
    }
    for name in (*result.added, *result.restarted):
        if name in engine.hosts:
            await engine.retire(name)
    engine.config, engine.source = old.production, old
    engine.load_logic(old)
    for item in back.values():
        engine.add_host(item)
    engine.rewire()
    for name in sorted((name for name in back if name in engine.hosts), key=engine.start_order):
        await engine.start_host(name)


def _refuse(engine: ProductionEngine, old: Workspace, problems: list[str]) -> Reloaded:
    engine.config, engine.source = old.production, old
    engine.load_logic(old)
    return Reloaded(problems=problems)
