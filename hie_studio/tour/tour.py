"""The steps of the tour, and going from one to the next."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from hie_studio.tour.overlay import Overlay
from hie_studio.window.actions import Spec
from hie_studio.window.studio import Studio


@dataclass(frozen=True, slots=True)
class Step:
    """One part of the window: the name of its widget, a heading, a few sentences."""

    target: str
    title: str
    words: str


class Tour(QObject):
    """Help > Guided tour. Two parts: how to begin, while nothing is open, and the window at work.

    Whoever goes through the first part is led on when a production is opened."""

    def __init__(self, studio: Studio) -> None:
        super().__init__(studio)
        self._studio = studio
        self.overlay: Overlay | None = None
        self._steps: list[Step] = []
        self._at = 0
        self._leads_on = False
        self._before: QWidget | None = None
        studio.view.setObjectName("canvas")
        studio.add_action(Spec("tour", self.tr("&Guided tour"), "Shift+F1", "", self.start), "help")
        studio.opened.connect(self._opened)

    def start(self) -> None:
        """Begin with the first step that fits what is shown."""
        self._before = QApplication.focusWidget()
        self._leads_on = False
        self._steps = self._working() if self._studio.view.isVisible() else self._beginning()
        if self.overlay is None:
            self.overlay = Overlay(self._studio.window)
            self.overlay.next_wanted.connect(self._next)
            self.overlay.back_wanted.connect(self._back)
            self.overlay.ended.connect(self.end)
        self._show(0)

    def end(self) -> None:
        """Give the window back."""
        if self.overlay is not None:
            self.overlay.hide()
        before = self._before
        if before is not None and before.isVisible():
            before.setFocus()

    def _opened(self) -> None:
        if self._leads_on:
            self.start()

    def _next(self) -> None:
        if self._at + 1 < len(self._steps):
            self._show(self._at + 1)
            return
        self.end()
        self._leads_on = not self._studio.document.is_open

    def _back(self) -> None:
        self._show(max(0, self._at - 1))

    def _show(self, at: int) -> None:
        assert self.overlay is not None
        self._at = at
        step = self._steps[at]
        target = self._studio.window.findChild(QWidget, step.target)
        self.overlay.point_at(target, step.title, step.words, at, len(self._steps))

    def _beginning(self) -> list[Step]:
        return [
            Step(
                "ways",
                self.tr("Begin"),
                self.tr(
                    "Make a production of your own, open one, or import what you have in IRIS. Files dropped "
                    "anywhere on the window are taken too."
                ),
            ),
            Step(
                "templates",
                self.tr("Or begin with one that works"),
                self.tr(
                    "A template is copied into a folder of your own, with rules, transforms and tests. Below are "
                    "samples of every protocol. Choose one: the tour goes on there."
                ),
            ),
        ]

    def _working(self) -> list[Step]:
        return [
            Step(
                "canvas",
                self.tr("The production"),
                self.tr(
                    "Messages come in at the left, are routed in the middle and leave at the right. Drag from the "
                    "dot of an item to another to connect them; type on the canvas to add an item; the arrow keys "
                    "walk from one to the next."
                ),
            ),
            Step(
                "palette",
                self.tr("Items to add"),
                self.tr(
                    "Services take messages in, processes decide, operations send. Drag one onto the canvas, or "
                    "press Enter on it."
                ),
            ),
            Step(
                "inspector",
                self.tr("Settings"),
                self.tr(
                    "What the selected items are set to, with units and defaults; what differs from the default is "
                    "marked. The name IRIS gives a setting stands beside ours."
                ),
            ),
            Step(
                "panels",
                self.tr("What is wrong, what happens"),
                self.tr(
                    "Problems are found after each change. While the production runs: its messages, the story of "
                    "one, throughput, the log. Tests show whether it still does what it should."
                ),
            ),
            Step(
                "run",
                self.tr("Run"),
                self.tr(
                    "F5 saves and starts the production; figures then show on the items and connections. Reload "
                    "takes over changes while it runs. Production > Run with simulated systems plays the systems around it."
                ),
            ),
            Step(
                "panels",
                self.tr("Try it"),
                self.tr(
                    "F9 leads to where a test message is sent: pick a sample, press Send, then Trace for its way "
                    "through the rules. Ctrl+Shift+Up makes these panels larger."
                ),
            ),
            Step(
                "",
                self.tr("Anything else"),
                self.tr(
                    "Ctrl+Shift+P finds every command, item, rule and table by a few letters, and sets settings: "
                    "lab port 6001. Ctrl+Z takes back "
                    "any edit. Help > Keyboard shortcuts lists the keys."
                ),
            ),
        ]
