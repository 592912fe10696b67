"""Sentences of the runtime in the language of the window."""

from hie_studio.wording.words import CONTEXT, error_in_words, in_words

__all__ = ["CONTEXT", "error_in_words", "in_words"]
