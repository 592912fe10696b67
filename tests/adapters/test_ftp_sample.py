"""The FTP sample, run as it is but for the ports and the authority."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from ftp_peers import PASSWORD, USER, contents, peer_of, put
from net_peers import Certificates

from hie_runtime.config.check import check_workspace
from hie_runtime.config.problems import Severity
from hie_runtime.config.workspace import load_workspace
from hie_runtime.control.embedded import EmbeddedRuntime
from support import Receiver, adt, eventually


async def test_results_are_fetched_sent_on_and_put_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HIE_KEYRING", "0")
    monkeypatch.setenv("HIE_CREDENTIAL_LABORATORY_USERNAME", USER)
    monkeypatch.setenv("HIE_CREDENTIAL_LABORATORY_PASSWORD", PASSWORD)
    certificates = Certificates(tmp_path / "tls")
    copy = tmp_path / "sample"
    shutil.copytree(Path(__file__).parents[2] / "samples" / "ftp-results", copy)
    (copy / "tls").mkdir()
    shutil.copy(certificates.folder / "ca.pem", copy / "tls" / "laboratory-ca.pem")
    async with peer_of("ftps", tmp_path / "server", certificates) as server, Receiver() as epr:
        for folder in ("out", "registry"):
            (server.root / folder).mkdir(parents=True, exist_ok=True)
        put(server.root / "out", "r1.hl7", adt("R1") + adt("R2"))
        put(server.root / "out", "note.txt", b"not this")
        production = copy / "production.yaml"
        text = production.read_text()
        for old, new in (
            ("25821", server.port),
            ("25850", epr.port),
            ("call_interval: 5", "call_interval: 0.2"),
        ):
            text = text.replace(old, str(new))
        production.write_text(text)
        assert [
            one for one in check_workspace(load_workspace(copy)) if one.severity is not Severity.INFO
        ] == []
        runtime = EmbeddedRuntime(tmp_path / "data")
        await runtime.start(copy)
        try:
            await eventually(lambda: epr.ids == ["R1", "R2"], 20)
            await eventually(lambda: len(contents(server.root / "registry")) == 2, 20)
            await eventually(lambda: list(contents(server.root / "out")) == ["note.txt"], 20)
        finally:
            await runtime.stop()
        written = sorted(contents(server.root / "registry").values())
    assert [body.split(b"|")[9] for body in written] == [b"R1", b"R2"]
