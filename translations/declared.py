"""Prints what components declare (titles, help, units) as a source file for Qt's collector of texts."""

from __future__ import annotations

import json

# before the Studio: pydantic cannot be loaded for the first time behind PySide6
import hie_runtime.components.registry  # noqa: F401
from hie_studio.declared import CONTEXT, texts

if __name__ == "__main__":
    print("from PySide6.QtCore import QCoreApplication")
    for text in texts():
        print(f"QCoreApplication.translate({json.dumps(CONTEXT)}, {json.dumps(text, ensure_ascii=False)})")
