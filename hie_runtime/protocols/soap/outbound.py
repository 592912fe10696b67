"""SOAP client: a message is the element in an envelope's body, and so is its reply."""

from __future__ import annotations

import asyncio
import re
from urllib.parse import urlsplit

import aiohttp
from lxml import etree

from hie_runtime.messages.large import Outline
from hie_runtime.messages.reply import TypedReply
from hie_runtime.protocols.base import AdapterContext, AdapterError, DeliveryError
from hie_runtime.protocols.http.client import HTTPClientAdapter, Request, complete_url
from hie_runtime.protocols.http.statuses import named
from hie_runtime.protocols.soap.contract import Contract, SOAPOperation, load_contract
from hie_runtime.protocols.soap.documents import DocumentError, Documents, is_url
from hie_runtime.protocols.soap.envelope import (
    NAMESPACES,
    SOAPError,
    content_type,
    element_bytes,
    parse_envelope,
    parse_xml,
)
from hie_runtime.protocols.soap.schema import SchemaViolationError
from hie_runtime.protocols.soap.security import add_username_token
from hie_runtime.protocols.soap.settings import SOAPOutboundSettings
from hie_runtime.protocols.tls import tls_context

THREAD_BYTES = 256 * 1024
HEAD_BYTES = 65_536
RETRIED = (408, 425, 429)
_DECLARATION = re.compile(rb"^(?:\xef\xbb\xbf)?\s*(?:<\?xml([^>]*)\?>\s*)?")
_ENCODING = re.compile(rb"encoding\s*=\s*[\"']([^\"']+)")


