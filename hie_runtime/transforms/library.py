"""All transforms of a workspace by name, compiled when first used."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from hie_runtime.errors import HIEError
from hie_runtime.messages.hl7.reader import HL7Message
from hie_runtime.rules.functions import Surroundings
from hie_runtime.transforms.compile import CompiledTransform
from hie_runtime.transforms.errors import TransformError
from hie_runtime.transforms.model import TransformDefinition
from hie_runtime.transforms.python import PythonTransform

MAX_NESTING = 20


class TransformLibrary:
    """Finds and applies transforms. Made with :meth:`from_workspace`."""

    def __init__(self, definitions: Mapping[str, TransformDefinition], scripts: Mapping[str, Path], folder: Path,
                 lookups: Mapping[str, Mapping[str, str]]) -> None:  # fmt: skip
        self._definitions = definitions
        self._scripts = scripts
        self._folder = folder
        self._around = Surroundings(lookups, folder)
        self._made: dict[str, CompiledTransform | PythonTransform] = {}
        self._depth = 0

    @classmethod
    def from_workspace(
        cls, transforms: Mapping[str, TransformDefinition], folder: Path, lookups: Mapping[str, Mapping[str, str]]
    ) -> TransformLibrary:
        """The transforms of a workspace: its YAML definitions and the ``.py`` files of its transforms folder."""
        scripts = {path.stem: path for path in sorted((folder / "transforms").glob("*.py"))}
        return cls(transforms, scripts, folder, lookups)

    def __contains__(self, name: object) -> bool:
        return name in self._definitions or name in self._scripts

    def get(self, name: str) -> CompiledTransform | PythonTransform:
        """A transform. Raises TransformError when there is none of that name."""
        made = self._made.get(name)
        if made is None:
            made = self._made[name] = self._make(name)
        return made

    def _make(self, name: str) -> CompiledTransform | PythonTransform:
        if name in self._definitions:
            return CompiledTransform(self._definitions[name], self._around, self._nested)
        if name in self._scripts:
            return PythonTransform(name, self._scripts[name], self._folder)
        known = ", ".join(sorted({*self._definitions, *self._scripts})) or "none"
        raise TransformError(f"transform {name!r} is not in the workspace (there are: {known})")

    def _nested(self, name: str, message: HL7Message, aux: Mapping[str, str]) -> HL7Message:
        if self._depth >= MAX_NESTING:
            raise TransformError(f"transform {name!r} is nested {MAX_NESTING} deep: a loop")
        self._depth += 1
        try:
            return self.get(name).apply(message, aux)
        finally:
            self._depth -= 1

    def apply_chain(self, names: Sequence[str], message: HL7Message, aux: Mapping[str, str] | None = None) -> HL7Message:
        """Apply transforms in turn. Raises TransformError."""
        for name in names:
            message = self.get(name).apply(message, aux)
        return message

    def light(self, names: Iterable[str]) -> bool:
        """Whether these may run inside the receiving transaction: none is a site's own code."""
        return not any(name in self._scripts and name not in self._definitions for name in names)

    def problems(self, name: str) -> list[str]:
        """Steps of a transform that cannot run."""
        try:
            return list(self.get(name).problems)
        except HIEError as error:
            return [str(error)]
