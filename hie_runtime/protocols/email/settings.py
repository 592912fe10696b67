"""Settings of outbound email (iris-semantics 2.4, EnsLib.EMail.OutboundAdapter)."""

from __future__ import annotations

from hie_runtime.components.settings import (
    AdapterSettings,
    Bytes,
    Flag,
    Kind,
    NameList,
    OperationSettings,
    Port,
    Seconds,
    setting,
)


class EmailOutboundSettings(AdapterSettings):
    """EnsLib.EMail.OutboundAdapter."""

    smtp_server: str = setting(iris="SMTPServer", min_length=1, help="Name or address of the mail server")
    smtp_port: Port = setting(
        25, iris="SMTPPort", help="Its port: 25, 587 with STARTTLS, 465 with implicit TLS"
    )
    credentials: str = setting(
        "", iris="Credentials", kind=Kind.CREDENTIALS, help="Entry of the credentials store to log in with"
    )
    ssl_config: str = setting("", iris="SSLConfig", kind=Kind.TLS, help="TLS configuration; empty = no TLS")
    implicit_tls: Flag = setting(False, help="TLS from the first byte on; off: it is asked for by STARTTLS")
    sender: str = setting(iris="From", min_length=3, title="From", help="Address the mail is from")
    recipient: NameList = setting(
        iris="Recipient", min_length=1, title="To", help="Addresses, comma separated"
    )
    cc: NameList = setting(default_factory=list, iris="Cc", help="Addresses, comma separated")
    bcc: NameList = setting(default_factory=list, iris="Bcc", help="Addresses that the others do not see")
    continue_if_invalid_recipient: Flag = setting(
        False,
        iris="ContinueAfterBadSend,ContinueIfInvalidRecipient",
        help="Send to those the server takes; off: one that it refuses fails the message",
    )
    subject: str = setting(
        "Message from HIE", help="Subject; {source} stands for where the message came from"
    )
    body: str = setting("", help="Text of the mail when the message is attached; {source} as in the subject")
    attach: Flag = setting(False, help="The message is an attachment; off: it is the text of the mail")
    max_text_bytes: Bytes = setting(
        10_485_760,
        unit="bytes",
        advanced=True,
        help="Longest message sent as the text of a mail; what is attached is only bound by the server",
    )
    timeout: Seconds = setting(30.0, unit="s", ge=0.1, help="Longest wait for the server")


class EmailOperationSettings(OperationSettings):
    """EnsLib.EMail.PassthroughOperation."""


class AlertOperationSettings(OperationSettings):
    """EnsLib.EMail.AlertOperation."""

    subject_prefix: str = setting("", iris="SubjectPrefix", help="Text in front of the subject")
    include_details: Flag = setting(
        False, iris="IncludeDetails", help="Name the alert groups and the time in the text"
    )
    include_node_in_subject: Flag = setting(
        False, iris="IncludeNodeInSubject", help="Name this machine in the subject"
    )
