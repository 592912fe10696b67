"""What a consumer and a producer of confluent-kafka have in common: configuration, errors in words, one thread."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from typing import Any, TypeVar

from hie_runtime.errors import HIEError
from hie_runtime.protocols.base import AdapterContext, AdapterError, Credential
from hie_runtime.protocols.kafka.settings import KafkaSettings

R = TypeVar("R")
# A reason is repeated with each try to connect, at most 2 s apart.
REASON_SECONDS = 10.0


def library() -> Any:
    """The module confluent_kafka. Raises AdapterError that says how to install it."""
    try:
        import confluent_kafka
    except ImportError as error:
        raise AdapterError('Kafka needs confluent-kafka: pip install "hie[kafka]"') from error
    return confluent_kafka


def configuration(settings: KafkaSettings, context: AdapterContext) -> dict[str, Any]:
    """The common part of librdkafka's configuration. Raises AdapterError, HIEError (credentials)."""
    made: dict[str, Any] = {
        "bootstrap.servers": settings.servers,
        "client.id": f"{settings.client_id}-{context.item}",
        "socket.timeout.ms": int(settings.socket_timeout * 1000),
        "socket.keepalive.enable": True,
        "reconnect.backoff.max.ms": 2000,
        "broker.address.family": "any",
        "log_level": 0,
    }
    if settings.credentials:
        entry = context.credential(settings.credentials)
        made |= {
            "sasl.mechanism": settings.sasl_mechanism,
            "sasl.username": entry.username,
            "sasl.password": entry.password,
        }
    if settings.credentials and settings.sasl_mechanism == "PLAIN" and not settings.ssl_config:
        raise AdapterError(
            f'item "{context.item}", sasl_mechanism: PLAIN sends the password as it is; it needs ssl_config'
        )
    made["security.protocol"] = ("SASL_" if settings.credentials else "") + (
        "SSL" if settings.ssl_config else "PLAINTEXT"
    )
    if settings.ssl_config:
        made |= _tls(settings.ssl_config, context)
    return made


class Login:
    """Shows a client the credentials as they are now: librdkafka would log in for ever with those it was made with."""

    def __init__(self, settings: KafkaSettings, context: AdapterContext) -> None:
        self._name, self._context = settings.credentials, context
        self._shown: Credential | None = None

    def renew(self, client: Any) -> None:
        """For the next time it logs in; what is connected stays so. While there is no entry, the last one counts."""
        if not self._name:
            return
        with suppress(HIEError):
            entry = self._context.credential(self._name)
            if entry != self._shown:
                client.set_sasl_credentials(entry.username, entry.password)
                self._shown = entry


class Trouble:
    """What a client has last said is wrong. That all brokers are down is said behind each reason, and would hide it."""

    def __init__(self, where: str) -> None:
        self._where = where
        self._at = 0.0
        self.text = ""
        self.login_refused = False

    def note(self, error: Any) -> str:
        """Take what librdkafka reports, and return the reason."""
        follows = self.text and time.monotonic() - self._at < REASON_SECONDS
        if not (follows and error.code() == error._ALL_BROKERS_DOWN):
            self.text, self._at = in_words(error, self._where), time.monotonic()
            self.login_refused = error.code() == error._AUTHENTICATION
        return self.text

    def clear(self) -> None:
        """All is well."""
        self.text, self.login_refused = "", False


def _tls(name: str, context: AdapterContext) -> dict[str, Any]:
    """librdkafka reads the files itself; what :func:`tls_context` would refuse is refused first."""
    from hie_runtime.protocols.tls import tls_context

    tls_context(name, context, server=False)
    config = context.tls[name]
    made: dict[str, Any] = {
        "ssl.endpoint.identification.algorithm": "https" if config.check_server_name else "none"
    }
    if config.ca_file:
        made["ssl.ca.location"] = str(context.path(config.ca_file))
    if config.certificate_file:
        made["ssl.certificate.location"] = str(context.path(config.certificate_file))
        made["ssl.key.location"] = str(context.path(config.private_key_file or config.certificate_file))
    if config.private_key_credentials:
        made["ssl.key.password"] = context.credential(config.private_key_credentials).password
    return made


def in_words(error: Any, where: str) -> str:
    """What librdkafka says, with the brokers in front."""
    text = str(error.str() if hasattr(error, "str") else error).strip()
    return f"kafka {where}: {text}"


class OneThread:
    """Runs a client's calls one after the other, away from the loop."""

    def __init__(self, name: str) -> None:
        self._executor = ThreadPoolExecutor(1, thread_name_prefix=name)

    async def run(self, call: Callable[..., R], *arguments: Any) -> R:
        """The result of a call. A cancelled caller does not stop it: the next call waits for it."""
        return await asyncio.get_running_loop().run_in_executor(self._executor, call, *arguments)

    def end(self) -> None:
        """No more calls."""
        self._executor.shutdown(wait=False)
