"""The component registry: public class names to what runs them.

A component is declared once, in the file of its protocol or host. The registry, JSON Schema,
palette, settings forms, documentation and IRIS import map all derive from that declaration.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from importlib.metadata import entry_points

from hie_runtime.components.settings import AdapterSettings, HostSettings
from hie_runtime.errors import HIEError

ENTRY_POINT_GROUP = "hie.components"


class ComponentKind(StrEnum):
    """The three kinds of business host; also the canvas lane."""

    SERVICE = "service"
    PROCESS = "process"
    OPERATION = "operation"


@dataclass(frozen=True, slots=True)
class Component:
    """One kind of item an analyst can place.

    Attributes:
        class_name: stable public name, e.g. ``hie.services.hl7.TCPService``.
        kind: service, process or operation.
        title: name in the palette.
        description: one or two sentences for the palette and the documentation.
        host: import path ``module:Class`` of the host that runs it, loaded only by the engine, so that
            protocols do not import hosts.
        host_settings: settings model of the host.
        adapter: import path ``module:Class`` of its adapter, "" when it has none.
        adapter_settings: settings model of the adapter; None when it has none.
        iris_classes: IRIS class names that map to it.
        category: palette group, e.g. ``HL7 v2``.
        icon: name of an icon in ``resources/icons`` without its ending.
    """

    class_name: str
    kind: ComponentKind
    title: str
    description: str
    host: str
    host_settings: type[HostSettings]
    adapter: str = ""
    adapter_settings: type[AdapterSettings] | None = None
    iris_classes: tuple[str, ...] = ()
    category: str = "General"
    icon: str = "component"


class ComponentError(HIEError):
    """Two components claim one name, or a plug-in cannot be loaded."""


@dataclass(slots=True)
class ComponentRegistry:
    """Components by class name and by IRIS class name."""

    by_name: dict[str, Component] = field(default_factory=dict)
    by_iris: dict[str, Component] = field(default_factory=dict)

    def add(self, component: Component) -> None:
        """Register a component. Raises ComponentError if another one has its name."""
        known = self.by_name.get(component.class_name)
        if known is not None and known != component:
            raise ComponentError(f"component {component.class_name!r} is declared twice")
        self.by_name[component.class_name] = component
        for iris in component.iris_classes:
            self.by_iris.setdefault(iris, component)

    def get(self, class_name: str) -> Component | None:
        """The component of that public name, or None for a placeholder."""
        return self.by_name.get(class_name)

    def __iter__(self) -> Iterator[Component]:
        """All components by kind, then title."""
        order = {ComponentKind.SERVICE: 0, ComponentKind.PROCESS: 1, ComponentKind.OPERATION: 2}
        return iter(sorted(self.by_name.values(), key=lambda c: (order[c.kind], c.category, c.title)))


_registry: ComponentRegistry | None = None


def registry() -> ComponentRegistry:
    """The registry with the built-in components and those of installed entry points.

    A module in ``hie_runtime.protocols`` or a plug-in declares components in a module-level list
    ``COMPONENTS``. Raises ComponentError if a plug-in cannot be loaded.
    """
    global _registry
    if _registry is None:
        found = ComponentRegistry()
        for component in _builtin():
            found.add(component)
        for component in _from_entry_points():
            found.add(component)
        _registry = found
    return _registry


def _builtin() -> Iterator[Component]:
    from hie_runtime import protocols

    for module in pkgutil.iter_modules(protocols.__path__, protocols.__name__ + "."):
        yield from getattr(importlib.import_module(module.name), "COMPONENTS", ())
    for name in ("processes", "flow_processes"):
        yield from importlib.import_module(f"hie_runtime.components.{name}").COMPONENTS


def _from_entry_points() -> Iterator[Component]:
    for point in entry_points(group=ENTRY_POINT_GROUP):
        try:
            yield from point.load()
        except Exception as error:
            raise ComponentError(f"component plug-in {point.name!r} cannot be loaded: {error}") from error
