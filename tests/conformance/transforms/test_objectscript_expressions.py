"""ObjectScript expressions and what IRIS gives for them. Sections are those of iris-semantics."""

from datetime import UTC, datetime

import pytest

from hie_runtime.messages.hl7.reader import HL7Message
from hie_runtime.rules.functions import Surroundings
from hie_runtime.transforms.document import Document
from hie_runtime.transforms.errors import ExpressionError
from hie_runtime.transforms.objectscript import ExpressionCompiler
from hie_runtime.transforms.scope import Scope

MESSAGE = HL7Message(
    b"MSH|^~\\&|LAB|KH|HIE||20260102||ADT^A08^ADT_A01|M1|P|2.5\r"
    b"PID|1||42^^^KH~77^^^NHS||MEIER&VON^EVA~HUBER^EVE||19800102|F\r"
    b"OBX|1|NM|WBC^White||5.1\rOBX|2|NM|HB^Haemo||140\r"
)
TABLES = {"Sex": {"F": "2", "M": "1"}}
NOW = datetime(2026, 1, 2, 10, 20, 30, tzinfo=UTC)


def scope_and_compiler(problems=None):
    source, target = Document.of(MESSAGE, "2.5"), Document.of(MESSAGE, "2.5")
    scope = Scope(source, target, {"RuleReason": "rule#1"}, lambda: NOW)
    scope.variables.update({"x": "abc", "n": "7", "k1": "2", "empty": ""})
    surroundings = Surroundings(TABLES, None, lambda: NOW)
    return scope, ExpressionCompiler(
        surroundings, (problems if problems is not None else []).append, "2.5", "2.5"
    )


def value_of(text):
    scope, compiler = scope_and_compiler()
    return compiler.compile(text)(scope)


