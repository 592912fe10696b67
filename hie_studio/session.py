"""One run of the Studio: window, event loop, simulated peers, table and picture."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import qasync
from PySide6.QtCore import QMessageLogContext, QSettings, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication
from rich.console import Console
from rich.table import Table

from hie_runtime.config.problems import errors_in
from hie_runtime.control.client import CountersSnapshot
from hie_runtime.errors import HIEError
from hie_studio import i18n
from hie_studio.app import Options
from hie_studio.main_window import MainWindow
from hie_studio.theme import theme

SETTLE_SECONDS = 0.3
PEER_PATIENCE = 5.0


def start(options: Options) -> int:
    """Show the window and stay until it closes, or for the time asked. Returns the exit code."""
    if not options.screen:
        qInstallMessageHandler(_show_message)
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setApplicationName("HIE Studio")
    app.setQuitOnLastWindowClosed(False)
    loop = qasync.QEventLoop(app)
    asyncio.set_event_loop(loop)
    with loop, tempfile.TemporaryDirectory() as scratch:
        # Without a screen nothing is remembered: a picture taken in CI must not depend on the last one.
        ini = QSettings(f"{scratch}/settings.ini", QSettings.Format.IniFormat)
        settings = QSettings("HIE", "Studio") if options.screen else ini
        i18n.install(app, i18n.wanted(settings))
        kept = str(settings.value("theme", "system"))
        chosen = options.theme if options.theme != "system" else kept
        theme.install(app, chosen if chosen in ("light", "dark") else "system")  # type: ignore[arg-type]
        return int(loop.run_until_complete(_session(app, MainWindow(settings), options)))


def _show_message(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    """Qt's messages on the terminal, without the one the offscreen platform gives for every window."""
    del kind, context
    if "propagateSizeHints" not in text:
        print(text, file=sys.stderr)


async def _session(app: QApplication, window: MainWindow, options: Options) -> int:
    if options.size is not None:
        window.resize(*options.size)
    window.show()
    closed = asyncio.Event()
    app.lastWindowClosed.connect(closed.set)
    try:
        if options.workspace is None:
            window.files.offer_unsaved()
        elif (code := await _open(window, options)) != 0:
            return code
        with _peers(options):
            return await _work(window, options, closed)
    finally:
        await window.link.close()


async def _open(window: MainWindow, options: Options) -> int:
    assert options.workspace is not None
    if options.screen:
        opened = window.files.open_path(options.workspace)
        return 0 if opened or options.seconds is None else 1
    try:
        window.show_workspace(options.workspace)
    except (HIEError, OSError) as error:
        print(error, file=sys.stderr)
        return 1
    await asyncio.sleep(SETTLE_SECONDS)
    return 0


async def _work(window: MainWindow, options: Options, closed: asyncio.Event) -> int:
    code = await _run(window, options) if options.run else 0
    if code and options.seconds is not None:
        return code
    if options.seconds is None:
        await closed.wait()
    else:
        await asyncio.sleep(max(options.seconds, SETTLE_SECONDS))
        if options.run and window.link.last is not None:
            print_table(window.link.last)
    if options.picture is not None and window.isVisible():
        _save_picture(window, options.picture)
    return 0


async def _run(window: MainWindow, options: Options) -> int:
    errors = errors_in(window.document.problems)
    if errors:
        for problem in errors:
            print(problem, file=sys.stderr)
        window.run_flow.run()
        return 1
    assert window.document.path is not None
    failures: list[str] = []
    window.link.failed.connect(failures.append)
    if await window.link.run(window.document.path):
        return 0
    await asyncio.sleep(0.05)
    print("\n".join(failures) or "The production could not start.", file=sys.stderr)
    return 3


def _save_picture(window: MainWindow, path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    if window.grab().save(str(path)):
        print(f"Picture of the window: {path}")
    else:
        print(f"The picture could not be written to {path}.", file=sys.stderr)


@contextmanager
def _peers(options: Options) -> Iterator[None]:
    """The workspace's simulated senders and receivers, as a child process that ends with the Studio."""
    if not options.simulate or options.workspace is None:
        yield
        return
    command = [sys.executable, "-m", "hie_runtime.cli.main", "simulate", str(options.workspace)]
    child = subprocess.Popen(command, stdout=subprocess.DEVNULL)  # noqa: S603 - our own program
    try:
        yield
    finally:
        child.terminate()
        try:
            child.wait(PEER_PATIENCE)
        except subprocess.TimeoutExpired:
            child.kill()
            child.wait()


def print_table(snapshot: CountersSnapshot) -> None:
    """Item, in, out, queue, errors and messages a second, as a table on the terminal."""
    table = Table(title=f"{snapshot.production}: {snapshot.state}, {snapshot.uptime:.0f} s")
    table.add_column("item", no_wrap=True)
    for title in ("in", "out", "queue", "errors", "msg/s"):
        table.add_column(title, justify="right")
    table.add_column("state")
    for item in snapshot.items:
        numbers = (item.received, item.sent, item.queue_depth, item.errors)
        rate = max(item.rate_in, item.rate_out)
        table.add_row(item.name, *(f"{n:,}" for n in numbers), f"{rate:,.1f}", item.state.value)
    Console().print(table)
