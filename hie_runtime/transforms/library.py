"""All transforms of a workspace by name, compiled when first used."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from hie_runtime.errors import HIEError
from hie_runtime.messages.hl7.reader import HL7Message
from hie_runtime.transforms.compile import CompiledTransform, TransformEnvironment, compile_transform
from hie_runtime.transforms.errors import TransformError
from hie_runtime.transforms.model import TransformDefinition
from hie_runtime.transforms.python import PythonTransform
from hie_runtime.transforms.xslt import XSLTTransform

Transform = CompiledTransform | PythonTransform | XSLTTransform


class TransformLibrary:
    """Finds and applies transforms. Made with :meth:`from_workspace`."""

    def __init__(
        self,
        definitions: Mapping[str, TransformDefinition],
        scripts: Mapping[str, Path],
        folder: Path,
        lookups: Mapping[str, Mapping[str, str]],
    ) -> None:
        self._definitions = definitions
        self._scripts = scripts
        self._folder = folder
        self._made: dict[str, Transform] = {}
        self._environment = TransformEnvironment(
            lookups=lookups, transforms=definitions, folder=folder, others=self._other
        )

    @classmethod
    def from_workspace(
        cls,
        transforms: Mapping[str, TransformDefinition],
        folder: Path,
        lookups: Mapping[str, Mapping[str, str]],
    ) -> TransformLibrary:
        """The transforms of a workspace: YAML definitions, ``.py`` and ``.xslt`` files of transforms/."""
        found = sorted((folder / "transforms").glob("*.xsl*")) + sorted((folder / "transforms").glob("*.py"))
        scripts = {path.stem: path for path in found if path.suffix in (".py", ".xslt", ".xsl")}
        return cls(transforms, scripts, folder, lookups)

    def __contains__(self, name: object) -> bool:
        return name in self._definitions or name in self._scripts

    def get(self, name: str) -> Transform:
        """A transform. Raises TransformError when there is none of that name."""
        made = self._made.get(name)
        if made is None:
            made = self._made[name] = self._make(name)
        return made

    def _make(self, name: str) -> Transform:
        if name in self._definitions:
            return compile_transform(self._definitions[name], self._environment)
        if name in self._scripts:
            path = self._scripts[name]
            kind = PythonTransform if path.suffix == ".py" else XSLTTransform
            return kind(name, path, self._folder)
        known = ", ".join(sorted({*self._definitions, *self._scripts})) or "none"
        raise TransformError(f"transform {name!r} is not in the workspace (there are: {known})")

    def _other(self, name: str) -> Transform | None:
        """A transform that is not a DTL, for a subtransform step."""
        return self.get(name) if name in self._scripts and name not in self._definitions else None

    def apply_chain(
        self, names: Sequence[str], message: HL7Message, aux: Mapping[str, str] | None = None
    ) -> HL7Message:
        """Apply transforms in turn. Raises TransformError."""
        for name in names:
            message = self.get(name).apply(message, aux)
        return message

    def light(self, names: Iterable[str]) -> bool:
        """Whether these may run inside the receiving transaction: none is a site's own code or XSLT."""
        return not any(name in self._scripts and name not in self._definitions for name in names)

    def problems(self, name: str) -> list[str]:
        """What of a transform cannot run or is resolved roughly."""
        try:
            return [str(problem) for problem in self.get(name).problems]
        except HIEError as error:
            return [str(error)]
