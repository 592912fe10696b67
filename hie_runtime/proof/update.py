"""Writes what was found as the new expectation: files of captured messages, and values in test files.

Nothing is written for a test with an error, and no file outside the workspace. A message that is the same (also by
what is ignored) keeps its bytes, so that a version control system shows exactly what changed.
"""

from __future__ import annotations

import os
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any

from hie_runtime.messages.hl7.charset import decode
from hie_runtime.messages.hl7.reader import HL7Message
from hie_runtime.proof.comparing import OnPair
from hie_runtime.proof.errors import ProofError
from hie_runtime.proof.model import TestFile
from hie_runtime.proof.pairing import Known
from hie_runtime.proof.results import Status, TargetResult, TestResult
from hie_runtime.proof.traffic import Source, Traffic, messages_in

_IN_MEMORY = 8 * 1024 * 1024
_STYLE_BYTES = 65_536
_HEADERS = (b"FHS", b"BHS")


@dataclass(slots=True)
class _Changes:
    """What becomes of one target's files: by file and number the place of the new message in the spool, None for
    a message that is taken out; and the new messages, with the stem of the file their input was in."""

    traffic: Traffic
    by_file: bool
    changed: dict[str, dict[int, tuple[int, int] | None]] = field(default_factory=dict)
    added: list[tuple[str, tuple[int, int]]] = field(default_factory=list)
    kept: Counter[str] = field(default_factory=Counter)


class Updater:
    """Collects what one test found, and writes it when asked to."""

    def __init__(self, file: TestFile, workspace: Path) -> None:
        self._file = file
        self._root = workspace.resolve() if file.path is not None else None
        self._spool: IO[bytes] = tempfile.SpooledTemporaryFile(_IN_MEMORY)  # noqa: SIM115 - closed by close()
        self._targets: dict[str, _Changes] = {}
        self._inline: dict[str, bytes] = {}

    def close(self) -> None:
        """Give the temporary file away."""
        self._spool.close()

    def watch_files(self, target: str, traffic: Traffic, *, by_file: bool) -> OnPair:
        """What to tell of each pair of a target whose expectation is in files."""
        changes = self._targets[target] = _Changes(traffic, by_file)
        if len({source.shown for source in traffic.sources}) < len(traffic.sources):
            raise ProofError(f"{target}: file names that look the same cannot be updated; rename them")

        def paired(found: Known | None, expected: Known | None, status: Status) -> None:
            if expected is not None:
                name, _, number = expected.place.rpartition("#")
                if status is Status.SAME:
                    changes.kept[name] += 1
                else:
                    made = None if found is None else self._keep(found.raw)
                    changes.changed.setdefault(name, {})[int(number)] = made
            elif found is not None:
                changes.added.append((found.stem, self._keep(found.raw)))

        return paired

    def watch_message(self, target: str) -> OnPair:
        """What to tell of the pair of a target whose message is in the test file itself."""

        def paired(found: Known | None, expected: Known | None, status: Status) -> None:
            if status is Status.DIFFERS and found is not None:
                self._inline[target] = found.raw

        return paired

    def _keep(self, raw: bytes) -> tuple[int, int]:
        offset = self._spool.seek(0, os.SEEK_END)
        self._spool.write(raw)
        return offset, len(raw)

    def _kept(self, place: tuple[int, int]) -> bytes:
        self._spool.seek(place[0])
        return self._spool.read(place[1])

    # -- writing

    def write(self, result: TestResult) -> list[str]:
        """Write the new expectations; gives a line for each file. Raises ProofError when one cannot be written."""
        written: list[str] = []
        for target, changes in self._targets.items():
            if changes.changed or changes.added:
                self._refuse_nothing(target, changes)
                written += self._files(changes)
        values = self._test_file(result)
        return [*written, values] if values else written

    def _refuse_nothing(self, target: str, changes: _Changes) -> None:
        left = changes.kept.total() + len(changes.added)
        left += sum(one is not None for numbers in changes.changed.values() for one in numbers.values())
        if not left:
            raise ProofError(f"{target}: nothing arrived; an update would leave no expectation at all")

    def _files(self, changes: _Changes) -> Iterator[str]:
        sources = {source.shown: source for source in changes.traffic.sources}
        added = self._places_of_added(changes)
        for shown in dict.fromkeys([*changes.changed, *added]):
            source = sources.get(shown) or Source(_new_path(changes, shown), shown, "")
            yield self._one_file(source, changes.changed.get(shown, {}), added.get(shown, []))

    def _places_of_added(self, changes: _Changes) -> dict[str, list[bytes]]:
        """In which file each new message goes: that of its input's name, the only one, or one of its own."""
        traffic, found = changes.traffic, dict[str, list[bytes]]()
        by_stem = {source.stem: source.shown for source in traffic.sources}
        lone = len(traffic.sources) > 1 and all(
            changes.kept[one.shown] + len(changes.changed.get(one.shown, ())) <= 1 for one in traffic.sources
        )
        for number, (stem, place) in enumerate(changes.added, 1):
            if changes.by_file:
                shown = by_stem.get(stem) or f"{stem}.hl7"
            elif traffic.sources and not lone:
                shown = traffic.sources[-1].shown
            else:
                shown = f"added-{number:04d}.hl7" if lone or traffic.new.is_dir() else traffic.new.name
            found.setdefault(shown, []).append(self._kept(place))
        return found

    def _one_file(
        self, source: Source, changed: dict[int, tuple[int, int] | None], added: list[bytes]
    ) -> str:
        if self._root is not None and not source.path.resolve().is_relative_to(self._root):
            raise ProofError(f"{source.shown}: leads out of the workspace; nothing is written there")
        counts: Counter[str] = Counter()
        style = _style_of(source)

        def messages() -> Iterator[bytes]:
            old = messages_in(source.path, source.shown) if source.path.exists() else iter(())
            for number, raw in enumerate(old, 1):
                if number not in changed:
                    yield raw
                    continue
                place = changed[number]
                counts["removed" if place is None else "changed"] += 1
                if place is not None:
                    yield self._kept(place)
            counts["added"] += len(added)
            yield from added

        if not _replaced(source.path, map(style, messages())):
            source.path.unlink()
        says = ", ".join(f"{count} {word}" for word, count in counts.items() if count)
        return f"{source.shown}: {says}"

    def _test_file(self, result: TestResult) -> str:
        """Messages and values written in the test file itself."""
        file = self._file
        if file.path is None or file.source is None:
            return ""
        data: dict[str, Any] = file.source.data
        counts = 0
        for target, expected in (data.get("expect") or {}).items():
            if target in self._inline:
                expected["message"] = _as_text(self._inline[target])
                counts += 1
            elif isinstance(expected, dict) and expected.get("fields") and target in result.targets:
                counts += _set_values(expected["fields"], result.targets[target])
        counts += _set_answer(data.get("ack"), result)
        if not counts:
            return ""
        _replaced(file.path, [file.source.text(data).encode()])
        return f"{result.file}: {counts} values changed"


