"""Asks the brokers for their topics: no group is joined, no topic made, nothing read or written."""

from __future__ import annotations

import time
from collections.abc import Sequence
from typing import Any

from hie_runtime.protocols.base import AdapterContext, DeliveryError
from hie_runtime.protocols.kafka.client import Trouble, configuration, in_words, library
from hie_runtime.protocols.kafka.settings import KafkaSettings

ASK_SECONDS = 1.0
# One broker of several may be away: the others have so long.
OTHERS_SECONDS = 3.0


def probe_topics(settings: KafkaSettings, context: AdapterContext, topics: Sequence[str]) -> str:
    """What the brokers say of topics; it waits for them. Raises DeliveryError, HIEError for settings."""
    from confluent_kafka.admin import AdminClient

    kafka, where = library(), f"kafka {settings.servers}"
    trouble = Trouble(settings.servers)
    made: dict[str, Any] = {**configuration(settings, context), "error_cb": trouble.note}
    try:
        client = AdminClient(made)
    except kafka.KafkaException as error:
        raise DeliveryError(in_words(error.args[0], settings.servers)) from error
    found = _listed(client, trouble, settings)
    said = [f"{len(found.brokers)} broker{'s' if len(found.brokers) != 1 else ''}"]
    for topic in topics:
        if topic not in found.topics:
            raise DeliveryError(f"{where}: there is no topic {topic}, or these credentials may not see it")
        count = len(found.topics[topic].partitions)
        said.append(f"topic {topic} has {count} partition{'s' if count != 1 else ''}")
    return f"{where}: {', '.join(said)}"


def _listed(client: Any, trouble: Trouble, settings: KafkaSettings) -> Any:
    kafka = library()
    began = time.monotonic()
    while True:
        try:
            return client.list_topics(timeout=ASK_SECONDS)
        except kafka.KafkaException as error:
            client.poll(0)  # why not
            waited = time.monotonic() - began
            patience = OTHERS_SECONDS if trouble.text else settings.socket_timeout
            if trouble.login_refused or waited >= patience:
                raise DeliveryError(trouble.text or in_words(error.args[0], settings.servers)) from error
