"""Shared by all tests."""

from __future__ import annotations

import os
import sys
from pathlib import Path

# Qt tests never need a screen; set before anything imports Qt.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parent))
