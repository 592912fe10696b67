"""The Studio's language: of ``HIE_LANG``, else as chosen in View > Language, else of the system.

What is not translated shows in English.
"""

from __future__ import annotations

import os
import re
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QSettings, QTranslator

from hie_studio import shipped

KEY = "language"  # in the Studio's settings; empty = of the system
SOURCE = "en"  # the language the texts are written in
_installed: list[QTranslator] = []  # of the language spoken now
NAMES = {"en": "English", "de": "Deutsch", "es": "Español", "fr": "Français"}


def folder() -> Path:
    """Where the compiled translations lie. Raises MissingResourceError."""
    return shipped.folder("translations")


def wanted(settings: QSettings | None = None) -> str:
    """The language to use, as it was given: ``de``, ``de-AT``, ``de_AT.UTF-8`` ..."""
    kept = str(settings.value(KEY, "")) if settings is not None else ""
    return os.environ.get("HIE_LANG") or kept or QLocale.system().name()


def base(language: str) -> str:
    """The language without its country, script and character set: ``de`` of ``de-AT`` and ``de_AT.UTF-8``."""
    return re.split(r"[-_.@]", language.strip(), maxsplit=1)[0].lower()


def spoken() -> str:
    """The language of the window now, without its country."""
    return str(_installed[-1].property("language")) if _installed else SOURCE


def install(app: QCoreApplication, language: str = "") -> bool:
    """Translate what ``app`` makes from now on into a language such as ``de`` or ``de-AT``, and no longer into the one
    before; returns whether the Studio speaks it."""
    name = base(language or wanted())
    while _installed:
        app.removeTranslator(_installed.pop())
    if name == SOURCE:
        return True
    if name not in NAMES:
        return False
    translator = QTranslator(app)
    if not translator.load(f"hie_{name}", str(folder())):
        return False
    _install_qt(app, name)
    translator.setProperty("language", name)
    _installed.append(translator)
    return app.installTranslator(translator)


def _install_qt(app: QCoreApplication, name: str) -> None:
    """Qt's own words (buttons of dialogs, menus of text fields), where this Qt came with them."""
    translator = QTranslator(app)
    if translator.load(f"qtbase_{name}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(translator)
        _installed.append(translator)