def _set_values(fields: dict[str, str], target: TargetResult) -> int:
    found = [one for finding in target.findings for one in finding.differences]
    fields.update({one.path: one.found or "" for one in found})
    return len(found)


def _set_answer(ack: Any, result: TestResult) -> int:
    if not isinstance(ack, dict) or ack.get("files"):
        return 0
    found = [
        one
        for target in result.targets.values()
        if target.is_ack
        for finding in target.findings
        for one in finding.differences
    ]
    for one in found:
        codes = (one.found or "").replace("no answer", "none").split(", ")
        ack["code" if one.path == "MSA:1" else "text"] = (
            one.found if one.path != "MSA:1" else codes if len(codes) > 1 else codes[0]
        )
    return len(found)


def _as_text(raw: bytes) -> str:
    message = HL7Message(raw)
    return decode(raw, message.encoding).replace("\r", "\n")


def _new_path(changes: _Changes, name: str) -> Path:
    """Where a new file goes: into the folder of the expectation."""
    top = changes.traffic.new
    folder = top if top.is_dir() or not top.suffix else top.parent
    return folder / name


class _Style:
    """How a file writes messages: its line ends, and MLLP frames if it has them."""

    def __init__(self, start: bytes) -> None:
        self._framed = b"\x0b" in start
        self._end = b"\r\n" if b"\r\n" in start else b"\n" if b"\n" in start or not start else b"\r"
        if self._framed:
            self._end = b"\r"

    def __call__(self, raw: bytes) -> bytes:
        text = raw if self._end == b"\r" else raw.replace(b"\r", self._end)
        return b"\x0b" + text + b"\x1c\r" if self._framed else text


def _style_of(source: Source) -> _Style:
    if not source.path.exists():
        return _Style(b"")
    with source.path.open("rb") as stream:
        start = stream.read(_STYLE_BYTES)
    if start.lstrip(b"\xef\xbb\xbf\r\n \x0b")[:3] in _HEADERS:
        raise ProofError(
            f"{source.shown}: is a batch (FHS, BHS) and is not rewritten; name a file without for it"
        )
    return _Style(start)


def _replaced(path: Path, chunks: Iterable[bytes]) -> bool:
    """Write a file anew, whole or not at all; whether anything is in it. Raises ProofError."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=".hie-", dir=path.parent)
    except OSError as error:
        raise ProofError(f"{path}: cannot be written: {error.strerror}") from error
    try:
        with os.fdopen(handle, "wb") as stream:
            size = sum(map(stream.write, chunks))
        Path(name).chmod(path.stat().st_mode & 0o777 if path.exists() else 0o644)
        os.replace(name, path)
    except BaseException as error:
        with suppress(OSError):
            Path(name).unlink()
        if isinstance(error, OSError):
            raise ProofError(f"{path}: cannot be written: {error.strerror}") from error
        raise
    return size > 0
