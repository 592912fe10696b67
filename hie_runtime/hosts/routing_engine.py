"""The router: each message goes where its business rules say, transformed as they say."""

from __future__ import annotations

import time
from collections.abc import Collection, Iterator, Sequence
from itertools import groupby
from operator import itemgetter
from pathlib import PurePath

from hie_runtime.components.processes import HL7RoutingEngineSettings, RoutingEngineSettings
from hie_runtime.config.model import name_list
from hie_runtime.errors import HIEError
from hie_runtime.hosts.deciding import Decisions
from hie_runtime.hosts.hl7_category import category_of
from hie_runtime.hosts.process import BusinessProcess, Prepared
from hie_runtime.hosts.routed import Places, Routed, in_order
from hie_runtime.hosts.routing_ahead import (
    PoisonError,
    RoutedAhead,
    RoutedInWorker,
    route_job,
    transform_jobs,
)
from hie_runtime.journal.api import Entry, Outcome, OutcomeStatus, WriteBatch
from hie_runtime.journal.block import Block, derive
from hie_runtime.journal.queue import Delivery
from hie_runtime.messages.hl7.reader import HL7Message
from hie_runtime.messages.large import LargeMessageError, whole
from hie_runtime.rules.compile import CompiledRules
from hie_runtime.rules.routing import Routing, Send
from hie_runtime.rules.site import FOLDER
from hie_runtime.workers.jobs import WorkerSetup


