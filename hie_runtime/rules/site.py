"""A site's own rule functions: every public function of the files in ``functions/`` (IRIS: Ens.Rule.FunctionSet).

Here they are only declared, from their text: names and numbers of arguments. They run in worker processes.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator, Mapping

from hie_runtime.rules.context import NotCalledError
from hie_runtime.rules.functions import FUNCTIONS, Function

FOLDER = "functions/"
MOST_ARGUMENTS = 100
# file, name of a function -> what calls it; whatever that returns is made a text where it is used
Caller = Callable[[str, str], Callable[..., str]]


def declared_functions(scripts: Mapping[str, str], caller: Caller | None = None) -> dict[str, Function]:
    """The functions of all files of ``functions/``, by name.

    scripts: text by relative path. caller: how one is called; without it a call raises NotCalledError.
    A name that is built in, or taken by a file before, is left out (see :func:`problems_of`).
    """
    made = caller or _elsewhere
    found: dict[str, Function] = {}
    for file, node in _definitions(scripts):
        if node.name not in found and node.name not in FUNCTIONS:
            least, most = _arguments(node)
            found[node.name] = Function(node.name, made(file, node.name), least, most, site=True)
    return found


def problems_of(scripts: Mapping[str, str]) -> Iterator[tuple[str, int, str]]:
    """(file, line, text) of functions that cannot be used."""
    taken: dict[str, str] = {}
    for file, node in _definitions(scripts):
        if node.name in FUNCTIONS:
            yield file, node.lineno, f"function {node.name} is built in; this one is not used"
        elif node.name in taken:
            yield (
                file,
                node.lineno,
                f"function {node.name} is in {taken[node.name]} too; this one is not used",
            )
        taken.setdefault(node.name, file)
        if any(default is None for default in node.args.kw_defaults):
            text = f"function {node.name} has arguments that must be named; rules cannot name them"
            yield file, node.lineno, text


def _definitions(scripts: Mapping[str, str]) -> Iterator[tuple[str, ast.FunctionDef]]:
    for file in sorted(scripts):
        if not file.startswith(FOLDER) or not file.endswith(".py"):
            continue
        try:
            tree = ast.parse(scripts[file])
        except (SyntaxError, ValueError, RecursionError, MemoryError):
            continue  # reported where scripts are checked
        for node in tree.body:
            if isinstance(node, ast.FunctionDef) and not node.name.startswith("_"):
                yield file, node


def _arguments(node: ast.FunctionDef) -> tuple[int, int]:
    count = len(node.args.posonlyargs) + len(node.args.args)
    return count - len(node.args.defaults), MOST_ARGUMENTS if node.args.vararg else count


def stand_in(name: str, least: int, most: int) -> Function:
    """A declared function where only its name is known; a call raises NotCalledError."""
    return Function(name, _elsewhere(FOLDER, name), least, most, site=True)


def _elsewhere(file: str, name: str) -> Callable[..., str]:
    def refuse(*_values: str) -> str:
        raise NotCalledError(f"function {name} is the site's own ({file}); it runs in worker processes only")

    return refuse
