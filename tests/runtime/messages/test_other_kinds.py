"""XML, JSON and record messages: values by path, refusals that say why and show no content."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hie_runtime.errors import HIEError
from hie_runtime.messages.errors import JSONError, PathError, RecordError, SchemaError, XMLError
from hie_runtime.messages.json import JSONMessage
from hie_runtime.messages.records import Column, Delimited, FixedWidth, RecordMessage
from hie_runtime.messages.xml import XMLMessage, XMLSchema

ORDER = XMLMessage(
    b'<Order xmlns:p="urn:patient" id="A1"><p:Name>M\xc3\xbcller</p:Name><!-- checked --><Test>K</Test><?lab x?><Test>Na</Test></Order>'
)
RESULT = JSONMessage(
    b'{"id": 12, "value": 1.50, "ok": true, "none": null, "a/b": {"m~n": ["x", [1, "\xc3\xa4"]]}}'
)
CSV = b'id,family,note\r\n1,Meier,"said ""no"", left"\r\n\r\n2,Kunz\r\n'


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("/Order/@id", "A1"),
        ("/Order/p:Name", "Müller"),
        ("/Order/Test", "K"),
        ("/Order/Test[2]/text()", "Na"),
        ("count(//Test)", "2"),
        ("//Test = 'Na'", "true"),
        ("string(//Test[2])", "Na"),
        ("/Order/Missing", ""),
        ("/Order/comment()", " checked "),
        ("/Order/processing-instruction()", "x"),
        ("namespace-uri(/Order/p:Name)", "urn:patient"),
        ("-1 div 0", "-Infinity"),
        ("number('a')", "NaN"),
        ("0.0000001", "0.0000001"),
    ],
)
def test_an_xpath_gives_the_text_of_what_it_finds_first(path: str, expected: str) -> None:
    assert ORDER.get_field(path) == expected


def test_all_nodes_are_given_when_asked_for() -> None:
    assert ORDER.get_fields("//Test") == ["K", "Na"]


def test_the_namespace_without_a_prefix_is_called_default() -> None:
    message = XMLMessage(b'<ClinicalDocument xmlns="urn:hl7-org:v3"><id root="1.2"/></ClinicalDocument>')
    assert message.get_field("/default:ClinicalDocument/default:id/@root") == "1.2"


@pytest.mark.parametrize("path", ["/Order[", "/q:Order", "document('/etc/passwd')", "x" * 1001])
def test_what_is_no_xpath_is_a_path_error(path: str) -> None:
    with pytest.raises(PathError):
        ORDER.get_field(path)


@pytest.mark.parametrize(
    "raw", [b"MSH|", b"", b"<a>", b'<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd">]><a>&e;</a>']
)
def test_what_is_no_plain_xml_is_refused(raw: bytes) -> None:
    with pytest.raises(XMLError):
        XMLMessage(raw).get_field("/a")


XSD = b"""<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="Age" type="xs:integer"/>%s
</xs:schema>"""


def test_a_schema_names_line_and_element_of_a_fault_and_never_the_value() -> None:
    schema = XMLSchema("age.xsd", XSD % b"")
    assert schema.problems(XMLMessage(b"<Age>40</Age>")) == []
    (problem,) = schema.problems(XMLMessage(b"<Age>secret</Age>"))
    assert problem.startswith("line 1, /Age: ") and "secret" not in problem


@pytest.mark.parametrize(
    "source", [b"<a/>", b"no", XSD % b'<xs:include schemaLocation="/etc/passwd"/>', XSD % b"<xs:oops/>"]
)
def test_what_is_no_schema_or_reaches_for_other_files_is_refused(source: bytes) -> None:
    with pytest.raises(SchemaError, match=r"age\.xsd"):
        XMLSchema("age.xsd", source)


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("/id", "12"),
        ("/value", "1.50"),
        ("/ok", "true"),
        ("/none", ""),
        ("/missing/x", ""),
        ("/a~1b/m~0n/0", "x"),
        ("/a~1b/m~0n/1", '[1,"ä"]'),
        ("/a~1b/m~0n/01", ""),
        ("/a~1b/m~0n/-", ""),
        ("/a~1b/m~0n/9", ""),
        ("/id/0", ""),
    ],
)
def test_a_json_pointer_gives_a_value_as_it_was_written(path: str, expected: str) -> None:
    assert RESULT.get_field(path) == expected


@pytest.mark.parametrize("path", ["id", "/a~2", "/a~"])
def test_what_is_no_json_pointer_is_a_path_error(path: str) -> None:
    with pytest.raises(PathError):
        RESULT.get_field(path)


@pytest.mark.parametrize(
    "raw",
    [b"", b"{", b'{"a":NaN}', b'{"a":1,"a":2}', b'{"a":"\xff"}', b'{"a":"\\ud800"}', b"[" * 100_000],
)
def test_json_that_is_broken_or_says_two_things_is_refused(raw: bytes) -> None:
    with pytest.raises(JSONError):
        JSONMessage(raw).get_field("/a")


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("family", "Meier"),
        ("3", 'said "no", left'),
        ("2:family", "Kunz"),
        ("2:note", ""),
        ("3:id", ""),
        ("(*)", "2"),
    ],
)
def test_delimited_records_are_read_by_name_number_and_record(path: str, expected: str) -> None:
    assert RecordMessage(CSV, Delimited(header=True)).get_field(path) == expected


def test_fixed_columns_are_cut_and_lose_the_spaces_that_fill_them() -> None:
    layout = FixedWidth((Column("id", 1, 4), Column("family", 5, 8)), encoding="latin-1")
    message = RecordMessage(b"0012M\xfcller  \r\n0013  Li\n", layout)
    assert [message.get_field(path) for path in ("id", "family", "2:family", "(*)")] == [
        "0012",
        "Müller",
        "  Li",
        "2",
    ]


@pytest.mark.parametrize("path", ["", "surname", "0:id", "1:2:3", "0"])
def test_a_path_that_no_record_can_have_is_a_path_error(path: str) -> None:
    with pytest.raises(PathError):
        RecordMessage(CSV, Delimited(header=True)).get_field(path)


@pytest.mark.parametrize(
    ("raw", "layout"),
    [
        (b'1,"open', Delimited()),
        (b'1,"a"b', Delimited()),
        (b"a,a\r\n1,2", Delimited(header=True)),
        (b"\xff", Delimited()),
        (b"1", Delimited(encoding="nonsense")),
    ],
)
def test_bytes_that_are_not_as_their_layout_says_are_refused(raw: bytes, layout: Delimited) -> None:
    with pytest.raises(RecordError):
        RecordMessage(raw, layout).get_field("1")


@pytest.mark.parametrize(
    "settings", [{"separator": ""}, {"separator": "\n"}, {"quote": ","}, {"names": ("a", "a")}]
)
def test_a_layout_that_cannot_be_read_by_is_refused(settings: dict) -> None:
    with pytest.raises(RecordError):
        Delimited(**settings)


@given(raw=st.binary(max_size=60), path=st.text(max_size=12))
def test_any_bytes_and_any_path_give_text_or_an_error_of_hie(raw: bytes, path: str) -> None:
    for message in (
        XMLMessage(raw),
        XMLMessage(b"<a/>"),
        JSONMessage(raw),
        RecordMessage(raw, Delimited()),
        RecordMessage(raw, Delimited(separator="|", quote="", encoding="latin-1")),
        RecordMessage(raw, FixedWidth((Column("a", 2, 3),), encoding="latin-1")),
    ):
        try:
            assert isinstance(message.get_field(path), str)
        except HIEError:
            continue


TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)


@given(name=TEXT, value=TEXT)
def test_every_member_of_an_object_is_found_by_its_name(name: str, value: str) -> None:
    import json

    raw = json.dumps({name: value}).encode()
    assert JSONMessage(raw).get_field("/" + name.replace("~", "~0").replace("/", "~1")) == value
