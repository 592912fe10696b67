"""What a service would answer to the messages of a test.

In the ack modes in which the targets answer (App, Msh) they are taken to have accepted what reached them, and a
message that could not be routed is answered as the router would have it.
"""

from __future__ import annotations

from pydantic import ValidationError

from hie_runtime.components.hl7 import HL7ServiceSettings
from hie_runtime.components.registry import registry
from hie_runtime.config.model import ItemConfig
from hie_runtime.engine.message_flow import Journey
from hie_runtime.errors import HIEError
from hie_runtime.hosts.hl7_answers import HL7Answers
from hie_runtime.messages.hl7.ack import ACK_BYTE, NAK_BYTE, AckMode, is_acknowledgment
from hie_runtime.messages.hl7.batch import documents
from hie_runtime.messages.hl7.reader import HL7Message
from hie_runtime.proof.errors import ProofError

# Ack mode Byte answers no HL7; a test shows it as the message it stands for.
_BYTES = {
    ACK_BYTE: b"MSH|^~\\&|||||||ACK||P|2.5\rMSA|ACK\r",
    NAK_BYTE: b"MSH|^~\\&|||||||ACK||P|2.5\rMSA|NAK\r",
}


class Answering:
    """The answers of one service. Raises ProofError when the item is no HL7 service, or its settings are wrong."""

    def __init__(self, config: ItemConfig) -> None:
        component = registry().get(config.class_name)
        if component is None or not issubclass(component.host_settings, HL7ServiceSettings):
            raise ProofError(
                f"ack: {config.name} ({config.class_name}) is no HL7 service, which would answer"
            )
        try:
            # its adapter's settings may be missing still: nothing is received here
            settings = component.host_settings.model_validate(config.settings.host)
        except ValidationError as error:
            raise ProofError(f"ack: the settings of {config.name} are wrong: {error}") from error
        self._settings = settings
        self._answers = HL7Answers(settings)
        self._has_targets = bool(config.targets)

    @property
    def silent(self) -> bool:
        """Whether it never answers."""
        return self._answers.mode is AckMode.NEVER

    def refused(self, raw: bytes, error: str) -> list[bytes]:
        """The answers to what could not be read; ``error`` says why where the service finds nothing itself."""
        try:
            documents(raw, self._settings.batch_handling)
        except HIEError as problem:
            error = str(problem)
        return self._listed(self._answers.reply_to(raw, error, stored=True))

    def drops(self, message: HL7Message) -> bool:
        """Whether the service takes the message for an acknowledgement and drops it (IgnoreInboundAck)."""
        return self._settings.ignore_inbound_ack and is_acknowledgment(message)

    def to(self, message: HL7Message, journey: Journey) -> list[bytes]:
        """The answers to a message that was taken in."""
        answers = self._answers
        if answers.at_once or not self._has_targets or not answers.targets_answer(message):
            return self._listed(answers.reply_to(message.raw, "", stored=True))
        # a send that was skipped is no error of the message (ActOnTransformError=0)
        error = next((one.text for one in journey.errors if not one.targets), "")
        return [
            *self._listed(answers.accept(message)),
            *self._listed(answers.application(message, not error, None, error)),
        ]

    def _listed(self, answer: bytes | None) -> list[bytes]:
        return [] if answer is None else [_BYTES.get(answer, answer)]
