"""Counts what IRIS files hold without the importer: plain XML and text searches."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from lxml import etree

from hie_runtime.importers.iris.report import Kind

ROOTS = ("Production", "ruleDefinition", "transform")
STEPS = (
    "assign",
    "if",
    "foreach",
    "switch",
    "group",
    "subtransform",
    "trace",
    "break",
    "code",
    "sql",
    "comment",
)


def count_files(paths: list[Path]) -> Counter[Kind]:
    """Entries a complete report must have, by kind."""
    found: Counter[Kind] = Counter()
    for path in paths:
        for root in _roots(path.read_text(encoding="utf-8")):
            found.update(_count(root))
    return found


def _roots(text: str) -> Iterator[etree._Element]:
    if text.lstrip().startswith("<"):
        outer = etree.fromstring(text.encode())
        if outer.tag in ROOTS:
            yield outer
        if outer.tag == "Export":
            for data in outer.iter("Data"):
                yield from _inside(data.text or "")
    else:
        yield from _inside(text)


def _inside(text: str) -> Iterator[etree._Element]:
    for name in ROOTS:
        found = re.search(rf"<{name}[\s>].*</{name}>", text, re.DOTALL)
        if found:
            yield etree.fromstring(found[0].encode())


def _count(root: etree._Element) -> Counter[Kind]:
    def number(tag: str) -> int:
        return sum(1 for _ in root.iter(tag))

    found: Counter[Kind] = Counter()
    if root.tag == "Production":
        found[Kind.PRODUCTION] = 1
        found[Kind.ITEM] = number("Item")
        found[Kind.SETTING] = number("Setting") + sum(
            1 for item in root.iter("Item") if "InactivityTimeout" in item.attrib
        )
    elif root.tag == "ruleDefinition":
        found[Kind.RULE] = number("rule")
        found[Kind.CONDITION] = number("when")
        found[Kind.TARGET] = sum(
            len([name for name in send.get("target", "").split(",") if name.strip()])
            for send in root.iter("send")
        )
        found[Kind.ACTION] = sum(
            number(tag) for tag in ("return", "assign", "trace", "debug", "delete", "delegate", "foreach")
        )
    else:
        found[Kind.TRANSFORM] = 1
        found[Kind.STEP] = sum(number(tag) for tag in STEPS)
    return found
