"""A target's reply that is more than its bytes: what kind of content it is, and the status it came with."""

from __future__ import annotations

from collections.abc import Mapping

_NONE: Mapping[str, str] = {}


class TypedReply(bytes):
    """A reply of HTTP or SOAP. It is bytes for everybody who knows nothing of that.

    Attributes:
        content_type: as the peer said, e.g. ``application/json; charset=utf-8``; "" when it said nothing.
        status: HTTP status, 0 for none.
        headers: those that say something of the content (``Location``, ``ETag``), where the protocol passes them on.
    """

    content_type: str
    status: int
    headers: Mapping[str, str]

    def __new__(
        cls, content: bytes, content_type: str = "", status: int = 0, headers: Mapping[str, str] = _NONE
    ) -> TypedReply:
        made = super().__new__(cls, content)
        made.content_type = content_type
        made.status = status
        made.headers = headers
        return made

    def __repr__(self) -> str:
        return f"<TypedReply {self.status} of {len(self)} bytes>"  # never the content, it is patient data
