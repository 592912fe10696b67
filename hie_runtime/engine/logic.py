"""What a workspace decides and changes messages with: its rules and transforms, compiled."""

from __future__ import annotations

from pydantic import ValidationError

from hie_runtime.bpl.model import ProcessDefinition
from hie_runtime.bpl.program import CompiledProcess, ProcessEnvironment
from hie_runtime.config.workspace import Workspace
from hie_runtime.engine.revision import revision_of
from hie_runtime.hosts.base import HostError
from hie_runtime.rules.compile import CompiledRules, RuleEnvironment, compile_rules
from hie_runtime.rules.site import declared_functions
from hie_runtime.transforms.library import TransformLibrary


class Logic:
    """Rules and transforms in force. Raises HIEError when something cannot be compiled.

    Attributes:
        transforms: the transforms; code of the site runs in worker processes only.
        revision, document: their digest and their text, kept so that a trace explains by the rules of its time.
    """

    def __init__(self, workspace: Workspace) -> None:
        sources = {workspace.path / name: text.encode() for name, text in workspace.scripts.items()}
        self.transforms = TransformLibrary.of_sources(
            workspace.transforms, sources, workspace.path, workspace.lookups, site_code=False
        )
        functions = declared_functions(workspace.scripts)
        environment = RuleEnvironment(workspace.lookups, workspace.rules, functions, workspace.path)
        self._rules = {name: compile_rules(rule, environment) for name, rule in workspace.rules.items()}
        self._process_environment = ProcessEnvironment(
            workspace.lookups,
            workspace.path,
            transforms=self.transforms,
            has_transform=self.transforms.__contains__,
        )
        self._processes = {
            name: CompiledProcess(definition, self._process_environment)
            for name, definition in workspace.processes.items()
        }
        self.revision, self.document = revision_of(
            workspace.rules, workspace.transforms, workspace.lookups, functions
        )

    def rules_for(self, name: str) -> CompiledRules:
        """A compiled rule definition. Raises HostError if there is none of that name."""
        rules = self._rules.get(name)
        if rules is None:
            known = ", ".join(sorted(self._rules)) or "none"
            raise HostError(f"rule {name!r} is not in the workspace (there are: {known})")
        return rules

    def process_for(self, name: str) -> CompiledProcess:
        """A compiled business process. Raises HostError if there is none of that name."""
        process = self._processes.get(name)
        if process is None:
            known = ", ".join(sorted(self._processes)) or "none"
            raise HostError(f"process {name!r} is not in the workspace (there are: {known})")
        return process

    def process_from(self, document: str) -> CompiledProcess:
        """A process from its JSON, with the transforms and tables of today. Raises HostError."""
        try:
            definition = ProcessDefinition.model_validate_json(document)
        except ValidationError as error:
            raise HostError(f"a stored process cannot be read: {error.error_count()} errors") from error
        return CompiledProcess(definition, self._process_environment)
