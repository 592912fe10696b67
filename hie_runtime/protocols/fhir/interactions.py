"""The requests of the FHIR REST API: what a method and a path below the base ask for (FHIR R4 section 3.1.0)."""

from __future__ import annotations

import re
from typing import NamedTuple

from hie_runtime.protocols.base import AdapterError

NAMES = ("create", "update", "patch", "delete", "read", "search", "history", "transaction", "batch")
# Interactions whose answer is what a target says, and nothing else.
ASKING = ("read", "search", "history")
_TYPE = r"[A-Z][A-Za-z]{1,63}"
_ID = r"[A-Za-z0-9\-.]{1,64}"
_OPERATION = re.compile(r"\$[A-Za-z][A-Za-z0-9\-]{0,63}\Z", re.ASCII)
_INSTANCE = re.compile(rf"/({_TYPE})/({_ID})\Z", re.ASCII)
_KIND = re.compile(rf"/({_TYPE})\Z", re.ASCII)
_VERSION = re.compile(rf"/({_TYPE})/({_ID})/_history/{_ID}\Z", re.ASCII)
_HISTORY = re.compile(rf"(?:/({_TYPE})(?:/({_ID}))?)?/_history\Z", re.ASCII)
_CALLED = re.compile(rf"(?:/({_TYPE})(?:/({_ID}))?)?/(\$[A-Za-z][A-Za-z0-9\-]{{0,63}})\Z", re.ASCII)
_ANYWHERE = re.compile(r"/[A-Za-z0-9$_.\-/]*\Z", re.ASCII)


class Interaction(NamedTuple):
    """What a request asks for. name: one of NAMES, ``bundle`` (a transaction or batch), or an operation with its ``$``."""

    name: str
    type: str = ""
    id: str = ""
    conditional: bool = False


def find(method: str, path: str, query: str) -> Interaction | None:
    """The interaction of a request, None where there is none. ``path``: below the base, beginning with /."""
    path = path.rstrip("/")
    if called := _CALLED.match(path):
        return Interaction(called[3], called[1] or "", called[2] or "") if method in ("GET", "POST") else None
    if path.endswith("/_search"):
        kind = _KIND.match(path.removesuffix("/_search"))
        wanted = method == "POST" and (kind is not None or path == "/_search")
        return Interaction("search", kind[1] if kind else "") if wanted else None
    if not path:
        return {"POST": Interaction("bundle"), "GET": Interaction("search") if query else None}.get(method)
    if found := _INSTANCE.match(path):
        name = {"GET": "read", "PUT": "update", "PATCH": "patch", "DELETE": "delete"}.get(method, "")
        return Interaction(name, found[1], found[2]) if name else None
    if found := _KIND.match(path):
        name = {"GET": "search", "POST": "create", "PUT": "update", "PATCH": "patch", "DELETE": "delete"}.get(
            method, ""
        )
        # without an id, a change says by a condition what it means
        if not name or (name in ("update", "patch", "delete") and not query):
            return None
        return Interaction(name, found[1], conditional=name in ("update", "patch", "delete"))
    if method == "GET" and (found := _VERSION.match(path)):
        return Interaction("read", found[1], found[2])
    if method == "GET" and (found := _HISTORY.match(path)):
        return Interaction("history", found[1] or "", found[2] or "")
    return None


def is_plain(path: str) -> bool:
    """Whether a path can be put behind a base: nothing encoded, no way up."""
    return bool(_ANYWHERE.match(path)) and ".." not in path.split("/")


def parse_interactions(text: str, item: str) -> frozenset[str]:
    """A setting such as ``create, update, transaction, $process-message``. Raises AdapterError."""
    names = [part.strip() for part in text.split(",") if part.strip()]
    for name in names:
        if name not in NAMES and name != "$*" and not _OPERATION.match(name):
            raise AdapterError(
                f'item "{item}", interactions: {name!r} is none of {", ".join(NAMES)}, $operation, $* (any operation)'
            )
    if not names:
        raise AdapterError(f'item "{item}", interactions: there is none; at least one is needed, e.g. create')
    return frozenset(names)


def parse_types(text: str, item: str) -> frozenset[str]:
    """A setting such as ``Patient, Observation``; empty = all. Raises AdapterError."""
    names = [part.strip() for part in text.split(",") if part.strip()]
    for name in names:
        if not _KIND.match("/" + name):
            raise AdapterError(f'item "{item}", resources: {name!r} is no resource type, e.g. Patient')
    return frozenset(names)


def is_taken(interaction: Interaction, taken: frozenset[str]) -> bool:
    """Whether an interaction is among those of a setting."""
    if interaction.name == "bundle":
        return bool(taken & {"transaction", "batch"})
    return interaction.name in taken or (interaction.name.startswith("$") and "$*" in taken)