# (section, expression, value)
CASES = [
    # 7.3 literals and numbers
    ("7.3", '"a""b"', 'a"b'),
    ("7.3", '""', ""),
    ("7.3", '""""', '"'),
    ("7.3", "007", "7"),
    ("7.3", "1.50", "1.5"),
    ("7.3", "0.5", ".5"),
    ("7.3", ".5", ".5"),
    ("7.3", "1E3", "1000"),
    ("7.3", "-0.5", "-.5"),
    # 7.3 no precedence: strictly left to right
    ("7.3", "1+2*3", "9"),
    ("7.3", "1+(2*3)", "7"),
    ("7.3", "10-2-3", "5"),
    ("7.3", "2**3**2", "64"),
    ("7.3", '"a"="a"&"b"="b"', "0"),
    ("7.3", '("a"="a")&("b"="b")', "1"),
    ("7.3", "1=1=1", "1"),
    ("7.3", "5>3=1", "1"),
    ("7.3", "1+1=2", "1"),
    ("7.3", "2=1+1", "1"),
    ("7.3", '"a"_1+1', "1"),
    ("7.3", '1+1_"a"', "2a"),
    # 7.3 arithmetic
    ("7.3", "7/2", "3.5"),
    ("7.3", "7\\2", "3"),
    ("7.3", "-7\\2", "-3"),
    ("7.3", "7#3", "1"),
    ("7.3", "-7#3", "2"),
    ("7.3", "2**10", "1024"),
    ("7.3", "2**-1", ".5"),
    ("7.3", "0.1+0.2", ".3"),
    ("7.3", "1.5*2", "3"),
    ("6.3", '"3a"+1', "4"),
    ("6.3", '"a1"+1', "1"),
    ("6.3", '""+0', "0"),
    ("7.3", '+"12abc"', "12"),
    ("7.3", '-"5"', "-5"),
    ("7.3", "--5", "5"),
    ("7.3", '+"007"', "7"),
    # 7.3 not
    ("7.3", "'1", "0"),
    ("7.3", "'0", "1"),
    ("7.3", "''5", "1"),
    ("7.3", '\'"abc"', "1"),
    ("7.3", "'(1=2)", "1"),
    ("7.3", "'1=0", "1"),
    # 7.3 comparison
    ("7.3", '"a"="a"', "1"),
    ("7.3", '"a"=\'"b"', "0"),
    ("7.3", '"a"\'="b"', "1"),
    ("7.3", '1.0="1.0"', "0"),
    ("7.3", '1.0="1"', "1"),
    ("7.3", '"01"=1', "0"),
    ("7.3", "2<10", "1"),
    ("7.3", '"2"<"10"', "1"),
    ("7.3", "10>=10", "1"),
    ("7.3", "10<=9", "0"),
    ("7.3", "3'<2", "1"),
    ("7.3", "3'>2", "0"),
    ("7.3", '"abc"["b"', "1"),
    ("7.3", '"abc"["B"', "0"),
    ("7.3", '"abc"\'["z"', "1"),
    ("7.3", '"abc"[""', "1"),
    ("7.3", '"b"]"a"', "1"),
    ("7.3", '"b"\']"a"', "0"),
    ("7.3", '"10"]"9"', "0"),
    ("7.3", '"10"]]"9"', "1"),
    ("7.3", '"a"]]"9"', "1"),
    ("7.3", '"9"]]"a"', "0"),
    # 7.3 logic
    ("7.3", "1&&0", "0"),
    ("7.3", "1&&1", "1"),
    ("7.3", "0||1", "1"),
    ("7.3", "0!0", "0"),
    ("7.3", "1&1", "1"),
    ("7.3", "1'&1", "0"),
    ("7.3", "0'!0", "1"),
    ("7.3", "0&&(1/0)", "0"),
    ("7.3", "1||(1/0)", "1"),
    ("7.3", "1||0&&0", "0"),
    # 7.3 patterns
    ("7.3", '"123"?1N.N', "1"),
    ("7.3", '""?1N.N', "0"),
    ("7.3", '"a"?1A', "1"),
    ("7.3", '"anything"?.E', "1"),
    ("7.3", '"123-4567"?3N1"-"4N', "1"),
    ("7.3", '"12-4567"?3N1"-"4N', "0"),
    ("7.3", '"12"\'?3N', "1"),
    ("7.3", '("12"?2N)&&("a"?1L)', "1"),
    ("7.3", '"AB12"?2U2N', "1"),
    ("7.3", '"a1"?1.2AN', "1"),
    # 7.3 join and variables
    ("7.3", '"a"_"b"_"c"', "abc"),
    ("7.3", 'x_"d"', "abcd"),
    ("7.3", "n+1", "8"),
    ("7.3", " x _ n ", "abc7"),
    # 7.2, 8.1 paths
    ("8.1", "source.{PID:8}", "F"),
    ("8.1", "source.{PID:5.1}", "MEIER&VON"),
    ("8.1", "source.{PID:5.1.2}", "VON"),
    ("8.1", "source.{PID:5(2).2}", "EVE"),
    ("7.2", "source.{PID:5}", "MEIER&VON^EVA"),
    ("7.2", "source.{PID:3()}", "42^^^KH"),
    ("7.2", "source.{PID:3(*)}", "2"),
    ("7.2", 'source.{PID:3("*")}', "2"),
    ("8.1", "source.{OBX(*)}", "2"),
    ("8.1", "source.{OBX(2):3.1}", "HB"),
    ("8.1", "source.{OBX(k1):3.1}", "HB"),
    ("8.1", "source.{OBX(k1-1):3.1}", "WBC"),
    ("8.1", "source.{[OBX:3.1]}", "<WBC><HB>"),
    ("8.3", "source.{PID:AdministrativeSex}", "F"),
    ("8.3", "source.{PID:PatientName(2).GivenName}", "EVE"),
    ("8.3", "source.{PID:administrativesex}", "F"),
    ("7.3", "source.{ZZZ:1}", ""),
    ("7.3", "source.{PID:5(9).1}", ""),
    ("8.1", 'source.GetValueAt("PID:8")', "F"),
    ("7.1", "aux.RuleReason", "rule#1"),
    ("7.1", "aux.Nothing", ""),
    # 7.3 $piece, $extract, $length
    ("7.3", '$piece("a^b^c","^",2)', "b"),
    ("7.3", '$p("a^b^c","^")', "a"),
    ("7.3", '$P("a^b^c","^",2,3)', "b^c"),
    ("7.3", '$p("a^b^c","^",*)', "c"),
    ("7.3", '$p("a^b^c","^",*-1)', "b"),
    ("7.3", '$p("a^b^c","^",2,*)', "b^c"),
    ("7.3", '$p("a^b^c","^",9)', ""),
    ("7.3", '$p("a--b","--",2)', "b"),
    ("7.3", '$extract("hello",2)', "e"),
    ("7.3", '$e("hello",2,4)', "ell"),
    ("7.3", '$e("hello")', "h"),
    ("7.3", '$e("hello",*)', "o"),
    ("7.3", '$e("hello",*-1,*)', "lo"),
    ("7.3", '$E("hello",0)', ""),
    ("7.3", '$length("hello")', "5"),
    ("7.3", '$l("a^b^c","^")', "3"),
    ("7.3", '$l("","^")', "1"),
    # 7.3 dates
    ("7.3", "$horolog", "67572,37230"),
    ("7.3", "$h", "67572,37230"),
    ("7.3", "$zdate(0,3)", "1840-12-31"),
    ("7.3", "$zdate($h,8)", "20260102"),
    ("7.3", "$zd($horolog,3)", "2026-01-02"),
    ("7.3", "$zdate(67572)", "01/02/2026"),
    ("7.3", "$zdate(67572,4)", "02/01/2026"),
    ("7.3", "$zdate(67572,9)", "January 2, 2026"),
    ("7.3", '$zdateh("20260102",8)', "67572"),
    ("7.3", '$zdh("2026-01-02",3)', "67572"),
    ("7.3", "$zdate($zdateh(source.{PID:7},8),3)", "1980-01-02"),
    ("7.3", "$ztime(37230)", "10:20:30"),
    ("7.3", "$ztime(37230,2)", "10:20"),
    ("7.3", "$ztime(3600,4)", "01:00AM"),
    ("7.3", '$ztimeh("10:20:30")', "37230"),
    ("7.3", '$ztimeh("01:00PM")', "46800"),
    ("7.3", "$zdatetime($h,3,1)", "2026-01-02 10:20:30"),
    ("7.3", "$zdt($h,8)", "20260102 10:20:30"),
    ("7.3", '$zdatetimeh("2026-01-02 10:20:30",3)', "67572,37230"),
    # 7.3 choices
    ("7.3", '$case("H","C":"C","H":"HP",:"UX")', "HP"),
    ("7.3", '$case("z","C":"C","H":"HP",:"UX")', "UX"),
    ("7.3", '$case(source.{PID:8},"F":"female",:"")', "female"),
    ("7.3", '$select(1=2:"a",n>5:"b",1:"c")', "b"),
    ("7.3", '$s(0:"a",1:"c")', "c"),
    ("7.3", '$s(1:"a",1/0:"c")', "a"),
    # 7.3 other functions
    ("7.3", '$translate("a-b-c","-")', "abc"),
    ("7.3", '$tr("abc","abc","xyz")', "xyz"),
    ("7.3", "$char(65,66)", "AB"),
    ("7.3", "$c(-1)", ""),
    ("7.3", '$ascii("A")', "65"),
    ("7.3", '$a("AB",2)', "66"),
    ("7.3", '$a("")', "-1"),
    ("7.3", '$get(undefined,"d")', "d"),
    ("7.3", "$g(undefined)", ""),
    ("7.3", '$g(x,"d")', "abc"),
    ("7.3", '$g(empty,"d")', ""),
    ("7.3", '$zstrip("  a b ","<>W")', "a b"),
    ("7.3", '$zstrip("a1b2","*N")', "ab"),
    ("7.3", '$zconvert("abc","U")', "ABC"),
    ("7.3", '$zcvt("ABC","l")', "abc"),
    ("7.3", '$zcvt("mary ann","W")', "Mary Ann"),
    ("7.3", '$find("hello","l")', "4"),
    ("7.3", '$f("hello","l",4)', "5"),
    ("7.3", '$f("hello","z")', "0"),
    ("7.3", '$justify("a",3)', "  a"),
    ("7.3", "$j(2.345,6,2)", "  2.35"),
    ("7.3", '$replace("a.b.c",".","")', "abc"),
    ("7.3", "$isobject(source)", "1"),
    ("7.3", "$isobject(x)", "0"),
    ("7.3", "$zabs(-3)", "3"),
    ("7.3", '$number("1,234.50")', "1234.5"),
    ("7.3", '$number("abc")', ""),
    # 6.3 the shared functions
    ("6.3", '..Lookup("Sex",source.{PID:8})', "2"),
    ("6.3", '..Lookup("Sex","x","?")', "?"),
    ("6.3", '..ToUpper("abc")', "ABC"),
    ("6.3", '..If(n=7,"yes","no")', "yes"),
    ("6.3", '..Piece("a,b",",",2)', "b"),
    ("6.3", '..Strip(" a ","<>W")', "a"),
    ("6.3", '..ReplaceStr("aXb","X","-")', "a-b"),
    ("6.3", '..ConvertDateTime("20260102","%Y%m%d","%d.%m.%Y")', "02.01.2026"),
    ("6.3", '..CurrentDateTime("%Y%m%d")', "20260102"),
    ("6.3", '..Pad("7",-3,"0")', "007"),
    ("6.3", '..StartsWith("abc","ab")', "1"),
]


