"""What the dialog says of a configuration's files, and whether the runtime would take them."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest
import trustme
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from PySide6.QtWidgets import QApplication

from hie_runtime.config.model import TLSConfig
from hie_runtime.protocols.base import AdapterContext, AdapterError
from hie_runtime.protocols.tls import tls_context
from hie_studio.inspector.tls_files import relative_to, troubles_of

NOW = datetime.datetime.now(datetime.UTC)
DAY = datetime.timedelta(days=1)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("tls")
    authority = trustme.CA()
    authority.cert_pem.write_to_path(made / "ca.pem")
    for name, until in (("own", 300 * DAY), ("other", 300 * DAY), ("old", -DAY), ("soon", 9 * DAY)):
        issued = authority.issue_cert("localhost", not_before=NOW - 400 * DAY, not_after=NOW + until)
        issued.cert_chain_pems[0].write_to_path(made / f"{name}.pem")
        issued.private_key_pem.write_to_path(made / f"{name}.key")
        issued.private_key_and_cert_chain_pem.write_to_path(made / f"{name}.both")
    key = serialization.load_pem_private_key((made / "own.key").read_bytes(), None)
    locked = serialization.BestAvailableEncryption(b"open sesame")
    pem, pkcs8 = serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8
    (made / "own.locked").write_bytes(key.private_bytes(pem, pkcs8, locked))
    (made / "noise.pem").write_text("noise")
    signer = serialization.load_pem_private_key(authority.private_key_pem.bytes(), None)
    issuer = x509.load_pem_x509_certificate(authority.cert_pem.bytes()).subject
    for name, until in (("good", DAY), ("ended", -DAY)):
        revoked = x509.CertificateRevocationListBuilder(issuer, NOW - 9 * DAY, NOW + until)
        (made / f"{name}.crl").write_bytes(revoked.sign(signer, hashes.SHA256()).public_bytes(pem))  # type: ignore[arg-type]
    return made


OWN = {"certificate_file": "own.pem", "private_key_file": "own.key"}
# the runtime takes what is only out of date: then each peer is refused, with the reason
TAKEN = True


@pytest.mark.parametrize(
    ("config", "setting", "words", "taken"),
    [
        (OWN, "", "", TAKEN),
        ({"certificate_file": "own.both"}, "", "", TAKEN),
        ({**OWN, "ca_file": "ca.pem", "revocation_file": "good.crl"}, "", "", TAKEN),
        ({**OWN, "private_key_file": "other.key"}, "private_key_file", "not the key of", False),
        ({**OWN, "private_key_file": "noise.pem"}, "private_key_file", "no private key in PEM", False),
        ({"certificate_file": "own.pem"}, "private_key_file", "holds no key", False),
        ({"certificate_file": "gone.pem"}, "certificate_file", "does not exist here", False),
        ({"certificate_file": "noise.pem"}, "certificate_file", "no certificate in PEM", False),
        ({**OWN, "private_key_file": "own.locked"}, "private_key_credentials", "under a password", False),
        ({**OWN, "ca_file": "own.key"}, "ca_file", "no certificate in PEM", False),
        ({**OWN, "ca_file": "ca.pem", "revocation_file": "noise.pem"}, "revocation_file", "no revocation list", False),
        ({**OWN, "ca_file": "ca.pem", "revocation_file": "ended.crl"}, "revocation_file", "ended on", TAKEN),
        ({"certificate_file": "old.both"}, "certificate_file", "expired on", TAKEN),
        ({"certificate_file": "soon.both"}, "certificate_file", "expires on", TAKEN),
    ],
)  # fmt: skip
def test_what_the_runtime_would_refuse_is_said_at_its_setting(
    qapp: QApplication, folder: Path, config: dict[str, str], setting: str, words: str, taken: bool
) -> None:
    made = TLSConfig.model_validate(config)
    found = troubles_of(made, folder)
    assert list(found) == ([setting] if setting else [])
    assert words in found.get(setting, "")
    context = AdapterContext("it", folder, folder, tls={"t": made})
    if taken:
        assert tls_context("t", context, server=True) is not None
    else:
        with pytest.raises(AdapterError):
            tls_context("t", context, server=True)


def test_a_path_in_the_workspace_is_kept_from_there_and_another_as_it_is(tmp_path: Path) -> None:
    assert relative_to(tmp_path, str(tmp_path / "tls" / "own.pem")) == "tls/own.pem"
    assert relative_to(tmp_path, "/etc/ssl/own.pem") == "/etc/ssl/own.pem"
    assert relative_to(tmp_path, "tls/own.pem") == "tls/own.pem"
