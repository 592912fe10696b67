"""The head of class text as in a repository (UDL): what it extends, imports, declares."""

from __future__ import annotations

import re

from hie_runtime.importers.iris.classes import IRISClass

CLASS = re.compile(r"^Class[ \t]+([\w.%]+)(?:\s+Extends\s+(?:\(([^)]{0,4000})\)|([\w.%]+)))?", re.MULTILINE)
CODE = re.compile(r"^(?:ClassMethod|Method|ClientMethod|Query|Trigger)\s+(\w+)", re.MULTILINE)
MEMBER = re.compile(
    r"^(?:ClassMethod|Method|ClientMethod|Property|Query|Trigger|Index|Storage)\s+(\w+)", re.MULTILINE
)
_IMPORT = re.compile(r"^Import\s+(?:\(([^)]{0,4000})\)|([\w.%]+))", re.MULTILINE)
_PARAMETER = re.compile(r'^Parameter\s+(\w+)(?:\s+As\s+[\w.%]+)?\s*(?:\[[^\]\n]*\]\s*)?=\s*("(?:[^"\n]|"")*"|[^";\n]*)\s*;', re.MULTILINE)  # fmt: skip
_INITIAL = re.compile(r'^Property\s+(\w+)[^;\n]*?\bInitialExpression\s*=\s*("(?:[^"\n]|"")*"|\{[^\n]*?\}|[^,\];\n]+)', re.MULTILINE)  # fmt: skip


def read_head(file: str, text: str, plain: str) -> IRISClass | None:
    """The class that text declares, None when it declares none. ``plain``: the text without its XData."""
    found = CLASS.search(text)
    if found is None:
        return None
    imported = _IMPORT.search(text, 0, found.start())
    return IRISClass(
        found[1],
        file,
        text.count("\n", 0, found.start()) + 1,
        tuple(_names(found[2] or found[3] or "")),
        tuple(_names((imported[1] or imported[2]) if imported else "")),
        {name: _unquoted(value) for name, value in _PARAMETER.findall(plain)},
        {name: value.strip() for name, value in _INITIAL.findall(plain)},
        tuple(dict.fromkeys(CODE.findall(plain))),
        text,
    )


def _names(text: str) -> list[str]:
    return [part.strip() for part in text.split(",") if part.strip()]


def _unquoted(value: str) -> str:
    value = value.strip()
    return value[1:-1].replace('""', '"') if len(value) > 1 and value[0] == value[-1] == '"' else value


def comment_before(text: str, start: int) -> str:
    """The words of the ``///`` lines that end at ``start``."""
    lines: list[str] = []
    end = start
    while end > 0:
        begin = text.rfind("\n", 0, end - 1) + 1
        line = text[begin:end]
        if not line.startswith("///"):
            break
        lines.append(line.strip("/ \n"))
        end = begin
    return " ".join(reversed(lines))
