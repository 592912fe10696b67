"""Values as they may be shown: anywhere, and as shapes for a report that leaves the hospital (``Okafor^Ada`` is
``Aaaaaa^Aaa``, dates are digits)."""

from __future__ import annotations

import re
import unicodedata

_QUOTED = re.compile(r"'[^']*'|\"[^\"]*\"")


def printable(text: str) -> str:
    """Without what a terminal or a file in UTF-8 cannot hold: control characters and bytes that were invalid in the
    message's character set are written as ``\\x1b``."""
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode("ascii") for c in text)


def masked(text: str) -> str:
    """Letters as A or a, digits as 9; separators and other signs stay."""
    return "".join(map(_shape, text))


def masked_quotes(text: str) -> str:
    """An error text with what it quotes as shapes."""
    return _QUOTED.sub(lambda found: found[0][0] + masked(found[0][1:-1]) + found[0][-1], text)


def _shape(character: str) -> str:
    kind = unicodedata.category(character)
    if kind == "Nd":
        return "9"
    if kind in ("Lu", "Lt"):
        return "A"
    return "a" if kind[0] in "LM" else character
