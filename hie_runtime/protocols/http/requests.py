"""One request as a message, and what its client is told."""

from __future__ import annotations

import base64
import json
from typing import Any
from urllib.parse import parse_qsl

from aiohttp import web

from hie_runtime.messages.large import Outline
from hie_runtime.messages.reply import TypedReply
from hie_runtime.protocols.base import Answer
from hie_runtime.protocols.http.receiving import BodyError

FORM = "application/x-www-form-urlencoded"
MAX_SOURCE = 1000
# Methods whose requests usually have no body: they are a message all the same.
BODILESS = ("GET", "HEAD", "DELETE", "OPTIONS")
# Never in an envelope: they are stored with the message.
SECRET_HEADERS = ("authorization", "proxy-authorization", "cookie")


def source_of(request: web.BaseRequest, peer: str, kept_headers: list[str]) -> str:
    """Where a message came from: connection, method, path and query, and headers wanted."""
    kept = [f"{name}={request.headers[name]}" for name in kept_headers if name in request.headers]
    return " ".join([peer, request.method, request.path_qs, *kept])[:MAX_SOURCE]


def message_of(
    request: web.BaseRequest, body: bytes, parameters: dict[str, str], *, envelope: bool, form_to_json: bool
) -> bytes:
    """What is stored. Raises BodyError for a body that cannot become it."""
    if envelope or (not body and request.method in BODILESS):
        return _envelope(request, body, parameters)
    if not body:
        raise BodyError(400, "the body is empty")
    if form_to_json and request.content_type == FORM:
        return json.dumps(_form(request, body), ensure_ascii=False).encode()
    return body


def _form(request: web.BaseRequest, body: bytes) -> dict[str, Any]:
    if isinstance(body, Outline):
        raise BodyError(413, "a form may have 1 MB")
    try:
        text = body.decode(request.charset or "utf-8")
        pairs = parse_qsl(text, keep_blank_values=True, max_num_fields=10_000, errors="strict")
    except (ValueError, LookupError) as error:
        raise BodyError(400, "the form cannot be read") from error
    return _gathered(pairs)


def _gathered(pairs: list[tuple[str, str]]) -> dict[str, Any]:
    """Names with their value, or a list of them where a name comes more than once."""
    found: dict[str, list[str]] = {}
    for name, value in pairs:
        found.setdefault(name, []).append(value)
    return {name: values[0] if len(values) == 1 else values for name, values in found.items()}


def _envelope(request: web.BaseRequest, body: bytes, parameters: dict[str, str]) -> bytes:
    if isinstance(body, Outline):
        raise BodyError(413, "in an envelope a body may have 1 MB")
    content: dict[str, Any] = {
        "method": request.method,
        "path": request.path,
        "parameters": parameters,
        "query": _gathered([*request.query.items()]),
        "headers": {
            name.lower(): value
            for name, value in request.headers.items()
            if name.lower() not in SECRET_HEADERS
        },
    }
    if body:
        content.update(_body(request, body))
    return json.dumps(content, ensure_ascii=False).encode("utf-8", "surrogateescape")


def _body(request: web.BaseRequest, body: bytes) -> dict[str, Any]:
    if request.content_type == FORM:
        return {"body": _form(request, body)}
    try:
        text = body.decode(request.charset or "utf-8")
        if request.content_type == "application/json" or request.content_type.endswith("+json"):
            return {"body": json.loads(text)}
    except (ValueError, LookupError):
        return {"body_base64": base64.b64encode(body).decode()}
    return {"body": text}


# -- answers


def refusal(status: int, text: str, **headers: str) -> web.Response:
    """Why a request is not taken."""
    return web.json_response(
        {"error": text}, status=status, headers={"Server": "HIE", **{k.replace("_", "-"): v for k, v in headers.items()}}
    )  # fmt: skip


def response_to(answer: Answer, accepted_status: int, request_type: str) -> web.Response:
    """What the client is told of what became of its message."""
    reply = next((reply for reply in answer.replies if reply is not None), None)
    if reply is not None:
        return _replied(answer, reply, request_type)
    if answer.error:
        status = 503 if not answer.stored else 504 if answer.late else 502
        more = {"Retry_After": "5"} if status == 503 else {}
        made = refusal(status, answer.error, **more)
        if answer.ids:
            made.text = json.dumps({"error": answer.error, "id": answer.ids[0]})
        return made
    if accepted_status == 204 or not answer.ids:
        return web.Response(status=accepted_status, headers={"Server": "HIE"})
    told = {"id": answer.ids[0]} | ({"ids": list(answer.ids)} if len(answer.ids) > 1 else {})
    return web.json_response(told, status=accepted_status, headers={"Server": "HIE"})


def _replied(answer: Answer, reply: bytes, request_type: str) -> web.Response:
    kind = request_type or "application/octet-stream"
    status = 200 if not answer.error else 502 if answer.stored else 503
    if isinstance(reply, TypedReply):
        kind = reply.content_type or kind
        status = reply.status if 200 <= reply.status < 600 else status
    headers = {"Server": "HIE", "Content-Type": kind}
    if status == 204:
        return web.Response(status=204, headers={"Server": "HIE"})
    return web.Response(body=bytes(reply), status=status, headers=headers)
