"""Who may do what at the control API.

On loopback without tokens everybody on the machine is admin. Any other address needs TLS and tokens:
``HIE_CONTROL_TOKENS`` or a file named by ``HIE_CONTROL_TOKENS_FILE``, lines of ``token role name``.
"""

from __future__ import annotations

import hmac
import ipaddress
import os
from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path

from hie_runtime.errors import HIEError


class AuthError(HIEError):
    """The control API cannot be opened as asked, or a caller may not do something."""


class Role(IntEnum):
    """Each role may do what the ones below it may."""

    VIEWER = 1
    OPERATOR = 2
    ADMIN = 3


@dataclass(frozen=True, slots=True)
class Caller:
    """Who calls."""

    name: str
    role: Role


LOCAL = Caller("local", Role.ADMIN)


@dataclass(frozen=True, slots=True)
class Tokens:
    """Known tokens."""

    callers: tuple[tuple[str, Caller], ...] = ()

    def caller(self, header: str) -> Caller | None:
        """The caller of an Authorization header; with no tokens defined everybody is local."""
        if not self.callers:
            return LOCAL
        given = header.removeprefix("Bearer ").strip()
        found = None
        for token, caller in self.callers:
            if hmac.compare_digest(token.encode(), given.encode()):
                found = caller
        return found


def read_tokens() -> Tokens:
    """Tokens of the environment. Raises AuthError for a line that is not ``token role name``."""
    text = os.environ.get("HIE_CONTROL_TOKENS", "")
    file = os.environ.get("HIE_CONTROL_TOKENS_FILE")
    if file:
        try:
            text += "\n" + Path(file).read_text(encoding="utf-8")
        except OSError as error:
            raise AuthError(f"{file}: cannot be read: {error.strerror}") from error
    found = []
    for number, line in enumerate(text.replace(";", "\n").splitlines(), 1):
        parts = line.split()
        if not parts:
            continue
        if len(parts) < 2 or parts[1].upper() not in Role.__members__ or len(parts[0]) < 16:
            raise AuthError(
                f"control token {number}: a line is 'token role name', roles are viewer, operator, admin, tokens have at least 16 characters"
            )
        found.append((parts[0], Caller(" ".join(parts[2:]) or f"token {number}", Role[parts[1].upper()])))
    return Tokens(tuple(found))


def check_bind(host: str, tokens: Tokens, *, tls: bool) -> None:
    """Raises AuthError unless the address is loopback, or TLS and tokens are given."""
    try:
        loopback = host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        loopback = False
    if not loopback and not (tls and tokens.callers):
        raise AuthError(
            f"control address {host}: only loopback is open without TLS and tokens (--control-cert, HIE_CONTROL_TOKENS)"
        )
