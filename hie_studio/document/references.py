"""Items referred to by name in settings and sends, replaced by others or taken away."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from typing import Any, TypeVar

from pydantic import BaseModel

from hie_runtime.components.registry import registry
from hie_runtime.components.settings import Kind, SettingsModel
from hie_runtime.config.model import ItemConfig, name_list
from hie_runtime.rules.model import Action, ForeachAction, Rule, RuleDefinition, SendAction, When

M = TypeVar("M", bound=BaseModel)
T = TypeVar("T")
# New names of one old name: one name to put another in its place, none to remove.
Replace = Callable[[str], list[str]]


@cache
def item_settings() -> frozenset[str]:
    """Names of all settings that hold item names, ours and IRIS's (a placeholder keeps IRIS names)."""
    found = {"target_config_name", "target_config_names", "TargetConfigName", "TargetConfigNames"}
    for component in registry():
        for model in (component.host_settings, component.adapter_settings):
            if model is not None:
                found |= _names_in(model)
    return frozenset(found)


def _names_in(model: type[SettingsModel]) -> set[str]:
    ours = {
        name
        for name, info in model.model_fields.items()
        if isinstance(info.json_schema_extra, dict)
        and info.json_schema_extra.get("kind") in (Kind.ITEM.value, Kind.ITEMS.value)
    }
    return ours | {iris for iris, name in model.iris_names().items() if name in ours}


def replace_in_item(item: ItemConfig, replace: Replace) -> ItemConfig:
    """The item with every item name in its settings replaced; the very same item if none changed."""
    adapter = replace_in_settings(item.settings.adapter, replace)
    host = replace_in_settings(item.settings.host, replace)
    if adapter is item.settings.adapter and host is item.settings.host:
        return item
    settings = item.settings.model_copy(update={"adapter": adapter, "host": host})
    return item.model_copy(update={"settings": settings})


def replace_in_settings(settings: dict[str, Any], replace: Replace) -> dict[str, Any]:
    """The settings with item names replaced; a list stays a list and a text stays a text."""
    changed: dict[str, Any] = {}
    for key in settings.keys() & item_settings():
        before = name_list(settings[key])
        after = _unique(new for old in before for new in replace(old))
        if before != after:
            changed[key] = after if isinstance(settings[key], list) else ",".join(after)
    return {**settings, **changed} if changed else settings


def _unique(names: Any) -> list[str]:
    return list(dict.fromkeys(names))


def replace_targets(definition: RuleDefinition, replace: Replace) -> RuleDefinition:
    """The definition with targets of its sends replaced; a send left without target goes away."""

    def actions(old: list[Action]) -> list[Action]:
        new = [_action(action, replace, actions, whens) for action in old]
        return (
            old if all(a is b for a, b in zip(old, new, strict=True)) else [a for a in new if a is not None]
        )

    def whens(old: list[When]) -> list[When]:
        return _copied_list(old, lambda when: _copied(when, actions=actions(when.actions)))

    def rule(old: Rule) -> Rule:
        return _copied(old, when=whens(old.when), otherwise=actions(old.otherwise))

    return _each_rule(definition, rule)


def replace_in_rules(
    rules: Mapping[str, RuleDefinition], change: Callable[[RuleDefinition], RuleDefinition]
) -> Mapping[str, RuleDefinition]:
    """All definitions through ``change``; the very same mapping if none changed."""
    new = {name: change(definition) for name, definition in rules.items()}
    return rules if all(new[name] is rules[name] for name in rules) else new


def _action(
    action: Action,
    replace: Replace,
    actions: Callable[[list[Action]], list[Action]],
    whens: Callable[[list[When]], list[When]],
) -> Action | None:
    if isinstance(action, SendAction):
        after = _unique(new for name in action.targets for new in replace(name))
        if after == action.targets:
            return action
        return action.model_copy(update={"targets": after}) if after else None
    if isinstance(action, ForeachAction):
        return _copied(action, when=whens(action.when), otherwise=actions(action.otherwise))
    return action


def _each_rule(definition: RuleDefinition, change: Callable[[Rule], Rule]) -> RuleDefinition:
    sets = _copied_list(definition.rule_sets, lambda one: _copied(one, rules=_copied_list(one.rules, change)))
    return _copied(definition, rule_sets=sets)


def _copied(model: M, **update: Any) -> M:
    """A copy with the update, or the very same model when nothing in it changed."""
    if all(getattr(model, name) is value for name, value in update.items()):
        return model
    return model.model_copy(update=update)


def _copied_list(old: list[T], change: Callable[[T], T]) -> list[T]:
    new = [change(one) for one in old]
    return old if all(a is b for a, b in zip(old, new, strict=True)) else new
