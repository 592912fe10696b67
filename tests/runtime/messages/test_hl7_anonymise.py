"""Messages made fit to be shared: who they are about is gone, what they say is still there."""

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from typer.testing import CliRunner

from hie_runtime.cli.main import app
from hie_runtime.messages.errors import HL7Error
from hie_runtime.messages.hl7.anonymise import Anonymiser
from hie_runtime.messages.hl7.anonymise_rules import Action, Rules, rule_told
from hie_runtime.messages.hl7.escape import escape_bytes, unescape_bytes
from hie_runtime.messages.hl7.reader import HL7Message

from .samples import ADT, LATIN, ODD, ORU, messages

SEPARATORS = "|^~&"
NAMES = ["MSH", "PID", "OBX", "ZPI", "NK1", "PV1", "AL1", "DG1", "OBR", "NTE"]
# What a person, a site's own segment or a typist may write; separators are escaped where it is put.
VALUES = st.text("abcdeABCDE0123456789 üÉ-'&|^~\\", min_size=1, max_size=12).filter(lambda one: one.strip())
COVERED = ["PID:3.1", "PID:5.1", "PID:5.2", "PID:11.1", "PID:13.1", "NK1:2.1", "OBX:5", "NTE:3", "ZPI:2"]
KEPT = ["MSH:4.1", "PV1:3.1", "OBR:4.2", "AL1:3.2", "DG1:4"]


def written(value: str) -> str:
    separators = HL7Message(ADT).separators
    return escape_bytes(value.encode(), separators).decode()


def message_of(covered: list[str], kept: list[str]) -> bytes:
    mrn, family, given_name, street, phone, kin, result, note, own = map(written, covered)
    site, ward, service, allergy, diagnosis = map(written, kept)
    return (
        f"MSH|^~\\&|PAS|{site}|||20260102||ORU^R01|MSG1|P|2.5||||||UNICODE UTF-8\r"
        f"PID|1||{mrn}^^^NHS||{family}^{given_name}||19700102|F|||{street}^^LEEDS||{phone}\r"
        f"NK1|1|{kin}\rPV1|1|I|{ward}\rAL1|1||X^{allergy}\rDG1|1|||{diagnosis}\r"
        f"OBR|1|||FBC^{service}\rOBX|1|ST|N||{result}\rNTE|1||{note}\rZPI|1|{own}\r"
    ).encode()


def leaves(raw: bytes) -> list[str]:
    message = HL7Message(raw)
    found = []
    for segment in message.segment_bytes:
        body = segment[8:] if segment[:3] == b"MSH" else segment
        found += [unescape_bytes(one, message.separators).decode() for one in re.split(rb"[|^~&]", body)]
    return found


def skeleton(raw: bytes, separators: str = SEPARATORS) -> list[tuple[str, str]]:
    texts = [text for text in re.split(r"[\r\n]+", raw.decode("latin-1")) if text]
    mark = texts[0].lstrip()[3]
    names = [text.split(mark)[0] for text in texts]
    return [
        (name if name in NAMES else "", "".join(one for one in text if one in separators))
        for name, text in zip(names, texts, strict=True)
    ]


@st.composite
def planted(draw: st.DrawFn) -> tuple[list[str], bytes]:
    """A message, and the values in covered places; some of them stand in kept places too, alone or inside others."""
    covered = [draw(VALUES) for _ in COVERED]
    about = st.sampled_from(covered)
    kept = [draw(st.one_of(VALUES, about, about.map(lambda one: f"see {one.upper()}x"))) for _ in KEPT]
    return covered, message_of(covered, kept)


@given(planted())
@settings(max_examples=300, deadline=None)
def test_no_covered_value_of_five_characters_survives_anywhere(case: tuple[list[str], bytes]) -> None:
    covered, raw = case
    made = Anonymiser().anonymise(HL7Message(raw)).raw
    shown = [one.casefold() for one in leaves(made)]
    for value in covered:
        plain = value.strip().casefold()
        if len(plain) >= 5:
            assert not [one for one in shown if plain in one]


@given(planted())
@settings(max_examples=150, deadline=None)
def test_segments_and_separators_stay_as_they_were(case: tuple[list[str], bytes]) -> None:
    raw = case[1]
    assert skeleton(Anonymiser().anonymise(HL7Message(raw)).raw) == skeleton(raw)


@given(messages())
@settings(max_examples=60, deadline=None)
def test_any_message_that_can_be_read_can_be_made_anonymous_and_read_again(raw: bytes) -> None:
    message = HL7Message(raw)
    made = Anonymiser().anonymise(message)
    assert HL7Message(made.raw).separators == message.separators
    marks = message.separators._replace(escape=b"").encoding_characters + message.separators.field
    assert skeleton(made.raw, marks.decode("latin-1")) == skeleton(raw, marks.decode("latin-1"))


def test_the_second_line_of_a_text_is_masked_and_not_taken_for_a_segment() -> None:
    raw = ADT + b"NTE|1||She told\nthat Mrs Novotny called\rnovotny|again\r"
    made = Anonymiser().anonymise(HL7Message(raw)).raw
    assert b"novotny" not in made.lower()
    assert made.split(b"\r")[-3] == b"xxxx Xxx Xxxxxxx xxxxxx"


