"""SMART Backend Services: an access token for a key pair instead of a password.

Source: HL7 SMART App Launch 2.2, Backend Services and Client Authentication: Asymmetric; RFC 7523, RFC 7515, RFC 7638.
"""

from __future__ import annotations

import base64
import hashlib
import json
import re
import time
import uuid
from typing import Any
from urllib.parse import urlsplit

import aiohttp
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa, utils
from cryptography.hazmat.primitives.serialization import load_pem_private_key

from hie_runtime.protocols.base import AdapterContext, AdapterError, DeliveryError
from hie_runtime.protocols.fhir.settings import FHIROutboundSettings
from hie_runtime.protocols.http.statuses import named

ASSERTION = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"
ASSERTION_SECONDS = 240  # at most five minutes are allowed, and clocks differ
DEFAULT_SECONDS = 300  # where the server does not say how long a token counts
MARGIN_SECONDS = 30.0
LEAST_RSA_BITS = 2048
MOST_ANSWER = 1 << 20
_WORD = re.compile(r"[a-z_]{1,40}\Z")

PrivateKey = rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey


class SmartLogin:
    """One client's token: fetched when it is needed, kept until shortly before its end."""

    def __init__(self, settings: FHIROutboundSettings, context: AdapterContext, base: str) -> None:
        if not settings.credentials:
            raise AdapterError(
                f'item "{context.item}", credentials: authentication SMART needs the name of an entry, with the client id '
                f"as user and the private key (PEM) as password"
            )
        self._settings, self._context, self._base = settings, context, base
        self._endpoint = settings.token_url
        self._token = ""
        self._until = 0.0

    @property
    def header(self) -> str:
        """The Authorization header, "" while there is no token."""
        return f"Bearer {self._token}" if self._token else ""

    @property
    def valid(self) -> bool:
        """Whether the token still counts for a while."""
        return bool(self._token) and time.monotonic() < self._until

    def drop(self) -> None:
        """Forget the token: the server does not accept it any more."""
        self._token, self._until = "", 0.0

    @property
    def where(self) -> str:
        """What is asked next, in errors."""
        return f"POST {self._endpoint}" if self._endpoint else f"GET {self._discovery}"

    @property
    def _discovery(self) -> str:
        return self._base.rstrip("/") + "/.well-known/smart-configuration"

    async def discover(self, session: aiohttp.ClientSession, proxy: str | None) -> None:
        """Find out where tokens are given, where that is not known. Raises DeliveryError, and what aiohttp raises."""
        if self._endpoint:
            return
        async with session.get(
            self._discovery, headers={"Accept": "application/json"}, proxy=proxy, allow_redirects=False
        ) as answer:
            found = await _object(answer)
            endpoint = found.get("token_endpoint")
        if answer.status != 200 or not isinstance(endpoint, str) or not urlsplit(endpoint).hostname:
            raise DeliveryError(f"{self.where}: answered {named(answer.status)}, and names no token_endpoint")
        if urlsplit(self._base).scheme == "https" and urlsplit(endpoint).scheme != "https":
            raise DeliveryError(f"{self.where}: names a token_endpoint without TLS, which is not used")
        self._endpoint = endpoint

    async def fetch(self, session: aiohttp.ClientSession, proxy: str | None) -> None:
        """Get a token. Raises DeliveryError, HIEError for credentials that are not there, and what aiohttp raises."""
        entry = self._context.credential(self._settings.credentials)
        form = {
            "grant_type": "client_credentials",
            "scope": self._settings.scope,
            "client_assertion_type": ASSERTION,
            "client_assertion": assertion(
                entry.username, self._key(entry.password), self._endpoint, self._settings.key_id
            ),
        }
        asked = time.monotonic()
        async with session.post(
            self._endpoint,
            data=form,
            headers={"Accept": "application/json"},
            proxy=proxy,
            allow_redirects=False,
        ) as answer:
            found = await _object(answer)
        token = found.get("access_token")
        if answer.status != 200 or not isinstance(token, str) or not token.isprintable():
            raise DeliveryError(
                f"{self.where}: no access token: answered {named(answer.status)}{_reason(found)}"
            )
        seconds = found.get("expires_in")
        lasts = float(seconds) if isinstance(seconds, int | float) and seconds > 0 else DEFAULT_SECONDS
        self._token = token
        self._until = asked + lasts - min(MARGIN_SECONDS, lasts / 10)
        if not self._settings.token_url:
            self._endpoint = ""  # asked for anew with the next token: servers move

    def _key(self, pem: str) -> PrivateKey:
        name = self._settings.credentials
        try:
            key = load_pem_private_key(pem.encode(), None)
        except (ValueError, TypeError, UnsupportedAlgorithm) as error:
            raise AdapterError(
                f"credentials {name!r}: the password is no private key in PEM without a pass phrase"
            ) from error
        if isinstance(key, rsa.RSAPrivateKey) and key.key_size >= LEAST_RSA_BITS:
            return key
        if isinstance(key, ec.EllipticCurvePrivateKey) and isinstance(key.curve, ec.SECP384R1):
            return key
        raise AdapterError(
            f"credentials {name!r}: the key is neither RSA of {LEAST_RSA_BITS} bits and more (RS384) nor of curve P-384 (ES384)"
        )


