"""The email sample, run as it is but for the ports, against real SMTP servers."""

from __future__ import annotations

from pathlib import Path

from test_email import MailPeer
from test_network_samples import sample

from support import eventually


async def test_a_report_arrives_attached_and_one_the_practice_does_not_take_is_alerted(
    tmp_path: Path,
) -> None:
    practice = MailPeer()
    with MailPeer() as duty:
        async with sample("email-alerts", tmp_path, {25125: practice.port, 25126: duty.port}):
            folder = tmp_path / "email-alerts" / "in"
            folder.mkdir(exist_ok=True)
            with practice:
                (folder / "report.txt").write_text("potassium 4.1")
                await eventually(lambda: len(practice.mails) == 1, 20)
            [attachment] = practice.mails[0].iter_attachments()
            assert attachment.get_filename() == "report.txt"
            assert practice.mails[0]["Subject"] == "Report report.txt"
            assert duty.mails == []
            (folder / "second.txt").write_text("sodium 140")
            await eventually(lambda: len(duty.mails) >= 1, 30, "an alert")
    assert duty.mails[0]["Subject"] == "[HIE] Alert from to.Practice"
    assert "Item: to.Practice" in duty.mails[0].get_content()
