"""What routing makes of the messages of one entry, before it is handed on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from operator import itemgetter

from hie_runtime.journal.block import Block

# Transform chain -> (index of the source message, new body) in order.
Made = dict[tuple[str, ...], list[tuple[int, bytes]]]
# Where messages lie: their block, and their positions in it by the index of the message they came from.
Places = list[tuple[Block, Sequence[int], Sequence[int]]]


class Routed:
    """Where the messages of one entry go: plain ones by target, transformed ones by chain and target."""

    __slots__ = ("deleted", "made", "nowhere", "plain", "poison", "transformed")

    def __init__(self) -> None:
        self.plain: dict[tuple[str, int], list[int]] = {}
        self.made: Made = {}
        self.transformed: dict[tuple[str, int], dict[tuple[str, ...], list[int]]] = {}
        self.nowhere: list[int] = []
        self.deleted: list[int] = []
        self.poison: dict[int, str] = {}


def in_order(places: Places) -> Iterator[tuple[Block, Sequence[int]]]:
    """Runs of messages of several blocks, in the order of the messages they came from: one target must get what
    was transformed and what was not in the order it came in."""
    if len(places) == 1:
        yield places[0][0], places[0][1]
        return
    rows = [
        (origin, number, position)
        for number, (_, positions, origins) in enumerate(places)
        for position, origin in zip(positions, origins, strict=True)
    ]
    rows.sort()
    for number, run in groupby(rows, key=itemgetter(1)):
        yield places[number][0], [position for _, _, position in run]
