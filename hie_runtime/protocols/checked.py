"""Settings in little languages, read when a workspace is checked and not only when an item starts."""

from __future__ import annotations

import re
from collections.abc import Callable

from pydantic import AfterValidator

from hie_runtime.errors import HIEError

# What readers put in front for errors at the start of an item; a check names item and setting by itself.
_PLACE = re.compile(r'^item "", \w+: ')


def readable(read: Callable[[str], object]) -> AfterValidator:
    """Lets a text pass that ``read`` understands. What ``read`` raises becomes the problem that is shown."""

    def check(text: str) -> str:
        try:
            read(text)
        except HIEError as error:
            raise ValueError(_PLACE.sub("", str(error))) from error
        return text

    return AfterValidator(check)
