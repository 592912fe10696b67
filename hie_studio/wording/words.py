"""What the runtime says (errors, problems, findings, lines of reports), in the language of the window.

The runtime knows no translations and words everything in English. The catalogue is keyed by these sentences
themselves: ``translations/worded.py`` finds them in its sources. Here each sentence of a text gets the translation of
its template with the values put back. What follows no template, or has no translation, stays as it is.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from hie_studio.wording.reading import Said, Sentence, read
from hie_studio.wording.template import parsed

CONTEXT = "Runtime"
_ANY = "is missing"  # a sentence that every language says otherwise


def _translated(source: str) -> str:
    return QCoreApplication.translate(CONTEXT, source)


def in_words(text: str, translated: Callable[[str], str] = _translated) -> str:
    """A text of the runtime in the language of the window; as it is where no translation is known."""
    if translated is _translated and _translated(_ANY) == _ANY:
        return text  # the window speaks English: nothing is to be found
    return _rendered(read(text), translated) if text else ""


def error_in_words(error: BaseException) -> str:
    """What an error says, in the language of the window."""
    return in_words(str(error))


def _rendered(said: Said, translated: Callable[[str], str]) -> str:
    return "".join(piece if isinstance(piece, str) else _sentence(piece, translated) for piece in said)


def _sentence(sentence: Sentence, translated: Callable[[str], str]) -> str:
    source = sentence.template.source
    try:
        template = parsed(translated(source) or source)
    except ValueError:
        return sentence.text
    if set(template.places) != set(sentence.template.places):
        return sentence.text  # it would lose a value
    return template.filled({place: _rendered(said, translated) for place, said in sentence.values})
