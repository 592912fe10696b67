"""A FHIR request on its way through a production: what came without a resource is a message of its own, and the rest
stands in the source of the message, so that an operation can make the same request at another server."""

from __future__ import annotations

import json
import re
from typing import NamedTuple

from hie_runtime.messages.errors import MessageError
from hie_runtime.messages.json import JSONMessage
from hie_runtime.messages.large import Outline

MOST_BYTES = 65_536
KEPT = {"if_none_exist": "If-None-Exist", "if_match": "If-Match"}
_SOURCE = re.compile(r"^\S+ (GET|POST|PUT|PATCH|DELETE) (/[^ ?]*)(?:\?([^ ]*))?((?: [A-Za-z-]+=\S*)*)$")


class Asked(NamedTuple):
    """A request, its path below the base; ``form``: the body of a search by POST."""

    method: str
    path: str
    query: str = ""
    if_none_exist: str = ""
    if_match: str = ""
    form: str = ""

    def source(self, peer: str) -> str:
        """Where a message came from."""
        query = f"?{self.query}" if self.query else ""
        kept = "".join(
            f" {header}={getattr(self, name)}" for name, header in KEPT.items() if getattr(self, name)
        )
        return f"{peer} {self.method} {self.path}{query}{kept}"

    def message(self) -> bytes:
        """The message of a request without a resource."""
        return json.dumps({name: value for name, value in self._asdict().items() if value}).encode()


def asked_by(message: bytes, source: str) -> Asked | None:
    """The request that a message is, or came with; None for any other."""
    found = _in_message(message)
    if found is not None:
        return found
    match = _SOURCE.match(source)
    if match is None:
        return None
    kept = dict(part.split("=", 1) for part in match[4].split())
    values = {name: kept.get(header, "") for name, header in KEPT.items()}
    return Asked(match[1], match[2], match[3] or "", **values)


def is_request(message: bytes) -> bool:
    """Whether a message is a request without a resource."""
    return _in_message(message) is not None


def _in_message(message: bytes) -> Asked | None:
    if isinstance(message, Outline) or len(message) > MOST_BYTES or b'"method"' not in message[:100]:
        return None
    try:
        data = JSONMessage(message).data
    except MessageError:
        return None
    if (
        not isinstance(data, dict)
        or "resourceType" in data
        or not {"method", "path"} <= set(data) <= set(Asked._fields)
    ):
        return None
    values = {name: str(value) for name, value in data.items()}
    return Asked(**values) if all(value.isprintable() for value in values.values()) else None
