"""FHIR REST operation: each message is a request to a FHIR server, what the server says of it decides."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TypeVar

import aiohttp

from hie_runtime.messages.fhir.outcome import FAILED, EntryAnswer, Said, answers_in, issues_in, told
from hie_runtime.messages.large import Outline
from hie_runtime.messages.reply import TypedReply
from hie_runtime.protocols.base import AdapterContext, AdapterError, DeliveryError
from hie_runtime.protocols.fhir.requests import Plan, Requests
from hie_runtime.protocols.fhir.settings import FHIROutboundSettings
from hie_runtime.protocols.fhir.smart import SmartLogin
from hie_runtime.protocols.http.client import HTTPClientAdapter, Request, complete_url
from hie_runtime.protocols.http.statuses import named, parse_statuses, retry_after

R = TypeVar("R")
# Messages and responses of more bytes are read by another thread.
THREAD_BYTES = 256 * 1024
MOST_ENTRIES_NAMED = 3
# What a server may say of a message beside success: nothing is changed, or what is asked for is not there (any more).
_ANSWERS = {"GET": (304, 404, 410), "DELETE": (404, 410)}
_PASSED_ON = ("Location", "ETag", "Last-Modified")


class FHIROutboundAdapter(HTTPClientAdapter[FHIROutboundSettings]):
    """IRIS: what HS.FHIRServer.Interop.HTTPOperation sends with."""

    def __init__(self, settings: FHIROutboundSettings, context: AdapterContext) -> None:
        super().__init__(settings, context)
        base = complete_url(settings.url, settings, context.item)
        if "{" in base or "?" in base:
            raise AdapterError(
                f'item "{context.item}", url: is the base of the server; what follows it is said by path and condition'
            )
        self._requests = Requests(settings, base, context.item)
        self._smart = SmartLogin(settings, context, base) if settings.login == "SMART" else None
        self._ok = parse_statuses(settings.ok_statuses, context.item, "ok_statuses")
        self._retried = parse_statuses(settings.retry_statuses, context.item, "retry_statuses")
        self._plan: Plan | None = None
        self._conflicts: tuple[bytes, int] = (b"", 0)  # the message last answered 409, and how often
        self._base = self.where = base

    async def send(self, data: bytes, source: str = "") -> bytes | None:
        """Send one message and return its response. Raises DeliveryError."""
        try:
            reply = await self._send_with_token(data, source)
        except DeliveryError as error:
            if error.number == 409 and self._tries_again(data):
                error.connection = True
            raise
        self._conflicts = (b"", 0)
        return reply

    async def _send_with_token(self, data: bytes, source: str) -> bytes | None:
        kept = self._smart is not None and self._smart.valid
        try:
            return await super().send(data, source)
        except DeliveryError as error:
            if error.number != 401 or self._smart is None:
                raise
            self._smart.drop()
            if not kept:  # a new token is not accepted either: another would not be
                raise
        return await super().send(data, source)

    def _tries_again(self, data: bytes) -> bool:
        """Whether a message that met a conflict is sent again: two changes at once may, one after the other, both hold."""
        if self._plan is not None and "If-Match" in self._plan.request.headers:
            return False  # the server's version is another one and will stay so
        last, count = self._conflicts
        count = count + 1 if last is data else 1
        self._conflicts = (data, count)
        return count < self.settings.conflict_tries

    def authorization(self) -> str:
        """The Authorization header."""
        return super().authorization() if self._smart is None else self._smart.header

    async def request_of(self, data: bytes, source: str) -> Request:
        """A message as a request. Raises DeliveryError."""
        self._plan, self.where = None, self._base
        if isinstance(data, Outline) or len(data) > THREAD_BYTES:
            plan = await asyncio.to_thread(self._requests.plan, data, source)
        else:
            plan = self._requests.plan(data, source)
        if self._smart is not None and not self._smart.valid:
            await self._log_in(self._smart)
        self._plan, self.where = plan, plan.place
        return plan.request

    async def address(self) -> str:
        """The base of the server."""
        return self._base

    async def probe(self) -> str:
        """Log in where there is a login, and ask for the server's CapabilityStatement (FHIR R4, 3.1.0.12)."""
        url = f"{self._base.rstrip('/')}/metadata"
        asked = Request("GET", url, {"Accept": "application/fhir+json, application/fhir+xml;q=0.9"})
        self.where = f"GET {url}"
        patience = self.settings.response_timeout
        try:
            await self.connect()
            assert self.session is not None
            if self._smart is not None:
                await self._log_in(self._smart)
                self.where = f"GET {url}"
            async with (
                asyncio.timeout(patience if patience >= 0 else None),
                self.session.get(
                    url,
                    headers=self._all_headers(asked, at_home=True),
                    proxy=self.proxy,
                    allow_redirects=False,
                ) as answer,
            ):
                content = await self._read(answer, lambda: None)
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            raise self._failed(error) from error
        finally:
            await self.disconnect()
        if answer.status != 200 or b"CapabilityStatement" not in content:
            lacks = "" if answer.status != 200 else ", but with no CapabilityStatement"
            raise DeliveryError(f"{self.where}: answered {named(answer.status)}{lacks}", number=answer.status)
        return f"{self.where}: answered with a CapabilityStatement" + (" after login" if self._smart else "")

    async def _log_in(self, smart: SmartLogin) -> None:
        if self.session is None:
            await self.connect()
        assert self.session is not None
        patience = self.settings.response_timeout
        async with asyncio.timeout(patience if patience >= 0 else None):
            self.where = smart.where
            await smart.discover(self.session, self.proxy)
            self.where = smart.where
            await smart.fetch(self.session, self.proxy)

    async def understood(self, response: aiohttp.ClientResponse, reply: TypedReply) -> bytes:
        """The reply. Raises DeliveryError with what the server says of the message."""
        assert self._plan is not None
        plan, status = self._plan, reply.status
        headers = {name: response.headers[name] for name in _PASSED_ON if name in response.headers}
        reply = TypedReply(reply, reply.content_type, status, headers)
        if status in self._ok:
            if plan.bundled and reply:
                await self._check_entries(plan, reply)
            return reply
        if status in _ANSWERS.get(plan.request.method, ()):
            return reply
        said = await _threaded(issues_in, reply)
        raise self._error(
            f"{self.where}: answered {named(status)}{self._hint(plan, status)}",
            said, status, reply, retry_after(response.headers.get("Retry-After", ""), self.settings.max_retry_after),
        )  # fmt: skip

    def _error(
        self, text: str, said: list[Said], status: int, reply: TypedReply, pause: float = 0.0
    ) -> DeliveryError:
        """The log gets severity, code and place of each issue; the message also the server's words."""
        retried = status in self._retried
        return DeliveryError(
            text + (f": {told(said, full=False)}" if said else ""),
            detail=text + (f": {told(said, full=True)}" if said else ""),
            connection=retried, number=status, reply=reply, retry_after=pause if retried else 0.0,
        )  # fmt: skip

    def _hint(self, plan: Plan, status: int) -> str:
        headers = plan.request.headers
        if status in (409, 412) and "If-Match" in headers:
            return " (the server has another version than If-Match names)"
        if status == 412:
            return " (the condition finds more than one resource)"
        return ""

    async def _check_entries(self, plan: Plan, reply: TypedReply) -> None:
        """Raises DeliveryError where an entry of a bundle failed, or was not answered."""
        answers = await _threaded(answers_in, reply)
        if answers is None:
            raise DeliveryError(
                f"{self.where}: answered {named(reply.status)}, but with no transaction-response or batch-response",
                connection=False, number=reply.status, reply=reply,
            )  # fmt: skip
        failed = [(number, answer) for number, answer in enumerate(answers) if not _went_well(answer)]
        if failed:
            words = [_entry_texts(number, answer) for number, answer in failed[:MOST_ENTRIES_NAMED]]
            more = (
                f"; and {len(failed) - MOST_ENTRIES_NAMED} more" if len(failed) > MOST_ENTRIES_NAMED else ""
            )
            begin = f"{self.where}: {len(failed)} of {len(answers)} entries failed: "
            raise DeliveryError(
                begin + "; ".join(plain for plain, _full in words) + more,
                detail=begin + "; ".join(full for _plain, full in words) + more,
                connection=False, number=failed[0][1].status, reply=reply,
            )  # fmt: skip
        if plan.entries not in (-1, len(answers)):
            raise DeliveryError(
                f"{self.where}: {len(answers)} entries are answered, {plan.entries} were sent",
                connection=False, number=reply.status, reply=reply,
            )  # fmt: skip


def _went_well(answer: EntryAnswer) -> bool:
    return 200 <= answer.status < 300 or answer.status == 304


def _entry_texts(number: int, answer: EntryAnswer) -> tuple[str, str]:
    begin = f"entry[{number}] {named(answer.status) if answer.status else 'without a status'}"
    said = [one for one in answer.said if one.severity in FAILED] or list(answer.said)
    if not said:
        return begin, begin
    return f"{begin}, {told(said, full=False)}", f"{begin}, {told(said, full=True)}"


async def _threaded(read: Callable[[bytes], R], reply: bytes) -> R:
    return await asyncio.to_thread(read, reply) if len(reply) > THREAD_BYTES else read(reply)
