"""Large attachments: sent in pieces with little memory, or refused in words before anything is sent."""

from __future__ import annotations

import base64
from pathlib import Path

import pytest
from aiosmtpd.smtp import SMTP, Envelope, Session
from net_peers import Certificates, final, running
from test_email import MailPeer, items
from test_large_bodies import MEGABYTE, SIZES, Digests, digest, drained, measured, text

from hie_runtime.config.states import MessageStatus
from support import eventually

MEMORY = 60 * MEGABYTE


@pytest.fixture(autouse=True)
def _credentials(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HIE_KEYRING", "0")
    monkeypatch.setenv("HIE_CREDENTIAL_MAIL_USERNAME", "hie")
    monkeypatch.setenv("HIE_CREDENTIAL_MAIL_PASSWORD", "secret-7")


class Mailbox(MailPeer):
    """Keeps size and SHA-256 of each attachment, what stands in front of it, and how long the mail was said to be."""

    def __init__(self, certificates: Certificates | None = None, most: int = 300 * MEGABYTE) -> None:
        super().__init__(certificates, data_size_limit=most)
        self.attachments: Digests = []
        self.heads: list[bytes] = []
        self.lengths: list[tuple[int, int]] = []

    async def handle_MAIL(  # noqa: N802
        self, _server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        envelope.mail_from = address
        session.said = next(int(option[5:]) for option in options if option.lower().startswith("size="))  # type: ignore[attr-defined]
        return "250 OK"

    async def handle_DATA(self, _server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802
        content = envelope.original_content or b""
        assert isinstance(content, bytes)
        self.lengths.append((session.said, len(content)))  # type: ignore[attr-defined]
        head, _, rest = content.partition(b"Content-Disposition: attachment")
        self.heads.append(head)
        encoded = rest.partition(b"\r\n\r\n")[2].partition(b"\r\n--")[0]
        assert max(map(len, encoded[:8000].split(b"\r\n"))) == 76
        self.attachments.append(digest(base64.b64decode(encoded)))
        return "250 taken"


@pytest.mark.parametrize("size", SIZES)
async def test_a_large_attachment_arrives_whole(tmp_path: Path, size: int) -> None:
    certificates, message = Certificates(tmp_path / "tls"), text(size)
    (tmp_path / "in").mkdir()
    with Mailbox(certificates) as peer:
        made = items(peer, tmp_path / "in", attach=True, body=".begins with a dot", timeout=60, ssl_config="anonymous", credentials="mail")  # fmt: skip
        async with measured(tmp_path / "w", made, MEMORY, tls=certificates.section) as runtime:
            (tmp_path / "scan.pdf").write_bytes(message)
            (tmp_path / "scan.pdf").rename(tmp_path / "in" / "scan.pdf")
            await eventually(lambda: len(peer.attachments) == 1, 90, every=0.1)
            await drained(runtime)
    assert peer.attachments == [digest(message)]
    assert b"\r\n.begins with a dot\r\n" in peer.heads[0]
    ((said, came),) = peer.lengths
    assert said == came


async def test_a_mail_that_is_longer_than_the_server_takes_is_not_sent(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "scan.pdf").write_bytes(text(3 * MEGABYTE))
    with Mailbox(most=2 * MEGABYTE) as peer:
        async with running(tmp_path / "w", *items(peer, tmp_path / "in", attach=True)) as runtime:

            async def failed() -> bool:
                return len(await final(runtime, item="Ens.Alert", status=MessageStatus.FAILED)) == 1

            await eventually(failed)
            (row,) = await final(runtime, item="Ens.Alert", status=MessageStatus.FAILED)
    assert row.text.startswith(f"smtp://127.0.0.1:{peer.port}: the mail has 4")
    assert row.text.endswith("(the message has 3000000); the server takes at most 2000000 (SIZE)")
    assert peer.lengths == []


async def test_a_large_message_as_the_text_of_a_mail_has_a_limit(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.txt").write_bytes(text(3 * MEGABYTE))
    with MailPeer() as peer:
        async with running(
            tmp_path / "w", *items(peer, tmp_path / "in", max_text_bytes=2_000_000)
        ) as runtime:

            async def failed() -> bool:
                return len(await final(runtime, item="Ens.Alert", status=MessageStatus.FAILED)) == 1

            await eventually(failed)
            (row,) = await final(runtime, item="Ens.Alert", status=MessageStatus.FAILED)
    assert row.text == (
        f"smtp://127.0.0.1:{peer.port}: the message has 3000000 bytes; as the text of a mail at most 2000000 are sent "
        "(max_text_bytes), attach sends it as a file"
    )
    assert peer.mails == []
