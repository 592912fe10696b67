"""The git repository a workspace lives in, read and written by dulwich: no git program is needed. Knows no widget."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from hie_runtime.errors import HIEError
from hie_runtime.messages.hl7.schema_categories import install
from hie_studio.document import files
from hie_studio.document.state import DocumentState

if TYPE_CHECKING:
    from dulwich.objects import Commit, Tree
    from dulwich.repo import Repo

translate = QCoreApplication.translate
MOST_VERSIONS = 300
_MOST_BYTES = 64 * 1024 * 1024  # of the files of one version
_FOLDERS = ("rules", "transforms", "lookups", "schemas", "processes", "plugins", "functions")
# What is kept of a workspace. Other folders hold what was received and delivered: patient data has no place in git.
_KEPT = (*_FOLDERS, "tests", "docs")
_REGULAR = 0o100000
_TYPE = 0o170000


class VersionsError(HIEError):
    """Versions cannot be had; the text says why and what to do."""


class NoRepositoryError(VersionsError):
    """The workspace lies in no git repository."""


class How(StrEnum):
    """What became of a file since the last version."""

    ADDED = "added"
    CHANGED = "changed"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class Version:
    """A commit. id: 40 hex digits. at: seconds since the epoch."""

    id: str
    at: float
    author: str
    message: str

    @property
    def title(self) -> str:
        """The first line of its message."""
        return self.message.strip().partition("\n")[0]


@dataclass(frozen=True, slots=True)
class Overview:
    """A repository as seen from a workspace.

    branch: "" where none is checked out. changed: files of the workspace, by path in it, that differ from the last
    version: those beside the production and in the folders a workspace is made of, not messages that a running
    production wrote. identity: who a new version would be by.
    """

    branch: str
    versions: tuple[Version, ...]
    changed: tuple[tuple[str, How], ...]
    identity: str


def overview_of(workspace: Path) -> Overview:
    """Versions that touched a workspace, newest first, and what is not kept yet. Raises VersionsError, OSError."""
    _library()
    from dulwich.refs import HEADREF
    from dulwich.repo import get_user_identity

    with _opened(workspace) as (repo, inside):
        paths = [inside.encode()] if inside else None
        versions: tuple[Version, ...] = ()
        chain, head = repo.refs.follow(HEADREF)
        if head is not None:
            walker = repo.get_walker(paths=paths, max_entries=MOST_VERSIONS)
            versions = tuple(_version(entry.commit) for entry in walker)
        changed = tuple(sorted(_changes(repo, inside).items()))
        return Overview(
            _branch(_text(chain[-1])), versions, changed, _text(get_user_identity(repo.get_config_stack()))
        )


def state_at(workspace: Path, version: str) -> DocumentState:
    """What a workspace held in a version. Raises VersionsError, ConfigError, OSError."""
    with (
        _opened(workspace) as (repo, inside),
        tempfile.TemporaryDirectory(prefix="hie-version-") as folder,
    ):
        top = Path(folder).resolve()
        _write_files(repo, _tree(repo, version, inside), top)
        lone = top / workspace.name if workspace.is_file() else top
        try:
            return files.read(lone)[1]
        finally:
            install(str(lone), [])  # its schemas count for nothing but what was just read
            install(str(top), [])


def keep(workspace: Path, message: str) -> str:
    """Make a version of all that changed in a workspace; gives its id. Raises VersionsError, OSError."""
    if not message.strip():
        raise VersionsError(translate("Versions", "Say in a few words what you changed."))
    with _opened(workspace) as (repo, inside):
        others = [name for name in _staged(repo) if not _within(name, inside)]
        if others:
            words = translate(
                "Versions",
                "Files outside the workspace are staged in this repository ({names}). Commit them first, or unstage them.",
            )
            raise VersionsError(words.format(names=", ".join(others[:3])))
        changed = _changes(repo, inside)
        if not changed:
            raise VersionsError(translate("Versions", "Nothing has changed since the last version."))
        worktree = repo.get_worktree()
        worktree.stage([f"{inside}/{name}" if inside else name for name in changed])
        return _text(worktree.commit(message=message.strip().encode() + b"\n"))


def start(workspace: Path) -> None:
    """Put a workspace under version control, without a version yet. Raises VersionsError, OSError."""
    repo_class = _library()
    folder = _folder(workspace)
    repo_class.init(folder).close()


# --- the repository -----------------------------------------------------------------------------


def _library() -> type[Repo]:
    try:
        from dulwich.repo import Repo
    except ImportError as error:
        words = translate(
            "Versions",
            "Versions need the package dulwich, which is not installed: pip install 'hie[studio]'.",
        )
        raise VersionsError(words) from error
    return Repo


def _folder(workspace: Path) -> Path:
    return workspace.parent if workspace.is_file() else workspace


@contextmanager
def _opened(workspace: Path) -> Iterator[tuple[Repo, str]]:
    """The repository and the path of the workspace in it, "" when it is the repository's own folder."""
    repo_class = _library()
    from dulwich.errors import GitProtocolError, NotGitRepository, ObjectFormatException

    folder = _folder(workspace).resolve()
    try:
        repo = repo_class.discover(folder)
    except NotGitRepository as error:
        words = translate("Versions", "{folder} is in no git repository.")
        raise NoRepositoryError(words.format(folder=folder)) from error
    try:
        if repo.bare:
            raise VersionsError(translate("Versions", "The repository is bare: it has no files to look at."))
        inside = folder.relative_to(Path(repo.path).resolve()).as_posix()
        yield repo, "" if inside == "." else inside
    except (KeyError, ValueError, ObjectFormatException, GitProtocolError) as error:
        words = translate("Versions", "The repository cannot be read: {why}")
        raise VersionsError(words.format(why=error)) from error
    finally:
        repo.close()


