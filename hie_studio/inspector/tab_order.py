"""Tab goes through a form in the order it is laid out, also after parts of it were built anew.

Qt appends new fields at the end of the window's own order, so a rebuilt card would come after everything else.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QLayout, QWidget

FORMS_REMEMBERED = 16


class TabOrder(QObject):
    """Keeps the order right below a widget: ``before`` is the one Tab comes from.

    Forms already threaded keep their order while others are shown, so each is threaded once as long as it
    has the same fields.
    """

    def __init__(self, before: QWidget) -> None:
        super().__init__(before)
        self._before = before
        self._body: QWidget | None = None
        self._threaded: deque[list[QWidget]] = deque(maxlen=FORMS_REMEMBERED)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._thread)

    def follow(self, body: QWidget) -> None:
        """Thread the fields of this widget from now on, whenever its layout changes."""
        self._body = body
        body.installEventFilter(self)
        body.destroyed.connect(self._soon.stop)
        self._soon.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A change of the layout."""
        if watched is self._body and event.type() is QEvent.Type.LayoutRequest:
            self._soon.start()
        return False

    def _thread(self) -> None:
        layout = self._body.layout() if self._body is not None else None
        fields = list(_fields(layout)) if layout is not None else []
        if fields in self._threaded:
            return
        self._threaded.append(fields)
        for one, following in pairwise([self._before, *fields]):
            QWidget.setTabOrder(one, following)


def _fields(layout: QLayout) -> Iterator[QWidget]:
    """What can have the focus, in the order of the layouts."""
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget is not None and not widget.isHidden():
            tab = widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value
            if tab and widget.focusProxy() is None:
                yield widget
            inner = widget.layout()
        elif widget is not None:
            continue
        if inner is not None:
            yield from _fields(inner)
