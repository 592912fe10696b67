"""Runs tests: every message through the workspace, every arrival compared."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from hie_runtime.components.registry import registry
from hie_runtime.config.problems import errors_in
from hie_runtime.config.workspace import Workspace
from hie_runtime.engine.message_flow import Journey, MessageFlow
from hie_runtime.errors import HIEError
from hie_runtime.hosts.hl7_category import category_of
from hie_runtime.hosts.hl7_operations import separators_set, with_separators
from hie_runtime.messages.hl7.ack import read_reply
from hie_runtime.messages.hl7.charset import codec_for
from hie_runtime.messages.hl7.reader import HL7Message
from hie_runtime.messages.hl7.schema import names_a_schema
from hie_runtime.messages.hl7.separators import Separators
from hie_runtime.proof.answers import Answering
from hie_runtime.proof.comparing import (
    AckComparison,
    Comparison,
    FieldComparison,
    MessageComparison,
    NotCompared,
    OnPair,
    Showing,
)
from hie_runtime.proof.coverage import coverage_of
from hie_runtime.proof.errors import ProofError
from hie_runtime.proof.excuses import Excuses
from hie_runtime.proof.model import NOT_COMPARED, Comparing, Expected, ExpectedAck, MessageTest, TestFile
from hie_runtime.proof.pairing import Keys, Known
from hie_runtime.proof.results import (
    Finding,
    ProofResult,
    Status,
    TargetResult,
    TestResult,
    counted,
)
from hie_runtime.proof.traffic import Captured, Traffic, given, inside, with_cr_ends
from hie_runtime.proof.update import Updater

Progress = Callable[[str, int], None]


@dataclass(frozen=True, slots=True)
class Options:
    """showing: how much is kept. progress: told the test's name and its messages so far, now and then. update: what
    is found becomes the expectation of each test without an error."""

    showing: Showing = field(default_factory=Showing)
    progress: Progress | None = None
    update: bool = False


def run_tests(workspace: Workspace, tests: Sequence[TestFile], options: Options | None = None) -> ProofResult:
    """Run tests of a workspace. Raises ProofError when what a test names cannot be read."""
    options = options or Options()
    proof = ProofResult(str(workspace.path), workspace.production.name)
    proof.problems = [str(problem) for problem in errors_in(workspace.problems)]
    proof.masked = options.showing.masked
    started = time.perf_counter()
    with MessageFlow(workspace) as flow:
        proof.tests = [TestRun(workspace, flow, test, options).run() for test in tests]
        proof.coverage = coverage_of(workspace, flow.travelled)
    proof.seconds = time.perf_counter() - started
    return proof


class Entrance(NamedTuple):
    """Where messages come in; answers for an HL7 service, comparison when what it answers is compared."""

    item: str
    category: str
    answers: Answering | None = None
    comparison: Comparison | None = None


class TestRun:
    """One test."""

    __test__ = False

    def __init__(
        self,
        workspace: Workspace,
        flow: MessageFlow,
        file: TestFile,
        options: Options,
    ) -> None:
        self._workspace = workspace
        self._flow = flow
        self._file = file
        self._test: MessageTest = file.test
        self._options = options
        self._updater = Updater(file, workspace.path) if options.update else None
        self.result = TestResult(self._test.name, workspace.shown(file.path) if file.path else "")
        self.result.captured = bool(self._test.inputs)
        self._version = str(self._test.item and self._category(self._test.item))
        self._comparisons: dict[str, Comparison] = {}
        self._refusals = 0
        self._dropped = 0
        self._sent_with: dict[str, Separators | None] = {}

    def run(self) -> TestResult:
        """Let every message through and compare. Raises ProofError for files that cannot be read."""
        started = time.perf_counter()
        try:
            self._comparisons = {name: self._expecting(name, one) for name, one in self._test.expect.items()}
            for item, messages in self._inputs():
                self._known(item)
                self.result.items.append(item)
                entrance = self._entrance(item)
                for captured in messages:
                    self._let_through(entrance, captured)
            for comparison in self._comparisons.values():
                comparison.finish()
        except ProofError as error:
            raise ProofError(f"{self.result.file or 'command line'}: {error}") from error
        if self._refusals:
            self.result.notes.append(
                f"{counted(self._refusals, 'message')} refused; what was answered is compared"
            )
        if self._dropped:
            self.result.notes.append(
                f"{counted(self._dropped, 'acknowledgement')} dropped, as the service does"
            )
        self.result.seconds = time.perf_counter() - started
        self.result.targets = {name: one.result for name, one in self._comparisons.items()}
        if self._updater is not None:
            self._update(self._updater)
        return self.result

    def _update(self, updater: Updater) -> None:
        result = self.result
        errors = result.error_count + sum(one.counts[Status.ERROR] for one in result.targets.values())
        try:
            if errors:
                result.notes.append(f"not updated: {errors} errors")
            elif not result.passed:
                result.updated = updater.write(result)
        finally:
            updater.close()

    # -- what comes in

    def _inputs(self) -> Iterator[tuple[str, Iterator[Captured]]]:
        if self._test.message:
            yield self._test.item, iter([Captured(inline(self._test.message), "", 1, "")])
        for item, names in self._test.traffic.items():
            traffic = self._traffic(names)
            if traffic.skipped:
                self.result.notes.append(f"{traffic.skipped} files with other endings were not read")
            yield item, traffic.messages()

    def _traffic(self, names: Sequence[str], *, may_lack: bool = False) -> Traffic:
        if self._file.path is None:
            return given(names, may_lack=may_lack)
        return inside(self._file.base, self._workspace.path, names, may_lack=may_lack)

    def _entrance(self, item: str) -> Entrance:
        config = self._workspace.production.item(item)
        assert config is not None  # _known has looked
        ack = self._test.ack
        try:
            answers = Answering(config)
        except ProofError:
            if ack is not None:
                raise
            return Entrance(item, self._category(item))
        if ack is None:
            return Entrance(item, self._category(item), answers)
        name = f"{item} (answers)"
        if name not in self._comparisons:
            self._comparisons[name] = self._expecting_answers(name, ack)
            if answers.silent:
                note = f"{item} never answers (ack_mode Never)"
                self._comparisons[name].result.notes.append(note)
        return Entrance(item, self._category(item), answers, self._comparisons[name])

    def _let_through(self, entrance: Entrance, captured: Captured) -> None:
        self.result.messages += 1
        place = captured.place if captured.file else ""
        if self._options.progress is not None and self.result.messages % 200 == 0:
            self._options.progress(self._test.name, self.result.messages)
        try:
            message = HL7Message(captured.raw)
        except HIEError as error:
            self._refused(entrance, captured, place, str(error))
            return
        if entrance.answers is not None and entrance.answers.drops(message):
            self._dropped += 1
            return
        journey = self._flow.follow(entrance.item, message)
        negative = False
        if entrance.answers is not None and entrance.comparison is not None:
            found = entrance.answers.to(message, journey)
            negative = self._answered(entrance, found, place, captured.stem)
        for problem in journey.errors:
            targets = f" (nothing for {', '.join(problem.targets)})" if problem.targets else ""
            if negative and not problem.targets:
                self._refusals += 1
            else:
                self._error(place, f"{problem.text}{targets}")
        self._compare(journey, entrance.category, place, captured.stem)

    def _refused(self, entrance: Entrance, captured: Captured, place: str, error: str) -> None:
        """What is no message. With its answer compared, it is that which counts."""
        if entrance.answers is not None and entrance.comparison is not None:
            found = entrance.answers.refused(captured.raw, error)
            if self._answered(entrance, found, place, captured.stem):
                self._refusals += 1
                return
        self._error(place, error)

    def _answered(self, entrance: Entrance, answers: Sequence[bytes], place: str, stem: str) -> bool:
        """Compare the answers to a message; whether the last was negative."""
        comparison = entrance.comparison
        if isinstance(comparison, AckComparison):
            comparison.answered(place, answers)
        elif comparison is not None:
            for answer in answers:
                message = HL7Message(answer)
                comparison.add(Known(answer, place, stem), message, message.schema_version)
        return bool(answers) and read_reply(answers[-1]).msa1 not in ("AA", "CA", "ACK")

    def _compare(self, journey: Journey, category: str, place: str, stem: str) -> None:
        self.result.nowhere += not journey.arrived and not journey.errors
        for target, message in journey.arrived:
            comparison = self._comparisons.get(target)
            if comparison is None:
                comparison = self._comparisons[target] = self._unlisted(target)
            raw = with_cr_ends(message.raw)
            separators = self._separators(target)
            if separators is not None:
                raw = with_separators(raw, separators)
                message = HL7Message(raw, message.metadata)
            known = Known(raw, place, stem)
            version = category_of(category, message) if category else ""
            comparison.add(known, message, version if names_a_schema(version) else message.schema_version)

    def _separators(self, target: str) -> Separators | None:
        """The separators an operation sends with (IRIS setting Separators); None for the message's own."""
        if target not in self._sent_with:
            config = self._workspace.production.item(target)
            setting = config.settings.host.get("separators", "") if config else ""
            self._sent_with[target] = separators_set(str(setting))
        return self._sent_with[target]

    def _error(self, place: str, text: str) -> None:
        self.result.error_count += 1
        if len(self.result.errors) < self._options.showing.details:
            shown = self._options.showing.text(text)
            self.result.errors.append(Finding(Status.ERROR, place, text=shown))

    # -- what must come out

    def _expecting_answers(self, name: str, ack: ExpectedAck) -> Comparison:
        result, showing = TargetResult(name, is_ack=True), self._options.showing
        if not ack.files:
            return AckComparison(result, showing, ack.code, ack.text)
        # what the test ignores in messages says nothing of answers: only their own list counts
        excuses = Excuses(ack.ignore, ack.normalise, ack.only)
        keys = Keys(ack.pair)
        stream, on_pair = self._captured(result, ack.files, keys)
        return MessageComparison(result, showing, stream, keys, excuses, on_pair)

    def _captured(
        self, result: TargetResult, names: Sequence[str], keys: Keys
    ) -> tuple[Iterator[Known], OnPair | None]:
        traffic = self._traffic(names, may_lack=self._updater is not None)
        if traffic.skipped:
            result.notes.append(f"{traffic.skipped} files with other endings were not read")
        on_pair = None
        if self._updater is not None:
            on_pair = self._updater.watch_files(result.target, traffic, by_file=keys.by_file)
        return (Known(one.raw, one.place, one.stem) for one in traffic.messages()), on_pair

    def _expecting(self, target: str, expected: Expected | None) -> Comparison:
        self._known(target)
        result, showing = TargetResult(target), self._options.showing
        self._note_placeholder(target, result)
        if expected is None or not (expected.message or expected.files or expected.fields):
            return NotCompared(result, showing, needed=True)
        if expected.fields and not expected.message and not expected.files:
            return FieldComparison(result, showing, expected.fields)
        if expected.message:
            keys = Keys(["order"])
            stream: Iterator[Known] = iter([Known(inline(expected.message), "")])
            on_pair = self._updater.watch_message(target) if self._updater is not None else None
        else:
            keys = Keys(expected.pair)
            stream, on_pair = self._captured(result, expected.files, keys)
        return MessageComparison(result, showing, stream, keys, self._excuses(expected), on_pair)

    def _excuses(self, expected: Comparing) -> Excuses:
        test = self._test
        version = category_of(self._version, None) if self._version else ""
        return Excuses(
            [*test.ignore, *expected.ignore],
            [*test.normalise, *expected.normalise],
            [*test.only, *expected.only],
            version if version and names_a_schema(version) else "",
        )

    def _note_placeholder(self, target: str, result: TargetResult) -> None:
        config = self._workspace.production.item(target)
        if config is not None and registry().get(config.class_name) is None:
            result.notes.append(
                f"{config.class_name} is no component of HIE: what arrives there is compared, not what it makes of it"
            )

    def _unlisted(self, target: str) -> Comparison:
        result, showing = TargetResult(target), self._options.showing
        self._note_placeholder(target, result)
        if self._test.other_targets == NOT_COMPARED:
            return NotCompared(result, showing, needed=False)
        result.updatable = False
        result.notes.append("the test names no expectation for this target")
        return Comparison(result, showing)

    # -- the production

    def _known(self, item: str) -> None:
        if self._workspace.production.item(item) is None:
            known = ", ".join(one.name for one in self._workspace.production.items)
            raise ProofError(f"there is no item {item!r} in the production; there are: {known}")

    def _category(self, item: str) -> str:
        config = self._workspace.production.item(item)
        return str(config.settings.host.get("message_schema_category", "")) if config else ""


def inline(text: str) -> bytes:
    """A message written in a test file, in the character set its MSH-18 names (Latin-1 or, if it has other
    characters, UTF-8 without)."""
    body = text.replace("\r\n", "\n").strip("\n").replace("\n", "\r") + "\r"
    header = body.partition("\r")[0].split(body[3:4]) if body.startswith("MSH") and body[3:4] else []
    named = header[17].partition("~")[0] if len(header) > 17 else ""
    for codec in (codec_for(named) or "latin-1", "utf-8"):
        try:
            return body.encode(codec)
        except UnicodeEncodeError:
            continue
    raise ProofError("a message written in the test holds half a character")
