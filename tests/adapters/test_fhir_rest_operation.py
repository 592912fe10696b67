"""FHIR REST operations against a FHIR server: what is asked, and what becomes of a message by what the server says."""

from __future__ import annotations

import base64
import json
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

import pytest
from aiohttp import web
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from fhir_peers import FHIRServer, fhir_operation, outcome, patient
from http_peers import Asked, HTTPPeer, http_service
from net_peers import Certificates, Way, final, running, state_text
from test_http_service import client

from hie_runtime.config.states import MessageStatus
from hie_runtime.control.embedded import EmbeddedRuntime
from support import eventually, free_port

CONDITION = "identifier={fhir:identifier.system}|{fhir:identifier.value}"
OVER = (MessageStatus.COMPLETED, MessageStatus.FAILED)


async def send(port: int, *messages: Any) -> None:
    async with client(port) as session:
        for message in messages:
            async with session.post("/", data=json.dumps(message).encode()) as answer:
                assert answer.status == 202


async def over(runtime: EmbeddedRuntime, count: int = 1) -> list[tuple[str, str]]:
    """Status and text of messages once they have ended, oldest first."""
    rows: list[tuple[str, str]] = []

    async def ended() -> bool:
        found = await final(runtime, item="fhir")
        rows[:] = [(one.status.value, one.text) for one in reversed(found) if one.status in OVER]
        return len(rows) == count

    await eventually(ended, 15)
    return rows


async def shown(runtime: EmbeddedRuntime, text: str) -> None:
    async def seen() -> bool:
        return text in await state_text(runtime, "fhir")

    await eventually(seen, 15)


async def test_a_resource_is_created_updated_and_a_transaction_goes_to_the_base(tmp_path: Path) -> None:
    port = free_port()
    bundle = {
        "resourceType": "Bundle", "type": "transaction",
        "entry": [{"resource": patient(7), "request": {"method": "POST", "url": "Patient"}}],
    }  # fmt: skip
    async with FHIRServer() as server:
        items = http_service(port, ["fhir"]), fhir_operation(server.url, prefer="minimal")
        async with running(tmp_path, *items) as runtime:
            await send(port, patient(1), patient(2, id="p2"), patient(2, id="p2", active=True), bundle)
            assert [status for status, _ in await over(runtime, 4)] == ["completed"] * 4
        asked = [(one.method, one.path) for one in server.asked]
        assert asked == [
            ("POST", "/r4/Patient"),
            ("PUT", "/r4/Patient/p2"),
            ("PUT", "/r4/Patient/p2"),
            ("POST", "/r4"),
        ]
        headers = server.asked[0].headers
        assert headers["Content-Type"] == "application/fhir+json"
        assert headers["Accept"] == "application/fhir+json; fhirVersion=4.0"
        assert headers["Prefer"] == "return=minimal"
        assert server.kept["Patient", "p2"]["active"] is True
        assert {one["identifier"][0]["value"] for one in server.of("Patient")} == {"1", "2", "7"}


async def test_a_conditional_create_makes_what_comes_twice_harmless(tmp_path: Path) -> None:
    port = free_port()
    async with FHIRServer() as server, Way(server.port) as way:
        # the first answer is lost after the server has acted: the message is sent again
        way.deaf_once = True
        url = f"http://127.0.0.1:{way.port}/r4"
        items = http_service(port, ["fhir"]), fhir_operation(url, condition=CONDITION, response_timeout=0.4)
        async with running(tmp_path, *items) as runtime:
            await send(port, patient(1), patient(1), patient(2))
            assert [status for status, _ in await over(runtime, 3)] == ["completed"] * 3
        assert server.asked[0].headers["If-None-Exist"] == "identifier=urn%3Amrn|1"
        assert len(server.asked) == 4
        assert len(server.of("Patient")) == 2


async def test_what_a_server_refuses_is_told_with_its_issues_and_the_logs_do_not_quote_it(
    tmp_path: Path,
) -> None:
    port = free_port()
    async with FHIRServer() as server:
        items = http_service(port, ["fhir"]), fhir_operation(server.url)
        async with running(tmp_path, *items) as runtime:
            server.faults.append(
                lambda _r: outcome(422, "value", "no such family: Meyer", "Patient.name[0].family")
            )
            await send(port, patient(1))
            [(status, text)] = await over(runtime)
            logged = [entry.text for entry in await runtime.logs(level="info") if entry.item == "fhir"]
        assert status == "failed"
        assert text.startswith(f"POST {server.url}/Patient: answered 422")
        assert "Patient.name[0].family" in text
        assert "no such family: Meyer" in text
        assert not any("Meyer" in line for line in logged)


