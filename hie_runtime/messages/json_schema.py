"""JSON messages checked against a JSON Schema (2020-12, or the draft its ``$schema`` names)."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from decimal import Decimal
from typing import Any

from jsonschema import exceptions, validators
from jsonschema_specifications import REGISTRY
from referencing.exceptions import Unresolvable

from hie_runtime.messages.errors import JSONError, SchemaError
from hie_runtime.messages.json import JSONMessage, Number

# Whole numbers up to here are integers, whatever way they are written; 1e999999999 would fill the memory.
_MAX_DIGITS = 400


class JSONSchema:
    """A schema in one file; ``name`` stands in errors. Nothing is fetched: a ``$ref`` leads into the file itself
    or to the drafts of JSON Schema.

    Raises SchemaError for what is no JSON Schema or is of a draft not known.
    """

    def __init__(self, name: str, source: bytes) -> None:
        self.name = name
        try:
            schema = json.loads(source, parse_int=_number, parse_float=_number)
            kind = self._draft(schema)
            kind.check_schema(schema)
        except (ValueError, RecursionError) as error:
            raise SchemaError(f"{name} is not JSON: {error}") from error
        except ArithmeticError as error:
            raise SchemaError(f"{name}: a number is too large") from error
        except exceptions.SchemaError as error:
            raise SchemaError(f"{name} is no JSON Schema: {error.json_path}: {error.message}") from error
        # a registry of its own: the default one fetches what a $ref names
        self._validator = kind(schema, registry=REGISTRY)

    def problems(self, message: JSONMessage) -> list[str]:
        """Pointer and rule of everything that is not as the schema says; no values of the message.

        Raises JSONError when the message is no JSON or cannot be compared, SchemaError for a ``$ref`` that leads
        nowhere and a pattern that is none.
        """
        data = message.data
        try:
            found = [
                f"{_pointer(error.absolute_path)}: {error.validator} ({self.name})"
                for error in self._validator.iter_errors(_comparable(data))
            ]
        except Unresolvable as error:
            raise SchemaError(f"{self.name}: $ref {error.ref} leads nowhere in this file") from error
        except re.error as error:
            raise SchemaError(f"{self.name}: a pattern is no regular expression: {error}") from error
        except RecursionError as error:
            raise JSONError(
                f"the message is nested too deep for {self.name}, or that goes in circles"
            ) from error
        except ArithmeticError as error:
            raise JSONError(f"a number of the message is too large for a rule of {self.name}") from error
        return sorted(found)

    def _draft(self, schema: object) -> Any:
        if isinstance(schema, bool):
            return validators.Draft202012Validator
        if not isinstance(schema, dict):
            raise SchemaError(f"{self.name} is no JSON Schema: an object, true or false is allowed")
        named = schema.get("$schema", validators.Draft202012Validator.META_SCHEMA["$schema"])
        kind = validators.validator_for({"$schema": named}, default=None) if isinstance(named, str) else None
        if kind is None:
            raise SchemaError(f"{self.name}: $schema {named} is not a draft known here (3 to 2020-12)")
        return kind


def _pointer(keys: Iterable[object]) -> str:
    shown = [str(key).replace("~", "~0").replace("/", "~1") for key in keys]
    return "/" + "/".join(shown) if shown else "the whole"


def _number(text: str) -> int | Decimal:
    """A number without loss, an int where it is whole."""
    found = Decimal(text)
    if found.adjusted() < _MAX_DIGITS and found == found.to_integral_value():
        return int(found)
    return found


def _comparable(value: Any) -> Any:
    """The same value with numbers to reckon with."""
    if isinstance(value, Number):
        return _number(value)
    if isinstance(value, dict):
        return {name: _comparable(member) for name, member in value.items()}
    if isinstance(value, list):
        return [_comparable(member) for member in value]
    return value
