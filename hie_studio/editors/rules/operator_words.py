"""Comparisons in words, as the condition editor lists them and sentences tell them. Knows no widget."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from hie_runtime.rules.conditions import OPERATORS

translate = QCoreApplication.translate


def operator_words(operator: str) -> str:
    """An operator of :data:`OPERATORS` as it is read aloud between a field and a value."""
    return {
        "=": translate("Rules", "is"),
        "!=": translate("Rules", "is not"),
        "<": translate("Rules", "is less than"),
        ">": translate("Rules", "is greater than"),
        "<=": translate("Rules", "is at most"),
        ">=": translate("Rules", "is at least"),
        "contains": translate("Rules", "contains"),
        "does not contain": translate("Rules", "does not contain"),
        "starts with": translate("Rules", "starts with"),
        "does not start with": translate("Rules", "does not start with"),
        "ends with": translate("Rules", "ends with"),
        "matches": translate("Rules", "matches"),
        "does not match": translate("Rules", "does not match"),
        "like": translate("Rules", "is like"),
        "not like": translate("Rules", "is not like"),
        "in": translate("Rules", "is one of"),
        "not in": translate("Rules", "is none of"),
    }[operator]


def value_hint(operator: str) -> str:
    """What is written in an empty value beside that operator."""
    if operator in ("in", "not in"):
        return translate("Rules", "A01, A08")
    if operator in ("matches", "does not match"):
        return translate("Rules", "pattern, e.g. 1A2N")
    if operator in ("like", "not like"):
        return translate("Rules", "e.g. W% or _12")
    return translate("Rules", "empty")


def all_operators() -> list[tuple[str, str]]:
    """Each operator with its words, in the order of the list."""
    return [(operator, operator_words(operator)) for operator in OPERATORS]
