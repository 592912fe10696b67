"""Other values for those that tell a person: always the same one for the same value, and no way back.

Chosen by HMAC-SHA256 with a key that lives as long as its :class:`Pseudonyms` and is written nowhere, so that
nobody can try names or numbers until one fits.
"""

from __future__ import annotations

import hmac
import secrets
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from hashlib import sha256

from hie_runtime.messages.hl7.anonymise_rules import Action

_FAMILY = [
    "Alder",
    "Ashby",
    "Barlow",
    "Beckett",
    "Birch",
    "Bramley",
    "Calder",
    "Carrow",
    "Colby",
    "Corrie",
    "Dacre",
    "Darrow",
    "Elwood",
    "Fenwick",
    "Garrick",
    "Glover",
    "Hadley",
    "Hartnoll",
    "Hexham",
    "Holloway",
    "Irwin",
    "Jessop",
    "Kelby",
    "Kendrick",
    "Larkin",
    "Linden",
    "Marlow",
    "Merrow",
    "Norcott",
    "Oakes",
    "Orrell",
    "Penrose",
    "Pickford",
    "Quarles",
    "Radley",
    "Redfern",
    "Rowan",
    "Selwyn",
    "Sorrel",
    "Stanton",
    "Tarrant",
    "Thorne",
    "Ulverston",
    "Vickery",
    "Walcott",
    "Wexley",
    "Whitlock",
    "Yarrow",
]
_GIVEN = [
    "Alex",
    "Ariel",
    "Avery",
    "Blair",
    "Brook",
    "Cameron",
    "Casey",
    "Charlie",
    "Dana",
    "Dale",
    "Drew",
    "Ellis",
    "Emery",
    "Finley",
    "Frankie",
    "Gale",
    "Hayden",
    "Indigo",
    "Jamie",
    "Jesse",
    "Jules",
    "Kelly",
    "Kim",
    "Kit",
    "Lane",
    "Lee",
    "Leslie",
    "Logan",
    "Marley",
    "Morgan",
    "Noel",
    "Parker",
    "Quinn",
    "Reese",
    "Riley",
    "Robin",
    "Rory",
    "Sage",
    "Sam",
    "Shannon",
    "Sidney",
    "Skyler",
    "Taylor",
    "Toby",
    "Tracy",
    "Val",
    "Wren",
    "Winter",
]
_STREETS = [
    "Canal",
    "Chapel",
    "Cherry",
    "Church",
    "Garden",
    "Harbour",
    "Meadow",
    "Orchard",
    "Park",
    "Quarry",
    "School",
    "Station",
    "Tower",
    "Willow",
]
_ENDS = ["Close", "Drive", "Lane", "Road", "Row", "Street", "Terrace", "Way"]
_TOWNS = [
    "Ashford",
    "Brookwick",
    "Coldwater",
    "Dunmere",
    "Eastmoor",
    "Fairhaven",
    "Greenholm",
    "Highfield",
    "Kingsmoor",
    "Lakeby",
    "Northbank",
    "Oakham",
    "Redmere",
    "Southwold",
    "Thornby",
    "Westbrook",
]
_DAYS = 340  # a year or less keeps ages and seasons near what they were
_SHORTEST = 30
_TRIES = 64


