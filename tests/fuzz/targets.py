"""Everything of HIE that reads what others wrote, each with seeds and the words of its language."""

from __future__ import annotations

from tests.fuzz import hl7, languages, network, other_messages, workspaces
from tests.fuzz.engine import Target


def all_targets() -> list[Target]:
    """All targets."""
    return [
        *hl7.targets(),
        *languages.targets(),
        *other_messages.targets(),
        *workspaces.targets(),
        *network.targets(),
    ]
