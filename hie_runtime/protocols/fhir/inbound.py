"""FHIR REST service: requests of the FHIR REST API become messages; what is wrong with them is said at once."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import Callable
from datetime import UTC, datetime

from aiohttp import web

from hie_runtime.messages.fhir.definitions import definitions
from hie_runtime.messages.fhir.outcome import Said, outcome
from hie_runtime.messages.large import Outline, SpoolWriter, discard
from hie_runtime.protocols.base import AdapterContext, AdapterError, Answer
from hie_runtime.protocols.fhir import answers
from hie_runtime.protocols.fhir.asked import KEPT, MOST_BYTES, Asked
from hie_runtime.protocols.fhir.capability import capability_statement
from hie_runtime.protocols.fhir.checking import (
    BodyCheck,
    RefusedError,
    identified,
    identified_large,
    new_id,
    refused,
)
from hie_runtime.protocols.fhir.interactions import (
    Interaction,
    find,
    is_plain,
    is_taken,
    parse_interactions,
    parse_types,
)
from hie_runtime.protocols.fhir.requests import FORM, MIME_VERSIONS
from hie_runtime.protocols.fhir.settings import FHIRInboundSettings
from hie_runtime.protocols.http.receiving import BodyError
from hie_runtime.protocols.http.requests import MAX_SOURCE
from hie_runtime.protocols.http.serving import Exchange, HTTPServerAdapter

# Bodies of more bytes are read and checked by another thread.
THREAD_BYTES = 64 * 1024
_JSON_TYPES = ("application/fhir+json", "application/json", "text/json")
_PATCH_TYPE = "application/json-patch+json"
_PREFER_RETURN = re.compile(r"\breturn=(minimal|representation|OperationOutcome)\b")
_PREFER_ASYNC = re.compile(r"\brespond-async\b")
_FORMATS = ("json", "application/json", "application/fhir+json", "text/json")


class FHIRInboundAdapter(HTTPServerAdapter[FHIRInboundSettings]):
    """IRIS: the FHIR interoperability adapter, and the endpoint in front of HS.FHIRServer.Interop.Service."""

    def __init__(self, settings: FHIRInboundSettings, context: AdapterContext) -> None:
        super().__init__(settings, context)
        self._base_path = settings.path.rstrip("/")
        self._taken = parse_interactions(settings.interactions, context.item)
        self._types = parse_types(settings.resources, context.item)
        release = settings.fhir_version if settings.validate_resources else None
        self._check = BodyCheck(self._taken, self._types, release)
        self._known: frozenset[str] = frozenset()
        self._since = datetime.now(UTC)

    async def start(self) -> None:
        """Listen. Raises AdapterError, also for resource types that the version does not have."""
        version = self.settings.fhir_version
        self._known = (await asyncio.to_thread(definitions, version)).resources
        if unknown := sorted(self._types - self._known):
            raise AdapterError(
                f'item "{self.context.item}", resources: {", ".join(unknown)} is no resource of FHIR {version}'
            )
        self._since = datetime.now(UTC)
        await super().start()

    def refused(self, status: int, text: str, **headers: str) -> web.Response:
        """The response to a request that is not taken."""
        return answers.failed(status, [Said("error", answers.code_of(status), text)], **headers)

    def worded(self, status: int, text: str) -> tuple[str, bytes]:
        """The same where there is no request that could be read."""
        return answers.JSON_TYPE, outcome([Said("error", answers.code_of(status), text)])

    async def respond(self, request: web.BaseRequest, peer: str, exchange: Exchange) -> web.Response:
        """Take the request in, and give its response. Raises BodyError, AdapterError."""
        path = request.rel_url.raw_path
        below = path.removeprefix(self._base_path)
        try:
            if not path.startswith(self._base_path) or below[:1] not in ("", "/"):
                raise refused(404, "not-found", f"nothing is here; the base is {self._base_path or '/'}")
            if request.method == "GET" and below.rstrip("/") == "/metadata":
                return self._capabilities(request)  # open to all: it is how clients learn what to log in with
            if (shut_out := self.shut_out(request, peer)) is not None:
                return shut_out
            interaction = self._interaction(request, below)
            _check_accept(request)
            return await self._take_in(request, peer, exchange, interaction, below.rstrip("/"))
        except RefusedError as error:
            # its places and the kind of trouble, not what was sent
            self.note(peer, error.status, f"refused, {error.issues[0].plain}")
            return answers.failed(error.status, error.issues)

    def _interaction(self, request: web.BaseRequest, below: str) -> Interaction:
        """What is asked for. Raises RefusedError."""
        query = request.rel_url.raw_query_string
        if not is_plain(below or "/"):
            raise refused(404, "not-found", "no path of the FHIR REST API is written so")
        asked = find(request.method, below, query)
        if asked is not None and asked.type and asked.type not in self._known:
            raise refused(
                404, "not-supported", f"there is no such resource type in FHIR {self.settings.fhir_version}"
            )
        if asked is not None:
            self._check.allow(asked.type, 404)
        if asked is None or not is_taken(asked, self._taken):
            what = "this" if asked is None else f"a {asked.name}" if asked.name == "bundle" else asked.name
            taken = ", ".join(sorted(self._taken))
            raise refused(
                405 if asked else 404, "not-supported", f"{what} is not taken here; taken are {taken}"
            )
        return asked

    async def _take_in(
        self, request: web.BaseRequest, peer: str, exchange: Exchange, interaction: Interaction, below: str
    ) -> web.Response:
        asked = Asked(
            request.method, below or "/", request.rel_url.raw_query_string,
            **{name: request.headers.get(header, "").replace(" ", "%20") for name, header in KEPT.items()},
        )  # fmt: skip
        if len(asked.source(peer)) > MAX_SOURCE:
            raise refused(
                414,
                "too-long",
                f"path, query and conditions may have {MAX_SOURCE} characters; search by POST",
            )
        id = interaction.id
        if interaction.name == "search" and request.method == "POST":
            message = (await self._searched(request, exchange, asked)).message()
        elif request.method in ("GET", "DELETE"):
            message = asked.message()
        else:
            self._check_type(request, interaction)
            body = await self.body_of(request, exchange)
            message, id = await self._checked(body, request.content_type, interaction)
        answer = await self.take(message, asked.source(peer), exchange)
        return self._answered(request, answer, interaction, message, id)

    async def _searched(self, request: web.BaseRequest, exchange: Exchange, asked: Asked) -> Asked:
        """A search by POST: its form is part of the message. Raises RefusedError, BodyError."""
        if request.content_type != FORM:
            raise refused(415, "not-supported", f"a search by POST is sent as {FORM}")
        body = await self.body_of(request, exchange)
        try:
            if len(body) > MOST_BYTES // 2:
                raise refused(413, "too-long", f"a search may have {MOST_BYTES // 2} bytes")
            return asked._replace(form=body.decode("ascii"))
        except UnicodeDecodeError as error:
            raise refused(400, "invalid", "a form is ASCII, everything else in it is encoded") from error
        finally:
            await asyncio.to_thread(discard, body)

    def _check_type(self, request: web.BaseRequest, interaction: Interaction) -> None:
        """Raises RefusedError for content types that are not taken."""
        allowed = (*_JSON_TYPES, _PATCH_TYPE) if interaction.name == "patch" else _JSON_TYPES
        if request.content_type not in allowed:
            raise refused(
                415, "not-supported", f"{request.content_type} is not taken; allowed are {', '.join(allowed)}"
            )
        wanted = MIME_VERSIONS[self.settings.fhir_version]
        given = _parameter(request.headers.get("Content-Type", ""), "fhirversion")
        if given and given != wanted:
            raise refused(415, "not-supported", f"fhirVersion {given[:20]} is not taken; allowed is {wanted}")

    async def _checked(self, body: bytes, content_type: str, interaction: Interaction) -> tuple[bytes, str]:
        """A body as a message, and the id of its resource. Raises RefusedError, BodyError; the body's file is gone then."""
        if not body:
            raise refused(400, "required", "the body is empty")
        try:
            await _threaded(body, self._check_body, body, content_type, interaction)
            if interaction.name != "create" or not self.settings.assign_ids:
                return body, interaction.id
            id = new_id()
            if not isinstance(body, Outline):
                return identified(body, id), id
            assert self.context.spool is not None
            made = await asyncio.to_thread(identified_large, body, id, SpoolWriter(self.context.spool))
        except OSError as error:
            await asyncio.to_thread(discard, body)
            raise BodyError(503, f"a large message cannot be stored: {error.strerror or error}") from error
        except BaseException:
            await asyncio.to_thread(discard, body)
            raise
        await asyncio.to_thread(discard, body)
        return made, id

    def _check_body(self, body: bytes, content_type: str, interaction: Interaction) -> None:
        if interaction.name == "patch":
            if isinstance(body, Outline):
                raise refused(413, "too-long", "a patch may have 1 MB")
            self._check.patch(body, listed=content_type == _PATCH_TYPE)
        elif isinstance(body, Outline):
            self._check.large(body, interaction)
        else:
            self._check.resource(body, interaction)

    # -- answers

    def _answered(
        self, request: web.BaseRequest, answer: Answer, interaction: Interaction, message: bytes, id: str
    ) -> web.Response:
        reply = next((reply for reply in answer.replies if reply is not None), None)
        base, prefer = self._base(request), request.headers.get("Prefer", "")
        if reply is not None and (passed := answers.passed_on(answer, reply, base)) is not None:
            return passed
        if answer.error:
            return answers.from_target(answer, reply)
        wanted = _PREFER_RETURN.search(prefer)
        waits = bool(
            interaction.conditional
            or _PREFER_ASYNC.search(prefer)
            or any(header in request.headers for header in KEPT.values())
        )
        return answers.stored(
            answer, interaction, message, base, id, wanted[1] if wanted else "", waits=waits
        )

    def _base(self, request: web.BaseRequest) -> str:
        """The base as the client sees it."""
        return self.settings.public_url.rstrip("/") or f"{request.url.origin()}{self._base_path}"

    def _capabilities(self, request: web.BaseRequest) -> web.Response:
        _check_accept(request)
        made = capability_statement(
            self.settings, self._taken, self._types, self._base(request), self.context.item, self._since
        )
        return web.Response(
            body=json.dumps(made).encode(), headers={"Server": "HIE", "Content-Type": answers.JSON_TYPE}
        )


def _check_accept(request: web.BaseRequest) -> None:
    """Raises RefusedError for a client that takes no JSON."""
    named = request.query.get("_format", "")
    if named and named.partition(";")[0].strip().replace(" ", "+") not in _FORMATS:
        raise refused(406, "not-supported", "answers are application/fhir+json")
    accepted = request.headers.get("Accept", "")
    kinds = [part.partition(";")[0].strip().lower() for part in accepted.split(",") if part.strip()]
    if not named and kinds and not any(kind in (*_JSON_TYPES, "*/*", "application/*") for kind in kinds):
        raise refused(406, "not-supported", "answers are application/fhir+json")


def _parameter(content_type: str, name: str) -> str:
    for part in content_type.split(";")[1:]:
        key, _, value = part.partition("=")
        if key.strip().lower() == name:
            return value.strip().strip('"')
    return ""


async def _threaded(body: bytes, check: Callable[..., None], *arguments: object) -> None:
    if isinstance(body, Outline) or len(body) > THREAD_BYTES:
        await asyncio.to_thread(check, *arguments)
    else:
        check(*arguments)