class Pseudonyms:
    """The pseudonyms of one session."""

    def __init__(self, key: bytes | None = None) -> None:
        self._key = key or secrets.token_bytes(32)
        self._given: dict[tuple[Action, str], str] = {}
        self._taken: dict[tuple[Action, str], str] = {}
        self._makers: dict[Action, Callable[[str, Iterator[int]], str]] = {
            Action.FAMILY: lambda value, dice: _cased(_pick(_FAMILY, dice), value),
            Action.GIVEN: lambda value, dice: _cased(_pick(_GIVEN, dice), value),
            Action.STREET: _street,
            Action.CITY: lambda value, dice: _cased(_pick(_TOWNS, dice), value),
            Action.SHAPE: _shaped,
            Action.PHONE: _phone,
            Action.EMAIL: lambda _, dice: f"person{_number(dice, 5)}@example.org",
            Action.IDENTIFIER: _identifier,
        }

    def of(self, action: Action, value: str, allowed: Callable[[str], bool]) -> str:
        """The pseudonym of a value; ``allowed`` refuses one that would show something it must not.

        "" when none is allowed: then nothing is said."""
        key = action, value.casefold()
        found = self._given.get(key)
        if found is not None and allowed(found):
            return found
        maker = self._makers[action]
        for attempt in range(_TRIES):
            made = maker(value, self._dice(f"{action}\0{attempt}\0{value.casefold()}"))
            free = action is not Action.IDENTIFIER or self._taken.get((action, made), key[1]) == key[1]
            if made and allowed(made) and (free or attempt > _TRIES // 2):
                self._given[key] = made
                self._taken.setdefault((action, made), key[1])
                return made
        return ""

    def days(self, person: str) -> int:
        """By how many days a person's dates are moved; never 0."""
        dice = self._dice(f"days\0{person}")
        span = _SHORTEST + (next(dice) * 256 + next(dice)) % (_DAYS - _SHORTEST)
        return span if next(dice) & 1 else -span

    def _dice(self, seed: str) -> Iterator[int]:
        """Bytes without end."""
        block = 0
        while True:
            text = f"{block}\0{seed}".encode("utf-8", "surrogatepass")
            yield from hmac.new(self._key, text, sha256).digest()
            block += 1


def moved(value: str, days: int) -> str:
    """A date or time of HL7 (YYYY[MM[DD[HH[MM[SS[.S]]]]]][+ZZZZ]) some days on; "" for what is no date.

    What has no day moves by whole months or years, by one at least, so that it is never what it was.
    """
    digits = value[: len(value) - len(value.lstrip("0123456789"))]
    step = 1 if days > 0 else -1
    try:
        if len(digits) == 4:
            return f"{datetime(int(digits), 1, 1).year + step:04d}{value[4:]}"
        if len(digits) == 6:
            months = int(digits[:4]) * 12 + datetime(int(digits[:4]), int(digits[4:]), 1).month - 1
            months += round(days / 30.4) or step
            return f"{months // 12:04d}{months % 12 + 1:02d}{value[6:]}"
        day = datetime.strptime(digits[:8], "%Y%m%d") + timedelta(days)
    except (ValueError, OverflowError):
        return ""
    return f"{day:%Y%m%d}{value[8:]}" if day.year >= 1000 else ""


def mask(value: str, small: str = "x", big: str = "X", digit: str = "9") -> str:
    """Letters and digits replaced by one of each; everything else stays."""
    return "".join(
        digit if one.isdigit() else big if one.isupper() else small if one.isalnum() else one for one in value
    )


def _pick(names: list[str], dice: Iterator[int]) -> str:
    return names[(next(dice) * 256 + next(dice)) % len(names)]


def _number(dice: Iterator[int], length: int) -> str:
    return "".join(str(next(dice) % 10) for _ in range(length))


def _cased(made: str, value: str) -> str:
    return made.upper() if value.isupper() and len(value) > 1 else made


def _street(value: str, dice: Iterator[int]) -> str:
    number = f"{next(dice) % 180 + 1} " if value[:1].isdigit() else ""
    if value.isdigit():
        return number.strip()
    return _cased(f"{number}{_pick(_STREETS, dice)} {_pick(_ENDS, dice)}", value)


def _shaped(value: str, dice: Iterator[int]) -> str:
    """Another text of the same shape; letters of other alphabets become Latin ones."""
    return "".join(_like(one, next(dice)) for one in value)


def _like(one: str, number: int) -> str:
    if one.isdigit():
        return str(number % 10)
    if one.isalpha():
        letter = chr(ord("a") + number % 26)
        return letter.upper() if one.isupper() else letter
    return one


def _phone(value: str, dice: Iterator[int]) -> str:
    """Other digits behind the 0 or + it begins with."""
    kept = 1 if value[:1] in ("0", "+") else 0
    return value[:kept] + _shaped(value[kept:], dice)


def _identifier(value: str, dice: Iterator[int]) -> str:
    """The same shape. A number with the check digit of the NHS gets one of its test range (999), with its own."""
    if len(value) == 10 and value.isascii() and value.isdigit() and _check_digit(value[:9]) == value[9]:
        start = "999" + _number(dice, 6)
        digit = _check_digit(start)
        return start + digit if digit != "10" else ""
    return _shaped(value, dice)


def _check_digit(nine: str) -> str:
    """Modulus 11 (NHS Data Dictionary, NHS number); ``10`` when the nine digits have none."""
    rest = 11 - sum(int(one) * (10 - at) for at, one in enumerate(nine)) % 11
    return str(0 if rest == 11 else rest)
