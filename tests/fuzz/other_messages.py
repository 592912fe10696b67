"""Messages that are not HL7, and their schemas: XML, JSON, records."""

from __future__ import annotations

from contextlib import suppress

from hie_runtime.errors import HIEError
from hie_runtime.messages.json import JSONMessage
from hie_runtime.messages.json_schema import JSONSchema
from hie_runtime.messages.records import Column, Delimited, FixedWidth, RecordMessage
from hie_runtime.messages.xml import XMLMessage, XMLSchema
from tests.fuzz.engine import Target
from tests.fuzz.inputs import encoded, text_of

_DOCUMENT = XMLMessage(
    b'<Order xmlns="urn:o" xmlns:p="urn:p" id="1"><p:a>x</p:a><!--c--><?i x?><a>2</a></Order>'
)
_XPATHS = ["/default:Order/@id", "//p:a[1]/text()", "count(//*) div 0", "//comment()|//processing-instruction()",
           "namespace::*", "string(//default:a) = '2'", "-0.5", "//node()/ancestor::*"]  # fmt: skip
_JSON = '{"a": [1, 2.50, {"b/c": "x~y"}, null, true], "d": "\\u00e4", "e": -1E5}'
_SCHEMA = '{"type": "object", "properties": {"a": {"items": {"$ref": "#/$defs/x"}}}, "$defs": {"x": {"multipleOf": 0.5, "pattern": "^a"}}}'
_XSD = '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="Order" type="xs:string"/></xs:schema>'


def _xml(data: bytes) -> None:
    for path in ("/*", "//@*", "//node()"):
        XMLMessage(data).get_fields(path)


def _json(data: bytes) -> None:
    message = JSONMessage(data)
    for path in ("", "/a", "/a/2/b~1c"):
        message.get_field(path)


def _records(data: bytes) -> None:
    for layout in (
        Delimited(),
        Delimited(separator="|", quote="", header=True, encoding="latin-1"),
        FixedWidth((Column("a", 2, 3),), "latin-1"),
    ):
        with suppress(HIEError):
            RecordMessage(data, layout).get_field("2:1")


def _paths(data: bytes) -> None:
    path = text_of(data)
    for message in (JSONMessage(_JSON.encode()), RecordMessage(b"a,b\n1,2\n", Delimited(header=True))):
        with suppress(HIEError):
            message.get_field(path)


def targets() -> list[Target]:
    """The targets of this file."""
    words = encoded(
        [
            "<",
            "/>",
            "<!--",
            "<![CDATA[",
            "<!DOCTYPE a [",
            "&lt;",
            "xmlns=",
            "\0",
            '"',
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\\ud800",
            "1e999999",
            "NaN",
            "\r\n",
            "|",
        ]
    )
    return [
        Target("xml message", _xml, encoded(['<a b="c">x<!--d--><?e f?></a>', _XSD]), words),
        Target("xpath", lambda data: _DOCUMENT.get_fields(text_of(data)), encoded(_XPATHS), encoded(["/", "//", "::", "@", "*", "(", ")", "[", "]", "|", "div", "$a", "p:", "'"])),
        Target("xsd", lambda data: XMLSchema("a", data).problems(_DOCUMENT), encoded([_XSD]), encoded(["xs:", "type=", "ref=", "<xs:import/>", "name=", "xs:key"])),
        Target("json message", _json, encoded([_JSON]), words),
        Target("json schema", lambda data: JSONSchema("a", data).problems(JSONMessage(_JSON.encode())), encoded([_SCHEMA, _JSON]), encoded(['"$ref"', '"#"', '"type"', '"not"', '"items"', '"$schema"', '"$id"', "1e99", '"enum"', "true"])),
        Target("records", _records, encoded(['a,b\r\n1,"2""3"\r\n', "a|b\n1|2\n"]), words),
        Target("paths that are not HL7", _paths, encoded(["/a/2/b~1c", "2:a", "(*)"]), encoded(["/", "~0", "~1", "~", ":", "0", "-", "(*)", "\u0663"])),
    ]  # fmt: skip
