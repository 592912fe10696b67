"""The report: what came across of each part, where it stood, and a page that shows it."""

from __future__ import annotations

from pathlib import Path

from lxml import html

from hie_runtime.importers.iris.importer import IRISConfigImporter
from hie_runtime.importers.iris.report import Status

ROOT = Path(__file__).parents[3]


def test_each_item_rule_and_transform_has_its_sums_and_every_entry_its_place_and_item() -> None:
    sample = ROOT / "samples/iris/acute-deployment.xml"
    lines = sample.read_text(encoding="utf-8").splitlines()
    result = IRISConfigImporter().import_files([sample])
    report = result.report
    parts = {(part.kind, part.name): part for part in report.parts}
    assert {name for kind, name in parts if kind == "item"} == {item.name for item in result.production.items}
    assert {name for kind, name in parts if kind == "rule"} >= set(result.rules)
    assert {name for kind, name in parts if kind == "transform"} >= set(result.transforms)
    for part in parts.values():
        mine = [entry for entry in report.entries if entry.owner == (part.kind, part.production, part.name)]
        assert part.total == len(mine) == sum(part.counts.values())
    for entry in report.entries:
        if entry.kind.value in ("rule", "condition", "target", "action", "transform", "step") and entry.part:
            assert entry.line and entry.part, entry
            assert entry.item or result.production.item(entry.used_by), entry
        if entry.kind.value == "setting":
            assert f'Name="{entry.name}"' in lines[entry.line - 1]


def test_the_page_has_the_sums_on_top_and_a_section_a_status() -> None:
    report = IRISConfigImporter().import_files([ROOT / "samples/iris"]).report
    page = html.fromstring(report.to_html())
    for status in Status:
        count = sum(1 for entry in report.entries if entry.status is status)
        (tile,) = page.xpath(f'//a[@href="#{status.name.lower()}"]')
        assert tile.text_content().split()[0] == str(count)
        rows = page.xpath(f'//details[@id="{status.name.lower()}"]//tr[td]')
        assert len(rows) == count
    assert len(page.xpath("//meter")) == len(report.parts)
