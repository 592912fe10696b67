"""Writing a workspace: only the files that changed, each whole or not at all."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Any
from urllib.parse import quote

from pydantic import BaseModel

from hie_runtime.config import hl7_schemas
from hie_runtime.config.formats import new_source, parse_source
from hie_runtime.config.lookups import table_text
from hie_runtime.config.model import PRODUCTION_SCHEMA
from hie_runtime.config.problems import ConfigError, Problem, Severity
from hie_runtime.config.workspace_files import (
    DEFINITION_ENDINGS,
    SCRIPT_ENDINGS,
    LoadedFile,
    Workspace,
    dump,
)

_PRODUCTION_ENDINGS = (".json", ".yaml", ".yml", ".xml")
_COPIED_FOLDERS = ("schemas", "tests", "plugins", "functions")
# Windows: names that stand for devices whatever their ending
_RESERVED = re.compile(r"^(con|prn|aux|nul|com\d|lpt\d)(\.|$)", re.IGNORECASE)
# A file written this recently may change again without its time showing it.
_RACY_SECONDS = 3.0


def save_workspace(workspace: Workspace, path: Path | str | None = None) -> list[Path]:
    """Write what changed, each file whole or not at all; returns the files written or removed.

    ``path`` saves a copy elsewhere: everything is written there, scripts, schemas and tests too, and the
    workspace lives there from then on. The production is written after what it refers to, and files no
    longer wanted go last, so that a save cut short leaves a workspace that loads.
    Raises ConfigError if a file cannot be written."""
    copied: list[Path] = []
    if path is not None:
        copied = _move(workspace, Path(path).resolve())
    written: list[Path] = []
    taken = {str(file).casefold() for file in (*workspace.files, *workspace.places.values())}
    wanted = {workspace.production_file}
    definitions: tuple[tuple[str, Mapping[str, BaseModel]], ...] = (
        ("rules", workspace.rules), ("transforms", workspace.transforms),
        ("processes", workspace.processes), (hl7_schemas.FOLDER, workspace.schemas),
    )  # fmt: skip
    for folder, models in definitions:
        for name, model in models.items():
            file = _place(workspace, folder, name, ".yaml", taken)
            wanted.add(file)
            _save_model(workspace, file, lambda data: data, dump(model), written)
    for name, table in workspace.lookups.items():
        file = _place(workspace, "lookups", name, ".csv", taken)
        wanted.add(file)
        if file not in workspace.files or workspace.files[file].content != table:
            _write(file, table_text(table))
            workspace.files[file] = LoadedFile(None, dict(table))
            written.append(file)
    _save_model(
        workspace, workspace.production_file, _wrapped(workspace), dump(workspace.production), written
    )
    written += _remove(workspace, wanted)
    workspace._lines.clear()
    return [*copied, *written]


def _remove(workspace: Workspace, wanted: set[Path]) -> list[Path]:
    gone = [file for file in workspace.files if file not in wanted]
    for file in gone:
        try:
            file.unlink(missing_ok=True)
        except OSError as error:
            raise _unwritable(file, error, "cannot be removed") from error
        del workspace.files[file]
    return gone


def _wrapped(workspace: Workspace) -> Callable[[Any], Any]:
    """How the production stands in its file: bare, or in the outer object with what else is there."""
    loaded = workspace.files.get(workspace.production_file)
    data = loaded.source.data if loaded and loaded.source else {}
    if data and not isinstance(data.get("production"), dict):
        return lambda production: production
    if workspace.production_file.suffix.lower() == ".xml":
        return lambda production: {"production": production}
    extra = {key: value for key, value in data.items() if key != "production"}
    if not data:
        extra = {"$schema": PRODUCTION_SCHEMA}
    return lambda production: {**extra, "production": production}


def _save_model(
    workspace: Workspace, file: Path, wrap: Callable[[Any], Any], data: dict[str, Any], written: list[Path]
) -> None:
    loaded = workspace.files.get(file)
    if loaded is not None and loaded.content == data and file.exists():
        return
    source = loaded.source if loaded and loaded.source else new_source(file)
    try:
        text = source.text(wrap(data))
    except ValueError as error:
        text = f"holds a value that cannot be written: {error}"
        raise ConfigError([Problem(Severity.ERROR, text, workspace.shown(file), code="file")]) from error
    _write(file, text)
    workspace.files[file] = LoadedFile(
        partial(parse_source, text.encode("utf-8"), file, workspace.shown(file)), data
    )
    written.append(file)


def _move(workspace: Workspace, target: Path) -> list[Path]:
    """Let the workspace live at ``target``; returns files copied there as they are."""
    if target.suffix.lower() in _PRODUCTION_ENDINGS:
        folder, production = target.parent, target
    else:
        folder, production = target, target / workspace.production_file.name
    old = workspace.path
    moved: dict[Path, LoadedFile] = {}
    for file, loaded in workspace.files.items():
        new = production if file == workspace.production_file else folder / file.relative_to(old)
        same_kind = new.suffix.lower() == file.suffix.lower() or loaded.source is None
        moved[new] = LoadedFile(loaded.source if same_kind else new_source(new), None)
    workspace.files = moved
    workspace.places = {name: folder / file.relative_to(old) for name, file in workspace.places.items()}
    workspace.path, workspace.production_file = folder, production
    return [] if folder == old else list(_copied(old, folder))


def _copied(old: Path, new: Path) -> Iterator[Path]:
    """Copy what a workspace needs and HIE never edits; a file already there stays."""
    found = [file for file in (old / "transforms").glob("*") if file.suffix.lower() in SCRIPT_ENDINGS]
    for name in _COPIED_FOLDERS:
        found += [file for file in (old / name).rglob("*") if file.is_file()]
    for file in sorted(found):
        target = new / file.relative_to(old)
        if target.exists() or "__pycache__" in file.parts:
            continue
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(file, target)
        except OSError as error:
            raise _unwritable(target, error, "cannot be written") from error
        yield target


def _place(workspace: Workspace, folder: str, name: str, ending: str, taken: set[str]) -> Path:
    """The file of a rule, transform or table; for a new one a free name made from its own.

    Names are compared without case, for the file systems that do so; a file there that could not be read
    is not ours to replace. ``taken``: all files there are, to which it is added."""
    known = workspace.places.get(f"{folder}/{name}")
    if known is not None:
        return known
    stems = _table_stems(name) if folder == "lookups" else _definition_stems(name)
    for stem in stems:
        file = workspace.path / folder / f"{stem}{ending}"
        if str(file).casefold() not in taken and not _exists(file):
            workspace.places[f"{folder}/{name}"] = file
            taken.add(str(file).casefold())
            return file
    text = f"no file name is free for {name!r}; a table needs a name and files that cannot be read stay"
    raise ConfigError([Problem(Severity.ERROR, text, folder, code="file")])


def _exists(file: Path) -> bool:
    """Raises ConfigError for a name the file system cannot hold."""
    try:
        return file.exists()
    except (OSError, ValueError) as error:
        raise _unwritable(file, error, "cannot be written") from error


def _definition_stems(name: str) -> Iterator[str]:
    """File names of a rule or transform; its own name stands in the file, so any will do."""
    stem = re.sub(r"[^\w.\- ]", "_", name).strip(". ")[:120]
    if not stem or _RESERVED.match(stem):
        stem = f"_{stem}"
    yield stem
    for number in range(2, 10_000):
        yield f"{stem}-{number}"


def _table_stems(name: str) -> Iterator[str]:
    """File names of a table, which are all that holds its name: percent-encoded, more and more of it."""
    for encoded in range(len(name) + 1):
        head = "".join(f"%{byte:02X}" for byte in name[:encoded].encode())
        stem = head + quote(name[encoded:], safe=" ")
        if stem and stem == stem.strip(". ") and not _RESERVED.match(stem):
            yield stem
    last = "".join(f"%{byte:02X}" for byte in name.encode())
    if last:
        yield last


def _write(file: Path, text: str) -> None:
    part = ""
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        handle, part = tempfile.mkstemp(dir=file.parent, prefix=f".{file.name[:100]}.")
        with os.fdopen(handle, "wb") as out:
            out.write(text.encode("utf-8"))
            out.flush()
            os.fsync(out.fileno())
        Path(part).chmod(file.stat().st_mode if file.exists() else 0o644)
        os.replace(part, file)
        _sync_folder(file.parent)
    except (OSError, UnicodeEncodeError) as error:
        if part:
            Path(part).unlink(missing_ok=True)
        raise _unwritable(file, error, "cannot be written") from error


def _sync_folder(folder: Path) -> None:
    """Make a new name last through a power cut; Windows has no such call."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _unwritable(file: Path, error: Exception, text: str) -> ConfigError:
    reason = getattr(error, "strerror", None) or error
    return ConfigError([Problem(Severity.ERROR, f"{text}: {reason}", str(file), code="file")])