class SOAPOutboundAdapter(HTTPClientAdapter[SOAPOutboundSettings]):
    """IRIS: EnsLib.SOAP.OutboundAdapter."""

    def __init__(self, settings: SOAPOutboundSettings, context: AdapterContext) -> None:
        super().__init__(settings, context)
        self._contract: Contract | None = None
        if settings.wsdl and not is_url(settings.wsdl):
            try:
                self._contract = self._load()
            except DocumentError as error:
                raise AdapterError(f'item "{context.item}", wsdl: {error}') from error
        self._fixed = ""  # the address where settings say it
        if settings.url or settings.http_server:
            self._fixed = complete_url(settings.url, settings, context.item)
        if settings.ws_security != "None" and not settings.credentials:
            raise AdapterError(f'item "{context.item}", credentials: ws_security needs the name of an entry')
        self.where = f"POST {self._fixed or settings.wsdl}"

    def _load(self) -> Contract:
        settings = self.settings
        tls = tls_context(settings.ssl_config, self.context, server=False)
        documents = Documents(self.context.workspace, tls, settings.connect_timeout or 30.0)
        return load_contract(
            settings.wsdl, documents, port=settings.port_name, validate=settings.validate_body
        )

    async def request_of(self, data: bytes, source: str) -> Request:
        """A message in an envelope. Raises DeliveryError."""
        url = await self.address()
        try:
            if isinstance(data, Outline) or len(data) > THREAD_BYTES:
                return await asyncio.to_thread(self._enveloped, data, url)
            return self._enveloped(data, url)
        except (SOAPError, SchemaViolationError) as error:
            raise DeliveryError(f"the message: {error}", connection=False) from error

    async def address(self) -> str:
        """The URL of the settings, or of the WSDL, which is fetched where it is not known yet."""
        if self.settings.wsdl and self._contract is None:
            try:
                self._contract = await asyncio.to_thread(self._load)
            except DocumentError as error:
                raise DeliveryError(f"the WSDL: {error}", connection=error.connection) from error
        return self._url()

    def _url(self) -> str:
        url = self._fixed or (self._contract.address if self._contract is not None else "")
        parts = urlsplit(url)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise DeliveryError(
                f"url: {url!r} is not http://host/path or https://host/path", connection=False
            )
        self.where = f"POST {parts.scheme}://{parts.netloc}{parts.path}"
        return url

    @property
    def _version(self) -> str:
        return self._contract.version if self._contract is not None else self.settings.soap_version

    def _enveloped(self, data: bytes, url: str) -> Request:
        content: bytes = data
        if isinstance(data, Outline):
            root, skipped = _head_of(data)
            size = data.spooled.size - skipped
        else:
            found = parse_xml(data)
            if etree.QName(found).localname == "Envelope":
                inner = parse_envelope(data).content
                if inner is None:
                    raise SOAPError("an Envelope with an empty Body")
                found = parse_xml(element_bytes(inner))
            root, skipped = str(found.tag), 0
            if self._contract is not None and self._contract.schema is not None:
                self._contract.schema.check(found)
            content = element_bytes(found)
            size = len(content)
        operation = self._operation(root)
        before, behind = self._around()
        headers = {"Content-Type": content_type(self._version, operation)}
        if self._version == "1.1":
            headers["SOAPAction"] = f'"{operation}"'
        return Request(
            "POST", url, headers, (before, content, behind), len(before) + size + len(behind), skipped
        )

    def _operation(self, root: str) -> str:
        """The action of a message. Raises SOAPError for one that is no operation's input."""
        if self._contract is None:
            return self.settings.soap_action
        operation: SOAPOperation | None = self._contract.operations.get(root)
        if operation is None:
            raise SOAPError(f"{root} is the input of no operation; allowed are {self._contract.inputs}")
        return operation.action

    def _around(self) -> tuple[bytes, bytes]:
        """What stands before and behind the content, user and password among it."""
        namespace, settings = NAMESPACES[self._version], self.settings
        envelope = etree.Element(f"{{{namespace}}}Envelope", nsmap={"soap": namespace})
        if settings.ws_security != "None":
            etree.SubElement(envelope, f"{{{namespace}}}Header")
            entry = self.context.credential(settings.credentials)
            add_username_token(envelope, entry, digest=settings.ws_security == "UsernameToken digest")
        etree.SubElement(etree.SubElement(envelope, f"{{{namespace}}}Body"), "content")
        text = etree.tostring(envelope, xml_declaration=True, encoding="utf-8")
        before, _, behind = text.partition(b"<content/>")
        return before, behind

    async def understood(self, response: aiohttp.ClientResponse, reply: TypedReply) -> bytes:
        """The element in the body. Raises DeliveryError for faults, and for what is no envelope."""
        if not reply and 200 <= reply.status < 300:
            return reply  # a one-way operation
        try:
            if len(reply) > THREAD_BYTES:
                envelope = await asyncio.to_thread(parse_envelope, bytes(reply), huge=True)
            else:
                envelope = parse_envelope(reply)
        except SOAPError as error:
            if 200 <= reply.status < 300:
                text = f"{self.where}: the response is no SOAP envelope: {error}"
                raise DeliveryError(text, connection=False, number=reply.status, reply=reply) from error
            retried = reply.status >= 500 or reply.status in RETRIED
            text = f"{self.where}: answered {named(reply.status)}"
            raise DeliveryError(text, connection=retried, number=reply.status, reply=reply) from error
        if (fault := envelope.fault) is not None:
            # its text is kept with the message, not logged: it may quote a patient's data
            raise DeliveryError(
                f"{self.where}: answered with a fault of the {fault.code}",
                connection=fault.code == "Server" and self.settings.retry_server_faults,
                number=reply.status,
                reply=TypedReply(fault.content, reply.content_type, 0),
            )
        content = envelope.content
        return TypedReply(
            element_bytes(content) if content is not None else b"", reply.content_type, reply.status
        )


def _head_of(message: Outline) -> tuple[str, int]:
    """Root element of a large message, and how many bytes before it are left out. Raises SOAPError."""
    try:
        with message.spooled.path.open("rb") as file:
            head = file.read(HEAD_BYTES)
    except OSError as error:
        raise SOAPError(f"its file cannot be read: {error.strerror or error}") from error
    match = _DECLARATION.match(head)
    assert match is not None
    encoding = _ENCODING.search(match[1] or b"")
    if encoding is not None and encoding[1].lower() not in (b"utf-8", b"utf8", b"us-ascii"):
        raise SOAPError(f"a large message must be UTF-8, not {encoding[1].decode('latin-1')}")
    parser = etree.XMLPullParser(("start",), resolve_entities=False, no_network=True, load_dtd=False)
    try:
        parser.feed(head[match.end() :])
        for _event, element in parser.read_events():
            assert isinstance(element, etree._Element)
            if element.getroottree().docinfo.internalDTD is not None:
                raise SOAPError("XML with a DOCTYPE, which is not read")
            return str(element.tag), match.end()
    except etree.XMLSyntaxError as error:
        raise SOAPError("not XML") from error
    raise SOAPError("not XML")
