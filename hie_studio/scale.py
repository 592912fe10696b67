"""How large everything is drawn, beside what the screen asks for: 100 to 300 %. Imports no widgets."""

from __future__ import annotations

import os
import subprocess
import sys

from PySide6.QtCore import QSettings

KEY = "scale"
PERCENTS = (100, 125, 150, 175, 200, 250, 300)
_OURS = "HIE_SCALE_SET"  # the variable is ours, not given from outside
VARIABLE = "QT_SCALE_FACTOR"  # Qt reads it when the application is made


def kept(settings: QSettings) -> int:
    """The per cent that were chosen; 100 when what is kept is none that can be chosen."""
    value = str(settings.value(KEY, 100))
    return int(value) if value.isdigit() and int(value) in PERCENTS else 100


def apply(settings: QSettings) -> None:
    """Let Qt draw at the chosen scale; before the application is made. A scale set from outside goes first."""
    percent = kept(settings)
    if percent != 100 and VARIABLE not in os.environ:
        os.environ[VARIABLE] = str(percent / 100)
        os.environ[_OURS] = "1"


def start_again() -> None:
    """Start a Studio of its own, which reads the settings anew and goes on where this one ends."""
    environment = dict(os.environ)
    if environment.pop(_OURS, ""):
        environment.pop(VARIABLE, None)
    frozen = getattr(sys, "frozen", False)
    command = [sys.executable] if frozen else [sys.executable, "-m", "hie_studio.app"]
    subprocess.Popen(command, env=environment, start_new_session=True)  # noqa: S603 - our own program
