"""The router: each message goes where its business rules say, transformed as they say."""

from __future__ import annotations

import time
from collections.abc import Sequence

from hie_runtime.components.processes import RoutingEngineSettings
from hie_runtime.config.model import name_list
from hie_runtime.errors import HIEError
from hie_runtime.hosts.hl7_category import category_of
from hie_runtime.hosts.process import BusinessProcess
from hie_runtime.journal.api import Entry, Outcome, OutcomeStatus, WriteBatch
from hie_runtime.journal.block import Block, derive
from hie_runtime.messages.hl7.reader import HL7Message
from hie_runtime.rules.compile import CompiledRules
from hie_runtime.rules.routing import Routing, Send

# Transform chain -> (index of the source message, new body) in order.
Made = dict[tuple[str, ...], list[tuple[int, bytes]]]


class Routed:
    """Where the messages of one entry go: plain ones by target, transformed ones by chain and target."""

    __slots__ = ("deleted", "made", "nowhere", "plain", "transformed")

    def __init__(self) -> None:
        self.plain: dict[tuple[str, int], list[int]] = {}
        self.made: Made = {}
        self.transformed: dict[tuple[tuple[str, ...], str, int], list[int]] = {}
        self.nowhere: list[int] = []
        self.deleted: list[int] = []


class RoutingEngine(BusinessProcess[RoutingEngineSettings]):
    """IRIS: EnsLib.HL7.MsgRouter.RoutingEngine and EnsLib.MsgRouter.RoutingEngine."""

    _rules: CompiledRules | None = None
    _revision = ""

    async def on_init(self) -> None:
        """Compile the rules."""
        if self.settings.business_rule_name:
            self._rules, self._revision = self.production.rules_for(self.settings.business_rule_name)

    async def on_teardown(self) -> None:
        """Nothing to let go."""

    @property
    def targets(self) -> Sequence[str]:
        """Items any rule may send to, or the plain targets when there is no rule."""
        if self._rules is not None:
            return [
                *self._rules.targets,
                *([self.settings.bad_message_handler] if self.settings.bad_message_handler else []),
            ]
        return self.settings.target_config_names

    @property
    def inline(self) -> bool:
        """Rules are light; only transforms in Python or XSLT are left to the queue."""
        rules = self._rules
        return (
            self.state.value == "running"
            and self.pool_size <= 1
            and (rules is None or self.production.transforms.light(rules.transforms))
            and not self.production.blocked(self.targets)
        )

    def process(self, batch: WriteBatch, entry: Entry, indexes: Sequence[int]) -> list[Outcome]:
        """Route messages of an entry; each gets exactly one outcome."""
        now = time.time()
        routed, bad = self._route(entry, indexes)
        self._hand_on(batch, entry, routed, now)
        outcomes = self._outcomes(entry, indexes, routed, bad, now)
        for index, text in bad.items():
            self._bad(batch, entry, index, text)
        batch.on_durable.append(lambda: self._count(len(indexes), len(routed.nowhere), len(bad)))
        if self.production.replies.waiting:
            self._restrict(entry, indexes)
            batch.on_durable.append(lambda: self._reply(entry, indexes, routed.nowhere, bad))
        return outcomes

    def _route(self, entry: Entry, indexes: Sequence[int]) -> tuple[Routed, dict[int, str]]:
        routed = Routed()
        bad: dict[int, str] = {}
        block, rules, sender = entry.block, self._rules, entry.sender
        if rules is None:
            for target in self.settings.target_config_names:
                routed.plain[target, 0] = list(indexes)
            return routed, bad
        for index in indexes:
            try:
                self._route_one(routed, rules, block, index, sender)
            except HIEError as error:
                bad[index] = str(error)
            except Exception as error:
                # a defect in a rule or function must cost its own message, never the transaction of all the others
                bad[index] = f"unexpected {type(error).__name__} while routing"
                self.log.error("defect", bad[index])
        return routed, bad

    def _route_one(self, routed: Routed, rules: CompiledRules, block: Block, index: int, sender: str) -> None:
        message = HL7Message(block.bodies[index])
        category = category_of(
            block.category or getattr(self.settings, "message_schema_category", ""), message
        )
        routing = rules.route(message, sender, category=category)
        for text in routing.traces:
            self.log.trace(text)
        if routing.deleted:
            routed.deleted.append(index)
            return
        sent = False
        chains: dict[tuple[str, ...], int] = {}
        for send in routing.sends:
            if send.transforms and send.transforms not in chains:
                body = self._transform(message, routing, send)
                if body is None:
                    continue
                made = routed.made.setdefault(send.transforms, [])
                chains[send.transforms] = len(made)
                made.append((index, body))
            for target in send.targets:
                sent = True
                if send.transforms:
                    key = (send.transforms, target, send.priority)
                    routed.transformed.setdefault(key, []).append(chains[send.transforms])
                else:
                    routed.plain.setdefault((target, send.priority), []).append(index)
        if not sent:
            routed.nowhere.append(index)

    def _transform(self, message: HL7Message, routing: Routing, send: Send) -> bytes | None:
        """The new body; None when it failed and this send is skipped (ActOnTransformError=0)."""
        aux = routing.aux(send, self.settings.business_rule_name)
        try:
            return self.production.transforms.apply_chain(send.transforms, message, aux).raw
        except HIEError as error:
            if self.settings.act_on_transform_error:
                raise
            self.metrics.errors += 1
            self.log.error("transform", f"{send.rule}: {error}; this send is skipped")
            return None

    def _hand_on(self, batch: WriteBatch, entry: Entry, routed: Routed, now: float) -> None:
        deliver = self.production.deliver
        for (target, priority), indexes in routed.plain.items():
            deliver(batch, target, entry.block, indexes, self.name, priority=priority or entry.priority)
        blocks: dict[tuple[str, ...], Block] = {}
        for chain, made in routed.made.items():
            block = derive(entry.block, self.production.commit.next_block(), self.name, now, made)
            batch.blocks.append(block)
            batch.sync = True
            blocks[chain] = block
        for (chain, target, priority), positions in routed.transformed.items():
            deliver(batch, target, blocks[chain], positions, self.name, priority=priority or entry.priority)

    def _outcomes(
        self, entry: Entry, indexes: Sequence[int], routed: Routed, bad: dict[int, str], now: float
    ) -> list[Outcome]:
        apart = {*routed.nowhere, *routed.deleted, *bad}
        done = [index for index in indexes if index not in apart] if apart else indexes
        outcomes = [self.outcome(entry, [index], OutcomeStatus.BAD, now, text) for index, text in bad.items()]
        if done:
            outcomes.append(self.outcome(entry, list(done), OutcomeStatus.COMPLETED, now))
        if routed.nowhere:
            outcomes.append(
                self.outcome(entry, routed.nowhere, OutcomeStatus.NOWHERE, now, "no rule sent it anywhere")
            )
        if routed.deleted:
            outcomes.append(
                self.outcome(entry, routed.deleted, OutcomeStatus.DISCARDED, now, "deleted by a rule")
            )
        for outcome in outcomes:
            outcome.codes = self._revision
        return outcomes

    def _restrict(self, entry: Entry, indexes: Sequence[int]) -> None:
        """ResponseFrom with names: only those targets' replies go back to the caller (5.3)."""
        wanted = name_list(self.settings.response_from.lstrip("+-"))
        if wanted and "*" not in wanted:
            for index in indexes:
                self.production.replies.restrict(entry.block.root_of(index), [self.name, *wanted])

    def _reply(self, entry: Entry, indexes: Sequence[int], nowhere: list[int], bad: dict[int, str]) -> None:
        """Answer waiting services (5.3): with ResponseFrom empty, or nothing sent, the routing itself is the answer."""
        waits_for_target = bool(self.settings.response_from)
        for index in indexes:
            if index in bad or not waits_for_target or index in nowhere:
                text = bad.get(index, "")
                self.production.replies.offer(entry.block.root_of(index), self.name, not text, None, text)

    def _bad(self, batch: WriteBatch, entry: Entry, index: int, text: str) -> None:
        self.log.error("bad-message", f"message {index} of block {entry.block.id}: {text}")
        if self.settings.bad_message_handler:
            self.production.deliver(batch, self.settings.bad_message_handler, entry.block, [index], self.name)
        if self.settings.alert_on_bad_message or self.settings.alert_on_error:
            self.production.alert(self.name, f"bad message: {text}")

    def _count(self, messages: int, nowhere: int, bad: int) -> None:
        self.metrics.received += messages
        self.metrics.sent += messages - nowhere - bad
        self.metrics.nowhere += nowhere
        self.metrics.bad += bad
        self.metrics.errors += bad
        self.touch()
