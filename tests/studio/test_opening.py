"""A large production with many rule sets opens within a second."""

from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from hie_runtime.rules.model import Rule, RuleDefinition, RuleSet, SendAction, When
from hie_studio.document.document import Document
from hie_studio.document.state import DocumentState
from hie_studio.main_window import MainWindow
from studio.canvas.large import large

ITEMS, SETS, RULES = 500, 60, 12
MOST_MS = 1000


def with_rule_sets(state: DocumentState) -> DocumentState:
    """Sixty definitions of a dozen rules; those the routers name are among them."""
    targets = [item.name for item in state.production.items if ".operations." in item.class_name]
    names = [*state.rules, *(f"Extra.{number}" for number in range(SETS))][:SETS]

    def rule(number: int, at: int) -> Rule:
        condition = f'HL7.{{PV1:3.1}} = "W{at}" and HL7.{{MSH:9.2}} In "A01,A08"'
        send = SendAction(targets=[targets[(number * 7 + at) % len(targets)]])
        return Rule(name=f"Ward {number}.{at}", when=[When(condition=condition, actions=[send])])

    rules = {
        name: RuleDefinition(name=name, rule_sets=[RuleSet(rules=[rule(number, at) for at in range(RULES)])])
        for number, name in enumerate(names)
    }
    return replace(state, rules=rules)


@pytest.mark.timeout(120)
def test_five_hundred_items_with_sixty_rule_sets_open_within_a_second(
    window: MainWindow, tmp_path: Path
) -> None:
    maker = Document()
    maker.load_state(with_rule_sets(large(ITEMS)))
    maker.save_as(tmp_path / "trust")
    took = []
    for _ in range(2):  # the first builds what every window keeps
        began = time.thread_time()
        window.files.open_path(tmp_path / "trust")
        QApplication.processEvents()
        took.append((time.thread_time() - began) * 1000)
    print(
        f"\n{ITEMS} items, {SETS} rule sets: opened in {', '.join(f'{one:.0f}' for one in took)} ms of the processor"
    )
    assert len(window.scene.nodes) == ITEMS and len(window.document.rules) == SETS
    assert min(took) < MOST_MS
