"""What the rule editor's tests share: a believable document and the editor of one of its rule definitions."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from hie_studio.document.document import Document
from hie_studio.editors.rules import RuleEditor
from hie_studio.theme import theme
from studio.hospital import hospital

NAME = "Acute.ADT.Router"


@pytest.fixture
def document(qapp: QApplication) -> Document:
    if theme.choice() != "light":
        theme.install(qapp, "light")  # once: it styles every window anew
    made = Document()
    made.load_state(hospital())
    return made


@pytest.fixture
def editor(qtbot, document: Document) -> RuleEditor:
    made = RuleEditor(document, NAME)
    qtbot.addWidget(made)
    made.resize(1200, 900)
    made.show()
    made.activateWindow()
    qtbot.waitActive(made)
    return made
