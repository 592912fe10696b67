"""Who may send to an HTTP service: basic or bearer credentials, compared in constant time."""

from __future__ import annotations

import base64
import binascii
import hmac
from collections.abc import Sequence

from hie_runtime.protocols.base import AdapterContext, AdapterError

REALM = "HIE"


class Gate:
    """Lets requests in by their Authorization header. ``kind``: None, Basic or Bearer."""

    def __init__(self, kind: str, names: Sequence[str], context: AdapterContext) -> None:
        if kind != "None" and not names:
            raise AdapterError(
                f'item "{context.item}", credentials: authentication {kind} needs the name of an entry'
            )
        self._kind, self._names, self._context = kind, names, context

    @property
    def challenge(self) -> str:
        """The WWW-Authenticate header."""
        return f'{self._kind} realm="{REALM}"' + (', charset="UTF-8"' if self._kind == "Basic" else "")

    def refusal(self, header: str) -> str:
        """Why a request is not let in, "" when it is. Raises AdapterError when an entry cannot be looked up."""
        if self._kind == "None":
            return ""
        scheme, _, given = header.partition(" ")
        if not header:
            return f"credentials are needed ({self._kind})"
        if scheme.lower() != self._kind.lower():
            return f"credentials of kind {self._kind} are needed"
        given = given.strip()
        wrong = "the credentials are not accepted"
        if self._kind == "Bearer":
            return "" if self._known(given, self._tokens()) else wrong
        try:
            pair = base64.b64decode(given, validate=True).decode("utf-8", "surrogateescape")
        except (binascii.Error, ValueError):
            return "the credentials cannot be read"
        return "" if self._known(pair, self._pairs()) else wrong

    def _tokens(self) -> list[str]:
        return [self._context.credential(name).password for name in self._names]

    def _pairs(self) -> list[str]:
        entries = [self._context.credential(name) for name in self._names]
        return [f"{entry.username}:{entry.password}" for entry in entries]

    @staticmethod
    def _known(given: str, accepted: Sequence[str]) -> bool:
        found = False
        for one in accepted:  # all of them, so that the time tells nothing
            found |= hmac.compare_digest(
                given.encode("utf-8", "surrogateescape"), one.encode("utf-8", "surrogateescape")
            )
        return found


def authorization(kind: str, name: str, context: AdapterContext) -> str:
    """The Authorization header a client sends, "" for none. Raises AdapterError."""
    if kind == "None":
        return ""
    if not name:
        raise AdapterError(
            f'item "{context.item}", credentials: authentication {kind} needs the name of an entry'
        )
    entry = context.credential(name)
    if kind == "Bearer":
        return f"Bearer {entry.password}"
    pair = f"{entry.username}:{entry.password}".encode()
    return "Basic " + base64.b64encode(pair).decode()
