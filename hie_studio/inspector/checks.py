"""Whether what was typed is a value, and why not, in words. Knows no widget."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from pydantic import ValidationError
from PySide6.QtCore import QCoreApplication

from hie_runtime.config.schedule import ScheduleError, parse_schedule
from hie_studio.inspector.field_spec import Control, FieldSpec, adapter_of
from hie_studio.wording import error_in_words, in_words

translate = QCoreApplication.translate

# iris-semantics 3.1: `code=letters`, or `(code,code)=letters`; split outside parentheses, on the last "=".
_REPLY_CODE = re.compile(r":(\?[AER]|I\?|T\?|[A-Z]{2}|_|~|\*)|E(#\d+|\*.+)?|X")
_REPLY_LETTERS = re.compile(r"[CWRSDF]+")
# iris-semantics 1.2
_NAME_FORBIDDEN = '|;,:[<>\\/&"'


class Invalid(ValueError):
    """The text is not a value of the field; the message says why and what is allowed."""


def parse(spec: FieldSpec, value: Any) -> Any:
    """The value as the model means it. Raises Invalid with a sentence for the form."""
    try:
        parsed = adapter_of(spec.annotation).validate_python(value)
    except ValidationError as error:
        raise Invalid(_sentence(spec, value, error)) from None
    check = _CHECKS.get(spec.key)
    problem = check(parsed) if check is not None and isinstance(parsed, str) else ""
    if problem:
        raise Invalid(problem)
    return parsed


def _sentence(spec: FieldSpec, value: Any, error: ValidationError) -> str:
    kind = error.errors()[0]["type"]
    text = value.strip() if isinstance(value, str) else value
    if text in ("", None) and spec.control in (Control.NUMBER, Control.CHOICE):
        return translate("Inspector", "A value is needed: {allowed}.").format(allowed=allowed(spec))
    if kind == "string_too_short":
        return translate("Inspector", "A value is needed.")
    if spec.control is Control.FLAG:
        return translate("Inspector", "“{value}” is neither on nor off.").format(value=text)
    if spec.control in (Control.NUMBER, Control.CHOICE):
        words = translate("Inspector", "{value} is not allowed: {allowed}.")
        return words.format(value=text, allowed=allowed(spec))
    if kind == "string_pattern_mismatch":
        return translate("Inspector", "“{value}” is not allowed: {allowed}.").format(
            value=text, allowed=spec.help
        )
    return in_words(str(error.errors()[0]["msg"]))


def allowed(spec: FieldSpec) -> str:
    """What the field takes, in words, e.g. ``a whole number from 1 to 65535``."""
    if spec.choices:
        return translate("Inspector", "one of {names}").format(names=", ".join(map(str, spec.choices)))
    whole = "int" in str(spec.annotation).split("Annotated")[-1][:20] or spec.annotation is int
    noun = translate("Inspector", "a whole number") if whole else translate("Inspector", "a number")
    low, high = spec.minimum, spec.maximum
    if low is not None and high is not None:
        words = translate("Inspector", "{noun} from {low} to {high}")
    elif low is not None:
        words = translate("Inspector", "{noun} from {low} up")
    elif high is not None:
        words = translate("Inspector", "{noun} up to {high}")
    else:
        words = "{noun}"
    return words.format(noun=noun, low=number_text(low), high=number_text(high))


def number_text(value: float | None) -> str:
    """A number without a needless ``.0``."""
    if value is None:
        return ""
    return str(int(value)) if float(value).is_integer() else repr(value)


def reply_code_problem(text: str) -> str:
    """Why a ReplyCodeActions text cannot be read; "" when it can (iris-semantics 3.1)."""
    for entry in _entries(text):
        codes, equals, letters = entry.rpartition("=")
        if not equals:
            return translate("Inspector", "“{entry}” needs a code and actions, e.g. :?E=S").format(
                entry=entry
            )
        if not _REPLY_LETTERS.fullmatch(letters.strip()):
            words = translate("Inspector", "“{letters}” in “{entry}”: the actions are letters of C W R S D F")
            return words.format(letters=letters.strip(), entry=entry)
        inside = codes.strip()
        alternatives = (
            inside[1:-1].split(",") if inside.startswith("(") and inside.endswith(")") else [inside]
        )
        for code in alternatives:
            if not _REPLY_CODE.fullmatch(code.strip()):
                words = translate(
                    "Inspector",
                    "“{code}” is no reply code; there are :?A :?E :?R :AA … :_ :~ :* :I? :T? E E#n X",
                )
                return words.format(code=code.strip())
    return ""


def _entries(text: str) -> list[str]:
    """Entries split at commas outside parentheses; blank ones are dropped."""
    parts, depth, start = [], 0, 0
    for index, char in enumerate(text):
        depth += (char == "(") - (char == ")")
        if char == "," and depth <= 0:
            parts.append(text[start:index])
            start = index + 1
    parts.append(text[start:])
    return [part.strip() for part in parts if part.strip()]


def schedule_problem(text: str) -> str:
    """Why a schedule cannot be read; "" when it can (iris-semantics 4.2)."""
    try:
        parse_schedule(text)
    except ScheduleError as error:
        return error_in_words(error)
    return ""


def name_problem(text: str) -> str:
    """Why a text cannot be an item's name; "" when it can (iris-semantics 1.2)."""
    name = text.strip()
    if not name:
        return translate("Inspector", "An item needs a name.")
    bad = sorted({char for char in name if char in _NAME_FORBIDDEN})
    if bad:
        return translate("Inspector", "A name may not hold {chars}").format(chars=" ".join(bad))
    if name[0] in "!$._" or name[-1] in "!$.":
        return translate("Inspector", "A name may not begin with ! $ . _ nor end with ! $ .")
    return ""


def file_name_problem(text: str) -> str:
    """Why a file name pattern cannot be used; "" when it can (iris-semantics 4.5)."""
    if not text.strip():
        return translate("Inspector", "A pattern is needed, e.g. %f_%Q")
    if "/" in text or "\\" in text:
        return translate("Inspector", "A file name holds no / or \\; the folder is a setting of its own")
    if re.search(r"%(?![#$!fFQqYymdHIMSNjaAbBpPwWUxXcZ+%(])", text):
        return translate("Inspector", "After % comes a letter of the pattern, e.g. %f, %Q or %Y%m%d")
    return ""


_CHECKS: dict[str, Callable[[str], str]] = {
    "reply_code_actions": reply_code_problem,
    "schedule": schedule_problem,
    "filename": file_name_problem,
}