@given(st.lists(VALUES, min_size=2, max_size=4), st.binary(min_size=16, max_size=16))
@settings(max_examples=80, deadline=None)
def test_the_same_value_gets_the_same_pseudonym_in_every_message(values: list[str], key: bytes) -> None:
    session = Anonymiser(key=key)
    family = values[0]
    raws = [
        message_of([f"MRN-{family.strip()}", "Zzyzxov", *["-"] * 7], [*["-"] * 4, other]) for other in values
    ]
    made = [HL7Message(session.anonymise(HL7Message(raw)).raw) for raw in raws]
    assert len({one.get_field("PID:3.1") for one in made}) == 1
    assert len({one.get_field("PID:5.1") for one in made}) == 1
    assert made[0].get_field("PID:5.1") not in ("", "Zzyzxov")


def test_a_number_of_the_nhs_becomes_one_of_its_test_range_with_a_check_digit() -> None:
    for key in range(40):  # some of the numbers tried have no check digit
        session = Anonymiser(key=bytes([key]) * 16)
        number = HL7Message(session.anonymise(HL7Message(ADT)).raw).get_field("PID:3(1).1")
        assert re.fullmatch("999[0-9]{7}", number)
        assert (
            sum(int(one) * (10 - at) for at, one in enumerate(number[:9])) % 11 == (11 - int(number[9])) % 11
        )


def test_dates_of_one_person_move_together_and_results_stay() -> None:
    raw = (
        b"MSH|^~\\&|A|B|||20260110||ORU^R01|1|P|2.5\rPID|1||4711^^^X||Doe^Ann||19700102\rPV1|1|I||||||||||||||||"
        b"||||||||||||||||||||||||||20260105\rOBR|1|||FBC^Full count\rOBX|1|NM|WBC^White cells||5.1|10*9/L\r"
    )
    made = HL7Message(Anonymiser().anonymise(HL7Message(raw)).raw)
    gap = int(made.get_field("MSH:7")) - int(made.get_field("PV1:44"))
    assert made.get_field("PV1:44") != "20260105"
    assert gap == 5 or made.get_field("MSH:7")[4:6] != made.get_field("PV1:44")[4:6]
    assert [made.get_field(path) for path in ("OBX:5", "OBX:3.2", "OBX:6", "OBR:4.2", "MSH:9.2")] == [
        "5.1", "White cells", "10*9/L", "Full count", "R01",
    ]  # fmt: skip


def test_changes_tell_where_each_value_stands_before_and_after() -> None:
    for raw in (ADT, ORU, LATIN, ODD):
        made = Anonymiser().anonymise(HL7Message(raw))
        for one in made.changes:
            assert made.segments[one.segment][one.start : one.end] == one.after
            assert made.originals[one.segment][one.was_start : one.was_end] == one.before
    assert {"PID:3(2).1", "PID:5.1", "NK1:2.1"} <= {
        one.path for one in Anonymiser().anonymise(HL7Message(ADT)).changes
    }


def test_a_rule_of_ones_own_counts_before_the_table() -> None:
    own = Rules(dict([rule_told("PID:8=remove"), rule_told("XPN.1 = keep")]))
    made = HL7Message(Anonymiser(own).anonymise(HL7Message(ADT)).raw)
    assert (made.get_field("PID:8"), made.get_field("PID:5.1")) == ("", "MÜLLER")
    assert rule_told("PID:8=remove")[1] is Action.REMOVE
    with pytest.raises(HL7Error, match="with an action of: keep, family name"):
        rule_told("PID:8=shred")
    with pytest.raises(HL7Error, match="'PID-8' is no place of an anonymising rule"):
        Rules({"PID-8": Action.REMOVE})


def test_the_command_writes_files_under_numbers_and_never_over_what_it_reads(tmp_path: Path) -> None:
    first, second = tmp_path / "MUELLER.hl7", tmp_path / "two.hl7"
    first.write_bytes(ADT)
    second.write_bytes(ADT.replace(b"\r", b"\n") + ORU)

    def run(*arguments: object) -> tuple[int, str]:
        done = CliRunner().invoke(app, ["anonymise", *map(str, arguments)])
        return done.exit_code, done.output

    code, said = run(first, second, "-o", tmp_path / "out")
    assert code == 0, said
    assert sorted(one.name for one in (tmp_path / "out").iterdir()) == ["0001.hl7", "0002.hl7"]
    one, two = ((tmp_path / "out" / name).read_bytes() for name in ("0001.hl7", "0002.hl7"))
    assert b"9434765919" not in one + two
    assert two.startswith(one)  # the same pseudonyms
    assert two.count(b"MSH|") == 2
    assert "MÜLLER" not in said
    code, said = run(first, "-o", tmp_path / "out")
    assert (code, "is there already" in said) == (2, True)
    code, said = run(first, second, "-o", tmp_path / "all.hl7", "--rule", "PID:8=remove")
    assert code == 0
    assert (tmp_path / "all.hl7").read_bytes().count(b"MSH|") == 3
    assert run(first, "-o", first, "--force")[0] == 2
    (tmp_path / "none.hl7").write_bytes(b"nothing")
    assert run(tmp_path / "none.hl7", "-o", tmp_path / "new")[0] == 2
    assert not (tmp_path / "new").exists()
