"""What would happen to a message, without running a production: the very rules and transforms that would run."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from hie_runtime.components.registry import ComponentKind, registry
from hie_runtime.config.model import ItemConfig
from hie_runtime.config.workspace import Workspace
from hie_runtime.engine.message_flow import Journey
from hie_runtime.engine.preview_flow import Preview, PreviewFlow
from hie_runtime.engine.visits import Ending, Visit
from hie_runtime.errors import HIEError
from hie_runtime.hosts.hl7_operations import separators_set, with_separators
from hie_runtime.messages.hl7.reader import HL7Message
from hie_runtime.proof.answers import Answering
from hie_runtime.proof.differ import collapsed, differences
from hie_runtime.proof.errors import ProofError
from hie_runtime.proof.naming import name_at
from hie_runtime.rules.content import content_of
from hie_runtime.rules.routing import RuleExplanation

__all__ = ["Changed", "Ending", "Stage", "Step", "WhatIf", "what_would_happen"]


@dataclass(frozen=True, slots=True)
class Changed:
    """A place of a message that a transform changed; None for what is not there at all."""

    path: str
    name: str
    before: str | None
    after: str | None


@dataclass(frozen=True, slots=True)
class Stage:
    """What one transform of several made of a message; other_kind as in :class:`Step`."""

    transform: str
    changed: tuple[Changed, ...]
    other_kind: bool = False


@dataclass(frozen=True, slots=True)
class Step:
    """A message at one item.

    number, came_from: this step, from 0, and the one that handed the message on (-1 for the first).
    rule, transforms: of the send that brought it here. raw: the message as it arrives, for an operation as it
    would be sent. changed: against the step it came from; other_kind: it is no HL7 any more, or was none.
    stages: the same for each of its transforms, where there are several.
    notes: what is worth knowing, above all what cannot be known here.
    """

    number: int
    came_from: int
    sender: str
    item: str
    raw: bytes
    ending: Ending
    rule: str = ""
    transforms: tuple[str, ...] = ()
    changed: tuple[Changed, ...] = ()
    other_kind: bool = False
    stages: tuple[Stage, ...] = ()
    rules: tuple[RuleExplanation, ...] = ()
    notes: tuple[str, ...] = ()
    errors: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class WhatIf:
    """Every step of a message that comes in at an item, and what its sender would be answered."""

    item: str
    raw: bytes
    steps: tuple[Step, ...]
    answers: tuple[bytes, ...] = ()

    @property
    def routes(self) -> set[tuple[str, str]]:
        """(item, item) the message passes between."""
        return {(one.sender, one.item) for one in self.steps if one.sender}

    def ends(self, ending: Ending) -> list[str]:
        """Items where it ends so, each once."""
        return list(dict.fromkeys(one.item for one in self.steps if one.ending is ending))


def what_would_happen(workspace: Workspace, item: str, raw: bytes) -> WhatIf:
    """What would become of a message that comes in at ``item``. Raises HIEError when there is no such item.

    Nothing is sent or stored. Custom processes of the site do not run; answers of other systems are not known.
    """
    items = {one.name: one for one in workspace.production.items}
    with PreviewFlow(workspace) as flow:
        journey = flow.preview(item, raw)
    steps = [_step(visit, journey, items) for visit in journey.visits]
    return WhatIf(item, raw, tuple(steps), tuple(_answers(items[item], raw, journey)))


def _step(visit: Visit, journey: Preview, items: dict[str, ItemConfig]) -> Step:
    message = _as_sent(visit, items.get(visit.item))
    before = journey.visits[visit.came_from].message if visit.came_from >= 0 else message
    changed, other_kind = _told(before, message)
    return Step(
        visit.number,
        visit.came_from,
        visit.sender,
        visit.item,
        message.raw,
        visit.ending,
        visit.route.rule,
        visit.route.transforms,
        changed,
        other_kind,
        tuple(_stages(visit, before)),
        tuple(visit.rules),
        tuple(visit.notes),
        tuple(visit.errors),
    )


def _as_sent(visit: Visit, config: ItemConfig | None) -> HL7Message:
    """The message, for an operation with the separators it sends with (IRIS setting Separators)."""
    message = visit.message
    setting = str(config.settings.host.get("separators", "")) if config is not None else ""
    component = registry().get(config.class_name) if config is not None else None
    if (
        component is None
        or component.kind is not ComponentKind.OPERATION
        or not isinstance(message, HL7Message)
    ):
        return message
    separators = separators_set(setting)
    return message if separators is None else content_of(with_separators(message.raw, separators))


def _stages(visit: Visit, before: HL7Message) -> Iterator[Stage]:
    """What each transform changed, where there are several; not for those a worker applied all at once."""
    route = visit.route
    if not route.stages:
        return
    for name, made in zip(route.transforms, [*route.stages, route.message], strict=True):
        yield Stage(name, *_told(before, made))
        before = made


def _told(before: HL7Message, after: HL7Message) -> tuple[tuple[Changed, ...], bool]:
    """What was changed, or that one of the two is of another kind than HL7."""
    if not (isinstance(before, HL7Message) and isinstance(after, HL7Message)):
        return (), before.raw != after.raw
    version = after.schema_version
    return tuple(
        Changed(one.place.path, name_at(one.place, version), one.expected, one.found)
        for one in collapsed(differences(after, before))
    ), False


def _answers(config: ItemConfig, raw: bytes, journey: Journey) -> list[bytes]:
    """What the service answers; [] for one that is no HL7 service or never answers."""
    try:
        answering = Answering(config)
        try:
            message = HL7Message(raw)
        except HIEError as error:
            return answering.refused(raw, str(error))
        return answering.to(message, journey)
    except ProofError:
        return []
