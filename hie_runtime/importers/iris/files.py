"""Opening files, folders and zips safely, and telling what they are (iris-semantics 1.4)."""

from __future__ import annotations

import os
import zipfile
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from hie_runtime.importers.iris.archives import zipped
from hie_runtime.importers.iris.encodings import head_of, text_of
from hie_runtime.importers.iris.forms import read_class_text, read_xml
from hie_runtime.importers.iris.limits import LIMITS, Limits, Stage, Watch, size, unwatched
from hie_runtime.importers.iris.report import ImportReport, Kind, Status
from hie_runtime.importers.iris.sources import Sources
from hie_runtime.importers.iris.xmltext import IRISFileError

IRIS_ENDINGS = (".xml", ".cls", ".hl7", ".lut", ".esd")
_MARKS = ("<Production", "<Export", "<ruleDefinition", "<transform", "<lookupTable", "<process", "<defaultSettings",
          "<Category")  # fmt: skip
_LOOKED_AT = 65536
_MOST_SEEN = 200_000  # files of a folder that are looked at by name
_HL7 = ("msh|", "fhs|", "bhs|")


def read_files(
    paths: Iterable[Path], report: ImportReport, limits: Limits = LIMITS, watch: Watch = unwatched
) -> Sources:
    """Read files, folders and zips. What cannot be read is a problem in the report, not an exception."""
    sources = Sources()
    passed: Counter[str] = Counter()
    files = list(_found(paths, limits, report, passed))
    left = limits.all_bytes
    count = 0
    for number, (path, shown) in enumerate(files):
        watch(Stage.READING, number, len(files))
        for name, content in _contents(path, shown, limits, report, passed):
            count += 1
            left -= len(content)
            if count > limits.files or left < 0:
                what = (
                    f"{limits.files} files" if left >= 0 else f"{size(limits.all_bytes)} together (--max-mb)"
                )
                report.add(Kind.FILE, Status.PROBLEM, name, file=name, text=f"more than {what}; from here on nothing was read",
                           advice="Import fewer at a time")  # fmt: skip
                break
            _read(name, content, sources, report, limits)
        else:
            continue
        break
    watch(Stage.READING, len(files), len(files))
    for ending, number in sorted((+passed).items()):
        text = f"{number} files not read: IRIS code is in {', '.join(IRIS_ENDINGS)} and .zip"
        report.add(Kind.FILE, Status.NOTED, ending or "no ending", text=text)
    sources.drop_doubles(report)
    sources.inherit(report)
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
        if ending not in IRIS_ENDINGS or not path.is_file():
            return False
        with path.open("rb") as file:
            head = head_of(file.read(_LOOKED_AT))
    except (OSError, zipfile.BadZipFile):
        return False
    return any(mark in head for mark in _MARKS) or (ending == ".cls" and "Class " in head)


def shown_name(path: Path, folder: Path | None = None) -> str:
    """A file's name, below the folder it was found in; bytes of it that are no UTF-8 become ``?``."""
    name = path.relative_to(folder).as_posix() if folder else path.name
    return name.encode("utf-8", "replace").decode("utf-8")


def _found(
    paths: Iterable[Path], limits: Limits, report: ImportReport, passed: Counter[str]
) -> Iterator[tuple[Path, str]]:
    """Each file to read with the name it is reported by; folders stand for the files below them."""
    for path in paths:
        if path.is_dir():
            yield from _below(path, limits, report, passed)
        else:
            yield path, shown_name(path)


def _below(
    folder: Path, limits: Limits, report: ImportReport, passed: Counter[str]
) -> Iterator[tuple[Path, str]]:
    seen = wanted = 0
    for place, folders, names in os.walk(folder, onerror=lambda error: _unreadable(error, folder, report)):
        folders.sort()
        for name in sorted(names):
            seen += 1
            path = Path(place, name)
            if seen > _MOST_SEEN or wanted > limits.files:
                text = f"a folder of more than {_MOST_SEEN if seen > _MOST_SEEN else limits.files} files; the rest was not looked at"
                report.add(Kind.FILE, Status.PROBLEM, folder.name, file=shown_name(path, folder), text=text,
                           advice="Import the folder of the IRIS code only")  # fmt: skip
                return
            if path.suffix.lower() not in (*IRIS_ENDINGS, ".zip"):
                passed[shown_name(Path(path.suffix.lower()))] += 1
                continue
            shown = shown_name(path, folder)
            if path.is_symlink() and not path.resolve().is_relative_to(folder.resolve()):
                text = "a link that leads out of the folder; not read"
                report.add(Kind.FILE, Status.PROBLEM, shown, file=shown, text=text, advice="Import what it leads to by itself")  # fmt: skip
                continue
            wanted += 1
            yield path, shown


def _unreadable(error: OSError, folder: Path, report: ImportReport) -> None:
    name = shown_name(Path(str(error.filename)), folder) if error.filename else folder.name
    report.add(Kind.FILE, Status.PROBLEM, name, file=name, text=f"cannot be read: {error.strerror}")


def _contents(
    path: Path, name: str, limits: Limits, report: ImportReport, passed: Counter[str]
) -> Iterator[tuple[str, bytes]]:
    if path.suffix.lower() == ".zip" and path.is_file():
        yield from zipped(path, name, IRIS_ENDINGS, limits, report, passed)
        return
    try:
        if path.exists() and not path.is_file():
            raise IRISFileError("no ordinary file; not read")
        with path.open("rb") as file:
            found = os.fstat(file.fileno()).st_size
            # one more than allowed, as it may grow while it is read
            content = b"" if found > limits.file_bytes else file.read(limits.file_bytes + 1)
        if max(found, len(content)) > limits.file_bytes:
            text = f"too large: {size(max(found, len(content)))}; at most {size(limits.file_bytes)} are read (--max-mb)"
            report.add(Kind.FILE, Status.PROBLEM, name, file=name, text=text, advice="Export it from IRIS in parts, or raise the limit")  # fmt: skip
            return
        yield name, content
    except OSError as error:
        report.add(
            Kind.FILE, Status.PROBLEM, name, file=name, text=f"cannot be read: {error.strerror or error}"
        )
    except IRISFileError as error:
        report.add(Kind.FILE, Status.PROBLEM, name, file=name, text=str(error))


def _read(name: str, content: bytes, sources: Sources, report: ImportReport, limits: Limits) -> None:
    """One file into the index; what it is not is a problem of this file alone."""
    try:
        text, remark = text_of(content)
        if remark:
            report.add(Kind.FILE, Status.NOTED, name, file=name, text=remark, advice="Compare its accents and umlauts; save it as UTF-8")  # fmt: skip
        start = text.lstrip()[:200].lower()
        if not start:
            raise IRISFileError("the file is empty")
        if start.startswith(_HL7):
            text = "an HL7 message, not a schema or IRIS code; not imported"
            report.add(Kind.FILE, Status.NOTED, name, file=name, text=text, advice="Use it as a test message")
        elif start.startswith("<"):
            read_xml(name, text, sources, report, limits.marks)
        else:
            read_class_text(name, text, sources, report)
    except IRISFileError as error:
        report.add(Kind.FILE, Status.PROBLEM, name, file=name, line=error.line, text=error.reason, advice="Export it again from IRIS")  # fmt: skip
