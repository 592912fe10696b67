"""Transforms written in Python: ``def transform(message, context)`` in ``transforms/NAME.py``."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from hie_runtime.messages.errors import HL7Error
from hie_runtime.messages.hl7.charset import encode
from hie_runtime.messages.hl7.reader import HL7Message
from hie_runtime.transforms.errors import TransformError, TransformProblem
from hie_runtime.transforms.scripts import ScriptError, SiteScript


class PythonTransform:
    """A site's own function. It gets the message and ``aux`` and returns bytes, text or a message.

    The file is read at first use unless its text is given as ``source``.
    """

    def __init__(self, name: str, path: Path, folder: Path, source: bytes | None = None) -> None:
        if not path.resolve().is_relative_to(folder.resolve()):
            raise TransformError(f"{path} is outside the workspace", transform=name)
        self.name = name
        self.path = path
        self.problems: list[TransformProblem] = []
        self._folder = folder
        self._source = source
        self._script: SiteScript | None = None

    def load(self) -> SiteScript:
        """Run the file once. Raises ScriptError with file and line of what went wrong."""
        if self._script is None:
            file = self.path.relative_to(self._folder).as_posix()
            try:
                source = self.path.read_bytes() if self._source is None else self._source
            except OSError as error:
                raise ScriptError(file, 0, f"cannot be read: {error.strerror}") from error
            script = SiteScript(self.path, file, source)
            script.function("transform")
            self._script = script
        return self._script

    def apply(self, message: HL7Message, aux: Mapping[str, str] | None = None) -> HL7Message:
        """Call the function. Raises TransformError with file and line of what went wrong."""
        try:
            made = self.load().call("transform", message, dict(aux or {}))
        except ScriptError as error:
            place = f"{self.path.name}:{error.line}" if error.line else self.path.name
            raise TransformError(f"{place}: {error.reason}", transform=self.name) from (
                error.__cause__ or error
            )
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
