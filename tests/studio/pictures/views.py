"""Every view of the Studio, in the order they are brought up in the real window on the running sample hospital."""

from __future__ import annotations

from . import views_begin, views_running, views_editors, views_workspace  # isort: skip  # noqa: F401 - each adds its own
from .stage import VIEWS as VIEWS
from .stage import Stage as Stage
