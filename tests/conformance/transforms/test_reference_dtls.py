"""The DTLs of shared/reference/iris-examples, with outputs worked out by hand from iris-semantics 7 and 8."""

import pytest
from dtl_xml import EXAMPLES, read_transforms

from hie_runtime.messages.hl7.reader import HL7Message
from hie_runtime.transforms.compile import TransformEnvironment, compile_transform

GENDERS = {
    "GenderTranslation": {"M": "1", "m": "1", "W": "2", "w": "2", "D": "3", "d": "3", "U": "4", "u": "4"}
}


def transform(file, number=0, lookups=None):
    definition = read_transforms((EXAMPLES / file).read_bytes())[number]
    made = compile_transform(definition, TransformEnvironment(lookups=lookups or {}))
    assert [str(problem) for problem in made.problems] == []
    return made


def applied(made, *segments):
    message = HL7Message("".join(s + "\r" for s in segments).encode())
    before = message.raw
    out = made.apply(message)
    assert message.raw == before
    return out.raw.decode().split("\r")[:-1]


ADT = (
    "MSH|^~\\&|PAS|KH|HIE||2026||ADT^A01^ADT_A01|1|P|2.5",
    "PID|1||42^^^KH||MEIER&VON^EVA^M~HUBER^EVA||19800101|W|||B\\T\\C^x||",
    "PV1|1|I|||",
)


@pytest.mark.parametrize(("code", "wanted"), [("W", "2"), ("m", "1"), ("X", ""), ("", "")])
def test_gender_coding_looks_up_the_sex_and_keeps_every_other_byte(code, wanted):
    made = transform("03-dtl-gendercoding.xml", lookups=GENDERS)
    source = (ADT[0], ADT[1].replace("|W|", f"|{code}|"), ADT[2])
    assert applied(made, *source) == [ADT[0], ADT[1].replace("|W|", f"|{wanted}|"), ADT[2]]


def test_switch_name_moves_names_of_every_repetition_from_the_source_not_from_the_target():
    made = transform("04-dtl-switchname.xml")
    wanted = ADT[1].replace("MEIER&VON^EVA^M~HUBER^EVA", "EVA^MEIER&VON^M~EVA^HUBER")
    assert applied(made, *ADT) == [ADT[0], wanted, ADT[2]]


def test_a06_becomes_a02_with_the_named_segments_only():
    made = transform("06-export-foundationproduction.xml", 0)
    out = applied(
        made,
        "MSH|^~\\&|ER|262|PAS||2026||ADT^A06^ADT_A06|7|P|2.3.1",
        "EVN|A06|2026",
        "PID|1||100^^^ER~200^^^KH||LEE^ANN||||||||||",
        "PV1|1|E|W1",
        "OBX|1|NM|HT||170",
        "OBX|2|NM|WT||70",
        "AL1|1||PEN",
    )
    # AL1 is not copied; MSH-8 NONE; EVN-1 and MSH-9.2 A02; PID-4 does not exist, so () on it has nothing to write
    # beyond what pairs with PID-3: one each; PID-15.1 is empty, so UNKNOWN; PV1-2 I.
    assert out == [
        "MSH|^~\\&|ER|262|PAS||2026|NONE|ADT^A02^ADT_A06|7|P|2.3.1",
        "EVN|A02|2026",
        "PID|1||100^^^ER~200^^^KH|100~200|LEE^ANN||||||||||UNKNOWN",
        "PV1|1|I|W1",
        "OBX|1|NM|HT||170",
        "OBX|2|NM|WT||70",
    ]


def test_a_given_primary_language_is_kept():
    made = transform("06-export-foundationproduction.xml", 0)
    pid = "PID|1||1||LEE||||||||||FI^Finnish"
    out = applied(made, "MSH|^~\\&|ER|||||x|ADT^A06|7|P|2.3.1", pid)
    assert out == [
        "MSH|^~\\&|ER|||||NONE|ADT^A02|7|P|2.3.1",
        "EVN|A02",
        pid.replace("||1||", "||1|1|"),
        "PV1||I",
    ]


def test_the_order_is_copied_group_by_group_without_doubling_a_note():
    made = transform("06-export-foundationproduction.xml", 1)
    order = (
        "MSH|^~\\&|ER|262|PHARMACY||2026||ORM^O01|9|P|2.3.1",
        "NTE|1||for the message",
        "PID|1||1||LEE",
        "NTE|1||for the patient",
        "PV1|1|I",
        "ORC|NW|1",
        "OBR|1|1||A",
        "NTE|1||for the order",
        "OBX|1|NM|K||4",
        "NTE|1||for the result",
        "ORC|NW|2",
        "OBR|2|2||B",
    )
    assert applied(made, *order) == list(order)
