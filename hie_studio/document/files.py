"""Between a document's state and the workspace on disk."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from hie_runtime.config.check import check_workspace
from hie_runtime.config.problems import ConfigError, Problem, Severity
from hie_runtime.config.workspace import (
    PRODUCTION_NAMES,
    Workspace,
    create_workspace,
    fingerprint,
    read_workspace,
    save_workspace,
)
from hie_studio.document.state import DocumentState, TestText

if TYPE_CHECKING:
    from hie_runtime.exporters.iris.exporter import Exported
    from hie_runtime.importers.iris.importer import ImportResult

UNSAVED = Path("unsaved")
M = TypeVar("M")


@dataclass(frozen=True)
class OpenFiles:
    """Where a document lives.

    Attributes:
        path: the workspace folder or lone file; None when it was never saved.
        workspace: the files as last read or written; None when there are none.
        digests: of each file then, to notice changes made by others.
        reading: problems of reading that no edit can change (a rule file that is not YAML ...).
        beside: files of an import, by path in the folder, that are written when it is saved first.
        tests: files of tests as they were written last, by name.
    """

    path: Path | None = None
    workspace: Workspace | None = None
    digests: Mapping[str, str] = field(default_factory=dict)
    reading: tuple[Problem, ...] = ()
    beside: Mapping[str, bytes] = field(default_factory=dict)
    tests: Mapping[str, TestText] = field(default_factory=dict)


def read(path: Path) -> tuple[OpenFiles, DocumentState]:
    """Open a workspace. Raises ConfigError or OSError."""
    workspace = read_workspace(path)
    return OpenFiles(path, workspace, fingerprint(workspace), tuple(workspace.problems)), state_in(workspace)


def state_in(workspace: Workspace) -> DocumentState:
    """The state a workspace held when it was read or written last."""
    return DocumentState(
        workspace.production,
        dict(workspace.rules),
        dict(workspace.transforms),
        dict(workspace.lookups),
        dict(workspace.schemas),
        dict(workspace.processes),
    )


def create(path: Path, name: str) -> tuple[OpenFiles, DocumentState]:
    """Make a folder with an empty production, which takes test messages as one of IRIS's wizard does.

    Raises ConfigError when there is one already."""
    for known in PRODUCTION_NAMES:
        if (path / known).exists():
            text = "there is a production here already; choose another folder, or open it"
            raise ConfigError([Problem(Severity.ERROR, text, str(path / known), code="exists")])
    production = create_workspace(path, name).production
    state = DocumentState(production.model_copy(update={"testing_enabled": True}))
    return write(OpenFiles(), state, path), state


def write(opened: OpenFiles, state: DocumentState, path: Path | None = None) -> OpenFiles:
    """Save a state to where it lives, or to ``path``. Raises ConfigError or OSError."""
    target = path or opened.path
    if target is None:
        raise ConfigError([Problem(Severity.ERROR, "it was never saved; give a folder", code="no-path")])
    base = opened.workspace
    if base is None:
        workspace = _holding(create_workspace(target, state.production.name), state)
        save_workspace(workspace)
    else:
        workspace = _holding(base, state)
        save_workspace(workspace, None if target == opened.path else target)
    for name, content in opened.beside.items():
        file = target / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
    tests = _write_tests(target / "tests", opened.tests if target == opened.path else {}, state.tests)
    return OpenFiles(target, workspace, fingerprint(workspace), opened.reading, tests=tests)


def _write_tests(
    folder: Path, written: Mapping[str, TestText], wanted: Mapping[str, TestText]
) -> Mapping[str, TestText]:
    """Write the tests an edit changed; those whose edit was taken back as they were before.

    A file that somebody changed since stays as it is: what it says now is theirs."""
    for name in {**written, **wanted}:
        file = folder / name
        last, now = written.get(name), wanted.get(name)
        text = now.after if now is not None else last.before if last is not None else ""
        expected = [one for one in (last and last.after, now and now.before) if one is not None]
        if file.is_file() and (there := _text_of(file)) != text and there in expected:
            file.write_bytes(text.encode())
    return dict(wanted)


def _text_of(file: Path) -> str:
    """A text file as it is, line ends and all."""
    return file.read_bytes().decode("utf-8", "replace")


def reopened(path: Path) -> OpenFiles:
    """The files of a workspace whose recovered state is shown instead of what they hold."""
    opened, _ = read(path)
    return opened


def changed_on_disk(opened: OpenFiles) -> bool:
    """Whether a file differs from when it was read or written."""
    return opened.workspace is not None and fingerprint(opened.workspace) != opened.digests


def digests_on_disk(opened: OpenFiles) -> dict[str, str]:
    """Digest of each file as it is now."""
    return fingerprint(opened.workspace) if opened.workspace is not None else {}


def problems(opened: OpenFiles, state: DocumentState) -> list[Problem]:
    """Everything to put right in a state, with places in the files where they are known."""
    return [*opened.reading, *check_workspace(held(opened, state))]


def held(opened: OpenFiles, state: DocumentState) -> Workspace:
    """A workspace that holds a state, saved or not, with the scripts and files of where it was opened from."""
    base = opened.workspace or Workspace(UNSAVED, UNSAVED / PRODUCTION_NAMES[0], state.production)
    return _holding(base, state)


def exported(opened: OpenFiles, state: DocumentState) -> Exported:
    """A state as an IRIS export. Raises ExportError."""
    from hie_runtime.exporters.iris.exporter import export_workspace

    return export_workspace(held(opened, state), opened.beside or None)


def beside_import(result: ImportResult) -> OpenFiles:
    """What an import brings beside the state: code that is only kept, and its report."""
    report = {
        "import-report.json": result.report.to_json().encode(),
        "import-report.html": result.report.to_html().encode(),
    }
    return OpenFiles(beside={**result.extra_files, **report})


def imported(result: Any) -> DocumentState:
    """The state an import brought. ``result`` has ``production``, ``rules``, ``transforms``, ``lookups``,
    each a mapping by name or a list of definitions, itself or in its ``workspace``."""
    source = getattr(result, "workspace", None) or result
    return DocumentState(
        source.production,
        _by_name(source.rules),
        _by_name(source.transforms),
        dict(source.lookups),
        dict(getattr(source, "schemas", {})),
        dict(getattr(source, "processes", {})),
    )


def _by_name(definitions: Mapping[str, M] | Iterable[M]) -> dict[str, M]:
    if isinstance(definitions, Mapping):
        return dict(definitions)
    return {str(getattr(one, "name", "")): one for one in definitions}


def _holding(base: Workspace, state: DocumentState) -> Workspace:
    """A workspace of the same files that holds a state; ``base`` stays as it is."""
    return replace(
        base,
        production=state.production,
        rules=dict(state.rules),
        transforms=dict(state.transforms),
        lookups=dict(state.lookups),
        schemas=dict(state.schemas),
        processes=dict(state.processes),
        problems=[],
        files=dict(base.files),
        places=dict(base.places),
    )
