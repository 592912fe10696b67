"""HTTP operation: each message is a request, each response its reply."""

from __future__ import annotations

import aiohttp

from hie_runtime.messages.large import full_size
from hie_runtime.messages.reply import TypedReply
from hie_runtime.protocols.base import AdapterContext, DeliveryError
from hie_runtime.protocols.http.client import HTTPClientAdapter, Request, complete_url
from hie_runtime.protocols.http.settings import HTTPOutboundSettings
from hie_runtime.protocols.http.statuses import guessed_type, named, parse_statuses
from hie_runtime.protocols.http.templates import URLTemplate, received_method

# An HL7 acknowledgement counts whatever the status beside it, but for these: they are the connection's.
NOT_THE_APPLICATION = (408, 425, 429, 502, 503, 504)


class HTTPOutboundAdapter(HTTPClientAdapter[HTTPOutboundSettings]):
    """IRIS: EnsLib.HTTP.OutboundAdapter."""

    def __init__(self, settings: HTTPOutboundSettings, context: AdapterContext) -> None:
        super().__init__(settings, context)
        self._url = URLTemplate(complete_url(settings.url, settings, context.item), context.item)
        self._ok = parse_statuses(settings.ok_statuses, context.item, "ok_statuses")
        self._retried = parse_statuses(settings.retry_statuses, context.item, "retry_statuses")
        self.where = f"{settings.method} {self._url.text.partition('?')[0]}"

    async def address(self) -> str:
        """The URL of the settings."""
        return self._url.text

    async def request_of(self, data: bytes, source: str) -> Request:
        """A message as a request."""
        settings = self.settings
        method: str = settings.method
        if method == "As received":
            method = received_method(source) or "POST"
        url = self._url.fill(data, source)
        if method == "GET":
            return Request(method, url, {})
        headers = {"Content-Type": settings.content_type or guessed_type(data)}
        return Request(method, url, headers, (data,), full_size(data))

    async def understood(self, response: aiohttp.ClientResponse, reply: TypedReply) -> bytes:
        """The reply, by its status."""
        status = reply.status
        if status in self._ok or self.counts(reply):
            return reply
        raise DeliveryError(
            f"{self.where}: answered {named(status)}", connection=status in self._retried, number=status, reply=reply
        )  # fmt: skip

    def counts(self, reply: TypedReply) -> bool:
        """Whether the content is the answer to the message although the status is not among the good ones."""
        return False


class HL7HTTPOutboundAdapter(HTTPOutboundAdapter):
    """HL7 over HTTP: an acknowledgement is the answer, also where the status beside it says error."""

    def counts(self, reply: TypedReply) -> bool:
        """Whether the content is an acknowledgement of the application."""
        return reply.status not in NOT_THE_APPLICATION and reply[:3] == b"MSH" and b"\rMSA" in reply[:65536]