def test_the_table_is_large_enough():
    assert len(CASES) >= 120


@pytest.mark.parametrize(("section", "text", "wanted"), CASES, ids=[text for _, text, _ in CASES])
def test_expression(section, text, wanted):
    assert value_of(text) == wanted


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("1/0", "division by zero"),
        ("1#0", "division by zero"),
        ("undefined", "variable undefined has no value"),
        ("##class(My.Util).Do(1)", "##class(My.Util).Do"),
        ("..MyFunction(1)", "..MyFunction"),
        ("$zutil(5)", "$zutil"),
        ("^global(1)", "^global"),
        ("$$label^routine(1)", "$$label^routine"),
        ("context.Thing", "context.Thing"),
        ('$zdateh("yesterday",8)', "not a date of format 8"),
        ('$case("z","a":"b")', "no case fits"),
        ('$select(0:"a")', "no condition is true"),
        ("source.{OBX(n-7):1}", "allowed are numbers from 1"),
    ],
)
def test_what_has_no_answer_is_an_error_when_reached_never_a_guess(text, said):
    scope, compiler = scope_and_compiler()
    value = compiler.compile(text)
    with pytest.raises(ExpressionError, match=".*") as caught:
        value(scope)
    assert said in str(caught.value)


@pytest.mark.parametrize(
    "text", ["##class(My.Util).Do(1)", "..MyFunction(1)", "$zutil(5)", "$$label^routine(1)"]
)
def test_unknown_functions_are_reported_at_compile_by_name(text):
    problems = []
    _, compiler = scope_and_compiler(problems)
    compiler.compile(f'1||({text}_"x")')
    assert len(problems) == 1 and text.split("(1)")[0].split("(5)")[0] in problems[0]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "column 1"),
        ('"abc', "does not end"),
        ("1+", "column 3"),
        ("(1", '")"'),
        ("source.{PID:5", "not closed"),
        ("a b", "column 3"),
        ("$p()", "2 to 4 arguments"),
        ('"a"?', "pattern"),
        ('"a"?Q', "pattern"),
        ("(" * 200 + "1" + ")" * 200, "deep"),
        ("$extract(x,1:2)", "$case"),
    ],
)
def test_what_cannot_be_read_is_told_with_its_place(text, said):
    _, compiler = scope_and_compiler()
    with pytest.raises(ExpressionError) as caught:
        compiler.compile(text)
    assert said in str(caught.value)


def test_a_pattern_that_would_take_for_ever_is_refused():
    scope, compiler = scope_and_compiler()
    scope.variables["x"] = "a" * 5_000
    with pytest.raises(ExpressionError, match="too long"):
        compiler.compile('x?.E1"b".E1"b".E1"c"')(scope)
    assert compiler.compile("x?1.A")(scope) == "1"


def test_a_thousand_operators_in_a_row_are_read():
    assert value_of("+".join(["1"] * 1000)) == "1000"
