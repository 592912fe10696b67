"""SOAP service: checks envelopes, hands on what is in their bodies, answers in envelopes and faults, serves its WSDL."""

from __future__ import annotations

import asyncio
from pathlib import Path

from aiohttp import web
from lxml import etree

from hie_runtime.messages.large import LARGE_BYTES, Outline, SpoolWriter, discard
from hie_runtime.protocols.base import AdapterContext, AdapterError, Answer
from hie_runtime.protocols.http.receiving import BodyError
from hie_runtime.protocols.http.requests import refusal, source_of
from hie_runtime.protocols.http.serving import Exchange, HTTPServerAdapter
from hie_runtime.protocols.soap.contract import Contract, SOAPOperation, load_contract, published
from hie_runtime.protocols.soap.documents import DocumentError, Documents, is_url
from hie_runtime.protocols.soap.envelope import (
    NAMESPACES,
    Envelope,
    SOAPError,
    content_type,
    element_bytes,
    fault,
    must_understand,
    parse_envelope,
    parse_xml,
    wrapped,
)
from hie_runtime.protocols.soap.large import Place, copy_content, locate, small_envelope
from hie_runtime.protocols.soap.schema import SchemaViolationError
from hie_runtime.protocols.soap.security import SECURITY, TokenGate
from hie_runtime.protocols.soap.settings import SOAPInboundSettings

# Envelopes of more bytes are taken apart by another thread.
THREAD_BYTES = 256 * 1024
_TYPES = {"text/xml": "1.1", "application/soap+xml": "1.2"}
_FREE = SOAPOperation("", "", "", "", False)  # where there is no contract


class SOAPInboundAdapter(HTTPServerAdapter[SOAPInboundSettings]):
    """IRIS: EnsLib.SOAP.InboundAdapter."""

    def __init__(self, settings: SOAPInboundSettings, context: AdapterContext) -> None:
        super().__init__(settings, context)
        self._contract = _contract(settings, context)
        self._tokens: TokenGate | None = None
        if settings.ws_security != "None":
            self._tokens = TokenGate(self._names, context)

    def refused(self, status: int, text: str, **headers: str) -> web.Response:
        """The response to a request that is not taken: a fault, where no version is known yet one of SOAP 1.1."""
        return self._fault("1.1", "Client" if status < 500 else "Server", text, status, **headers)

    async def respond(self, request: web.BaseRequest, peer: str, exchange: Exchange) -> web.Response:
        """Take the request in, and give its response."""
        if (shut_out := self.shut_out(request, peer)) is not None:
            return shut_out
        if request.path.rstrip("/") != self.settings.path.rstrip("/"):
            return self.refused(404, f"nothing is taken at {request.path[:100]}")
        if request.method == "GET":
            return self._document(request)
        if request.method != "POST":
            return self.refused(
                405, f"{request.method} is not taken here; allowed are GET, POST", Allow="GET, POST"
            )
        if (version := _TYPES.get(request.content_type)) is None:
            return self.refused(415, f"{request.content_type} is not taken; allowed are {', '.join(_TYPES)}")
        try:
            return await self._call(request, peer, exchange, version)
        except SOAPError as error:
            self.refusals.count(f"{peer}: not taken: {error}")
            return self._fault(version, error.code, str(error))
        except SchemaViolationError as error:
            self.refusals.count(f"{peer}: not taken: {error}")
            return self._fault(version, "Client", error.full)
        except BodyError as error:
            self.note(peer, error.status, str(error))
            more = {"Retry_After": "5"} if error.status == 503 else {}
            response = self._fault(
                version, "Client" if error.status < 500 else "Server", str(error), error.status, **more
            )
            response.force_close()
            return response

    async def _call(
        self, request: web.BaseRequest, peer: str, exchange: Exchange, version: str
    ) -> web.Response:
        data = await self.body_of(request, exchange)
        if isinstance(data, Outline):
            operation, message = await self._large(data, request, version)
        else:
            operation, message = await self._small(data, request, version)
        source = source_of(request, peer, []) + (f" {operation.name}" if operation.name else "")
        answer = await self.take(message, source, exchange)
        return self._answered(answer, operation, version)

    async def _small(
        self, data: bytes, request: web.BaseRequest, version: str
    ) -> tuple[SOAPOperation, bytes]:
        """Operation and message of an envelope in memory. Raises SOAPError, SchemaViolationError."""
        if len(data) > THREAD_BYTES:
            envelope = await asyncio.to_thread(parse_envelope, data)
        else:
            envelope = parse_envelope(data)
        operation = self._checked(envelope, request, version)
        if self._contract is not None and self._contract.schema is not None and envelope.content is not None:
            await asyncio.to_thread(self._contract.schema.check, envelope.content)
        if self.settings.message == "Envelope" or envelope.content is None:
            return operation, element_bytes(envelope.root)
        return operation, element_bytes(envelope.content)

    async def _large(
        self, data: Outline, request: web.BaseRequest, version: str
    ) -> tuple[SOAPOperation, bytes]:
        """The same of one in a file; its content is not checked against the schema. Raises SOAPError, BodyError."""
        path, spool = data.spooled.path, self.context.spool
        kept = False
        try:
            place = await asyncio.to_thread(locate, path)
            envelope = parse_envelope(await asyncio.to_thread(small_envelope, path, place))
            operation = self._checked(envelope, request, version)
            kept = self.settings.message == "Envelope" or place.content is None or spool is None
            if kept or spool is None:
                return operation, data
            return operation, await asyncio.to_thread(_copied, path, place, SpoolWriter(spool))
        except OSError as error:
            raise BodyError(503, f"a large message cannot be stored: {error.strerror or error}") from error
        finally:
            if not kept:
                await asyncio.to_thread(discard, data)

    def _checked(self, envelope: Envelope, request: web.BaseRequest, version: str) -> SOAPOperation:
        """The operation an envelope asks for. Raises SOAPError."""
        if envelope.version != version:
            raise SOAPError(
                f"an Envelope of SOAP {envelope.version} as {request.content_type}, which is SOAP {version}",
                "VersionMismatch",
            )
        self._check_headers(envelope)
        return self._operation(envelope)

    def _check_headers(self, envelope: Envelope) -> None:
        if self._tokens is not None:
            self._tokens.check(envelope)
        for entry in envelope.headers:
            understood = self._tokens is not None and entry.tag == SECURITY
            if must_understand(entry, envelope.version) and not understood:
                raise SOAPError(
                    f"the header {etree.QName(entry).localname} is not understood", "MustUnderstand"
                )

    def _operation(self, envelope: Envelope) -> SOAPOperation:
        contract = self._contract
        if contract is None:
            if envelope.content is None:
                raise SOAPError("the Body is empty")
            return _FREE
        if contract.version != envelope.version:
            raise SOAPError(f"the service speaks SOAP {contract.version}", "VersionMismatch")
        name = str(envelope.content.tag) if envelope.content is not None else ""
        if (operation := contract.operations.get(name)) is None:
            raise SOAPError(
                f"{name or 'an empty Body'} is the input of no operation; allowed are {contract.inputs}"
            )
        return operation

    # -- answers

    def _answered(self, answer: Answer, operation: SOAPOperation, version: str) -> web.Response:
        reply = next((reply for reply in answer.replies if reply is not None), None)
        identity = answer.ids[0] if answer.ids else ""
        if answer.error:
            passed = _fault_of(reply, version) if reply else None
            if passed is not None:
                return _response(wrapped(passed, version), version, 500)
            more = {} if answer.stored else {"Retry_After": "5"}
            status = 500 if answer.stored else 503
            return self._fault(version, "Server", answer.error, status, detail=identity, **more)
        if operation.one_way or (reply is None and not operation.output and operation is not _FREE):
            return web.Response(status=202, headers={"Server": "HIE"})
        if not reply:
            return _response(wrapped(_empty(operation.output), version), version, 200)
        try:
            return _response(wrapped(_body_of(reply), version), version, 200)
        except SOAPError as error:
            return self._fault(
                version, "Server", f"stored, but the target's answer is {error}", detail=identity
            )

    def _fault(
        self, version: str, code: str, text: str, status: int = 0, *, detail: str = "", **headers: str
    ) -> web.Response:
        # SOAP 1.1 section 6.2: 500; SOAP 1.2 part 2 table 20: 400 for a fault of the sender
        status = status or (400 if version == "1.2" and code == "Client" else 500)
        made = refusal(status, text, **headers)
        made.body = fault(version, code, text, detail)
        made.headers["Content-Type"] = content_type(version)
        return made

    def _document(self, request: web.BaseRequest) -> web.Response:
        name = request.query.get("doc", "")
        if self._contract is not None and (name or "wsdl" in {key.lower() for key in request.query}):
            address = self.settings.public_url or str(request.url.with_query(None))
            document = published(self._contract, name, address)
            if document is not None:
                return _response(document, "1.1", 200)
        return self.refused(404, "there is no such document; the WSDL, where there is one, is at ?wsdl")


