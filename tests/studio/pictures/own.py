"""Every kind of widget and of canvas item that is the Studio's own, found in its code."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator

from PySide6.QtWidgets import QAbstractScrollArea, QGraphicsItem, QGraphicsView, QMenu, QWidget

import hie_studio


def own_kinds() -> set[str]:
    """Names of the classes, the private ones and those that only others derive from left out."""
    for module in pkgutil.walk_packages(hie_studio.__path__, "hie_studio."):
        importlib.import_module(module.name)
    found = {one for base in (QWidget, QGraphicsItem) for one in _below(base)}
    bases = {base for one in found for base in one.__mro__[1:]}
    return {_name(one) for one in found if one.__module__.startswith("hie_studio.") and one not in bases}


def kinds_in(shown: QWidget) -> set[str]:
    """Names of the Studio's own classes of which something is seen in a widget."""
    widgets = [shown, *(one for one in shown.findChildren(QWidget) if one.isVisible())]
    seen: list[object] = [one for one in widgets if _is_seen(one)]
    for view in seen[:]:
        if isinstance(view, QGraphicsView):
            seen += [item for item in view.items() if item.isVisible() and _reaches(item, view)]
    return {_name(type(one)) for one in seen if type(one).__module__.startswith("hie_studio.")}


def _is_seen(widget: QWidget) -> bool:
    """Whether anything of a widget is on the screen; an opaque viewport counts as part of what scrolls in it."""
    inner = widget.viewport() if isinstance(widget, QAbstractScrollArea) else widget
    return not (widget.visibleRegion().isEmpty() and inner.visibleRegion().isEmpty())


def _reaches(item: QGraphicsItem, view: QGraphicsView) -> bool:
    """Whether a canvas item has a part in what a view shows; its shape may be empty, as the mouse goes through it."""
    shown = view.mapToScene(view.viewport().rect()).boundingRect()
    return item.sceneBoundingRect().intersects(shown)


def opener(menu: QMenu) -> str:
    """The class of the Studio's own whose menu this is."""
    one = menu.parentWidget()
    while one is not None and not type(one).__module__.startswith("hie_studio."):
        one = one.parentWidget()
    return _name(type(one)) if one is not None else ""


def _below(base: type) -> Iterator[type]:
    for one in base.__subclasses__():
        yield one
        yield from _below(one)


def _name(kind: type) -> str:
    return f"{kind.__module__.removeprefix('hie_studio.')}.{kind.__qualname__}"
