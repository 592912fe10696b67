"""Which parts of two lists belong together, so that one more or less is one difference and not a row of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from difflib import SequenceMatcher
from itertools import zip_longest

# A pair of positions; None where the other list has nothing that belongs to it.
Pair = tuple[int | None, int | None]
Likeness = Callable[[str, str], float | None]
# Comparing each with each is quadratic; past this many comparisons parts are paired by their order.
_EACH_WITH_EACH = 40_000
_EXACT = 4_000


def aligned(found: Sequence[str], expected: Sequence[str], likeness: Likeness) -> list[Pair]:
    """Pairs in order. Equal parts are paired first; in the gaps those that are most alike.

    likeness: from 0 (nothing in common) to 1; None for parts that never belong together.
    """
    start = 0
    shorter = min(len(found), len(expected))
    while start < shorter and found[start] == expected[start]:
        start += 1
    end = 0
    while end < shorter - start and found[-1 - end] == expected[-1 - end]:
        end += 1
    pairs: list[Pair] = [(at, at) for at in range(start)]
    high, other_high = len(found) - end, len(expected) - end
    pairs += _middle(found, expected, (start, high), (start, other_high), likeness)
    pairs += [(high + at, other_high + at) for at in range(end)]
    return pairs


def _middle(
    found: Sequence[str],
    expected: Sequence[str],
    here: tuple[int, int],
    there: tuple[int, int],
    likeness: Likeness,
) -> list[Pair]:
    """Between the equal ends: pairs of equal parts, and what lies between those."""
    one, other = found[slice(*here)], expected[slice(*there)]
    if not one or not other or max(len(one), len(other)) > _EXACT:
        return _gap(found, expected, range(*here), range(*there), likeness)
    pairs: list[Pair] = []
    at, other_at = here[0], there[0]
    for start, other_start, size in SequenceMatcher(None, one, other, autojunk=False).get_matching_blocks():
        low, other_low = here[0] + start, there[0] + other_start
        pairs += _gap(found, expected, range(at, low), range(other_at, other_low), likeness)
        pairs += [(low + step, other_low + step) for step in range(size)]
        at, other_at = low + size, other_low + size
    return pairs


def _gap(
    found: Sequence[str], expected: Sequence[str], here: range, there: range, likeness: Likeness
) -> list[Pair]:
    if not here or not there:
        return [(at, None) for at in here] + [(None, at) for at in there]
    if len(here) * len(there) > _EACH_WITH_EACH:
        return _in_order(found, expected, here, there, likeness)
    return _best(found, expected, here, there, likeness)


def _best(
    found: Sequence[str], expected: Sequence[str], here: range, there: range, likeness: Likeness
) -> list[Pair]:
    """The pairing of least cost: a pair costs how unlike it is, a part alone a half."""
    rows, columns = len(here), len(there)
    cost = [
        [0.5 * (rows - row + columns - column) for column in range(columns + 1)] for row in range(rows + 1)
    ]
    for row in range(rows - 1, -1, -1):
        for column in range(columns - 1, -1, -1):
            alone = 0.5 + min(cost[row + 1][column], cost[row][column + 1])
            alike = likeness(found[here[row]], expected[there[column]])
            together = alone + 1 if alike is None else 1 - alike + cost[row + 1][column + 1]
            cost[row][column] = min(alone, together)
    return _walked(cost, found, expected, here, there, likeness)


def _walked(
    cost: list[list[float]],
    found: Sequence[str],
    expected: Sequence[str],
    here: range,
    there: range,
    likeness: Likeness,
) -> list[Pair]:
    pairs: list[Pair] = []
    row = column = 0
    while row < len(here) and column < len(there):
        alike = likeness(found[here[row]], expected[there[column]])
        if alike is not None and 1 - alike + cost[row + 1][column + 1] <= cost[row][column] + 1e-9:
            pairs.append((here[row], there[column]))
            row, column = row + 1, column + 1
        elif cost[row + 1][column] <= cost[row][column + 1]:
            pairs.append((here[row], None))
            row += 1
        else:
            pairs.append((None, there[column]))
            column += 1
    return pairs + [(at, None) for at in here[row:]] + [(None, at) for at in there[column:]]


def _in_order(
    found: Sequence[str], expected: Sequence[str], here: range, there: range, likeness: Likeness
) -> list[Pair]:
    """One with one as they stand; those that never belong together stay alone."""
    pairs: list[Pair] = []
    for at, other in zip_longest(here, there):
        if at is None or other is None or likeness(found[at], expected[other]) is not None:
            pairs.append((at, other))
        else:
            pairs += [(at, None), (None, other)]
    return pairs
