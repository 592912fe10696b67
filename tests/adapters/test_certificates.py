"""TLS configurations: keys with passwords, revoked peers, what cannot be used, and certificates that end."""

from __future__ import annotations

import asyncio
import datetime
import json
import ssl
import urllib.request
from pathlib import Path
from typing import Any

import pytest
import trustme
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from net_peers import running
from typer.testing import CliRunner

from hie_runtime.cli.main import app
from hie_runtime.config.certificates import certificates
from hie_runtime.config.check import check_workspace
from hie_runtime.config.model import TLSConfig
from hie_runtime.config.workspace import load_workspace
from hie_runtime.protocols.base import AdapterContext, AdapterError
from hie_runtime.protocols.tls import tls_context
from support import RuntimeProcess, adt, eventually, free_port, service, write_workspace

NOW = datetime.datetime.now(datetime.UTC)


class Secret:
    username, password = "", "open sesame"


class Files:
    """An authority's files in a folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True)
        self.authority = trustme.CA()
        self.authority.cert_pem.write_to_path(folder / "ca.pem")

    def issue(self, name: str, days: float = 365.0) -> Path:
        made = self.authority.issue_cert("127.0.0.1", "localhost", not_after=NOW + datetime.timedelta(days=days), not_before=NOW - datetime.timedelta(days=400))  # fmt: skip
        path = self.folder / f"{name}.pem"
        made.private_key_and_cert_chain_pem.write_to_path(path)
        (self.folder / f"{name}.key").write_bytes(made.private_key_pem.bytes())
        return path

    def lock(self, name: str) -> None:
        """Put the private key under a password."""
        key = serialization.load_pem_private_key((self.folder / f"{name}.key").read_bytes(), None)
        locked = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.BestAvailableEncryption(Secret.password.encode()))  # fmt: skip
        (self.folder / f"{name}.key").write_bytes(locked)

    def revoke(self, name: str) -> Path:
        """A revocation list that names a certificate."""
        revoked = x509.load_pem_x509_certificate((self.folder / f"{name}.pem").read_bytes())
        key = serialization.load_pem_private_key(self.authority.private_key_pem.bytes(), None)
        issuer = x509.load_pem_x509_certificate(self.authority.cert_pem.bytes())
        entry = x509.RevokedCertificateBuilder().serial_number(revoked.serial_number).revocation_date(NOW.replace(tzinfo=None)).build()  # fmt: skip
        made = x509.CertificateRevocationListBuilder().issuer_name(issuer.subject).last_update(NOW - datetime.timedelta(days=1)).next_update(NOW + datetime.timedelta(days=9)).add_revoked_certificate(entry)  # fmt: skip
        path = self.folder / "revoked.crl"
        path.write_bytes(made.sign(key, hashes.SHA256()).public_bytes(serialization.Encoding.PEM))  # type: ignore[arg-type]
        return path


def context(files: Files, credential: Any = lambda _name: Secret(), **config: Any) -> AdapterContext:
    made = TLSConfig.model_validate(config)
    return AdapterContext("it", files.folder, files.folder, tls={"t": made}, credential=credential)


def test_a_key_with_a_password_is_opened_by_its_credentials(tmp_path: Path) -> None:
    files = Files(tmp_path)
    files.issue("own")
    files.lock("own")
    own = {"certificate_file": "own.pem", "private_key_file": "own.key"}
    assert tls_context("t", context(files, private_key_credentials="Key", **own), server=True) is not None
    with pytest.raises(
        AdapterError, match="own.key: it needs a password; name an entry in private_key_credentials"
    ):
        tls_context("t", context(files, **own), server=True)

    class Wrong(Secret):
        password = "wrong"

    with pytest.raises(
        AdapterError, match="own.key: the password of private_key_credentials does not open it"
    ):
        tls_context(
            "t", context(files, lambda _name: Wrong(), private_key_credentials="Key", **own), server=True
        )


@pytest.mark.parametrize(
    ("config", "text"),
    [
        ({"certificate_file": "own.pem", "private_key_file": "other.key"}, "other.key is not the private key of the certificate in"),
        ({"certificate_file": "missing.pem"}, "certificate_file .*missing.pem: No such file or directory"),
        ({"certificate_file": "own.pem", "ca_file": "own.key"}, "ca_file .*own.key: holds no certificate in PEM"),
        ({"certificate_file": "noise.pem"}, r"noise.pem: cannot be used \("),
    ],
)  # fmt: skip
def test_what_cannot_be_used_says_which_file_and_why(
    tmp_path: Path, config: dict[str, str], text: str
) -> None:
    files = Files(tmp_path)
    files.issue("own")
    files.issue("other")
    (tmp_path / "noise.pem").write_text("noise")
    with pytest.raises(AdapterError, match=text):
        tls_context("t", context(files, **config), server=True)


async def test_a_revoked_peer_is_refused_and_others_are_not(tmp_path: Path) -> None:
    files = Files(tmp_path / "tls")
    files.issue("server")
    for name in ("good", "bad"):
        files.issue(name)
    files.revoke("bad")
    tls = {"mutual": {"certificate_file": str(files.folder / "server.pem"), "ca_file": str(files.folder / "ca.pem"), "revocation_file": str(files.folder / "revoked.crl")}}  # fmt: skip
    port = free_port()
    item = service("in", port, [])
    item["settings"]["adapter"]["ssl_config"] = "mutual"

    async def answered(name: str) -> bytes:
        client = ssl.create_default_context(cafile=str(files.folder / "ca.pem"))
        client.load_cert_chain(files.folder / f"{name}.pem")
        try:
            reader, writer = await asyncio.open_connection("127.0.0.1", port, ssl=client)
            writer.write(b"\x0b" + adt("1") + b"\x1c\r")
            found = await asyncio.wait_for(reader.read(1000), 5)
            writer.close()
        except (OSError, ssl.SSLError):
            return b""
        return found

    async with running(tmp_path / "w", item, tls=tls):
        assert b"MSA|" in await answered("good")
        assert await answered("bad") == b""


def test_certificates_say_how_long_they_are_good_for(tmp_path: Path) -> None:
    files = Files(tmp_path)
    files.issue("soon", 12.5)
    files.issue("over", -3)
    tls = {name: TLSConfig.model_validate({"certificate_file": f"{name}.pem"}) for name in ("soon", "over")}
    remarks = [one.remark(NOW) for one in certificates(tls, tmp_path) if one.remark(NOW)]
    assert len(remarks) == 2
    assert "(soon.pem) expires in 12 days, on " in remarks[0]
    assert "(over.pem) expired on " in remarks[1]
    (tmp_path / "noise.pem").write_text("noise")
    (odd,) = certificates({"t": TLSConfig.model_validate({"certificate_file": "noise.pem"})}, tmp_path)
    assert odd.remark(NOW) == "noise.pem: holds no certificate in PEM"


async def test_an_ending_certificate_is_a_warning_an_alert_a_metric_and_a_line_of_status(
    tmp_path: Path,
) -> None:
    files = Files(tmp_path / "tls")
    files.issue("server", 5.5)
    port = free_port()
    item = service("in", port, [])
    item["settings"]["adapter"]["ssl_config"] = "server"
    alert = {"name": "Ens.Alert", "class_name": "hie.operations.file.PassthroughOperation",
             "settings": {"adapter": {"file_path": str(tmp_path / "alerts")}, "host": {"filename": "%f_%Q%!+(_a)"}}}  # fmt: skip
    tls = {"server": {"certificate_file": str(files.folder / "server.pem")}}
    folder = write_workspace(tmp_path / "w", [item, alert], tls=tls)
    problems = [one for one in check_workspace(load_workspace(folder)) if one.code == "certificate"]
    assert ["expires in 5 days" in one.message for one in problems] == [True]
    runtime = RuntimeProcess(folder)
    await asyncio.to_thread(runtime.start)
    try:
        await eventually(lambda: len(list((tmp_path / "alerts").glob("[!.]*"))) == 1, 20)
        (written,) = (tmp_path / "alerts").glob("[!.]*")
        said = json.loads(written.read_text())
        assert said["SourceConfigName"] == "in"
        assert "TLS configuration 'server', used by in: the certificate of" in said["AlertText"]
        (end,) = runtime.get("/v1/counters")["certificates"]
        assert 5 * 86_400 < end["ends_at"] - NOW.timestamp() < 6 * 86_400
        shown = await asyncio.to_thread(
            lambda: CliRunner().invoke(app, ["status", "--url", runtime.url]).stdout
        )
        metrics = await asyncio.to_thread(
            lambda: urllib.request.urlopen(f"{runtime.url}/metrics").read().decode()
        )
        assert 'hie_certificate_expiry_timestamp_seconds{configuration="server"' in metrics
        assert "days left" in shown
    finally:
        await asyncio.to_thread(runtime.stop)
