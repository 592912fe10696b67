"""XSLT 2.0 and 3.0: what it can do, what it must not reach, what its errors say and what they keep to themselves."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

import pytest

from hie_runtime.config.workspace import load_workspace
from hie_runtime.control.client import MessageQuery
from hie_runtime.control.embedded import EmbeddedRuntime
from hie_runtime.transforms import saxon
from hie_runtime.transforms.errors import TransformError
from hie_runtime.transforms.library import TransformLibrary
from hie_runtime.workers.blocking import BlockingWorker
from hie_runtime.workers.checking import load_problems
from hie_runtime.workers.jobs import Call, Job, WorkerSetup
from support import (
    Receiver,
    Sender,
    adt,
    eventually,
    free_port,
    operation,
    send_rule,
    service,
    write_workspace,
)

XS = 'xmlns:x="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"'
SHEET = f'<x:stylesheet version="{{version}}" {XS} exclude-result-prefixes="xs">\n{{body}}</x:stylesheet>'
WHOLE = '<x:template match="/"><q>{}</q></x:template>'


def stylesheet(folder: Path, body: str, version: str = "3.0"):
    (folder / "transforms").mkdir(exist_ok=True)
    (folder / "transforms" / "S.xslt").write_text(SHEET.format(version=version, body=body))
    return TransformLibrary.from_workspace({}, folder, {}).get("S")


def made(folder: Path, value: str, body: bytes = b"<p/>") -> bytes:
    return stylesheet(folder, WHOLE.format(f'<x:value-of select="{value}"/>')).transform(body)


@pytest.mark.parametrize("version", ["2.0", "3.0"])
def test_a_stylesheet_of_xslt_2_or_3_groups_and_takes_aux_as_typed_parameters(tmp_path, version):
    body = (
        '<x:param name="most" as="xs:integer"/><x:param name="RuleReason"/><x:template match="/r">'
        '<q r="{$RuleReason}"><x:for-each-group select="o[position() le $most]" group-by="@code">'
        '<g c="{current-grouping-key()}" n="{count(current-group())}"/></x:for-each-group></q></x:template>'
    )
    found = stylesheet(tmp_path, body, version).transform(
        '<?xml version="1.0" encoding="iso-8859-1"?><r><o code="é"/><o code="b"/><o code="é"/><o/></r>'.encode("latin-1"),
        {"most": "3", "RuleReason": "it's", "unknown": "1"},
    )  # fmt: skip
    assert '<q r="it\'s"><g c="é" n="2"/><g c="b" n="1"/></q>' in found.decode()


async def test_a_stylesheet_reaches_no_file_no_address_and_nothing_of_the_process(tmp_path, monkeypatch):
    requests = []
    server = await asyncio.start_server(lambda *_: requests.append(1), "127.0.0.1", 0)
    http = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/x"
    outside = tmp_path / "secret.xml"
    outside.write_text("<s>SECRET</s>")
    monkeypatch.setenv("SITE_PASSWORD", "SECRET")
    folder = tmp_path / "site"
    (folder / "transforms").mkdir(parents=True)
    (folder / "transforms" / "inside.xml").write_text("<s>SECRET</s>")
    inner = SHEET.format(
        version="3.0",
        body='<x:template name="x:initial-template"><x:value-of select="unparsed-text(\'{}\')"/></x:template>',
    )
    inner = inner.replace("<", "&lt;").replace('"', "&quot;").replace("'", "''")
    refused = [
        call.format(address)
        for address in (outside.as_uri(), http, "inside.xml", f"jar:{outside.as_uri()}!/a", "file:///etc/passwd")
        for call in (
            "doc('{}')", "document('{}')", "unparsed-text('{}')", "unparsed-text-lines('{}')", "json-doc('{}')",
            "collection('{}')", "uri-collection('{}')", "transform(map{{'stylesheet-location':'{}'}})",
            "parse-xml('&lt;!DOCTYPE p SYSTEM &quot;{}&quot;>&lt;p/>')",
        )
    ]  # fmt: skip
    refused.append(f"transform(map{{'stylesheet-text':'{inner.replace('{}', outside.as_uri())}'}})?output")
    refused.append("Q{java:java.lang.System}getenv('SITE_PASSWORD')")
    empty = [
        "environment-variable('SITE_PASSWORD')", "available-environment-variables()", "system-property('user.name')",
        "if (doc-available('{}') or unparsed-text-available('{}')) then 'there' else ()".replace("{}", http),
        f"if (doc-available('{outside.as_uri()}')) then 'there' else ()",
    ]  # fmt: skip

    def try_all() -> None:
        for value in refused:
            with pytest.raises(TransformError) as caught:
                made(folder, value)
            assert "SECRET" not in str(caught.value), value
        for value in empty:
            assert made(folder, value).endswith((b"<q/>", b"<q></q>")), value
        for instruction in (
            f'<x:source-document href="{outside.as_uri()}"><x:copy-of select="."/></x:source-document>',
            f'<x:result-document href="{(tmp_path / "out.xml").as_uri()}"><q/></x:result-document>',
            '<x:result-document href="out.xml"><q/></x:result-document>',
            "<x:evaluate xpath=\"'unparsed-text(''file:///etc/passwd'')'\"/>",
        ):
            with pytest.raises(TransformError):
                stylesheet(folder, WHOLE.format(instruction)).transform(b"<p/>")
        for module in ("x:include", "x:import"):
            for address in (outside.as_uri(), http, "inside.xml"):
                with pytest.raises(TransformError):
                    stylesheet(folder, f'<{module} href="{address}"/>').transform(b"<p/>")
        schema = (
            f'<p xmlns:i="http://www.w3.org/2001/XMLSchema-instance" i:noNamespaceSchemaLocation="{http}"/>'
        )
        assert made(folder, "1", schema.encode()).endswith(b"<q>1</q>")

    await asyncio.to_thread(try_all)
    assert requests == [] and list(tmp_path.rglob("out.xml")) == []
    server.close()


def test_entities_are_refused_in_messages_and_stylesheets(tmp_path):
    bomb = '<!DOCTYPE p [<!ENTITY a "aaaaaaaaaa">'
    bomb += "".join(
        f'<!ENTITY {name} "{f"&{before};" * 10}">'
        for before, name in zip("abcdefgh", "bcdefghi", strict=True)
    )
    with pytest.raises(TransformError, match="has a DOCTYPE"):
        made(tmp_path, "string-length(p)", f"{bomb}]><p>&i;</p>".encode())
    with pytest.raises(TransformError, match="has a DOCTYPE"):
        made(
            tmp_path, "p", f'{"<!-- a -->" * 20_000}<!DOCTYPE p [<!ENTITY e "x">]><p>&e;</p>'.encode("utf-16")
        )
    inside = (
        f"parse-xml('{bomb}]>&lt;p>&amp;i;&lt;/p>')".replace("<!", "&lt;!")
        .replace("&a", "&amp;a")
        .replace('"', "&quot;")
    )
    with pytest.raises(TransformError):
        made(tmp_path, inside)
    (tmp_path / "transforms" / "S.xslt").write_text(
        '<!DOCTYPE x [<!ENTITY e "x">]>' + SHEET.format(version="3.0", body="")
    )
    assert "may not have" in str(TransformLibrary.from_workspace({}, tmp_path, {}).get("S").problems[0])


@pytest.mark.parametrize(
    ("body", "message", "said"),
    [
        (WHOLE.format('\n\n<x:value-of select="xs:integer(p)"/>'), b"<p>SMITH</p>", r"S\.xslt:4: FORG0001: a value cannot"),
        (WHOLE.format("\n<x:message terminate='yes' select='p'/>"), b"<p>SMITH</p>", r"S\.xslt:3: XTMM9000: xsl:message ended"),
        (WHOLE.format("<x:sequence select=\"error(xs:QName('xs:own'), p)\"/>"), b"<p>SMITH</p>", r"S\.xslt:2: xs:own: the transform failed"),
        ('<x:function name="xs1:f" xmlns:xs1="u"><x:sequence select="1 + xs1:f()"/></x:function>' + WHOLE.format('<x:value-of xmlns:y="u" select="y:f()"/>'), b"<p>SMITH</p>", r"S\.xslt:\d: SXLM0001: functions"),
        ("\n" + WHOLE.format('<x:value-of select="]"/>\n<x:call-template name="gone"/>'), b"<p/>", r"transforms/S\.xslt:3: XPST0003: .*; line 4: XTSE0650: .*named gone"),
        (WHOLE.format(""), b"<p>\n<SMITH</p>", r"the body is not XML \(line 2"),
        (WHOLE.format(""), b"<p>" * 101 + b"</p>" * 101, "beyond the limit jdk.xml.maxElementDepth"),
        (WHOLE.format(""), b'<?xml version="1.0" encoding="x-none"?><p/>', "the body is "),
        ('<x:output encoding="iso-8859-1"/>', b"<p/>", r"S\.xslt:2: xsl:output encoding 'iso-8859-1'.*is UTF-8"),
    ],
)  # fmt: skip
def test_errors_name_file_line_and_code_and_keep_the_message_to_themselves(
    tmp_path, capfd, body, message, said
):
    notes: list[str] = []
    with pytest.raises(TransformError, match=said) as caught:
        stylesheet(tmp_path, body).transform(message, None, notes)
    assert "SMITH" not in str(caught.value)
    assert capfd.readouterr().err == ""


@pytest.mark.parametrize("version", ["1.0", "3.0"])
def test_what_a_stylesheet_says_is_kept_apart_for_the_trace(tmp_path, version):
    body = WHOLE.format(
        '<x:message>saw <x:value-of select="p"/></x:message><x:if test="p=2"><x:message terminate="yes">no</x:message></x:if>'
    )
    sheet = stylesheet(tmp_path, body, version)
    notes: list[str] = []
    assert b"<q/>" in sheet.transform(b"<p>1</p>", None, notes) and notes == ["saw 1"]
    notes.clear()
    with pytest.raises(TransformError, match="xsl:message ended the transform"):
        sheet.transform(b"<p>2</p>", None, notes)
    assert notes[:2] == ["saw 2", "no"]


def test_a_message_without_end_or_too_large_ends_its_worker_process_only(tmp_path):
    body = (
        '<x:function name="y:f" xmlns:y="u"><x:param name="n"/><x:sequence select="y:f($n + 1)" xmlns:y="u"/></x:function>'
        '<x:template match="/loop"><x:value-of select="y:f(1)" xmlns:y="u"/></x:template>'
        '<x:template match="/eat"><x:value-of select="fold-left(1 to 40, string(.), function($a, $b) { $a || $a })"/></x:template>'
        '<x:template match="/p"><q/></x:template>'
    )
    script = {"transforms/S.xslt": SHEET.format(version="3.0", body=body)}
    setup = WorkerSetup("item", str(tmp_path), scripts=script, preload=["S"], message_timeout=3, memory=300)
    call = Call("transform", ("S",), {})
    with BlockingWorker(setup) as worker:
        assert b"<q/>" in worker.run(Job(b"<p/>", call)).made[0][1]
        assert "took longer than 3 s" in worker.run(Job(b"<loop/>", call)).error
        if sys.platform == "linux":
            found = worker.run(Job(b"<eat>aaaaaaaaaa</eat>", call))
            assert found.poison and "ran out of memory (the limit is 300 MB)" in found.error
        assert b"<q/>" in worker.run(Job(b"<p/>", call)).made[0][1]
    small = WorkerSetup("item", str(tmp_path), scripts=script, preload=["S"], memory=120)
    with BlockingWorker(small) as worker:
        assert "worker_memory of at least 256 MB; it is 120 MB" in str(worker.start()[0])


def site(folder: Path, body: str, port: int, outbound: int) -> Path:
    rule = send_rule("1", "out")
    rule["when"][0]["actions"][0]["transforms"] = ["hie.HL7ToXML", "S", "hie.XMLToHL7"]
    route = {"name": "route", "class_name": "hie.processes.hl7.RoutingEngine", "log_trace_events": True,
             "settings": {"host": {"business_rule_name": "R", "act_on_transform_error": True}}}  # fmt: skip
    items = [service("in", port, ["route"]), route, operation("out", outbound)]
    stylesheet(write_workspace(folder, items, {"R": [rule]}), body)
    return folder


COPY = '<x:mode on-no-match="shallow-copy"/><x:template match="*:FN.1/text()"><x:message select="\'name \' || ."/>{}</x:template>'


async def test_in_a_production_it_runs_in_a_worker_and_its_messages_are_trace_events(tmp_path):
    body = COPY.format("<x:value-of select=\"if (. = 'BAD') then error((), .) else upper-case(.) || 1\"/>")
    port = free_port()
    async with Receiver() as out:
        runtime = EmbeddedRuntime(tmp_path / "data")
        await runtime.start(site(tmp_path / "site", body, port, out.port))
        try:
            async with Sender(port) as sender:
                await sender.send(adt("M1"))
                await sender.send(adt("M2").replace(b"SMITH", b"BAD"))
            await eventually(lambda: out.ids == ["M1"])
            assert b"|SMITH1^JOHN|" in out.received[0]
            await eventually(lambda: len(out.received) == 1)
            debug = [record.text for record in await runtime.logs(level="debug") if record.event == "trace"]
            assert debug[:2] == ["name SMITH", "name BAD"] and "FOER0000: BAD" in debug[2]
            [bad] = await runtime.messages(MessageQuery(status="bad"))
            assert "S.xslt:2: FOER0000: the transform failed" in bad.text and "BAD" not in bad.text
            shown = str(await runtime.logs(level="info"))
            assert "BAD" not in shown and "SMITH" not in shown
        finally:
            await runtime.stop()


def test_checking_compiles_it_in_a_worker_and_says_what_to_install(tmp_path, monkeypatch):
    site(tmp_path, "\n" + WHOLE.format('<x:value-of select="$gone"/>'), free_port(), free_port())
    [found] = [one for one in load_problems(load_workspace(tmp_path)) if "S.xslt" in one.file]
    assert (found.severity, found.file, found.line) == ("error", "transforms/S.xslt", 3)
    assert "XPST0008" in found.message and "$gone" in found.message
    monkeypatch.setattr(saxon.importlib.util, "find_spec", lambda _name: None)
    saxon._processor.cache_clear()
    workspace = load_workspace(tmp_path)
    [missing] = [one for one in workspace.problems if one.file == "transforms/S.xslt"]
    assert missing.severity == "error" and "pip install 'hie[xslt3]'" in missing.message
    assert not load_problems(workspace)
    with pytest.raises(TransformError, match="pip install 'hie"):
        stylesheet(tmp_path, WHOLE.format("")).transform(b"<p/>")
