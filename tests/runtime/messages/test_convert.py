"""HL7 v2 as v2.xml and JSON, and back from XML."""

from __future__ import annotations

import json
import re

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from hie_runtime.errors import HIEError
from hie_runtime.messages.convert.json import hl7_to_json
from hie_runtime.messages.convert.xml import hl7_to_xml, xml_to_hl7
from hie_runtime.messages.errors import HL7Error, XMLError
from hie_runtime.messages.hl7 import schema_categories
from hie_runtime.messages.hl7.charset import decode
from hie_runtime.messages.hl7.escape import unescape_bytes
from hie_runtime.messages.hl7.reader import HL7Message
from hie_runtime.messages.hl7.schema_model import SchemaCategory
from hie_runtime.messages.hl7.structure import Node, structure_names, structure_of
from hie_runtime.messages.xml import XMLMessage
from tests.runtime.messages import samples

VERSIONS = ("2.3", "2.3.1", "2.4", "2.5", "2.5.1", "2.6", "2.8.2")


def message(*segments: str, type_: str = "ADT^A01^ADT_A01", version: str = "2.5") -> bytes:
    header = f"MSH|^~\\&|A|B|C|D|2026||{type_}|1|P|{version}||||||UNICODE UTF-8"
    return "\r".join([header, *segments, ""]).encode()


def body(raw: bytes) -> str:
    """The document without declaration, namespace and MSH."""
    text = hl7_to_xml(HL7Message(raw)).decode().split("?>\n", 1)[1]
    return re.sub(r"<MSH>.*?</MSH>", "", text).replace(' xmlns="urn:hl7-org:v2xml"', "")


@pytest.mark.parametrize(
    ("segment", "expected"),
    [
        ("PID|1||42^^^NHS&1.2&ISO", "<PID.1>1</PID.1><PID.3><CX.1>42</CX.1><CX.4><HD.1>NHS</HD.1><HD.2>1.2</HD.2><HD.3>ISO</HD.3></CX.4></PID.3>"),
        ("PID|||1~2", "<PID.3><CX.1>1</CX.1></PID.3><PID.3><CX.1>2</CX.1></PID.3>"),
        ("PID|||1~~3", "<PID.3><CX.1>1</CX.1></PID.3><PID.3/><PID.3><CX.1>3</CX.1></PID.3>"),
        ('PID||||||""|""', '<PID.6><XPN.1><FN.1>""</FN.1></XPN.1></PID.6><PID.7><TS.1>""</TS.1></PID.7>'),
        ("PID|1||", "<PID.1>1</PID.1><PID.3/>"),
        ("PID|||7^", "<PID.3><CX.1>7</CX.1><CX.2/></PID.3>"),
        ("PID|||^", "<PID.3><CX.2/></PID.3>"),
        ("PID||||||||F^x", "<PID.8><UNKNOWN.1>F</UNKNOWN.1><UNKNOWN.2>x</UNKNOWN.2></PID.8>"),
        ("PID|||7^^^^^^^^^^^past", "<PID.3><CX.1>7</CX.1><CX.12>past</CX.12></PID.3>"),
        ("PID|a<b", "<PID.1>a&lt;b</PID.1>"),
        ("PID| a ", "<PID.1> a </PID.1>"),
        (r"PID|\F\\S\\T\\R\\E", r"<PID.1>|^&amp;~\E</PID.1>"),
        (r"PID|a\.br\b\H\c\N\\X0D\d", '<PID.1>a<escape V=".br"/>b<escape V="H"/>c<escape V="N"/><escape V="X0D"/>d</PID.1>'),
        ("PID|a\x01b\nc", '<PID.1>a<escape V="X01"/>b<escape V="X0A"/>c</PID.1>'),
        ("PID", None),
    ],
)  # fmt: skip
def test_a_segment_has_the_elements_of_the_standard(segment: str, expected: str | None) -> None:
    inside = "<PID/>" if expected is None else f"<PID>{expected}</PID>"
    assert body(message(segment)) == f"<ADT_A01>{inside}</ADT_A01>"


