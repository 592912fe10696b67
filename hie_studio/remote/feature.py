"""Connect to a runtime that runs elsewhere; what is said while it is watched, lost and found again."""

from __future__ import annotations

from PySide6.QtCore import QDateTime, QObject
from PySide6.QtWidgets import QMessageBox

from hie_runtime.control.client import CountersSnapshot
from hie_studio.remote.dialog import ConnectDialog
from hie_studio.runtime_link.link import Mode
from hie_studio.window.actions import Spec
from hie_studio.window.studio import Studio

ADDRESS = "remote/address"


class Remote(QObject):
    """The actions "Connect to a runtime" and "Stop the production there", and the words around them.

    The token is held while connected and never kept.
    """

    def __init__(self, studio: Studio) -> None:
        super().__init__(studio)
        self._studio = studio
        self._dialog: ConnectDialog | None = None
        self._before: Mode = studio.link.mode if studio.link.mode != "remote" else "embedded"
        self._production = ""  # told of, so that one and the same is told once
        self._lost = False
        self._stop_text = studio.action("stop").text()
        studio.add_action(
            Spec("connect_runtime", self.tr("C&onnect to a runtime…"), "Ctrl+Alt+R", "", self.ask),
            "production",
            self._may_connect,
        )
        studio.add_action(
            Spec("stop_remote", self.tr("Stop the production t&here…"), None, "", self.ask_to_stop),
            "production",
            lambda: self.connected,
        )
        studio.link.state_changed.connect(self._on_state)
        studio.link.snapshot.connect(self._on_snapshot)
        studio.link.failed.connect(self._on_failed)

    @property
    def connected(self) -> bool:
        """Whether a runtime elsewhere is watched now, be it out of reach."""
        link = self._studio.link
        return link.mode == "remote" and link.client is not None

    def _may_connect(self) -> bool:
        return self._studio.document.path is not None and self._studio.link.state == "stopped"

    def ask(self) -> None:
        """Have the address typed."""
        address = str(self._studio.settings.value(ADDRESS, ""))
        dialog = self._dialog = ConnectDialog(address, self._studio.window)
        dialog.wanted.connect(self.connect_to)
        dialog.finished.connect(self._forget)
        dialog.open()

    def _forget(self) -> None:
        self._dialog = None

    def connect_to(self, address: str, token: str) -> None:
        """Watch the runtime at an address."""
        link, path = self._studio.link, self._studio.document.path
        if path is None or link.state != "stopped":
            return
        self._before = link.mode
        self._production = ""
        link.use("remote", address, token)
        link.submit(link.run(path), self._came)

    def _came(self, connected: bool) -> None:
        if not connected:
            return
        self._studio.settings.setValue(ADDRESS, self._studio.link.url)
        if self._dialog is not None:
            self._dialog.accept()

    def _on_failed(self, why: str) -> None:
        if self._dialog is not None:
            self._dialog.say(why)

    def _on_state(self, state: str) -> None:
        link = self._studio.link
        if link.mode != "remote":
            return
        url = link.url
        self._studio.action("stop").setText(self._stop_text if state == "stopped" else self.tr("Disconnect"))
        if state == "retrying":
            self._lost = True
            words = self.tr(
                "No connection to {url} since {time}. What the production does now is not known. Trying again…"
            )
            time = QDateTime.currentDateTime().toString("HH:mm:ss")
            self._studio.banner.warn(words.format(url=url, time=time))
        elif state == "running" and self._lost:
            self._lost = False
            self._studio.banner.tell(self.tr("{url} answers again.").format(url=url))
        elif state == "stopped":
            self._lost = False
            link.use(self._before)

    def _on_snapshot(self, snapshot: CountersSnapshot) -> None:
        link = self._studio.link
        if link.mode != "remote" or link.state != "running" or snapshot.production == self._production:
            return
        self._production = snapshot.production
        here = self._studio.document.production.name
        if snapshot.production and snapshot.production != here:
            words = self.tr(
                "{url} runs {there}, but {here} is open here: the canvas does not show what runs there."
            )
            told = words.format(url=link.url, there=snapshot.production, here=here)
            self._studio.banner.ask(told, [])

    def ask_to_stop(self) -> None:
        """Stop what runs there, once that is confirmed."""
        link = self._studio.link
        words = self.tr(
            "Stop the production at {url}? Nothing is taken in any more; what waits in queues is kept."
        )
        box = QMessageBox(
            QMessageBox.Icon.Warning,
            self.tr("Stop the production there"),
            words.format(url=link.url),
            parent=self._studio.window,
        )
        stop = box.addButton(self.tr("Stop the production"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))

        def answered() -> None:
            if box.clickedButton() is stop:
                link.submit(self._stop())
            box.deleteLater()

        box.finished.connect(lambda _: answered())
        box.open()

    async def _stop(self) -> None:
        client = self._studio.link.client
        if client is not None and self.connected:
            await client.stop()
            self._studio.action("stop").trigger()


def install(studio: Studio) -> Remote:
    """Let a window watch runtimes elsewhere."""
    return Remote(studio)
