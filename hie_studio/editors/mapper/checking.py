"""What is wrong with a transform, by step and by field: it is compiled as the runtime would. Knows no widget."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from hie_runtime.messages.hl7.edit import EditableHL7
from hie_runtime.messages.hl7.reader import HL7Message
from hie_runtime.transforms.compile import TransformEnvironment, compile_transform
from hie_runtime.transforms.errors import TransformError
from hie_runtime.transforms.model import (
    AssignStep,
    CaseBranch,
    ForeachStep,
    IfStep,
    KeptStep,
    SubtransformStep,
    SwitchStep,
    TraceStep,
    TransformDefinition,
)
from hie_studio.document.state import DocumentState
from hie_studio.editors.mapper.places import Part, lines
from hie_studio.wording import in_words

# Fields of a step that can be wrong, each with a text that is right in any transform.
_RIGHT: Mapping[type[Any], Mapping[str, str]] = {
    AssignStep: {"property": "target.{MSH:3}", "value": '""', "key": "1"},
    IfStep: {"condition": "1"},
    CaseBranch: {"condition": "1"},
    ForeachStep: {"property": "source.{PID:3()}", "key": "k1"},
    SubtransformStep: {"transform": "", "source": "source", "target": "target", "aux": ""},
    TraceStep: {"value": '""'},
    KeptStep: {"python": ""},
}


class _NotRunHere:
    """Code of the site in the place of a step: the Studio never runs what a workspace holds."""

    def __init__(self, name: str) -> None:
        self._name = name

    def _refuse(self) -> TransformError:
        return TransformError(
            f"{self._name} is code of the site; the Studio does not run it, the runtime does"
        )

    def run(self, source: HL7Message, target: EditableHL7, variables: dict[str, str]) -> None:
        """Refuse. Raises TransformError."""
        raise self._refuse()

    def apply(self, message: HL7Message, aux: Mapping[str, str] | None = None) -> HL7Message:
        """Refuse. Raises TransformError."""
        raise self._refuse()


def environment(state: DocumentState, folder: Path | None) -> TransformEnvironment:
    """What the transforms of a workspace share, without code of the site."""

    def code(name: str, *endings: str) -> _NotRunHere | None:
        names = (f"{name}{ending}" for ending in endings)
        found = folder is not None and any((folder / "transforms" / one).is_file() for one in names)
        return _NotRunHere(name) if found and "/" not in name else None

    return TransformEnvironment(
        lookups=state.lookups,
        transforms=state.transforms,
        folder=folder,
        others=lambda name: code(name, ".py", ".xslt", ".xsl"),
        steps=lambda name: code(name, ".py"),
    )


class Check:
    """Problems of one transform. ``by_place``: of each step; "" for the whole."""

    def __init__(self, definition: TransformDefinition, around: TransformEnvironment) -> None:
        self.definition = definition
        self._around = around
        self.compiled = compile_transform(definition, around)
        self.by_place: dict[str, list[str]] = {}
        for problem in self.compiled.problems:
            self.by_place.setdefault(problem.place, []).append(in_words(problem.text))

    def by_field(self, place: str, part: Part) -> dict[str, str]:
        """Problems of a step by the field that causes them, found by setting one field right at a time; what no
        single field causes is under ""."""
        wrong = self.by_place.get(place, [])
        right = _RIGHT.get(type(part), {})
        found: dict[str, list[str]] = {}
        for text in wrong:
            causes = (key for key, good in right.items() if text not in self._problems(part, {key: good}))
            found.setdefault(next(causes, ""), []).append(text)
        return {key: "\n".join(texts) for key, texts in found.items()}

    def _problems(self, part: Part, update: dict[str, str]) -> set[str]:
        """Of a step alone with other fields."""
        bare: dict[str, Any] = {
            key: [] for key in ("steps", "then", "otherwise", "cases", "default") if hasattr(part, key)
        }
        one: Any = part.model_copy(update={**bare, **update, "disabled": False})
        if isinstance(one, CaseBranch):
            one = SwitchStep(cases=[one])
        alone = self.definition.model_copy(update={"steps": [one]})
        return {in_words(problem.text) for problem in compile_transform(alone, self._around).problems}


class Setters:
    """Which steps set which places of the target, in whatever occurrence."""

    def __init__(self, definition: TransformDefinition) -> None:
        self._steps: dict[str, list[str]] = {}
        for line in lines(definition):
            if isinstance(line.part, AssignStep):
                text = line.part.property.strip()
                inner = plain(text[len("target.{") : -1]) if text.startswith("target.{") else ""
                self._steps.setdefault(inner, []).append(line.place)
        self._steps.pop("", None)

    def of(self, path: str) -> list[str]:
        """Places of the steps that assign a path, or what it is part of."""
        wanted = plain(path)
        found = [places for inner, places in self._steps.items() if holds(inner, wanted)]
        return [place for places in found for place in places]

    def touches(self, path: str) -> bool:
        """Whether a step assigns a path, what it is part of, or a part of it."""
        wanted = plain(path)
        return any(holds(inner, wanted) or holds(wanted, inner) for inner in self._steps)


def holds(whole: str, part: str) -> bool:
    """Whether one path without indexes is another, or stands for what that is part of."""
    return whole == part or part.startswith((f"{whole}.", f"{whole}:"))


def plain(path: str) -> str:
    """A path without its indexes, so that each repetition is meant."""
    kept, depth = [], 0
    for character in path:
        depth += (character == "(") - (character == ")")
        if depth == 0 and character not in "()":
            kept.append(character)
    return "".join(kept)
