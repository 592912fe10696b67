"""What the rules of a router say of the messages of an entry."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from hie_runtime.components.processes import RoutingEngineSettings
from hie_runtime.hosts.hl7_category import category_of
from hie_runtime.journal.api import Entry
from hie_runtime.journal.block import Block
from hie_runtime.messages.hl7.plain import plain_header
from hie_runtime.messages.hl7.reader import HL7Message
from hie_runtime.messages.large import Outline, whole
from hie_runtime.rules.compile import CompiledRules
from hie_runtime.rules.content import content_of
from hie_runtime.rules.large import message_for_rules
from hie_runtime.rules.memo import RouteMemo
from hie_runtime.rules.routing import Routing


class Decisions:
    """Hot path: messages alike are decided once. ``refuse`` notes by its index a message that cannot be decided.

    any_kind: messages of any kind are taken, as by the general router; the HL7 router takes only HL7.
    """

    def __init__(
        self,
        rules: CompiledRules,
        settings: RoutingEngineSettings,
        refuse: Callable[[dict[int, str], int, Exception], None],
        *,
        any_kind: bool,
    ) -> None:
        self._rules = rules
        self._refuse = refuse
        self._settings = settings
        self._memos: dict[str, RouteMemo] = {}
        self.any_kind = any_kind

    def message(self, body: bytes) -> HL7Message:
        """A body as the message it is. Raises HIEError when it is none this router takes."""
        return content_of(body) if self.any_kind else HL7Message(body)

    def category_setting(self, block: Block) -> str:
        """The schema category messages of a block are read by, as it is set."""
        return block.category or getattr(self._settings, "message_schema_category", "")

    def decide(
        self, entry: Entry, indexes: Sequence[int], bad: dict[int, str]
    ) -> Iterable[tuple[Routing, list[int]]]:
        """Each routing with the messages it holds for. Those the rules cannot decide are bad, by index with the reason."""
        rules, block, sender = self._rules, entry.block, entry.sender
        memo = self._memos.get(sender)
        if memo is None:
            memo = self._memos[sender] = RouteMemo(rules, sender)
        setting = self.category_setting(block)
        headers = block.headers or [None] * len(block.bodies)
        bodies, large = block.bodies, block.large
        plain_category = None if "=" in setting else category_of(setting, None)
        alike: dict[int, tuple[Routing, list[int]]] = {}
        for index in indexes:
            body = bodies[index]
            try:
                header = headers[index] or plain_header(body)
                if large and isinstance(body, Outline):
                    routing = self._large(body, sender, setting)
                elif header is None or plain_category is None:
                    message = self.message(body)
                    hl7 = isinstance(message, HL7Message)
                    category = category_of(setting, message) if hl7 else ""
                    routing = rules.route(message, sender, category=category)
                else:
                    routing = memo.route(body, header, plain_category)
            except Exception as error:
                self._refuse(bad, index, error)
                continue
            group = alike.get(id(routing))
            if group is None:
                alike[id(routing)] = (routing, [index])
            else:
                group[1].append(index)
        return alike.values()

    def _large(self, body: Outline, sender: str, setting: str) -> Routing:
        if self.any_kind and not body.startswith(b"MSH"):
            return self._rules.route(self.message(whole(body)), sender)
        category = category_of(setting, HL7Message(body))
        return self._rules.route(
            message_for_rules(body, self._rules, sender, category), sender, category=category
        )
