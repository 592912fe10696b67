"""The import report as a page: sums, what came across of each part, then everything, what needs a person first."""

from __future__ import annotations

import html
from collections import Counter

from hie_runtime.importers.iris.report import Coverage, Entry, ImportReport, Kind, Status

_ORDER = (Status.PROBLEM, Status.SUPPLY, Status.KEPT, Status.NOTED, Status.CONVERTED)
_WORDS = {
    Status.CONVERTED: "converted exactly",
    Status.NOTED: "converted, with a note",
    Status.KEPT: "kept, does not run",
    Status.SUPPLY: "to supply",
    Status.PROBLEM: "problem",
}


def page(report: ImportReport) -> str:
    """The whole page."""
    names = html.escape(", ".join(report.productions) or "no production")
    sums = Counter(entry.status for entry in report.entries)
    tiles = "".join(
        f'<a class="tile {status.name.lower()}" href="#{status.name.lower()}"><b>{sums[status]}</b> {_WORDS[status]}</a>'
        for status in _ORDER
    )
    sections = "".join(
        _section(status, [e for e in report.entries if e.status is status]) for status in _ORDER
    )
    return _PAGE.format(
        title=html.escape(report.title),
        names=names,
        tiles=tiles,
        kinds=_kinds(report),
        parts=_parts(report.parts),
        sections=sections,
    )


def _kinds(report: ImportReport) -> str:
    head = "".join(f"<th>{_WORDS[status]}</th>" for status in Status)
    rows = "".join(
        f"<tr><th>{kind.value}</th>" + _cells(numbers) + "</tr>" for kind, numbers in report.counts().items()
    )
    return f"<table><tr><th></th>{head}<th>total</th></tr>{rows}</table>"


def _cells(numbers: Counter[Status]) -> str:
    return "".join(f"<td>{numbers[status] or ''}</td>" for status in Status) + f"<td>{numbers.total()}</td>"


def _plural(kind: Kind) -> str:
    return "processes" if kind is Kind.PROCESS else f"{kind.value}s"


def _parts(parts: list[Coverage]) -> str:
    """A table for items, rules and transforms each, those with most to do first."""
    made = ""
    head = "".join(f"<th>{_WORDS[status]}</th>" for status in Status)
    for kind in (Kind.ITEM, Kind.RULE, Kind.TRANSFORM, Kind.PROCESS):
        mine = sorted((part for part in parts if part.kind == kind), key=lambda part: (part.runs, part.name))
        if not mine:
            continue
        whole = sum(1 for part in mine if part.runs == 100)
        rows = "".join(
            f'<tr><th>{html.escape(part.name)}</th><td class="of">{html.escape(part.production)}</td>'
            f'<td><meter min="0" max="100" value="{part.runs}">{part.runs} %</meter> {part.runs} %</td>'
            + _cells(Counter(part.counts)) + "</tr>"
            for part in mine
        )  # fmt: skip
        opened = " open" if whole < len(mine) else ""
        made += (
            f"<details{opened}><summary>{_plural(kind)}: {whole} of {len(mine)} run whole</summary>"
            f"<table><tr><th>{kind.value}</th><th>production</th><th>runs</th>{head}<th>total</th></tr>{rows}</table></details>"
        )
    return made


def _section(status: Status, entries: list[Entry]) -> str:
    if not entries:
        return ""
    opened = "" if status is Status.CONVERTED else " open"
    rows = "".join(_row(entry) for entry in entries)
    head = "".join(
        f"<th>{text}</th>" for text in ("kind", "where", "name", "what", "what to do", "place in the source")
    )
    return (
        f'<details id="{status.name.lower()}"{opened}><summary>{_WORDS[status]}: {len(entries)}</summary>'
        f"<table><tr>{head}</tr>{rows}</table></details>"
    )


def _row(entry: Entry) -> str:
    where = entry.item or entry.part
    if entry.production and entry.item:
        where = f"{entry.item} ({entry.production})"
    cells = (entry.kind.value, where, entry.name, entry.text, entry.advice, entry.place)
    return (
        f'<tr class="{entry.status.name.lower()}">'
        + "".join(f"<td>{html.escape(cell)}</td>" for cell in cells)
        + "</tr>"
    )


_PAGE = """<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{title}: {names}</title><style>
:root{{color-scheme:light dark;font:15px/1.5 system-ui,sans-serif;--problem:light-dark(#b3261e,#ff8a80);--supply:light-dark(#8a5200,#ffb74d);
--kept:light-dark(#3949ab,#9fa8ff);--noted:light-dark(#00695c,#80cbc4);--converted:light-dark(#2e7d32,#81c784)}}
body{{margin:2rem auto;max-width:90rem;padding:0 1rem}}table{{border-collapse:collapse;margin:.5rem 0 1rem;width:100%}}
th,td{{padding:.35rem .6rem;border-bottom:1px solid #8884;text-align:left;vertical-align:top;overflow-wrap:anywhere}}
th{{font-weight:600}}summary{{font-size:1.1rem;font-weight:600;margin:1rem 0 .25rem;cursor:pointer}}.of{{opacity:.75}}
.tiles{{display:flex;flex-wrap:wrap;gap:.75rem;margin:1rem 0}}.tile{{border:1px solid #8886;border-radius:.5rem;padding:.6rem 1rem;color:inherit;
text-decoration:none}}.tile b{{font-size:1.6rem;display:block}}.tile.problem b,tr.problem td:first-child{{color:var(--problem)}}
.tile.supply b,tr.supply td:first-child{{color:var(--supply)}}.tile.kept b,tr.kept td:first-child{{color:var(--kept)}}
.tile.noted b,tr.noted td:first-child{{color:var(--noted)}}.tile.converted b{{color:var(--converted)}}
</style></head><body><h1>{title}: {names}</h1><div class="tiles">{tiles}</div>{kinds}
<h2>What came across of each part</h2>{parts}<h2>Everything, what needs you first</h2>{sections}
</body></html>
"""
