"""Settings of plain TCP adapters (iris-semantics 2.4; class reference EnsLib.TCP.*)."""

from __future__ import annotations

from typing import Annotated, Literal

from hie_runtime.components.answering import AnsweringServiceSettings
from hie_runtime.components.settings import (
    AdapterSettings,
    Count,
    Flag,
    Kind,
    OperationSettings,
    Seconds,
    SecondsOrForever,
    setting,
)
from hie_runtime.protocols.checked import readable
from hie_runtime.protocols.mllp.settings import MLLPInboundSettings, TCPClientSettings
from hie_runtime.protocols.tcp.framing import Framing, characters

Characters = Annotated[str, readable(characters)]
CODES_HELP = r"Character codes (13,10 or x0D,x0A) or text with \r \n \t \xNN"


class CountedSettings(AdapterSettings):
    """A length in front of each message (EnsLib.TCP.CountedCommon)."""

    length_format: Literal["1", "2", "4", "8", "ascii"] = setting(
        "4", help="Bytes of the length in front of each message, or ascii for decimal digits"
    )
    length_digits: Count = setting(6, ge=1, le=18, help="Digits of the length when it is ascii")
    endian: Literal["Big", "Little"] = setting(
        "Big", iris="Endian", help="Order of the length's bytes: most significant first, or last"
    )
    length_includes_itself: Flag = setting(False, advanced=True, help="The length counts its own bytes too")

    @property
    def framing(self) -> Framing:
        """The framing these settings mean."""
        ascii = self.length_format == "ascii"
        return Framing(
            "counted",
            width=self.length_digits if ascii else int(self.length_format),
            ascii=ascii,
            little=self.endian == "Little",
            inclusive=self.length_includes_itself,
        )


class FramedSettings(AdapterSettings):
    """Marks around each message (EnsLib.TCP.FramedCommon)."""

    message_frame_start: Characters = setting(
        "11", iris="MessageFrameStart", kind=Kind.CODE, help=f"Mark in front of a message; may be empty. {CODES_HELP}"
    )  # fmt: skip
    message_frame_end: Characters = setting(
        "28,13", iris="MessageFrameEnd", kind=Kind.CODE, min_length=1, help=f"Mark behind a message. {CODES_HELP}"
    )  # fmt: skip
    remove_framing: Flag = setting(
        True, iris="RemoveFraming", advanced=True, help="Messages are without their marks"
    )
    discard_data_not_within_framing: Flag = setting(
        True,
        iris="DiscardDataNotwithinFraming",
        advanced=True,
        help="Drop bytes outside frames; off: they end the connection",
    )

    @property
    def framing(self) -> Framing:
        """The framing these settings mean. Raises FramingError."""
        return Framing(
            "framed",
            start=characters(self.message_frame_start),
            end=characters(self.message_frame_end),
            bare=self.remove_framing,
            strict=not self.discard_data_not_within_framing,
        )


class LineSettings(AdapterSettings):
    """An end character behind each message (EnsLib.TCP.TextLineCommon)."""

    terminators: Characters = setting(
        "10",
        iris="Terminators",
        kind=Kind.CODE,
        min_length=1,
        help=f"Each of these characters ends a line; all are written behind one that is sent. {CODES_HELP}",
    )

    @property
    def framing(self) -> Framing:
        """The framing these settings mean. Raises FramingError."""
        return Framing("line", end=characters(self.terminators))


class TCPInboundSettings(MLLPInboundSettings):
    """EnsLib.TCP.InboundAdapter."""

    reply_without_framing: Flag = setting(
        False, advanced=True, help="Answers are sent as they are, without length or marks"
    )

    @property
    def framing(self) -> Framing:
        """How messages are told apart."""
        raise NotImplementedError


class CountedInboundSettings(CountedSettings, TCPInboundSettings):
    """EnsLib.TCP.CountedInboundAdapter."""


class FramedInboundSettings(FramedSettings, TCPInboundSettings):
    """EnsLib.TCP.FramedInboundAdapter."""


class LineInboundSettings(LineSettings, TCPInboundSettings):
    """EnsLib.TCP.TextLineInboundAdapter."""


class TCPOutboundSettings(TCPClientSettings):
    """EnsLib.TCP.OutboundAdapter."""

    response_timeout: Seconds = setting(
        15.0, ge=-1, iris="ResponseTimeout", unit="s", help="Longest wait for the reply to begin; -1 = for ever"
    )  # fmt: skip
    reply_has_same_framing: Flag = setting(
        True, iris="ReplyHasSameFraming", help="Replies are framed as messages are"
    )
    reply_message_length: Count = setting(
        0,
        iris="ReplyMessageLength",
        help="Bytes of a reply that is not framed; 0 = whatever comes first",
    )
    max_reply_bytes: Count = setting(1_048_576, unit="bytes", advanced=True, help="Longest reply read")
    flush_before_send: Flag = setting(
        True, iris="FlushBeforeSend", advanced=True, help="Drop what the peer said unasked before a message is sent"
    )  # fmt: skip

    @property
    def framing(self) -> Framing:
        """How messages are told apart."""
        raise NotImplementedError


class CountedOutboundSettings(CountedSettings, TCPOutboundSettings):
    """EnsLib.TCP.CountedOutboundAdapter."""

    put_stream_name: Flag = setting(
        False, advanced=True, help="Send a block with the message's source before each message"
    )


class FramedOutboundSettings(FramedSettings, TCPOutboundSettings):
    """EnsLib.TCP.FramedOutboundAdapter."""


class LineOutboundSettings(LineSettings, TCPOutboundSettings):
    """EnsLib.TCP.TextLineOutboundAdapter."""


class TCPServiceSettings(AnsweringServiceSettings):
    """Services that pass bytes through (EnsLib.TCP.PassthroughService, EnsLib.TCP.Framed.PassthroughService)."""

    send_acknowledgement: Flag = setting(
        True, iris="SendAcknowledgement", help="Off: as ack mode Never, the peer is told nothing"
    )
    ack_ok: Characters = setting(
        "6",
        iris="AckOK",
        kind=Kind.CODE,
        help=f"Answer to a message that is stored; {{id}} stands for its id. {CODES_HELP}",
    )
    ack_not_ok: Characters = setting(
        "21",
        iris="AckNotOK",
        kind=Kind.CODE,
        help=f"Answer to a message that is not taken; {{error}} stands for the reason. {CODES_HELP}",
    )


class CountedServiceSettings(TCPServiceSettings):
    """EnsLib.TCP.PassthroughService."""

    get_stream_name: Flag = setting(
        False,
        iris="GetStreamName",
        advanced=True,
        help="Each message comes after a block with its name, which becomes its source",
    )


class TCPOperationSettings(OperationSettings):
    """Operations that pass bytes through (EnsLib.TCP.Framed.PassthroughOperation)."""

    failure_timeout: SecondsOrForever = setting(
        -1.0, iris="FailureTimeout", unit="s", help="Seconds of trying before the message fails; -1 = for ever"
    )  # fmt: skip
    ack_ok: Characters = setting(
        "",
        iris="AckOK",
        kind=Kind.CODE,
        help=f"Reply that accepts a message; empty = any but ack_not_ok. {CODES_HELP}",
    )
    ack_not_ok: Characters = setting(
        "21",
        iris="AckNotOK",
        kind=Kind.CODE,
        help=f"Reply that refuses a message; empty = none. {CODES_HELP}",
    )
    no_fail_while_disconnected: Flag = setting(
        False,
        iris="NoFailWhileDisconnected",
        advanced=True,
        help="Time without a connection does not count against the failure timeout",
    )
