"""Scripts of a workspace: Python and XSLT in ``transforms/``, Python in ``plugins/`` and ``functions/``.
Read here, never run."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import TYPE_CHECKING

from hie_runtime.config.problems import Problem, Severity
from hie_runtime.rules import site
from hie_runtime.rules.model import SendAction

if TYPE_CHECKING:
    from hie_runtime.config.workspace_files import Workspace
    from hie_runtime.transforms.library import TransformLibrary

MAX_BYTES = 16 * 1024 * 1024
_PLACES = (("transforms", ".py"), ("transforms", ".xslt"), ("transforms", ".xsl"), ("plugins", ".py"),
           ("functions", ".py"))  # fmt: skip
_WANTED = {"transforms": "transform", "plugins": "process", "functions": ""}
PLUGIN_SETTING = "plugin"


def load_scripts(workspace: Workspace) -> None:
    """Read the scripts into ``workspace.scripts``; what cannot be read is among its problems."""
    for folder, ending in _PLACES:
        for file in sorted((workspace.path / folder).glob(f"*{ending}")):
            shown = workspace.shown(file)
            try:
                if not file.resolve().is_relative_to(workspace.path.resolve()):
                    raise ValueError("it is a link to a place outside the workspace")
                if file.stat().st_size > MAX_BYTES:
                    raise ValueError(f"it has more than {MAX_BYTES} bytes")
                workspace.scripts[f"{folder}/{file.name}"] = file.read_text("utf-8-sig")
            except (OSError, ValueError) as error:
                text = f"cannot be read: {error}"
                workspace.problems.append(Problem(Severity.ERROR, text, shown, code="file"))


def check_scripts(workspace: Workspace, library: TransformLibrary) -> Iterator[Problem]:
    """What can be said of scripts without running them: syntax, the function they must have, stylesheets."""
    used = used_scripts(workspace, library)
    for file, text in workspace.scripts.items():
        folder, _, name = file.partition("/")
        severity = Severity.ERROR if file in used else Severity.WARNING
        if not name.endswith(".py"):
            stem = name.rpartition(".")[0]
            for problem in library.problems(stem) if library.scripts_of([stem]) else ():
                yield Problem(severity, f"transform {stem}: {problem}", file, code="transform")
            continue
        wanted = _WANTED[folder] if folder == "transforms" or file in used else ""
        if folder == "transforms" and name.removesuffix(".py") in library.hooks:
            wanted = "step"
        found = _python_problem(text, wanted)
        if found is not None:
            yield Problem(severity, found[1], file, found[0], code="script")
    for file, line, text in site.problems_of(workspace.scripts):
        yield Problem(Severity.WARNING, text, file, line, code="script")


def check_plugins(workspace: Workspace) -> Iterator[Problem]:
    """Items that name a plug-in the workspace does not have."""
    for item in workspace.production.items:
        name = item.settings.host.get(PLUGIN_SETTING)
        if name and f"plugins/{name}.py" not in workspace.scripts:
            setting = f"host.{PLUGIN_SETTING}"
            file, line = workspace.locate(item.name, setting)
            severity = Severity.ERROR if item.enabled else Severity.WARNING
            text = f"{name!r}: there is no plugins/{name}.py in the workspace"
            yield Problem(severity, text, file, line, item.name, setting, "missing-plugin")


def _python_problem(text: str, wanted: str) -> tuple[int, str] | None:
    try:
        tree = ast.parse(text)
    except SyntaxError as error:
        return error.lineno or 0, f"SyntaxError: {error.msg}"
    except (ValueError, RecursionError, MemoryError) as error:
        return 0, f"is not Python: {error}"
    if wanted and not any(wanted in _names(statement) for statement in tree.body):
        arguments = "source, target, variables" if wanted == "step" else "message, context"
        return 1, f"has no function {wanted}({arguments})"
    return None


def _names(statement: ast.stmt) -> set[str]:
    """Names a statement of a module may define; of a compound one (if, try) all inside."""
    found: set[str] = set()
    for node in ast.walk(statement):
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            found.add(node.name)
        elif isinstance(node, ast.alias):
            found.add(node.asname or node.name)
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            found.add(node.id)
    return found


def used_scripts(workspace: Workspace, library: TransformLibrary) -> set[str]:
    """Files of the scripts that rules and items name."""
    from hie_runtime.config.graph import rule_actions

    transforms = {
        name
        for rule in workspace.rules.values()
        for _label, action, _place in rule_actions(rule)
        if isinstance(action, SendAction)
        for name in action.transforms
    }
    stems = library.scripts_of(transforms)
    plugins = {str(item.settings.host.get(PLUGIN_SETTING, "")) for item in workspace.production.items}
    return {
        file
        for file in workspace.scripts
        if (file.startswith("transforms/") and file.partition("/")[2].rpartition(".")[0] in stems)
        or (file.startswith("plugins/") and file.partition("/")[2].removesuffix(".py") in plugins)
        or file.startswith(site.FOLDER)
    }