@pytest.mark.parametrize(
    ("data_type", "value", "expected"),
    [
        ("NM", "5.1", "5.1"),
        ("CE", "a^b", "<CE.1>a</CE.1><CE.2>b</CE.2>"),
        ("", "a^b", "<UNKNOWN.1>a</UNKNOWN.1><UNKNOWN.2>b</UNKNOWN.2>"),
        ("not a type", "a^b", "<UNKNOWN.1>a</UNKNOWN.1><UNKNOWN.2>b</UNKNOWN.2>"),
    ],
)
def test_an_observation_has_the_data_type_that_it_names(data_type: str, value: str, expected: str) -> None:
    assert f"<OBX.5>{expected}</OBX.5>" in body(message(f"OBX|1|{data_type}|||{value}"))


def test_segments_lie_in_the_groups_of_the_standard_and_choices_are_elements() -> None:
    raw = message("PID|1", "ORC|NW", "OBR|1", "NTE|1", "ZOR|x", "ORC|NW", "RXO|1", type_="ORM^O01^ORM_O01")
    tags = re.sub(r"<(PID|ORC|OBR|NTE|RXO|ZOR)>.*?</\1>", r"<\1/>", body(raw))
    assert tags == (
        "<ORM_O01><ORM_O01.PATIENT><PID/></ORM_O01.PATIENT>"
        "<ORM_O01.ORDER><ORC/><ORM_O01.ORDER_DETAIL>"
        "<ORM_O01.OBRRQDRQ1RXOODSODT_SUPPGRP><OBR/></ORM_O01.OBRRQDRQ1RXOODSODT_SUPPGRP><NTE/><ZOR/>"
        "</ORM_O01.ORDER_DETAIL></ORM_O01.ORDER>"
        "<ORM_O01.ORDER><ORC/><ORM_O01.ORDER_DETAIL>"
        "<ORM_O01.OBRRQDRQ1RXOODSODT_SUPPGRP><RXO/></ORM_O01.OBRRQDRQ1RXOODSODT_SUPPGRP>"
        "</ORM_O01.ORDER_DETAIL></ORM_O01.ORDER></ORM_O01>"
    )


def test_a_message_type_has_the_element_of_its_structure_and_an_unknown_one_lies_flat() -> None:
    assert body(message("EVN|A08", type_="ADT^A08", version="2.3.1")).startswith("<ADT_A01>")
    assert body(message("ZZ1|a", "PID|1", type_="ZZZ^Z99")) == (
        "<ZZZ_Z99><ZZ1><ZZ1.1>a</ZZ1.1></ZZ1><PID><PID.1>1</PID.1></PID></ZZZ_Z99>"
    )


def test_a_sites_own_structure_and_segment_are_used() -> None:
    category = SchemaCategory.model_validate(
        {
            "name": "Own",
            "base": "2.5",
            "message_types": {"ADT_A01": {"structure": "ADT_A01"}},
            "structures": {"ADT_A01": {"definition": "base:MSH [{base:PID ZWD}]"}},
            "segments": {"ZWD": {"fields": {1: {"description": "Bed", "type": "base:CX"}}}},
        }
    )
    schema_categories.install("test_convert", [category])
    try:
        metadata = type(HL7Message(message("PID|1")).metadata)(schema_category="Own")
        own = HL7Message(message("PID|1", "ZWD|7^x", "PID|2", "ZWD|8"), metadata)
        made = hl7_to_xml(own)
        paths = ["count(//*[name()='ADT_A01.PIDgrp'])", "string(//default:ZWD/default:ZWD.1/default:CX.2)"]
        assert [XMLMessage(made).get_field(path) for path in paths] == ["2", "x"]
        assert xml_to_hl7(made) == own.raw
    finally:
        schema_categories.install("test_convert", [])


