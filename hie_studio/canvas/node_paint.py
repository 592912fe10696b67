"""Painting of one card, at three levels of detail."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QWidget

from hie_runtime.config.problems import Severity
from hie_runtime.control.client import HostState, ItemCounters
from hie_studio.canvas.figures_paint import figures_of, paint_figures, paint_sparkline
from hie_studio.canvas.geometry import FULL_ZOOM, INPUT_PORT, NAME_ZOOM, NODE_RECT, OUTPUT_PORT, PORT_RADIUS
from hie_studio.canvas.ink import Ink, draw_text
from hie_studio.canvas.live import short_number
from hie_studio.canvas.mark_paint import paint_marks
from hie_studio.canvas.states import paint_state
from hie_studio.canvas.stills import stills
from hie_studio.document.marks import Mark, mark_words
from hie_studio.theme import icons, theme
from hie_studio.theme.tokens import RADIUS
from hie_studio.wording import in_words

BOUNDS = NODE_RECT.adjusted(-8, -12, 8, 10)  # with badge, marks and a thick outline
ICON_TILE = QRectF(12, 10, 32, 32)
NAME_RECT = QRectF(54, 7, 150, 20)
TITLE_RECT = QRectF(54, 27, 166, 16)


@dataclass(slots=True)
class Card:
    """All that is drawn on a card."""

    name: str
    title: str
    icon: str
    kind: str  # token of the kind's colour: service, process, operation or placeholder
    enabled: bool
    has_input: bool
    has_output: bool
    severity: Severity | None = None
    problems: int = 0
    figures: ItemCounters | None = None
    history: Sequence[float] = ()
    marks: tuple[Mark, ...] = ()
    categories: tuple[str, ...] = ()  # tokens of their colours

    @property
    def state(self) -> HostState | None:
        """The state to draw; None when the production does not run and nothing is to be said."""
        if self.figures is not None:
            return self.figures.state
        if self.kind == "placeholder":
            return HostState.PLACEHOLDER
        return None if self.enabled else HostState.DISABLED


@dataclass(frozen=True, slots=True)
class Look:
    """How the card stands at the moment."""

    zoom: float
    selected: bool = False
    hovered: bool = False
    dimmed: bool = False
    target: bool = False


def ink_of(card: Card, look: Look) -> Ink:
    """A card beside what is looked at sinks into the canvas; a disabled one has no colours."""
    if look.dimmed:
        return Ink("canvas", quiet=True)
    return Ink() if card.enabled else Ink("window", quiet=True)


def seen_of_figures(card: Card, zoom: float) -> tuple[object, ...] | None:
    """What of the live figures is drawn at a zoom, to compare; None where all of them are."""
    figures = card.figures
    if zoom >= FULL_ZOOM:
        return None
    if zoom < NAME_ZOOM or figures is None:
        return (card.state,)
    return card.state, figures.failed, figures.bad, figures.suspended


def paint_card(painter: QPainter, card: Card, look: Look, on: QWidget | None = None) -> None:
    """Draw a card in its own coordinates; ``on``: the widget painted on, None for a file."""
    if look.zoom < NAME_ZOOM:
        _still(painter, card, look)
        return
    stills.paint(painter, on, BOUNDS, _seen(card, look), lambda on_still: _still(on_still, card, look))
    if look.zoom >= FULL_ZOOM and card.figures is not None:
        ink = ink_of(card, look)
        takes = card.has_input or card.kind == "service"
        paint_figures(painter, on, figures_of(card.figures, takes), ink)
        paint_sparkline(painter, on, tuple(card.history), ink.of(card.kind))


def _seen(card: Card, look: Look) -> tuple[object, ...]:
    """All that the looks of a card depend on, but for the figures that change all the time."""
    figures = card.figures
    waiting = (figures.failed + figures.bad, figures.suspended) if figures is not None else None
    return (
        card.name, card.title, card.icon, card.kind, card.enabled, card.has_input, card.has_output,
        card.severity, card.problems, card.marks, card.categories, card.state, waiting, look,
    )  # fmt: skip


def _still(painter: QPainter, card: Card, look: Look) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ink = ink_of(card, look)
    _body(painter, card, look, ink)
    _categories(painter, card, ink)
    if look.zoom >= FULL_ZOOM:
        _heading(painter, card, ink)
    elif look.zoom >= NAME_ZOOM:
        _name_only(painter, card, look.zoom, ink)
    if look.zoom >= NAME_ZOOM:
        _ports(painter, card, look)
        _badge(painter, card, ink)
        paint_marks(painter, card.marks, ink.quiet)


def _body(painter: QPainter, card: Card, look: Look, ink: Ink) -> None:
    if look.zoom >= FULL_ZOOM and not ink.quiet:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("shadow", 0.05))
        painter.drawRoundedRect(NODE_RECT.translated(0, 2), RADIUS + 2, RADIUS + 2)
    trouble = _trouble(card, look)
    painter.setBrush(theme.color(ink.ground if look.zoom >= NAME_ZOOM else ink.soft(trouble or card.kind)))
    painter.setPen(_outline(card, look))
    painter.drawRoundedRect(NODE_RECT, RADIUS + 2, RADIUS + 2)


def _categories(painter: QPainter, card: Card, ink: Ink) -> None:
    """A strip at the left edge, a part of it for each category."""
    painter.setPen(Qt.PenStyle.NoPen)
    height = (NODE_RECT.height() - 20) / max(1, len(card.categories))
    for index, colour in enumerate(card.categories):
        painter.setBrush(theme.color(ink.of(colour)))
        painter.drawRoundedRect(QRectF(3, 10 + index * height, 4, height - 1), 2, 2)


def _trouble(card: Card, look: Look) -> str:
    """The colour that a state stands out in at any zoom, "" for a state that does not."""
    colours = {HostState.ERROR: "error", HostState.RETRYING: "warning"}
    return colours.get(card.state, "") if card.state is not None and not look.dimmed else ""


def _outline(card: Card, look: Look) -> QPen:
    if look.selected or look.target:
        return QPen(theme.color("accent"), 2.0 if look.zoom >= FULL_ZOOM else 2.0 / look.zoom)
    trouble = _trouble(card, look)
    if trouble:
        return QPen(theme.color(trouble), 1.5 if look.zoom >= FULL_ZOOM else min(1.5 / look.zoom, 10.0))
    pen = QPen(theme.color("border_strong" if look.hovered else "border"), 1.0)
    if card.kind == "placeholder":
        pen = QPen(theme.color("border_strong"), 1.4, Qt.PenStyle.DashLine)
    pen.setCosmetic(look.zoom < FULL_ZOOM)
    return pen


def _heading(painter: QPainter, card: Card, ink: Ink) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color(ink.soft(card.kind)))
    painter.drawRoundedRect(ICON_TILE, RADIUS, RADIUS)
    icons.renderer(card.icon, theme.color(ink.of(card.kind)).name()).render(
        painter, ICON_TILE.adjusted(6, 6, -6, -6)
    )
    draw_text(
        painter, NAME_RECT, card.name, theme.font(14, QFont.Weight.DemiBold), ink.of("text"), middle=True
    )
    draw_text(painter, TITLE_RECT, card.title, theme.font(12), "text_muted")
    if card.state is not None:
        paint_state(painter, card.state, QPointF(NODE_RECT.right() - 18, 18))


def _name_only(painter: QPainter, card: Card, zoom: float, ink: Ink) -> None:
    """Far away: the name as large as fits and a bar of the kind's colour."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color(ink.of(card.kind)))
    painter.drawRoundedRect(QRectF(10, 14, 6, NODE_RECT.height() - 28), 3, 3)
    size = min(26.0, 12 / zoom)
    draw_text(
        painter,
        QRectF(26, 8, NODE_RECT.width() - 62, NODE_RECT.height() - 16),
        card.name,
        theme.font(size, QFont.Weight.Medium),
        ink.of("text"),
        middle=True,
    )
    if card.state is not None:
        paint_state(painter, card.state, QPointF(NODE_RECT.right() - 22, NODE_RECT.center().y()), 9)


