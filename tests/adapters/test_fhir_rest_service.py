"""FHIR REST services against real clients: what is taken and how it is answered, what is refused and why."""

from __future__ import annotations

import base64
import json
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from fhir_peers import CONTENT, FHIRServer, fhir_operation, fhir_service, patient
from net_peers import final, running
from test_http_service import client

from hie_runtime.messages.fhir.validate import validate
from hie_runtime.messages.json import JSONMessage
from support import free_port

HEADERS = {"Content-Type": CONTENT}


async def ask(session: aiohttp.ClientSession, method: str, path: str, body: Any = None, **headers: str) -> tuple[int, Any, Any]:  # fmt: skip
    """Status, resource and headers of an answer."""
    data = body if isinstance(body, bytes) or body is None else json.dumps(body).encode()
    given = {**(HEADERS if body is not None else {}), **headers}
    async with session.request(method, path, data=data, headers=given) as answer:
        text = await answer.text()
        return answer.status, json.loads(text) if text else None, answer.headers


def said(resource: Any) -> str:
    """An OperationOutcome's issues."""
    assert resource["resourceType"] == "OperationOutcome", resource
    return " ".join(
        f"{one['code']} {one.get('diagnostics', '')} {one.get('expression', '')}" for one in resource["issue"]
    )


@pytest.mark.parametrize("release", ["R4", "R4B", "R5"])
async def test_the_capabilities_are_told_and_are_valid(tmp_path: Path, release: str) -> None:
    port = free_port()
    item = fhir_service(
        port,
        [],
        fhir_version=release,
        interactions="create, update, patch, delete, transaction, batch, $process-message",
    )
    async with running(tmp_path, item), client(port) as session:
        status, made, _ = await ask(session, "GET", "/fhir/metadata")
    assert status == 200
    assert validate(JSONMessage(json.dumps(made).encode()).data, release) == []
    resources = {one["type"]: one for one in made["rest"][0]["resource"]}
    assert {"create", "update"} <= {one["code"] for one in resources["Patient"]["interaction"]}


async def test_a_created_resource_is_stored_with_an_id_and_answered_with_its_place(tmp_path: Path) -> None:
    port = free_port()
    async with running(tmp_path, fhir_service(port, [])) as runtime, client(port) as session:
        status, _, headers = await ask(session, "POST", "/fhir/Patient", patient(1))
        assert status == 201
        id = headers["Location"].split("/Patient/")[1].split("/")[0]
        [row] = await final(runtime, item="in")
        assert json.loads((await runtime.body(row.id)).text) == {**patient(1), "id": id}
        status, got, _ = await ask(
            session, "POST", "/fhir/Patient", patient(2), Prefer="return=representation"
        )
        assert (status, got["identifier"], bool(got["id"])) == (201, patient(2)["identifier"], True)
        status, _, _ = await ask(session, "PUT", "/fhir/Patient/p7", patient(3, id="p7"))
        assert status in (200, 201)
        assert len(await final(runtime, item="in")) == 3


REFUSED: list[Any] = [
    ("POST", "/fhir/Patient", {**patient(), "gender": "she"}, HEADERS, 422, "Patient.gender"),
    ("POST", "/fhir/Patient", {**patient(), "nmae": []}, HEADERS, 422, "nmae"),
    ("POST", "/fhir/Patient", b"{", HEADERS, 400, ""),
    ("POST", "/fhir/Patient", b"", HEADERS, 400, "empty"),
    ("POST", "/fhir/Patient", {"resourceType": "Observation"}, HEADERS, 400, "Observation"),
    ("PUT", "/fhir/Patient/a", patient(id="b"), HEADERS, 400, ""),
    ("POST", "/fhir/Nonsense", patient(), HEADERS, 404, "not-supported"),
    ("DELETE", "/fhir/Patient/1", None, {}, 405, "taken are batch, create, transaction, update"),
    ("GET", "/fhir/Patient/1", None, {}, 405, "read is not taken"),
    (
        "POST",
        "/fhir/Patient",
        b"<Patient/>",
        {"Content-Type": "application/fhir+xml"},
        415,
        "application/fhir+json",
    ),
    ("POST", "/fhir/Patient", patient(), {"Content-Type": f"{CONTENT}; fhirVersion=5.0"}, 415, "fhirVersion"),
    (
        "POST",
        "/fhir/Patient",
        patient(),
        {**HEADERS, "Accept": "application/fhir+xml"},
        406,
        "application/fhir+json",
    ),
    ("POST", "/other", patient(), HEADERS, 404, "the base is /fhir"),
    ("POST", "/fhir/../etc", patient(), HEADERS, 404, ""),
]


