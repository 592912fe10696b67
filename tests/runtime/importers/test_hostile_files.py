"""Hostile and damaged files through the command line: each is refused with its place, the rest comes across."""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner

from hie_runtime.cli.main import app
from hie_runtime.config.workspace import load_workspace

GOOD = '<Production Name="Good"><Item Name="a" ClassName="X"/></Production>'
LAUGHS = '<!DOCTYPE p [<!ENTITY a "ha">' + "".join(f'<!ENTITY {b} "{f"&{a};" * 10}">' for a, b in zip("abcdefgh", "bcdefghi", strict=True)) + "]>"  # fmt: skip


def production(name: str, inner: str = "", before: str = "", **more: str) -> str:
    attributes = "".join(f' {key}="{value}"' for key, value in more.items())
    return f'{before}<Production Name="{name}"{attributes}>{inner}</Production>'


Maker = Callable[[Path], None]


def text(content: str, encoding: str = "utf-8", name: str = "bad.xml") -> Maker:
    return lambda folder: (folder / name).write_bytes(content.encode(encoding)) and None


def raw(content: bytes, name: str = "bad.xml") -> Maker:
    return lambda folder: (folder / name).write_bytes(content) and None


def archive(*entries: tuple[str | zipfile.ZipInfo, bytes], cut: int | None = None) -> Maker:
    def make(folder: Path) -> None:
        with zipfile.ZipFile(folder / "bad.zip", "w", zipfile.ZIP_DEFLATED) as made:
            for name, content in entries:
                made.writestr(name, content)
        if cut is not None:
            (folder / "bad.zip").write_bytes((folder / "bad.zip").read_bytes()[:cut])

    return make


def link_in_zip() -> zipfile.ZipInfo:
    made = zipfile.ZipInfo("link.xml")
    made.external_attr = 0o120777 << 16
    return made


def link_out(folder: Path) -> None:
    (folder.parent / "secret.xml").write_text(production("Secret"))
    (folder / "link.xml").symlink_to(folder.parent / "secret.xml")


def pipe(folder: Path) -> None:
    os.mkfifo(folder / "pipe.xml")


def many_entries(folder: Path) -> None:
    """A directory that says it has more entries than fit."""
    archive(("a.xml", b"<x/>"))(folder)
    content = bytearray((folder / "bad.zip").read_bytes())
    at = content.rfind(b"PK\x05\x06")
    content[at + 12 : at + 16] = (900_000_000).to_bytes(4, "little")
    (folder / "bad.zip").write_bytes(content)


def no_name(folder: Path) -> None:
    """An entry whose name has no length, as the fuzzer made it."""
    archive(("a.xml", b"<x/>"), ("b.xml", b"<y"))(folder)
    content = bytearray((folder / "bad.zip").read_bytes())
    at = content.find(b"PK\x01\x02")
    content[at + 28 : at + 30] = b"\0\0"
    content[at + 32 : at + 34] = (5).to_bytes(2, "little")  # what was the name is now a comment
    (folder / "bad.zip").write_bytes(content)


