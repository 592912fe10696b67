"""What is translated keeps its placeholders, and is shown in the language asked for."""

from __future__ import annotations

import re
from collections import Counter

import pytest
from lxml import etree
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QApplication

from hie_studio import i18n

LANGUAGES = ("de", "fr", "es")
_PLACEHOLDER = re.compile(r"%\d|%n|\{\w*\}")


@pytest.mark.parametrize("language", LANGUAGES)
def test_translated_texts_keep_their_placeholders(language: str) -> None:
    tree = etree.parse(str(i18n.folder() / f"hie_{language}.ts"))
    finished = [m for m in tree.iter("message") if m.find("translation").get("type") is None]
    assert len(finished) >= 80
    for message in finished:
        source, made = message.findtext("source") or "", message.findtext("translation") or ""
        assert made
        assert Counter(_PLACEHOLDER.findall(source)) == Counter(_PLACEHOLDER.findall(made)), source


@pytest.mark.parametrize("asked", ["de", "de_AT", "de-AT", "de_DE.UTF-8"])
def test_the_language_asked_for_is_shown(qapp: QApplication, asked: str) -> None:
    before = set(qapp.findChildren(QTranslator))
    try:
        assert i18n.install(qapp, asked)
        assert QCoreApplication.translate("Actions", "&File") == "&Datei"
        assert not i18n.install(qapp, "xx")
    finally:
        for translator in set(qapp.findChildren(QTranslator)) - before:
            qapp.removeTranslator(translator)
