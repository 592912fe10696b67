"""A message made into a test of its workspace: what comes out of it now is what must come out from then on."""

from __future__ import annotations

import io
import re
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ruamel.yaml.scalarstring import LiteralScalarString

from hie_runtime.config.workspace import Workspace
from hie_runtime.config.yaml_edit import round_trip
from hie_runtime.engine.message_flow import Journey, MessageFlow
from hie_runtime.errors import HIEError
from hie_runtime.hosts.hl7_operations import separators_set, with_separators
from hie_runtime.messages.hl7.ack import read_reply
from hie_runtime.messages.hl7.charset import decode
from hie_runtime.messages.hl7.reader import HL7Message
from hie_runtime.proof.answers import Answering
from hie_runtime.proof.differ import differences
from hie_runtime.proof.errors import ProofError
from hie_runtime.proof.runner import inline
from hie_runtime.proof.traffic import with_cr_ends

_SECOND = 1.05
_LONGEST_STEM = 60
_LONGEST_TEXT = 32_768  # bytes; a longer message is easier to live with in a file of its own


@dataclass(slots=True)
class _Test:
    """A test file being made: its data, and messages that go into files beside it, by path from its folder."""

    data: dict[str, Any]
    stem: str
    files: dict[str, list[bytes]] = field(default_factory=dict)

    def message(self, folder: str, raws: list[bytes]) -> dict[str, Any]:
        """One message as text where that says exactly the same, else a file."""
        text = _text(raws[0])
        if len(raws) == 1 and text is not None:
            return {"message": LiteralScalarString(text)}
        name = f"captured/{self.stem}/{_stem(folder)}.hl7"
        self.files[name] = raws
        return {"files": name, "pair": "order"}


def capture_test(workspace: Workspace, name: str, item: str, raw: bytes) -> Path:
    """Write a test of a message that comes in at an item, expecting what comes out of it now; gives its file.

    Places that differ when the same message comes a second later (times, numbers) are left out of the comparison.
    Raises ProofError for a message that is no HL7 or does not get through, and when nothing can be written.
    """
    try:
        message = HL7Message(with_cr_ends(raw))
    except HIEError as error:
        raise ProofError(f"tests take HL7 v2 messages only: {error}") from error
    with MessageFlow(workspace) as flow:
        journey = flow.follow(item, message)
        if journey.errors:
            raise ProofError(f"what goes wrong cannot be expected: {journey.errors[0].text}")
        arrived = _arrived(workspace, journey)
        restless = _restless(workspace, flow, item, message, arrived)
    folder = workspace.path / "tests"
    path = _free(folder, _stem(name))
    test = _Test({"name": name, "item": item}, path.stem)
    taken = test.message("in", [message.raw])
    test.data.update({"in": taken["files"]} if "files" in taken else taken)
    test.data["expect"] = {target: test.message(target, raws) for target, raws in arrived.items()}
    codes = _codes(workspace, item, message, journey)
    if codes:
        test.data["ack"] = {"code": codes if len(codes) > 1 else codes[0]}
    if restless:
        test.data["ignore"] = restless
    _write(path, test)
    return path


def _arrived(workspace: Workspace, journey: Journey) -> dict[str, list[bytes]]:
    """What would be sent by each target, in turn."""
    found: dict[str, list[bytes]] = {}
    for target, message in journey.arrived:
        config = workspace.production.item(target)
        separators = separators_set(str(config.settings.host.get("separators", ""))) if config else None
        raw = with_cr_ends(message.raw)
        found.setdefault(target, []).append(raw if separators is None else with_separators(raw, separators))
    return found


def _restless(
    workspace: Workspace, flow: MessageFlow, item: str, message: HL7Message, arrived: dict[str, list[bytes]]
) -> list[str]:
    """Paths that are others a second later. Waits that second only where a time of today was put in."""
    today = time.strftime("%Y%m%d").encode()
    if not any(raw.count(today) > message.raw.count(today) for raws in arrived.values() for raw in raws):
        return []
    time.sleep(_SECOND)
    later = _arrived(workspace, flow.follow(item, message))
    paths: dict[str, None] = {}
    for target, raws in arrived.items():
        for one, other in zip(raws, later.get(target, ()), strict=False):
            found = differences(HL7Message(other), HL7Message(one))
            paths.update(dict.fromkeys(each.place.plain_path for each in found))
    return list(paths)


def _codes(workspace: Workspace, item: str, message: HL7Message, journey: Journey) -> list[str]:
    """What an HL7 service answers (MSA-1); ``none`` for no answer, [] where nobody would answer."""
    config = workspace.production.item(item)
    try:
        answers = Answering(config).to(message, journey) if config is not None else []
    except ProofError:
        return []
    return [read_reply(one).msa1 for one in answers] or ["none"]


def _text(raw: bytes) -> str | None:
    """A message as a test file can hold it; None when reading it again would give other bytes."""
    if len(raw) > _LONGEST_TEXT:
        return None
    text = decode(raw, HL7Message(raw).encoding).replace("\r", "\n")
    try:
        return text if _plain(text) and inline(text) == raw else None
    except (ProofError, UnicodeError):
        return None


def _plain(text: str) -> bool:
    return all(char.isprintable() or char == "\n" for char in text)


def _stem(name: str) -> str:
    return re.sub(r"[^A-Za-z0-9]+", "_", name).strip("_").lower()[:_LONGEST_STEM].rstrip("_") or "message"


def _free(folder: Path, stem: str) -> Path:
    return next(path for path in _paths(folder, stem) if not path.exists())


def _paths(folder: Path, stem: str) -> Iterator[Path]:
    yield folder / f"{stem}.yaml"
    for number in range(2, 100_000):
        yield folder / f"{stem}_{number}.yaml"


def _yaml(data: dict[str, Any]) -> str:
    """The text of a test, messages one segment a line, so that a change of one is one line of a difference."""
    stream = io.StringIO()
    round_trip(width=4096).dump(data, stream)
    return stream.getvalue()


def _write(path: Path, test: _Test) -> None:
    try:
        for name, raws in test.files.items():
            file = path.parent / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(b"".join(raws))
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("x", encoding="utf-8", newline="\n") as file_:
            file_.write(_yaml(test.data))
    except OSError as error:
        raise ProofError(f"{path}: cannot be written: {error.strerror or error}") from error
