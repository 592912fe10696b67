"""A small FHIR server for tests: real requests over aiohttp, resources with versions, conditional changes, transactions.

It keeps to FHIR R4 section 3.1 where the tests look: ids and versions, Location and ETag, If-None-Exist, If-Match,
conditional update, transaction and batch, OperationOutcome. ``fault`` answers instead, once for each entry.
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl

from aiohttp import web
from http_peers import Asked, HTTPPeer

from support import free_port

Fault = Callable[[web.Request], web.Response]
CONTENT = "application/fhir+json"


def outcome(status: int, code: str, text: str, *places: str, **headers: str) -> web.Response:
    """An answer that says what is wrong."""
    issue: dict[str, Any] = {"severity": "error", "code": code, "diagnostics": text}
    if places:
        issue["expression"] = list(places)
    body = json.dumps({"resourceType": "OperationOutcome", "issue": [issue]})
    return web.Response(status=status, text=body, content_type=CONTENT, headers=headers)


class RefusedError(Exception):
    """A change that does not hold; its answer."""

    def __init__(self, status: int, code: str, text: str) -> None:
        super().__init__(text)
        self.status, self.code = status, code


@dataclass
class FHIRServer:
    """Keeps resources by type and id. ``authorized`` decides who may; ``faults`` are answered first, in turn."""

    authorized: Callable[[str], bool] = lambda _header: True
    tls: Any = None
    port: int = field(default_factory=free_port)
    kept: dict[tuple[str, str], dict[str, Any]] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.peer = HTTPPeer(self._respond, self.tls, self.port)

    async def __aenter__(self) -> FHIRServer:
        await self.peer.listen()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.peer.vanish()

    @property
    def url(self) -> str:
        """The base."""
        return f"{self.peer.url}/r4"

    @property
    def asked(self) -> list[Asked]:
        """What was asked, in order."""
        return self.peer.asked

    def of(self, kind: str) -> list[dict[str, Any]]:
        """Resources of a type."""
        return [resource for (name, _), resource in self.kept.items() if name == kind]

    async def _respond(self, request: web.Request, asked: Asked) -> web.StreamResponse:
        if not self.authorized(request.headers.get("Authorization", "")):
            return outcome(401, "login", "who is this?")
        if self.faults:
            return self.faults.pop(0)(request)
        path = request.path.removeprefix("/r4").strip("/")
        body = json.loads(asked.body) if asked.body and request.method != "GET" else None
        try:
            if not path and isinstance(body, dict):
                return _json(200, self._bundle(body))
            status, resource = self._change(
                request.method, path, request.query_string, body,
                request.headers.get("If-None-Exist", ""), request.headers.get("If-Match", ""),
            )  # fmt: skip
        except RefusedError as error:
            return outcome(error.status, error.code, str(error))
        headers = {}
        if resource is not None and "meta" in resource:
            version = resource["meta"]["versionId"]
            headers = {
                "ETag": f'W/"{version}"',
                "Location": f"{self.url}/{resource['resourceType']}/{resource['id']}/_history/{version}",
            }
        return _json(status, resource, headers)

    def _bundle(self, bundle: dict[str, Any]) -> dict[str, Any]:
        before, answers = dict(self.kept), []
        for number, entry in enumerate(bundle.get("entry", [])):
            asked = entry["request"]
            path, _, query = asked["url"].partition("?")
            try:
                status, resource = self._change(
                    asked["method"], path, query, entry.get("resource"), asked.get("ifNoneExist", ""), ""
                )
            except RefusedError as error:
                if bundle["type"] == "transaction":
                    self.kept = before
                    raise RefusedError(error.status, error.code, f"entry[{number}]: {error}") from error
                issue = {"severity": "error", "code": error.code, "diagnostics": str(error)}
                answers.append({"response": {"status": str(error.status), "outcome": {"resourceType": "OperationOutcome", "issue": [issue]}}})  # fmt: skip
                continue
            made = {"status": str(status)}
            if resource is not None:
                made["location"] = f"{resource['resourceType']}/{resource['id']}"
            answers.append({"response": made})
        return {"resourceType": "Bundle", "type": f"{bundle['type']}-response", "entry": answers}

    def _change(
        self, method: str, path: str, query: str, body: Any, if_none_exist: str, if_match: str
    ) -> tuple[int, dict[str, Any] | None]:
        kind, _, id = path.partition("/")
        if isinstance(body, dict) and body.get("resourceType") == "Observation" and "status" not in body:
            raise RefusedError(422, "required", "Observation.status is needed")
        if method == "GET" and not id:
            found = self._search(kind, query)
            return 200, {"resourceType": "Bundle", "type": "searchset", "total": len(found), "entry": [{"resource": one} for one in found]}  # fmt: skip
        if method == "GET":
            if (kind, id) not in self.kept:
                raise RefusedError(404, "not-found", f"{kind}/{id} is not known")
            return 200, self.kept[kind, id]
        if method == "DELETE":
            self.kept.pop((kind, id), None)
            return 204, None
        if method == "POST":
            if if_none_exist and (found := self._search(kind, if_none_exist)):
                if len(found) > 1:
                    raise RefusedError(412, "multiple-matches", "more than one is like that")
                return 200, found[0]
            return 201, self._keep(kind, uuid.uuid4().hex[:8], body)
        if not id:
            found = self._search(kind, query)
            if len(found) > 1:
                raise RefusedError(412, "multiple-matches", "more than one is like that")
            id = found[0]["id"] if found else uuid.uuid4().hex[:8]
        there = self.kept.get((kind, id))
        if if_match and (there is None or if_match != f'W/"{there["meta"]["versionId"]}"'):
            raise RefusedError(412, "conflict", "the version is another one")
        return 200 if there else 201, self._keep(kind, id, body)

    def _keep(self, kind: str, id: str, body: dict[str, Any]) -> dict[str, Any]:
        there = self.kept.get((kind, id))
        version = int(there["meta"]["versionId"]) + 1 if there else 1
        self.kept[kind, id] = {**body, "id": id, "meta": {**body.get("meta", {}), "versionId": str(version)}}
        return self.kept[kind, id]

    def _search(self, kind: str, query: str) -> list[dict[str, Any]]:
        wanted = dict(parse_qsl(query)).get("identifier", "")
        system, _, value = wanted.rpartition("|")
        return [
            one
            for one in self.of(kind)
            if any(
                known.get("value") == value and (not system or known.get("system") == system)
                for known in one.get("identifier", [])
            )
        ]


def _json(status: int, resource: Any, headers: dict[str, str] | None = None) -> web.Response:
    if resource is None:
        return web.Response(status=status, headers=headers)
    return web.Response(status=status, text=json.dumps(resource), content_type=CONTENT, headers=headers)


def fhir_operation(
    url: str, name: str = "fhir", host: dict[str, Any] | None = None, **adapter: Any
) -> dict[str, Any]:
    """A FHIR operation that retries quickly."""
    settings = {
        "adapter": {"url": url, "connect_timeout": 2, **adapter},
        "host": {"retry_interval": 0.1, **(host or {})},
    }
    return {"name": name, "class_name": "hie.operations.fhir.RESTOperation", "settings": settings}


def fhir_service(port: int, targets: list[str], name: str = "in", host: dict[str, Any] | None = None, **adapter: Any) -> dict[str, Any]:  # fmt: skip
    """A FHIR service."""
    settings = {
        "adapter": {"port": port, **adapter},
        "host": {"target_config_names": targets, **(host or {})},
    }
    return {"name": name, "class_name": "hie.services.fhir.RESTService", "settings": settings}


def patient(number: int | str = 1, **more: Any) -> dict[str, Any]:
    """A valid Patient with an identifier."""
    return {
        "resourceType": "Patient", "identifier": [{"system": "urn:mrn", "value": str(number)}],
        "name": [{"family": "Meyer"}], "gender": "female", **more,
    }  # fmt: skip
