"""Runs jobs in a worker: transform chains and plug-ins."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from hie_runtime.errors import HIEError
from hie_runtime.messages.hl7.reader import HL7Message
from hie_runtime.rules import site
from hie_runtime.rules.compile import CompiledRules, RuleEnvironment, compile_rules
from hie_runtime.rules.content import content_of
from hie_runtime.rules.context import EvaluationError
from hie_runtime.rules.evaluate import as_text
from hie_runtime.rules.model import RuleDefinition
from hie_runtime.transforms.library import TransformLibrary
from hie_runtime.transforms.model import TransformDefinition
from hie_runtime.transforms.scripts import ScriptError, SiteScript, add_plugins_folder
from hie_runtime.workers.jobs import Job, JobResult, LoadProblem, WorkerSetup
from hie_runtime.workers.limits import EXIT_MEMORY
from hie_runtime.workers.routes import decide

PLUGINS = "plugins/"
# What of a message's trace events is kept: a stylesheet may write one for each of a million elements.
MOST_NOTES = 100
NOTE_LENGTH = 2000


class JobRunner:
    """The transforms and plug-ins of a workspace, as the engine loaded them."""

    def __init__(self, setup: WorkerSetup) -> None:
        self._setup = setup
        self._folder = Path(setup.folder)
        definitions = {
            name: TransformDefinition.model_validate(value) for name, value in setup.transforms.items()
        }
        sources = {self._folder / name: text.encode() for name, text in setup.scripts.items()}
        self._library = TransformLibrary.of_sources(definitions, sources, self._folder, setup.lookups)
        self._plugins: dict[str, SiteScript] = {}
        self._functions: dict[str, SiteScript] = {}
        self._rules: dict[str, CompiledRules] = {}
        add_plugins_folder(self._folder)

    def load(self) -> Iterator[LoadProblem]:
        """Load what will be needed; yields what cannot be loaded."""
        for name in self._setup.preload:
            try:
                if name.startswith(PLUGINS):
                    self._plugin(name.removeprefix(PLUGINS)).function("process")
                elif name == site.FOLDER:
                    for file in self._setup.scripts:
                        if file.startswith(site.FOLDER):
                            self._function_file(file).load()
                elif name.startswith(site.FOLDER):
                    self._function_file(f"{name}.py").load()
                else:
                    self._library.preload(name)
            except MemoryError:
                os._exit(EXIT_MEMORY)
            except ScriptError as error:
                yield LoadProblem(error.file, error.line, error.reason)
            except HIEError as error:
                yield LoadProblem(name, 0, str(error))

    def run(self, job: Job) -> JobResult:
        """Do a job. An error is part of the result; running out of memory ends the process."""
        notes: list[str] = []
        result = self._run(job, notes)
        return result._replace(notes=tuple(note[:NOTE_LENGTH] for note in notes[:MOST_NOTES]))

    def _run(self, job: Job, notes: list[str]) -> JobResult:
        try:
            if job.call.kind == "transform":
                content = self._library.apply_chain(
                    job.call.names, content_of(job.body), job.call.values, notes
                )
                return JobResult((("", content.raw),))
            if job.call.kind == "route":
                rules = self._compiled(job.call.names[0])
                return decide(rules, self._library, job, notes)
            if job.call.kind == "function":
                file, name = job.call.names
                made = self._function_file(file).call(name, *job.call.values.values())
                return JobResult((("", as_text(made).encode("utf-8", "surrogatepass")),))
            return JobResult(tuple(self._process(job)))
        except MemoryError:
            os._exit(EXIT_MEMORY)
        except HIEError as error:
            if _out_of_memory(error):
                os._exit(EXIT_MEMORY)
            return JobResult(error=str(error))
        except BaseException as error:  # sys.exit() of a script and the like are that message's error
            return JobResult(error=f"unexpected {type(error).__name__}")

    def _compiled(self, name: str) -> CompiledRules:
        """A rule definition that calls the site's own functions, compiled when it is first needed."""
        if name not in self._rules:
            setup = self._setup
            definitions = {key: RuleDefinition.model_validate(value) for key, value in setup.rules.items()}
            if name not in definitions:
                raise HIEError(f"rule {name!r} is not in the workspace")
            functions = site.declared_functions(setup.scripts, self._function)
            environment = RuleEnvironment(setup.lookups, definitions, functions, self._folder)
            self._rules[name] = compile_rules(definitions[name], environment)
        return self._rules[name]

    def _function_file(self, file: str) -> SiteScript:
        if file not in self._functions:
            text = self._setup.scripts.get(file, "").encode()
            self._functions[file] = SiteScript(self._folder / file, file, text)
        return self._functions[file]

    def _function(self, file: str, name: str) -> Callable[..., str]:
        script = self._function_file(file)

        def call(*values: str) -> str:
            try:
                made: str = script.call(name, *values)
            except ScriptError as error:
                raise EvaluationError(f"function {name}: {error}") from error
            return made

        return call

    def _plugin(self, name: str) -> SiteScript:
        known = self._plugins.get(name)
        if known is None:
            relative = f"{PLUGINS}{name}.py"
            text = self._setup.scripts.get(relative)
            if text is None:
                raise ScriptError(relative, 0, "is not in the workspace")
            known = self._plugins[name] = SiteScript(self._folder / relative, relative, text.encode())
        return known

    def _process(self, job: Job) -> Iterator[tuple[str, bytes]]:
        script = self._plugin(job.call.names[0])
        message: HL7Message | bytes = (
            HL7Message(job.body) if job.body.startswith((b"MSH", b"FHS", b"BHS")) else job.body
        )
        made = script.call("process", message, dict(job.call.values))
        if made is None:
            return
        if isinstance(made, Mapping):
            pairs: list[Any] = list(made.items())
        elif isinstance(made, list | tuple):
            pairs = list(made)
        else:
            pairs = [("", made)]
        for pair in pairs:
            if not (isinstance(pair, tuple) and len(pair) == 2 and isinstance(pair[0], str)):
                text = f"process returned a list with a {type(pair).__name__}; allowed are (target, message) pairs"
                raise ScriptError(script.file, 0, text)
            yield pair[0], _body(pair[1], script.file, message)


def _body(made: Any, file: str, given: HL7Message | bytes) -> bytes:
    if isinstance(made, HL7Message):
        return made.raw
    if isinstance(made, bytes):
        return made
    if isinstance(made, str):
        encoding = given.encoding if isinstance(given, HL7Message) else "utf-8"
        try:
            return made.encode(encoding)
        except (UnicodeEncodeError, LookupError) as error:
            raise ScriptError(file, 0, f"returned text that does not fit {encoding}") from error
    text = f"process returned {type(made).__name__}; allowed are None, bytes, str, HL7Message, or (target, message) pairs"
    raise ScriptError(file, 0, text)


def _out_of_memory(error: BaseException) -> bool:
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, MemoryError):
            return True
        cause = cause.__cause__
    return False
