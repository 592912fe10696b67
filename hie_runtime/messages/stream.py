"""A message that is any bytes: a file passed through as it is."""

from __future__ import annotations

from hie_runtime.messages.base import Message


class StreamContainer(Message):
    """Arbitrary bytes, usually one file (IRIS: Ens.StreamContainer).

    Paths: ``OriginalFilename`` (property of the same name in the metadata), ``Size`` (bytes),
    and any other name among the metadata properties. Unknown paths give "".
    """

    __slots__ = ()

    @property
    def original_filename(self) -> str:
        """Name of the file it came from, "" when it was not a file."""
        return self.metadata.properties.get("OriginalFilename", "")

    def get_field(self, path: str) -> str:
        if path == "Size":
            return str(len(self.raw))
        return self.metadata.properties.get(path, "")
