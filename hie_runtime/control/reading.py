"""Journal findings as what clients see: message rows and traces, with the rules explained again."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

from hie_runtime.config.states import MessageStatus
from hie_runtime.control.client import (
    MessageBody,
    MessageSummary,
    MessageTrace,
    RuleTried,
    SendResult,
    TraceStep,
)
from hie_runtime.engine.interventions import Injected
from hie_runtime.errors import HIEError
from hie_runtime.hosts.hl7_category import category_of
from hie_runtime.journal.api import OutcomeStatus
from hie_runtime.journal.block import Block
from hie_runtime.journal.index import Found, Hop, JournalIndex
from hie_runtime.journal.reader import StoredOutcome
from hie_runtime.messages.errors import MessageError
from hie_runtime.messages.hl7.ack import ACK_BYTE, NAK_BYTE
from hie_runtime.messages.hl7.reader import HL7Message
from hie_runtime.messages.large import CUT_MARK, Outline, full_size
from hie_runtime.rules.compile import CompiledRules, RuleEnvironment, compile_rules
from hie_runtime.rules.content import content_of
from hie_runtime.rules.large import message_for_rules
from hie_runtime.rules.model import RuleDefinition
from hie_runtime.rules.site import stand_in

STATUS = {
    OutcomeStatus.OPEN: MessageStatus.QUEUED, OutcomeStatus.COMPLETED: MessageStatus.COMPLETED,
    OutcomeStatus.FAILED: MessageStatus.FAILED, OutcomeStatus.SUSPENDED: MessageStatus.SUSPENDED,
    OutcomeStatus.BAD: MessageStatus.BAD, OutcomeStatus.NOWHERE: MessageStatus.NOWHERE,
    OutcomeStatus.DISCARDED: MessageStatus.DISCARDED,
}  # fmt: skip
_CONTROL_BYTES = {ACK_BYTE: "<ACK>", NAK_BYTE: "<NAK>"}
OUTCOME = {status: outcome for outcome, status in STATUS.items()}


def _read(body: bytes) -> HL7Message | None:
    try:
        return HL7Message(body)
    except MessageError:
        return None


def _shown(text: str) -> str:
    return text.encode("utf-8", "replace").decode("utf-8")


def summary(index: JournalIndex, found: Found) -> MessageSummary:
    """One row of the message list."""
    block, position = found.block, found.index
    message = _read(block.bodies[position])
    root, root_index = block.root_of(position)
    return MessageSummary(
        id=index.id_of(block.id, position),
        session_id=index.id_of(root, root_index),
        received_at=block.received_at,
        item=found.item,
        source=block.sources[position],
        type_name=_shown(message.type_name) if message else "",
        control_id=_shown(message.control_id) if message else "",
        size=full_size(block.bodies[position]),
        status=STATUS[found.status],
        targets=list(dict.fromkeys(found.targets)),
        text=found.text,
    )


def test_result(injected: Injected) -> SendResult:
    """What became of a test message."""
    reply = "\r".join(_reply_text(reply).removesuffix("\r") for reply in injected.replies)
    return SendResult(message_id=injected.message_id, reply=reply, note=injected.note)


def _reply_text(reply: bytes) -> str:
    if reply in _CONTROL_BYTES:
        return _CONTROL_BYTES[reply]
    message = _read(reply)
    return reply.decode(message.encoding if message else "utf-8", "replace")


def body_of(index: JournalIndex, message_id: str) -> MessageBody:
    """The content of a message. Raises JournalError."""
    from base64 import b64encode

    block_id, position = index.parse_id(message_id)
    raw = index.block(block_id).bodies[position]
    message = _read(raw)
    encoding = message.encoding if message else "utf-8"
    cut = isinstance(raw, Outline)
    shown = raw.replace(CUT_MARK, "…".encode(encoding, "replace")) if cut else raw
    text = shown.decode(encoding, "replace").replace("\r\n", "\n").replace("\r", "\n")
    return MessageBody(
        id=message_id,
        text=text,
        raw_base64=b64encode(raw).decode(),
        encoding=encoding,
        content_type="hl7" if message else "text",
        size=full_size(raw),
        cut=cut,
    )


def trace(index: JournalIndex, message_id: str, rule_names: dict[str, str]) -> MessageTrace:
    """The story of a message. ``rule_names``: router item -> rule definition."""
    block_id, position = index.parse_id(message_id)
    hops = index.story(block_id, position)
    root_block = index.block(block_id)
    root, root_index = root_block.root_of(position)
    first = index.block(root)
    steps = [
        TraceStep(
            at=first.received_at,
            kind="received",
            item=first.item,
            message_id=index.id_of(root, root_index),
            text=f"from {first.sources[root_index]}",
        )
    ]
    blocks = {hop.block.id: hop.block for hop in hops}
    for hop in hops:
        steps.extend(_steps(index, hop, blocks.get(hop.block.parent), rule_names))
    again = {step.message_id for step in steps if step.kind == "resent"}
    for hop in hops:
        steps.extend(_resolved(index, hop, again))
    steps.sort(key=lambda step: step.at)
    return MessageTrace(id=message_id, session_id=index.id_of(root, root_index), steps=steps)


def _steps(
    index: JournalIndex, hop: Hop, parent: Block | None, rule_names: dict[str, str]
) -> list[TraceStep]:
    """``parent``: what the hop's block was made from."""
    identity = index.id_of(hop.block.id, hop.index)
    steps: list[TraceStep] = []
    # What a transform or a process makes is of another item than what it was made from.
    again = bool(hop.note) or (parent is not None and parent.item == hop.block.item == hop.sender)
    if hop.block.parent and (again or hop.sender == hop.block.item):
        steps.append(
            TraceStep(
                at=hop.block.received_at,
                kind="resent" if again else "transformed",
                item=hop.sender,
                target=hop.item,
                message_id=identity,
                edited=again and parent is not None and _differs(hop, parent),
                by=hop.note,
                text=f"by {hop.note}" if hop.note else "",
            )
        )
    router = hop.item in rule_names
    if not router and hop.sender != hop.item:
        steps.append(
            TraceStep(at=hop.at, kind="queued", item=hop.sender, target=hop.item, message_id=identity)
        )
    for outcome in hop.outcomes:
        steps.extend(_outcome_steps(index, hop, outcome, identity, rule_names))
    return steps


