"""An edited structure against the one a file holds: what means the same, and which entry became which."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any


def means_the_same(written: Any, data: Any) -> bool:
    """Whether what a file says already stands for ``data``.

    ``20`` stands for ``20.0`` and ``"a, b"`` for ``["a", "b"]`` (a model's dump normalises both);
    true and 1, or the texts "1" and the number 1, are different things."""
    if isinstance(written, dict) and isinstance(data, dict):
        return written.keys() == data.keys() and all(means_the_same(written[key], data[key]) for key in data)
    if isinstance(written, list) and isinstance(data, list):
        return len(written) == len(data) and all(
            means_the_same(one, other) for one, other in zip(written, data, strict=True)
        )
    if isinstance(written, str) and isinstance(data, list):
        return bool([part.strip() for part in written.split(",") if part.strip()] == data)
    if isinstance(written, bool) or isinstance(data, bool):
        return written is data or (
            isinstance(written, bool) and isinstance(data, bool) and bool(written) == bool(data)
        )
    if isinstance(written, (int, float)) and isinstance(data, (int, float)):
        return written == data
    if isinstance(written, str) and isinstance(data, str):
        return str(written) == data
    return written is None and data is None


def align(old: Sequence[Any], new: Sequence[Any]) -> list[int | None]:
    """For each entry of ``new`` the index of the entry of ``old`` it came from, None for one that is new.

    Named entries are matched by name, others by being equal; then an entry left over between two matched
    neighbours is taken for the changed (or renamed) form of the old one left over there."""
    pairs: list[int | None] = [None] * len(new)
    waiting: dict[str, list[int]] = {}
    for index, value in enumerate(old):
        waiting.setdefault(_key(value), []).append(index)
    for position, value in enumerate(new):
        if found := waiting.get(_key(value)):
            pairs[position] = found.pop(0)
    free = sorted(index for indexes in waiting.values() for index in indexes)
    before = -1
    for position, pair in enumerate(pairs):
        if pair is None:
            after = next((other for other in pairs[position + 1 :] if other is not None), len(old))
            pair = next((i for i in free if before < i < after and type(old[i]) is type(new[position])), None)
            if pair is None:
                continue
            free.remove(pair)
            pairs[position] = pair
        before = pair
    return pairs


def _key(value: Any) -> str:
    """What an entry is recognised by: its name, or all of it."""
    if isinstance(value, dict) and isinstance(value.get("name"), str) and value["name"]:
        return f"name {value['name']}"
    return json.dumps(value, sort_keys=True, default=str)
