"""The Studio's language: of the system, or of ``HIE_LANG``. What is not translated shows in English."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator


def folder() -> Path:
    """Where the compiled translations lie: in a packaged application or beside the package."""
    frozen = getattr(sys, "_MEIPASS", None)
    return (Path(frozen) if frozen else Path(__file__).resolve().parents[1]) / "translations"


def install(app: QCoreApplication, language: str = "") -> bool:
    """Translate ``app`` into a language such as ``de``; returns whether there is a translation for it."""
    wanted = language or os.environ.get("HIE_LANG") or QLocale.system().name()
    translator = QTranslator(app)
    if not translator.load(f"hie_{wanted.partition('_')[0]}", str(folder())):
        return False
    return app.installTranslator(translator)
