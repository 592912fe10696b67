"""What is wrong with the files of a TLS configuration, setting by setting. Knows no widget."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat, load_pem_private_key
from PySide6.QtCore import QCoreApplication

from hie_runtime.config.certificates import WARN_DAYS, Certificate, certificates
from hie_runtime.config.model import TLSConfig

translate = QCoreApplication.translate
FILES = ("certificate_file", "private_key_file", "ca_file", "revocation_file")
LARGEST = 4 * 1024 * 1024  # bytes; a bundle of all public authorities has a quarter of a megabyte


def relative_to(folder: Path | None, path: str) -> str:
    """A path as the configuration keeps it: from the workspace on where it lies in it, else as it is."""
    if folder is not None and path and Path(path).is_absolute():
        for base in (folder, folder.resolve()):
            if Path(path).is_relative_to(base):
                return Path(path).relative_to(base).as_posix()
    return path


def troubles_of(config: TLSConfig, folder: Path) -> dict[str, str]:
    """A sentence for each setting whose file cannot be used as it is now; the first that is found counts."""
    found: dict[str, str] = {}
    for setting, words in _troubles(config, folder):
        found.setdefault(setting, words)
    return found


def _troubles(config: TLSConfig, folder: Path) -> Iterator[tuple[str, str]]:
    readable = {}
    for setting in FILES:
        value = str(getattr(config, setting))
        words = _missing(value, folder) if value else ""
        if words:
            yield setting, words
        readable[setting] = value if not words else ""
    usable = config.model_copy(update=readable)
    now = datetime.now(UTC)
    for one in certificates({"": usable}, folder):
        if words := _of_certificate(one, now):
            yield one.setting, words
    if usable.certificate_file and (usable.private_key_file or not config.private_key_file):
        yield from _of_key(usable, folder)
    if config.private_key_file and not config.certificate_file:
        yield "certificate_file", translate("TLSFiles", "The key needs its certificate.")
    if usable.revocation_file and (words := _of_list(folder / usable.revocation_file, now)):
        yield "revocation_file", words
    if config.revocation_file and not config.ca_file:
        yield (
            "ca_file",
            translate(
                "TLSFiles", "The revocation list only counts together with its authority's certificate."
            ),
        )


def _missing(value: str, folder: Path) -> str:
    try:
        path = folder / value
        if not path.is_file():
            words = translate(
                "TLSFiles", "“{file}” does not exist here; supply it on the machine that runs this."
            )
        elif path.stat().st_size > LARGEST:
            words = translate("TLSFiles", "“{file}” is too large for certificates and keys.")
        else:
            path.open("rb").close()
            return ""
    except (OSError, ValueError):
        words = translate("TLSFiles", "“{file}” cannot be read.")
    return words.format(file=value)


def _of_certificate(one: Certificate, now: datetime) -> str:
    if one.trouble:
        words = translate("TLSFiles", "“{file}” holds no certificate in PEM that can be read.")
    elif now >= one.not_after:
        words = translate("TLSFiles", "The certificate of {subject} expired on {date}.")
    elif now < one.not_before:
        words = translate("TLSFiles", "The certificate of {subject} is not good before {date}.")
        return words.format(subject=one.subject, date=f"{one.not_before:%Y-%m-%d}")
    elif one.days_left(now) < WARN_DAYS:
        words = translate("TLSFiles", "The certificate of {subject} expires on {date}.")
    else:
        return ""
    return words.format(file=one.file, subject=one.subject, date=f"{one.not_after:%Y-%m-%d}")


def _of_key(config: TLSConfig, folder: Path) -> Iterator[tuple[str, str]]:
    """Whether the key is that of the certificate. One under a password is only asked for its entry's name."""
    name = config.private_key_file or config.certificate_file
    try:
        owner = x509.load_pem_x509_certificates((folder / config.certificate_file).read_bytes())[0]
        content = (folder / name).read_bytes()
    except (OSError, ValueError):
        return  # the certificate was already found wanting
    if not config.private_key_file and b"PRIVATE KEY-----" not in content:
        yield (
            "private_key_file",
            translate("TLSFiles", "“{file}” holds no key: name the key's file here.").format(file=name),
        )
        return
    try:
        key = load_pem_private_key(content, None)
    except TypeError:  # what cryptography says of a key under a password
        if not config.private_key_credentials:
            yield (
                "private_key_credentials",
                translate(
                    "TLSFiles", "The key is under a password: name the credentials entry that holds it."
                ),
            )
        return
    except (ValueError, UnsupportedAlgorithm):
        yield (
            "private_key_file",
            translate("TLSFiles", "“{file}” holds no private key in PEM that can be read.").format(file=name),
        )
        return
    as_bytes = (Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    if key.public_key().public_bytes(*as_bytes) != owner.public_key().public_bytes(*as_bytes):
        yield (
            "private_key_file",
            translate("TLSFiles", "“{file}” is not the key of the certificate in “{certificate}”.").format(
                file=name, certificate=config.certificate_file
            ),
        )


def _of_list(path: Path, now: datetime) -> str:
    try:
        until = x509.load_pem_x509_crl(path.read_bytes()).next_update_utc
    except (OSError, ValueError):
        return translate("TLSFiles", "“{file}” holds no revocation list in PEM.").format(file=path.name)
    if until is not None and until <= now:
        words = translate("TLSFiles", "The list ended on {date}: every peer is refused.")
        return words.format(date=f"{until:%Y-%m-%d}")
    return ""
