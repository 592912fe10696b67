"""The OpenAPI document of the control API, from the models it speaks."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel
from pydantic.json_schema import models_json_schema

from hie_runtime import __version__
from hie_runtime.control.client import (
    CountersSnapshot,
    LogEntry,
    MessageBody,
    MessageQuery,
    MessageSummary,
    MessageTrace,
    ProbeResult,
    ReloadResult,
    SendResult,
)

_ANSWERS: dict[str, tuple[str, str, type[BaseModel] | None, bool]] = {
    "/healthz": ("get", "Whether the process is alive", None, False),
    "/readyz": ("get", "Whether the production takes messages", None, False),
    "/metrics": ("get", "Figures for Prometheus", None, False),
    "/v1/counters": ("get", "Live figures of the production", CountersSnapshot, False),
    "/v1/stream": ("get", "WebSocket of live figures; query: interval in seconds", CountersSnapshot, False),
    "/v1/messages": ("get", "Messages, newest first; query: see MessageQuery", MessageSummary, True),
    "/v1/messages/{id}/trace": ("get", "The story of a message", MessageTrace, False),
    "/v1/messages/{id}/body": ("get", "The content of a message", MessageBody, False),
    "/v1/logs": ("get", "Latest log entries; query: limit, level", LogEntry, True),
    "/v1/messages/resend": ("post", "Queue messages again (operator)", None, False),
    "/v1/messages/discard": ("post", "Give up failed messages (operator)", None, False),
    "/v1/purge": ("post", "Delete old finished messages (admin)", None, False),
    "/v1/reload": ("post", "Read the workspace again (admin)", ReloadResult, False),
    "/v1/stop": ("post", "Stop the runtime (admin)", None, False),
    "/v1/items/{name}/start": ("post", "Start an item (operator)", None, False),
    "/v1/items/{name}/stop": ("post", "Stop an item (operator)", None, False),
    "/v1/items/{name}/restart": ("post", "Restart an item (operator)", None, False),
    "/v1/items/{name}/scale": ("post", "Change the pool size (operator)", None, False),
    "/v1/items/{name}/suspend-head": (
        "post",
        "Suspend what is tried again and again (operator)",
        None,
        False,
    ),
    "/v1/items/{name}/probe": ("post", "Try the connection of an item (operator)", ProbeResult, False),
    "/v1/items/{name}/test": ("post", "Send a test message (operator)", SendResult, False),
}


def openapi() -> dict[str, Any]:
    """OpenAPI 3.1."""
    models: list[type[BaseModel]] = [model for _, _, model, _ in _ANSWERS.values() if model is not None]
    unique: list[type[BaseModel]] = list(dict.fromkeys([*models, MessageQuery]))
    references, schema = models_json_schema(
        [(model, "serialization") for model in unique], ref_template="#/components/schemas/{model}"
    )
    paths: dict[str, Any] = {}
    for path, (method, text, model, many) in _ANSWERS.items():
        content: dict[str, Any] = {}
        if model is not None:
            shape: Any = references[model, "serialization"]
            content = {
                "content": {
                    "application/json": {"schema": {"type": "array", "items": shape} if many else shape}
                }
            }
        operation: dict[str, Any] = {"summary": text, "responses": {"200": {"description": "OK", **content}}}
        names = [part[1:-1] for part in path.split("/") if part.startswith("{")]
        operation["parameters"] = [
            {"name": name, "in": "path", "required": True, "schema": {"type": "string"}} for name in names
        ]
        paths[path] = {method: operation}
    return {
        "openapi": "3.1.0",
        "info": {"title": "HIE control API", "version": __version__},
        "paths": paths,
        "components": {
            "schemas": schema.get("$defs", {}),
            "securitySchemes": {"token": {"type": "http", "scheme": "bearer"}},
        },
    }