def _branch(ref: str) -> str:
    return ref.removeprefix("refs/heads/") if ref.startswith("refs/heads/") else ""


def _version(commit: Commit) -> Version:
    author = _text(commit.author).partition(" <")[0]
    return Version(_text(commit.id), float(commit.commit_time), author, _text(commit.message))


def _text(raw: bytes) -> str:
    return raw.decode("utf-8", "replace")


def _within(name: str, inside: str) -> bool:
    return not inside or name.startswith(f"{inside}/")


# --- what changed -------------------------------------------------------------------------------


def _staged(repo: Repo) -> dict[str, How]:
    from dulwich.porcelain import status

    found = status(repo, untracked_files="no").staged
    kinds = {"add": How.ADDED, "modify": How.CHANGED, "delete": How.REMOVED}
    return {_path(name): kinds[kind] for kind, names in found.items() if kind in kinds for name in names}


def _changes(repo: Repo, inside: str) -> dict[str, How]:
    """Files of the workspace that differ from the last version, by path in it."""
    from dulwich.porcelain import status

    found = status(repo, untracked_files="all")
    changes = _staged(repo)
    root = Path(repo.path)
    for raw in found.unstaged:
        name = _path(raw)
        changes[name] = changes.get(name, How.CHANGED) if (root / name).exists() else How.REMOVED
    changes.update({_path(raw): How.ADDED for raw in found.untracked if not _path(raw).endswith("/")})
    skipped = len(inside) + 1 if inside else 0
    found_here = {name[skipped:]: how for name, how in changes.items() if _within(name, inside)}
    return {name: how for name, how in found_here.items() if "/" not in name or name.split("/")[0] in _KEPT}


def _path(raw: bytes | str) -> str:
    text = raw if isinstance(raw, str) else raw.decode("utf-8", "surrogateescape")
    return text.replace("\\", "/")


# --- the files of a version ---------------------------------------------------------------------


def _tree(repo: Repo, version: str, inside: str) -> Tree:
    from dulwich.objects import Commit, Tree

    commit = repo[version.encode()]
    if not isinstance(commit, Commit):
        raise ValueError(f"{version} is no version")
    tree = repo[commit.tree]
    if inside:
        assert isinstance(tree, Tree)
        try:
            _, found = tree.lookup_path(repo.object_store.__getitem__, inside.encode())
        except KeyError as error:
            words = translate("Versions", "The workspace was not there yet in version {id}.")
            raise VersionsError(words.format(id=version[:8])) from error
        tree = repo[found]
    if not isinstance(tree, Tree):
        raise ValueError(f"{inside} is no folder in {version}")
    return tree


def _write_files(repo: Repo, top: Tree, folder: Path) -> None:
    """What a workspace is made of; captured messages and other files beside it are not needed to show it."""
    left = _MOST_BYTES
    for name, sha in _blobs(repo, top, ""):
        data = repo[sha].as_raw_string()
        left -= len(data)
        if left < 0:
            raise VersionsError(translate("Versions", "The version is larger than 64 MB."))
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)


def _blobs(repo: Repo, tree: Tree, above: str) -> Iterator[tuple[str, bytes]]:
    from dulwich.objects import Tree

    for entry in tree.items():
        name = _path(entry.path)
        if not _harmless(name) or entry.sha is None or entry.mode is None:
            continue
        if entry.mode & _TYPE == _REGULAR:
            yield above + name, entry.sha
        elif above or name in _FOLDERS:
            below = repo[entry.sha] if entry.mode & _TYPE == 0o040000 else None
            if isinstance(below, Tree):
                yield from _blobs(repo, below, f"{above}{name}/")


def _harmless(name: str) -> bool:
    """A name that stays in its folder, whoever made the repository."""
    parts = PurePosixPath(name).parts
    return len(parts) == 1 and parts[0] == name and name not in (".", "..", ".git") and ":" not in name