@pytest.mark.parametrize("raw", [samples.ADT, samples.ORU, samples.LATIN, samples.ODD])
def test_what_hospitals_send_comes_back_byte_for_byte(raw: bytes) -> None:
    assert xml_to_hl7(hl7_to_xml(HL7Message(raw))) == raw


_leaf = st.lists(
    st.one_of(
        st.text(st.characters(codec="utf-8", exclude_characters="|^~\\&\r\n", exclude_categories=("Cc", "Cs")), max_size=8),
        st.sampled_from(["", '""', "\\F\\", "\\S\\", "\\T\\", "\\R\\", "\\E\\", "\\.br\\", "\\H\\", "\\X0D0A\\", "\\.in+4\\", "\\Zown\\", "\t", " "]),
    ),
    max_size=3,
).map("".join).filter(lambda text: not re.search("[\ufffe\uffff]", text))  # fmt: skip
_component = st.lists(_leaf, min_size=1, max_size=3).map("&".join)
_repetition = st.lists(_component, min_size=1, max_size=4).map("^".join)
_field = st.lists(_repetition, min_size=1, max_size=3).map("~".join)


@st.composite
def of_a_structure(draw: st.DrawFn) -> bytes:
    """A message of any structure of any version, with what is optional and repeats drawn, and Z segments between."""
    version = draw(st.sampled_from(VERSIONS))
    name = draw(
        st.sampled_from([one for one in structure_names(version) if re.match(r"[A-Z]{3}_[A-Z]\d\d$", one)])
    )
    tree = structure_of(f"{version}:{name}")
    assert tree is not None
    segments: list[str] = []

    def walk(node: Node) -> None:
        for child in node.children:
            if len(segments) > 25:
                return
            least = int(child.required)
            for _ in range(draw(st.integers(least, 2 if child.repeats else 1))):
                if child.is_group:
                    walk(child)
                elif child.name != "MSH":
                    segments.append(f"{child.name}|" + "|".join(draw(st.lists(_field, max_size=6))))
                    if draw(st.integers(0, 9)) == 0:
                        segments.append("ZOW|" + "|".join(draw(st.lists(_field, max_size=3))))

    walk(tree)
    kind, event = name.split("_")
    return message(*segments, type_=f"{kind}^{event}^{name}", version=version)


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(of_a_structure())
def test_every_message_of_every_structure_comes_back_byte_for_byte(raw: bytes) -> None:
    assert xml_to_hl7(hl7_to_xml(HL7Message(raw))) == raw


def texts(raw: bytes) -> list[list[str]]:
    """What is read at each leaf of a message, with the separators between."""
    read = HL7Message(raw)
    marks = read.separators
    split = re.compile(
        b"(["
        + re.escape(b"".join((marks.field, marks.component, marks.repetition, marks.subcomponent)))
        + b"])"
    )
    found = []
    for segment in read.segment_bytes:
        head = (
            len(b"".join(segment.split(marks.field)[:2])) + 1
            if segment[:3] in (b"MSH", b"FHS", b"BHS")
            else 0
        )
        pieces = [segment[:head], *split.split(segment[head:])]
        found.append(
            [decode(unescape_bytes(piece, marks), read.encoding) for piece in pieces[1:]] + [repr(pieces[0])]
        )
    return found  # fmt: skip


