"""Generated traffic is HL7 that reads back, about patients who stay themselves."""

from __future__ import annotations

import re
from datetime import datetime

import pytest

from hie_runtime.bench.hl7gen import EVENTS, VERSIONS, Feed, HL7Generator, TrafficError
from hie_runtime.bench.patients import Population
from hie_runtime.messages.hl7.reader import HL7Message

NOON = datetime(2026, 3, 1, 12, 0, 0)
ALL = dict.fromkeys(EVENTS, 1.0)


def generator(
    version: str = "2.4", charset: str = "", *, seed: int = 1, people: Population | None = None, **feed: str
) -> HL7Generator:
    return HL7Generator(
        Feed("PAS", version=version, charset=charset, mix=ALL, **feed), people, seed=seed, clock=lambda: NOON
    )


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize("charset", ["", "8859/1", "UNICODE UTF-8"])
def test_every_message_reads_back_as_what_it_says_it_is(version: str, charset: str) -> None:
    made = generator(version, charset)
    for event in EVENTS * 3:
        one = made.message(event)
        message = HL7Message(one.raw)
        assert one.raw.endswith(b"\r") and b"\n" not in one.raw
        assert (message.control_id, message.version) == (one.control_id, version)
        assert f"{message.message_type}^{message.trigger_event}" == one.event
        names = [segment.name for segment in message.segments]
        assert "PID" in names and all(len(name) == 3 for name in names)
        assert message.get_field("PID:3(2).4") == "NHS" and len(message.get_field("PID:3(2).1")) == 10
        assert message.get_field("PID:5.1") and message.get_field("MSH:18") == charset


def test_control_ids_of_two_feeds_never_repeat() -> None:
    people = Population(1, NOON)
    feeds = [generator(people=people, prefix=prefix) for prefix in ("S1", "S2")]
    ids = [feed.message().control_id for _ in range(3000) for feed in feeds]
    assert len(set(ids)) == 6000 and max(map(len, ids)) <= 20  # MSH-10 holds 20 characters


def test_the_same_seed_gives_the_same_bytes_and_another_seed_others() -> None:
    def first(seed: int) -> list[bytes]:
        one = generator(seed=seed)
        return [one.message().raw for _ in range(200)]

    assert first(7) == first(7) != first(8)


def test_accents_long_texts_repetitions_and_z_segments_are_there() -> None:
    made = generator("2.5.1", "UNICODE UTF-8", local_segment="ZLB")
    messages = [HL7Message(made.message().raw) for _ in range(1500)]
    assert any("é" in message.get_field("PID:5") for message in messages)
    assert max(len(message.raw) for message in messages) > 8000
    assert max(len(message.get_all("OBR():4.1")) for message in messages) >= 3
    assert any(message.get_field("ZLB:1") for message in messages)
    assert any("|" in message.get_field("OBX:5") for message in messages), "escaped separators read back"
    assert {message.get_field("OBX:2") for message in messages} >= {"NM", "FT"}


def test_a_patient_keeps_number_name_and_stay_through_admission_transfer_and_discharge() -> None:
    made = HL7Generator(
        Feed("PAS", mix={"ADT^A01": 3, "ADT^A02": 3, "ADT^A03": 3}),
        Population(3, NOON, already_in_house=0),
        clock=lambda: NOON,
    )
    bed: dict[str, tuple[str, str, str]] = {}
    moved = discharged = 0
    for _ in range(2000):
        message = HL7Message(made.message().raw)
        mrn, name, stay = (message.get_field(path) for path in ("PID:3(1).1", "PID:5", "PV1:19"))
        place = message.get_field("PV1:3.1") + message.get_field("PV1:3.2") + message.get_field("PV1:3.3")
        event = message.trigger_event
        if event == "A02" and mrn in bed:
            prior = message.get_field("PV1:6.1") + message.get_field("PV1:6.2") + message.get_field("PV1:6.3")
            assert bed[mrn] == (name, stay, prior)
            moved += 1
        if event == "A03":
            assert message.get_field("PV1:45")
            if mrn in bed:
                assert bed.pop(mrn) == (name, stay, place)
                discharged += 1
        else:
            bed[mrn] = (name, stay, place)
    assert moved > 200 and discharged > 200


def test_a_merged_number_lives_on_as_a_former_number_of_who_stays() -> None:
    made = generator()
    merge = HL7Message(made.message("ADT^A40").raw)
    gone = merge.get_field("MRG:1.1")
    assert gone and gone != merge.get_field("PID:3(1).1")
    assert gone in merge.get_all("PID:3().1")


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"version": "3.0"}, "2.5.1"),
        ({"mix": {"ADT^A99": 1}}, "ADT^A99"),
        ({"mix": {"ADT^A01": 0}}, "no event has a weight"),
        ({"charset": "KLINGON"}, "table 0211"),
    ],
)
def test_a_feed_that_cannot_be_made_says_what_is_allowed(change: dict[str, object], said: str) -> None:
    with pytest.raises(TrafficError, match=re.escape(said)):
        Feed("PAS", **change)  # type: ignore[arg-type]
