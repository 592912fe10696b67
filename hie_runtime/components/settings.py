"""Settings of components, declared once: type, default, unit, help, bounds and IRIS name together.

From these models derive the JSON Schema, the Studio's forms, the documentation table and the IRIS
import map. Use :func:`setting` for each field::

    class MLLPInboundSettings(AdapterSettings):
        port: Port = setting(iris="Port", help="TCP port to listen on")
        read_timeout: Seconds = setting(5.0, iris="ReadTimeout", help="Longest silence inside a frame")
"""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field
from pydantic_core import PydanticUndefined

from hie_runtime.config.model import name_list


class Kind(StrEnum):
    """What a setting's value refers to; decides the editor shown in the Studio and the checks made."""

    TEXT = "text"
    PATH = "path"  # a folder
    FILE = "file"
    ITEM = "item"  # name of one item of the production
    ITEMS = "items"  # names of items
    RULE = "rule"  # name of a rule set
    TRANSFORM = "transform"
    PROCESS = "process"  # name of a business process of the workspace
    LOOKUP = "lookup"
    SCHEMA = "schema"  # message schema category
    CREDENTIALS = "credentials"  # name of an entry in the credentials store
    TLS = "tls"  # name of a TLS configuration
    LINES = "lines"  # text of several lines: a statement, a template, a list one a line
    CODE = "code"  # a little language of its own (reply code actions, file name pattern)


def _number_text(value: Any) -> Any:
    """IRIS writes every value as text; numbers and booleans arrive as ``"5"``, ``"1"``, ``"true"``."""
    return value.strip() if isinstance(value, str) else value


NameList = Annotated[list[str], BeforeValidator(name_list)]
Port = Annotated[
    int, BeforeValidator(_number_text), Field(ge=1, le=65535), Field(json_schema_extra={"unit": "port"})
]
Seconds = Annotated[float, BeforeValidator(_number_text), Field(ge=0, le=1_000_000)]
SecondsOrForever = Annotated[float, BeforeValidator(_number_text), Field(ge=-1, le=1_000_000)]
Count = Annotated[int, BeforeValidator(_number_text), Field(ge=0)]
Bytes = Annotated[int, BeforeValidator(_number_text), Field(ge=0)]
Flag = Annotated[bool, BeforeValidator(_number_text)]
OneOf = Literal


def setting(
    default: Any = PydanticUndefined,
    *,
    iris: str = "",
    help: str = "",
    unit: str = "",
    kind: Kind | None = None,
    title: str = "",
    advanced: bool = False,
    default_factory: Any = None,
    **bounds: Any,
) -> Any:
    """Declare one setting of a component.

    Args:
        default: value when the setting is absent; leave out for a required setting.
        iris: the IRIS setting name(s) it answers to, comma separated; "" when it has no counterpart.
        help: one sentence for the form and the documentation.
        unit: e.g. ``s``, ``ms``, ``bytes``; shown behind the field.
        kind: what the value refers to (an item, a rule, a folder ...).
        title: label of the field; derived from the name when empty.
        advanced: shown folded away in the form.
        default_factory: for mutable defaults.
        bounds: passed to pydantic's ``Field`` (``ge``, ``le``, ``pattern`` ...).
    """
    extra: dict[str, Any] = {"iris": iris, "unit": unit, "advanced": advanced}
    if kind is not None:
        extra["kind"] = kind.value
    options: dict[str, Any] = {"description": help, "json_schema_extra": extra, **bounds}
    if title:
        options["title"] = title
    if default_factory is not None:
        return Field(default_factory=default_factory, **options)
    return Field(default, **options)


class SettingsModel(BaseModel):
    """Base of all settings models. Unknown names are kept (and reported by the loader), never dropped."""

    model_config = ConfigDict(extra="allow", frozen=True)

    def lacking(self) -> tuple[str, str] | None:
        """A setting without which nothing works, though each by itself may be empty: its name, and why it is needed."""
        return None

    @classmethod
    def iris_names(cls) -> dict[str, str]:
        """Map of IRIS setting name to our field name."""
        names: dict[str, str] = {}
        for field_name, field in cls.model_fields.items():
            extra = field.json_schema_extra
            iris = extra.get("iris", "") if isinstance(extra, dict) else ""
            names.update({name.strip(): field_name for name in str(iris).split(",") if name.strip()})
        return names


