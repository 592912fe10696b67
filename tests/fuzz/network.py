"""Readers of what network peers and their settings say: framings, envelopes, WSDLs, routes, URL templates."""

from __future__ import annotations

import tempfile
from pathlib import Path

from hie_runtime.errors import HIEError
from hie_runtime.protocols.http.routes import match_route, parse_routes
from hie_runtime.protocols.http.statuses import parse_statuses
from hie_runtime.protocols.http.templates import URLTemplate
from hie_runtime.protocols.soap.contract import load_contract, published
from hie_runtime.protocols.soap.documents import Documents
from hie_runtime.protocols.soap.envelope import parse_envelope
from hie_runtime.protocols.soap.large import locate, small_envelope
from hie_runtime.protocols.tcp.framing import Deframer, Framing, characters
from tests.fuzz.engine import Target
from tests.fuzz.inputs import encoded, text_of

_FRAMINGS = (
    Framing("counted", width=1),
    Framing("counted", width=4, little=True, inclusive=True),
    Framing("counted", width=5, ascii=True),
    Framing("framed", start=b"\x02", end=b"\x03"),
    Framing("framed", start=b"<m>", end=b"</m>", bare=False, strict=True),
    Framing("line", end=b"\r\n"),
)
_ENVELOPE = (
    b"<?xml version='1.0'?><e:Envelope xmlns:e='http://schemas.xmlsoap.org/soap/envelope/' xmlns='urn:d'><e:Header><T e:mustUnderstand='1'/>"
    b"</e:Header><e:Body><p:Submit xmlns:p='urn:o' k='>'><a/>text<![CDATA[x]]></p:Submit></e:Body></e:Envelope>"
)
_WSDL = (Path(__file__).parents[2] / "samples" / "http-orders" / "schemas" / "orders.wsdl").read_bytes()
_XML = encoded(["<e:Body>", "</e:Body>", "<e:Fault>", "xmlns='urn:x'", "xmlns:p=''", "<!DOCTYPE a [", "<!ENTITY e 'x'>", "&e;", "]]>", "<!--", "-->",
                "http://www.w3.org/2003/05/soap-envelope", "encoding='utf-16'", "<xs:import schemaLocation='file:///etc/passwd'/>", "style='rpc'"])  # fmt: skip


def _deframe(data: bytes) -> None:
    framing = _FRAMINGS[data[0] % len(_FRAMINGS)] if data else _FRAMINGS[0]
    deframer = Deframer(framing, 1000)
    for start in range(1, len(data), 7):
        if deframer.failure is None:
            for message in deframer.feed(data[start : start + 7]):
                assert len(message) <= 1000 + len(framing.start) + len(framing.end)
    deframer.release()


def _envelope(data: bytes) -> None:
    """Both ways of reading an envelope agree on what is taken."""
    with tempfile.NamedTemporaryFile() as file:
        Path(file.name).write_bytes(data)
        whole = parse_envelope(data)
        try:
            place = locate(Path(file.name))
        except HIEError:
            return  # it may refuse what memory takes: encodings, depth
        small = parse_envelope(small_envelope(Path(file.name), place))
        assert small.version == whole.version
        assert (small.content is None) == (whole.content is None)
        if whole.content is not None and small.content is not None:
            assert small.content.tag == whole.content.tag


def _contract(data: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "a.wsdl").write_bytes(data)
        contract = load_contract("a.wsdl", Documents(Path(folder), None, 1))
        published(contract, "", "http://h/")


def _settings(data: bytes) -> None:
    text = text_of(data)
    for read in (
        characters,
        lambda text: parse_statuses(text, "item", "ok_statuses"),
        lambda text: match_route(parse_routes(text, "item"), "POST", "/orders/1"),
        lambda text: URLTemplate(text, "item").fill(b'{"a": {"b": [1]}}', "1.2.3.4:5 GET /x/y?z=1"),
    ):
        try:
            read(text)
        except HIEError:
            continue


def targets() -> list[Target]:
    """All of them."""
    return [
        Target("TCP framings", _deframe, [b"\x00\x03abc", b"\x03\x02abc\x03\x02d\x03", b"\x05a\r\nb\n", b"\x0200003abc"]),
        Target("SOAP envelopes", _envelope, [_ENVELOPE], _XML),
        Target("WSDLs", _contract, [_WSDL], _XML, seconds=20.0),
        Target(
            "network settings",
            _settings,
            encoded(["POST /orders, GET|PUT /orders/{id}, /files/*", "200-299,404", "13,x0A", r"OK {id}\r\n", "/p/{json:/a/b/0}/{path}?{query}", "{xpath://a/@b}", "{hl7:PID:3.1}"]),
            encoded(["{", "}", "json:", "xpath:", "hl7:", "/", "*", "|", ",", "-", "x", "\\x"]),
        ),
    ]  # fmt: skip
