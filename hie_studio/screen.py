"""Whether there is a screen to draw on, and words for what is missing. Imports no Qt."""

from __future__ import annotations

import ctypes
import os
import re
import sys

# Debian names of what Qt needs (reference/qt-environment.md).
PACKAGES = {
    "libEGL": "libegl1",
    "libGL": "libgl1",
    "libxkbcommon-x11": "libxkbcommon-x11-0",
    "libxkbcommon": "libxkbcommon0",
    "libdbus-1": "libdbus-1-3",
    "libfontconfig": "libfontconfig1",
    "libfreetype": "libfreetype6",
    "libglib-2.0": "libglib2.0-0",
    "libxcb-cursor": "libxcb-cursor0",
    "libxcb-icccm": "libxcb-icccm4",
    "libxcb-image": "libxcb-image0",
    "libxcb-keysyms": "libxcb-keysyms1",
    "libxcb-render-util": "libxcb-render-util0",
}
XCB = (
    "libxcb.so.1",
    "libxcb-cursor.so.0",
    "libxcb-icccm.so.4",
    "libxcb-image.so.0",
    "libxcb-keysyms.so.1",
    "libxcb-render-util.so.0",
    "libxkbcommon-x11.so.0",
)


def missing_screen() -> str:
    """Why no window can be shown, one sentence; "" when one can (or a platform was chosen already)."""
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM"):
        return ""
    if os.environ.get("WAYLAND_DISPLAY"):
        return ""
    display = os.environ.get("DISPLAY")
    if not display:
        return "There is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set)."
    absent = [name for name in XCB if not _loads(name)]
    if absent:
        packages = " ".join(sorted({package_of(name) for name in absent}))
        return f"The screen {display} cannot be used: install {packages} (Debian names)."
    if not _display_answers():
        return f"The screen {display} does not answer."
    return ""


def package_of(library: str) -> str:
    """The Debian package that holds a shared library; the library's own name when not known."""
    stem = library.split(".so", 1)[0]
    return PACKAGES.get(stem, library)


def explain_import(error: ImportError) -> str:
    """What to install when Qt cannot be imported."""
    found = re.search(r"(lib[\w.+-]+?\.so[.\d]*)", str(error))
    if found:
        name = found.group(1)
        every = "libegl1 libgl1 libxkbcommon0 libdbus-1-3 libfontconfig1 libglib2.0-0"
        return (
            f"The Studio needs the system library {name}: install {package_of(name)} "
            f"(on Debian or Ubuntu: apt install {every})."
        )
    return f"The Studio needs the package {error.name or 'PySide6'}: pip install 'hie[studio]'. ({error})"


def _loads(name: str) -> bool:
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def _display_answers() -> bool:
    """Connect to the X server as Qt would; Qt itself would end the process if that failed."""
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    failed = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return not failed
