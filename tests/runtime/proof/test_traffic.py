"""Reading captured files piece by piece, and pairing two sides that are out of step."""

from __future__ import annotations

import random
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hie_runtime.messages.hl7.batch import split_messages
from hie_runtime.proof.errors import ProofError
from hie_runtime.proof.pairing import Keys, Known, Pairs
from hie_runtime.proof.traffic import _split, inside, with_cr_ends
from hie_runtime.proof.traffic import given as files_given

PIECES = st.sampled_from(
    [b"MSH|^~\\&|A|B\r", b"MSH|^~\\&|A|B\n", b"PID|1||MSH|2\r", b"FHS|^~\\&|\r", b"BTS|2\r", b"\r\n", b"\n", b"NTE|1||FTS\r",
     b"BHS|^~\\&|\r\n", b"MSHX|1\r", b"OBX|1|TX|||BTS\r", b"FTS\r", b"\r", b"MSH\r"]
)  # fmt: skip


@given(st.lists(PIECES, max_size=12).map(b"".join), st.integers(1, 40))
def test_a_file_gives_the_same_messages_however_it_is_cut_into_pieces(body: bytes, size: int) -> None:
    data = b"MSH|^~\\&|FIRST|\r" + body
    pieces = [data[at : at + size] for at in range(0, len(data), size)]
    whole = [with_cr_ends(raw) for raw in split_messages(data)]
    assert list(_split(iter(pieces), "x")) == list(_split(iter([data]), "x")) == whole


@given(st.lists(st.binary(max_size=8), max_size=8))
def test_no_bytes_make_reading_fail_otherwise_than_by_saying_so(pieces: list[bytes]) -> None:
    with suppress(ProofError):
        list(_split(iter([piece for piece in pieces if piece]), "x"))


def message(control_id: str, patient: str = "1") -> bytes:
    return f"MSH|^~\\&|||||||ADT^A01|{control_id}|P|2.4\rPID|1||{patient}\r".encode()


def paired(keys: list[str], found: list[bytes], expected: list[bytes]) -> list[tuple[str, str]]:
    stream = (Known(raw, f"e#{n}") for n, raw in enumerate(expected, 1))
    pairs = Pairs(Keys(keys), stream)
    got = [one for n, raw in enumerate(found, 1) for one in pairs.add(Known(raw, f"f#{n}"))]
    got += pairs.rest()
    pairs.close()
    for _, mine, theirs in got:  # what waited in the file came back whole
        assert mine is None or mine.raw == found[int(mine.place[2:]) - 1]
        assert theirs is None or theirs.raw == expected[int(theirs.place[2:]) - 1]
    return [(mine.place if mine else "-", theirs.place if theirs else "-") for _, mine, theirs in got]


@given(st.lists(st.sampled_from("ABCDE"), max_size=12), st.lists(st.sampled_from("ABCDE"), max_size=12))
def test_by_key_each_message_has_one_partner_and_equal_keys_are_paired_in_their_order(
    found: list[str], expected: list[str]
) -> None:
    got = paired(["MSH:10"], [message(one) for one in found], [message(one) for one in expected])
    assert sorted(a for a, _ in got if a != "-") == sorted(f"f#{n}" for n in range(1, len(found) + 1))
    assert sorted(b for _, b in got if b != "-") == sorted(f"e#{n}" for n in range(1, len(expected) + 1))
    for key in "ABCDE":
        mine = [f"f#{n}" for n, one in enumerate(found, 1) if one == key]
        theirs = [f"e#{n}" for n, one in enumerate(expected, 1) if one == key]
        for pair in zip(mine, theirs, strict=False):
            assert pair in got


def test_by_order_the_rest_is_missing_or_unexpected() -> None:
    got = paired(["order"], [message("A"), message("B")], [message("X"), message("Y"), message("Z")])
    assert got == [("f#1", "e#1"), ("f#2", "e#2"), ("-", "e#3")]


def test_keys_of_several_paths_are_joined() -> None:
    found = [message("A", "1"), message("A", "2")]
    assert sorted(paired(["MSH:10", "PID:3"], found, found[::-1])) == [("f#1", "e#2"), ("f#2", "e#1")]


def test_thousands_of_messages_in_another_order_are_paired() -> None:
    found = [message(str(n), "x" * 500) for n in range(3000)]
    shuffled = [*found]
    random.Random(7).shuffle(shuffled)
    assert len([pair for pair in paired(["MSH:10"], found, shuffled) if "-" not in pair]) == 3000


def test_files_come_in_the_order_people_number_them_with_whatever_names(tmp_path: Path) -> None:
    names = [
        "m10.hl7",
        "m2.hl7",
        "sub dir/ä ö.TXT",
        "[x].msg",
        "#1.hl7",
        "notes.md",
        ".hidden.hl7",
        "a\nb.hl7",
    ]
    for name in names:
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(message(name[:3]))
    found = files_given([str(tmp_path)])
    shown = [Path(one.shown).relative_to(tmp_path).as_posix() for one in found.sources]
    assert shown == ["#1.hl7", "[x].msg", "a�b.hl7", "m2.hl7", "m10.hl7", "sub dir/ä ö.TXT"]
    assert found.skipped == 1
    assert len(list(found.messages())) == 6
    (tmp_path / "tests").mkdir()
    globbed = inside(tmp_path / "tests", tmp_path, ["../m*.hl7", "../sub dir"])
    assert [one.shown for one in globbed.sources] == ["m2.hl7", "m10.hl7", "sub dir/ä ö.TXT"]
    with pytest.raises(ProofError, match="leads out"):
        inside(tmp_path / "tests", tmp_path, ["../../x.hl7"])
