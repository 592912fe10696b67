"""Transforms written in Python: ``def transform(message, context)`` in ``transforms/NAME.py``."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from hie_runtime.messages.errors import HL7Error
from hie_runtime.messages.hl7.charset import encode
from hie_runtime.messages.hl7.edit import EditableHL7
from hie_runtime.messages.hl7.reader import HL7Message
from hie_runtime.transforms.errors import TransformError, TransformProblem
from hie_runtime.transforms.scripts import ScriptError, SiteScript


class PythonTransform:
    """A site's own function. It gets the message and ``aux`` and returns bytes, text or a message.

    The file is read at first use unless its text is given as ``source``.
    """

    wanted = "transform"

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
            script.function(self.wanted)
            self._script = script
        return self._script

    def has(self, name: str) -> bool:
        """Whether the file has a function of that name. Raises ScriptError."""
        return self.load().has(name)

    def _called(self, *arguments: object) -> object:
        """What the function returns. Raises TransformError."""
        try:
            return self.load().call(self.wanted, *arguments)
        except ScriptError as error:
            place = f"{self.path.name}:{error.line}" if error.line else self.path.name
            raise TransformError(f"{place}: {error.reason}", transform=self.name) from (
                error.__cause__ or error
            )

    def apply(self, message: HL7Message, aux: Mapping[str, str] | None = None) -> HL7Message:
        """Call the function. Raises TransformError with file and line of what went wrong."""
        made = self._called(message, dict(aux or {}))
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


class PythonStep(PythonTransform):
    """Python in the place of a ``code`` or ``sql`` step: ``def step(source, target, variables)``."""

    wanted = "step"

    def run(self, source: HL7Message, target: EditableHL7, variables: dict[str, str]) -> None:
        """Call the function, which changes ``target`` and ``variables``. Raises TransformError."""
        self._called(source, target, variables)
        wrong = next((name for name, value in variables.items() if not isinstance(value, str)), None)
        if wrong is not None:
            kind = type(variables[wrong]).__name__
            raise TransformError(f"left {kind} in variable {wrong}; allowed is text", transform=self.name)
