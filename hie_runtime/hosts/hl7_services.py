"""HL7 v2 services: they acknowledge (iris-semantics 2.2, 5)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypeVar

from hie_runtime.components.hl7 import (
    HL7FileServiceSettings,
    HL7ServiceSettings,
    HL7TCPServiceSettings,
)
from hie_runtime.errors import HIEError
from hie_runtime.hosts.base import HostContext
from hie_runtime.hosts.hl7_answers import HL7Answers
from hie_runtime.hosts.service import BusinessService, Intake
from hie_runtime.journal.api import WriteBatch
from hie_runtime.journal.block import Block, JournalError
from hie_runtime.messages.errors import MessageError
from hie_runtime.messages.hl7.ack import AckMode, ack_sender, is_acknowledgment, plain_acks
from hie_runtime.messages.hl7.batch import documents
from hie_runtime.messages.hl7.plain import plain_header
from hie_runtime.messages.hl7.reader import HL7Message
from hie_runtime.messages.large import LargeMessageError, Outline
from hie_runtime.protocols.base import Answer, InboundAdapter, Received

HS = TypeVar("HS", bound=HL7ServiceSettings)
_ACK_TYPES = (b"ACK", b"MCF")


class HL7Service(BusinessService[HS]):
    """Common to HL7 services: batches, bad messages, acknowledgements."""

    def __init__(self, context: HostContext, settings: HS, adapter: InboundAdapter[Any]) -> None:
        super().__init__(context, settings, adapter)
        self.answers = HL7Answers(settings)
        self._mode = self.answers.mode
        local = settings.local_facility_application
        self._sender = ack_sender(local, settings.default_char_encoding) if local else None
        self._answers_at_once = self.answers.at_once

    @property
    def category(self) -> str:
        """``message_schema_category``."""
        return self.settings.message_schema_category

    def take_in(self, collected: Sequence[Received]) -> Intake:
        """Messages of what came in; batches taken apart, acknowledgements dropped, unreadable ones kept as bad."""
        intake = Intake()
        for received in collected:
            if received.large:
                self._take_in_large(intake, received)
                continue
            headers = list(map(plain_header, received.data))
            if self._answers_at_once and None not in headers and not self._has_acks(headers):
                intake.headers += headers
                intake.add(received, received.data)
            else:
                for data in received.data:
                    self._take_in_carefully(intake, received._replace(data=(data,)))
        return intake

    def _take_in_large(self, intake: Intake, received: Received) -> None:
        """A message in a file; what is a batch is taken apart in memory."""
        (outline,) = received.data
        assert isinstance(outline, Outline)
        if outline.spooled.single or self.settings.batch_handling == "Whole":
            intake.headers.append(plain_header(outline))
            intake.add(received, received.data)
            return
        try:
            data = outline.spooled.load()
        except LargeMessageError as error:
            intake.bad[len(intake.bodies)] = str(error)
            intake.headers.append(None)
            intake.add(received, received.data)
            return
        outline.spooled.discard()
        self._take_in_carefully(intake, received._replace(data=(data,), large=False))

    def _has_acks(self, headers: Sequence[Sequence[bytes] | None]) -> bool:
        return self.settings.ignore_inbound_ack and any(
            header is None or header[8].startswith(_ACK_TYPES) for header in headers
        )

    def _take_in_carefully(self, intake: Intake, received: Received) -> None:
        """One received thing."""
        (data,) = received.data
        try:
            found = [document.raw for document in documents(data, self.settings.batch_handling)]
        except HIEError as error:
            intake.bad[len(intake.bodies)] = str(error)
            intake.headers.append(None)
            intake.add(received, (data,))
            return
        if self.settings.ignore_inbound_ack and len(found) == 1 and _is_ack(found[0]):
            self.log.info(
                "ignored-ack",
                f"an acknowledgement from {received.source} came in as a message and was dropped",
            )
            intake.add(received, ())
            return
        intake.headers += map(plain_header, found)
        intake.add(received, found)

    def replies_to(
        self, intake: Intake, received: Received, indexes: range, trouble: str = ""
    ) -> list[bytes | None]:
        """The usual acknowledgements all at once, any other with care."""
        headers = intake.headers[indexes.start : indexes.stop]
        if self._mode is not AckMode.IMMEDIATE or trouble or intake.bad or not headers or None in headers:
            return super().replies_to(intake, received, indexes, trouble)
        if len(indexes) != len(received.data):
            headers = headers[:1]
        commit = self.settings.use_ack_commit_codes
        return [*plain_acks(headers, b"AA", commit_codes=commit, sender=self._sender)]  # type: ignore[arg-type]

    def reply_to(self, body: bytes | None, error: str, *, stored: bool) -> bytes | None:
        """The acknowledgement for this service's ack mode; None for none."""
        return self.answers.reply_to(body, error, stored=stored)

    # -- ack modes App and Msh: the targets answer

    def store(self, batch: WriteBatch, intake: Intake) -> Block:
        """Let what its targets answer wait for them before routing can answer."""
        if self._mode in (AckMode.APPLICATION, AckMode.MSH) and self.targets:
            self._hold(batch, intake)
        block = super().store(batch, intake)
        if None not in intake.headers and len(intake.headers) == len(intake.bodies):
            block.ids = [header[9] for header in intake.headers if header]
        return block

    def _hold(self, batch: WriteBatch, intake: Intake) -> None:
        block_id = self.production.commit.peek_block()
        accepts: list[tuple[Received, bytes]] = []
        for received, indexes in intake.received:
            # what was injected (a test, a resend) has nobody to answer
            if received.origin is None or not indexes or indexes[0] in intake.bad:
                continue
            message = self.answers.readable(intake.bodies[indexes[0]])
            if not self.answers.targets_answer(message):
                continue
            accept = self.answers.accept(message)
            if accept is not None:
                accepts.append((received, accept))
            intake.held[indexes[0]] = received
            self._await_answer((block_id, indexes[0]), received, message)

        def accepted() -> None:
            for received, reply in accepts:
                self.adapter.answer_first(received.origin, reply)

        def refused(_error: JournalError) -> None:
            for index in intake.held:
                self.production.replies.forget((block_id, index))

        # Before the routing's own callbacks: the accept acknowledgement goes out before the application's.
        batch.on_durable.append(accepted)
        batch.on_failed.append(refused)

    def _await_answer(self, root: tuple[int, int], received: Received, message: HL7Message) -> None:
        def answered(ok: bool, reply: bytes | None, text: str) -> None:
            answer = self.answers.application(message, ok, reply, text)
            self.adapter.answer([Answer(received.origin, (answer,), True)])

        self.production.replies.wait(root, self.settings.app_ack_timeout, answered)

    def reply_when_stored(self, body: bytes) -> bytes | None:
        """The acknowledgement; while the targets answer only the accept acknowledgement, where it is asked for."""
        if self.awaits_targets(body) is None:
            return super().reply_when_stored(body)
        return self.answers.accept(self.answers.readable(body))

    def awaits_targets(self, body: bytes) -> float | None:
        """``app_ack_timeout`` in the ack modes in which targets answer this message."""
        if (
            self._answers_at_once
            or not self.targets
            or not self.answers.targets_answer(self.answers.readable(body))
        ):
            return None
        return self.settings.app_ack_timeout

    def reply_of_targets(self, body: bytes, ok: bool, reply: bytes | None, text: str) -> bytes | None:
        """The application acknowledgement."""
        return self.answers.application(self.answers.readable(body), ok, reply, text)

    def _durable(self, intake: Intake, block: Block | None) -> None:
        if intake.held:
            # these are answered by their targets; the rest now
            intake.received = [one for one in intake.received if not one[1] or one[1][0] not in intake.held]
        super()._durable(intake, block)


class HL7TCPService(HL7Service[HL7TCPServiceSettings]):
    """IRIS: EnsLib.HL7.Service.TCPService."""


class HL7FileService(HL7Service[HL7FileServiceSettings]):
    """IRIS: EnsLib.HL7.Service.FileService."""


def _is_ack(body: bytes) -> bool:
    try:
        return is_acknowledgment(HL7Message(body))
    except MessageError:
        return False