async def test_each_refusal_is_an_outcome_with_its_reason_and_nothing_of_it_is_stored(tmp_path: Path) -> None:
    port = free_port()
    async with running(tmp_path, fhir_service(port, [])) as runtime, client(port) as session:
        for method, path, body, headers, wanted, words in REFUSED:
            data = body if isinstance(body, bytes) or body is None else json.dumps(body).encode()
            async with session.request(method, path, data=data, headers=headers) as answer:
                text = await answer.text()
                assert answer.status == wanted, (method, path, headers, answer.status, text)
                assert words in said(json.loads(text)), text
                assert answer.content_type == CONTENT
        assert await final(runtime, item="in") == []


async def test_only_the_types_that_are_allowed_are_taken_also_within_bundles(tmp_path: Path) -> None:
    port = free_port()
    bundle = {
        "resourceType": "Bundle", "type": "transaction",
        "entry": [
            {"resource": patient(1), "request": {"method": "POST", "url": "Patient"}},
            {"resource": {"resourceType": "Basic", "code": {"text": "x"}}, "request": {"method": "POST", "url": "Basic"}},
        ],
    }  # fmt: skip
    item = fhir_service(port, [], resources="Patient, Bundle")
    async with running(tmp_path, item) as runtime, client(port) as session:
        status, got, _ = await ask(session, "POST", "/fhir", bundle)
        assert status in (400, 404, 422)
        assert "Basic" in said(got)
        bundle["entry"].pop()
        status, got, _ = await ask(session, "POST", "/fhir", bundle)
        assert status == 202
        assert len(await final(runtime, item="in")) == 1


async def test_who_does_not_log_in_gets_an_outcome(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    port = free_port()
    monkeypatch.setenv("HIE_CREDENTIAL_FHIR_USERNAME", "app")
    monkeypatch.setenv("HIE_CREDENTIAL_FHIR_PASSWORD", "secret")
    item = fhir_service(port, [], credentials="fhir")
    async with running(tmp_path, item) as runtime, client(port) as session:
        status, got, headers = await ask(session, "POST", "/fhir/Patient", patient())
        assert (status, headers["WWW-Authenticate"].split()[0]) == (401, "Basic")
        assert "login" in said(got)
        login = "Basic " + base64.b64encode(b"app:secret").decode()
        assert (await ask(session, "POST", "/fhir/Patient", patient(), Authorization=login))[0] == 201
        assert (await ask(session, "GET", "/fhir/metadata"))[0] == 200
        assert len(await final(runtime, item="in")) == 1


async def test_a_server_behind_answers_reads_searches_and_changes(tmp_path: Path) -> None:
    port = free_port()
    async with FHIRServer() as server:
        items = (
            fhir_service(port, ["fhir"], host={"ack_mode": "App"}, interactions="create, update, read, search, delete, transaction"),
            fhir_operation(server.url, interaction="As received"),
        )  # fmt: skip
        async with running(tmp_path, *items), client(port) as session:
            status, made, headers = await ask(session, "PUT", "/fhir/Patient/p1", patient(1, id="p1"))
            assert status == 201
            assert headers["ETag"] == 'W/"1"'
            status, got, _ = await ask(session, "GET", "/fhir/Patient/p1")
            assert (status, got["identifier"]) == (200, patient(1)["identifier"])
            status, got, _ = await ask(session, "GET", "/fhir/Patient?identifier=urn:mrn|1")
            assert (status, got["total"]) == (200, 1)
            status, got, _ = await ask(session, "GET", "/fhir/Patient/nobody")
            assert (status, "not-found" in said(got)) == (404, True)
            assert (await ask(session, "DELETE", "/fhir/Patient/p1"))[0] in (200, 204)
            bundle = {"resourceType": "Bundle", "type": "transaction",
                      "entry": [{"resource": patient(5), "request": {"method": "POST", "url": "Patient"}}]}  # fmt: skip
            status, got, _ = await ask(session, "POST", "/fhir", bundle)
            assert (status, got["type"]) == (200, "transaction-response")
        assert len(server.of("Patient")) == 1
        assert [one.path for one in server.asked][2] == "/r4/Patient?identifier=urn:mrn%7C1"


async def test_what_a_server_behind_refuses_reaches_the_client(tmp_path: Path) -> None:
    port = free_port()
    async with FHIRServer() as server:
        items = (
            fhir_service(port, ["fhir"], host={"ack_mode": "App"}, validate_resources=False),
            fhir_operation(server.url, interaction="As received"),
        )
        async with running(tmp_path, *items), client(port) as session:
            status, got, _ = await ask(session, "POST", "/fhir/Observation", {"resourceType": "Observation"})
    assert status == 422
    assert "Observation.status is needed" in said(got)
