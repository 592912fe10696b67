"""The production as the analyst writes it: the blueprint's schema as pydantic models.

Settings stay plain values here; what a setting means, its default and bounds live with the
component that owns it (:mod:`hie_runtime.components`). Keys this version does not know are kept
(``extra="allow"``) and written back, so a file from a newer HIE or an import loses nothing.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field

# JSON-like value of one setting.
SettingValue = Any
PRODUCTION_SCHEMA = "https://hie.nhs.uk/schemas/production/v2"


class ConfigModel(BaseModel):
    """Base of the configuration models: unknown keys are kept, assignments are validated."""

    model_config = ConfigDict(extra="allow", validate_assignment=True)


class ItemSettings(ConfigModel):
    """Settings of one item, by target, as in IRIS (``<Setting Target="Host|Adapter">``)."""

    adapter: dict[str, SettingValue] = Field(default_factory=dict)
    host: dict[str, SettingValue] = Field(default_factory=dict)


class ItemConfig(ConfigModel):
    """One business host of a production (IRIS: ``<Item>``).

    ``class_name`` is a stable public name such as ``hie.services.hl7.TCPService``; an unknown one
    is kept and shown as a placeholder.
    """

    name: Annotated[str, Field(min_length=1, description="Configuration name, unique in the production")]
    class_name: Annotated[str, Field(min_length=1, description="Public name of the component")]
    category: Annotated[str, Field(description="Labels, comma separated; only for grouping")] = ""
    pool_size: Annotated[
        int,
        Field(
            ge=0,
            le=1000,
            description="Workers taking from the queue; 1 keeps strict order, 0 shares the actor pool",
        ),
    ] = 1
    enabled: Annotated[bool, Field(description="A disabled item keeps its queue and processes nothing")] = (
        True
    )
    foreground: Annotated[bool, Field(description="Run inside the engine's own process")] = False
    log_trace_events: Annotated[bool, Field(description="Write trace events of this item to the log")] = False
    schedule: Annotated[
        str,
        Field(
            description="START and STOP events in IRIS syntax or as cron, TZ=Area/City before them; empty = always"
        ),
    ] = ""
    comment: str = ""
    queue_size: Annotated[
        int, Field(ge=1, description="Messages this item's queue may hold before senders are held back")
    ] = 1_000_000
    queue_bytes: Annotated[
        int, Field(ge=1, description="Bytes this item's queue may hold before senders are held back")
    ] = 20_000_000_000
    settings: ItemSettings = Field(default_factory=ItemSettings)

    @property
    def targets(self) -> list[str]:
        """Names in ``target_config_names`` (or the single ``target_config_name``), trimmed, in order."""
        host = self.settings.host
        return name_list(host.get("target_config_names", host.get("target_config_name", [])))


class TLSConfig(ConfigModel):
    """A named TLS configuration (IRIS: SSL/TLS configuration). Files are relative to the workspace.

    A client without ``ca_file`` trusts the system's authorities. A server with ``ca_file`` demands a
    client certificate (mutual TLS).
    """

    certificate_file: Annotated[
        str, Field(description="Own certificate (PEM) with the chain behind it; a listener needs one")
    ] = ""
    private_key_file: Annotated[
        str, Field(description="Key of the certificate (PEM); empty when it is in the certificate's file")
    ] = ""
    ca_file: Annotated[
        str,
        Field(
            title="Authority file",
            description="Whom we trust (PEM): empty = a client trusts the system's authorities, a listener takes anybody",
        ),
    ] = ""
    revocation_file: Annotated[
        str, Field(description="Revocation list (CRL, PEM) of the authority: a revoked peer is refused")
    ] = ""
    private_key_credentials: str = Field("", description="Credentials entry that holds the key's password")
    minimum_version: Annotated[
        Literal["TLSv1.2", "TLSv1.3"], Field(description="Peers that only speak an older one are refused")
    ] = "TLSv1.2"
    check_server_name: Annotated[
        bool, Field(description="A server's certificate must be of the name we connect to")
    ] = True


class ProductionConfig(ConfigModel):
    """A whole production: its properties, items and (ignored by the runtime) canvas."""

    name: Annotated[str, Field(min_length=1)]
    description: str = ""
    enabled: bool = True
    testing_enabled: Annotated[bool, Field(description="Allow test messages from the Studio")] = False
    log_general_trace_events: bool = False
    actor_pool_size: Annotated[
        int, Field(ge=1, le=1000, description="Workers shared by the processes whose pool size is 0")
    ] = 2
    shutdown_timeout: Annotated[
        float, Field(ge=0, le=3600, description="Seconds a stop waits for work in flight")
    ] = 120
    update_timeout: Annotated[
        float, Field(ge=0, le=3600, description="Seconds a reload waits for work in flight")
    ] = 10
    min_free_bytes: Annotated[
        int,
        Field(
            ge=0,
            description="Bytes kept free on the disk of the journal: with less, no message is taken in; 0 = no limit",
        ),
    ] = 256 * 1024 * 1024
    tls: dict[str, TLSConfig] = Field(default_factory=dict)
    items: list[ItemConfig] = Field(default_factory=list)
    canvas: dict[str, Any] = Field(default_factory=dict)

    def item(self, name: str) -> ItemConfig | None:
        """The item of that exact (case-sensitive) name, or None."""
        return next((item for item in self.items if item.name == name), None)


class ProductionFile(ConfigModel):
    """The file's outermost object: ``{"$schema": ..., "production": {...}}``."""

    production: ProductionConfig


def name_list(value: Any) -> list[str]:
    """Item names of a list or of a comma-separated text; blanks trimmed, empty parts dropped (IRIS)."""
    parts = value.split(",") if isinstance(value, str) else value if isinstance(value, list) else []
    return [name for part in parts if (name := str(part).strip())]
