"""Production > Run with simulated systems: senders and receivers around the production, to see messages pass.

They are a child process, which ends with the production, and by itself when the Studio has ended.
"""

from __future__ import annotations

import asyncio
import threading
from typing import Any

from PySide6.QtCore import QObject

from hie_studio.peers import SimulatedPeers
from hie_studio.window.actions import Spec
from hie_studio.window.studio import Studio

LOOK = 0.05  # seconds


class Simulating(QObject):
    """Plays the systems around the production that runs, and ends them with it."""

    def __init__(self, studio: Studio) -> None:
        super().__init__(studio)
        self._studio = studio
        self.peers: SimulatedPeers | None = None
        spec = Spec("simulate", "", "Ctrl+Shift+F5", "", self._toggle)
        self._action = studio.add_action(spec, "production", lambda: studio.document.is_open)
        studio.running_changed.connect(self._on_running)
        studio.remember("simulating", self._give, self._take)
        self._word()

    def _word(self) -> None:
        words = (
            self.tr("End the si&mulated systems") if self.peers else self.tr("Run with si&mulated systems")
        )
        self._action.setText(words)
        self._action.setStatusTip(words.replace("&", ""))

    def _give(self) -> SimulatedPeers | None:
        peers, self.peers = self.peers, None
        return peers

    def _take(self, peers: Any) -> None:
        """Go on with what another window of the same production began."""
        self.peers = peers
        self._word()

    def _toggle(self) -> None:
        if self.peers is not None:
            self.end()
            return
        if self._studio.link.state != "running":
            self._studio.action("run").trigger()
        self._studio.link.submit(self._play())

    async def _play(self) -> None:
        """Once the production runs: its items must listen before they are sent to."""
        if not await self._runs() or self.peers is not None:
            return
        path = self._studio.document.path
        assert path is not None  # what runs was saved
        self.peers = peers = SimulatedPeers(path)
        self._word()
        self._studio.banner.ask(self.tr("The simulated systems start…"), [])
        why = await peers.problem()
        if self.peers is not peers:  # ended meanwhile
            return
        if why:
            self.end()
            words = self.tr("The simulated systems do not run: {why}").format(why=why)
            self._studio.banner.ask(words, [])  # stays: there is something to do
            return
        told = self.tr("Simulated until Stop: {what}").format(what=peers.said)
        self._studio.banner.tell(told)

    async def _runs(self) -> bool:
        """Whether the production runs; waits while it starts."""
        link = self._studio.link
        await asyncio.sleep(LOOK)  # a run that was just asked for begins
        while link.state == "starting":
            await asyncio.sleep(LOOK)
        return link.state == "running"

    def _on_running(self, running: bool) -> None:
        if not running:
            self.end()

    def end(self) -> None:
        """End them; the window does not wait for it."""
        peers, self.peers = self.peers, None
        if peers is not None:
            threading.Thread(target=peers.stop, name="ending simulated systems").start()
            self._word()


def install(studio: Studio) -> Simulating:
    """Give the window the action."""
    return Simulating(studio)
