"""The features every window has, in the order of their menus. A new panel or editor adds one line here."""

from __future__ import annotations

from collections.abc import Callable

from hie_studio.window.studio import Studio

Install = Callable[[Studio], object]


def all_features() -> list[Install]:
    """How each feature is installed in a window; imported late, so that a window's parts know no feature."""
    from hie_studio import tour
    from hie_studio.canvas import (
        arrange,
        categories,
        commenting,
        context_menu,
        export,
        grouping,
        item_actions,
        related,
        spoken,
        trouble,
    )
    from hie_studio.editors.lookups import feature as lookups
    from hie_studio.editors.mapper import feature as mapper
    from hie_studio.editors.rules import listing as rules
    from hie_studio.editors.schedules import feature as schedules
    from hie_studio.editors.schemas import feature as schemas
    from hie_studio.panels import commands, diff
    from hie_studio.panels.search import feature as search
    from hie_studio.panels.tests import feature as tests
    from hie_studio.panels.versions import feature as versions
    from hie_studio.panels.viewer import feature as viewer
    from hie_studio.panels.what_if import feature as what_if
    from hie_studio.remote import feature as remote
    from hie_studio.window import readme, simulating

    return [
        diff.install,
        viewer.install,
        tests.install,
        what_if.install,
        simulating.install,
        versions.install,
        rules.install,
        mapper.install,
        lookups.install,
        schemas.install,
        schedules.install,
        search.install,
        related.install,
        item_actions.install,
        arrange.install,
        grouping.install,
        commenting.install,
        categories.install,
        export.install,
        spoken.install,
        context_menu.install,
        trouble.install,
        remote.install,
        tour.install,
        readme.install,
        commands.install,
    ]


def install_features(studio: Studio) -> None:
    """Give a window its features."""
    studio.features = [install(studio) for install in all_features()]
