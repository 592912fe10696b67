"""Edits not yet saved, kept beside so that a crash loses at most the last two seconds."""

from __future__ import annotations

import hashlib
import json
import os
import time
from dataclasses import dataclass
from pathlib import Path

import psutil
from platformdirs import user_data_path
from pydantic import ValidationError

from hie_runtime.bpl.model import ProcessDefinition
from hie_runtime.config.model import ProductionConfig
from hie_runtime.errors import HIEError
from hie_runtime.messages.hl7.schema_model import SchemaCategory
from hie_runtime.rules.model import RuleDefinition
from hie_runtime.transforms.model import TransformDefinition
from hie_studio.document.state import DocumentState, TestText

ENDING = ".hie-autosave"
UNSAVED = "unsaved"


class AutosaveError(HIEError):
    """An autosave that cannot be read."""


@dataclass(frozen=True, slots=True)
class Recovered:
    """What an autosave holds: the state, the workspace it belongs to (None: never saved), when, and the process that
    wrote it (0: not known)."""

    state: DocumentState
    path: Path | None
    at: float
    process: int = 0

    @property
    def is_held(self) -> bool:
        """Whether another Studio, still running, has these edits before it."""
        if self.process in (0, os.getpid()):
            return False
        try:
            return bool(
                psutil.Process(self.process).create_time() <= self.at
            )  # not one that got its number later
        except psutil.Error:
            return False


def folder() -> Path:
    """Where autosaves are kept: the user's data folder, never the workspace, which is shared and in git."""
    chosen = os.environ.get("HIE_AUTOSAVE_DIR")
    return Path(chosen) if chosen else user_data_path("hie-studio") / "autosave"


def place(path: Path | None) -> Path:
    """The autosave file of a workspace."""
    if path is None:
        return folder() / f"{UNSAVED}{ENDING}"
    digest = hashlib.sha256(str(path.resolve()).encode()).hexdigest()[:16]
    return folder() / f"{path.name}-{digest}{ENDING}"


def write(state: DocumentState, path: Path | None) -> None:
    """Keep a state; replaces the earlier one at once or not at all. Raises OSError."""
    content = {
        "path": str(path) if path is not None else "",
        "at": time.time(),
        "process": os.getpid(),
        "production": state.production.model_dump(mode="json"),
        "rules": [rule.model_dump(mode="json") for rule in state.rules.values()],
        "transforms": [one.model_dump(mode="json") for one in state.transforms.values()],
        "lookups": dict(state.lookups),
        "processes": [one.model_dump(mode="json") for one in state.processes.values()],
        "schemas": [one.model_dump(mode="json") for one in state.schemas.values()],
        "tests": {name: [one.before, one.after] for name, one in state.tests.items()},
    }
    target = place(path)
    target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    fresh = target.with_suffix(".new")
    handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)  # it may name internal systems
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        json.dump(content, file, ensure_ascii=False)
        file.flush()
        os.fsync(file.fileno())
    fresh.replace(target)


def read(path: Path | None) -> Recovered | None:
    """The autosave of a workspace, None when there is none. Raises AutosaveError when it is damaged."""
    target = place(path)
    if not target.is_file():
        return None
    try:
        content = json.loads(target.read_text(encoding="utf-8"))
        rules = [RuleDefinition.model_validate(rule) for rule in content["rules"]]
        transforms = [TransformDefinition.model_validate(one) for one in content["transforms"]]
        state = DocumentState(
            ProductionConfig.model_validate(content["production"]),
            {rule.name: rule for rule in rules},
            {one.name: one for one in transforms},
            content["lookups"],
            {one.name: one for one in map(SchemaCategory.model_validate, content.get("schemas", []))},
            {one.name: one for one in map(ProcessDefinition.model_validate, content.get("processes", []))},
            {name: TestText(*texts) for name, texts in content.get("tests", {}).items()},
        )
        return Recovered(state, path, float(content["at"]), int(content.get("process", 0)))
    except (OSError, ValueError, KeyError, TypeError, ValidationError) as error:
        raise AutosaveError(f"{target}: the autosave cannot be read: {error}") from error


def drop(path: Path | None) -> None:
    """Forget the autosave of a workspace."""
    place(path).unlink(missing_ok=True)
