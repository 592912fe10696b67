"""The sample of the FHIR REST API, run as it is but for the ports."""

from __future__ import annotations

import json
from pathlib import Path

from fhir_peers import FHIRServer, patient
from test_fhir_rest_service import ask, said
from test_http_service import client
from test_network_samples import sample

from support import eventually, free_port


async def test_apps_are_answered_by_the_server_and_patients_are_registered_once(tmp_path: Path) -> None:
    ports = {number: free_port() for number in (25270, 25271, 25272)}
    async with (
        FHIRServer(port=ports[25271]) as server,
        sample("fhir-exchange", tmp_path, ports),
        client(ports[25270]) as apps,
        client(ports[25272]) as laboratory,
    ):
        status, made, _ = await ask(apps, "POST", "/fhir/r4/Patient", patient(1))
        assert (status, made["identifier"][0]["value"]) == (201, "1")
        status, found, _ = await ask(apps, "GET", f"/fhir/r4/Patient/{made['id']}")
        assert (status, found) == (200, made)
        status, refused, _ = await ask(apps, "POST", "/fhir/r4/Patient", {**patient(2), "gender": "she"})
        assert (status, "Patient.gender" in said(refused)) == (422, True)
        for number in (7, 7, 8, 7):
            body = json.dumps(patient(number)).encode()
            headers = {"Content-Type": "application/json"}
            async with laboratory.post("/patients", data=body, headers=headers) as answer:
                assert answer.status == 202
        await eventually(lambda: len(server.asked) == 6)
        assert sorted(one["identifier"][0]["value"] for one in server.of("Patient")) == ["1", "7", "8"]
