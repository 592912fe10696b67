"""Help > Guided tour: what the parts of the window are for."""

from __future__ import annotations

from hie_studio.tour.tour import Tour
from hie_studio.window.studio import Studio


def install(studio: Studio) -> Tour:
    """Give a window its tour."""
    return Tour(studio)
