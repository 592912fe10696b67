"""Certificates of a production's TLS configurations: whose they are, and how long they are good for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from cryptography import x509

from hie_runtime.config.model import TLSConfig

# Days before its end at which a certificate is a warning of the check, and is alerted anew.
WARN_DAYS = 30
ALERT_DAYS = (30, 7, 1, 0)
_ALWAYS = (datetime.min.replace(tzinfo=UTC), datetime.max.replace(tzinfo=UTC))
_MARK = b"-----BEGIN CERTIFICATE-----"


@dataclass(frozen=True, slots=True)
class Certificate:
    """A certificate in a file that a TLS configuration names.

    configuration, setting: where it is named. trouble: why it cannot be read, "" when it can.
    """

    configuration: str
    setting: str
    file: str
    subject: str = ""
    issuer: str = ""
    not_before: datetime = _ALWAYS[0]
    not_after: datetime = _ALWAYS[1]
    trouble: str = ""

    def days_left(self, now: datetime) -> int:
        """Whole days until it ends; negative when it has."""
        return (self.not_after - now).days

    def remark(self, now: datetime) -> str:
        """What is to be said of it, "" for nothing."""
        if self.trouble:
            return self.trouble
        who = f"the certificate of {self.subject} ({self.file})"
        end = self.not_after.strftime("%Y-%m-%d %H:%M UTC")
        if now >= self.not_after:
            return f"{who} expired on {end}"
        if now < self.not_before:
            return f"{who} is not good before {self.not_before.strftime('%Y-%m-%d %H:%M UTC')}"
        days = self.days_left(now)
        return f"{who} expires in {days} days, on {end}" if days < WARN_DAYS else ""


def certificates(tls: Mapping[str, TLSConfig], workspace: Path) -> Iterator[Certificate]:
    """All certificates, of certificate and authority files; one that cannot be read says why. Files that are not there
    are left to the check of the workspace."""
    for name, config in tls.items():
        for setting in ("certificate_file", "ca_file"):
            value = str(getattr(config, setting))
            path = workspace / value
            if value and "\0" not in value and path.is_file():
                yield from _of_file(name, setting, value, path)


def _of_file(name: str, setting: str, shown: str, path: Path) -> Iterator[Certificate]:
    try:
        content = path.read_bytes()
        found = x509.load_pem_x509_certificates(content) if _MARK in content else []
    except (OSError, ValueError) as error:
        yield Certificate(name, setting, shown, trouble=f"{shown}: cannot be read as certificates: {error}")
        return
    if not found:
        yield Certificate(name, setting, shown, trouble=f"{shown}: holds no certificate in PEM")
    # of a chain the first is the peer's own; the rest are the authorities between
    for one in found:
        yield Certificate(
            name,
            setting,
            shown,
            _name(one.subject),
            _name(one.issuer),
            one.not_valid_before_utc,
            one.not_valid_after_utc,
        )


def _name(name: x509.Name) -> str:
    common = name.get_attributes_for_oid(x509.NameOID.COMMON_NAME)
    return str(common[0].value) if common else name.rfc4514_string() or "nobody named"
