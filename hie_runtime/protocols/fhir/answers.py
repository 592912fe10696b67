"""What the client of a FHIR service is told; every error as an OperationOutcome."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from aiohttp import web

from hie_runtime.messages.errors import MessageError
from hie_runtime.messages.fhir.heading import heading_of
from hie_runtime.messages.fhir.outcome import Said, outcome
from hie_runtime.messages.large import Outline
from hie_runtime.messages.reply import TypedReply
from hie_runtime.protocols.base import Answer
from hie_runtime.protocols.fhir.interactions import ASKING, Interaction

JSON_TYPE = "application/fhir+json"
# Codes of http://hl7.org/fhir/issue-type
_CODES = {
    401: "login", 403: "forbidden", 404: "not-found", 405: "not-supported", 406: "not-supported", 408: "timeout",
    413: "too-long", 414: "too-long", 415: "not-supported", 500: "exception", 502: "exception", 503: "transient", 504: "timeout",
}  # fmt: skip
_TAIL = re.compile(
    r"(?:^|/)([A-Z][A-Za-z]+/[A-Za-z0-9\-.]{1,64}(?:/_history/[A-Za-z0-9\-.]{1,64})?)/?\Z", re.ASCII
)
# Interactions whose result is settled by storing the resource; all others are decided by a target.
_SETTLED = {"create": 201, "update": 200}


def code_of(status: int) -> str:
    """The issue code of an error status."""
    return _CODES.get(status, "invalid")


def failed(status: int, issues: Sequence[Said], **headers: str) -> web.Response:
    """An error."""
    named = {"Server": "HIE", **{name.replace("_", "-"): value for name, value in headers.items()}}
    return _response(status, outcome(issues), named)


def stored(
    answer: Answer, interaction: Interaction, message: bytes, base: str, id: str, prefer: str, *, waits: bool
) -> web.Response:
    """For what no target has answered: it is stored.

    id: of the resource, "" where there is none; waits: a condition, or the client itself, leaves the result open."""
    if interaction.name in ASKING:
        return failed(
            501,
            [
                Said(
                    "error",
                    "not-supported",
                    "the request is stored, but no target gives an answer (ack mode App)",
                )
            ],
        )
    identity = answer.ids[0] if answer.ids else ""
    status = _SETTLED.get(interaction.name, 202)
    if waits or not id:
        status = 202
    headers = {"Server": "HIE"}
    if id and status in (200, 201):
        headers["Location" if status == 201 else "Content-Location"] = f"{base}/{interaction.type}/{id}"
    if prefer == "representation" and status != 202 and not isinstance(message, Outline):
        return _response(status, bytes(message), headers)
    if prefer == "minimal":
        return web.Response(status=status, headers=headers)
    what = "is stored" if status != 202 else "is stored and on its way"
    return _response(
        status,
        outcome([Said("information", "informational", f"The request {what} as message {identity}")]),
        headers,
    )


def passed_on(answer: Answer, reply: bytes, base: str) -> web.Response | None:
    """What a target answered, its resource placed below our base; None for what is no answer of FHIR."""
    status = 502 if answer.error else 200
    kind, headers = "", {"Server": "HIE"}
    if isinstance(reply, TypedReply):
        status = reply.status or status
        kind = reply.content_type
        headers |= {name: value for name, value in reply.headers.items() if name != "Location"}
        if place := _TAIL.search(reply.headers.get("Location", "")):
            headers["Location"] = f"{base}/{place[1]}"
    if not reply and isinstance(reply, TypedReply) and 200 <= status < 400:
        return web.Response(status=status, headers=headers)
    if not reply or not _is_resource(reply, kind):
        return None
    return _response(status, bytes(reply), headers, kind if "xml" in kind else JSON_TYPE)


def from_target(answer: Answer, reply: bytes | None) -> web.Response:
    """An error of a target that says nothing of FHIR."""
    status = 503 if not answer.stored else 504 if answer.late else 502
    if status == 502 and isinstance(reply, TypedReply) and 400 <= reply.status < 500:
        status = reply.status
    text = answer.error + (f" (message {answer.ids[0]})" if answer.ids else "")
    return failed(
        status, [Said("error", code_of(status), text)], **({"Retry_After": "5"} if status == 503 else {})
    )


def _is_resource(reply: bytes, kind: str) -> bool:
    if "fhir+" in kind:
        return True
    try:
        return bool(heading_of(reply).type)
    except MessageError:
        return False


def _response(status: int, content: bytes, headers: dict[str, Any], kind: str = JSON_TYPE) -> web.Response:
    charset = "" if "charset" in kind else "; charset=utf-8"
    return web.Response(status=status, body=content, headers={**headers, "Content-Type": kind + charset})
