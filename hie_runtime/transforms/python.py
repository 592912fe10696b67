"""Transforms written in Python: ``def transform(message, context)`` in ``transforms/NAME.py`` of the workspace."""

from __future__ import annotations

import importlib.util
import traceback
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from hie_runtime.messages.hl7.reader import HL7Message
from hie_runtime.transforms.errors import TransformError


class PythonTransform:
    """A site's own function. It gets the message and ``aux`` and returns bytes, text or a message."""

    def __init__(self, name: str, path: Path, folder: Path) -> None:
        if not path.resolve().is_relative_to(folder.resolve()):
            raise TransformError(f"transform {name}: {path} is outside the workspace")
        self.name = name
        self.path = path
        self.problems: list[str] = []
        self._function: Any = None

    def _load(self) -> Any:
        if self._function is None:
            spec = importlib.util.spec_from_file_location(f"hie_site_transforms.{self.path.stem}", self.path)
            if spec is None or spec.loader is None:
                raise TransformError(f"transform {self.name}: {self.path} is not a Python file")
            module = importlib.util.module_from_spec(spec)
            try:
                spec.loader.exec_module(module)
                self._function = module.transform
            except Exception as error:
                raise TransformError(f"transform {self.name}: {_where(error, self.path)}") from error
        return self._function

    def apply(self, message: HL7Message, aux: Mapping[str, str] | None = None) -> HL7Message:
        """Call the function. Raises TransformError with file and line of what went wrong."""
        function = self._load()
        try:
            made = function(message, dict(aux or {}))
        except Exception as error:
            raise TransformError(f"transform {self.name}: {_where(error, self.path)}") from error
        if isinstance(made, HL7Message):
            return made
        if isinstance(made, str):
            made = made.encode(message.encoding, "replace")
        if not isinstance(made, bytes):
            raise TransformError(f"transform {self.name}: returned {type(made).__name__}; bytes, str or HL7Message is expected")
        return HL7Message(made)


def _where(error: Exception, path: Path) -> str:
    frames = [frame for frame in traceback.extract_tb(error.__traceback__) if frame.filename == str(path)]
    line = f"{path.name}:{frames[-1].lineno}: " if frames else ""
    return f"{line}{type(error).__name__}: {error}"
