"""Steps of a transform as sentences. Knows no widget."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication

from hie_runtime.transforms.model import (
    AssignStep,
    BreakStep,
    CaseBranch,
    CommentStep,
    ForeachStep,
    GroupStep,
    IfStep,
    KeptStep,
    SubtransformStep,
    SwitchStep,
    TraceStep,
)
from hie_studio.editors.mapper.places import Line, Part

translate = QCoreApplication.translate

_PATH = re.compile(r"(source|target)\.\{([^{}]*)\}")
_TEXT = re.compile(r'"([^"]*)"')
_TOKEN = re.compile(
    r"""(?P<nonempty>\s*'=\s*""(?!"))|(?P<empty>\s*=\s*""(?!"))|(?P<text>"(?:[^"]|"")*")"""
    r"""|(?P<path>(?P<side>source|target)\.\{(?P<inner>[^{}]*)\})|(?P<call>\.\.(?=\w))|(?P<sign>\s*(?:'=|&&|\|\||=)\s*)"""
)
_SIGNS = {"'=": "≠", "=": "="}


def sentence(line: Line) -> str:
    """A line of the steps as a person reads it."""
    if line.part is None:
        if line.place.endswith(".default"):
            return translate("Mapper", "In all other cases")
        return translate("Mapper", "Otherwise")
    return step_text(line.part)


def step_text(step: Part) -> str:
    """What a step does, e.g. ``Set PID:8 to “M”``."""
    match step:
        case AssignStep():
            return _assign(step)
        case IfStep():
            return translate("Mapper", "If {condition}").format(condition=value_text(step.condition))
        case CaseBranch():
            return translate("Mapper", "When {condition}").format(condition=value_text(step.condition))
        case ForeachStep():
            words = translate("Mapper", "For each {path}, counted by {key}")
            return words.format(path=value_text(step.property), key=step.key)
        case SwitchStep():
            return translate("Mapper", "Choose the first case that holds")
        case GroupStep():
            return step.name or translate("Mapper", "Group without a name")
        case SubtransformStep():
            words = translate("Mapper", "Transform {source} by {name} into {target}")
            source, target = value_text(step.source), value_text(step.target)
            return words.format(source=source, name=step.transform or _nothing(), target=target)
        case TraceStep():
            return translate("Mapper", "Log {value}").format(value=value_text(step.value))
        case BreakStep():
            return translate("Mapper", "Leave the loop")
        case CommentStep():
            return step.text.strip() or translate("Mapper", "Empty remark")
        case KeptStep() if step.python:
            words = translate("Mapper", "Run the Python step {name} in place of <{element}>")
            return words.format(name=step.python, element=step.element)
    assert isinstance(step, KeptStep)
    return translate("Mapper", "<{element}> of IRIS, kept as it is").format(element=step.element)


def _assign(step: AssignStep) -> str:
    target, value = place_text(step.property), value_text(step.value)
    match step.action:
        case "append":
            return translate("Mapper", "Append {value} to {target}").format(value=value, target=target)
        case "insert":
            words = translate("Mapper", "Insert {value} into {target} at {key}")
            return words.format(value=value, target=target, key=value_text(step.key or "1"))
        case "clear":
            return translate("Mapper", "Clear {target}").format(target=target)
        case "remove":
            return translate("Mapper", "Remove {target}").format(target=target)
    return translate("Mapper", "Set {target} to {value}").format(target=target, value=value)


def place_text(text: str) -> str:
    """The path alone of ``target.{PV1:3.1}``; other names stay."""
    found = _PATH.fullmatch(text.strip())
    return found[2] if found is not None else text.strip() or _nothing()


def value_text(text: str) -> str:
    """An expression with its paths and texts as they are read: ``source PV1:3.1``, ``“M”``."""
    told = text.strip()
    if _TEXT.fullmatch(told):
        return f"“{told[1:-1]}”" if len(told) > 2 else translate("Mapper", "nothing")
    return _TOKEN.sub(_readable, told) or _nothing()


def _readable(found: re.Match[str]) -> str:
    match found.lastgroup:
        case "nonempty":
            return translate("Mapper", " is not empty")
        case "empty":
            return translate("Mapper", " is empty")
        case "text":
            return f"“{found[0][1:-1]}”" if len(found[0]) > 2 else found[0]
        case "call":
            return ""
        case "sign":
            sign = found[0].strip()
            words = {"&&": translate("Mapper", "and"), "||": translate("Mapper", "or")}
            return f" {words.get(sign) or _SIGNS[sign]} "
    return f"{found['side']} {found['inner']}"


def _nothing() -> str:
    return translate("Mapper", "…")
