"""The messages that the running production's items have received, for the rules that routed them."""

from __future__ import annotations

import base64
from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject, Signal

from hie_runtime.control.client import MessageQuery, MessageSummary, RuntimeClient
from hie_studio.editors.rules.coverage import Recorded
from hie_studio.runtime_link.link import RuntimeLink

MOST = 2000  # messages that are asked for, newest first; each is one request to the runtime
PAGE = 500


class RunningMessages(QObject):
    """``changed``: the production began or ceased to run. ``progressed``: (how many messages are read)."""

    changed = Signal()
    progressed = Signal(int)

    def __init__(self, link: RuntimeLink, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._link = link
        link.state_changed.connect(lambda _: self.changed.emit())

    @property
    def there(self) -> bool:
        """Whether a production runs that can be asked."""
        return self._link.client is not None

    def fetch(self, routers: Mapping[str, Sequence[str]], done: Callable[[list[Recorded]], None]) -> None:
        """Get the newest messages that came to these items. ``routers``: by name, who sends to it.

        An error is told by the window, as of everything that is asked of the runtime.
        """
        client = self._link.client
        if client is not None:
            self._link.submit(self._read(client, routers), done)

    async def _read(self, client: RuntimeClient, routers: Mapping[str, Sequence[str]]) -> list[Recorded]:
        found: list[Recorded] = []
        for router, senders in routers.items():
            for one in await self._list(client, router, MOST - len(found)):
                body = await client.body(one.id)
                if not body.cut:
                    source = one.item if one.item in senders else next(iter(senders), one.item)
                    found.append(Recorded(base64.b64decode(body.raw_base64), source, one.received_at))
                    self.progressed.emit(len(found))
        return found

    async def _list(self, client: RuntimeClient, item: str, most: int) -> list[MessageSummary]:
        found: list[MessageSummary] = []
        while len(found) < most:
            before = found[-1].id if found else ""
            limit = min(PAGE, most - len(found))
            page = await client.messages(MessageQuery(item=item, before=before, limit=limit))
            found += page
            if len(page) < limit:
                break
        return found
