"""The splitter: batches, and messages of several orders or results, become one message for each part."""

from __future__ import annotations

from collections.abc import Sequence

from hie_runtime.components.flow_processes import SplitterSettings
from hie_runtime.hosts.base import HostError
from hie_runtime.hosts.hl7_category import category_of
from hie_runtime.hosts.making import MakingProcess, Verdict
from hie_runtime.journal.api import Entry, OutcomeStatus, WriteBatch
from hie_runtime.messages.errors import MessageError
from hie_runtime.messages.hl7.batch import split_messages
from hie_runtime.messages.hl7.parts import parse_part_path, split_by
from hie_runtime.messages.hl7.reader import HL7Message
from hie_runtime.messages.large import whole

BATCH = "batch"


def split_message(body: bytes, settings: SplitterSettings, category: str) -> list[bytes] | None:
    """The parts of a message; None when it is one. Raises MessageError."""
    if settings.split_at.strip().lower() != BATCH:
        path = parse_part_path(settings.split_at)
        numbered = settings.number_control_ids
        return split_by(HL7Message(body), path, category, settings.most_parts, numbered=numbered)
    parts = split_messages(body)
    if not parts:
        raise MessageError("no HL7 message in it: nothing to split")
    if len(parts) > settings.most_parts:
        raise MessageError(f"{len(parts)} messages in it; at most {settings.most_parts} are allowed")
    return parts if len(parts) > 1 or parts[0] != body else None


class Splitter(MakingProcess[SplitterSettings]):
    """EIP: Splitter. A message of one part goes on as it is."""

    light = True

    async def on_init(self) -> None:
        """Read the path. Raises HostError when it names no segments or groups."""
        if self.settings.split_at.strip().lower() == BATCH:
            return
        try:
            parse_part_path(self.settings.split_at)
        except MessageError as error:
            raise HostError(f"split_at: {error}") from error

    @property
    def targets(self) -> Sequence[str]:
        """``target_config_names``."""
        return self.settings.target_config_names

    def judge(self, batch: WriteBatch, entry: Entry, index: int) -> Verdict:
        """The parts, each to every target."""
        if not self.targets:
            return Verdict(status=OutcomeStatus.NOWHERE, text="the splitter has no targets")
        body = whole(entry.block.bodies[index])
        setting = entry.block.category or self.settings.message_schema_category
        category = category_of(setting, HL7Message(body)) if setting else ""
        parts = split_message(body, self.settings, category)
        made: Sequence[bytes | None] = [None] if parts is None else parts
        return Verdict([(target, part) for part in made for target in self.targets])
