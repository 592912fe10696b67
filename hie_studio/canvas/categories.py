"""Categories as chips over the canvas: a pressed one keeps its items lit and dims the others."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QToolButton, QWidget

from hie_studio.document.categories import categories_of, category_colours, category_counts
from hie_studio.inspector.flow import FlowLayout
from hie_studio.theme import theme
from hie_studio.window.studio import Studio

MARGIN = 12
MOST = 12  # chips; a bar with more would cover the canvas
DOT = 10


class CategoryBar(QWidget):
    """The chips of one canvas; hidden while no item has a category."""

    def __init__(self, studio: Studio) -> None:
        super().__init__(studio.view)
        self._studio = studio
        self.chips: dict[str, QToolButton] = {}
        self.setAccessibleName(self.tr("Categories"))
        self._row = FlowLayout(self, spacing=6)
        self.hide()
        studio.view.installEventFilter(self)
        studio.document.changed.connect(self._follow)
        theme.changed.connect(self._dye)

    def _follow(self) -> None:
        counts = category_counts(self._studio.document.state)
        wanted = list(counts)[:MOST]
        if wanted != list(self.chips):
            self._build(wanted)
        for name, chip in self.chips.items():
            chip.setText(f" {name}  {counts[name]}")
            words = self.tr("Category {name}: {n} items").format(name=name, n=counts[name])
            chip.setAccessibleName(words)
            chip.setToolTip(self.tr("Show only what has the category “{name}”").format(name=name))
        self.setVisible(bool(wanted))
        self._stand()
        self._filter()

    def _build(self, wanted: list[str]) -> None:
        pressed = {name for name, chip in self.chips.items() if chip.isChecked()}
        for chip in self.chips.values():
            self._row.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self.chips = {}
        for name in wanted:
            chip = QToolButton(self)
            chip.setObjectName("categoryChip")
            chip.setCheckable(True)
            chip.setChecked(name in pressed)
            chip.setIconSize(QSize(DOT, DOT))
            chip.setToolButtonStyle(chip.toolButtonStyle().ToolButtonTextBesideIcon)
            chip.toggled.connect(self._filter)
            self._row.add(chip)
            chip.show()
            self.chips[name] = chip
        self._dye()

    def _dye(self) -> None:
        colours = category_colours(self._studio.document.state)
        for name, chip in self.chips.items():
            chip.setIcon(_dot(theme.color(colours[name])) if name in colours else QIcon())

    def _filter(self, *_: object) -> None:
        chosen = {name for name, chip in self.chips.items() if chip.isChecked()}
        items = self._studio.document.production.items
        kept = {item.name for item in items if chosen & set(categories_of(item))}
        self._studio.scene.keep_lit(frozenset(kept) if chosen else None)

    def _stand(self) -> None:
        """In the lower left corner, where the lanes leave most room."""
        wide = min(self._row.sizeHint().width(), self._studio.view.width() - 2 * MARGIN)
        self.resize(wide, self._row.heightForWidth(wide))
        self.move(MARGIN, self._studio.view.height() - self.height() - MARGIN)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self._stand()
        return super().eventFilter(watched, event)


def _dot(colour: QColor) -> QIcon:
    picture = QPixmap(DOT * 2, DOT * 2)
    picture.fill(QColor(0, 0, 0, 0))
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QColor(0, 0, 0, 0))
    painter.setBrush(colour)
    painter.drawEllipse(0, 0, DOT * 2, DOT * 2)
    painter.end()
    return QIcon(picture)


def install(studio: Studio) -> QObject:
    """Let a window filter its canvas by category."""
    return CategoryBar(studio)
