"""One run of the Studio: window, event loop, simulated peers, table and picture."""

from __future__ import annotations

import asyncio
import sys
import tempfile
from pathlib import Path

import qasync
from PySide6.QtCore import QCoreApplication, QMessageLogContext, QSettings, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication
from rich.console import Console
from rich.table import Table

from hie_runtime.config.problems import errors_in
from hie_runtime.control.client import CountersSnapshot, HostState
from hie_runtime.errors import HIEError
from hie_studio import i18n, scale
from hie_studio.app import Options
from hie_studio.collecting import collect_here
from hie_studio.desk import Desk
from hie_studio.main_window import MainWindow
from hie_studio.peers import SimulatedPeers
from hie_studio.theme import theme

translate = QCoreApplication.translate
SETTLE_SECONDS = 0.3
COULD_NOT_START = 3  # exit code


def start(options: Options) -> int:
    """Show the window and stay until it closes, or for the time asked. Returns the exit code."""
    if not options.screen:
        qInstallMessageHandler(_show_message)
    if options.screen:
        scale.apply(QSettings("HIE", "Studio"))
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setApplicationName("HIE Studio")
    app.setQuitOnLastWindowClosed(False)
    collect_here(app)
    loop = qasync.QEventLoop(app)
    asyncio.set_event_loop(loop)
    with loop, tempfile.TemporaryDirectory() as scratch:
        # Without a screen nothing is remembered: a picture taken in CI must not depend on the last one.
        ini = QSettings(f"{scratch}/settings.ini", QSettings.Format.IniFormat)
        settings = QSettings("HIE", "Studio") if options.screen else ini
        i18n.install(app, i18n.wanted(settings))
        kept = str(settings.value("theme", "system"))
        theme.install(app, theme.known(options.theme if options.theme != "system" else kept))
        desk = Desk(settings)
        code = int(loop.run_until_complete(_session(app, desk, options)))
    if desk.window.starts_again:
        scale.start_again()
    return code


def _show_message(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    """Qt's messages on the terminal, without the one the offscreen platform gives for every window."""
    del kind, context
    if "propagateSizeHints" not in text:
        print(text, file=sys.stderr)


async def _session(app: QApplication, desk: Desk, options: Options) -> int:
    window = desk.window
    if options.size is not None:
        window.resize(*options.size)
    window.show()
    closed = asyncio.Event()
    app.lastWindowClosed.connect(closed.set)
    peers: SimulatedPeers | None = None
    try:
        if options.workspace is None:
            window.go_on()
            if window.banner.isHidden():  # a banner may offer something of the workspace already
                window.files.offer_unsaved()
        elif (code := await _open(window, options)) != 0:
            return code
        if options.simulate and options.workspace is not None:
            peers = SimulatedPeers(options.workspace)
        return await _work(desk, options, closed, peers)
    finally:
        if peers is not None:
            peers.stop()
        await desk.window.link.close()


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


async def _work(desk: Desk, options: Options, closed: asyncio.Event, peers: SimulatedPeers | None) -> int:
    """Run, and stay. What could not start ends a run that nobody watches; a person is told and may mend it."""
    window = desk.window
    code = await _run(window, options) if options.run else 0
    silent_peers = await _check_peers(window, peers)
    code = code or silent_peers
    if code and options.seconds is not None:
        return code
    if options.seconds is None:
        await closed.wait()
    else:
        await asyncio.sleep(max(options.seconds, SETTLE_SECONDS))
        window = desk.window  # another one when the language was changed
        if options.run and window.link.last is not None:
            print_table(window.link.last)
        code = await _check_peers(window, peers)
    if options.picture is not None and desk.window.isVisible():
        _save_picture(desk.window, options.picture)
    return code


async def _check_peers(window: MainWindow, peers: SimulatedPeers | None) -> int:
    """3 when the simulated peers do not play, and why in the window and on the terminal."""
    why = await peers.problem() if peers is not None else ""
    if not why:
        return 0
    window.banner.tell(translate("Session", "The simulated systems do not run: {why}").format(why=why))
    print(f"hie-studio: the simulated systems do not run: {why}", file=sys.stderr)
    return COULD_NOT_START


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
        failures = await _items_that_failed(window)
        words = "".join(f"hie-studio: {line}\n" for line in failures)
        print(words, end="", file=sys.stderr)
        return COULD_NOT_START if failures else 0
    await asyncio.sleep(0.05)
    print("\n".join(failures) or "The production could not start.", file=sys.stderr)
    return COULD_NOT_START


async def _items_that_failed(window: MainWindow) -> list[str]:
    """Items that could not start, e.g. because their port is taken, each with the reason."""
    while window.link.last is None and window.link.is_running:
        await asyncio.sleep(0.02)
    items = window.link.last.items if window.link.last is not None else []
    return [
        f"item {item.name!r} could not start: {item.state_text}"
        for item in items
        if item.state is HostState.ERROR
    ]


def _save_picture(window: MainWindow, path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    if window.grab().save(str(path)):
        print(f"Picture of the window: {path}")
    else:
        print(f"The picture could not be written to {path}.", file=sys.stderr)


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
