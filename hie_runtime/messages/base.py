"""What every message has, whatever its format."""

from __future__ import annotations

import uuid
from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class MessageMetadata:
    """What is known about a message besides its bytes.

    source: configuration name of the item that brought it in.
    received_at: seconds since the epoch (UTC).
    schema_category: document schema category (``2.5``, or a site's own), "" when none.
    doc_type: ``category:structure`` as in IRIS, "" when unresolved.
    properties: free name-value pairs of the adapter (file name, remote address and the like).
    """

    source: str = ""
    received_at: float = 0.0
    schema_category: str = ""
    doc_type: str = ""
    properties: Mapping[str, str] = field(default_factory=dict, hash=False)


NO_METADATA = MessageMetadata()


class Message(ABC):
    """A message in flight: immutable bytes, an identity, and what is known about them."""

    __slots__ = ("_id", "correlation_id", "metadata", "raw")

    def __init__(
        self,
        raw: bytes,
        metadata: MessageMetadata | None = None,
        *,
        id: uuid.UUID | None = None,
        correlation_id: uuid.UUID | None = None,
    ) -> None:
        self.raw = raw
        self.metadata = NO_METADATA if metadata is None else metadata
        self.correlation_id = correlation_id
        self._id = id

    @property
    def id(self) -> uuid.UUID:
        """Identity of this message, made at first use (uuid4 costs 1.5 µs, most messages never need it)."""
        if self._id is None:
            self._id = uuid.uuid4()
        return self._id

    @abstractmethod
    def get_field(self, path: str) -> str:
        """Text at the path; "" when the message has nothing there."""

    def __len__(self) -> int:
        return len(self.raw)

    def __bool__(self) -> bool:
        return True

    def __eq__(self, other: Any) -> bool:
        return type(other) is type(self) and other.raw == self.raw and other.metadata == self.metadata

    def __hash__(self) -> int:
        return hash(self.raw)

    def __repr__(self) -> str:
        # Never the content: repr ends up in logs, content is patient data.
        return f"<{type(self).__name__} {len(self.raw)} bytes from {self.metadata.source or '?'}>"
