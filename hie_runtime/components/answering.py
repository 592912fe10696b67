"""Host settings of services whose peers wait for an answer that is not HL7: raw TCP, HTTP, SOAP."""

from __future__ import annotations

from typing import Literal

from hie_runtime.components.settings import Bytes, SecondsOrForever, ServiceSettings, setting


class AnsweringServiceSettings(ServiceSettings):
    """Settings of every service that answers its peer."""

    ack_mode: Literal["Never", "Immed", "App"] = setting(
        "Immed",
        iris="AckMode",
        help="When the peer is answered: never, when the message is stored, or with what the target answered",
    )
    app_ack_timeout: SecondsOrForever = setting(
        30.0, iris="Timeout", unit="s", help="How long ack mode App waits for the target; -1 = for ever"
    )
    max_message_bytes: Bytes = setting(
        104_857_600, unit="bytes", advanced=True, help="Longest message taken; a longer one is refused"
    )
