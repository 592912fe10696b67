"""Loads a workspace's Python and compiles its XSLT 2.0 and 3.0 in a worker process to find what does not load."""

from __future__ import annotations

from dataclasses import replace

from hie_runtime.config.problems import Problem, Severity
from hie_runtime.config.scripts import used_scripts
from hie_runtime.config.workspace_files import Workspace
from hie_runtime.transforms.library import TransformLibrary
from hie_runtime.transforms.stylesheets import needs_xslt3
from hie_runtime.workers.blocking import BlockingWorker
from hie_runtime.workers.jobs import LoadProblem, WorkerSetup
from hie_runtime.workers.process import WorkerStartError
from hie_runtime.workers.setup import workspace_setup


def load_problems(workspace: Workspace) -> list[Problem]:
    """What of the scripts that are used cannot be loaded; nothing when a problem of their text is known already."""
    known = {
        problem.file for problem in workspace.problems if problem.code in ("script", "file", "transform")
    }
    sources = {workspace.path / name: text.encode() for name, text in workspace.scripts.items()}
    library = TransformLibrary.of_sources(
        workspace.transforms, sources, workspace.path, workspace.lookups, site_code=False
    )
    files = sorted(
        file
        for file in used_scripts(workspace, library)
        if file not in known and _loads_in_worker(file, workspace.scripts[file])
    )
    setup = workspace_setup(workspace, "check")
    return [problem for file in files for problem in _load(replace(setup, preload=[_name(file)]), file)]


def _name(file: str) -> str:
    name = file.rpartition(".")[0]
    return name.removeprefix("transforms/")


def _loads_in_worker(file: str, text: str) -> bool:
    return file.endswith(".py") or needs_xslt3(text.encode())


def _load(setup: WorkerSetup, file: str) -> list[Problem]:
    """One script in a process of its own: one that ends its process hides no other."""
    with BlockingWorker(setup) as worker:
        try:
            return [_problem(problem) for problem in worker.start()]
        except WorkerStartError as error:
            return [_problem(LoadProblem(file, 0, str(error)))]


def _problem(found: LoadProblem) -> Problem:
    return Problem(Severity.ERROR, found.text, found.file, found.line, code="script")
