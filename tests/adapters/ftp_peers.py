"""Real FTP, FTPS and SFTP servers for the conformance tests, and items that use them."""

from __future__ import annotations

import asyncio
import contextlib
import threading
from pathlib import Path
from typing import Any

import asyncssh
from net_peers import Certificates
from pyftpdlib.authorizers import DummyAuthorizer
from pyftpdlib.handlers import FTPHandler, TLS_FTPHandler
from pyftpdlib.ioloop import IOLoop
from pyftpdlib.servers import FTPServer

from support import free_port

KINDS = ["ftp", "ftps", "implicit", "sftp"]
USER, PASSWORD = "hie", "secret-7"
ALL = "elradfmwMT"


class _ImplicitHandler(TLS_FTPHandler):
    """TLS from the first byte on."""

    def handle(self) -> None:
        self.secure_connection(self.get_ssl_context())
        super().handle()


class FTPPeer:
    """pyftpdlib in a thread. ``fail``: commands to drop the connection at, each once; ``refuse``: to answer 550."""

    def __init__(
        self, root: Path, kind: str = "ftp", certificates: Certificates | None = None, cert: str = "server"
    ) -> None:
        self.root, self.kind, self.port = root, kind, free_port()
        root.mkdir(parents=True, exist_ok=True)
        self.fail: list[str] = []
        self.refuse: set[str] = set()
        self.asked: list[str] = []
        self.password = PASSWORD
        self._certificates, self._cert = certificates, cert
        self._stopping = threading.Event()
        self._thread: threading.Thread | None = None

    async def __aenter__(self) -> FTPPeer:
        await self.listen()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.vanish()

    def _handler(self) -> type[FTPHandler]:
        peer = self
        base = {"ftp": FTPHandler, "ftps": TLS_FTPHandler, "implicit": _ImplicitHandler}[self.kind]

        class Handler(base):  # type: ignore[misc, valid-type]
            def pre_process_command(self, line: str, cmd: str, arg: str) -> None:
                peer.asked.append(line if cmd != "PASS" else "PASS")
                if cmd in peer.fail:
                    peer.fail.remove(cmd)
                    self.close()
                elif cmd in peer.refuse:
                    self.respond("550 not now.")
                else:
                    super().pre_process_command(line, cmd, arg)

        authorizer = DummyAuthorizer()
        authorizer.add_user(USER, self.password, str(self.root), perm=ALL)
        Handler.authorizer = authorizer
        Handler.auth_failed_timeout = 0
        Handler.tcp_no_delay = True
        if self.kind != "ftp":
            assert self._certificates is not None
            Handler.certfile = str(self._certificates.folder / f"{self._cert}.pem")
            Handler.ssl_context = None
            Handler.tls_control_required = Handler.tls_data_required = self.kind == "ftps"
        return Handler

    async def listen(self) -> None:
        """Serve."""
        self._stopping.clear()
        loop = IOLoop()
        server = FTPServer(("127.0.0.1", self.port), self._handler(), ioloop=loop)

        def serve() -> None:
            while not self._stopping.is_set():
                loop.loop(timeout=0.01, blocking=False)
            server.close_all()

        self._thread = threading.Thread(target=serve, daemon=True)
        self._thread.start()

    async def vanish(self) -> None:
        """Drop all connections and serve none."""
        if self._thread is not None:
            self._stopping.set()
            await asyncio.to_thread(self._thread.join, 10)
            self._thread = None

    @property
    def adapter(self) -> dict[str, Any]:
        """Settings of adapters that use it."""
        tls = (
            {} if self.kind == "ftp" else {"ssl_config": "anonymous", "implicit_tls": self.kind == "implicit"}
        )
        return {"ftp_server": "127.0.0.1", "ftp_port": self.port, "credentials": "lab", **tls}


