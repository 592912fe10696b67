"""Message files let go over the canvas: those ask what would happen, all others are the window's."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QDragMoveEvent, QDropEvent

from hie_runtime.messages.hl7.batch import split_messages
from hie_studio.canvas.view import CanvasView

MOST = 64 * 1024 * 1024  # bytes of a file
_START = 4096
_LEADING = b" \t\r\n\x0b\xef\xbb\xbf"
_DRAGS = (QEvent.Type.DragEnter, QEvent.Type.DragMove)
# what the window opens as a workspace or imports
_OURS = (
    b"<Export", b"<Production", b"<production", b"<ruleDefinition", b"<transform", b"<lookupTable", b"<process",
    b"<defaultSettings", b"<Category", b'"production"', b'"class_name"',
)  # fmt: skip
_CODE = (".cls", ".zip", ".yaml", ".yml", ".inc", ".mac")


class MessageDrops(QObject):
    """Watches the canvas. ``dropped``: (file, name of the item it was let go over, "" for none)."""

    dropped = Signal(Path, str)

    def __init__(self, view: CanvasView, parent: QObject) -> None:
        super().__init__(parent)
        self._view = view
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take files that hold one message."""
        if event.type() in _DRAGS and isinstance(event, QDragMoveEvent) and _file_of(event) is not None:
            event.acceptProposedAction()
            return True
        if event.type() is QEvent.Type.Drop and isinstance(event, QDropEvent):
            path = _file_of(event)
            if path is not None and self._view.canvas.document.is_open:
                node = self._view.canvas.node_at(self._view.mapToScene(event.position().toPoint()))
                event.acceptProposedAction()
                self.dropped.emit(path, node.name if node is not None else "")
                return True
        return super().eventFilter(watched, event)


def _file_of(event: QDropEvent) -> Path | None:
    urls = event.mimeData().urls()
    path = Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None
    return path if path is not None and is_message(path) else None


def is_message(path: Path) -> bool:
    """Whether a file is to be tried as a message, rather than opened or imported."""
    if path.suffix.lower() in _CODE:
        return False
    try:
        with path.open("rb") as file:
            start = file.read(_START).lstrip(_LEADING)
    except OSError:
        return False  # a folder, or one that may not be read: the window says so
    return bool(start) and not any(mark in start for mark in _OURS)


def first_message(path: Path) -> bytes:
    """The first message of a file, the whole of it when it is no HL7. Raises OSError, ValueError."""
    size = path.stat().st_size
    if not 0 < size <= MOST:
        raise ValueError(f"it holds {size} bytes; 1 to {MOST} can be tried")
    data = path.read_bytes()
    return (split_messages(data) or [data])[0]
