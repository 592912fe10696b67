"""Loads a workspace's Python in a worker process to find what cannot be loaded."""

from __future__ import annotations

import subprocess
import threading
from contextlib import suppress
from dataclasses import replace

from hie_runtime.config.problems import Problem, Severity
from hie_runtime.config.scripts import used_scripts
from hie_runtime.config.workspace_files import Workspace
from hie_runtime.transforms.library import TransformLibrary
from hie_runtime.workers import framing
from hie_runtime.workers.jobs import LoadProblem, WorkerSetup
from hie_runtime.workers.process import NO_WINDOW, end_text, worker_command, worker_environment

CHECK_SECONDS = 30.0


def load_problems(workspace: Workspace) -> list[Problem]:
    """What of the scripts that are used cannot be loaded; nothing when a problem of their text is known already."""
    known = {problem.file for problem in workspace.problems if problem.code in ("script", "file")}
    sources = {workspace.path / name: text.encode() for name, text in workspace.scripts.items()}
    library = TransformLibrary.of_sources(
        workspace.transforms, sources, workspace.path, workspace.lookups, site_code=False
    )
    files = sorted(
        file for file in used_scripts(workspace, library) if file.endswith(".py") and file not in known
    )
    setup = WorkerSetup("check", str(workspace.path), scripts=workspace.scripts)
    return [problem for file in files for problem in _load(replace(setup, preload=[_name(file)]), file)]


def _name(file: str) -> str:
    name = file.removesuffix(".py")
    return name.removeprefix("transforms/")


def _load(setup: WorkerSetup, file: str) -> list[Problem]:
    """One script in a process of its own: one that ends its process hides no other."""
    with subprocess.Popen(  # noqa: S603 - our own command, nothing from a workspace
        worker_command(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=worker_environment(),
        creationflags=NO_WINDOW,
    ) as process:
        assert process.stdin is not None and process.stdout is not None
        overdue = threading.Timer(CHECK_SECONDS, process.kill)
        overdue.start()
        with suppress(OSError):  # it ended: reading says so
            framing.write(process.stdin, setup.frame())
        answer = framing.read(process.stdout)
        if answer is not None:
            process.kill()
        code = process.wait()
        in_time = overdue.is_alive()
        overdue.cancel()
    if answer is not None:
        return [_problem(LoadProblem(*problem)) for problem in answer[0].get("problems", ())]
    how = end_text(code, 0, 0) if in_time else f"did not finish within {CHECK_SECONDS:g} s"
    return [_problem(LoadProblem(file, 0, f"its process {how} while loading"))]


def _problem(found: LoadProblem) -> Problem:
    return Problem(Severity.ERROR, found.text, found.file, found.line, code="script")
