"""How well a few typed letters fit a name."""

from __future__ import annotations

WORD_START, ADJACENT, GAP = 8, 5, 1
CLOSE = 7  # a letter, on average: they begin words, or follow one another


def score(query: str, text: str) -> int | None:
    """How well ``query`` fits ``text``, higher is better; None when it does not.

    Each word of the query must be found, its letters in order: "lord" finds "to.Lab.Orders". Letters that begin a
    word of the text or follow one another count more, letters passed over count less.
    """
    marks = [_word(word, text) for word in query.casefold().split()]
    if any(mark is None for mark in marks):
        return None
    return sum(mark for mark in marks if mark is not None) * 4 - len(text)


def close(query: str, text: str) -> int | None:
    """As :func:`score`, but None too when the letters of a word are merely strewn over the text."""
    words = query.casefold().split()
    if any((mark := _word(word, text)) is None or mark < CLOSE * len(word) for word in words):
        return None
    return score(query, text)


def _word(word: str, text: str) -> int | None:
    folded = text.casefold()
    whole = folded.find(word)
    starts = [at for at in range(len(folded)) if folded.startswith(word[0], at)]
    if whole >= 0:
        begins = any(_begins(text, at) for at in starts if folded.startswith(word, at))
        return len(word) * (ADJACENT + WORD_START) + (WORD_START if begins else 0)
    marks = [mark for at in starts if (mark := _from(word, text, folded, at)) is not None]
    return max(marks, default=None)


def _from(word: str, text: str, folded: str, start: int) -> int | None:
    """The mark of the letters in order, the first of them at ``start``."""
    total, last = 0, start - 1
    for letter in word:
        at = folded.find(letter, last + 1)
        if at < 0:
            return None
        total += WORD_START if at < len(text) and _begins(text, at) else 0
        total += ADJACENT if at == last + 1 else -GAP
        last = at
    return total


def _begins(text: str, at: int) -> bool:
    if at >= len(text):  # folding can lengthen a text
        return False
    before = text[at - 1] if at else " "
    return not before.isalnum() or (text[at].isupper() and before.islower())
