"""Bytes of a file to its text: byte order marks, declared encodings, and bytes that are not what is declared."""

from __future__ import annotations

import codecs
import re

from hie_runtime.importers.iris.xmltext import IRISFileError

_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_DECLARED = re.compile(rb"""^\s*<\?xml[^>]{0,200}?\sencoding\s*=\s*["']([A-Za-z0-9._\-]{1,40})["']""")
_ALLOWED = re.compile(
    r"utf-8|us-ascii|ascii|iso-?8859-?\d{1,2}|latin-?1|windows-125\d|cp125\d", re.IGNORECASE
)
_FALLBACK = "iso-8859-1"


def text_of(content: bytes) -> tuple[str, str]:
    """(text with LF line ends, a remark or "").

    A byte order mark decides, then what an XML declaration says, else it is UTF-8. What is not UTF-8 although it
    should be is read as ISO-8859-1, which gives every byte a character; the remark says from which line on. Raises
    IRISFileError for encodings that are not read and for what is no text."""
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return _decoded(content[len(mark) :], encoding)
    declared = _DECLARED.match(content[:400])
    encoding = declared[1].decode("ascii") if declared else "utf-8"
    if encoding.lower() in (
        "utf-16",
        "utf-16le",
        "utf-16be",
    ):  # written so by tools that saved it as UTF-8 since
        text, _ = _decoded(content, "utf-8")
        return text, f"declared {encoding} without a byte order mark; read as UTF-8"
    if not _ALLOWED.fullmatch(encoding):
        raise IRISFileError(f"encoding {encoding!r} is declared; UTF-8, UTF-16 with byte order mark, ISO-8859-x and windows-125x are read")  # fmt: skip
    return _decoded(content, encoding)


def _decoded(content: bytes, encoding: str) -> tuple[str, str]:
    remark = ""
    try:
        text = content.decode(encoding)
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        found = f"byte 0x{content[error.start]:02X} on line {line} is not {encoding.upper()}"
        if encoding.startswith("utf-16"):
            raise IRISFileError(f"{found}: the file is cut off or damaged") from error
        remark = f"{found}; the file was read as ISO-8859-1"
        text = content.decode(_FALLBACK)
    except LookupError as error:
        raise IRISFileError(f"encoding {encoding!r} is declared, which does not exist") from error
    if (at := text.find("\0")) >= 0:
        line = text.count("\n", 0, at) + 1
        raise IRISFileError(
            "a NUL character, so it is no text (UTF-16 is read with a byte order mark only)", line
        )
    return text.replace("\r\n", "\n"), remark


def head_of(content: bytes) -> str:
    """The beginning of a file as text, cut anywhere, for a first look. Never raises."""
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return content[len(mark) :].decode(encoding, "replace")
    return content.decode("utf-8", "replace")