# (what it is, how it is made, status, what the report says)
CASES: list[tuple[str, Maker, str, str]] = [
    ("billion laughs", text(production("P", Comment="&i;", before=LAUGHS)), "problem", "DOCTYPE is not allowed"),
    ("quadratic blow-up", text(f'<!DOCTYPE p [<!ENTITY a "{"x" * 90_000}">]>' + production("P", "&a;" * 9000)), "problem", "DOCTYPE is not allowed"),
    ("external entity", text(f'<?xml version="1.0"?>\n<!-- a -->\n<!DOCTYPE p [<!ENTITY a SYSTEM "file://{__file__}">]>' + production("P", "<Description>&a;</Description>")), "problem", "line 3: a DOCTYPE is not allowed"),
    ("external DTD", text('<!doctype p SYSTEM "http://127.0.0.1:9/x.dtd">' + production("P")), "problem", "DOCTYPE is not allowed"),
    ("entities in UTF-16", text(production("P", Comment="&i;", before=LAUGHS), "utf-16"), "problem", "DOCTYPE is not allowed"),
    ("unknown entity", text(production("P", "<Description>&boo;</Description>")), "problem", "line 1: not readable as XML: Entity 'boo' not defined"),
    ("entity in split CDATA of a class", text('<Export><Class name="A.P"><XData name="X"><Data><![CDATA[\n' + LAUGHS + production("P") + "]]></Data></XData></Class></Export>"), "problem", "DOCTYPE is not allowed"),
    ("too deep", text("<Production Name='P'>" + "<a>" * 150 + "</a>" * 150 + "</Production>"), "problem", "elements nested more than 100 deep"),
    ("far too deep", text("<a>" * 100_000), "problem", "elements nested more than 100 deep"),
    ("an attribute of 11 MB", text(production("P", Comment="x" * 11_000_000)), "problem", "a text or attribute of more than 10 MB"),
    ("four million elements", text("<Production Name='P'>" + "<a/>" * 4_000_000 + "</Production>"), "problem", "too large: 4000003 elements and attributes; at most 3355443"),
    ("truncated", text(production("P", "\n<Item Name='a'>")[:60]), "problem", "line 2: not readable as XML"),
    ("mismatched", text("<Production Name='P'>\n<Item></Production>"), "problem", "line 2: not readable as XML: Opening and ending tag mismatch"),
    ("binary", raw(bytes(range(256)) * 50), "problem", "a NUL character"),
    ("UTF-16 without a mark", raw(production("P").encode("utf-16-le")), "problem", "a NUL character"),
    ("UTF-16 cut in half", raw(production("P").encode("utf-16")[:-1]), "problem", "UTF-16-LE: the file is cut off or damaged"),
    ("a NUL in a class", raw(b"Class A.B\n{\n\0\n}", "bad.cls"), "problem", "line 3: a NUL character"),
    ("EBCDIC declared", raw(b'<?xml version="1.0" encoding="IBM037"?><Production Name="P"/>'), "problem", "encoding 'IBM037' is declared; UTF-8"),
    ("UTF-7 declared", raw(b'<?xml version="1.0" encoding="UTF-7"?><Production Name="P"/>'), "problem", "encoding 'UTF-7' is declared; UTF-8"),
    ("an encoding that is none", raw(b'<?xml version="1.0" encoding="iso-8859-99"?><a/>'), "problem", "'iso-8859-99' is declared, which does not exist"),
    ("an empty file", raw(b""), "problem", "the file is empty"),
    ("blanks only", raw(b" \r\n\t"), "problem", "the file is empty"),
    ("another XML", text("<project><modelVersion/></project>"), "problem", "root element <project>"),
    ("text that is no class", text("hello", name="bad.cls"), "problem", "neither XML nor class text"),
    ("a pipe", pipe, "problem", "no ordinary file"),
    ("a link out of the folder", link_out, "problem", "a link that leads out of the folder"),
    ("a zip cut off", archive(("a.xml", GOOD.encode()), cut=60), "problem", "the zip cannot be read"),
    ("a zip in a zip", archive(("inner.zip", b"PK")), "problem", "a zip inside a zip is not read"),
    ("a link in a zip", archive((link_in_zip(), b"/etc/passwd")), "problem", "a link, no file"),
    ("a zip that leads out", archive(("../../../out.xml", production("Out").encode())), "noted", "its path leads out of the zip"),
    ("a zip with an absolute path", archive(("/etc/out.xml", production("Out").encode())), "noted", "its path leads out of the zip"),
    ("a zip with a drive", archive(("C:\\out.xml", production("Out").encode())), "noted", "its path leads out of the zip"),
    ("a zip bomb", archive(("bomb.xml", b" " * (70 * 1024 * 1024))), "problem", "too large: unpacked it has more than the 64.0 MB"),
    ("a zip with an entry without a name", no_name, "problem", "an entry without a name"),
    ("a zip of a million entries", many_entries, "problem", "its directory has 858.3 MB"),
    ("Latin-1 bytes in a file declared UTF-8", raw('<?xml version="1.0" encoding="UTF-8"?>\n<Production Name="é"/>'.encode("latin-1")), "noted", "byte 0xE9 on line 2 is not UTF-8; the file was read as ISO-8859-1"),
    ("Latin-1 bytes without a declaration", raw('<Production Name="é"/>'.encode("latin-1")), "noted", "read as ISO-8859-1"),
    ("an HL7 message", raw(b"MSH|^~\\&|A\r", "bad.hl7"), "noted", "an HL7 message"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("make", "status", "said"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_what_is_bad_is_said_with_its_place_and_the_rest_is_imported(tmp_path: Path, make: Maker, status: str, said: str) -> None:  # fmt: skip
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "zz-good.xml").write_text(GOOD)
    make(folder)
    run = CliRunner().invoke(app, ["import", str(folder), "-o", str(tmp_path / "out"), "--json"])
    assert run.exit_code == 0, run.output
    entries = [one for one in json.loads(run.stdout)["entries"] if one["kind"] in ("file", "class") and one["file"] != "zz-good.xml"]  # fmt: skip
    shown = [f"{'line ' + str(one['line']) + ': ' if one['line'] else ''}{one['text']}" for one in entries if one["status"] == status]  # fmt: skip
    assert any(said in line for line in shown), entries
    assert all(one["file"] for one in entries)
    out = tmp_path / "out"
    found = [out] if (out / "production.json").exists() else sorted(out.iterdir())
    assert "Good" in {
        load_workspace(one).production.name for one in found if (one / "production.json").exists()
    }
    assert {one.name for one in tmp_path.iterdir()} <= {"in", "out", "secret.xml"}


def test_a_file_of_200_mb_is_refused_with_little_memory_and_read_with_a_higher_limit_only(
    tmp_path: Path,
) -> None:
    big = tmp_path / "big.xml"
    with big.open("wb") as file:
        file.write(b"<Production Name='P'>")
        file.truncate(200 * 1024 * 1024)
    (tmp_path / "good.xml").write_text(GOOD)

    def bounded() -> None:
        resource.setrlimit(resource.RLIMIT_AS, (1_000_000_000, 1_000_000_000))

    command = [sys.executable, "-m", "hie_runtime.cli.main", "import", str(big), str(tmp_path / "good.xml")]
    done = subprocess.run([*command, "-o", str(tmp_path / "ws")], capture_output=True, text=True, preexec_fn=bounded, check=False)  # noqa: PLW1509  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert (
        "big.xml" in done.stdout and "too large: 200.0 MB; at most 64.0 MB are read (--max-mb)" in done.stdout
    )
    done = subprocess.run([*command, "-o", str(tmp_path / "w2"), "--max-mb", "300"], capture_output=True, text=True, check=False)  # fmt: skip
    assert "a NUL character" in done.stdout


def test_names_no_file_may_have_become_files_that_differ(tmp_path: Path) -> None:
    rule = '<ruleDefinition><ruleSet><rule name="{0}"><when condition="1"><send target="x"/></when></rule></ruleSet></ruleDefinition>'
    names = [
        "Con",
        "con",
        "A.Rule",
        "a.rule",
        "nul.x",
        "x" * 220,
        "x" * 220 + "y",
        "../up",
        "a/b",
        "a\\b",
        "trailing. ",
        "COM1",
    ]
    classes = "".join(f'<Class name="{name}"><XData name="R"><Data><![CDATA[{rule.format(name)}]]></Data></XData></Class>' for name in names)  # fmt: skip
    (tmp_path / "all.xml").write_text(f"<Export>{classes}</Export>")
    run = CliRunner().invoke(app, ["import", str(tmp_path / "all.xml"), "-o", str(tmp_path / "out" / "ws")])
    assert run.exit_code == 0, run.output
    files = [file.name for file in (tmp_path / "out" / "ws" / "rules").iterdir()]
    assert len({name.casefold() for name in files}) == len(names)
    assert not [
        name for name in files if name.split(".")[0].casefold() in ("con", "nul", "com1") or len(name) > 200
    ]
    assert set(load_workspace(tmp_path / "out" / "ws").rules) == set(names)
    assert [one.name for one in (tmp_path / "out").iterdir()] == ["ws"]


def test_one_class_in_two_files_is_said_also_for_code(tmp_path: Path) -> None:
    for name, body in (("1.cls", "a"), ("2.cls", "b"), ("3.cls", "b")):
        (tmp_path / name).write_text(
            f"Class My.Op Extends Ens.BusinessOperation\n{{\n\nMethod {body}()\n{{\n}}\n\n}}\n"
        )
    (tmp_path / "good.xml").write_text(GOOD)
    run = CliRunner().invoke(app, ["import", str(tmp_path), "-o", str(tmp_path / "ws"), "--json"])
    said = [
        (one["file"], one["text"]) for one in json.loads(run.stdout)["entries"] if one["status"] == "problem"
    ]
    assert said == [("1.cls", "class is in 3.cls too, differently; that one is imported")]
    noted = [one["text"] for one in json.loads(run.stdout)["entries"] if one["status"] == "noted" and one["name"] == "My.Op"]  # fmt: skip
    assert noted == ["class is in 3.cls too, the same"]


@pytest.mark.parametrize(("text", "said"), [
    ("/// words\n" * 200_000 + "x", "neither XML nor class text"),
    ("Class A.B\n{\n" + "XData a\n{\n" * 200_000, "more than 500 XData blocks"),
    ("Class A.B\n{\n" + "XData a [ x\n" * 200_000, "kept as imported/A.B.cls"),
    ("Class A.B\n{\nXData a\n{\n<a>" + "<b/>" * 200_000 + "\n" + "<c>\n}\n" * 20_000, "not readable as XML"),
    ("Class A.B\n{\n" + "Property a [ InitialExpression " * 100_000, "kept as imported/A.B.cls"),
    ("Class A.B\n{\n" + "Parameter a =\n" * 200_000, "kept as imported/A.B.cls"),
    ("Class" + " " * 2_000_000 + "A.B Extends" + " " * 100 + "(" * 1_000_000, "kept as imported/A.B.cls"),
    ("Class A.B\n{\nXData a\n{\n<Production Name='P'><Item Name='a' ClassName='X'><Setting Name='S'>" + "v" * 3_000_000 + "</Setting></Item></Production>\n}\n", "… (3000"),
], ids=["comments", "blocks", "brackets", "ends", "properties", "parameters", "a long head", "a long value"])  # fmt: skip
def test_class_text_made_to_take_long_does_not(tmp_path: Path, text: str, said: str) -> None:
    (tmp_path / "a.cls").write_text(text)
    (tmp_path / "good.xml").write_text(GOOD)
    run = CliRunner().invoke(app, ["import", str(tmp_path), "-o", str(tmp_path / "ws"), "--json"])
    assert run.exit_code == 0, run.output
    assert any(said in one["text"] for one in json.loads(run.stdout)["entries"])
    assert len(run.stdout) < 20_000


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_may_not_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "good.xml").write_text(GOOD)
    (tmp_path / "closed").mkdir(mode=0o500)
    run = CliRunner().invoke(
        app, ["import", str(tmp_path / "good.xml"), "-o", str(tmp_path / "closed" / "ws")]
    )
    assert run.exit_code == 1


def test_an_import_that_fails_while_it_writes_leaves_what_was_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:  # fmt: skip
    from hie_runtime.importers.iris import writing
    from hie_runtime.importers.iris.importer import IRISConfigImporter, IRISFileError, write

    (tmp_path / "1.xml").write_text(production("First"))
    write(IRISConfigImporter().import_files([tmp_path / "1.xml"]), tmp_path / "ws")
    before = {file.name: file.read_bytes() for file in (tmp_path / "ws").iterdir()}
    (tmp_path / "2.xml").write_text(production("Second"))

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(writing, "_write_rest", full)
    for folder in (tmp_path / "ws", tmp_path / "new" / "ws"):
        with pytest.raises(IRISFileError, match="ws cannot be written: No space left on device"):
            write(IRISConfigImporter().import_files([tmp_path / "2.xml"]), folder)
    assert {file.name: file.read_bytes() for file in (tmp_path / "ws").iterdir()} == before
    assert not list((tmp_path / "new").iterdir())
