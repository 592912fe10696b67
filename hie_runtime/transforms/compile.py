"""DTL-style transforms compiled once to closures (iris-semantics 7.1, 7.2).

A step that cannot be compiled is a problem at compile and an error when it is reached; the steps around
it run.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path as FilePath
from typing import Protocol

from hie_runtime.errors import HIEError
from hie_runtime.messages.base import MessageMetadata
from hie_runtime.messages.hl7.charset import codec_for
from hie_runtime.messages.hl7.edit import EditableHL7
from hie_runtime.messages.hl7.reader import HL7Message
from hie_runtime.rules.functions import Function, Surroundings
from hie_runtime.transforms.document import Document
from hie_runtime.transforms.errors import TransformError, TransformProblem
from hie_runtime.transforms.layout import layout_for
from hie_runtime.transforms.model import TransformDefinition
from hie_runtime.transforms.scope import Scope
from hie_runtime.transforms.steps import Block, StepCompiler


class Applies(Protocol):
    """Anything that turns one message into another."""

    def apply(self, message: HL7Message, aux: Mapping[str, str] | None = None) -> HL7Message:
        """The new message. Raises TransformError."""


class RunsStep(Protocol):
    """A site's own code in the place of a step that is only kept."""

    def run(self, source: HL7Message, target: EditableHL7, variables: dict[str, str]) -> None:
        """Do the step's work on ``target`` and ``variables``. Raises TransformError."""


def _now() -> datetime:
    return datetime.now().astimezone()


def _no_others(_name: str) -> None:
    return None


@dataclass
class TransformEnvironment:
    """What the transforms of a workspace share.

    lookups: tables by name. functions: a site's own, besides those of iris-semantics 6.3. transforms: the
    definitions a subtransform may call; others: finds what is not one of them (Python, XSLT) for whole
    messages; steps: finds the Python that does the work of a kept step. folder: the workspace. now: the clock.
    """

    lookups: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    functions: Mapping[str, Function] = field(default_factory=dict)
    transforms: Mapping[str, TransformDefinition] = field(default_factory=dict)
    folder: FilePath | None = None
    now: Callable[[], datetime] = _now
    others: Callable[[str], Applies | None] = _no_others
    steps: Callable[[str], RunsStep | None] = _no_others
    compiled: dict[str, CompiledTransform] = field(default_factory=dict)
    compiling: list[str] = field(default_factory=list)

    @property
    def surroundings(self) -> Surroundings:
        """What functions may use."""
        return Surroundings(self.lookups, self.folder, self.now)


def compile_transform(
    definition: TransformDefinition, environment: TransformEnvironment
) -> CompiledTransform:
    """Compile a transform with the subtransforms it calls; see ``problems`` of the result. Never raises."""
    known = environment.compiled.get(definition.name)
    if known is not None and known.definition is definition:
        return known
    environment.compiling.append(definition.name)
    try:
        made = CompiledTransform(definition, environment)
    finally:
        environment.compiling.pop()
    environment.compiled[definition.name] = made
    return made


class CompiledTransform:
    """A transform ready to apply. ``problems`` are what cannot run or is resolved roughly."""

    def __init__(self, definition: TransformDefinition, environment: TransformEnvironment) -> None:
        self.name = definition.name
        self.definition = definition
        self.problems: list[TransformProblem] = []
        self._now = environment.now
        self._source_category = definition.source_doc_type.partition(":")[0]
        self._target_category = definition.target_doc_type.partition(":")[0]
        self._source_layout = layout_for(definition.source_doc_type)
        self._target_layout = layout_for(definition.target_doc_type)
        steps = StepCompiler(definition, environment, self.problems)
        self._run: Block = steps.whole()

    def apply(
        self,
        message: HL7Message,
        aux: Mapping[str, str] | None = None,
        target: HL7Message | None = None,
        notes: list[str] | None = None,
    ) -> HL7Message:
        """The transformed message; ``message`` and ``target`` (create ``existing``) stay as they are.

        What its trace steps write goes to ``notes``. Raises TransformError with the step and the cause.
        """
        source = Document.of(message, self._source_category, self._source_layout)
        given = None if target is None else Document.of(target, self._target_category, self._target_layout)
        scope = Scope(source, source, aux or {}, self._now)
        if notes is not None:
            scope.traces = notes
        made = self.run(scope, given)
        metadata = message.metadata
        if self._target_category:
            doc_type = self.definition.target_doc_type
            metadata = replace(metadata, schema_category=self._target_category, doc_type=doc_type)
        try:
            return _finished(made, message, metadata)
        except HIEError as error:
            raise TransformError(str(error), transform=self.name) from error

    def run(self, scope: Scope, target: Document | None) -> Document:
        """Run the steps in a scope whose source is set; gives the target. Raises TransformError."""
        create = self.definition.create
        if create == "copy":
            scope.target = self.as_target(scope.source.copy())
        elif create == "existing" and target is not None:
            scope.target = self.as_target(target)
        elif target is not None and not target.is_message:
            scope.target = self.as_target(target.blank())
        else:
            category = self._target_category or scope.source.category
            scope.target = Document.empty(scope.source.codec, category, self._target_layout)
        scope.target.named_type = self.definition.target_doc_type
        self._run(scope)
        return scope.target

    def as_target(self, doc: Document) -> Document:
        """A document that is written with the target's names and structure."""
        doc.category = self._target_category or doc.category
        doc.layout = self._target_layout
        return doc


def _finished(made: Document, source: HL7Message, metadata: MessageMetadata) -> HL7Message:
    """The message; its bytes follow an MSH-18 that the transform changed. Raises HL7Error."""
    declared = made.header(18)
    if made.origin is None and declared and declared != source.get_field("MSH:18"):
        codec = codec_for(declared.split(made.text(made.separators.repetition))[0])
        if codec and codec != made.codec:
            other = Document([], made.separators, codec)
            other.segments.extend(made.carry_segment(segment, other) for segment in made.joined())
            return other.to_message(metadata)
    return made.to_message(metadata)
