"""The one table of colours and measures. Every palette, style sheet and painter takes them from here.

Text colours keep a contrast of 4.5:1 or more on every surface they are used on (WCAG 2.2, 1.4.3); a test
checks the pairs in :data:`TEXT_PAIRS`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

GRID = 8
RADIUS = 8
FONT_FAMILY = "Inter"
FONT_PX = 13
SMALL_PX = 12
ThemeName = Literal["light", "dark", "contrast"]


@dataclass(frozen=True, slots=True, eq=False)  # one of each theme: compared and hashed as such, at once
class Tokens:
    """Colours of one theme, as ``#rrggbb``."""

    window: str  # chrome: toolbars, docks, tabs
    surface: str  # cards, fields, lists
    surface_hover: str
    canvas: str
    grid: str
    border: str
    border_strong: str
    text: str
    text_muted: str
    text_disabled: str
    accent: str
    accent_hover: str
    on_accent: str
    accent_soft: str
    service: str
    service_soft: str
    process: str
    process_soft: str
    operation: str
    operation_soft: str
    placeholder: str
    placeholder_soft: str
    ok: str
    warning: str
    warning_soft: str
    error: str
    error_soft: str
    edge: str
    edge_flow: str
    shadow: str


LIGHT = Tokens(
    window="#f7f8fa",
    surface="#ffffff",
    surface_hover="#eef1f5",
    canvas="#f1f3f7",
    grid="#dbe0e8",
    border="#e0e4eb",
    border_strong="#b9c2cf",
    text="#1a2330",
    text_muted="#566273",
    text_disabled="#97a1af",
    accent="#2257d2",
    accent_hover="#1b48b0",
    on_accent="#ffffff",
    accent_soft="#e4ecfc",
    service="#0b6e5b",
    service_soft="#def2ed",
    process="#6237b8",
    process_soft="#ede7fa",
    operation="#a3400c",
    operation_soft="#fbe9dd",
    placeholder="#5b6675",
    placeholder_soft="#e9ecf1",
    ok="#147238",
    warning="#8a5200",
    warning_soft="#fdf0d5",
    error="#b92525",
    error_soft="#fce4e3",
    edge="#a7b2c2",
    edge_flow="#2257d2",
    shadow="#1a2330",
)

DARK = Tokens(
    window="#171b21",
    surface="#1f252d",
    surface_hover="#2a313b",
    canvas="#12161b",
    grid="#252c36",
    border="#2d3540",
    border_strong="#4a5563",
    text="#e7ebf1",
    text_muted="#a3aebd",
    text_disabled="#626d7b",
    accent="#7ea8ff",
    accent_hover="#a0bfff",
    on_accent="#0c1524",
    accent_soft="#21304f",
    service="#52cbb0",
    service_soft="#17352f",
    process="#b9a0f7",
    process_soft="#2c2545",
    operation="#f3a878",
    operation_soft="#3b291d",
    placeholder="#a3aebd",
    placeholder_soft="#2b323c",
    ok="#62cf88",
    warning="#e8b555",
    warning_soft="#3a2f18",
    error="#ff8880",
    error_soft="#43211f",
    edge="#515d6c",
    edge_flow="#7ea8ff",
    shadow="#000000",
)

CONTRAST = Tokens(  # text reaches 7:1 everywhere, lines that bound something 4.5:1
    window="#000000",
    surface="#000000",
    surface_hover="#1f1f33",
    canvas="#000000",
    grid="#333333",
    border="#8f8f8f",
    border_strong="#ffffff",
    text="#ffffff",
    text_muted="#e8e8e8",
    text_disabled="#a8a8a8",
    accent="#ffe14d",
    accent_hover="#fff2a8",
    on_accent="#000000",
    accent_soft="#3a3300",
    service="#4dffd2",
    service_soft="#00261f",
    process="#d9b8ff",
    process_soft="#1f1033",
    operation="#ffb380",
    operation_soft="#2e1400",
    placeholder="#d6d6d6",
    placeholder_soft="#1f1f1f",
    ok="#6dff9c",
    warning="#ffd24d",
    warning_soft="#332900",
    error="#ffa8a3",
    error_soft="#3d0000",
    edge="#d6d6d6",
    edge_flow="#ffe14d",
    shadow="#000000",
)

THEMES: dict[ThemeName, Tokens] = {"light": LIGHT, "dark": DARK, "contrast": CONTRAST}

# (text, background) pairs in use; each must reach 4.5:1.
TEXT_PAIRS: tuple[tuple[str, str], ...] = (
    *((text, back) for text in ("text", "text_muted") for back in ("window", "surface", "canvas")),
    ("text", "surface_hover"),
    ("text_muted", "surface_hover"),
    ("text", "accent_soft"),
    ("accent", "surface"),
    ("accent", "window"),
    ("accent", "accent_soft"),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    *((kind, kind + "_soft") for kind in ("service", "process", "operation", "placeholder")),
    *((kind, "canvas") for kind in ("service", "process", "operation")),
    *((state, back) for state in ("ok", "warning", "error") for back in ("surface", "window")),
    ("warning", "warning_soft"),
    ("error", "error_soft"),
)


def contrast(first: str, second: str) -> float:
    """Contrast ratio of two colours (WCAG 2.2), from 1 to 21."""
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
