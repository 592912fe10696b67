"""The differ: nothing for the same, one difference for one edit, no cascades."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from hie_runtime.messages.hl7.reader import HL7Message
from hie_runtime.proof.differ import Kind, collapsed, differences
from hie_runtime.proof.excuses import Excuses

HEADER = "MSH|^~\\&|PAS|RGH|HIE|RGH|20260301101500||ADT^A01|M1|P|2.4"
VALUES = st.text("ABC xyz0189äß.-/", max_size=6)
COMPONENT = st.lists(VALUES, min_size=1, max_size=3).map("&".join)
REPETITION = st.lists(COMPONENT, min_size=1, max_size=4).map("^".join)
FIELD = st.lists(REPETITION, min_size=1, max_size=3).map("~".join)
SEGMENT = st.tuples(
    st.sampled_from(["PID", "PV1", "OBX", "NTE", "ZPI"]), st.lists(FIELD, min_size=1, max_size=8)
)
SEGMENTS = st.lists(SEGMENT, min_size=1, max_size=8)


def message(lines: list[str]) -> HL7Message:
    return HL7Message("\r".join([HEADER, *lines, ""]).encode("latin-1"))


def diff(found: list[str], expected: list[str]) -> list[str]:
    return [
        f"{one.place.path} {one.kind}" for one in collapsed(differences(message(found), message(expected)))
    ]


def written(segments: list[tuple[str, list[str]]]) -> list[str]:
    return ["|".join([name, *fields]) for name, fields in segments]


@given(SEGMENTS)
def test_a_message_does_not_differ_from_itself(segments: list[tuple[str, list[str]]]) -> None:
    one = message(written(segments))
    # another object with the same text, and the other line ends: compared, not recognised
    assert differences(one, message(written(segments))) == []
    assert differences(one, HL7Message(one.raw.replace(b"\r", b"\r\n"))) == []


@given(SEGMENTS, st.data())
def test_every_single_edit_is_found_once_at_its_path_and_ignoring_that_path_makes_it_the_same(
    segments: list[tuple[str, list[str]]], data: st.DataObject
) -> None:
    number = data.draw(st.integers(0, len(segments) - 1))
    name, fields = segments[number]
    at = data.draw(st.integers(0, len(fields) - 1))
    repetitions = [[c.split("&") for c in r.split("^")] for r in fields[at].split("~")]
    r = data.draw(st.integers(0, len(repetitions) - 1))
    c = data.draw(st.integers(0, len(repetitions[r]) - 1))
    s = data.draw(st.integers(0, len(repetitions[r][c]) - 1))
    before = repetitions[r][c][s]
    repetitions[r][c][s] = data.draw(VALUES.filter(lambda text: text != before))
    changed = "~".join("^".join("&".join(c) for c in r) for r in repetitions)
    edited = [*segments]
    edited[number] = (name, [*fields[:at], changed, *fields[at + 1 :]])
    found = differences(message(written(edited)), message(written(segments)))
    assert len(found) == 1
    place = found[0].place
    occurrence = sum(1 for one, _ in segments[: number + 1] if one == name)
    where = (
        place.segment,
        place.occurrence,
        place.field,
        place.repetition,
        place.component,
        place.subcomponent,
    )
    assert where == (name, occurrence, at + 1, r + 1, c + 1, s + 1)
    assert (found[0].found, found[0].expected) == (repetitions[r][c][s], before)
    for path in (place.path, place.plain_path, f"{name}(*):{at + 1}", name):
        excuses = Excuses([path])
        assert excuses.left(found) == ([], 1)
        assert excuses.used[f"ignore {path}"] == 1


@given(SEGMENTS, SEGMENTS)
def test_whatever_is_not_the_same_differs(
    one: list[tuple[str, list[str]]], other: list[tuple[str, list[str]]]
) -> None:
    mine, theirs = written(one), written(other)
    assert bool(differences(message(mine), message(theirs))) == (mine != theirs)


def test_a_segment_more_is_one_difference_and_not_one_for_each_that_follows() -> None:
    results = [f"OBX|{n}|NM|C{n}^Test {n}||{n}.5|mmol/L" for n in range(1, 9)]
    assert diff(results, [*results[:2], *results[3:]]) == ["OBX(3) segment"]
    assert diff([*results[:2], *results[3:]], results) == ["OBX(3) segment"]
    # counted anew after the one that is gone, each says so at its number only
    anew = [text.replace(f"OBX|{n + 2}|", f"OBX|{n + 1}|") for n, text in enumerate(results[2:], 2)]
    assert diff([*results[:2], *anew[1:]], results)[0] == "OBX(3) segment"
    assert diff(["ZPI|1", "PV1|1|I"], ["PV1|1|I"]) == ["ZPI segment"]


def test_a_repetition_more_is_one_difference() -> None:
    assert diff(["PID|1||A^^^R~B^^^N~C^^^O"], ["PID|1||A^^^R~C^^^O"]) == ["PID:3(2) repetition"]
    assert diff(["PID|1||A~C"], ["PID|1||A~B~C"]) == ["PID:3(2) repetition"]


def test_a_field_of_which_one_side_has_nothing_is_one_difference() -> None:
    assert diff(["PID|1||A^^^R^MR||B"], ["PID|1||||B"]) == ["PID:3 value"]
    excuses = Excuses(["PID:3.4"])
    found = differences(message(["PID|1||A^^^R^MR||B"]), message(["PID|1||||B"]))
    left, out = excuses.left(found)
    assert ([one.place.path for one in collapsed(left)], out) == (["PID:3.1", "PID:3.5"], 1)


def test_separators_after_the_last_value_differ_until_they_are_said_not_to_count() -> None:
    found = differences(message(["PID|1||A^^|||"]), message(["PID|1||A"]))
    assert [one.kind for one in found] == [Kind.TRAILING, Kind.TRAILING]
    assert Excuses(normalise=["trailing-separators"]).left(found) == ([], 2)


def test_messages_with_other_separators_and_character_sets_are_compared_by_what_they_say() -> None:
    one = HL7Message(b"MSH|^~\\&|A||||||ADT^A01|1|P|2.4||||||8859/1\rPID|1||A^B&C~D||N\xfa\xf1ez\r")
    other = HL7Message(
        "MSH$%~\\&$A$$$$$$ADT%A01$1$P$2.4$$$$$$UNICODE UTF-8\rPID$1$$A%B&C~D$$Núñez\r".encode()
    )
    assert [found.place.path for found in differences(one, other)] == ["MSH:1", "MSH:2", "MSH:18"]
    escaped = [found.kind for found in differences(message(["NTE|1||a\\X41\\"]), message(["NTE|1||aA"]))]
    assert escaped == [Kind.WRITING]


def test_only_some_paths_are_compared_and_what_is_missing_whole_counts_for_them() -> None:
    excuses = Excuses(only=["MSA:1", "PID:3.1"])
    mine, theirs = message(["MSA|AA|1", "PID|1||A^B"]), message(["MSA|AE|2|", "PID|2||A^C~D"])
    left, out = excuses.left(differences(mine, theirs))
    assert [one.place.path for one in left] == ["MSA:1", "PID:3(2)"]
    assert out == excuses.used["not among the paths compared"] == 4
    left, _ = excuses.left(differences(message(["ZZZ|1"]), message(["MSA|AA"])))
    assert [one.place.path for one in left] == ["MSA"]


def test_what_is_written_in_another_way_is_the_same_only_when_that_is_said() -> None:
    cases = {
        "null-is-empty": (['PID|1||""||B'], ["PID|1||||B"]),
        "empty-segments": (["ZPI||", "PV1|1"], ["PV1|1"]),
        "escapes": (["NTE|1||a\\X41\\"], ["NTE|1||aA"]),
        "blanks": (["PID|1|| A ||B"], ["PID|1||A||B"]),
        "case": (["PID|1||abc"], ["PID|1||ABC"]),
        "trailing-separators": (["PID|1||A^^~||"], ["PID|1||A"]),
    }
    for name, (mine, theirs) in cases.items():
        for found in (
            differences(message(mine), message(theirs)),
            differences(message(theirs), message(mine)),
        ):
            assert found, name
            assert Excuses(normalise=[name]).left(found) == ([], len(found)), name
            others = [other for other in cases if other != name]
            assert Excuses(normalise=others).left(found) == (found, 0), name
