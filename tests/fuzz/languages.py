"""Small languages: rule expressions, ObjectScript, reply codes, file names, dates, schedules, patterns."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime

from hie_runtime.config.schedule import parse_schedule, wanted_running
from hie_runtime.errors import HIEError
from hie_runtime.hosts.reply_codes import ReplyFacts, parse_reply_code_actions
from hie_runtime.messages.hl7.reader import HL7Message
from hie_runtime.messages.hl7.schema_grammar import abstract, iris_definition, parse_definition
from hie_runtime.protocols.file.names import file_name
from hie_runtime.rules.ast import to_text
from hie_runtime.rules.compile import RuleEnvironment, compile_rules
from hie_runtime.rules.condition_tree import condition_tree
from hie_runtime.rules.dates import convert_date_time
from hie_runtime.rules.evaluate import Context, ExpressionCompiler
from hie_runtime.rules.expressions import parse_expression, unknown_functions
from hie_runtime.rules.functions import FUNCTIONS, Surroundings
from hie_runtime.rules.matching import like, matches, regex_match
from hie_runtime.rules.model import RuleDefinition
from hie_runtime.transforms.compile import TransformEnvironment, compile_transform
from hie_runtime.transforms.model import TransformDefinition
from tests.fuzz.engine import Target
from tests.fuzz.hl7 import ADT, ORU, PATHS
from tests.fuzz.inputs import encoded, text_of

LOOKUPS = {"Ward": {"W12": "Cardiology", "e": ""}, "Empty": {}}
NOW = datetime(2026, 1, 31, 14, 5, 9, 123_000, tzinfo=UTC)
_MESSAGE = HL7Message(ORU)
_EXPRESSIONS = [
    'HL7.{PID:8}="F" && Source Contains "FILE"', '(HL7.{MSH:6} StartsWith "262")=0', "1+2*3-4/5", '"a"&"b"_"c""d"',
    'PV1:3.1 in ("A1", "A2") and not MSH:9.2 starts with "A0"', 'IntersectsList(HL7.[OBX:3.1],"<A><B>")', "HL7.(OBX():3.1)",
    'Lookup("Ward",HL7.{PV1:3.1},"?",3)', 'ConvertDateTime("20260131","%Y%m%d","%d.%m.%Y")', 'Piece("a^b","^",2)',
    'Matches("123-4567","3N1""-""4N")', 'RegexMatch("W12","^W[0-9]+$")', 'Like("a%","a\\%%%\\")', 'If(Not(1),"y","n")',
    'Strip("  a ","<>W")', 'Schedule("START:WEEK-03-02T09:00:00,STOP:WEEK-03-05T16:00:00")', "Segment.{3.1}=1", "Document.Stream.</a[b>2]|name(/*)>", "HL7.<//x/@y>", "Document.DocType",
    'In("b","<a><b>,,<>")', 'Translate("abc","ab","x")', "Round(2.345,2)", 'Pad("7",-3,"0")', 'Min(1,"2a",Max(3,4))',
]  # fmt: skip
_RULE_WORDS = encoded([*FUNCTIONS, "(", ")", ",", "&&", "||", "!", "!=", "<=", "[", "]", "{", "}", '"', '""', " and ", " or ", " not ", " in ", " Contains ",
                       " starts with ", "HL7.", "Document.", "Segment.", "Source", *(f"{{{path}}}" for path in PATHS)])  # fmt: skip
_OBJECTSCRIPT = [
    'source.{PID:3.1}_"a""b"', "$piece(source.{PID:5},\"^\",1)", '$case(x,"C":"C","H":"HP",:"UX")', "$zdate($h,8)", "1+2*3\\4#5**2",
    '..Lookup("Ward",source.{PV1:3.1})', "'(a=1)&&(b'=2)!(c]\"x\")", 'x?3N1"-".4AN', "$extract(x,*-1,*)", '$select(a=1:"x",1:"y")', '$zstrip(x,"<>W")',
    '$translate(x,"abc","d")', "##class(My.Util).Make(1)", "source.{OBX(k1):5}", "source.{PID:3()}", 'source.{PID:3("*")}', "$zdateh(x,8)", "$length(x,\"^\")",
    "source.GetValueAt(\"PID:3\")", "$zconvert(x,\"U\")", "..ConvertDateTime(x,\"%Y\",\"%d\")", "+x_-y", "$find(x,\"a\")", "$justify(x,5,2)", "context.x",
]  # fmt: skip
_OS_WORDS = encoded(["$piece(", "$e(", "$zdt(", "$char(", "$g(", "..", "##class(", "source.{", "target.{", "}", "'", "\\", "#", "**", "]]", "?", "1N.N", ":", '"', "*-1", "_", "(", ")", "aux."])  # fmt: skip


def _expression(data: bytes) -> None:
    text = text_of(data)
    tree = parse_expression(text)
    assert parse_expression(to_text(tree)) == tree, "written and read it is another tree"
    unknown_functions(tree, FUNCTIONS)
    condition_tree(text)
    compiler = ExpressionCompiler(Surroundings(LOOKUPS, now=lambda: NOW))
    context = Context(_MESSAGE, "from.LAB", "2.5")
    failed = [_fails(lambda: compiler.value(tree)(context)), _fails(lambda: compiler.test(tree)(context))]
    assert failed[0] or isinstance(compiler.value(tree)(context), str)
    if failed[1]:
        raise HIEError("cannot be evaluated")


def _fails(run: Callable[[], object]) -> bool:
    try:
        run()
    except HIEError:
        return True
    return False


def _rules(data: bytes) -> None:
    """A condition in a rule, routed and explained; one that cannot be evaluated sends nothing."""
    text = text_of(data)
    rule = {"when": [{"condition": text, "actions": [{"action": "send", "targets": ["a"]}, {"action": "assign", "property": "p", "value": text}]}]}  # fmt: skip
    loop = {
        "when": [{"actions": [{"action": "foreach", "path": "HL7.{OBX()}", "when": [{"condition": text}]}]}]
    }
    definition = RuleDefinition.model_validate({"name": "R", "rule_sets": [{"rules": [rule, loop]}]})
    compiled = compile_rules(definition, RuleEnvironment(lookups=LOOKUPS, now=lambda: NOW))
    explained = compiled.explain(_MESSAGE, "x", category="2.5")
    try:
        routing = compiled.route(_MESSAGE, "x", category="2.5")
    except HIEError:
        assert explained[-1].error, "routing fails and its explanation does not"
        raise
    assert not any(one.error for one in explained), "an explanation fails and routing does not"
    assert bool(routing.sends) == explained[0].matched


def _objectscript(data: bytes) -> None:
    text = text_of(data)
    steps = [
        {"step": "assign", "property": "x", "value": text},
        {"step": "assign", "property": "target.{PID:5.1}", "value": text},
        {"step": "if", "condition": text, "then": [{"step": "trace", "value": text}]},
    ]
    _transformed(steps)


def _assigned_path(data: bytes) -> None:
    text = text_of(data)
    steps = [
        {"step": "assign", "property": text, "value": '"v"'},
        {"step": "assign", "property": text, "value": "source.{PID}"},
        {"step": "foreach", "property": text, "key": "k1", "steps": [{"step": "assign", "property": "target.{PID:3}", "value": "k1"}]},
        {"step": "assign", "property": text, "value": '""', "action": "remove"},
    ]  # fmt: skip
    failed = [_fails(lambda step=step: _transformed([step])) for step in steps]
    if all(failed):
        raise HIEError("none of the steps can be done")


def _transformed(steps: list[dict[str, object]]) -> None:
    definition = TransformDefinition.model_validate(
        {"name": "T", "create": "copy", "source_doc_type": "2.5:ORU_R01", "target_doc_type": "2.5:ORU_R01", "steps": steps}
    )  # fmt: skip
    compiled = compile_transform(definition, TransformEnvironment(lookups=LOOKUPS, now=lambda: NOW))
    compiled.apply(_MESSAGE)
    compiled.apply(HL7Message(ADT))


def _structure(data: bytes) -> None:
    parts = parse_definition(text_of(data))
    assert parse_definition(iris_definition(parts)) == parts, "written and read it is another structure"
    abstract(parts)


def _reply_codes(data: bytes) -> None:
    actions = parse_reply_code_actions(text_of(data))
    for facts in (
        ReplyFacts("AA"),
        ReplyFacts("CE", control_id_matches=False),
        ReplyFacts(None),
        ReplyFacts(present=False),
        ReplyFacts(error="lost", number=6301),
    ):
        assert actions.decide(facts).actions  # fmt: skip


def _file_name(data: bytes) -> None:
    taken = {"x_001"}
    made = file_name(text_of(data), "C:\\in\\a b.hl7", lambda name: name in taken, NOW)
    assert made not in ("", ".", "..")
    assert not {"/", "\\", "\x00"} & set(made)


def _date(data: bytes) -> None:
    first, _, second = text_of(data).partition("\n")
    convert_date_time("20260131140509", first, second or "%Q")
    convert_date_time(second, first, "%q")


def _schedule(data: bytes) -> None:
    wanted_running(parse_schedule(text_of(data)), NOW.replace(tzinfo=None))


def _patterns(data: bytes) -> None:
    first, _, second = text_of(data).partition("\n")
    for test in (like, matches, regex_match):
        with suppress(HIEError):
            test(second, first)


def targets() -> list[Target]:
    """The small languages."""
    structures = [
        "base:MSH~[~{~base:PID~[~ZPD~]~}~]~<~base:OBR~|~base:RQD~>",
        "MSH~{~OBX~}",
        "2.5:MSH~EVN~[PID]~{[NK1]}",
    ]
    replies = [":?R=RF,:?E=S,:~=S,:?A=C,:*=S,:I?=W,:T?=C", "E=F", "E*Unable to open Device=R", "(:AE,:AR)=RF,E#6301=D,X=S,:_=W"]  # fmt: skip
    names = [
        "%f_%Q",
        "%f_%Q%!+(_a)",
        "%#f%$f",
        "%F_%q(5)_%+(nn)",
        "%Y%m%d%H%M%S%N_%j%a%B%p%%",
        "%K(UTC)%q(3)",
    ]
    dates = ["%Y%m%d%H%M%S\n%d.%m.%Y %H:%M", "%Q\n%q(2)", "%b %d %y %I:%M %p\n%B", "%j%z\n%#m"]
    schedules = ["START:*-*-*T08:00:00,STOP:*-*-*T17:00:00", "START:WEEK-03-02T09:00:00,STOP:WEEK-*-00T16:00:00", "STOP:2010-12-31T23:59:59"]  # fmt: skip
    patterns = [
        '3N1"-"4N\n123-4567',
        "a%b_\nabbb",
        "^(A01|A04)$\nA01",
        "(a+)b\naaab",
        ".AN.E\nxx",
        "[a-z]{2,}?\\d*\nab1",
    ]
    return [
        Target("rule expression", _expression, encoded(_EXPRESSIONS), _RULE_WORDS),
        Target("rule condition", _rules, encoded(_EXPRESSIONS), _RULE_WORDS),
        Target("objectscript", _objectscript, encoded(_OBJECTSCRIPT), _OS_WORDS),
        Target("dtl path", _assigned_path, encoded(f"target.{{{path}}}" for path in PATHS), [*_OS_WORDS, *encoded(PATHS)]),
        Target("structure definition", _structure, encoded(structures), encoded(["~", "[~", "~]", "{~", "~}", "<~", "|", "~>", "base:", "[", "]", "{", "}", "Z01"])),
        Target("reply codes", _reply_codes, encoded(replies), encoded([":?A", ":~", ":*", "=", ",", "(", ")", "E*", "E#", "X", "R", "F", "W"])),
        Target("file name", _file_name, encoded(names), encoded(["%", "#", "$", "!", "+(", ")", "q(", "/", "\\", "..", "n", "a"])),
        Target("date pattern", _date, encoded(dates), encoded(["%", "#", "\n", "%Y", "%z", "%q(1)"])),
        Target("schedule", _schedule, encoded(schedules), encoded(["START:", "STOP:", "WEEK-", "*", "-", "T", ",", "02-30", "2026-02-29"])),
        Target("patterns", _patterns, encoded(patterns), encoded(["(", ")", "*", "+", "|", "{1,}", "[", "]", "?", ".", "\\", "%%", "1N", ".E"])),
    ]  # fmt: skip
