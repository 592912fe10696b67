"""Prints what components declare (titles, help, units) and what the runtime says (resources/texts/runtime.json) as a
source file for Qt's collector of texts."""

from __future__ import annotations

import json

# before the Studio: pydantic cannot be loaded for the first time behind PySide6
import hie_runtime.components.registry  # noqa: F401
from hie_studio.declared import CONTEXT, texts
from hie_studio.wording import CONTEXT as RUNTIME
from hie_studio.wording.catalogue import sources

if __name__ == "__main__":
    print("from PySide6.QtCore import QCoreApplication")
    for context, found in ((CONTEXT, texts()), (RUNTIME, sources())):
        for text in found:
            print(
                f"QCoreApplication.translate({json.dumps(context)}, {json.dumps(text, ensure_ascii=False)})"
            )
