"""All transforms of a workspace by name, compiled when first used."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path

from hie_runtime.errors import HIEError
from hie_runtime.messages.base import Message
from hie_runtime.messages.hl7.reader import HL7Message
from hie_runtime.transforms.compile import CompiledTransform, TransformEnvironment, compile_transform
from hie_runtime.transforms.conversions import CONVERSIONS, Conversion
from hie_runtime.transforms.errors import TransformError
from hie_runtime.transforms.model import TransformDefinition
from hie_runtime.transforms.python import PythonStep, PythonTransform
from hie_runtime.transforms.stylesheets import needs_xslt3
from hie_runtime.transforms.xslt import XSLTTransform
from hie_runtime.transforms.xslt3 import XSLT3Transform

Transform = CompiledTransform | PythonTransform | XSLTTransform | Conversion


class TransformLibrary:
    """Finds and applies transforms. Made with :meth:`from_workspace`."""

    def __init__(
        self,
        definitions: Mapping[str, TransformDefinition],
        scripts: Mapping[str, Path],
        folder: Path,
        lookups: Mapping[str, Mapping[str, str]],
        sources: Mapping[Path, bytes] | None = None,
        *,
        site_code: bool = True,
    ) -> None:
        self._definitions = definitions
        self._scripts = scripts
        self._folder = folder
        self._sources = sources or {}
        self._site_code = site_code
        self._made: dict[str, Transform] = {}
        self._environment = TransformEnvironment(
            lookups=lookups, transforms=definitions, folder=folder, others=self._other, steps=self._step
        )
        self._steps: dict[str, PythonStep] = {}

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

    @classmethod
    def of_sources(
        cls,
        transforms: Mapping[str, TransformDefinition],
        sources: Mapping[Path, bytes],
        folder: Path,
        lookups: Mapping[str, Mapping[str, str]],
        *,
        site_code: bool = True,
    ) -> TransformLibrary:
        """Transforms whose files were read before: ``sources`` are the texts of scripts by path.

        ``site_code`` False: Python is refused (the engine's process, which no script may enter)."""
        scripts = {path.stem: path for path in sorted(sources, key=_python_last) if _is_script(path, folder)}
        return cls(transforms, scripts, folder, lookups, sources, site_code=site_code)

    def __contains__(self, name: object) -> bool:
        return name in self._definitions or name in self._scripts or name in CONVERSIONS

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
            if path.suffix == ".py" and not self._site_code:
                raise TransformError("is Python, which runs in worker processes only", transform=name)
            if path.suffix == ".py":
                return PythonTransform(name, path, self._folder, self._sources.get(path))
            return self._stylesheet(name, path)
        if name in CONVERSIONS:
            return CONVERSIONS[name]
        known = ", ".join(sorted({*self._definitions, *self._scripts, *CONVERSIONS}))
        raise TransformError(f"transform {name!r} is not in the workspace (there are: {known})")

    def _stylesheet(self, name: str, path: Path) -> XSLTTransform:
        """XSLT 1.0 by libxslt, later versions by Saxon."""
        source = self._sources.get(path)
        with suppress(OSError):  # said when it is compiled
            source = path.read_bytes() if source is None and _is_inside(path, self._folder) else source
        kind = XSLT3Transform if source is not None and needs_xslt3(source) else XSLTTransform
        return kind(name, path, self._folder, source)

    def _step(self, name: str) -> PythonStep | None:
        """Python in the place of a kept step; None when there is no such file. Raises TransformError."""
        path = self._scripts.get(name)
        if path is None or path.suffix != ".py":
            return None
        if name not in self._steps:
            self._steps[name] = PythonStep(name, path, self._folder, self._sources.get(path))
        return self._steps[name]

    def _other(self, name: str) -> PythonTransform | XSLTTransform | None:
        """A transform that is not a DTL, for a subtransform step."""
        if name not in self._scripts or name in self._definitions:
            return None
        found = self.get(name)
        return found if isinstance(found, PythonTransform | XSLTTransform) else None

    def apply_chain(
        self,
        names: Sequence[str],
        message: Message,
        aux: Mapping[str, str] | None = None,
        notes: list[str] | None = None,
    ) -> Message:
        """Apply transforms in turn; conversions change the kind of message. What trace steps and ``xsl:message`` say,
        which may be patient data, goes to ``notes``. Raises TransformError."""
        for name in names:
            transform = self.get(name)
            if isinstance(transform, XSLT3Transform) and not self._site_code:
                raise TransformError(
                    "is XSLT 2.0 or 3.0, which runs in worker processes only", transform=name
                )
            if isinstance(transform, XSLTTransform):
                message = transform.apply(message, aux, notes)
                continue
            if isinstance(transform, Conversion):
                message = transform.apply(message, aux)
                continue
            if not isinstance(message, HL7Message):
                raise TransformError("takes HL7 v2 only, and the message is of another kind", transform=name)
            if isinstance(transform, CompiledTransform):
                message = transform.apply(message, aux, notes=notes)
            else:
                message = transform.apply(message, aux)
        return message

    def light(self, names: Iterable[str]) -> bool:
        """Whether these may run inside the receiving transaction: none is a site's own code, XSLT or a conversion
        (which takes a millisecond a message)."""
        used = list(names)
        return CONVERSIONS.keys().isdisjoint(used) and not self.scripts_of(used)

    def scripts_of(self, names: Iterable[str]) -> set[str]:
        """Those of these transforms, and of the subtransforms they call, that are Python or XSLT."""
        found: set[str] = set()
        seen: set[str] = set()
        waiting = list(names)
        while waiting:
            name = waiting.pop()
            if name in seen:
                continue
            seen.add(name)
            if name in self._definitions:
                definition = self._definitions[name]
                waiting.extend(called_by(definition))
                found |= steps_in_python(definition) & self._scripts.keys()
            elif name in self._scripts:
                found.add(name)
        return found

    @property
    def hooks(self) -> set[str]:
        """Python files that steps of some transform name."""
        named = {name for definition in self._definitions.values() for name in steps_in_python(definition)}
        return {name for name in named if name in self._scripts and self._scripts[name].suffix == ".py"}

    def preload(self, name: str) -> None:
        """Compile or load a transform now. Raises HIEError, for Python with file and line."""
        if name in self.hooks:
            step = self._step(name)
            assert step is not None
            step.load()
            if not step.has("transform"):
                return
        made = self.get(name)
        if isinstance(made, PythonTransform | XSLT3Transform):
            made.load()
        elif isinstance(made, XSLTTransform) and made.problems:
            raise TransformError(made.problems[0].text, transform=name)

    def problems(self, name: str) -> list[str]:
        """What of a transform cannot run or is resolved roughly."""
        try:
            return [str(problem) for problem in self.get(name).problems]
        except HIEError as error:
            return [str(error)]


def called_by(definition: TransformDefinition) -> set[str]:
    """Names of the transforms its subtransform steps call, in branches and loops also."""
    return _named(definition, "subtransform", "transform")


def steps_in_python(definition: TransformDefinition) -> set[str]:
    """Names of the Python files that do the work of its kept steps."""
    return _named(definition, "kept", "python") - {""}


def _named(definition: TransformDefinition, kind: str, key: str) -> set[str]:
    """What the steps of a kind have under a key, in branches and loops also."""
    found: set[str] = set()
    waiting: list[object] = [definition.model_dump(mode="json")]
    while waiting:
        value = waiting.pop()
        if isinstance(value, dict):
            if value.get("step") == kind and not value.get("disabled"):
                found.add(str(value.get(key, "")))
            waiting.extend(value.values())
        elif isinstance(value, list):
            waiting.extend(value)
    return found


def _is_script(path: Path, folder: Path) -> bool:
    return path.parent == folder / "transforms" and path.suffix in (".py", ".xslt", ".xsl")


def _is_inside(path: Path, folder: Path) -> bool:
    return path.resolve().is_relative_to(folder.resolve())


def _python_last(path: Path) -> tuple[bool, Path]:
    """As :meth:`TransformLibrary.from_workspace` orders: of two files with one name the Python counts."""
    return path.suffix == ".py", path