async def test_failed_entries_of_a_batch_fail_the_message_and_are_named(tmp_path: Path) -> None:
    port = free_port()
    bundle = {
        "resourceType": "Bundle", "type": "batch",
        "entry": [
            {"resource": patient(1), "request": {"method": "POST", "url": "Patient"}},
            {"resource": {"resourceType": "Observation"}, "request": {"method": "POST", "url": "Observation"}},
        ],
    }  # fmt: skip
    async with FHIRServer() as server:
        items = http_service(port, ["fhir"]), fhir_operation(server.url)
        async with running(tmp_path, *items) as runtime:
            await send(port, bundle)
            [(status, text)] = await over(runtime)
    assert status == "failed"
    assert "1 of 2 entries failed: entry[1] 422" in text
    assert "Observation.status is needed" in text


@pytest.mark.parametrize(
    ("answer", "tries", "status"),
    [
        (lambda _r: outcome(429, "throttled", "slower", **{"Retry-After": "1"}), 2, "completed"),
        (lambda _r: outcome(503, "transient", "later"), 2, "completed"),
        (lambda _r: outcome(409, "conflict", "another change is under way"), 2, "completed"),
        (lambda _r: outcome(412, "multiple-matches", "two"), 1, "failed"),
        (lambda _r: outcome(400, "invalid", "no"), 1, "failed"),
        (lambda _r: web.Response(status=500, text="<html>oops</html>", content_type="text/html"), 2, "completed"),
    ],
    ids=["429", "503", "409", "412", "400", "500"],
)  # fmt: skip
async def test_a_status_says_whether_a_message_is_sent_again(tmp_path: Path, answer: Any, tries: int, status: str) -> None:  # fmt: skip
    port = free_port()
    async with FHIRServer() as server:
        server.faults.append(answer)
        items = http_service(port, ["fhir"]), fhir_operation(server.url)
        async with running(tmp_path, *items) as runtime:
            await send(port, patient(1))
            assert [one for one, _ in await over(runtime)] == [status]
        assert len(server.asked) == tries


async def test_a_conflict_that_stays_fails_the_message_after_some_tries(tmp_path: Path) -> None:
    port = free_port()
    async with FHIRServer() as server:
        server.faults += [lambda _r: outcome(409, "conflict", "still")] * 5
        items = http_service(port, ["fhir"]), fhir_operation(server.url, conflict_tries=3)
        async with running(tmp_path, *items) as runtime:
            await send(port, patient(1))
            [(status, text)] = await over(runtime)
        assert (status, len(server.asked)) == ("failed", 3)
        assert "answered 409" in text


async def test_an_update_holds_only_for_the_version_it_was_made_of(tmp_path: Path) -> None:
    port = free_port()
    async with FHIRServer() as server:
        server._keep("Patient", "p1", patient(1))
        server._keep("Patient", "p1", patient(1))
        items = http_service(port, ["fhir"]), fhir_operation(server.url, if_match=True)
        async with running(tmp_path, *items) as runtime:
            await send(
                port,
                patient(1, id="p1", meta={"versionId": "1"}),
                patient(1, id="p1", meta={"versionId": "2"}),
            )
            found = await over(runtime, 2)
        assert [status for status, _ in found] == ["failed", "completed"]
        assert "the server has another version than If-Match names" in found[0][1]


async def test_a_server_that_restarts_in_mid_traffic_misses_nothing(tmp_path: Path) -> None:
    port = free_port()
    async with FHIRServer() as server:
        items = http_service(port, ["fhir"]), fhir_operation(server.url, condition=CONDITION)
        async with running(tmp_path, *items) as runtime:
            await send(port, *(patient(n) for n in range(10)))
            await server.peer.vanish()
            await send(port, *(patient(n) for n in range(10, 20)))
            await shown(runtime, "cannot connect")
            await server.peer.listen()
            assert {status for status, _ in await over(runtime, 20)} == {"completed"}
        assert [one["identifier"][0]["value"] for one in server.of("Patient")] == [str(n) for n in range(20)]


