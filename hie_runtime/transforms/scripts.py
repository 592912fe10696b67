"""Python of a workspace, loaded from text the engine read: only ever inside a worker process."""

from __future__ import annotations

import importlib.util
import sys
import traceback
from importlib.abc import SourceLoader
from pathlib import Path
from typing import Any

from hie_runtime.errors import HIEError


class ScriptError(HIEError):
    """A script that cannot be loaded or failed. ``file`` is relative to the workspace; ``line`` 0 when unknown."""

    def __init__(self, file: str, line: int, reason: str) -> None:
        self.file = file
        self.line = line
        self.reason = reason
        super().__init__(f"{file}:{line}: {reason}" if line else f"{file}: {reason}")


class _TextLoader(SourceLoader):
    """Loads a module from text, so that a restarted worker runs what its engine loaded."""

    def __init__(self, path: Path, text: bytes) -> None:
        self._path = path
        self._text = text

    def get_filename(self, fullname: str) -> str:
        return str(self._path)

    def get_data(self, path: str | bytes) -> bytes:
        return self._text


class SiteScript:
    """A file of a workspace with a function of the site's own in it."""

    def __init__(self, path: Path, file: str, text: bytes) -> None:
        self.path = path
        self.file = file
        self._text = text
        self._module: Any = None

    def function(self, name: str) -> Any:
        """The function of that name. Raises ScriptError with file and line when it cannot be loaded."""
        self.load()
        found = getattr(self._module, name, None)
        if not callable(found):
            arguments = "source, target, variables" if name == "step" else "message, context"
            raise ScriptError(self.file, 0, f"has no function {name}({arguments})")
        return found

    def has(self, name: str) -> bool:
        """Whether there is such a function. Raises ScriptError when the file cannot be loaded."""
        self.load()
        return callable(getattr(self._module, name, None))

    def load(self) -> None:
        """Run the file's own statements once. Raises ScriptError with file and line."""
        if self._module is None:
            full_name = "hie_site." + self.file.removesuffix(".py").replace("/", ".")
            loader = _TextLoader(self.path, self._text)
            spec = importlib.util.spec_from_loader(full_name, loader, origin=str(self.path))
            if spec is None:
                raise ScriptError(self.file, 0, "is not a Python file")
            module = importlib.util.module_from_spec(spec)
            try:
                loader.exec_module(module)
            except MemoryError:
                raise
            except BaseException as error:
                line, reason = where(error, self.path)
                detail = f": {error}" if isinstance(error, ImportError | NameError) else ""
                raise ScriptError(self.file, line, reason + detail) from error
            self._module = module

    def call(self, name: str, *arguments: Any) -> Any:
        """Call the function. Raises ScriptError with file, line and kind of what went wrong."""
        function = self.function(name)
        try:
            return function(*arguments)
        except MemoryError:
            raise
        except BaseException as error:
            line, reason = where(error, self.path)
            raise ScriptError(self.file, line, reason) from error


def where(error: BaseException, path: Path) -> tuple[int, str]:
    """Line in that file (0 when none) and kind of an error; its text may quote the message, so it is left out."""
    if isinstance(error, SyntaxError):
        return error.lineno or 0, f"SyntaxError: {error.msg}"
    frames = [frame for frame in traceback.extract_tb(error.__traceback__) if frame.filename == str(path)]
    return (frames[-1].lineno or 0) if frames else 0, type(error).__name__


def add_plugins_folder(folder: Path) -> None:
    """Let scripts import modules of the workspace's ``plugins/`` folder, after everything installed."""
    plugins = str(folder / "plugins")
    if plugins not in sys.path:
        sys.path.append(plugins)
