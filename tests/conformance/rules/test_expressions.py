"""Rule expressions as iris-semantics 6.2 and 6.3 say: section, expression, value. Readable by an analyst."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hie_runtime.messages.hl7.reader import HL7Message
from hie_runtime.rules.ast import Binary, Call, Expression, Literal, Name, OneOf, PathRead, Unary
from hie_runtime.rules.compile import RuleEnvironment, RuleError, compile_rules
from hie_runtime.rules.conditions import OPERATORS, FieldCondition, Rows, conditions_from_text
from hie_runtime.rules.evaluate import Context, ExpressionCompiler
from hie_runtime.rules.expressions import ExpressionError, parse_expression, to_text
from hie_runtime.rules.functions import Surroundings
from hie_runtime.rules.model import RuleDefinition

MESSAGE = HL7Message(
    b"MSH|^~\\&|LAB|26201|EMR|RGH|20260102030405||ORU^R01|42|P|2.3.1\r"
    b"PID|1||12345^^^RGH^MR~999^^^NHS^NH||SMITH^JOHN^Q~SMYTH^JON||19700131|M\rPV1|1|I|W12^3^2\r"
    b"OBX|1|NM|A^Alpha||5.5|mmol\rOBX|2|NM|B^Beta||12|mmol\rZRG|x|y\r"
)
LOOKUPS = {"Ward": {"W12": "Cardiology", "m": "small", "M": "big", "e": ""}, "Empty": {}}

CASES = [
    # literals and operators
    ("6.2 literal", "1", "1"),
    ("6.2 text, quote doubled", '"a""b"', 'a"b'),
    ("6.2 = compares texts", '"a"="a"', "1"),
    ("6.2 = is case-sensitive", '"a"="A"', "0"),
    ("6.2 numbers are canonical", "1.0=1", "1"),
    ("6.2 a text is not made a number by =", '"01"=1', "0"),
    ("6.2 !=", '"a"!="b"', "1"),
    ("6.2 < compares numbers", '"9"<"10"', "1"),
    ("6.2 leading number counts", '"3a">2', "1"),
    ("6.2 no number is 0", '"a1"<1', "1"),
    ("6.2 >=", "2>=2", "1"),
    ("6.2 <=", "3<=2", "0"),
    ("6.2 [ contains", '"abcd"["bc"', "1"),
    ("6.2 [ is case-sensitive", '"abcd"["BC"', "0"),
    ("6.2 comparison binds tighter than +", "1+2=2", "2"),
    ("6.2 * before +", "2+3*4", "14"),
    ("6.2 division", "7/2", "3.5"),
    ("6.2 subtraction is left to right", "10-3-2", "5"),
    ("6.2 & joins", '"a"&"b"', "ab"),
    ("6.2 _ joins", '"a"_"b"', "ab"),
    ("6.2 && before ||", "1||0&&0", "1"),
    ("6.2 brackets", "(1||0)&&0", "0"),
    ("6.2 ! not", "!0", "1"),
    ("6.2 minus", "-3+5", "2"),
    ("6.2 infix word binds like a comparison", '(Source Contains "PAS")=0', "0"),
    ("6.2 infix Contains", 'Source Contains "PAS"', "1"),
    ("6.2 infix StartsWith", 'HL7.{MSH:4} StartsWith "262"', "1"),
    ("6.2 infix In", 'HL7.{MSH:3} In "LAB,PAS"', "1"),
    ("6.2 infix NotIn", 'HL7.{MSH:3} NotIn "LAB,PAS"', "0"),
    ("6.2 infix Like", '"abc" Like "a%"', "1"),
    ("6.2 infix DoesNotContain", '"abc" DoesNotContain "x"', "1"),
    # our friendly spellings
    ("native and, or, not", "not 0 and (1 or 0)", "1"),
    ("native in list", 'PV1:3.1 in ("W11", "W12")', "1"),
    ("native not in list", 'PV1:3.1 not in ("W11", "W12")', "0"),
    ("native starts with", 'PV1:3.1 starts with "W"', "1"),
    ("native bare path", "PID:8", "M"),
    # paths
    ("8.1 field", "HL7.{PID:8}", "M"),
    ("8.1 component", "HL7.{PID:5.2}", "JOHN"),
    ("8.1 repetition", "HL7.{PID:3(2).1}", "999"),
    ("8.1 absent is empty", "HL7.{PID:30}", ""),
    ("8.1 segment index", "HL7.{OBX(2):3.1}", "B"),
    ("8.1 count", "HL7.{OBX(*)}", "2"),
    ("8.1 all values, square", "HL7.[OBX:3.1]", "<A><B>"),
    ("8.1 all values, bare square", "[OBX:3.1]", "<A><B>"),
    ("8.1 all values, round", "HL7.(OBX():3.1)", "<A><B>"),
    ("8.1 Z segment", "HL7.{ZRG:2}", "y"),
    ("8.2 group path by order", "HL7.{PIDgrpgrp(1).PIDgrp.PID:8}", "M"),
    ("8.3 names of the version", "HL7.{MSH:SendingFacility.namespaceID}", "26201"),
    ("8.3 names without case", "HL7.{PID:patientname(1).GIVENNAME}", "JOHN"),
    ("6.2 Document is HL7", "Document.{PID:8}", "M"),
    ("6.2 Document.Name", "Document.Name", "ORU_R01"),
    ("6.2 Document.DocTypeCategory", "Document.DocTypeCategory", "2.3.1"),
    ("6.2 Source", "Source", "from.PAS"),
    # functions
    ("6.3 Contains", 'Contains("abc","b")', "1"),
    ("6.3 a single value has no brackets", 'Contains(HL7.{PID:5.1},"<S>")', "0"),
    ("6.3 DoesNotContain", 'DoesNotContain("abc","b")', "0"),
    ("6.3 StartsWith", 'StartsWith("abc","ab")', "1"),
    ("6.3 In", 'In("b","a,b,c")', "1"),
    ("6.3 In, other separator", 'In("b","a;b,,;")', "1"),
    ("6.3 In, wrapped", 'In("b","<a><b>,,<>")', "1"),
    ("6.3 NotIn", 'NotIn("x","a,b")', "1"),
    ("6.3 IntersectsList", 'IntersectsList(HL7.[OBX:3.1],"<X><B>")', "1"),
    ("6.3 IntersectsList, none", 'IntersectsList(HL7.[OBX:3.1],"<X>")', "0"),
    ("6.3 DoesNotIntersectList", 'DoesNotIntersectList(HL7.[OBX:3.1],"<X>")', "1"),
    ("6.3 Like _", 'Like("abc","a_c")', "1"),
    ("6.3 Like escaped", 'Like("a%","a\\%%%\\")', "1"),
    ("6.3 NotLike", 'NotLike("abc","b%")', "1"),
    ("6.3 Matches", 'Matches("123-4567","3N1""-""4N")', "1"),
    ("6.3 Matches any", 'Matches("abc",".E")', "1"),
    ("6.3 DoesNotMatch", 'DoesNotMatch("12","1N")', "1"),
    ("6.3 RegexMatch", 'RegexMatch("W12","^W[0-9]+$")', "1"),
    ("6.3 Lookup", 'Lookup("Ward",HL7.{PV1:3.1})', "Cardiology"),
    ("6.3 Lookup is case-sensitive", 'Lookup("Ward","m")_Lookup("Ward","M")', "smallbig"),
    ("6.3 Lookup default", 'Lookup("Ward","none","?")', "?"),
    ("6.3 Lookup of an empty value", 'Lookup("Ward","e","?")', ""),
    ("6.3 Lookup, empty key, 0", 'Lookup("Ward","","?",0)', ""),
    ("6.3 Lookup, empty key, 2", 'Lookup("Ward","","?",2)', "?"),
    ("6.3 Lookup, empty table, 0", 'Lookup("Empty","x","?",0)', ""),
    ("6.3 Lookup, empty table, 1", 'Lookup("Empty","x","?",1)', "?"),
    ("6.3 Lookup, missing table, 3", 'Lookup("None","x","?",3)', "?"),
    ("6.3 Exists", 'Exists("Ward","W12")', "1"),
    ("6.3 If", 'If(1,"y","n")', "y"),
    ("6.3 Not", "Not(1)", "0"),
    ("6.3 Length", 'Length("abc")', "3"),
    ("6.3 Length in pieces", 'Length("a,b,c",",")', "3"),
    ("6.3 SubString, inclusive", 'SubString("abcdef",2,4)', "bcd"),
    ("6.3 SubString to the end", 'SubString("abcdef",4)', "def"),
    ("6.3 Piece", 'Piece("a,b,c",",",2)', "b"),
    ("6.3 Piece range", 'Piece("a^b^c","^",2,3)', "b^c"),
    ("6.3 Pad right", 'Pad("7",3,"0")', "700"),
    ("6.3 Pad left", 'Pad("7",-3,"0")', "007"),
    ("6.3 Strip", 'Strip("  a b ","<>W")', "a b"),
    ("6.3 ReplaceStr", 'ReplaceStr("a-b-c","-","+")', "a+b+c"),
    ("6.3 Translate", 'Translate("abc","ab","x")', "xc"),
    ("6.3 ToUpper", 'ToUpper("aé")', "AÉ"),
    ("6.3 ToLower", 'ToLower("AB")', "ab"),
    ("6.3 Min", "Min(3,1,2)", "1"),
    ("6.3 Max", 'Max("3a",10)', "10"),
    ("6.3 Round half up", "Round(2.5)", "3"),
    ("6.3 Round digits", "Round(2.345,2)", "2.35"),
    ("6.3 ConvertDateTime", 'ConvertDateTime("20260131","%Y%m%d","%d.%m.%Y")', "31.01.2026"),
    ("6.3 ConvertDateTime, no fit", 'ConvertDateTime("soon","%Y%m%d","%d")', "soon"),
]  # fmt: skip


def value(text: str) -> str:
    compiler = ExpressionCompiler(Surroundings(LOOKUPS))
    return compiler.value(parse_expression(text))(Context(MESSAGE, "from.PAS", "2.3.1"))


@pytest.mark.parametrize(("section", "text", "expected"), CASES, ids=[f"{s}: {t}" for s, t, _ in CASES])
def test_an_expression_has_the_value_the_semantics_say(section: str, text: str, expected: str) -> None:
    assert value(text) == expected, section


@pytest.mark.parametrize(
    "text", ["", "(", '"a', "a b", "1 +", "HL7.{", "HL7.{}", "x $ y", "PID:3 in", "f(1,,2)", "(" * 100 + "1"]
)
def test_what_cannot_be_read_names_the_column(text: str) -> None:
    with pytest.raises(ExpressionError, match="column"):
        parse_expression(text)


@given(st.text(st.sampled_from('aAPID:35.(){}[]"<>=!&|_+-*/, \tinornotContains0é\\'), max_size=60))
@settings(max_examples=400, deadline=None)
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        tree = parse_expression(text)
    except ExpressionError:
        return
    assert parse_expression(to_text(tree)) == tree


leaves = st.one_of(
    st.builds(Literal, st.text(max_size=5)),
    st.builds(Literal, st.integers(0, 99).map(str), st.just(True)),
    st.builds(PathRead, st.just("{}"), st.sampled_from(["PID:3.1", "OBX(2):5", "MSH:9.2"])),
    st.builds(Name, st.sampled_from(["Source", "pX", "Document.Name"])),
)


def _grown(inner: st.SearchStrategy[Expression]) -> st.SearchStrategy[Expression]:
    return st.one_of(
        st.builds(
            Binary, st.sampled_from(["=", "!=", "<", "[", "*", "+", "-", "_", "&", "&&", "||"]), inner, inner
        ),
        st.builds(Unary, st.sampled_from(["!", "-"]), inner),
        st.builds(lambda a, b: Call("Contains", (a, b), True), inner, inner),
        st.builds(lambda a, b: Call("If", (a, b, b)), inner, inner),
        st.builds(lambda a, b: OneOf(a, (b, b)), inner, inner),
    )


@given(st.recursive(leaves, _grown, max_leaves=12))
@settings(max_examples=300, deadline=None)
def test_a_tree_written_and_read_is_the_same_tree(tree: Expression) -> None:
    assert parse_expression(to_text(tree)) == tree


rows = st.builds(
    FieldCondition,
    st.sampled_from(["PID:8", "MSH:9.2", "Source"]),
    st.sampled_from(OPERATORS),
    st.sampled_from(["A01", "x y"]),
)


@given(st.sampled_from(["and", "or"]), st.lists(rows, min_size=2, max_size=4))
def test_rows_of_the_rule_editor_come_back_as_rows(joined_by: str, conditions: list[FieldCondition]) -> None:
    made = Rows(joined_by, tuple(conditions))
    assert conditions_from_text(made.to_text()) == made


def rule_set(*rules: dict[str, object], **more: object) -> RuleDefinition:
    return RuleDefinition.model_validate({"name": "R", "rule_sets": [{"rules": list(rules), **more}]})


def send(*targets: str, transforms: str = "") -> dict[str, object]:
    return {"action": "send", "targets": list(targets), "transforms": transforms}


def when(condition: str, *actions: dict[str, object]) -> dict[str, object]:
    return {"condition": condition, "actions": list(actions)}


STOP = {"action": "return"}
SEMANTICS = [
    ("6.1 only the first true when runs", [{"when": [when("1", send("a")), when("1", send("b"))]}], ["a"]),
    ("6.1 otherwise when none is true", [{"when": [when("0", send("a"))], "otherwise": [send("b")]}], ["b"]),
    ("6.1 all rules are evaluated", [{"when": [when("1", send("a"))]}, {"when": [when("1", send("b"))]}], ["a", "b"]),
    ("6.1 return ends the set", [{"when": [when("1", send("a"), STOP)]}, {"when": [when("1", send("b"))]}], ["a"]),
    ("6.1 disabled rules are skipped", [{"disabled": True, "when": [when("1", send("a"))]}], []),
    ("6.1 empty target parts", [{"when": [when("1", {"action": "send", "targets": ", x ,"})]}], ["x"]),
    ("6.1 source constraint", [{"constraints": {"source": "from.PAS,other"}, "when": [when("1", send("a"))]}], ["a"]),
    ("6.1 source constraint fails", [{"constraints": {"source": "other"}, "when": [when("1", send("a"))]}], []),
    ("6.1 docName", [{"constraints": {"doc_name": "ADT_A01,ORU_R01"}, "when": [when("1", send("a"))]}], ["a"]),
    ("6.1 docCategory", [{"constraints": {"doc_category": "2.5"}, "when": [when("1", send("a"))]}], []),
    ("6.1 msgClass", [{"constraints": {"msg_class": "EnsLib.HL7.Message"}, "when": [when("1", send("a"))]}], ["a"]),
    ("6.1 empty constraint is any", [{"constraints": {"source": ""}, "when": [when("1", send("a"))]}], ["a"]),
    ("6.1 delete drops the message", [{"when": [when("1", send("a"), {"action": "delete"})]}], []),
    ("6.1 assign is seen later", [{"when": [when("1", {"action": "assign", "property": "pX", "value": '"y"'})]}, {"when": [when('pX="y"', send("a"))]}], ["a"]),
    ("6.1 foreach over segments", [{"when": [when("1", {"action": "foreach", "path": "HL7.{OBX()}", "when": [when("Segment.{5}>10", send("a"))]})]}], ["a"]),
    ("6.1 a rule without when does nothing", [{"name": "empty"}], []),
]  # fmt: skip


@pytest.mark.parametrize(("section", "rules", "expected"), SEMANTICS, ids=[case[0] for case in SEMANTICS])
def test_a_rule_set_sends_where_the_semantics_say(
    section: str, rules: list[dict[str, object]], expected: list[str]
) -> None:
    compiled = compile_rules(rule_set(*rules), RuleEnvironment())
    routing = compiled.route(MESSAGE, "from.PAS", category="2.3.1")
    assert [target for one in routing.sends for target in one.targets] == expected, section
    explained = compiled.explain(MESSAGE, "from.PAS", category="2.3.1")
    assert not any(one.error for one in explained)


@pytest.mark.parametrize("condition", ["Unknown(1)", "HL7.{", "pNever=1", "1/0", "Segment.{3}=1"])
def test_a_condition_that_cannot_be_evaluated_never_counts_as_true(condition: str) -> None:
    for text in (condition, f"!({condition})") if condition != "HL7.{" else (condition,):
        compiled = compile_rules(rule_set({"when": [when(text, send("a"))]}), RuleEnvironment())
        with pytest.raises(RuleError, match="rule"):
            compiled.route(MESSAGE, "from.PAS")
        [explained] = compiled.explain(MESSAGE, "from.PAS")
        assert explained.error
        assert not explained.matched


def test_the_rule_set_in_effect_is_run() -> None:
    from datetime import datetime

    definition = RuleDefinition.model_validate({"name": "R", "rule_sets": [
        {"effective_end": "2026-01-01T00:00:00", "rules": [{"when": [when("1", send("old"))]}]},
        {"effective_begin": "2026-01-01T00:00:00", "rules": [{"when": [when("1", send("new"))]}]},
    ]})  # fmt: skip
    for moment, expected in (("2025-12-31T23:59:59", "old"), ("2026-01-01T00:00:00", "new")):
        environment = RuleEnvironment(now=lambda moment=moment: datetime.fromisoformat(moment))
        assert compile_rules(definition, environment).route(MESSAGE, "x").sends[0].targets == (expected,)
