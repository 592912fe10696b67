"""Problems of business processes: steps that cannot run, and processes nobody uses."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from hie_runtime.config.positions import Path as Place
from hie_runtime.config.problems import Problem, Severity

if TYPE_CHECKING:
    from hie_runtime.config.workspace_files import Workspace
    from hie_runtime.transforms.library import TransformLibrary

_PLACE = re.compile(r"(\w+)\[(\d+)\]|(\w+)")


def check_processes(workspace: Workspace, library: TransformLibrary) -> Iterator[Problem]:
    """What of each process does not parse, is unknown or missing, with its step."""
    from hie_runtime.bpl.model import activities
    from hie_runtime.bpl.program import CompiledProcess, ProcessEnvironment

    environment = ProcessEnvironment(workspace.lookups, workspace.path, has_transform=library.__contains__)
    for name, definition in workspace.processes.items():
        for problem in CompiledProcess(definition, environment).problems:
            file, line = workspace.locate_in("processes", name, _place(problem.place))
            yield Problem(Severity.WARNING, f"process {name}: {problem}", file, line, code="process")
        for step, place in activities(definition):
            if step.step == "transform" and not library.light([step.transform]):
                text = f"process {name}: transform {step.transform!r} is Python, XSLT or a conversion, which a process does not run; call a router"
                file, line = workspace.locate_in("processes", name, place)
                yield Problem(Severity.WARNING, text, file, line, code="process")
    used = {str(item.settings.host.get("process", "")).strip() for item in workspace.production.items}
    for name in workspace.processes:
        if name not in used:
            file, line = workspace.locate_in("processes", name)
            yield Problem(
                Severity.INFO, f"process {name}: no item uses it", file, line, code="unused-process"
            )


def _place(text: str) -> Place:
    """``steps[2].then[0]`` as keys and indexes."""
    found: list[str | int] = []
    for name, index, alone in _PLACE.findall(text):
        found += [name, int(index)] if name else [alone]
    return tuple(found)
