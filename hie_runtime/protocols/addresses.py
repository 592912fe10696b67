"""Which addresses may connect (IRIS: AllowedIPAddresses)."""

from __future__ import annotations

import ipaddress
from collections.abc import Sequence

from hie_runtime.protocols.base import AdapterError

Network = ipaddress.IPv4Network | ipaddress.IPv6Network


def allowed_networks(text: str, item: str) -> list[Network]:
    """Addresses and networks of a setting, comma separated; none: any may connect. Raises AdapterError."""
    networks: list[Network] = []
    for part in filter(None, (piece.strip() for piece in text.split(","))):
        if part.startswith("!"):
            raise AdapterError(
                f'item "{item}", allowed_ip_addresses: {part!r}: connecting out from a service is not supported'
            )
        try:
            networks.append(ipaddress.ip_network(part, strict=False))
        except ValueError as error:
            raise AdapterError(
                f'item "{item}", allowed_ip_addresses: {part!r} is not an address or network'
            ) from error
    return networks


def is_allowed(host: str, networks: Sequence[Network]) -> bool:
    """Whether a peer's address is among them."""
    if not networks:
        return True
    try:
        address = ipaddress.ip_address(host.partition("%")[0])
    except ValueError:
        return False
    return any(address in network for network in networks)
