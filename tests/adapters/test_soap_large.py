"""A large envelope is taken apart in its file exactly as a small one is in memory."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree
from soap_peers import SOAP11, SOAP12

from hie_runtime.messages.large import SpoolWriter
from hie_runtime.protocols.soap.envelope import SOAPError, element_bytes, parse_envelope
from hie_runtime.protocols.soap.large import copy_content, locate, small_envelope

NAMES = st.sampled_from(["a", "b", "p:a", "q:b", "Body"])
DECLARED = st.sampled_from(
    ["", ' xmlns="urn:d"', ' xmlns:p="urn:p"', ' xmlns:p="urn:p2" xmlns="urn:d2"', ' xmlns=""']
)
TEXT = st.sampled_from(["", "x", "1 &lt; 2", "<![CDATA[</a>]]>", "<!-- <b> -->", "é"])


@st.composite
def elements(draw: st.DrawFn, depth: int = 2) -> str:
    name, declared = draw(NAMES), draw(DECLARED)
    attribute = draw(st.sampled_from(["", " k='>'", ' k="/>"']))
    inner = draw(TEXT)
    if depth:
        inner += "".join(draw(st.lists(elements(depth - 1), max_size=2)))
    return (
        f"<{name}{declared}{attribute}/>"
        if not inner
        else f"<{name}{declared}{attribute} >{inner}</{name}\n>"
    )


@st.composite
def envelopes(draw: st.DrawFn) -> bytes:
    space = draw(st.sampled_from([SOAP11, SOAP12]))
    header = draw(st.sampled_from(["", "<e:Header/>", "<e:Header><p:T k='1'/></e:Header>"]))
    body = draw(st.sampled_from(["", " xmlns='urn:body'", " xmlns:q='urn:q2'"]))
    content = draw(elements())
    start = draw(st.sampled_from(["", "<?xml version='1.0'?>", "\ufeff", "<!-- c -->"]))
    return (
        f"{start}<e:Envelope xmlns:e='{space}' xmlns:p='urn:p' xmlns:q='urn:q'>{header}<e:Body{body}> {content}\n</e:Body></e:Envelope>"
    ).encode()


@given(data=envelopes())
def test_the_file_gives_what_memory_gives(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    folder = tmp_path_factory.mktemp("soap")
    path = folder / "envelope"
    path.write_bytes(data)
    whole = parse_envelope(data)
    place = locate(path)
    small = parse_envelope(small_envelope(path, place))
    assert whole.content is not None
    assert small.content is not None
    assert (small.version, small.content.tag) == (whole.version, whole.content.tag)
    assert [entry.tag for entry in small.headers] == [entry.tag for entry in whole.headers]
    writer = SpoolWriter(folder)
    copy_content(path, place, writer)
    copied = writer.finish().spooled.load()
    wanted = element_bytes(whole.content)
    assert etree.tostring(etree.fromstring(copied), method="c14n", exclusive=True) == etree.tostring(
        etree.fromstring(wanted), method="c14n", exclusive=True
    )


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (f"<e:Envelope xmlns:e='{SOAP11}'><e:Body>".encode(), "not XML: line 1, column"),
        (b"<a/>", "the root is a, not an Envelope of SOAP 1.1 or 1.2"),
        (b"<!DOCTYPE a [<!ENTITY e 'x'>]><a>&e;</a>", "XML with a DOCTYPE, which is not read"),
        (b"<?xml version='1.0' encoding='utf-16'?><a/>", "must be UTF-8, not utf-16"),
        (f"<e:Envelope xmlns:e='{SOAP11}'/>".encode(), "the Envelope has no Body"),
        (f"<e:Envelope xmlns:e='{SOAP11}'><e:Body><a/><b/></e:Body></e:Envelope>".encode(), "the Body holds more than one element"),
        (f"<e:Envelope xmlns:e='{SOAP11}'><e:Body>{'<a>' * 300}".encode(), "more than 256 deep"),
    ],
)  # fmt: skip
def test_what_is_no_envelope_is_refused_as_a_small_one_is(tmp_path: Path, data: bytes, problem: str) -> None:
    (tmp_path / "e").write_bytes(data)
    with pytest.raises(SOAPError) as error:
        locate(tmp_path / "e")
    assert problem in str(error.value)