def _contract(settings: SOAPInboundSettings, context: AdapterContext) -> Contract | None:
    if not settings.wsdl:
        return None
    if is_url(settings.wsdl):
        raise AdapterError(f'item "{context.item}", wsdl: a service needs it as a file of the workspace')
    try:
        documents = Documents(context.workspace, None, 0)
        contract = load_contract(settings.wsdl, documents, validate=settings.validate_body)
    except DocumentError as error:
        raise AdapterError(f'item "{context.item}", wsdl: {error}') from error
    return contract


def _copied(path: Path, place: Place, writer: SpoolWriter) -> bytes:
    """The content of a large envelope as a file of its own. Raises OSError."""
    try:
        copy_content(path, place, writer)
        return writer.finish()
    except BaseException:
        writer.discard()
        raise


def _body_of(reply: bytes) -> bytes:
    """What goes into the body for a target's answer, which may be an envelope itself. Raises SOAPError."""
    root = parse_xml(reply, huge=len(reply) > LARGE_BYTES)
    if etree.QName(root).localname == "Envelope":
        content = parse_envelope(reply).content
        return element_bytes(content) if content is not None else b""
    return element_bytes(root)


def _fault_of(reply: bytes, version: str) -> bytes | None:
    """A target's own fault, where it is one of this SOAP version."""
    try:
        root = parse_xml(reply)
    except SOAPError:
        return None
    return element_bytes(root) if root.tag == f"{{{NAMESPACES[version]}}}Fault" else None


def _empty(output: str) -> bytes:
    return element_bytes(etree.Element(output)) if output else b""


def _response(content: bytes, version: str, status: int) -> web.Response:
    return web.Response(
        body=content, status=status, headers={"Server": "HIE", "Content-Type": content_type(version)}
    )
