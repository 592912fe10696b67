"""Character sets: MSH-18 (HL7 table 0211) and IRIS's DefCharEncoding to Python codecs.

Reading never fails. Bytes that are not valid in the message's character set become lone surrogates
(``surrogateescape``), so a value read and written back has the same bytes. ASCII is read as Latin-1, because
senders that declare ASCII and send accents are common and Latin-1 reads every byte.

Fields are found bytewise before decoding. That is right for every charset whose multi-byte characters do not
contain the separators' bytes: all of 8859, UTF-8, Shift-free EUC. In GB 18030, BIG-5 and ISO-2022-JP a
trailing
byte can equal ``|``, ``^``, ``~`` or ``\\``; such a character is split.
"""

from __future__ import annotations

import codecs
from functools import lru_cache
from typing import NamedTuple

from hie_runtime.messages.errors import HL7Error

# HL7 table 0211, letters and digits only, upper case.
_TABLE_0211 = {
    "ASCII": "latin-1",
    "ISOIR6": "latin-1",
    "ISOIR14": "shift_jis",
    "ISOIR87": "iso2022_jp",
    "ISOIR159": "iso2022_jp_2",
    "ISOIR100": "latin-1",
    "GB180302000": "gb18030",
    "BIG5": "big5",
    "KSX1001": "euc_kr",
    "CNS116431992": "euc_tw",
    "UNICODE": "utf-8",
    "UNICODEUTF8": "utf-8",
    "UTF8": "utf-8",
    "LATIN1": "latin-1",
} | {f"8859{n}": f"iso8859-{n}" for n in (2, 3, 4, 5, 6, 7, 8, 9, 15)}
_TABLE_0211["88591"] = "latin-1"

# Names of DefCharEncoding that are not in the table. Native is the operating system's own: UTF-8 today.
_IRIS_NAMES = {"NATIVE": "utf-8", "BINARY": "latin-1", "RAW": "latin-1", "CP1252": "cp1252"}


class DefaultEncoding(NamedTuple):
    """DefCharEncoding: the codec used when MSH-18 does not name one, or always when forced."""

    codec: str
    forced: bool


LATIN1 = DefaultEncoding("latin-1", False)


@lru_cache(maxsize=256)
def codec_for(name: str) -> str | None:
    """Python codec of a character set name of MSH-18, None when it is not known."""
    key = "".join(filter(str.isalnum, name)).upper()
    if not key:
        return None
    codec = _TABLE_0211.get(key) or _TABLE_0211.get(key.removeprefix("ISO")) or _IRIS_NAMES.get(key)
    return codec if codec and _exists(codec) else None


@lru_cache(maxsize=256)
def default_encoding(setting: str | None) -> DefaultEncoding:
    """Read a DefCharEncoding setting (``latin1``, ``!utf-8``, ``@table``); empty means latin1.

    Raises HL7Error when no such character set is known.
    """
    if not setting:
        return LATIN1
    name = setting.lstrip("!@").strip()
    codec = codec_for(name)
    if codec is None and _exists(name) and _superset_of_ascii(name):
        codec = codecs.lookup(name).name
    if codec is None:
        raise HL7Error(
            f"character encoding {setting!r} is not known; allowed: latin1, utf-8, 8859/1 to 8859/15, "
            "windows-1252 or another HL7 table 0211 name, with a leading ! to overrule MSH-18"
        )
    return DefaultEncoding("latin-1" if codec == "iso8859-1" else codec, setting.startswith("!"))


def decode(value: bytes, codec: str) -> str:
    """Text of the bytes; never raises (module docstring)."""
    try:
        return value.decode(codec, "surrogateescape")
    except UnicodeDecodeError:  # ISO-2022 codecs: an invalid byte below 0x80 cannot be escaped
        return value.decode(codec, "replace")


def encode(text: str, codec: str, where: str) -> bytes:
    """Bytes of the text in the message's character set.

    Raises HL7Error when the character set has no such character: a silent "?" would change clinical text.
    """
    try:
        return text.encode(codec, "surrogateescape")
    except UnicodeEncodeError as error:
        raise HL7Error(
            f"{where}: character U+{ord(text[error.start]):04X} does not exist in the message's "
            f"character set {codec}; set MSH-18 to UNICODE UTF-8 or replace the character"
        ) from None


def _exists(name: str) -> bool:
    try:
        return codecs.lookup(name)._is_text_encoding
    except (LookupError, ValueError):
        return False


def _superset_of_ascii(name: str) -> bool:
    try:
        return "MSH|^~\\&".encode(name) == b"MSH|^~\\&"
    except UnicodeError:
        return False