@settings(max_examples=400, deadline=None)
@given(samples.messages())
@example(b"MSH|^~\\&\rPID|a\\b\\\\|\\|\\\\|\\X0\\")
@example(b"MSH|^~\\&|\xff||||||||||||||||UNICODE UTF-8\rPID|\xe9\\.br\\")
@example(b"MSH|^\rPID|a~b\\c&d")
@example(b"MSH||\rPID|a")
@example(b"MSH|^~\\&\rPID|\\M \\S\\|\\M\x01\\S\\|\\M\xe9\\S\\")
@example(b"MSH|^~\\&\rMSH")
@example(b"MSH|^~\\&\rBHS\rBHS|\rFHS|^~\\&|x")
def test_any_message_is_read_the_same_afterwards_or_is_refused(raw: bytes) -> None:
    try:
        made = hl7_to_xml(HL7Message(raw))
    except HL7Error:
        return
    back = xml_to_hl7(made)
    assert texts(back) == texts(raw)
    assert hl7_to_xml(HL7Message(back)) == made


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        (b"MSH|^~\\&|A\r1 X|a\r", "segment's name"),
        (b"MSH|^^\\&|A\rPID|a\r", "twice"),
        (b"MSH|ABCD|A\rPID|a\r", "no letters or digits"),
        (b"MSH|^~\\&|A\rPID" + b"|" * 2000, "at most 999"),
        (b"MSH|^~\\&|A\rPID|" + b"^" * 2000, "at most 999"),
    ],
)
def test_what_could_not_come_back_is_refused(raw: bytes, reason: str) -> None:
    with pytest.raises(HL7Error, match=reason):
        hl7_to_xml(HL7Message(raw))


def document(inside: str, header: str = "<MSH.1>|</MSH.1><MSH.2>^~\\&amp;</MSH.2>") -> bytes:
    return f'<ADT_A01 xmlns="urn:hl7-org:v2xml">\n <MSH>{header}</MSH>\n {inside}\n</ADT_A01>'.encode()


def test_xml_of_others_is_read_indented_in_any_order_with_or_without_its_namespace() -> None:
    inside = """<!-- c --><ADT_A01.X>
      <PID>
        <PID.8>a|b</PID.8>
        <PID.3>
          <CX.4><HD.1>N</HD.1></CX.4><CX.1>4<!-- c -->2</CX.1>
        </PID.3><PID.3/>
      </PID></ADT_A01.X>"""
    expected = b"MSH|^~\\&\rPID|||42^^^N~|||||a\\F\\b\r"
    assert xml_to_hl7(document(inside)) == expected
    assert xml_to_hl7(document(inside).replace(b' xmlns="urn:hl7-org:v2xml"', b"")) == expected
    assert xml_to_hl7(document(inside, "")) == expected
    prefixed = re.sub(rb"<(/?)(?=[A-Z])", rb"<\1v:", document(inside)).replace(b"xmlns=", b"xmlns:v=")
    assert xml_to_hl7(prefixed) == expected


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        (b"MSH|^~\\&|A\r", "not XML"),
        (b'<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>', "not XML|DOCTYPE"),
        (b"<a><PID/></a>", "first segment is not MSH"),
        (document("<PID>text</PID>"), "line 3, PID: text beside elements"),
        (document("<PID><PV1.1>a</PV1.1></PID>"), "PV1.1: allowed here is PID.1"),
        (document("<PID><PID.0>a</PID.0></PID>"), "PID.0: allowed here"),
        (document("<PID><PID.1000>a</PID.1000></PID>"), "PID.1000: allowed here"),
        (document("<PID><PID.3><CX.1>a</CX.1><CX.1>b</CX.1></PID.3></PID>"), "twice"),
        (document("<PID><PID.3>a<CX.1>a</CX.1></PID.3></PID>"), "text beside elements"),
        (document("<PID><PID.3><CX.1><A.1><B.1><C.1/></B.1></A.1></CX.1></PID.3></PID>"), "no parts"),
        (document('<PID><PID.1><escape V="H|"/></PID.1></PID>'), "no escape sequence"),
        (document("<PID><PID.1><escape/></PID.1></PID>"), "no escape sequence"),
        (document('<PID><PID.1><escape V="H">x</escape></PID.1></PID>'), "escape element is empty"),
        (document('<PID xmlns="urn:other"/>'), "namespace urn:other"),
        (document("<P-D/>"), "neither a segment nor a group"),
        (document("<PID/>", "<MSH.1>||</MSH.1>"), "not the field separator"),
        (document("<PID/>", "<MSH.1>\u20ac</MSH.1>"), "no separators"),
        (document("<PID/>", "<MSH.2>^^^^</MSH.2>"), "no separators"),
        (document("<PID/>", "<MSH.2>a|b</MSH.2>"), "no separators"),
        (document("<BHS><BHS.1>$</BHS.1></BHS>"), "not the field separator"),
        (document("<A.A>" * 40 + "</A.A>" * 40), "more than 30 groups"),
    ],
)  # fmt: skip
def test_what_is_no_v2_xml_is_refused_with_line_and_element(raw: bytes, reason: str) -> None:
    with pytest.raises(XMLError, match=reason):
        xml_to_hl7(raw)