# -- noticing changes made by others

_digests: dict[Path, tuple[int, int, str]] = {}


def fingerprint(workspace: Workspace) -> dict[str, str]:
    """Digest of each file of the workspace as it is on disk now, to notice changes made by others.

    Files that came since, and those that could not be read, count too; a file that is gone has "". A file
    whose time and size are as before is not read again."""
    files = {workspace.production_file, *workspace.files}
    for folder, endings in (
        ("rules", DEFINITION_ENDINGS),
        ("transforms", DEFINITION_ENDINGS + SCRIPT_ENDINGS),
        ("lookups", (".csv",)),
        (hl7_schemas.FOLDER, hl7_schemas.ENDINGS),
        ("plugins", (".py",)),
        ("functions", (".py",)),
    ):
        files |= {
            file
            for file in (workspace.path / folder).glob("*")
            if file.suffix.lower() in endings and not file.name.startswith(".")
        }
    return {workspace.shown(file): _digest(file) for file in sorted(files)}


def _digest(file: Path) -> str:
    try:
        stat = file.stat()
        known = _digests.get(file)
        if known and known[:2] == (stat.st_mtime_ns, stat.st_size):
            return known[2]
        digest = hashlib.sha256(file.read_bytes()).hexdigest()
    except OSError:
        _digests.pop(file, None)
        return ""
    if time.time() - stat.st_mtime > _RACY_SECONDS:
        _digests[file] = (stat.st_mtime_ns, stat.st_size, digest)
    else:
        _digests.pop(file, None)
    return digest
