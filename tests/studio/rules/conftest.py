"""What the rule editor's tests share: a believable document and the editor of one of its rule definitions."""

from __future__ import annotations

import pytest

from hie_studio.document.document import Document
from hie_studio.editors.rules import RuleEditor
from studio.panels.conftest import document, run

__all__ = ["document", "run"]
NAME = "Acute.ADT.Router"


@pytest.fixture
def editor(qtbot, document: Document) -> RuleEditor:  # noqa: F811
    made = RuleEditor(document, NAME)
    qtbot.addWidget(made)
    made.resize(1200, 900)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made
