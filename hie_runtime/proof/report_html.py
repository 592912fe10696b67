"""The result as one HTML file without scripts or anything from elsewhere, to be sent on. Everything is escaped."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime
from html import escape

from hie_runtime.proof.report_text import counts_text
from hie_runtime.proof.results import Finding, ProofResult, Shown, Status, TargetResult, TestResult

_TOP_PATHS = 100
_PAGE = """<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>{title}</title><style>
:root{{color-scheme:light dark;font:15px/1.5 system-ui,sans-serif;--good:#17803d;--bad:#c0262d;--quiet:#6b7280}}
@media(prefers-color-scheme:dark){{:root{{--good:#4ade80;--bad:#f87171;--quiet:#9ca3af}}}}
body{{margin:2rem auto;max-width:80rem;padding:0 1rem}}h1{{font-size:1.5rem;margin-bottom:.2rem}}
table{{border-collapse:collapse;margin:.5rem 0 1rem;width:100%}}th,td{{padding:.3rem .6rem;border-bottom:1px solid #8884;
text-align:left;vertical-align:top;overflow-wrap:anywhere}}td.n{{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}}
code{{font:13px/1.4 ui-monospace,monospace;white-space:pre-wrap}}.good{{color:var(--good)}}.bad{{color:var(--bad)}}
.quiet{{color:var(--quiet)}}details{{margin:.6rem 0;border:1px solid #8884;border-radius:.5rem;padding:.4rem .8rem}}
summary{{cursor:pointer;font-weight:600}}.box{{border-left:4px solid var(--bad);padding:.2rem .8rem;margin:1rem 0}}
@media print{{details{{break-inside:avoid}}}}</style></head><body>
<h1>{title}</h1><p class="quiet">{when}; {messages} messages{speed}</p>{notice}
<p><strong class="{verdict_class}">{verdict}</strong></p>{problems}{tests}{coverage}</body></html>
"""


def to_html(proof: ProofResult) -> str:
    """The page."""
    failed = sum(not test.passed for test in proof.tests)
    speed = f" in {proof.seconds:.1f} s" if proof.seconds else ""
    shapes = "Values are shown as shapes (Aaaa, 9999)."
    real = "This report holds values of real messages. Treat it as patient data, or make it with --without-values."
    verdict = (
        f"{failed} of {len(proof.tests)} tests found differences" if failed else "Everything is as expected"
    )
    return _PAGE.format(
        title=escape(f"Proof on traffic: {proof.production}"),
        when=f"{datetime.now().astimezone():%Y-%m-%d %H:%M}",
        messages=f"{proof.messages:,}",
        speed=speed,
        notice=f'<p class="quiet">{shapes if proof.masked else real}</p>',
        verdict_class="bad" if failed else "good",
        verdict=verdict,
        problems="".join(
            f'<p class="box">The workspace has an error: {escape(one)}</p>' for one in proof.problems
        ),
        tests="".join(map(_test, proof.tests)),
        coverage=_coverage(proof),
    )


def _test(test: TestResult) -> str:
    mark = '<span class="good">passed</span>' if test.passed else '<span class="bad">differs</span>'
    where = f" at {escape(', '.join(dict.fromkeys(test.items)))}" if test.items else ""
    rate = f", {test.rate:,.0f} a second" if test.messages > 100 else ""
    rows = "".join(map(_target_row, test.targets.values()))
    return (
        f"<details{'' if test.passed else ' open'}><summary>{escape(test.name)}: {mark}</summary>"
        f'<p class="quiet">{test.messages:,} messages in{where}{rate}; {test.nowhere:,} went nowhere. {escape(test.file)}</p>'
        + _notes(test.notes)
        + _errors(test)
        + f"<table><tr><th>target</th><th>result</th><th>found</th><th>expected</th></tr>{rows}</table>"
        + "".join(map(_target, test.targets.values()))
        + "".join(f"<p>updated {escape(line)}</p>" for line in test.updated)
        + "</details>"
    )


def _errors(test: TestResult) -> str:
    if not test.error_count:
        return ""
    rows = "".join(
        f"<tr><td>{escape(one.place)}</td><td><code>{escape(one.text)}</code></td></tr>"
        for one in test.errors
    )
    more = test.error_count - len(test.errors)
    rest = f'<p class="quiet">and {more:,} more</p>' if more > 0 else ""
    return f'<h3 class="bad">{test.error_count:,} errors</h3><table>{rows}</table>{rest}'


def _target_row(target: TargetResult) -> str:
    style = "good" if target.passed else "bad"
    return (
        f'<tr><td>{escape(target.target)}</td><td class="{style}">{escape(counts_text(target))}</td>'
        f'<td class="n">{target.found:,}</td><td class="n">{target.expected:,}</td></tr>'
    )


def _target(target: TargetResult) -> str:
    parts = [_notes(target.notes)]
    if target.excused:
        rows = _rows((text, f"{times:,}") for text, times in target.excused.items())
        parts.append(f"<table><tr><th>not counted</th><th>differences</th></tr>{rows}</table>")
    if target.by_path:
        counted = target.by_path.most_common(_TOP_PATHS)
        rows = _rows((f"{path} {name}".rstrip(), f"{times:,}") for (path, name), times in counted)
        parts.append(f"<table><tr><th>differs at</th><th>times</th></tr>{rows}</table>")
    if target.findings:
        parts.append(
            "<table><tr><th>message</th><th>where</th><th>found</th><th>expected</th></tr>"
            + "".join(row for finding in target.findings for row in _finding(finding))
            + "</table>"
        )
    if target.left_out > 0:
        parts.append(f'<p class="quiet">and {target.left_out:,} more messages, counted only</p>')
    body = "".join(parts)
    return f"<h3>{escape(target.target)}</h3>{body}" if body else ""


def _finding(one: Finding) -> Iterator[str]:
    who = "<br>".join(escape(text) for text in (one.place, one.expected_place, one.key) if text)
    if one.status is not Status.DIFFERS:
        text = escape(f"{one.status}: {one.text}" if one.text else str(one.status))
        yield f'<tr><td>{who}</td><td colspan="3" class="bad">{text}</td></tr>'
        return
    for number, difference in enumerate(one.differences):
        yield f"<tr><td>{who if not number else ''}</td>{_difference(difference)}</tr>"
    if one.total > len(one.differences):
        yield f'<tr><td></td><td colspan="3">and {one.total - len(one.differences):,} more differences</td></tr>'


def _difference(one: Shown) -> str:
    kind = "" if one.kind == "value" else f' <span class="quiet">({escape(one.kind)})</span>'
    name = f'<br><span class="quiet">{escape(one.name)}</span>' if one.name else ""
    return (
        f"<td>{escape(one.path)}{kind}{name}</td><td>{_value(one.found)}</td><td>{_value(one.expected)}</td>"
    )


def _value(text: str | None) -> str:
    if text is None:
        return '<span class="quiet">nothing</span>'
    return f"<code>{escape(text)}</code>" if text else '<span class="quiet">empty</span>'


def _rows(rows: Iterable[tuple[str, str]]) -> str:
    return "".join(
        f'<tr><td>{escape(text)}</td><td class="n">{escape(times)}</td></tr>' for text, times in rows
    )


def _notes(notes: Iterable[str]) -> str:
    return "".join(f'<p class="box">{escape(note)}</p>' for note in notes)


def _coverage(proof: ProofResult) -> str:
    coverage = proof.coverage
    rules = _rows((f"{one.definition}: {one.rule}", f"{one.times:,}") for one in coverage.rules)
    transforms = _rows((_through(proof, name), f"{times:,}") for name, times in coverage.transforms.items())
    items = _rows((name, f"{times:,}") for name, times in coverage.items.items())
    never = "".join(f"<li>{escape(one)}</li>" for one in coverage.never())
    return (
        f"<h2>What the messages used</h2>{f'<p>Never used:</p><ul>{never}</ul>' if never else ''}"
        f"<details><summary>All rules, transforms and items</summary>"
        f"<table><tr><th>rule</th><th>times</th></tr>{rules}</table>"
        f"<table><tr><th>transform</th><th>times</th></tr>{transforms}</table>"
        f"<table><tr><th>item</th><th>messages</th></tr>{items}</table></details>"
    )


def _through(proof: ProofResult, name: str) -> str:
    callers = proof.coverage.through.get(name)
    return f"{name} (also called by {', '.join(callers)}, not counted apart)" if callers else name
