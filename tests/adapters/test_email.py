"""Email against a real SMTP server: what is said to be sent was taken, and what goes wrong says why."""

from __future__ import annotations

import email
import email.policy
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, Session
from net_peers import Certificates, final, running, state_text

from hie_runtime.config.states import MessageStatus
from support import eventually, free_port


class MailPeer:
    """aiosmtpd that demands STARTTLS and a login where it has certificates."""

    def __init__(
        self, certificates: Certificates | None = None, cert: str = "server", port: int = 0, **more: Any
    ) -> None:
        self.port, self.password = port or free_port(), "secret-7"
        self.mails: list[EmailMessage] = []
        self.recipients: list[list[str]] = []
        if certificates is not None:
            more |= {"tls_context": certificates.server_context(cert), "require_starttls": True, "auth_required": True, "authenticator": self._login}  # fmt: skip
        self._controller = Controller(self, hostname="127.0.0.1", port=self.port, **more)

    def _login(
        self, _server: SMTP, _session: Session, _envelope: Envelope, _mechanism: str, data: Any
    ) -> AuthResult:
        return AuthResult(
            success=(data.login, data.password) == (b"hie", self.password.encode()), handled=False
        )

    async def handle_RCPT(
        self, _server: SMTP, _session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:  # noqa: N802
        if address.startswith("nobody"):
            return "550 no such user"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, _server: SMTP, _session: Session, envelope: Envelope) -> str:  # noqa: N802
        parsed = email.message_from_bytes(envelope.content or b"", policy=email.policy.default)  # type: ignore[arg-type]
        assert isinstance(parsed, EmailMessage)
        self.mails.append(parsed)
        self.recipients.append(list(envelope.rcpt_tos))
        return "250 taken"

    def __enter__(self) -> MailPeer:
        self._controller.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._controller.stop()


def items(peer: MailPeer, folder: Path, kind: str = "Passthrough", host: dict[str, Any] | None = None, **adapter: Any) -> list[dict[str, Any]]:  # fmt: skip
    source = {"name": "in", "class_name": "hie.services.file.PassthroughService", "settings": {"adapter": {"file_path": str(folder), "call_interval": 0.1, "confirm_complete": 0}, "host": {"target_config_names": ["Ens.Alert"]}}}  # fmt: skip
    settings = {
        "smtp_server": "127.0.0.1",
        "smtp_port": peer.port,
        "sender": "hie@ward.example",
        "recipient": "lab@ward.example",
        "timeout": 5,
        **adapter,
    }
    target = {"name": "Ens.Alert", "class_name": f"hie.operations.email.{kind}Operation", "settings": {"adapter": settings, "host": {"retry_interval": 0.1, **(host or {})}}}  # fmt: skip
    return [source, target]


@pytest.fixture(autouse=True)
def _credentials(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HIE_KEYRING", "0")
    monkeypatch.setenv("HIE_CREDENTIAL_MAIL_USERNAME", "hie")
    monkeypatch.setenv("HIE_CREDENTIAL_MAIL_PASSWORD", "secret-7")


SECURE = {"ssl_config": "anonymous", "credentials": "mail"}


async def test_a_message_is_attached_and_sent_with_tls_and_login(tmp_path: Path) -> None:
    certificates = Certificates(tmp_path / "tls")
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "report.pdf").write_bytes(b"%PDF \x00\xff")
    with MailPeer(certificates) as peer:
        made = items(peer, tmp_path / "in", attach=True, subject="Report {source}", body="See {source}.", cc="a@x.example", bcc="b@x.example", **SECURE)  # fmt: skip
        async with running(tmp_path / "w", *made, tls=certificates.section):
            await eventually(lambda: len(peer.mails) == 1)
    [mail] = peer.mails
    assert (mail["Subject"], mail["To"], mail["Cc"], mail["Bcc"]) == ("Report report.pdf", "lab@ward.example", "a@x.example", None)  # fmt: skip
    assert peer.recipients == [["lab@ward.example", "a@x.example", "b@x.example"]]
    [attachment] = mail.iter_attachments()
    assert (attachment.get_filename(), attachment.get_content()) == ("report.pdf", b"%PDF \x00\xff")


async def test_alerts_go_to_people(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a").write_text('{"SourceConfigName": "to.Lab", "AlertText": "down\\nagain", "AlertTime": 0, "AlertGroups": "night"}')  # fmt: skip
    with MailPeer() as peer:
        made = items(peer, tmp_path / "in", "Alert", {"subject_prefix": "[HIE]", "include_details": True})
        async with running(tmp_path / "w", *made):
            await eventually(lambda: len(peer.mails) == 1)
    assert peer.mails[0]["Subject"] == "[HIE] Alert from to.Lab"
    assert peer.mails[0].get_content().splitlines() == ["down", "again", "", "Item: to.Lab", "Alert groups: night", "Time: 1970-01-01 00:00:00+00:00"]  # fmt: skip


async def test_wrong_credentials_are_told_and_new_ones_need_no_restart(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    certificates = Certificates(tmp_path / "tls")
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a").write_text("text")
    monkeypatch.setenv("HIE_CREDENTIAL_MAIL_PASSWORD", "wrong")
    with MailPeer(certificates) as peer:
        made = items(peer, tmp_path / "in", **SECURE)
        async with running(tmp_path / "w", *made, tls=certificates.section) as runtime:

            async def told() -> bool:
                return "535" in await state_text(runtime, "Ens.Alert")

            await eventually(told)
            monkeypatch.setenv("HIE_CREDENTIAL_MAIL_PASSWORD", "secret-7")
            await eventually(lambda: len(peer.mails) == 1)


@pytest.mark.parametrize(("cert", "adapter", "reason"), [
    ("untrusted", SECURE, "certificate"), ("server", {**SECURE, "recipient": "nobody@x.example"}, "550 no such user"),
])  # fmt: skip
async def test_what_cannot_be_sent_fails_with_the_reason(tmp_path: Path, cert: str, adapter: dict[str, Any], reason: str) -> None:  # fmt: skip
    certificates = Certificates(tmp_path / "tls")
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a").write_text("text")
    with MailPeer(certificates, cert) as peer:
        made = items(peer, tmp_path / "in", host={"failure_timeout": 0.3}, **adapter)
        async with running(tmp_path / "w", *made, tls=certificates.section) as runtime:

            async def failed() -> bool:
                rows = await final(runtime, item="Ens.Alert", status=MessageStatus.FAILED)
                return len(rows) == 1 and reason in rows[0].text

            await eventually(failed)
    assert peer.mails == []
