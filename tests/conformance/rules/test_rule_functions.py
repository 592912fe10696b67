"""The edges of rule functions, paths and values: section of iris-semantics, expression, value."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from hie_runtime.messages.hl7.reader import HL7Message
from hie_runtime.rules.evaluate import Context, ExpressionCompiler
from hie_runtime.rules.expressions import parse_expression
from hie_runtime.rules.functions import Surroundings

RESULT = HL7Message(
    b"MSH|^~\\&|LAB|26201|EMR|RGH|20260102030405||ORU^R01|42|P|2.3.1\r"
    b"PID|1||12345^^^RGH^MR~999^^^NHS^NH||SMITH^JOHN^Q~SMYTH^JON||19700131|M\r"
    b"OBR|1||A1|GLU^Glucose\rOBX|1|NM|A^Alpha||5.5|mmol\rOBX|2|NM|B^Beta||12|mmol\r"
    b"OBR|2||A2|NA^Sodium\rOBX|1|ST|C^Gamma||a\\T\\b \\F\\ c|mmol\r"
)
LOOKUPS = {"Ward": {"W12": "Cardiology", "e": "", "0": "zero"}, "Empty": {}}
NOW = datetime(2026, 1, 31, 14, 5, 9, 123_000)

CASES = [
    # 6.2: values and operators
    ("6.2 a text of a number keeps its shape", '"007"', "007"),
    ("6.2 a number does not", "007", "7"),
    ("6.2 .5 without its zero", "0.50", ".5"),
    ("6.2 arithmetic gives canonical numbers", "1.5+1.5", "3"),
    ("6.2 arithmetic on texts takes their numbers", '"3a"+"b4"', "3"),
    ("6.2 a field against a number", "HL7.{OBX(1):5}>5", "1"),
    ("6.2 a field of a number equals it as a text", "HL7.{OBX(2):5}=12", "1"),
    ("6.2 empty is less than 1", 'HL7.{PID:20}<1', "1"),
    ("6.2 empty equals empty", 'HL7.{PID:20}=""', "1"),
    ("6.2 names are case-sensitive in =", 'HL7.{PID:5.1}="Smith"', "0"),
    ("6.2 comparison before *", "2*3=3", "2"),
    ("6.2 comparison before _", '"a"_1=1', "a1"),
    ("6.2 concatenation after +", '"a"_1+1', "a2"),
    ("6.2 concatenation before &&", '"" _ 1 && 1', "1"),
    ("6.2 comparisons from left to right", "3=3=1", "1"),
    ("6.2 ! of a comparison needs brackets", '!(1=0)', "1"),
    ("6.2 ! takes the value next to it", "!1=0", "1"),
    ("6.2 _ is no part of a name", 'Source_"!"', "from.PAS!"),
    ("6.2 twice not", "!!5", "1"),
    ("6.2 blanks are free", ' ( 1 )  &&( "a"  =  "a" ) ', "1"),
    ("6.2 lines are blanks", '1\n&&\t1', "1"),
    ("6.2 infix word in any case", 'Source contains "PAS"', "1"),
    ("6.2 infix words in a row of &&", 'Source Contains "PAS" && HL7.{MSH:3} StartsWith "L"', "1"),
    ("6.2 infix DoesNotStartWith", 'HL7.{MSH:3} DoesNotStartWith "X"', "1"),
    ("6.2 infix NotLike", '"abc" NotLike "a%"', "0"),
    ("6.2 infix Matches", 'HL7.{PID:3.1} Matches "5N"', "1"),
    ("6.2 infix DoesNotMatch", 'HL7.{PID:3.1} DoesNotMatch "5N"', "0"),
    ("6.2 infix IntersectsList", 'HL7.[OBX:3.1] IntersectsList "<X><C>"', "1"),
    ("6.2 infix DoesNotIntersectList", 'HL7.[OBX:3.1] DoesNotIntersectList "<X><C>"', "0"),
    ("6.2 infix against a calculated text", 'HL7.{MSH:3} Contains ("L"_"A")', "1"),
    ("6.2 MsgClass", "MsgClass", "EnsLib.HL7.Message"),
    ("6.2 Document.TypeCategory", "Document.TypeCategory", "2.3.1"),
    ("6.2 DocType is category and structure", "Document.DocType", "2.3.1:ORU_R01"),
    ("6.2 HL7.Name is Document.Name", "HL7.Name", "ORU_R01"),
    ("6.2 Identifier is the control id", "Document.Identifier", "42"),
    ("5.6 a message that is no child of a batch", 'HL7.ParentId != ""', "0"),
    ("6.2 a long row of ||", " || ".join(["HL7.{PID:8}=\"X\""] * 400 + ["1"]), "1"),
    # our friendly spellings
    ("native or, and", "0 or 1 and 1", "1"),
    ("native not is loose", 'not HL7.{PID:8} = "F"', "1"),
    ("native words in any case", 'NOT 0 AND 1', "1"),
    ("native ends with", 'HL7.{PID:5.1} ends with "TH"', "1"),
    ("native <>", '"a" <> "b"', "1"),
    ("native braces alone", "{PID:8}", "M"),
    ("native all values", "OBX():3.1", "<A><B><C>"),
    ("native path before a bracket", "(PID:8)", "M"),
    ("native in with calculated items", 'PID:8 in ("X", "M" _ "")', "1"),
    ("native in is exact", 'PID:8 in ("m", "MM")', "0"),
    # 8: paths
    ("8.1 MSH-1", "HL7.{MSH:1}", "|"),
    ("8.1 MSH-2", "HL7.{MSH:2}", "^~\\&"),
    ("8.1 whole field", "HL7.{PID:3(2)}", "999^^^NHS^NH"),
    ("8.1 component of the first repetition", "HL7.{PID:3.4}", "RGH"),
    ("8.1 a repetition there is not", "HL7.{PID:3(3).1}", ""),
    ("8.1 repetitions counted", "HL7.{PID:3(*)}", "2"),
    ("8.1 segment there is not", "HL7.{PV1:2}", ""),
    ("8.1 escapes are undone", "HL7.{OBX(3):5}", "a&b | c"),
    ("8.1 square brackets leave empty values out", "HL7.[OBX:8]", ""),
    ("8.2 group and index", "HL7.{PIDgrpgrp(1).ORCgrp(2).OBXgrp(1).OBX:3.1}", "C"),
    ("8.3 version names", "HL7.{OBX(2):ObservationIdentifier.identifier}", "B"),
    ("8.3 a name of a later version", "HL7.{OBX(2):ObservationIdentifier.Identifier}", "B"),
    # 6.3: functions
    ("6.3 Contains the empty text", 'Contains("abc","")', "1"),
    ("6.3 StartsWith is case-sensitive", 'StartsWith("abc","A")', "0"),
    ("6.3 DoesNotStartWith", 'DoesNotStartWith("abc","b")', "1"),
    ("6.3 In is exact", 'In("a","ab,c")', "0"),
    ("6.3 In, an empty item", 'In("","a,,b")', "0"),
    ("6.3 In, spaces count", 'In("b","a, b")', "0"),
    ("6.3 NotIn, wrapped", 'NotIn("ab","<a><b>,,<>")', "1"),
    ("6.3 IntersectsList, own separators", 'IntersectsList("a,b","b;c",",",";")', "1"),
    ("6.3 IntersectsList of nothing", 'IntersectsList("","<a>")', "0"),
    ("6.3 Like %", 'Like("abcdef","a%f")', "1"),
    ("6.3 Like, whole text", 'Like("abc","b")', "0"),
    ("6.3 Like, both ends", 'Like("abc","%b%")', "1"),
    ("6.3 Like, ends do not overlap", 'Like("ab","ab%ab")', "0"),
    ("6.3 Like, _ is one", 'Like("abc","a_")', "0"),
    ("6.3 Like, other characters are themselves", 'Like("a.c","a.c") && NotLike("abc","a.c")', "1"),
    ("6.3 Matches, alternatives of classes", 'Matches("A1","2AN")', "1"),
    ("6.3 Matches, range of counts", 'Matches("1234","2.4N")', "1"),
    ("6.3 Matches, too many", 'Matches("12345","2.4N")', "0"),
    ("6.3 Matches, upper and lower", 'Matches("Ab","1U1L")', "1"),
    ("6.3 Matches, punctuation", 'Matches("a-b","1A1P1A")', "1"),
    ("6.3 RegexMatch, no", 'RegexMatch("W1a","^W[0-9]+$")', "0"),
    ("6.3 RegexMatch, groups", 'RegexMatch("A01","^(A01|A04)$")', "1"),
    ("6.3 RegexMatch, fixed counts in a group", 'RegexMatch("12-34-","^([0-9]{2}-)+$")', "1"),
    ("6.3 Lookup is exact", 'Lookup("ward","W12","?")', ""),
    ("6.3 Lookup, key found and empty default", 'Lookup("Ward","0")', "zero"),
    ("6.3 Lookup, empty key, 1", 'Lookup("Ward","","?",1)', ""),
    ("6.3 Lookup, empty key, 3", 'Lookup("Ward","","?",3)', "?"),
    ("6.3 Lookup, empty table, 2", 'Lookup("Empty","x","?",2)', ""),
    ("6.3 Lookup, missing table, 0", 'Lookup("None","x","?")', ""),
    ("6.3 Lookup, unknown key and no default", 'Lookup("Ward","none")', ""),
    ("6.3 Exists, an empty value exists", 'Exists("Ward","e")', "1"),
    ("6.3 Exists, no key", 'Exists("Ward","none")', "0"),
    ("6.3 Exists, no table", 'Exists("None","e")', "0"),
    ("6.3 If, of a text", 'If("x","y","n")', "n"),
    ("6.3 Not of empty", 'Not("")', "1"),
    ("6.3 Length of nothing", 'Length("")', "0"),
    ("6.3 Length, pieces of nothing", 'Length("",",")', "1"),
    ("6.3 SubString past the end", 'SubString("abc",2,9)', "bc"),
    ("6.3 SubString backwards", 'SubString("abc",3,2)', ""),
    ("6.3 SubString from 0", 'SubString("abc",0,2)', "ab"),
    ("6.3 Piece, first by default", 'Piece("a,b")', "a"),
    ("6.3 Piece there is not", 'Piece("a,b",",",3)', ""),
    ("6.3 Pad does not cut", 'Pad("abc",2,"x")', "abc"),
    ("6.3 Strip left only", 'Strip("  a ","<W")', "a "),
    ("6.3 Strip everywhere", 'Strip("a b c","*W")', "abc"),
    ("6.3 Strip all but digits", "Strip(\"a1-b2\",\"*E'N\")", "12"),
    ("6.3 Strip given characters", 'Strip("--a-","<>","-")', "a"),
    ("6.3 Strip, kept characters", 'Strip("a-b.c","*P","","-")', "a-bc"),
    ("6.3 Strip repeats", 'Strip("a  b","=W")', "a b"),
    ("6.3 ReplaceStr of nothing", 'ReplaceStr("abc","","x")', "abc"),
    ("6.3 Replace is the old name", 'Replace("aa","a","b")', "bb"),
    ("6.3 Translate, no counterpart", 'Translate("a-b","-")', "ab"),
    ("6.3 Min leaves empty out", 'Min("",3,"")', "3"),
    ("6.3 Min of nothing", 'Min("")', ""),
    ("6.3 Max of negatives", "Max(-3,-1)", "-1"),
    ("6.3 Round down", "Round(2.4)", "2"),
    ("6.3 Round of a half below zero", "Round(-2.5)", "-3"),
    ("6.3 Round to tens", "Round(1234,-2)", "1200"),
    ("6.3 Round of a large number", 'Round("1e20",15)', "100000000000000000000"),
    ("6.3 ConvertDateTime with time", 'ConvertDateTime("20260131140509","%Y%m%d%H%M%S","%H:%M")', "14:05"),
    ("6.3 ConvertDateTime, time may be missing", 'ConvertDateTime("20260131","%Y%m%d%H%M%S","%d/%m/%y")', "31/01/26"),
    ("6.3 ConvertDateTime, names", 'ConvertDateTime("20260131","%Y%m%d","%d %b %Y")', "31 Jan 2026"),
    ("6.3 ConvertDateTime, time alone", 'ConvertDateTime("14:05","%H:%M","%I:%M %p")', "02:05 PM"),
    ("6.3 ConvertDateTime, midnight", 'ConvertDateTime("12 AM","%I %p","%H")', "00"),
    ("6.3 ConvertDateTime, zone kept", 'ConvertDateTime("20260131140509+0100","%Y%m%d%H%M%S%z","%H%z")', "14+0100"),
    ("6.3 ConvertDateTime, no such day", 'ConvertDateTime("20260230","%Y%m%d","%d")', "20260230"),
    ("6.3 CurrentDateTime", 'CurrentDateTime("%Y%m%d%H%M%S")', "20260131140509"),
    ("6.3 CurrentDateTime, ODBC with fraction", "CurrentDateTime()", "2026-01-31 14:05:09.123"),
    ("6.3 Schedule, now", 'Schedule("START:WEEK-*-06T08:00:00,STOP:WEEK-*-06T18:00:00")', "1"),
    ("6.3 Schedule, at a time", 'Schedule("START:WEEK-*-06T08:00:00,STOP:WEEK-*-06T18:00:00","2026-01-31 18:00:00")', "0"),
    ("6.3 InFile", 'InFile("W12","wards.txt")', "1"),
    ("6.3 NotInFile", 'NotInFile("W99","wards.txt")', "1"),
    ("6.3 InFileColumn", 'InFileColumn("Cardiology","wards.tsv",2)', "1"),
    ("6.3 InFileColumn, comment lines", 'InFileColumn("Old","wards.tsv",2,10,9,0,"#")', "0"),
    ("6.3 InFileColumn, other column", 'InFileColumn("Cardiology","wards.tsv",1)', "0"),
]  # fmt: skip


@pytest.fixture(scope="module")
def workspace(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("workspace")
    (folder / "wards.txt").write_text("W11\nW12\n", encoding="utf-8")
    (folder / "wards.tsv").write_text("W12\tCardiology \r\n#W13\tOld\n", encoding="utf-8")
    return folder


def value(text: str, folder: Path | None = None) -> str:
    compiler = ExpressionCompiler(Surroundings(LOOKUPS, folder, lambda: NOW))
    return compiler.value(parse_expression(text))(Context(RESULT, "from.PAS", "2.3.1"))


@pytest.mark.parametrize(
    ("section", "text", "expected"),
    CASES,
    ids=[f"{section}: {text[:60]}" for section, text, _ in CASES],
)
def test_a_function_gives_what_the_semantics_say(
    section: str, text: str, expected: str, workspace: Path
) -> None:
    assert value(text, workspace) == expected, section
    compiler = ExpressionCompiler(Surroundings(LOOKUPS, workspace, lambda: NOW))
    holds = compiler.test(parse_expression(f"If({text}, 1, 0)"))
    direct = compiler.test(parse_expression(text))
    context = Context(RESULT, "from.PAS", "2.3.1")
    assert direct(context) == holds(context), "as a condition it means the same as its value"
