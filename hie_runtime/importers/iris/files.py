"""Every file form of IRIS code (iris-semantics 1.4): opening files, folders and zips safely."""

from __future__ import annotations

import zipfile
import zlib
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from hie_runtime.importers.iris.forms import read_class_text, read_xml
from hie_runtime.importers.iris.report import ImportReport, Kind, Status
from hie_runtime.importers.iris.sources import Sources
from hie_runtime.importers.iris.xmltext import IRISFileError

MAX_BYTES = 64 * 1024 * 1024
MAX_FILES = 20_000
MAX_ZIP_BYTES = 256 * 1024 * 1024
IRIS_ENDINGS = (".xml", ".cls", ".hl7", ".lut", ".esd")
_MARKS = ("<Production", "<Export", "<ruleDefinition", "<transform", "<lookupTable", "<process", "<defaultSettings",
          "<Category")  # fmt: skip
_LOOKED_AT = 65536


def read_files(paths: Iterable[Path], report: ImportReport) -> Sources:
    """Read files, folders and zips. What cannot be read is a problem in the report, not an exception."""
    sources = Sources()
    passed: Counter[str] = Counter()
    for number, (name, content) in enumerate(_contents(paths, report, passed)):
        if number >= MAX_FILES:
            report.add(Kind.FILE, Status.PROBLEM, name, file=name, text=f"more than {MAX_FILES} files; the rest was not read",
                       advice="Import fewer at a time")  # fmt: skip
            break
        try:
            _read(name, content, sources, report)
        except IRISFileError as error:
            report.add(Kind.FILE, Status.PROBLEM, name, file=name, text=str(error), advice="Export it again from IRIS")  # fmt: skip
    for ending, count in sorted((+passed).items()):
        text = f"{count} files not read: IRIS code is in {', '.join(IRIS_ENDINGS)} and .zip"
        report.add(Kind.FILE, Status.NOTED, ending or "no ending", text=text)
    sources.drop_doubles(report)
    sources.report_left_out(report)
    return sources


def looks_like_iris(path: Path) -> bool:
    """Whether a dropped file or folder may hold IRIS code; reads at most the head of each file."""
    if path.is_dir():
        return any(looks_like_iris(child) for child in path.rglob("*") if child.is_file())
    ending = path.suffix.lower()
    try:
        if ending == ".zip":
            with zipfile.ZipFile(path) as archive:
                return any(Path(name).suffix.lower() in IRIS_ENDINGS for name in archive.namelist())
        if ending not in IRIS_ENDINGS:
            return False
        with path.open("rb") as file:
            head = decoded(file.read(_LOOKED_AT))
    except (OSError, zipfile.BadZipFile):
        return False
    return any(mark in head for mark in _MARKS) or (ending == ".cls" and "Class " in head)


def decoded(content: bytes) -> str:
    """Text by its byte order mark, else UTF-8, else ISO-8859-1; line ends are LF."""
    for mark, encoding in ((b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"), (b"\xef\xbb\xbf", "utf-8-sig")):
        if content.startswith(mark):
            return content.decode(encoding, "replace").replace("\r\n", "\n")
    try:
        return content.decode("utf-8").replace("\r\n", "\n")
    except UnicodeDecodeError:
        return content.decode("latin-1").replace("\r\n", "\n")


def shown_name(path: Path, folder: Path | None = None) -> str:
    """A file's name, below the folder it was found in; bytes of it that are no UTF-8 become ``?``."""
    name = path.relative_to(folder).as_posix() if folder else path.name
    return name.encode("utf-8", "replace").decode("utf-8")


def _contents(
    paths: Iterable[Path], report: ImportReport, passed: Counter[str], folder: Path | None = None
) -> Iterator[tuple[str, bytes]]:
    for path in paths:
        name = shown_name(path, folder)
        if path.is_dir():
            inside = sorted(child for child in path.rglob("*") if child.is_file())
            wanted = [child for child in inside if child.suffix.lower() in (*IRIS_ENDINGS, ".zip")]
            passed.update(shown_name(Path(child.suffix.lower())) for child in inside)
            passed.subtract(child.suffix.lower() for child in wanted)
            yield from _contents(wanted, report, passed, path)
        elif path.suffix.lower() == ".zip":
            yield from _zipped(path, name, report, passed)
        else:
            try:
                if path.stat().st_size > MAX_BYTES:
                    raise IRISFileError(f"{path.stat().st_size} bytes; at most {MAX_BYTES} are read")
                yield name, path.read_bytes()
            except (OSError, IRISFileError) as error:
                report.add(Kind.FILE, Status.PROBLEM, name, file=name, text=str(error))


def _zipped(path: Path, name: str, report: ImportReport, passed: Counter[str]) -> Iterator[tuple[str, bytes]]:
    """Entries are read into memory and never written under their own names, so a path cannot escape."""
    left = MAX_ZIP_BYTES
    try:
        with zipfile.ZipFile(path) as archive:
            for entry in archive.infolist():
                if entry.is_dir():
                    continue
                ending = Path(entry.filename).suffix.lower()
                if ending not in IRIS_ENDINGS:
                    passed[ending] += 1
                    continue
                with archive.open(entry) as file:
                    content = file.read(min(MAX_BYTES, left) + 1)
                left -= len(content)
                if len(content) > MAX_BYTES or left < 0:
                    raise IRISFileError(f"{entry.filename}: too large; at most {MAX_BYTES} bytes a file, {MAX_ZIP_BYTES} in all")  # fmt: skip
                yield f"{name}/{entry.filename}", content
    except (
        OSError,
        zipfile.BadZipFile,
        zlib.error,
        EOFError,
        RuntimeError,
        IRISFileError,
        ValueError,
    ) as error:
        report.add(Kind.FILE, Status.PROBLEM, name, file=name, text=f"the zip cannot be read: {error}")  # fmt: skip


def _read(name: str, content: bytes, sources: Sources, report: ImportReport) -> None:
    start = decoded(content[:4096]).lstrip()[:200].lower()
    if not start:
        raise IRISFileError("the file is empty")
    if start.startswith(("msh|", "fhs|", "bhs|")):
        text = "an HL7 message, not a schema or IRIS code; not imported"
        report.add(Kind.FILE, Status.NOTED, name, file=name, text=text, advice="Use it as a test message")
    elif start.startswith("<"):
        read_xml(name, content, sources, report)
    else:
        read_class_text(name, decoded(content), sources, report)
