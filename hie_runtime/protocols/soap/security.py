"""WS-Security UsernameToken (OASIS UsernameToken Profile 1.1): put into envelopes, and checked in those received."""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import time
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from lxml import etree

from hie_runtime.protocols.base import AdapterContext, AdapterError, Credential
from hie_runtime.protocols.soap.envelope import Envelope, SOAPError

_BASE = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-"
WSSE = f"{_BASE}wssecurity-secext-1.0.xsd"
WSU = f"{_BASE}wssecurity-utility-1.0.xsd"
SECURITY = f"{{{WSSE}}}Security"
# Profile 1.1, section 3.1: five minutes are recommended for both
FRESH_SECONDS = 300.0
MAX_NONCES = 100_000


def add_username_token(envelope: etree._Element, entry: Credential, *, digest: bool) -> None:
    """Put user and password into the header of an envelope."""
    from zeep.wsse.username import UsernameToken

    make: Any = UsernameToken  # untyped
    make(entry.username, entry.password, use_digest=digest, zulu_timestamp=True).apply(envelope, {})


class TokenGate:
    """Compares tokens with entries of the credentials store, and takes no digest twice."""

    def __init__(self, names: Sequence[str], context: AdapterContext) -> None:
        if not names:
            raise AdapterError(
                f'item "{context.item}", credentials: ws_security UsernameToken needs the name of an entry'
            )
        self._names, self._context = names, context
        self._nonces: dict[bytes, float] = {}  # seen -> until when it counts

    def check(self, envelope: Envelope) -> None:
        """Raises SOAPError for an envelope without a token that is accepted; AdapterError for a missing entry."""
        token = next((found for entry in envelope.headers if entry.tag == SECURITY
                      for found in entry.iterfind(f"{{{WSSE}}}UsernameToken")), None)  # fmt: skip
        if token is None:
            raise SOAPError("a UsernameToken is needed (WS-Security)")
        password = token.find(f"{{{WSSE}}}Password")
        if password is None:
            raise SOAPError("the UsernameToken has no Password")
        user, given = token.findtext(f"{{{WSSE}}}Username") or "", password.text or ""
        if password.get("Type", "").endswith("#PasswordDigest"):
            known = self._digest_known(token, user, given)
        else:
            known = self._known(user, [(entry.username, entry.password) for entry in self._entries()], given)
        if not known:
            raise SOAPError("the user or password in the UsernameToken is not accepted")

    def _entries(self) -> list[Credential]:
        return [self._context.credential(name) for name in self._names]

    def _digest_known(self, token: etree._Element, user: str, given: str) -> bool:
        created = token.findtext(f"{{{WSU}}}Created") or ""
        try:
            nonce = base64.b64decode(token.findtext(f"{{{WSSE}}}Nonce") or "", validate=True)
            at = datetime.fromisoformat(created.strip())
        except (binascii.Error, ValueError) as error:
            raise SOAPError("the UsernameToken has no readable Nonce and Created") from error
        at = at if at.tzinfo is not None else at.replace(tzinfo=UTC)
        if abs(time.time() - at.timestamp()) > FRESH_SECONDS:
            raise SOAPError(f"the UsernameToken was not created within the last {FRESH_SECONDS:g} s")
        expected = [(entry.username, _digest(nonce, created, entry.password)) for entry in self._entries()]
        known = self._known(user, expected, given)
        if known and not self._first_time(nonce + created.encode()):
            raise SOAPError("the UsernameToken was used before")
        return known

    @staticmethod
    def _known(user: str, pairs: Sequence[tuple[str, str]], given: str) -> bool:
        found = False
        for name, secret in pairs:  # all of them, so that the time tells nothing
            same = hmac.compare_digest(name.encode(), user.encode())
            found |= same & hmac.compare_digest(secret.encode(), given.encode())
        return found

    def _first_time(self, nonce: bytes) -> bool:
        now = time.time()
        if len(self._nonces) >= MAX_NONCES:
            self._nonces = {seen: until for seen, until in self._nonces.items() if until > now}
        if self._nonces.get(nonce, 0.0) > now:
            return False
        self._nonces[nonce] = now + 2 * FRESH_SECONDS
        return True


def _digest(nonce: bytes, created: str, password: str) -> str:
    # SHA-1 is what the profile prescribes
    made = hashlib.sha1(nonce + created.encode() + password.encode(), usedforsecurity=False).digest()
    return base64.b64encode(made).decode()