async def test_a_silent_server_and_wrong_credentials_are_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    port = free_port()
    monkeypatch.setenv("HIE_CREDENTIAL_FHIR_USERNAME", "hie")
    monkeypatch.setenv("HIE_CREDENTIAL_FHIR_PASSWORD", "wrong")
    right = "Basic " + base64.b64encode(b"hie:right").decode()
    async with FHIRServer(authorized=lambda header: header == right) as server, Way(server.port) as way:
        way.blocked = True
        items = (
            http_service(port, ["fhir"]),
            fhir_operation(f"http://127.0.0.1:{way.port}/r4", credentials="fhir", response_timeout=0.3),
        )
        async with running(tmp_path, *items) as runtime:
            await send(port, patient(1))
            await shown(runtime, "no response within 0.3 s")
            way.blocked = False
            way.vanish()
            [(status, text)] = await over(runtime)
            assert status == "failed"
            assert "answered 401" in text
            assert "right" not in text
            monkeypatch.setenv("HIE_CREDENTIAL_FHIR_PASSWORD", "right")
            await send(port, patient(2))
            assert [one for one, _ in await over(runtime, 2)] == ["failed", "completed"]


async def test_a_server_with_a_certificate_nobody_trusts_gets_nothing(tmp_path: Path) -> None:
    port, certificates = free_port(), Certificates(tmp_path / "tls")
    async with FHIRServer(tls=certificates.server_context("untrusted")) as server:
        items = http_service(port, ["fhir"]), fhir_operation(server.url, ssl_config="client")
        async with running(tmp_path, *items, tls=certificates.section) as runtime:
            await send(port, patient(1))
            await shown(runtime, "certificate")
        assert server.asked == []


class TokenServer:
    """A SMART token endpoint (Backend Services) that checks the signed assertion; the last token counts."""

    def __init__(self, key: rsa.RSAPrivateKey) -> None:
        self.public, self.given, self.assertions = key.public_key(), [], []
        self.peer = HTTPPeer(self._respond)

    async def _respond(self, request: web.Request, asked: Asked) -> web.StreamResponse:
        if request.path.endswith("/.well-known/smart-configuration"):
            return web.json_response({"token_endpoint": f"{self.peer.url}/token"})
        form = dict(parse_qsl(asked.body.decode()))
        header, claims, signature = form["client_assertion"].split(".")
        self.public.verify(
            _raw(signature), f"{header}.{claims}".encode(), padding.PKCS1v15(), hashes.SHA384()
        )
        said = json.loads(_raw(claims))
        assert json.loads(_raw(header))["alg"] == "RS384"
        assert (said["iss"], said["sub"], said["aud"]) == ("client-1", "client-1", f"{self.peer.url}/token")
        assert said["jti"] not in self.assertions
        self.assertions.append(said["jti"])
        self.given.append(f"token-{len(self.given)}")
        return web.json_response({"access_token": self.given[-1], "token_type": "bearer", "expires_in": 300, "scope": form["scope"]})  # fmt: skip


def _raw(text: str) -> bytes:
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


async def test_a_smart_backend_gets_a_token_by_its_key_keeps_it_and_fetches_another_when_it_no_longer_counts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    pem = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    monkeypatch.setenv("HIE_CREDENTIAL_SMART_USERNAME", "client-1")
    monkeypatch.setenv("HIE_CREDENTIAL_SMART_PASSWORD", pem.decode())
    tokens = TokenServer(key)
    port = free_port()
    async with (
        tokens.peer,
        FHIRServer(authorized=lambda header: header == f"Bearer {tokens.given[-1]}") as server,
    ):
        items = (
            http_service(port, ["fhir"]),
            fhir_operation(
                server.url, authentication="SMART", credentials="smart", token_url=f"{tokens.peer.url}/token"
            ),
        )
        async with running(tmp_path, *items) as runtime:
            await send(port, patient(1), patient(2))
            assert [one for one, _ in await over(runtime, 2)] == ["completed", "completed"]
            assert tokens.given == ["token-0"]
            tokens.given.append("revoked by the server")
            await send(port, patient(3))
            assert [one for one, _ in await over(runtime, 3)] == ["completed"] * 3
            assert tokens.given[-1] == "token-2"
            assert pem.decode() not in str(await runtime.logs(level="debug"))
        assert len(server.of("Patient")) == 3