class RoutingEngine(BusinessProcess[RoutingEngineSettings]):
    """IRIS: EnsLib.HL7.MsgRouter.RoutingEngine and EnsLib.MsgRouter.RoutingEngine."""

    _rules: CompiledRules | None = None
    _revision = ""
    _decisions: Decisions

    async def on_init(self) -> None:
        """Compile the rules."""
        if self.settings.business_rule_name:
            rules, self._revision = self.production.rules_for(self.settings.business_rule_name)
            self._go_by(rules)
        self.in_workers = self.wants_workers(self.config.pool_size)

    def _go_by(self, rules: CompiledRules) -> None:
        """Decide by these rules from now on."""
        self._rules = rules
        self._decisions = Decisions(rules, self.settings, self._refuse, any_kind=self._any_kind)

    @property
    def _any_kind(self) -> bool:
        """The general router takes messages of any kind, the HL7 router only HL7."""
        return not isinstance(self.settings, HL7RoutingEngineSettings)

    def uses(self, scripts: Collection[str]) -> bool:
        """Its rules go through one of them, or code that does may import it."""
        stems = {PurePath(file).stem for file in scripts if file.startswith("transforms/")}
        used = {*(self._rules.transforms if self._rules else ()), *self._scripts()}
        calls = self._rules and (self._rules.site_functions or self._rules.unknown_functions)
        if calls and any(file.startswith(FOLDER) for file in scripts):
            return True
        return bool(stems & used) or (
            self.in_workers and any(file.startswith("plugins/") for file in scripts)
        )

    def _scripts(self) -> set[str]:
        """Names of the Python and XSLT its rules use."""
        return self.production.transforms.scripts_of(self._rules.transforms if self._rules else ())

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
        """Rules are light; only transforms in Python or XSLT, and functions of the site's, are left to the queue."""
        return (
            self.state.value == "running"
            and self.pool_size <= 1
            and not self.in_workers
            and not self.production.blocked(self.targets)
        )

    def wants_workers(self, pool_size: int) -> bool:
        """The site's own functions, Python and XSLT always; all transforms in larger pools, or when asked for."""
        if self._decides_in_workers:
            return True
        used = self._rules.transforms if self._rules is not None else []
        if not self.production.transforms.light(used):
            return True
        apart = self.settings.isolation == "process" or (pool_size > 1 and not self.config.foreground)
        return bool(used) and apart

    @property
    def _decides_in_workers(self) -> bool:
        return self._rules is not None and bool(self._rules.site_functions)

    def worker_setup(self) -> WorkerSetup:
        """The transforms and functions its rules use, loaded before the first message."""
        functions = [FOLDER] if self._decides_in_workers else []
        return self.production.worker_setup(self.name, [*sorted(self._scripts()), *functions], self.settings)

    def prepare(self, deliveries: Sequence[Delivery]) -> list[Prepared]:
        """Route messages; their transforms are the jobs."""
        if self._rules is None:
            return [Prepared() for _ in deliveries]
        if self._decides_in_workers:
            return [self._asked(entry, index) for entry, index in deliveries]
        prepared: list[Prepared] = []
        for _, run in groupby(deliveries, lambda delivery: delivery[0].id):
            pairs = list(run)
            entry, indexes = pairs[0][0], [index for _, index in pairs]
            bad: dict[int, str] = {}
            alike = self._decisions.decide(entry, indexes, bad)
            routings = {index: routing for routing, group in alike for index in group}
            prepared.extend(self._ahead(entry, index, routings.get(index), bad) for index in indexes)
        return prepared

    def _asked(self, entry: Entry, index: int) -> RoutedAhead:
        """A message whose rules call functions of the site's own: a worker decides."""
        try:
            body = whole(entry.block.bodies[index])
        except LargeMessageError as error:
            return RoutedAhead(refused=str(error))
        try:
            category = category_of(self._decisions.category_setting(entry.block), HL7Message(body))
        except HIEError:
            category = ""  # no HL7: the worker says so where that matters
        job = route_job(
            self.settings.business_rule_name, body, entry.sender, category, any_kind=self._decisions.any_kind
        )
        return RoutedInWorker([job])

    def _ahead(self, entry: Entry, index: int, routing: Routing | None, bad: dict[int, str]) -> RoutedAhead:
        if routing is None:
            return RoutedAhead(refused=bad[index])
        try:
            body = whole(entry.block.bodies[index]) if any(send.transforms for send in routing.sends) else b""
        except LargeMessageError as error:
            return RoutedAhead(refused=str(error))
        return RoutedAhead(transform_jobs(routing, body, self.settings.business_rule_name), routing=routing)

    def _decided(
        self, indexes: Sequence[int], bad: dict[int, str], poison: dict[int, str]
    ) -> Iterator[tuple[Routing, list[int]]]:
        """What :meth:`prepare` or a worker found."""
        for index in indexes:
            ahead = self.prepared[index]
            assert isinstance(ahead, RoutedAhead)
            try:
                routing = ahead.decided()
            except PoisonError as error:
                poison[index] = str(error)
                continue
            if routing is None:
                bad[index] = ahead.refused
            else:
                yield routing, [index]

    def process(self, batch: WriteBatch, entry: Entry, indexes: Sequence[int]) -> list[Outcome]:
        """Route messages of an entry; each gets exactly one outcome."""
        now = time.time()
        routed, bad = self._route(entry, indexes)
        self._hand_on(batch, entry, routed, now)
        outcomes = self._outcomes(entry, indexes, routed, bad, now)
        for index, text in bad.items():
            self._bad(batch, entry, index, text)
        for index, text in routed.poison.items():
            self._poisoned(entry, index, text)
        batch.on_durable.append(
            lambda: self._count(len(indexes), len(routed.nowhere), len(bad), len(routed.poison))
        )
        if self.production.replies.waiting:
            self._restrict(entry, indexes)
            batch.on_durable.append(
                lambda: self._reply(entry, indexes, routed.nowhere, {**bad, **routed.poison})
            )
        return outcomes

    def _route(self, entry: Entry, indexes: Sequence[int]) -> tuple[Routed, dict[int, str]]:
        routed = Routed()
        bad: dict[int, str] = {}
        if self._rules is None:
            for target in self.settings.target_config_names:
                routed.plain[target, 0] = list(indexes)
            return routed, bad
        changed: list[tuple[int, Routing]] = []
        decided = (
            self._decided(indexes, bad, routed.poison)
            if self.prepared
            else self._decisions.decide(entry, indexes, bad)
        )
        for routing, group_indexes in decided:
            self._place(routed, routing, group_indexes, changed)
        for index, routing in sorted(changed, key=itemgetter(0)):
            try:
                self._place_changed(routed, routing, whole(entry.block.bodies[index]), index)
            except PoisonError as error:
                routed.poison[index] = str(error)
            except Exception as error:
                self._refuse(bad, index, error)
        for found in (*routed.plain.values(), routed.nowhere, routed.deleted):
            found.sort()
        return routed, bad

    def _refuse(self, bad: dict[int, str], index: int, error: Exception) -> None:
        if isinstance(error, HIEError):
            bad[index] = str(error)
            return
        # a defect in a rule or function must cost its own message, never the transaction of all the others
        bad[index] = f"unexpected {type(error).__name__} while routing"
        self.log.error("defect", bad[index])

    def _place(
        self, routed: Routed, routing: Routing, indexes: list[int], changed: list[tuple[int, Routing]]
    ) -> None:
        """Hand messages of one routing to its targets; those it transforms go to ``changed``."""
        debugged = routing.debugged if {"d", "a"} & set(self.settings.rule_logging) else []
        for text in (*routing.traces, *debugged):
            for _ in indexes:
                self.log.trace(text)
        if routing.deleted:
            routed.deleted += indexes
        elif not any(send.targets for send in routing.sends):
            routed.nowhere += indexes
        elif any(send.transforms for send in routing.sends):
            changed += [(index, routing) for index in indexes]
        else:
            for send in routing.sends:
                for target in send.targets:
                    routed.plain.setdefault((target, send.priority), []).extend(indexes)

    def _place_changed(self, routed: Routed, routing: Routing, raw: bytes, index: int) -> None:
        message = self._decisions.message(raw)
        ahead = self.prepared.get(index)
        sent = False
        chains: dict[tuple[str, ...], int] = {}
        placed: list[tuple[Send, int]] = []
        for send in routing.sends:
            if send.transforms and send.transforms not in chains:
                body = self._transform(message, routing, send, ahead)
                if body is None:
                    continue
                made = routed.made.setdefault(send.transforms, [])
                chains[send.transforms] = len(made)
                made.append((index, body))
            placed.append((send, chains[send.transforms] if send.transforms else index))
        for send, position in placed:
            for target in send.targets:
                sent = True
                if send.transforms:
                    by_chain = routed.transformed.setdefault((target, send.priority), {})
                    by_chain.setdefault(send.transforms, []).append(position)
                else:
                    routed.plain.setdefault((target, send.priority), []).append(position)
        if not sent:
            routed.nowhere.append(index)

    def _transform(
        self, message: HL7Message, routing: Routing, send: Send, ahead: Prepared | None
    ) -> bytes | None:
        """The new body; None when it failed and this send is skipped (ActOnTransformError=0)."""
        notes: list[str] = []
        try:
            if isinstance(ahead, RoutedAhead):
                return ahead.body(send.transforms)
            aux = routing.aux(send, self.settings.business_rule_name)
            return self.production.transforms.apply_chain(send.transforms, message, aux, notes).raw
        except PoisonError:
            raise
        except HIEError as error:
            if self.settings.act_on_transform_error:
                raise
            self.metrics.errors += 1
            self.log.error("transform", f"{send.rule}: {error}; this send is skipped")
            return None
        finally:
            for note in notes:
                self.log.trace(note)

    def _hand_on(self, batch: WriteBatch, entry: Entry, routed: Routed, now: float) -> None:
        blocks: dict[tuple[str, ...], Block] = {}
        for chain, made in routed.made.items():
            block = derive(entry.block, self.production.commit.next_block(), self.name, now, made)
            batch.blocks.append(block)
            batch.sync = True
            blocks[chain] = block
        for (target, priority), indexes in routed.plain.items():
            if (target, priority) not in routed.transformed:
                self._deliver(batch, target, entry.block, indexes, priority or entry.priority)
        for (target, priority), by_chain in routed.transformed.items():
            places: Places = [
                (blocks[chain], positions, [routed.made[chain][position][0] for position in positions])
                for chain, positions in by_chain.items()
            ]
            plain = routed.plain.get((target, priority))
            if plain:
                places.append((entry.block, plain, plain))
            for block, positions in in_order(places):
                self._deliver(batch, target, block, positions, priority or entry.priority)

    def _deliver(
        self, batch: WriteBatch, target: str, block: Block, indexes: Sequence[int], priority: int
    ) -> None:
        self.production.deliver(batch, target, block, indexes, self.name, priority=priority)

    def _outcomes(
        self, entry: Entry, indexes: Sequence[int], routed: Routed, bad: dict[int, str], now: float
    ) -> list[Outcome]:
        apart = {*routed.nowhere, *routed.deleted, *bad, *routed.poison}
        done = [index for index in indexes if index not in apart] if apart else indexes
        outcomes = [self.outcome(entry, [index], OutcomeStatus.BAD, now, text) for index, text in bad.items()]
        outcomes.extend(
            self.outcome(entry, [index], OutcomeStatus.FAILED, now, text)
            for index, text in routed.poison.items()
        )
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

    def _poisoned(self, entry: Entry, index: int, text: str) -> None:
        self.log.error("dead-letter", f"message {index} of block {entry.block.id}: {text}")
        if self.settings.alert_on_error:
            self.production.alert(self.name, text)

    def _count(self, messages: int, nowhere: int, bad: int, failed: int) -> None:
        self.metrics.received += messages
        self.metrics.sent += messages - nowhere - bad - failed
        self.metrics.failed += failed
        self.metrics.nowhere += nowhere
        self.metrics.bad += bad
        self.metrics.errors += bad + failed
        self.touch()
