"""Large FHIR resources: checked and passed on without ever being whole in memory."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from fhir_peers import CONTENT, fhir_operation, fhir_service, patient
from test_http_service import client
from test_large_bodies import MEGABYTE, SIZES, digest, digesting, drained, measured, pieces

from support import free_port

MEMORY = 120 * MEGABYTE  # the definitions of a release and the check of one entry are part of it


def bundle(size: int) -> bytes:
    """A batch of patients and one large attachment."""
    entries = [{"resource": patient(n), "request": {"method": "POST", "url": "Patient"}} for n in range(200)]
    scan = {"resourceType": "Binary", "contentType": "application/pdf", "data": "JVBERi0x" * (size // 8)}
    entries.insert(100, {"resource": scan, "request": {"method": "POST", "url": "Binary"}})
    return json.dumps({"resourceType": "Bundle", "type": "batch", "entry": entries}).encode()


@pytest.mark.parametrize("size", SIZES)
async def test_a_large_bundle_is_checked_entry_by_entry_and_passed_on(tmp_path: Path, size: int) -> None:
    port, message = free_port(), bundle(size)
    async with digesting() as (url, got):
        # the peer answers no bundle: that it got every byte is what is looked at
        items = [fhir_service(port, ["fhir"]), fhir_operation(url, interaction="Create", path="")]
        async with measured(tmp_path, items, MEMORY) as runtime, client(port) as session:
            async with session.post(
                "/fhir", data=pieces(message), headers={"Content-Type": CONTENT}
            ) as answer:
                assert answer.status == 202, await answer.text()
            await drained(runtime)
        assert got == [digest(message)]


async def test_a_wrong_entry_of_a_large_bundle_is_named(tmp_path: Path) -> None:
    port = free_port()
    message = bundle(5 * MEGABYTE).replace(b'"value": "150"', b'"valeu": "150"')
    async with measured(tmp_path, [fhir_service(port, [])], MEMORY), client(port) as session:
        async with session.post("/fhir", data=pieces(message), headers={"Content-Type": CONTENT}) as answer:
            told = await answer.json()
    assert answer.status == 422
    assert "Bundle.entry[151].resource.identifier[0]" in str(told["issue"])
