"""The operation that sends alerts by email."""

from __future__ import annotations

import json
import platform
from datetime import UTC, datetime
from email.message import EmailMessage
from email.policy import SMTP

from hie_runtime.hosts.operation import BusinessOperation
from hie_runtime.messages.large import whole
from hie_runtime.protocols.email.settings import AlertOperationSettings


class AlertOperation(BusinessOperation[AlertOperationSettings]):
    """IRIS: EnsLib.EMail.AlertOperation. An alert is the JSON object of docs/alerts.md; any other text goes as it is."""

    def payload(self, body: bytes) -> bytes:
        """Subject and text of the mail."""
        text = whole(body).decode("utf-8", "replace")
        try:
            alert = json.loads(text)
        except ValueError:
            alert = None
        fields = {str(name): str(value) for name, value in alert.items()} if isinstance(alert, dict) else {}
        item = fields.get("SourceConfigName", "")
        node = f" on {platform.node()}" if self.settings.include_node_in_subject else ""
        mail = EmailMessage(policy=SMTP)
        subject = f"{self.settings.subject_prefix} Alert from {item or 'a message'}{node}"
        mail["Subject"] = " ".join(subject.split())
        lines = [fields.get("AlertText", text)]
        if self.settings.include_details and isinstance(alert, dict):
            lines += ["", f"Item: {item}", f"Alert groups: {fields.get('AlertGroups', '')}", f"Time: {_time(alert.get('AlertTime'))}"]  # fmt: skip
        mail.set_content("\n".join(lines))
        return mail.as_bytes()


def _time(value: object) -> str:
    return (
        datetime.fromtimestamp(value, UTC).isoformat(" ", "seconds")
        if isinstance(value, (int, float))
        else ""
    )
