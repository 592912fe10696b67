"""Transforms written in Python: ``def transform(message, context)`` in ``transforms/NAME.py``."""

from __future__ import annotations

import importlib.util
import traceback
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from hie_runtime.messages.errors import HL7Error
from hie_runtime.messages.hl7.charset import encode
from hie_runtime.messages.hl7.reader import HL7Message
from hie_runtime.transforms.errors import TransformError, TransformProblem


class PythonTransform:
    """A site's own function. It gets the message and ``aux`` and returns bytes, text or a message."""

    def __init__(self, name: str, path: Path, folder: Path) -> None:
        if not path.resolve().is_relative_to(folder.resolve()):
            raise TransformError(f"{path} is outside the workspace", transform=name)
        self.name = name
        self.path = path
        self.problems: list[TransformProblem] = []
        self._function: Any = None

    def _load(self) -> Any:
        if self._function is None:
            spec = importlib.util.spec_from_file_location(f"hie_site_transforms.{self.path.stem}", self.path)
            if spec is None or spec.loader is None:
                raise TransformError(f"{self.path.name} is not a Python file", transform=self.name)
            module = importlib.util.module_from_spec(spec)
            try:
                spec.loader.exec_module(module)
                self._function = module.transform
            except Exception as error:
                raise TransformError(_where(error, self.path), transform=self.name) from error
        return self._function

    def apply(self, message: HL7Message, aux: Mapping[str, str] | None = None) -> HL7Message:
        """Call the function. Raises TransformError with file and line of what went wrong."""
        function = self._load()
        try:
            made = function(message, dict(aux or {}))
        except Exception as error:
            raise TransformError(_where(error, self.path), transform=self.name) from error
        if isinstance(made, HL7Message):
            return made
        if isinstance(made, str):
            try:
                made = encode(made, message.encoding, "returned text")
            except HL7Error as error:
                raise TransformError(str(error), transform=self.name) from error
        if not isinstance(made, bytes):
            raise TransformError(
                f"returned {type(made).__name__}; allowed are bytes, str and HL7Message", transform=self.name
            )
        try:
            return HL7Message(made, message.metadata)
        except HL7Error as error:
            raise TransformError(f"returned {len(made)} bytes: {error}", transform=self.name) from error


def _where(error: Exception, path: Path) -> str:
    """File, line and kind of an error; its text may quote the message, so it is not logged."""
    frames = [frame for frame in traceback.extract_tb(error.__traceback__) if frame.filename == str(path)]
    line = frames[-1].lineno if frames else error.lineno if isinstance(error, SyntaxError) else None
    where = f"{path.name}:{line}" if line else path.name
    detail = f": {error.msg}" if isinstance(error, SyntaxError) else ""
    return f"{where}: {type(error).__name__}{detail}"