class AdapterSettings(SettingsModel):
    """Settings of an adapter (IRIS: ``Target="Adapter"``)."""


class HostSettings(SettingsModel):
    """Settings every host has (IRIS: ``Target="Host"``, iris-semantics section 2)."""

    alert_on_error: Flag = setting(
        False, iris="AlertOnError", help="Turn each error of this item into an alert"
    )
    alert_groups: str = setting(
        "", iris="AlertGroups", help="Alert group names, comma separated", advanced=True
    )
    business_partner: str = setting("", iris="BusinessPartner", help="For documentation only", advanced=True)
    inactivity_timeout: Seconds = setting(
        0.0,
        iris="InactivityTimeout",
        unit="s",
        help="Silence after which the item counts as inactive; 0 = never",
    )
    archive_io: Flag = setting(
        False, iris="ArchiveIO", help="Keep a copy of each input, output and reply", advanced=True
    )


class ServiceSettings(HostSettings):
    """Settings of every business service."""

    target_config_names: NameList = setting(
        default_factory=list,
        iris="TargetConfigNames,TargetConfigName",
        kind=Kind.ITEMS,
        title="Targets",
        help="Items that get each message, in list order",
    )
    alert_grace_period: Seconds = setting(
        0.0, iris="AlertGracePeriod", unit="s", help="Delay before an error becomes an alert", advanced=True
    )
    throttle_delay: Seconds = setting(
        0.0, iris="ThrottleDelay", unit="ms", help="Pause after each batch, per connection", advanced=True
    )


class QueuedHostSettings(HostSettings):
    """Settings of hosts that take from a queue: processes and operations."""

    reply_code_actions: str = setting(
        "",
        iris="ReplyCodeActions",
        kind=Kind.CODE,
        help="What each reply or error leads to, e.g. :?R=RF,:?E=S,:~=S,:?A=C,:*=S,:I?=W,:T?=C; empty = the default",
    )
    retry_interval: Seconds = setting(5.0, iris="RetryInterval", unit="s", help="Pause between two tries")
    failure_timeout: SecondsOrForever = setting(
        15.0,
        iris="FailureTimeout",
        unit="s",
        help="Seconds of trying before the message fails; -1 = for ever",
    )
    queue_count_alert: Count = setting(
        0, iris="QueueCountAlert", help="Alert when the queue reaches this many; 0 = off", advanced=True
    )
    queue_wait_alert: Seconds = setting(
        0.0, iris="QueueWaitAlert", unit="s", help="Alert when a message waits longer; 0 = off", advanced=True
    )
    alert_retry_grace_period: Seconds = setting(
        0.0, iris="AlertRetryGracePeriod", unit="s", help="Seconds of retrying before an alert", advanced=True
    )
    order_key: str = setting(
        "",
        help="Path whose value keeps its order when the pool is larger than 1, e.g. PID:3.1; "
        "empty = the source connection",
    )


class ProcessSettings(QueuedHostSettings):
    """Settings of every business process."""

    isolation: Literal["auto", "process"] = setting(
        "auto",
        advanced=True,
        help="auto = Python, XSLT and, in pools larger than 1, all transforms run in worker processes; "
        "process = all transforms do",
    )
    worker_message_timeout: Seconds = setting(
        30.0,
        unit="s",
        advanced=True,
        help="Seconds a worker process may spend on one message before it fails; 0 = no limit",
    )
    worker_memory: Count = setting(
        1024, unit="MB", advanced=True, help="Memory a worker process may use; 0 = no limit"
    )
    worker_restart_min: Seconds = setting(
        0.1, unit="s", advanced=True, help="Pause before a worker process that ended is started again"
    )
    worker_restart_max: Seconds = setting(
        30.0, unit="s", advanced=True, help="Longest pause; it doubles while worker processes keep ending"
    )


class OperationSettings(QueuedHostSettings):
    """Settings of every business operation."""

    throttle_delay: Seconds = setting(
        0.0, iris="ThrottleDelay", unit="ms", help="Pause before each message, per worker", advanced=True
    )