def _outcome_steps(
    index: JournalIndex, hop: Hop, outcome: StoredOutcome, identity: str, rule_names: dict[str, str]
) -> list[TraceStep]:
    status = STATUS[outcome.status]
    steps: list[TraceStep] = []
    if hop.item in rule_names:
        tried = _explained(index, hop, rule_names[hop.item])
        text = "; ".join(rule.reason for rule in tried if rule.matched) or outcome.text
        if outcome.status is not OutcomeStatus.COMPLETED:
            text = outcome.text or text
        kind = "routed" if outcome.status is OutcomeStatus.COMPLETED else status.value
        steps.append(
            TraceStep(
                at=outcome.at,
                kind=kind,
                item=hop.item,
                status=status,
                text=text,
                message_id=identity,
                rules=tried,
            )
        )
    elif outcome.status is OutcomeStatus.COMPLETED:
        seconds = outcome.at - outcome.started if outcome.started else None
        tries = f" after {outcome.tries} tries" if outcome.tries > 1 else ""
        steps.append(
            TraceStep(
                at=outcome.started or outcome.at,
                kind="sent",
                item=hop.item,
                message_id=identity,
                text=f"sent{tries}",
            )
        )
        reply = outcome.reply.decode("latin-1").replace("\r", "\n") if outcome.reply else ""
        text = f"{outcome.codes} {outcome.text}".strip() or "delivered"
        steps.append(TraceStep(at=outcome.at, kind="completed", item=hop.item, status=status, text=text, message_id=identity,
                               seconds=seconds, reply=reply))  # fmt: skip
    else:
        reply = outcome.reply.decode("latin-1").replace("\r", "\n") if outcome.reply else ""
        steps.append(TraceStep(at=outcome.at, kind=status.value, item=hop.item, status=status, text=outcome.text,
                               message_id=identity, reply=reply))  # fmt: skip
    return steps


def _differs(hop: Hop, parent: Block) -> bool:
    """Whether the message is not, byte by byte, the one it was made from."""
    from_index = (hop.block.parent_indexes or range(len(parent.bodies)))[hop.index]
    return hop.block.bodies[hop.index] != parent.bodies[from_index]


def _resolved(index: JournalIndex, hop: Hop, again: set[str]) -> Iterator[TraceStep]:
    """What a person did about what went wrong; a message sent again whose own steps are told says so itself."""
    for outcome in hop.outcomes:
        kind = "resent" if "resent" in outcome.resolution else "discarded"
        if outcome.resolution and outcome.resolution.rpartition(" ")[2] not in again:
            yield TraceStep(
                at=outcome.resolved_at or outcome.at,
                kind=kind,
                item=hop.item,
                text=outcome.resolution,
                message_id=index.id_of(hop.block.id, hop.index),
            )


@lru_cache(maxsize=64)
def _compiled(document: str, name: str) -> CompiledRules | None:
    data = json.loads(document)
    definitions = {key: RuleDefinition.model_validate(value) for key, value in data["rules"].items()}
    if name not in definitions:
        return None
    functions = {row[0]: stand_in(*row) for row in data.get("functions", ())}
    environment = RuleEnvironment(data["lookups"], definitions, functions, Path())
    return compile_rules(definitions[name], environment)


def _explained(index: JournalIndex, hop: Hop, rule: str) -> list[RuleTried]:
    """The rules tried again on the stored message, as they were then."""
    revision = next((outcome.codes for outcome in hop.outcomes if outcome.codes), "")
    document = index.revision(revision)
    body = hop.block.bodies[hop.index]
    message = content_of(body)
    try:
        compiled = _compiled(document, rule) if document else None
        if compiled is None:
            return []
        category = category_of(hop.block.category, message) if isinstance(message, HL7Message) else ""
        if isinstance(body, Outline):
            message = message_for_rules(body, compiled, hop.sender, category)
        tried = compiled.explain(message, hop.sender, category=category)
    except HIEError as error:
        return [RuleTried(rule=rule, error=str(error))]
    return [
        RuleTried(
            rule=one.rule,
            reason=one.reason,
            matched=one.matched,
            skipped=one.skipped,
            condition=one.condition,
            values={name: _shown(value) for name, value in one.values.items()},
            error=one.error,
            unknown=one.unknown,
        )
        for one in tried
    ]
