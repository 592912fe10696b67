"""TLS contexts from the production's named configurations (IRIS: SSLConfig)."""

from __future__ import annotations

import ssl
from pathlib import Path

from hie_runtime.config.model import TLSConfig
from hie_runtime.errors import HIEError
from hie_runtime.protocols.base import AdapterContext, AdapterError

_VERSIONS = {"TLSv1.2": ssl.TLSVersion.TLSv1_2, "TLSv1.3": ssl.TLSVersion.TLSv1_3}


def tls_context(name: str, context: AdapterContext, *, server: bool) -> ssl.SSLContext | None:
    """The TLS context of a configuration, None for an empty name.

    A server with a ``ca_file`` demands client certificates. Raises AdapterError naming the
    configuration, the file and the reason.

    Files that are replaced on disk count from a server's next connection on, without a restart. While they cannot be
    used those before stay in force, and a warning and an alert say why. Clients make a context for each connection,
    or ask :class:`TLSFiles` when theirs is old."""
    made = _made(name, context, server=server)
    if made is not None and server:
        made.sni_callback = _Renewal(name, context, made)  # called at every handshake, with or without a name
    return made


class TLSFiles:
    """The files of a configuration, to notice that they were replaced; symbolic links (Kubernetes) are followed."""

    def __init__(self, name: str, context: AdapterContext) -> None:
        self._name, self._context = name, context
        self._seen = self._state()

    def replaced(self) -> bool:
        """Whether one is another than when this was asked last."""
        before, self._seen = self._seen, self._state()
        return before != self._seen

    def _state(self) -> list[tuple[int, int, int]]:
        config = self._context.tls.get(self._name)
        if config is None:
            return []
        files = (config.certificate_file, config.private_key_file, config.ca_file, config.revocation_file)
        return [_stamp(self._context.path(file)) for file in files if file]


def _stamp(path: Path) -> tuple[int, int, int]:
    try:
        found = path.stat()
    except OSError:
        return (0, 0, 0)
    return (found.st_ino, found.st_mtime_ns, found.st_size)


class _Renewal:
    """Gives each handshake of a server the context of the files as they are now."""

    def __init__(self, name: str, context: AdapterContext, made: ssl.SSLContext) -> None:
        self._name, self._context, self._current = name, context, made
        self._files = TLSFiles(name, context)

    def __call__(self, handshake: ssl.SSLObject, _server_name: str | None, _first: ssl.SSLContext) -> None:
        if self._files.replaced():
            try:
                renewed = _made(self._name, self._context, server=True)
            except HIEError as error:
                self._context.warn(f"{error}; what was in force before stays so")
            else:
                assert renewed is not None
                self._current = renewed
        handshake.context = self._current


def _made(name: str, context: AdapterContext, *, server: bool) -> ssl.SSLContext | None:
    if not name:
        return None
    config = context.tls.get(name)
    if config is None:
        known = ", ".join(sorted(context.tls)) or "none"
        raise AdapterError(
            f"TLS configuration {name!r} is not in the production's tls section (defined: {known})"
        )
    made = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER if server else ssl.PROTOCOL_TLS_CLIENT)
    made.minimum_version = _VERSIONS[config.minimum_version]
    if config.certificate_file:
        _load_own(made, name, config, context)
    elif server:
        raise AdapterError(
            f"TLS configuration {name!r}: a server needs certificate_file and private_key_file"
        )
    if config.ca_file:
        _load_trusted(made, name, context.path(config.ca_file), "ca_file")
    elif not server:
        made.load_default_certs()
    if config.revocation_file:
        _load_trusted(made, name, context.path(config.revocation_file), "revocation_file")
        made.verify_flags |= ssl.VerifyFlags.VERIFY_CRL_CHECK_LEAF
    if server:
        made.verify_mode = ssl.CERT_REQUIRED if config.ca_file else ssl.CERT_NONE
    else:
        made.check_hostname = config.check_server_name
    return made


def _load_own(made: ssl.SSLContext, name: str, config: TLSConfig, context: AdapterContext) -> None:
    certificate = context.path(config.certificate_file)
    key = context.path(config.private_key_file) if config.private_key_file else certificate
    for setting, path in (("certificate_file", certificate), ("private_key_file", key)):
        _readable(path, name, setting)
    secret = (
        context.credential(config.private_key_credentials).password if config.private_key_credentials else ""
    )
    try:
        # a callable, so that OpenSSL never asks on the terminal
        made.load_cert_chain(str(certificate), str(key), password=lambda: secret)
    except ssl.SSLError as error:
        raise AdapterError(f"TLS configuration {name!r}: {_why(error, certificate, key, secret)}") from error


def _why(error: ssl.SSLError, certificate: Path, key: Path, secret: str) -> str:
    """What is wrong with a certificate and its key."""
    reason = error.reason or str(error)
    if reason == "KEY_VALUES_MISMATCH":
        return f"{key} is not the private key of the certificate in {certificate}"
    if "DECRYPT" in reason or b"ENCRYPTED" in key.read_bytes():
        hint = "the password of private_key_credentials does not open it" if secret else "it needs a password; name an entry in private_key_credentials"  # fmt: skip
        return f"private_key_file {key}: {hint}"
    return f"certificate_file {certificate}, private_key_file {key}: cannot be used ({reason})"


def _load_trusted(made: ssl.SSLContext, name: str, path: Path, setting: str) -> None:
    _readable(path, name, setting)
    try:
        made.load_verify_locations(str(path))
    except (OSError, ssl.SSLError) as error:
        what = "certificate" if setting == "ca_file" else "revocation list"
        raise AdapterError(
            f"TLS configuration {name!r}: {setting} {path}: holds no {what} in PEM ({getattr(error, 'reason', '') or error})"
        ) from error


def _readable(path: Path, name: str, setting: str) -> None:
    try:
        path.open("rb").close()
    except OSError as error:
        raise AdapterError(f"TLS configuration {name!r}: {setting} {path}: {error.strerror}") from error


def tls_reason(error: ssl.SSLError) -> str:
    """Why a handshake failed, in words: an expired, an untrusted and a wrongly named certificate are told apart."""
    if isinstance(error, ssl.SSLCertVerificationError) and error.verify_message:
        return f"the peer's certificate is not accepted: {error.verify_message}"
    return str(error.reason or error)
