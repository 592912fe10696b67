"""Makes hosts from items: component, settings, adapter, queue."""

from __future__ import annotations

import importlib
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any, cast

from hie_runtime.components.registry import Component, ComponentKind, ComponentRegistry
from hie_runtime.components.settings import AdapterSettings, HostSettings
from hie_runtime.config.model import ItemConfig, TLSConfig
from hie_runtime.config.settings import parse_settings
from hie_runtime.credentials.store import CredentialStore
from hie_runtime.hosts.base import BusinessHost, HostContext, HostError, Production
from hie_runtime.hosts.operation import BusinessOperation
from hie_runtime.hosts.service import BusinessService
from hie_runtime.journal.queue import ReliableQueue
from hie_runtime.messages.large import SPOOL_FOLDER
from hie_runtime.monitoring.logging import ItemLog, RuntimeLog
from hie_runtime.protocols.base import AdapterContext

Host = BusinessHost[Any]


def load_class(path: str) -> type[Any]:
    """The class a component names as ``module:Class``. Raises HostError."""
    module, _, name = path.partition(":")
    try:
        return cast("type[Any]", getattr(importlib.import_module(module), name))
    except (ImportError, AttributeError) as error:
        raise HostError(f"{path} cannot be loaded: {error}") from error


def make_adapter(
    component: Component, host_settings: HostSettings, settings: AdapterSettings | None, place: AdapterContext
) -> Any:
    """A component's adapter. ``place``: what it may know but for what the host's settings say. Raises HIEError."""
    surroundings = replace(
        place,
        framing=getattr(host_settings, "framing", ""),
        filename=getattr(host_settings, "filename", ""),
        max_message_bytes=getattr(host_settings, "max_message_bytes", 104_857_600),
        spool=place.data / SPOOL_FOLDER,
        named=getattr(host_settings, "get_stream_name", False),
    )
    return load_class(component.adapter)(settings, surroundings)


def kind_of(config: ItemConfig, registry: ComponentRegistry) -> str:
    """service, process or operation; for a placeholder what the import guessed, else operation."""
    component = registry.get(config.class_name)
    if component is not None:
        return component.kind.value
    guess = (config.model_extra or {}).get("iris", {})
    return str(guess.get("kind") or "operation") if isinstance(guess, dict) else "operation"


class HostFactory:
    """Makes hosts for one production."""

    def __init__(
        self, registry: ComponentRegistry, production: Production, log: RuntimeLog, tls: dict[str, TLSConfig]
    ) -> None:
        self.registry = registry
        self._production = production
        self._log = log
        self._tls = tls
        self._credentials = CredentialStore()

    def make(self, config: ItemConfig, queue: ReliableQueue | None) -> Host | None:
        """A host that is not started; None for a placeholder. Raises ConfigError or HIEError with all reasons."""
        component = self.registry.get(config.class_name)
        if component is None:
            return None
        host_settings, adapter_settings = parse_settings(config, component)
        log = ItemLog(self._log, config.name, trace=config.log_trace_events)
        context = HostContext(config, component, self._production, queue, log, adapter_settings)
        host_class = load_class(component.host)
        if component.kind is ComponentKind.SERVICE:
            adapter = self._adapter(component, context, host_settings)
            return cast("BusinessService[Any]", host_class(context, host_settings, adapter))
        if component.kind is ComponentKind.OPERATION:
            self._adapter(
                component, context, host_settings
            )  # so that wrong settings show now, not at the first message
            made = host_class(
                context, host_settings, lambda: self._adapter(component, context, host_settings)
            )
            return cast("BusinessOperation[Any]", made)
        return cast(Host, host_class(context, host_settings))

    def _warn(self, context: HostContext, text: str) -> None:
        context.log.warning("adapter", text)
        self._production.alert(context.config.name, text)

    def _adapter(self, component: Component, context: HostContext, host_settings: Any) -> Any:
        place = AdapterContext(
            item=context.config.name,
            workspace=Path(self._production.workspace),
            data=Path(self._production.data),
            tls=self._tls,
            credential=self._credentials.get,
            warn=partial(self._warn, context),
        )
        return make_adapter(component, host_settings, context.adapter_settings, place)
