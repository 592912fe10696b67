"""What a body must be to become a message: readable, of the type asked for, allowed, and valid."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, BinaryIO

from hie_runtime.messages.errors import MessageError
from hie_runtime.messages.fhir.definitions import Release
from hie_runtime.messages.fhir.large import Cut, Members, Shortened, with_id
from hie_runtime.messages.fhir.outcome import Said
from hie_runtime.messages.fhir.validate import Issue, validate
from hie_runtime.messages.fhir.validate_large import BundleSketch, validate_bundle
from hie_runtime.messages.json import JSONMessage
from hie_runtime.messages.large import CHUNK_BYTES, Outline, SpoolWriter
from hie_runtime.protocols.fhir.interactions import Interaction, find, is_taken

MOST_ISSUES = 200


class RefusedError(MessageError):
    """A request that is not taken: its status and the issues that say why."""

    def __init__(self, status: int, *issues: Said) -> None:
        super().__init__(issues[0].text)
        self.status, self.issues = status, issues


def refused(status: int, code: str, text: str, *places: str) -> RefusedError:
    """A refusal with one issue."""
    return RefusedError(status, Said("error", code, text, places))


class BodyCheck:
    """Checks the bodies of one service. ``types``: those allowed, none: all; ``release``: None does not validate."""

    def __init__(self, taken: frozenset[str], types: frozenset[str], release: Release | None) -> None:
        self._taken, self._types, self._release = taken, types, release

    def patch(self, body: bytes, *, listed: bool) -> None:
        """The body of a patch: a list (JSON Patch), or a Parameters resource. Raises RefusedError."""
        data = _read(body)
        if isinstance(data, list) != listed or (not listed and _kind(data) != "Parameters"):
            raise refused(400, "invalid", "a patch is a JSON Patch, a list, or a Parameters resource")

    def resource(self, body: bytes, interaction: Interaction) -> None:
        """A body in memory. Raises RefusedError."""
        data = _read(body)
        self._head(data if isinstance(data, dict) else {}, interaction)
        if interaction.name == "bundle":
            entries = data.get("entry")
            for number, entry in enumerate(entries if isinstance(entries, list) else []):
                self._entry(number, entry)
        if self._release is not None:
            _valid(validate(data, self._release))

    def large(self, body: Outline, interaction: Interaction) -> None:
        """A body in a file. Raises RefusedError."""
        try:
            head, sketch = self._first_reading(body, interaction)
            self._head(head, interaction)
            if self._release is None:
                return
            if head.get("resourceType") == "Bundle":
                _valid(validate_bundle(head, sketch, _entries(body), self._release))
            else:
                _valid(validate(head, self._release))
        except RefusedError:
            raise
        except MessageError as error:
            raise refused(400, "invalid", str(error)) from error

    def _first_reading(self, body: Outline, interaction: Interaction) -> tuple[dict[str, Any], BundleSketch]:
        head: dict[str, Any] = {}
        sketch = BundleSketch()
        bundled = interaction.type in ("", "Bundle") or interaction.name.startswith("$")
        # other resources than bundles have entries too (List), but not many
        listed = "entry" if bundled else ""
        for name, number, value in Members(Shortened(body.spooled.chunks()), listed):
            if number is None:
                head[name] = value
                continue
            if head.get("resourceType", "Bundle") != "Bundle":
                head.setdefault(name, []).append(value)
                continue
            sketch.add(value)
            if interaction.name == "bundle":
                self._entry(number, value)
        return head, sketch

    def _head(self, data: dict[str, Any], interaction: Interaction) -> None:
        kind = _kind(data)
        if not kind:
            raise refused(400, "invalid", "the body is no FHIR resource: it has no resourceType")
        if interaction.name == "bundle":
            self._bundle(data, kind)
        elif not interaction.name.startswith("$"):
            if kind != interaction.type:
                raise refused(400, "invalid", f"the body is a {kind}, the path says {interaction.type}", kind)
            if interaction.id and data.get("id") != interaction.id:
                raise refused(400, "invalid", "the id in the body is not the one in the path", f"{kind}.id")

    def _bundle(self, data: dict[str, Any], kind: str) -> None:
        if kind != "Bundle":
            raise refused(400, "invalid", f"a {kind} goes to /{kind}; here a Bundle is taken", kind)
        bundle = data.get("type")
        if bundle not in ("transaction", "batch"):
            raise refused(
                400, "invalid", "here a Bundle of type transaction or batch is taken", "Bundle.type"
            )
        if bundle not in self._taken:
            raise refused(422, "not-supported", f"a {bundle} is not taken here", "Bundle.type")

    def _entry(self, number: int, entry: Any) -> None:
        """An entry of a transaction asks for no more than a request of its own might."""
        place = f"Bundle.entry[{number}]"
        resource = entry.get("resource") if isinstance(entry, dict) else None
        if resource is not None:
            self.allow(_kind(resource), 422, f"{place}.resource")
        request = entry.get("request") if isinstance(entry, dict) else None
        if not isinstance(request, dict):
            return  # what the definitions say of that is said by the validation
        path, _, query = str(request.get("url", "")).partition("?")
        asked = find(str(request.get("method", "")), "/" + path.strip("/"), query)
        if asked is None or asked.name == "bundle":
            raise refused(
                422, "invalid", "method and url are no request of the FHIR REST API", f"{place}.request"
            )
        self.allow(asked.type, 422, f"{place}.request.url")
        if not is_taken(asked, self._taken):
            raise refused(422, "not-supported", f"{asked.name} is not taken here", f"{place}.request.method")

    def allow(self, kind: str, status: int, *places: str) -> None:
        """Raises RefusedError for a type that is not taken."""
        if kind and self._types and kind not in self._types:
            allowed = ", ".join(sorted(self._types)[:20])
            raise refused(
                status, "not-supported", f"{kind} is not taken here; allowed are {allowed}", *places
            )


def identified(body: bytes, id: str) -> bytes:
    """A small resource with that id; the rest of its text is as it was. Raises RefusedError."""
    at, written = _id_place([body], id)
    return body[: at.at] + written + body[at.at + at.missing :]


def identified_large(body: Outline, id: str, writer: SpoolWriter) -> bytes:
    """The same of one in a file, as a new file. Raises RefusedError, OSError."""
    try:
        at, written = _id_place(body.spooled.chunks(), id)
        with body.spooled.path.open("rb") as file:
            writer.write(_pieces(file, at.at))
            writer.write([written])
            file.seek(at.at + at.missing)
            writer.write(_pieces(file, body.spooled.size))
        return writer.finish()
    except BaseException:
        writer.discard()
        raise


def _id_place(chunks: Iterable[bytes], id: str) -> tuple[Cut, bytes]:
    try:
        return with_id(chunks, id)
    except MessageError as error:
        raise refused(400, "invalid", str(error)) from error


def _pieces(file: BinaryIO, most: int) -> Iterator[bytes]:
    while most > 0 and (chunk := file.read(min(CHUNK_BYTES, most))):
        most -= len(chunk)
        yield chunk


def new_id() -> str:
    """An id nobody else gives."""
    return str(uuid.uuid4())


def _read(body: bytes) -> Any:
    try:
        return JSONMessage(body).data
    except MessageError as error:
        raise refused(400, "structure", str(error)) from error


def _kind(data: Any) -> str:
    kind = data.get("resourceType") if isinstance(data, dict) else None
    return kind if isinstance(kind, str) and kind.isascii() and kind.isalpha() else ""


def _entries(body: Outline) -> Iterator[tuple[int, Any]]:
    for _name, number, value in Members(Shortened(body.spooled.chunks())):
        if number is not None:
            yield number, value


def _valid(issues: Sequence[Issue]) -> None:
    if issues:
        raise RefusedError(
            422, *(Said("error", "invalid", one.text, (one.path,)) for one in issues[:MOST_ISSUES])
        )
