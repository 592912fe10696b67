"""A message put through a transform, and the messages a workspace has to try. Knows no widget."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from hie_runtime.config.model import ProductionConfig
from hie_runtime.config.workspace_files import Workspace
from hie_runtime.errors import HIEError
from hie_runtime.messages.hl7.reader import HL7Message
from hie_runtime.proof.model import read_tests
from hie_runtime.proof.traffic import inside, messages_in
from hie_runtime.transforms.compile import CompiledTransform
from hie_runtime.transforms.errors import TransformError
from hie_studio.panels.hl7_text import as_lines
from hie_studio.wording import error_in_words, in_words


@dataclass(frozen=True, slots=True)
class Trial:
    """What came out: the message as lines, or why there is none (``place``: the step), and what steps logged."""

    before: str
    after: str = ""
    error: str = ""
    place: str = ""
    traces: tuple[str, ...] = ()


def try_out(compiled: CompiledTransform, text: str) -> Trial:
    """Put a message through a transform; never raises for what message or transform are like."""
    before, notes = as_lines(text), list[str]()
    try:
        message = HL7Message(text.encode("utf-8"), encoding="!utf-8")
        target = (
            HL7Message(message.raw, encoding="!utf-8") if compiled.definition.create == "existing" else None
        )
        made = compiled.apply(message, target=target, notes=notes)
        return Trial(before, as_lines(text_of(made.raw)), traces=tuple(notes))
    except TransformError as error:
        place = error.place if error.transform == compiled.name else ""
        return Trial(before, error=in_words(error.reason), place=place, traces=tuple(notes))
    except HIEError as error:
        return Trial(before, error=error_in_words(error), traces=tuple(notes))


def text_of(raw: bytes) -> str:
    """A message as text; what is no UTF-8 is read as Latin 1, so that every byte shows."""
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("latin-1")


def message_of_file(path: Path) -> str:
    """The first message of a file; the error's words when there is none."""
    try:
        return text_of(next(messages_in(path, path.name), b""))
    except (HIEError, OSError) as error:
        return error_in_words(error)


def messages_of_tests(folder: Path) -> dict[str, str]:
    """The first message of each test of a workspace, by the test's name; tests that cannot be read are left out."""
    found: dict[str, str] = {}
    # Only its tests are read: loading it whole would make its schemas known anew behind the window's back.
    workspace = Workspace(folder, folder / "production.yaml", ProductionConfig(name="tests"))
    try:
        tests = read_tests(workspace)
    except (HIEError, OSError):
        return found
    for one in tests:
        try:
            text = one.test.message
            for names in () if text else one.test.traffic.values():
                captured = next(inside(one.base, workspace.path, names).messages(), None)
                text = text or (text_of(captured.raw) if captured is not None else "")
        except (HIEError, OSError):
            continue
        if text.startswith("MSH"):
            found[one.test.name] = text
    return found
