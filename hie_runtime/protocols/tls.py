"""TLS contexts from the production's named configurations (IRIS: SSLConfig)."""

from __future__ import annotations

import ssl

from hie_runtime.protocols.base import AdapterContext, AdapterError

_VERSIONS = {"TLSv1.2": ssl.TLSVersion.TLSv1_2, "TLSv1.3": ssl.TLSVersion.TLSv1_3}


def tls_context(name: str, context: AdapterContext, *, server: bool) -> ssl.SSLContext | None:
    """The TLS context of a configuration, None for an empty name.

    A server with a ``ca_file`` demands client certificates. Raises AdapterError naming the
    configuration, the file and the reason."""
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
    try:
        if config.certificate_file:
            key = str(context.path(config.private_key_file)) if config.private_key_file else None
            made.load_cert_chain(str(context.path(config.certificate_file)), key)
        elif server:
            raise AdapterError(
                f"TLS configuration {name!r}: a server needs certificate_file and private_key_file"
            )
        if config.ca_file:
            made.load_verify_locations(str(context.path(config.ca_file)))
        elif not server:
            made.load_default_certs()
    except (OSError, ssl.SSLError) as error:
        raise AdapterError(f"TLS configuration {name!r}: {error}") from error
    if server:
        made.verify_mode = ssl.CERT_REQUIRED if config.ca_file else ssl.CERT_NONE
    else:
        made.check_hostname = config.check_server_name
    return made
