"""Settings of the S3 adapters."""

from __future__ import annotations

from typing import Literal

from pydantic import model_validator

from hie_runtime.components.settings import (
    AdapterSettings,
    Bytes,
    Count,
    Flag,
    Kind,
    OperationSettings,
    Seconds,
    ServiceSettings,
    setting,
)
from hie_runtime.protocols.polling import PollingSettings


class S3Settings(AdapterSettings):
    """Where the bucket is."""

    bucket: str = setting(iris="BucketName", min_length=1, help="Name of the bucket")
    endpoint: str = setting(
        "", help="URL of the store, e.g. https://minio.hospital.example:9000; empty = Amazon's of the region"
    )
    region: str = setting("us-east-1", iris="Region", help="Region the requests are signed for")
    credentials: str = setting(
        "",
        iris="Credentials",
        kind=Kind.CREDENTIALS,
        help="Entry of the credentials store: access key as user, secret key as password; empty = unsigned",
    )
    ssl_config: str = setting(
        "",
        kind=Kind.TLS,
        help="TLS configuration whose authorities and client certificate are used; empty = the system's",
    )
    path_style: Flag = setting(
        True,
        advanced=True,
        help="The bucket stands in the path; off: in the host name, as Amazon wants it for new buckets",
    )
    connect_timeout: Seconds = setting(10.0, unit="s", ge=0.5, help="Longest wait for the connection")
    read_timeout: Seconds = setting(30.0, unit="s", ge=0.5, help="Longest silence of the store")


class S3InboundSettings(PollingSettings, S3Settings):
    """Objects of a bucket."""

    prefix: str = setting(
        "", iris="BlobNamePrefix,ObjectPrefix", help="Only objects whose key begins so, e.g. inbox/"
    )
    pattern: str = setting(
        "*", iris="BlobNamePattern", help="Wildcard for the last part of the key, e.g. *.hl7"
    )
    after: Literal["delete", "move", "remember"] = setting(
        "delete",
        help="What becomes of a stored object: deleted, moved under archive_prefix, or left and remembered here",
    )
    archive_prefix: str = setting(
        "", help="Where stored objects are moved: put in front of the last part of their key"
    )
    batch_size: Count = setting(50, ge=1, le=1000, help="Objects taken at once")

    @model_validator(mode="after")
    def _fitting(self) -> S3InboundSettings:
        if self.after == "move" and not self.archive_prefix:
            raise ValueError("archive_prefix: is empty; after: move needs it")
        if self.after == "move" and self.archive_prefix.startswith(self.prefix):
            raise ValueError(
                f"archive_prefix: {self.archive_prefix!r} is within prefix {self.prefix!r}; objects there would come again"
            )
        return self


class S3OutboundSettings(S3Settings):
    """Objects written."""

    key: str = setting(
        "%f_%Q%!+(_a)",
        iris="Filename,BlobName",
        kind=Kind.CODE,
        help="Key of the object, a file name pattern; may begin with folders: results/%f",
    )
    content_type: str = setting("application/octet-stream", help="Content type of the objects")
    overwrite: Flag = setting(
        True, help="Off: an object that is there already fails the message (If-None-Match)"
    )
    encryption: Literal["", "AES256", "aws:kms"] = setting(
        "", advanced=True, help="Encryption asked of the store; empty = its own default"
    )


class S3ServiceSettings(ServiceSettings):
    """Host settings of the S3 service."""

    max_message_bytes: Bytes = setting(
        1_073_741_824,
        unit="bytes",
        advanced=True,
        help="Longest object taken; a longer one stays in the bucket",
    )


class S3OperationSettings(OperationSettings):
    """Host settings of the S3 operation."""
