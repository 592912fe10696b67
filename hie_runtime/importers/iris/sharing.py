"""Which production gets which rules, transforms and tables, and which of them are missing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from hie_runtime.bpl.model import ProcessDefinition, transforms_of
from hie_runtime.config.model import ProductionConfig
from hie_runtime.importers.iris.report import Entry, ImportReport, Kind, Status
from hie_runtime.messages.hl7.schema_model import SchemaCategory
from hie_runtime.rules.model import RuleDefinition
from hie_runtime.transforms.model import TransformDefinition


@dataclass(slots=True)
class ImportedProduction:
    """One production with the rules, transforms and tables it uses, and all schema categories."""

    production: ProductionConfig
    rules: dict[str, RuleDefinition] = field(default_factory=dict)
    transforms: dict[str, TransformDefinition] = field(default_factory=dict)
    lookups: dict[str, dict[str, str]] = field(default_factory=dict)
    schemas: dict[str, SchemaCategory] = field(default_factory=dict)
    processes: dict[str, ProcessDefinition] = field(default_factory=dict)


@dataclass(slots=True)
class Parts:
    """All rules, transforms and tables of an import."""

    rules: dict[str, RuleDefinition]
    transforms: dict[str, TransformDefinition]
    lookups: dict[str, dict[str, str]]
    schemas: dict[str, SchemaCategory]
    processes: dict[str, ProcessDefinition]


def process_names(production: ProductionConfig) -> list[str]:
    """Processes its items run."""
    return [str(name) for item in production.items if (name := item.settings.host.get("process"))]


def rule_names(production: ProductionConfig) -> dict[str, str]:
    """Item name to the rule it names."""
    found = {
        item.name: item.settings.host.get("business_rule_name", item.settings.host.get("BusinessRuleName"))
        for item in production.items
    }
    return {item: str(name) for item, name in found.items() if name}


def resolve_aliases(productions: Iterable[ProductionConfig], rules: Mapping[str, RuleDefinition], report: ImportReport) -> None:  # fmt: skip
    """An item may name a rule by its alias; HIE knows it by its class name."""
    aliases = {rule.alias: name for name, rule in rules.items() if rule.alias}
    for production in productions:
        for item, name in rule_names(production).items():
            found = production.item(item)
            if name in rules or name not in aliases or found is None or "business_rule_name" not in found.settings.host:  # fmt: skip
                continue
            found.settings.host["business_rule_name"] = aliases[name]
            report.add(Kind.RULE, Status.NOTED, aliases[name], item=item, text=f"{name!r} is its alias; the item now names the class")  # fmt: skip


def share(imported: list[ImportedProduction], others: Iterable[str], parts: Parts) -> None:
    """Give each production what it uses, directly or through others; what nobody uses goes to all.

    ``others``: names of productions in the files that are not imported; what their rules say they are for stays out."""
    elsewhere = {name for name, rule in parts.rules.items() if rule.production in set(others)}
    needs = [_needed(one, parts) for one in imported]
    for one in imported:
        one.schemas = dict(parts.schemas)
    for kind in ("rules", "transforms", "lookups", "processes"):
        available: dict[str, Any] = getattr(parts, kind)
        used = {name for need in needs for name in need[kind]}
        loose = set(available) - used - (elsewhere if kind == "rules" else set())
        for one, need in zip(imported, needs, strict=True):
            wanted = need[kind] | loose
            setattr(one, kind, {name: part for name, part in available.items() if name in wanted})


def _needed(one: ImportedProduction, parts: Parts) -> dict[str, set[str]]:
    rules = _closure(
        [*rule_names(one.production).values(), *(name for name, rule in parts.rules.items() if rule.production == one.production.name)],
        lambda name: delegates(parts.rules[name]) if name in parts.rules else (),
    )  # fmt: skip
    processes = {name for name in process_names(one.production) if name in parts.processes}
    sends = [name for rule in rules if rule in parts.rules for name in sent_transforms(parts.rules[rule])]
    sends += [name for process in processes for name in transforms_of(parts.processes[process])]
    transforms = _closure(sends, lambda name: subtransforms(parts.transforms[name]) if name in parts.transforms else ())  # fmt: skip
    definitions = [parts.rules[name] for name in rules if name in parts.rules]
    text = " ".join(
        [*(rule.model_dump_json() for rule in definitions),
         *(parts.processes[name].model_dump_json() for name in processes),
         *(parts.transforms[name].model_dump_json() for name in transforms if name in parts.transforms)]
    )  # fmt: skip
    lookups = {name for name in parts.lookups if f'\\"{name}\\"' in text}
    return {"rules": rules, "transforms": transforms, "lookups": lookups, "processes": processes}


def _closure(start: Iterable[str], following: Any) -> set[str]:
    found: set[str] = set()
    waiting = list(start)
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting.extend(following(name))
    return found


def sent_transforms(rule: RuleDefinition) -> list[str]:
    """Transforms its sends use, each once."""
    return list(
        dict.fromkeys(name for action in _dicts(rule, "action") for name in action.get("transforms", ()))
    )


def delegates(rule: RuleDefinition) -> list[str]:
    """Rules it hands messages to."""
    named = (action for action in _dicts(rule, "action") if action["action"] in ("delegate", "call"))
    return list(dict.fromkeys(str(action["rule"]) for action in named))


def subtransforms(transform: TransformDefinition) -> list[str]:
    """Transforms it calls."""
    steps = (step for step in _dicts(transform, "step") if step["step"] == "subtransform")
    return list(dict.fromkeys(str(step["transform"]) for step in steps))


def _dicts(model: RuleDefinition | TransformDefinition, key: str) -> Iterator[dict[str, Any]]:
    """Every mapping in a model that says its kind under ``key``."""
    waiting: list[Any] = [model.model_dump()]
    while waiting:
        value = waiting.pop(0)
        if isinstance(value, dict):
            if key in value:
                yield value
            waiting.extend(value.values())
        elif isinstance(value, list):
            waiting.extend(value)


def report_missing(imported: Iterable[ImportedProduction], parts: Parts, report: ImportReport) -> None:
    """Rules and transforms that are named and not in the files."""
    for one in imported:
        for item, name in rule_names(one.production).items():
            if name not in parts.rules:
                _supply(report, Kind.RULE, name, "is named but not in these files", item)
    for rule in parts.rules.values():
        for name in delegates(rule):
            if name not in parts.rules:
                _supply(
                    report, Kind.RULE, name, f"gets messages from rule {rule.name} but is not in these files"
                )
        for name in sent_transforms(rule):
            if name not in parts.transforms:
                _supply(report, Kind.TRANSFORM, name, f"is used by rule {rule.name} but not in these files")
    for process in parts.processes.values():
        for name in transforms_of(process):
            if name not in parts.transforms:
                _supply(
                    report, Kind.TRANSFORM, name, f"is used by process {process.name} but not in these files"
                )
    for transform in parts.transforms.values():
        for name in subtransforms(transform):
            if name not in parts.transforms:
                _supply(report, Kind.TRANSFORM, name, f"is called by {transform.name} but not in these files")


def _supply(report: ImportReport, kind: Kind, name: str, text: str, item: str = "") -> None:
    advice = f"Export the {'rule' if kind is Kind.RULE else 'DTL'} class too"
    report.entries.append(
        Entry(kind=kind, status=Status.SUPPLY, name=name, item=item, text=text, advice=advice)
    )


def tell_users(imported: Iterable[ImportedProduction], report: ImportReport) -> None:
    """Say of each rule and transform an item that leads to it, so that its entries have a place on the canvas."""
    users: dict[str, str] = {}
    for one in imported:
        for config in one.production.items:
            if process := config.settings.host.get("process"):
                users.setdefault(str(process), config.name)
        for item, name in rule_names(one.production).items():
            for rule in _closure(
                [name], lambda of, one=one: delegates(one.rules[of]) if of in one.rules else ()
            ):
                users.setdefault(rule, item)
                sent = sent_transforms(one.rules[rule]) if rule in one.rules else []
                for transform in _closure(sent, lambda of, one=one: subtransforms(one.transforms[of]) if of in one.transforms else ()):  # fmt: skip
                    users.setdefault(transform, item)
    for entry in report.entries:
        if not entry.item:
            entry.used_by = users.get(entry.part or entry.name, "")
