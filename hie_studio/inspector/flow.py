"""A row that goes on in the next line where the window is too narrow for it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

Line = list[tuple[QLayoutItem, int]]  # each with the pixels it takes


class FlowLayout(QLayout):
    """Widgets side by side in as many lines as they need. What expands shares the rest of its line; a widget added
    with ``stretch`` shares it in that proportion."""

    def __init__(self, parent: QWidget | None = None, spacing: int = 8) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._stretch: dict[int, int] = {}
        self.setSpacing(spacing)
        self.setContentsMargins(0, 0, 0, 0)

    def add(self, widget: QWidget, stretch: int = 0) -> None:
        """One more widget."""
        self._stretch[len(self._items)] = stretch
        self.addWidget(widget)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        if not 0 <= index < len(self._items):
            return None
        self._stretch = {at - (at > index): by for at, by in self._stretch.items() if at != index}
        return self._items.pop(index)

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        margins = self.contentsMargins()
        lines = list(self._lines(width - margins.left() - margins.right()))
        return sum(_high(line) for line in lines) + self._gaps(len(lines)) + margins.top() + margins.bottom()

    def sizeHint(self) -> QSize:
        """All in one line."""
        shown = [item.sizeHint() for item in self._items if not item.isEmpty()]
        wide = sum(one.width() for one in shown) + self._gaps(len(shown))
        return self._with_margins(QSize(wide, max((one.height() for one in shown), default=0)))

    def minimumSize(self) -> QSize:
        """The widest in a line of its own."""
        shown = [item.minimumSize() for item in self._items if not item.isEmpty()]
        wide = max((one.width() for one in shown), default=0)
        return self._with_margins(QSize(wide, max((one.height() for one in shown), default=0)))

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        inner = rect.marginsRemoved(self.contentsMargins())
        at = inner.topLeft()
        for line in self._lines(inner.width()):
            high = _high(line)
            for item, wide in line:
                size = QSize(wide, min(high, item.sizeHint().height()))
                top = at.y() + (high - size.height()) // 2
                item.setGeometry(QRect(QPoint(at.x(), top), size))
                at.setX(at.x() + wide + self.spacing())
            at = QPoint(inner.left(), at.y() + high + self.spacing())

    def _lines(self, width: int) -> Iterator[Line]:
        shown = [(at, item) for at, item in enumerate(self._items) if not item.isEmpty()]
        line: list[tuple[int, QLayoutItem]] = []
        for at, item in shown:
            if line and self._wanted([*line, (at, item)]) > width:
                yield self._shared(line, width)
                line = []
            line.append((at, item))
        if line:
            yield self._shared(line, width)

    def _wanted(self, line: list[tuple[int, QLayoutItem]]) -> int:
        """The least a line takes: what stretches may be narrower than it likes to be."""
        return sum(self._least(at, item) for at, item in line) + self._gaps(len(line))

    def _least(self, at: int, item: QLayoutItem) -> int:
        return (item.minimumSize() if self._stretch.get(at) else item.sizeHint()).width()

    def _shared(self, line: list[tuple[int, QLayoutItem]], width: int) -> Line:
        rest = max(0, width - self._wanted(line))
        parts = sum(self._stretch.get(at, 0) for at, _ in line)
        return [
            (item, min(width, self._least(at, item) + rest * self._stretch.get(at, 0) // max(1, parts)))
            for at, item in line
        ]

    def _gaps(self, count: int) -> int:
        return self.spacing() * max(0, count - 1)

    def _with_margins(self, size: QSize) -> QSize:
        return size.grownBy(self.contentsMargins())


def _high(line: Line) -> int:
    return max((item.sizeHint().height() for item, _ in line), default=0)
