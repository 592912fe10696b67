"""The tables of docs/usability.md: written from what the tests count, and read back by them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import yaml

from .tasks import FREQUENT, TASKS

PAGE = Path(__file__).parents[3] / "docs" / "usability.md"
ANCHORS = Path(__file__).with_name("anchors.yaml")
Count = tuple[int, int, int]
"""Clicks, keys, characters of values."""

_LINE = re.compile(r"^\| (?P<words>[^|]+?) \| (?P<clicks>\d+) \| (?P<keys>\d+) \| (?P<typed>\d+) \|$", re.M)


def counts_of(page: str) -> dict[str, Count]:
    """What the page says each task takes, by its words."""
    return {
        line["words"]: (int(line["clicks"]), int(line["keys"]), int(line["typed"]))
        for line in _LINE.finditer(page)
    }


def anchors() -> dict[str, dict[str, Any]]:
    """By task and tool: ``source`` (an address) and ``steps`` (what its documentation has one do)."""
    return dict(yaml.safe_load(ANCHORS.read_text()))


def acts(step: str) -> int:
    """What a step costs: one act, or as many as it says at its end ("double-click it (2)")."""
    number = re.search(r"\((\d+)\)$", step)
    return int(number[1]) if number else 1


def cost(way: Mapping[str, Any]) -> int:
    """Clicks and keys of a documented way."""
    return sum(acts(step) for step in way["steps"])


def count_table(counts: Mapping[str, Count]) -> str:
    """Every task with what it takes."""
    lines = ["| Task | Clicks | Keys | Characters typed |", "| --- | --- | --- | --- |"]
    for key, words in TASKS.items():
        clicks, keys, typed = counts[key]
        lines.append(f"| {words} | {clicks} | {keys} | {typed} |")
    return "\n".join(lines)


def comparison_table(counts: Mapping[str, Count]) -> str:
    """The ten most frequent tasks, clicks and keys together, beside the documented ways of others."""
    known = anchors()
    tools = list(dict.fromkeys(tool for key in FREQUENT for tool in known[key]))
    lines = [f"| Task | HIE | {' | '.join(tools)} |", f"| --- | --- |{' --- |' * len(tools)}"]
    for key in FREQUENT:
        cells = [str(cost(known[key][tool])) if tool in known[key] else "–" for tool in tools]
        ours = counts[key][0] + counts[key][1]
        fewer = all(ours < cost(way) for way in known[key].values())
        lines.append(f"| {TASKS[key]} | {f'**{ours}**' if fewer else ours} | {' | '.join(cells)} |")
    return "\n".join(lines)


def sources() -> str:
    """How each figure of the comparison was counted: the steps, and where they are described."""
    parts = []
    for key in FREQUENT:
        parts.append(f"**{TASKS[key]}**\n")
        for tool, way in anchors()[key].items():
            steps = "; ".join(way["steps"])
            parts.append(f"- {tool}, {cost(way)}: {steps}. [Source]({way['source']})")
        parts.append("")
    return "\n".join(parts).rstrip()


def written(page: str, counts: Mapping[str, Count]) -> str:
    """The page with its tables made anew."""
    for mark, text in (
        ("counts", count_table(counts)),
        ("comparison", comparison_table(counts)),
        ("sources", sources()),
    ):
        begin, end = f"<!-- {mark} -->", f"<!-- /{mark} -->"
        before, rest = page.split(begin)
        page = f"{before}{begin}\n{text}\n{end}{rest.split(end)[1]}"
    return page
