"""Whether a part of a condition holds for the message that is tried, with the values that decide, in one line."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QWidget

from hie_studio.editors.rules.sample import Verdict
from hie_studio.theme import theme
from hie_studio.theme.tokens import SMALL_PX
from hie_studio.wording import in_words

translate = QCoreApplication.translate
LONGEST = 60  # characters of a value that are shown


def verdict_text(verdict: Verdict) -> str:
    """A verdict in words: ``Yes: “I”``."""
    if verdict.error:
        return translate("Rules", "Cannot be told: {why}").format(why=in_words(verdict.error))
    if not verdict.single:
        words = translate("Rules", "Holds for {held} of {n} segments")
        return words.format(held=verdict.held, n=verdict.of)
    told = translate("Rules", "Yes") if verdict.held else translate("Rules", "No")
    values = [(path.strip("{}"), _cut(value)) for path, value in verdict.values.items()]
    if len(values) == 1:
        return translate("Rules", "{verdict}: “{value}”").format(verdict=told, value=values[0][1])
    listed = ", ".join(f"{path} = “{value}”" for path, value in values)
    return f"{told}: {listed}" if listed else told


def _cut(value: str) -> str:
    return value if len(value) <= LONGEST else value[: LONGEST - 1] + "…"


class VerdictMark(QLabel):
    """The line; hidden without a message to try. ``title``: of the part it is about."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._title = title
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.hide()

    def show_verdict(self, verdict: Verdict | None) -> None:
        """Show a verdict, or nothing."""
        self.setVisible(verdict is not None)
        if verdict is None:
            return
        text = verdict_text(verdict)
        self.setText(text)
        self.setAccessibleName(f"{self._title}: {text}")
        token = "error" if verdict.error else "ok" if verdict.held else "text_muted"
        self.setStyleSheet(f"color: {theme.color(token).name()}; font-size: {SMALL_PX}px;")
