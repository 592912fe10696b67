"""A client of boto3 for one item, and what its errors mean."""

from __future__ import annotations

import asyncio
import re
from typing import Any

from hie_runtime.protocols.base import AdapterContext, AdapterError, DeliveryError
from hie_runtime.protocols.s3.settings import S3Settings
from hie_runtime.protocols.tls import tls_context

# what botocore puts in front of the reason
_TLS = re.compile(r"^SSL validation failed for \S+ ")
# Of the message, and come again with every try.
_OF_THE_MESSAGE = (
    "PreconditionFailed",
    "EntityTooLarge",
    "InvalidArgument",
    "KeyTooLongError",
    "InvalidDigest",
)


def make_client(settings: S3Settings, context: AdapterContext) -> Any:
    """Raises AdapterError when boto3 is missing or a setting cannot be used, HIEError for credentials."""
    try:
        import boto3
        from botocore import UNSIGNED
        from botocore.config import Config
    except ImportError as error:
        raise AdapterError('S3 needs boto3: pip install "hie[s3]"') from error
    entry = context.credential(settings.credentials) if settings.credentials else None
    verify: Any = None
    certificate: Any = None
    if settings.ssl_config:
        tls_context(settings.ssl_config, context, server=False)  # says what cannot be used
        config = context.tls[settings.ssl_config]
        verify = str(context.path(config.ca_file)) if config.ca_file else None
        if config.certificate_file:
            key = config.private_key_file or config.certificate_file
            certificate = (str(context.path(config.certificate_file)), str(context.path(key)))
    more: dict[str, Any] = {} if entry else {"signature_version": UNSIGNED}
    return boto3.session.Session().client(
        "s3",
        endpoint_url=settings.endpoint or None,
        region_name=settings.region,
        aws_access_key_id=entry.username if entry else "none",
        aws_secret_access_key=entry.password if entry else "none",
        verify=verify,
        config=Config(
            connect_timeout=settings.connect_timeout,
            read_timeout=settings.read_timeout,
            retries={"total_max_attempts": 1},  # the queue tries again, and says so
            s3={"addressing_style": "path" if settings.path_style else "virtual"},
            client_cert=certificate,
            **more,
        ),
    )


async def probe_bucket(settings: S3Settings, context: AdapterContext) -> str:
    """Ask whether the bucket is there and may be used. Raises DeliveryError, HIEError."""
    client = await asyncio.to_thread(make_client, settings, context)
    try:
        await asyncio.to_thread(client.head_bucket, Bucket=settings.bucket)
    except Exception as error:
        failed = failure(error, place(settings))
        # there is no text in the answer to HEAD
        said = {403: "the keys are wrong, or may not use this bucket", 404: _WORDS["NoSuchBucket"]}.get(
            failed.number
        )
        raise (
            DeliveryError(f"{place(settings)}: {said}", number=failed.number) if said else failed
        ) from error
    finally:
        client.close()
    return f"{place(settings)}: the bucket is there"


def failure(error: Exception, where: str) -> DeliveryError:
    """What went wrong, in words."""
    response = getattr(error, "response", None)
    if isinstance(response, dict) and "Error" in response:
        code, text = str(response["Error"].get("Code", "")), str(response["Error"].get("Message", ""))
        said = _WORDS.get(code, text or code)
        return DeliveryError(f"{where}: {code}: {said}", connection=code not in _OF_THE_MESSAGE, number=int(response.get("ResponseMetadata", {}).get("HTTPStatusCode", 0)))  # fmt: skip
    text = str(error).replace("\n", " ")
    if type(error).__name__ == "SSLError":
        reason = _TLS.sub("", text).partition("certificate verify failed: ")
        text = f"the store's certificate is not accepted: {(reason[2] or reason[0]).partition(' (_ssl')[0]}"
    return DeliveryError(f"{where}: {text}")


_WORDS = {
    "NoSuchBucket": "there is no such bucket",
    "InvalidAccessKeyId": "the access key is not known there",
    "SignatureDoesNotMatch": "the secret key is wrong, or a proxy changes requests",
    "AccessDenied": "these credentials may not do that in this bucket",
    "RequestTimeTooSkewed": "this machine's clock and the store's differ by more than 15 minutes",
    "PreconditionFailed": "an object of that key is there already",
}


def place(settings: S3Settings) -> str:
    """The bucket for error texts."""
    return f"s3://{settings.bucket}" + (f" at {settings.endpoint}" if settings.endpoint else "")
