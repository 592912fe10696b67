"""HTTP service: requests become messages, and are answered when these are stored or their targets have answered."""

from __future__ import annotations

import asyncio

from aiohttp import web

from hie_runtime.messages.large import discard
from hie_runtime.protocols.base import AdapterContext
from hie_runtime.protocols.http.receiving import BodyError
from hie_runtime.protocols.http.requests import message_of, response_to, source_of
from hie_runtime.protocols.http.routes import match_route, parse_routes, takes_type, type_list
from hie_runtime.protocols.http.serving import Exchange, HTTPServerAdapter
from hie_runtime.protocols.http.settings import HTTPInboundSettings


class HTTPInboundAdapter(HTTPServerAdapter[HTTPInboundSettings]):
    """IRIS: EnsLib.HTTP.InboundAdapter."""

    def __init__(self, settings: HTTPInboundSettings, context: AdapterContext) -> None:
        super().__init__(settings, context)
        self._routes = parse_routes(settings.routes, context.item)
        self._types = type_list(settings.content_types)
        self._kept_headers = [name.strip() for name in settings.kept_headers.split(",") if name.strip()]

    async def respond(self, request: web.BaseRequest, peer: str, exchange: Exchange) -> web.Response:
        """Take the request in, and give its response. Raises BodyError, AdapterError."""
        if (refused := self.shut_out(request, peer)) is not None:
            return refused
        match = match_route(self._routes, request.method, request.rel_url.raw_path)
        if match.status:
            self.note(peer, match.status, "no route takes the request")  # its path may name a patient
        if match.status == 405:
            allowed = ", ".join(sorted(match.allowed))
            return self.refused(
                405, f"{request.method} is not taken here; allowed are {allowed}", Allow=allowed
            )
        if match.status:
            return self.refused(404, f"nothing is taken at {request.path[:100]}")
        if request.body_exists and not takes_type(self._types, request.content_type):
            self.note(peer, 415, "no content type takes the request")
            return self.refused(
                415, f"{request.content_type} is not taken; allowed are {', '.join(self._types)}"
            )
        body = await self.body_of(request, exchange)
        try:
            message = message_of(
                request, body, match.parameters,
                envelope=self.settings.message == "Envelope", form_to_json=self.settings.form_to_json,
            )  # fmt: skip
        except BodyError:
            await asyncio.to_thread(discard, body)
            raise
        answer = await self.take(message, source_of(request, peer, self._kept_headers), exchange)
        return response_to(
            answer, int(self.settings.accepted_status), request.headers.get("Content-Type", "")
        )