class SFTPPeer:
    """asyncssh's server. ``users``: passwords; ``keys``: public keys that log in."""

    def __init__(self, root: Path) -> None:
        self.root, self.kind, self.port = root, "sftp", free_port()
        root.mkdir(parents=True, exist_ok=True)
        self.host_key = asyncssh.generate_private_key("ssh-ed25519")
        self.keys: list[asyncssh.SSHKey] = []
        self.fail: list[str] = []
        self.refuse: set[str] = set()
        self.password = PASSWORD
        self._connections: set[asyncssh.SSHServerConnection] = set()
        self._server: asyncssh.SSHAcceptor | None = None

    async def __aenter__(self) -> SFTPPeer:
        await self.listen()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.vanish()

    async def listen(self) -> None:
        """Serve."""
        peer = self

        class Server(asyncssh.SSHServer):
            def connection_made(self, conn: asyncssh.SSHServerConnection) -> None:
                peer._connections.add(conn)

            def password_auth_supported(self) -> bool:
                return True

            def validate_password(self, username: str, password: str) -> bool:
                return (username, password) == (USER, peer.password)

            def public_key_auth_supported(self) -> bool:
                return True

            def validate_public_key(self, username: str, key: asyncssh.SSHKey) -> bool:
                return username == USER and any(key.public_data == one.public_data for one in peer.keys)

        class Files(asyncssh.SFTPServer):
            def __init__(self, chan: asyncssh.SSHServerChannel[bytes]) -> None:
                super().__init__(chan, chroot=str(peer.root))
                self._chan = chan

            def _gate(self, name: str) -> None:
                if name in peer.fail:
                    peer.fail.remove(name)
                    self._chan.get_connection().abort()
                    raise asyncssh.SFTPConnectionLost("gone")
                if name in peer.refuse:
                    raise asyncssh.SFTPPermissionDenied("not now")

            def open(self, path: bytes, pflags: int, attrs: asyncssh.SFTPAttrs) -> object:
                self._gate("STOR" if pflags & asyncssh.FXF_WRITE else "RETR")
                return super().open(path, pflags, attrs)

            def remove(self, path: bytes) -> None:
                self._gate("DELE")
                super().remove(path)

            def posix_rename(self, oldpath: bytes, newpath: bytes) -> None:
                self._gate("RNTO")
                super().posix_rename(oldpath, newpath)

        self._server = await asyncssh.listen("127.0.0.1", self.port, server_factory=Server, server_host_keys=[self.host_key], sftp_factory=Files)  # fmt: skip

    async def vanish(self) -> None:
        """Drop all connections and serve none."""
        if self._server is not None:
            self._server.close()
            for connection in self._connections:
                connection.abort()
            self._connections.clear()
            await self._server.wait_closed()
            self._server = None

    @property
    def fingerprint(self) -> str:
        """SHA256:... of its host key."""
        return self.host_key.get_fingerprint()

    @property
    def adapter(self) -> dict[str, Any]:
        """Settings of adapters that use it."""
        return {"ftp_server": "127.0.0.1", "ftp_port": self.port, "credentials": "lab", "protocol": "SFTP", "sftp_host_keys": self.fingerprint}  # fmt: skip


def peer_of(kind: str, root: Path, certificates: Certificates) -> FTPPeer | SFTPPeer:
    """A server of a kind."""
    return SFTPPeer(root) if kind == "sftp" else FTPPeer(root, kind, certificates)


def ftp_service(peer: FTPPeer | SFTPPeer, targets: list[str], adapter: dict[str, Any] | None = None, name: str = "in", kind: str = "ftp.Passthrough", **host: Any) -> dict[str, Any]:  # fmt: skip
    """A service that looks often."""
    settings = {
        "adapter": {**peer.adapter, "file_path": "out", "call_interval": 0.1, "file_access_timeout": 0.2, "connect_timeout": 3, "read_timeout": 3, **(adapter or {})},
        "host": {"target_config_names": targets, **host},
    }  # fmt: skip
    return {"name": name, "class_name": f"hie.services.{kind}Service" if kind.startswith("ftp") else f"hie.services.{kind}", "settings": settings}  # fmt: skip


def ftp_operation(peer: FTPPeer | SFTPPeer, adapter: dict[str, Any] | None = None, name: str = "out", kind: str = "ftp.PassthroughOperation", **host: Any) -> dict[str, Any]:  # fmt: skip
    """An operation that retries quickly."""
    settings = {
        "adapter": {
            **peer.adapter,
            "file_path": "in",
            "connect_timeout": 3,
            "read_timeout": 3,
            **(adapter or {}),
        },
        "host": {"retry_interval": 0.1, "failure_timeout": -1, "filename": "%f", **host},
    }
    return {"name": name, "class_name": f"hie.operations.{kind}", "settings": settings}


def put(folder: Path, name: str, data: bytes) -> None:
    """A file that appears whole."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f".{name}.tmp").write_bytes(data)
    (folder / f".{name}.tmp").rename(folder / name)


def contents(folder: Path) -> dict[str, bytes]:
    """Files of a folder that are no hidden ones."""
    found = {}
    for path in folder.glob("[!.]*"):
        with contextlib.suppress(
            FileNotFoundError, IsADirectoryError
        ):  # taken since it was listed, or a folder
            found[path.name] = path.read_bytes()
    return found
