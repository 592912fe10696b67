"""Which items messages can come from before they reach some items, and where they can go after."""

from __future__ import annotations

from collections.abc import Iterable

Way = tuple[str, str]


def upstream(ways: Iterable[Way], names: Iterable[str]) -> set[str]:
    """The names, and every item whose messages can reach one of them along the ways (source, target)."""
    return downstream(((target, source) for source, target in ways), names)


def downstream(ways: Iterable[Way], names: Iterable[str]) -> set[str]:
    """The names, and every item that messages of one of them can reach."""
    following: dict[str, list[str]] = {}
    for source, target in ways:
        following.setdefault(source, []).append(target)
    found = set(names)
    waiting = list(found)
    while waiting:
        fresh = [one for one in following.get(waiting.pop(), ()) if one not in found]
        found.update(fresh)
        waiting += fresh
    return found
