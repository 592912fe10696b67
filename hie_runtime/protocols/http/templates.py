"""URLs with values of the message in them."""

from __future__ import annotations

import re
from urllib.parse import quote

from hie_runtime.protocols.base import AdapterError, DeliveryError
from hie_runtime.protocols.message_values import UNREADABLE, PlaceError, Value, value_at

_PLACE = re.compile(r"\{([^{}]*)\}")
_SOURCE = re.compile(r"^\S+ ([A-Z]+) (/[^ ?]*)(?:\?([^ ]*))?(?: |$)")


def received_method(source: str) -> str:
    """Method of the request a message came with, "" when it came otherwise."""
    match = _SOURCE.match(source)
    return match[1] if match else ""


class URLTemplate:
    """A URL, or a part of one, in a setting. Raises AdapterError, naming item and place, for one that cannot be."""

    known = "{hl7:PATH}, {json:/POINTER}, {xpath:EXPRESSION}, {path}, {query}"

    def __init__(self, text: str, item: str, setting: str = "url") -> None:
        self.text = text
        self._item, self._setting = item, setting
        pieces = _PLACE.split(text)
        self._literal = pieces[0::2]
        self._places = pieces[1::2]
        self._values = [self._value(place) for place in self._places]

    def fill(self, message: bytes, source: str) -> str:
        """The URL for a message. Raises DeliveryError, of the message, when a value is missing."""
        filled = [self._literal[0]]
        for place, value, literal in zip(self._places, self._values, self._literal[1:], strict=True):
            try:
                found = value(message, source)
            except UNREADABLE as error:
                raise DeliveryError(
                    f"{self._setting}: {{{place}}} cannot be read from the message", connection=False
                ) from error
            if not found and place not in ("path", "query"):
                raise DeliveryError(f"{self._setting}: {{{place}}} is empty in the message", connection=False)
            raw = place in ("path", "query")  # already encoded
            filled += [found if raw else quote(found, safe=""), literal]
        url = "".join(filled)
        return url.rstrip("?") if "query" in self._places else url

    def _value(self, place: str) -> Value:
        if place == "path":
            return lambda _message, source: match[2].lstrip("/") if (match := _SOURCE.match(source)) else ""
        if place == "query":
            return lambda _message, source: (match[3] or "") if (match := _SOURCE.match(source)) else ""
        try:
            value = self.value(place)
        except PlaceError as error:
            raise AdapterError(f'item "{self._item}", {self._setting}: {{{place}}}: {error}') from error
        if value is None:
            raise AdapterError(f'item "{self._item}", {self._setting}: {{{place}}} is none of {self.known}')
        return value

    def value(self, place: str) -> Value | None:
        """What reads a place, None for one that is not known. Raises PlaceError."""
        return value_at(place)