def _ports(painter: QPainter, card: Card, look: Look) -> None:
    active = look.hovered or look.target or look.selected
    radius = PORT_RADIUS + (1 if active else 0)
    painter.setPen(QPen(theme.color("accent" if active else "border_strong"), 1.5))
    painter.setBrush(theme.color("surface"))
    if card.has_input:
        painter.drawEllipse(INPUT_PORT, radius, radius)
    if card.has_output:
        painter.drawEllipse(OUTPUT_PORT, radius, radius)


def _badge(painter: QPainter, card: Card, ink: Ink) -> None:
    """Waiting for a person (failed, suspended) goes before problems of the configuration."""
    figures = card.figures
    failed, suspended = (figures.failed + figures.bad, figures.suspended) if figures else (0, 0)
    if failed and suspended:
        both = QCoreApplication.translate("Canvas", "{failed} failed, {suspended} suspended")
        _pill(
            painter, both.format(failed=short_number(failed), suspended=short_number(suspended)), "error", ink
        )
    elif failed:
        _pill(
            painter,
            QCoreApplication.translate("Canvas", "{n} failed").format(n=short_number(failed)),
            "error",
            ink,
        )
    elif suspended:
        text = QCoreApplication.translate("Canvas", "{n} suspended").format(n=short_number(suspended))
        _pill(painter, text, "warning", ink)
    elif card.severity in (Severity.ERROR, Severity.WARNING):
        colour = "error" if card.severity is Severity.ERROR else "warning"
        _pill(painter, f"! {card.problems}", colour, ink)


def _pill(painter: QPainter, text: str, colour: str, ink: Ink) -> None:
    font = theme.font(10.5, QFont.Weight.DemiBold)
    width = QFontMetricsF(font).horizontalAdvance(text) + 14
    rect = QRectF(NODE_RECT.right() - width - 8, -9, width, 18)
    painter.setPen(QPen(theme.color(ink.of(colour)), 1))
    painter.setBrush(theme.color(ink.soft(colour)))
    painter.drawRoundedRect(rect, 9, 9)
    painter.setFont(font)
    painter.setPen(theme.color(ink.of(colour)))
    painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), text)


def card_tooltip(card: Card, problems: Sequence[str]) -> str:
    """What the card says in full: name, class, state and problems, as plain text lines."""
    lines = [card.name, card.title]
    if card.figures is not None and card.figures.state_text:
        lines.append(in_words(card.figures.state_text))
    return "\n".join([*lines, *map(mark_words, card.marks), *problems])
