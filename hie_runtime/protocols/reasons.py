"""Why a connection could not be made, in the system's words."""

from __future__ import annotations

import os
import re

_NUMBERS = re.compile(r"\[Errno (\d+)\]")


def system_reason(error: OSError) -> str:
    """``Connection refused`` and the like; "" for an error that says nothing.

    asyncio's own loop words a refused connection as ``Connect call failed ('10.0.0.1', 6661)``, and one to a name of
    several addresses as a list of these; uvloop gives the system's words. Both read the same here.
    """
    numbers = {int(number) for number in _NUMBERS.findall(str(error))}
    if "Connect call failed" in str(error) and len(numbers) == 1:
        return os.strerror(numbers.pop())
    return error.strerror or str(error)
