"""The theme in use: which tokens hold now, and everything Qt needs to look like them."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import Literal, get_args

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from hie_studio.shipped import folder
from hie_studio.theme.stylesheet import stylesheet
from hie_studio.theme.tokens import FONT_FAMILY, FONT_PX, LIGHT, THEMES, ThemeName, Tokens

Choice = Literal["system", "light", "dark", "contrast"]


class _Theme(QObject):
    """Holds the tokens in use; tells when they change."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.tokens: Tokens = LIGHT
        self.choice: Choice = "system"
        self.fonts_loaded = False


_theme = _Theme()
changed = _theme.changed


def current() -> Tokens:
    """The tokens in use."""
    return _theme.tokens


def choice() -> Choice:
    """What the user chose: ``system``, ``light``, ``dark`` or ``contrast``."""
    return _theme.choice


def is_dark() -> bool:
    """Whether light text stands on dark ground."""
    return color("window").lightness() < color("text").lightness()


def known(value: str) -> Choice:
    """A choice read from settings or a command line; ``system`` when there is none of that name."""
    return next((one for one in get_args(Choice) if one == value), "system")


def color(name: str, alpha: float = 1.0) -> QColor:
    """A token as a colour, optionally see-through (0 to 1)."""
    return QColor(_made(_theme.tokens, name, alpha))


@lru_cache(maxsize=1024)
def _made(tokens: Tokens, name: str, alpha: float) -> QColor:
    made = QColor(getattr(tokens, name))
    made.setAlphaF(alpha)
    return made


def mixed(name: str, back: str, part: float) -> QColor:
    """``part`` of one token over another, as a solid colour: Qt draws see-through curves ten times slower."""
    return QColor(_mixed(_theme.tokens, name, back, part))


@lru_cache(maxsize=256)
def _mixed(tokens: Tokens, name: str, back: str, part: float) -> QColor:
    front, ground = _made(tokens, name, 1.0), _made(tokens, back, 1.0)
    channels = zip(front.getRgb()[:3], ground.getRgb()[:3], strict=True)  # type: ignore[index]
    return QColor(*(round(a * part + b * (1 - part)) for a, b in channels))


def font(pixels: float = FONT_PX, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The Studio's font in a size and weight."""
    return QFont(_font(round(pixels), weight))


@cache
def _font(pixels: int, weight: QFont.Weight) -> QFont:
    """Kept, as each QFont made anew looks for its face again."""
    made = QFont(FONT_FAMILY)
    made.setPixelSize(pixels)
    made.setWeight(weight)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made


def install(app: QApplication, wanted: Choice = "system") -> None:
    """Give the application its fonts and style, and follow the system's light or dark."""
    if not _theme.fonts_loaded:
        for path in sorted((folder("resources") / "fonts").glob("*.ttf")):
            QFontDatabase.addApplicationFont(str(path))
        _theme.fonts_loaded = True
        _font.cache_clear()  # what was made before fell back to another face
        app.styleHints().colorSchemeChanged.connect(_follow_system)
        if hasattr(app.styleHints(), "accessibility"):  # Qt 6.10
            app.styleHints().accessibility().contrastPreferenceChanged.connect(_follow_system)
    style = QStyleFactory.create("Fusion")
    app.setStyle(style)
    app.setFont(font())
    choose(wanted)


def choose(wanted: Choice) -> None:
    """Use the light, dark or high contrast theme, or the system's."""
    _theme.choice = wanted
    name: ThemeName = _system() if wanted == "system" else wanted
    _use(THEMES[name])


def _system() -> ThemeName:
    hints = QGuiApplication.styleHints()
    asked = hints.accessibility().contrastPreference() if hasattr(hints, "accessibility") else None  # Qt 6.10
    if asked is not None and asked == Qt.ContrastPreference.HighContrast:
        return "contrast"
    return "dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light"


def _follow_system(*_: object) -> None:
    if _theme.choice == "system":
        _use(THEMES[_system()])


def _use(tokens: Tokens) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    _theme.tokens = tokens
    app.setPalette(palette(tokens))
    app.setStyleSheet(stylesheet(tokens))
    _theme.changed.emit()


def palette(tokens: Tokens) -> QPalette:
    """Qt's palette of these tokens."""
    roles = {
        QPalette.ColorRole.Window: tokens.window,
        QPalette.ColorRole.WindowText: tokens.text,
        QPalette.ColorRole.Base: tokens.surface,
        QPalette.ColorRole.AlternateBase: tokens.window,
        QPalette.ColorRole.ToolTipBase: tokens.surface,
        QPalette.ColorRole.ToolTipText: tokens.text,
        QPalette.ColorRole.Text: tokens.text,
        QPalette.ColorRole.PlaceholderText: tokens.text_muted,
        QPalette.ColorRole.Button: tokens.surface,
        QPalette.ColorRole.ButtonText: tokens.text,
        QPalette.ColorRole.BrightText: tokens.error,
        QPalette.ColorRole.Link: tokens.accent,
        QPalette.ColorRole.Highlight: tokens.accent_soft,
        QPalette.ColorRole.HighlightedText: tokens.text,
        QPalette.ColorRole.Accent: tokens.accent,
        QPalette.ColorRole.Light: tokens.surface_hover,
        QPalette.ColorRole.Mid: tokens.border,
        QPalette.ColorRole.Dark: tokens.border_strong,
        QPalette.ColorRole.Shadow: tokens.shadow,
    }
    made = QPalette()
    for role, value in roles.items():
        made.setColor(role, QColor(value))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(tokens.text_disabled))
    return made
