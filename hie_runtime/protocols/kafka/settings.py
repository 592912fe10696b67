"""Settings of the Kafka adapters; names of librdkafka's configuration in the help where they differ."""

from __future__ import annotations

from typing import Literal

from hie_runtime.components.settings import (
    AdapterSettings,
    Bytes,
    Count,
    Kind,
    NameList,
    OperationSettings,
    Seconds,
    ServiceSettings,
    setting,
)
from hie_runtime.protocols.polling import PollingSettings


class KafkaSettings(AdapterSettings):
    """Where the brokers are, and how they are spoken to."""

    servers: str = setting(
        iris="Servers",
        min_length=3,
        help="Brokers to begin with, HOST:PORT, comma separated (bootstrap.servers)",
    )
    credentials: str = setting(
        "",
        iris="Credentials",
        kind=Kind.CREDENTIALS,
        help="Entry of the credentials store for SASL; empty = none",
    )
    sasl_mechanism: Literal["PLAIN", "SCRAM-SHA-256", "SCRAM-SHA-512"] = setting(
        "SCRAM-SHA-512",
        advanced=True,
        help="How the credentials are shown to the broker; PLAIN only with TLS",
    )
    ssl_config: str = setting("", iris="SSLConfig", kind=Kind.TLS, help="TLS configuration; empty = no TLS")
    client_id: str = setting("hie", iris="ClientID", advanced=True, help="Name shown in the brokers' logs")
    socket_timeout: Seconds = setting(
        10.0, unit="s", ge=0.5, advanced=True, help="Longest wait for a broker's answer (socket.timeout.ms)"
    )


class KafkaInboundSettings(PollingSettings, KafkaSettings):
    """A member of a consumer group."""

    topics: NameList = setting(
        iris="Topic",
        min_length=1,
        help="Topics, comma separated; one that begins with ^ is a regular expression",
    )
    group_id: str = setting(
        iris="GroupID",
        min_length=1,
        help="Consumer group: its members share the partitions, its offsets are kept by the broker",
    )
    start_at: Literal["earliest", "latest"] = setting(
        "earliest", help="Where a group begins that has no offset yet (auto.offset.reset)"
    )
    message_format: Literal["value", "json"] = setting(
        "value",
        help="value = the record's value as it is; json = an object with topic, partition, offset, timestamp, key, headers and value",
    )
    batch_size: Count = setting(500, ge=1, le=10_000, help="Records taken at once, at most")
    session_timeout: Seconds = setting(
        45.0,
        unit="s",
        ge=1,
        advanced=True,
        help="Silence after which the group gives the partitions to others (session.timeout.ms)",
    )
    instance_id: str = setting(
        "",
        advanced=True,
        help="Name of this member (group.instance.id), so that a restart takes its partitions over at once; empty = one of its own",
    )
    call_interval: float = setting(
        0.05,
        unit="s",
        ge=0.01,
        le=60,
        advanced=True,
        help="Pause after a look that found nothing; each waits half a second",
    )


class KafkaOutboundSettings(KafkaSettings):
    """An idempotent producer that waits for all replicas in sync (acks=all)."""

    topic: str = setting(
        iris="Topic", min_length=1, help="Topic; may hold values of the message, e.g. adt-{hl7:MSH:9.2}"
    )
    key: str = setting(
        "",
        iris="Key",
        help="Key, which decides the partition and so the order, e.g. {hl7:PID:3(1).1}; empty = none",
    )
    headers: str = setting(
        "",
        kind=Kind.LINES,
        help="Headers, a line or semicolon each: name = text, which may hold values of the message",
    )
    compression: Literal["none", "gzip", "snappy", "lz4", "zstd"] = setting(
        "none", advanced=True, help="How records are compressed"
    )
    send_timeout: Seconds = setting(
        30.0,
        unit="s",
        ge=1,
        help="Longest wait until the broker has a message (delivery.timeout.ms); then it is tried again",
    )
    max_record_bytes: Bytes = setting(
        1_000_000,
        unit="bytes",
        ge=1000,
        le=1_000_000_000,
        advanced=True,
        help="Longest record (message.max.bytes); the topic must allow it too",
    )


class KafkaServiceSettings(ServiceSettings):
    """Host settings of a Kafka service."""

    max_message_bytes: Bytes = setting(104_857_600, unit="bytes", advanced=True, help="Longest message taken")


class KafkaOperationSettings(OperationSettings):
    """Host settings of a Kafka operation."""