def assertion(client: str, key: PrivateKey, audience: str, key_id: str) -> str:
    """A signed statement of who the client is; counts once, for four minutes."""
    algorithm = "RS384" if isinstance(key, rsa.RSAPrivateKey) else "ES384"
    header = {"typ": "JWT", "alg": algorithm, "kid": key_id or thumbprint(key)}
    claims = {
        "iss": client, "sub": client, "aud": audience, "jti": uuid.uuid4().hex, "exp": int(time.time()) + ASSERTION_SECONDS,
    }  # fmt: skip
    signed = f"{_packed(header)}.{_packed(claims)}"
    if isinstance(key, rsa.RSAPrivateKey):
        signature = key.sign(signed.encode(), padding.PKCS1v15(), hashes.SHA384())
    else:
        # RFC 7518 section 3.4: both numbers in 48 bytes each
        numbers = utils.decode_dss_signature(key.sign(signed.encode(), ec.ECDSA(hashes.SHA384())))
        signature = b"".join(number.to_bytes(48, "big") for number in numbers)
    return f"{signed}.{_base64(signature)}"


def thumbprint(key: PrivateKey) -> str:
    """The name of a key where none is given (RFC 7638)."""
    if isinstance(key, rsa.RSAPrivateKey):
        public = key.public_key().public_numbers()
        members = {"e": _number(public.e), "kty": "RSA", "n": _number(public.n)}
    else:
        point = key.public_key().public_numbers()
        members = {
            "crv": "P-384", "kty": "EC", "x": _base64(point.x.to_bytes(48, "big")), "y": _base64(point.y.to_bytes(48, "big")),
        }  # fmt: skip
    return _base64(hashlib.sha256(json.dumps(members, separators=(",", ":")).encode()).digest())


def _number(value: int) -> str:
    return _base64(value.to_bytes((value.bit_length() + 7) // 8, "big"))


def _packed(value: dict[str, Any]) -> str:
    return _base64(json.dumps(value, separators=(",", ":")).encode())


def _base64(value: bytes) -> str:
    return base64.urlsafe_b64encode(value).rstrip(b"=").decode()


async def _object(answer: aiohttp.ClientResponse) -> dict[str, Any]:
    """The JSON object of an answer; {} for anything else."""
    content = await answer.content.read(MOST_ANSWER)
    while len(content) < MOST_ANSWER and (more := await answer.content.read(MOST_ANSWER - len(content))):
        content += more
    try:
        found = json.loads(content)
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


def _reason(found: dict[str, Any]) -> str:
    """The error code of RFC 6749 section 5.2; descriptions are not shown, they may quote."""
    code = found.get("error")
    return f" ({code})" if isinstance(code, str) and _WORD.match(code) else ""
