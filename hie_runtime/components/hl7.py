"""Host settings shared by all HL7 v2 services and operations (iris-semantics 2.2, 2.3)."""

from __future__ import annotations

from typing import Literal

from hie_runtime.components.settings import (
    Bytes,
    Flag,
    Kind,
    NameList,
    OperationSettings,
    SecondsOrForever,
    ServiceSettings,
    setting,
)

FRAMING_HELP = "Flexible, None, MLLP, MLLPn/m, AsciiLF, AsciiCR, AsciiCRLF, Asciin, Asciin/m or LLP"
FRAMING_PATTERN = (
    r"(?i)^(Flexible|None|MLLP(\d{1,3}(/\d{1,3})?)?|AsciiLF|AsciiCR|AsciiCRLF|Ascii\d{1,3}(/\d{1,3})?|LLP)$"
)
# IRIS: HL7 operations with an empty ReplyCodeActions (iris-semantics 3.2)
HL7_REPLY_CODE_ACTIONS = ":?R=RF,:?E=S,:~=S,:?A=C,:*=S,:I?=W,:T?=C"


class HL7ServiceSettings(ServiceSettings):
    """Settings of every HL7 v2 service."""

    message_schema_category: str = setting(
        "",
        iris="MessageSchemaCategory",
        kind=Kind.SCHEMA,
        help="HL7 version or custom category, e.g. 2.5 or 2.3.1, ADT_*=2.5",
    )
    ack_mode: Literal["Never", "Immed", "App", "Msh", "Byte"] = setting(
        "Immed",
        iris="AckMode",
        help="When the sender is answered: never, when stored, after the targets answered, as MSH-15/16 say, or by one byte",
    )
    use_ack_commit_codes: Flag = setting(
        True, iris="UseAckCommitCodes", help="Answer CA/CE/CR instead of AA/AE/AR from version 2.3 on"
    )
    ignore_inbound_ack: Flag = setting(
        True, iris="IgnoreInboundAck", help="Drop acknowledgements that arrive as messages"
    )
    add_nack_err: Flag = setting(
        False, iris="AddNackERR", help="Add an ERR segment to negative acknowledgements"
    )
    nack_error_code: Literal["ContentE", "ContentR", "AllE", "AllR"] = setting(
        "ContentE", iris="NackErrorCode", help="Which errors answer AE and which AR"
    )
    local_facility_application: str = setting(
        "HL7:ICE",
        iris="LocalFacilityApplication",
        help="Facility:Application that signs acknowledgements; empty = the receiver named in the message",
    )
    batch_handling: Literal["Whole", "1Session", "Batch", "Indiv"] = setting(
        "1Session", iris="BatchHandling", help="How FHS/BHS batches are taken apart"
    )
    framing: str = setting(
        "Flexible", iris="Framing", kind=Kind.CODE, pattern=FRAMING_PATTERN, help=FRAMING_HELP
    )
    default_char_encoding: str = setting(
        "latin1",
        iris="DefCharEncoding",
        help="Used when MSH-18 is empty; a leading ! forces it",
    )
    search_table_class: str = setting(
        "", iris="SearchTableClass", help="Kept for IRIS; HIE indexes by itself", advanced=True
    )
    doc_type_resolution: str = setting(
        "Type", iris="DocTypeResolution", advanced=True, help="How MSH-9 maps to a structure"
    )
    save_replies: Literal["None", "NotOKs", "All", "IndexNotOKs", "IndexAll"] = setting(
        "IndexNotOKs", iris="SaveReplies", advanced=True, help="Which replies are kept in full"
    )
    override_segment_terminator: str = setting(
        "", iris="OverrideSegmentTerminator", advanced=True, help="Other terminator"
    )
    validation: str = setting(
        "", iris="Validation", advanced=True, help="Validation flags, e.g. dm-z; empty = none"
    )
    ack_target_config_names: NameList = setting(
        default_factory=list,
        iris="AckTargetConfigNames",
        kind=Kind.ITEMS,
        advanced=True,
        help="Items that get the ACKs",
    )
    app_ack_timeout: SecondsOrForever = setting(
        30.0,
        iris="Timeout",
        unit="s",
        advanced=True,
        help="How long ack mode App waits for the targets; -1 = for ever",
    )
    max_message_bytes: Bytes = setting(
        104_857_600, unit="bytes", advanced=True, help="Longest message taken; a longer one is refused"
    )


class HL7OperationSettings(OperationSettings):
    """Settings of every HL7 v2 operation."""

    failure_timeout: SecondsOrForever = setting(
        -1.0,
        iris="FailureTimeout",
        unit="s",
        help="Seconds of trying before the message fails; -1 = for ever",
    )
    separators: str = setting(
        "",
        iris="Separators",
        kind=Kind.CODE,
        advanced=True,
        help="Field, component, repetition, escape, subcomponent; empty = the message's own",
    )
    default_char_encoding: str = setting(
        "latin1",
        iris="DefCharEncoding",
        advanced=True,
        help="Used when MSH-18 is empty; a leading ! forces it",
    )
    search_table_class: str = setting("", iris="SearchTableClass", advanced=True, help="Kept for IRIS")
    save_replies: Literal["None", "NotOKs", "All", "IndexNotOKs", "IndexAll"] = setting(
        "IndexNotOKs", iris="SaveReplies", advanced=True, help="Which replies are kept in full"
    )
    validation: str = setting("", iris="Validation", advanced=True, help="Validation flags; empty = none")


class HL7TCPServiceSettings(HL7ServiceSettings):
    """HL7 TCP service (EnsLib.HL7.Service.TCPService)."""


class HL7FileServiceSettings(HL7ServiceSettings):
    """HL7 file service (EnsLib.HL7.Service.FileService); there is nobody to acknowledge to."""

    ack_mode: Literal["Never", "Immed", "App", "Msh", "Byte"] = setting(
        "Never", iris="AckMode", advanced=True, help="Files are not acknowledged"
    )


class HL7TCPOperationSettings(HL7OperationSettings):
    """HL7 TCP operation (EnsLib.HL7.Operation.TCPOperation)."""

    framing: str = setting("MLLP", iris="Framing", kind=Kind.CODE, pattern=FRAMING_PATTERN, help=FRAMING_HELP)
    no_fail_while_disconnected: Flag = setting(
        False,
        iris="NoFailWhileDisconnected",
        help="Time without a connection does not count against the failure timeout",
    )
    max_reply_bytes: Bytes = setting(1_048_576, unit="bytes", advanced=True, help="Longest reply read")


class HL7FileOperationSettings(HL7OperationSettings):
    """HL7 file operation (EnsLib.HL7.Operation.FileOperation)."""

    filename: str = setting(
        "%f_%Q", iris="Filename", kind=Kind.CODE, help="File name pattern, e.g. %f_%Q%!+(_a).hl7"
    )
    framing: str = setting(
        "AsciiLF", iris="Framing", kind=Kind.CODE, pattern=FRAMING_PATTERN, help=FRAMING_HELP
    )
    auto_batch_parent_segs: Flag = setting(
        False,
        iris="AutoBatchParentSegs",
        advanced=True,
        help="Write batch headers and trailers around child messages",
    )
