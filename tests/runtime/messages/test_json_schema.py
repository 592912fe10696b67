"""JSON Schema: faults by pointer and rule, no values, nothing fetched."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hie_runtime.errors import HIEError
from hie_runtime.messages.errors import JSONError, SchemaError
from hie_runtime.messages.json import JSONMessage
from hie_runtime.messages.json_schema import JSONSchema

RESULT = {
    "type": "object",
    "required": ["id"],
    "properties": {
        "id": {"type": "integer"},
        "value": {"type": "number", "multipleOf": 0.01, "minimum": 0},
        "codes": {"items": {"$ref": "#/$defs/code"}},
    },
    "$defs": {"code": {"type": "string", "pattern": "^[A-Z]+$"}},
}


def problems(schema: object, raw: bytes) -> list[str]:
    return JSONSchema("result.json", json.dumps(schema).encode()).problems(JSONMessage(raw))


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        (b'{"id": 1, "value": 4.35, "codes": ["K"]}', []),
        (b'{"id": 1.0}', []),
        (b'{"id": 12345678901234567890123}', []),
        (b"{}", ["the whole: required (result.json)"]),
        (b'{"id": "secret"}', ["/id: type (result.json)"]),
        (b'{"id": 1, "value": 4.355}', ["/value: multipleOf (result.json)"]),
        (
            b'{"id": 1.5, "codes": ["K", "na"]}',
            ["/codes/1: pattern (result.json)", "/id: type (result.json)"],
        ),
    ],
)
def test_a_schema_names_pointer_and_rule_of_every_fault_and_never_the_value(
    raw: bytes, expected: list[str]
) -> None:
    assert problems(RESULT, raw) == expected


@pytest.mark.parametrize(
    "source",
    [
        b"",
        b"5",
        b"[]",
        b'{"type": 5}',
        b'{"$schema": "http://example.org/mine"}',
        b'{"$schema": []}',
        b'{"minimum": 1e9999999999999999999}',
    ],
)
def test_what_is_no_schema_of_a_known_draft_is_refused(source: bytes) -> None:
    with pytest.raises(SchemaError, match=r"result\.json"):
        JSONSchema("result.json", source)


@pytest.mark.parametrize("ref", ["http://127.0.0.1:9/a.json", "file:///etc/passwd", "#/$defs/none"])
def test_a_reference_out_of_the_file_is_not_followed(ref: str) -> None:
    with pytest.raises(SchemaError, match="leads nowhere"):
        problems({"$ref": ref}, b"1")


def test_a_pattern_that_is_none_is_an_error_of_the_schema() -> None:
    with pytest.raises(SchemaError):
        problems({"pattern": "("}, b'"a"')


def test_numbers_and_schemas_without_end_are_errors_and_not_a_full_memory() -> None:
    with pytest.raises(JSONError, match="too large"):
        problems({"multipleOf": 0.01}, b"1e999999")
    with pytest.raises(JSONError, match="circles"):
        problems({"$ref": "#"}, b"1")


@given(
    schema=st.text(max_size=40) | st.sampled_from(["{}", "true"]),
    raw=st.binary(max_size=40) | st.floats().map(lambda n: repr(n).encode()),
)
def test_any_schema_and_any_message_give_faults_or_an_error_of_hie(schema: str, raw: bytes) -> None:
    try:
        assert isinstance(JSONSchema("any", schema.encode()).problems(JSONMessage(raw)), list)
    except HIEError:
        return