def test_errors_hold_no_values_and_a_character_that_the_set_lacks_is_one() -> None:
    with pytest.raises(HL7Error, match="U\\+4E2D.*latin-1") as found:
        xml_to_hl7(document("<PID><PID.1>Smith \u4e2d</PID.1></PID>"))
    assert "Smith" not in str(found.value)
    named = "<MSH.18>UNICODE UTF-8</MSH.18>"
    assert "\u4e2d".encode() in xml_to_hl7(document("<PID><PID.1>\u4e2d</PID.1></PID>", named))


_names = st.sampled_from(
    ["MSH", "MSH.1", "MSH.2", "MSH.18", "PID", "PID.3", "CX.1", "HD.1", "escape", "A.B", "x"]
)


@settings(max_examples=300, deadline=None)
@given(
    st.recursive(
        st.text("|^~\\& a\u20ac", max_size=4), lambda inner: st.lists(st.tuples(_names, inner), max_size=4)
    )
)
def test_any_xml_gives_hl7_or_an_error_of_hie(content: object) -> None:
    def written(one: object) -> str:
        if isinstance(one, str):
            return one.replace("&", "&amp;")
        assert isinstance(one, list)
        return "".join(f"<{name}>{written(inner)}</{name}>" for name, inner in one)

    try:
        made = xml_to_hl7(document(written(content)))
    except HIEError:
        return
    again = HL7Message(made)
    assert xml_to_hl7(hl7_to_xml(again)) == made


def test_json_has_groups_repetitions_parts_and_null() -> None:
    raw = message(
        r'PID|1||42^^^NHS&x~7||M\S\LLER^""|""||F', "ORC|RE", r"OBX|1|FT|||a\.br\b|", type_="ORU^R01^ORU_R01"
    )
    made = json.loads(hl7_to_json(HL7Message(raw)))
    assert {key: made[key] for key in ("message_type", "structure", "version")} == {
        "message_type": "ORU_R01", "structure": "ORU_R01", "version": "2.5",
    }  # fmt: skip
    assert made["parts"][0]["fields"]["2"] == ["^~\\&"]
    result = made["parts"][1]
    assert result["name"] == "PATIENT_RESULT"
    assert result["parts"][0]["parts"][0] == {
        "name": "PID",
        "fields": {
            "1": ["1"],
            "3": [{"1": "42", "4": {"1": "NHS", "2": "x"}}, {"1": "7"}],
            "5": [{"1": {"1": "M^LLER"}, "2": None}],
            "6": [{"1": {"1": None}}],
            "8": ["F"],
        },
    }
    observation = next(one for one in result["parts"][1]["parts"] if "parts" in one)
    assert observation["parts"][0]["fields"] == {"1": ["1"], "2": ["FT"], "5": ["a\nb"]}


def test_json_of_bytes_outside_the_character_set_is_refused() -> None:
    raw = message("PID|1").replace(b"PID|1", b"PID|\xff")
    with pytest.raises(HL7Error, match="character set"):
        hl7_to_json(HL7Message(raw))


@settings(max_examples=200, deadline=None)
@given(samples.messages())
def test_any_message_is_json_or_refused(raw: bytes) -> None:
    try:
        made = hl7_to_json(HL7Message(raw))
    except HL7Error:
        return
    assert json.loads(made)["parts"][0]["name"] == "MSH"
