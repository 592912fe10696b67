"""Random rules, transforms, tables and categories as an analyst may have them, for round trips through IRIS XML."""

from __future__ import annotations

import string
from typing import Any

from hypothesis import strategies as st

from hie_runtime.messages.hl7.schema_model import SchemaCategory
from hie_runtime.rules.model import RuleDefinition
from hie_runtime.transforms.model import TransformDefinition

AWKWARD = [
    "]]>",
    "a\tb",
    "line\nbreak",
    "back\rcarriage",
    "<&>\"'",
    " padded ",
    "\U0001f3e5 é",
    "&#10;",
    "{}",
    "--",
]
letters = st.text(string.ascii_letters, min_size=1, max_size=6)
class_names = st.builds(lambda a, b: f"{a}.{b}", letters, letters)
anything = st.one_of(
    st.text(st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\ufffe\uffff"), max_size=10),
    st.sampled_from(AWKWARD),
)
something = anything.filter(bool)
stripped = anything.map(str.strip)
item_names = st.text(string.ascii_letters + " .é", min_size=1, max_size=8).map(str.strip).filter(bool)
lists = st.lists(item_names, max_size=3)
kept = st.lists(
    st.sampled_from(["<!-- a remark -->", '<site a="1">x &lt; y</site>', "<site><b/> t</site>", "<?pi x?>"]),
    max_size=2,
)
attributes = st.dictionaries(st.sampled_from(["xpos", "site"]), anything, max_size=1)


def common(draw: st.DrawFn) -> dict[str, Any]:
    return {
        "disabled": draw(st.booleans()),
        "comment": draw(anything),
        "annotation": draw(stripped),
        "iris_attributes": draw(attributes),
    }


@st.composite
def actions(draw: st.DrawFn, nested: bool = True) -> dict[str, Any]:
    kind = draw(
        st.sampled_from(
            ["send", "return", "delete", "assign", "trace", "delegate", "unknown", *["foreach"][:nested]]
        )
    )
    if kind == "unknown":
        disabled = draw(st.booleans())
        xml = f'<novel a="1"{" disabled=" + chr(34) + "1" + chr(34) if disabled else ""}>x</novel>'
        return {"action": "unknown", "element": "novel", "xml": xml, "disabled": disabled}
    made: dict[str, Any] = {"action": kind, **common(draw)}
    if kind == "send":
        made |= {"targets": draw(lists), "transforms": draw(st.lists(class_names, max_size=2))}
    elif kind == "return":
        made["value"] = draw(stripped)
    elif kind == "assign":
        made |= {"property": draw(anything), "value": draw(anything)}
    elif kind == "trace":
        made["value"] = draw(something)
    elif kind == "delegate":
        made["rule"] = draw(something)
    elif kind == "foreach":
        inner = draw(st.lists(actions(nested=False), max_size=2))
        made |= {
            "path": draw(anything),
            "when": draw(st.lists(whens(nested=False), max_size=2)),
            "otherwise": inner,
        }
        if inner:
            made |= {"otherwise_disabled": draw(st.booleans()), "otherwise_comment": draw(anything)}
    return made


@st.composite
def whens(draw: st.DrawFn, nested: bool = True) -> dict[str, Any]:
    return {
        "condition": draw(anything), **common(draw), "iris_elements": [],
        "actions": draw(st.lists(actions(nested=nested), max_size=3)),
    }  # fmt: skip


@st.composite
def rules(draw: st.DrawFn) -> dict[str, Any]:
    constraint = st.lists(item_names, max_size=2)
    otherwise = draw(st.lists(actions(), max_size=2))
    made = {
        "name": draw(anything), **common(draw), "when": draw(st.lists(whens(), max_size=2)), "otherwise": otherwise,
        "iris_elements": draw(st.sampled_from([[], ["<!-- a remark -->"]])),
        "constraints": {"source": draw(constraint), "doc_name": draw(constraint)},
    }  # fmt: skip
    if otherwise:
        made |= {"otherwise_disabled": draw(st.booleans()), "otherwise_comment": draw(anything)}
    return made


@st.composite
def rule_definitions(draw: st.DrawFn) -> RuleDefinition:
    sets = [
        {
            "name": draw(anything),
            **common(draw),
            "effective_begin": draw(st.sampled_from(["", "2026-01-01T00:00:00"])),
            "rules": draw(st.lists(rules(), max_size=3)),
        }
        for _ in range(draw(st.integers(0, 2)))
    ]
    return RuleDefinition.model_validate({
        "name": draw(class_names), "rule_sets": sets, "alias": draw(anything), "context": draw(anything),
        "annotation": draw(stripped), "iris_elements": draw(kept),
        "description": " ".join(draw(anything).split()),
    })  # fmt: skip


def rest(draw: st.DrawFn) -> dict[str, Any]:
    comment = draw(anything)
    return {"comment": comment if comment.strip() else "", "iris_attributes": draw(attributes)}


@st.composite
def steps(draw: st.DrawFn, depth: int = 2) -> dict[str, Any]:
    plain = ["assign", "subtransform", "trace", "break", "comment", "remark", "kept"]
    kind = draw(st.sampled_from(plain + (["if", "foreach", "group", "switch"] if depth else [])))
    inside = st.lists(steps(depth=depth - 1), max_size=2) if depth else st.just([])
    if kind == "kept":
        disabled = draw(st.booleans())
        xml = f"<code{' disabled=' + chr(34) + '1' + chr(34) if disabled else ''}> set x = 1 </code>"
        return {"step": "kept", "element": "code", "xml": xml, "disabled": disabled}
    if kind == "remark":
        return {"step": "comment", "in_xml": True, "text": draw(anything).replace("-", "").replace("\r", "")}
    made: dict[str, Any] = {"step": kind, "disabled": draw(st.booleans()), **rest(draw)}
    if kind == "comment":
        made |= {"text": draw(something), "comment": ""}
    elif kind == "assign":
        made |= {"property": draw(anything), "value": draw(anything), "key": draw(anything)}
        made["action"] = draw(st.sampled_from(["set", "append", "clear", "insert", "remove"]))
    elif kind == "subtransform":
        made |= {
            "transform": draw(class_names),
            "source": draw(something),
            "target": draw(something),
            "aux": draw(anything),
        }
    elif kind == "trace":
        made["value"] = draw(something)
    elif kind == "if":
        made |= {"condition": draw(anything), "then": draw(inside), "otherwise": draw(inside)}
    elif kind == "foreach":
        made |= {"property": draw(anything), "key": draw(something), "steps": draw(inside)}
    elif kind == "group":
        made |= {"name": draw(anything), "steps": draw(inside)}
    elif kind == "switch":
        cases = [
            {
                "condition": draw(anything),
                "steps": draw(inside),
                "disabled": draw(st.booleans()),
                **rest(draw),
            }
            for _ in range(draw(st.integers(0, 2)))
        ]
        made |= {"cases": cases, "default": draw(inside)}
    return made


@st.composite
def transforms(draw: st.DrawFn) -> TransformDefinition:
    return TransformDefinition.model_validate({
        "name": draw(class_names), "source_doc_type": draw(stripped), "target_doc_type": draw(stripped),
        "create": draw(st.sampled_from(["new", "copy", "existing"])), "ignore_missing_source": draw(st.booleans()),
        "report_errors": draw(st.booleans()), "treat_empty_repeating_field_as_null": draw(st.booleans()),
        "steps": draw(st.lists(steps(), max_size=4)), **rest(draw),
    })  # fmt: skip


tables = st.dictionaries(letters, st.dictionaries(anything, anything, max_size=4), max_size=2)


@st.composite
def schema_fields(draw: st.DrawFn) -> dict[str, Any]:
    return {
        "description": draw(anything), "type": draw(st.sampled_from(["base:ST", "CX", ""])),
        "required": draw(st.sampled_from(["R", "O", ""])), "symbol": draw(st.sampled_from(["!", "?", ""])),
        "length": draw(st.one_of(st.none(), st.integers(0, 999))), "repeats": draw(st.booleans()),
        "table": draw(st.sampled_from(["", "76"])),
    }  # fmt: skip


@st.composite
def categories(draw: st.DrawFn) -> SchemaCategory:
    numbered = st.dictionaries(st.integers(1, 30), schema_fields(), max_size=3)
    definition = st.sampled_from(["base:MSH [{base:NTE}] ZWD", "MSH <OBR|RQD> [PID [{NK1}]]", "base:MSH"])
    return SchemaCategory.model_validate({
        "name": draw(letters), "base": draw(st.sampled_from(["", "2.4"])), "description": draw(anything),
        "message_types": {"ADT_A31": {"structure": "ADT_A05", "reply": draw(st.sampled_from(["", "base:ACK"]))}},
        "structures": {"ADT_A05": {"definition": draw(definition), "description": draw(anything)}},
        "segments": {"ZWD": {"fields": draw(numbered), "description": draw(anything)}},
        "data_types": {"ZX": {"components": draw(numbered)}},
        "code_tables": {"76": {"values": draw(st.dictionaries(something, anything, max_size=2))}},
    })  # fmt: skip
