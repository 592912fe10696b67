"""Seeds from files and texts, and inputs as text."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]


def files(*patterns: str) -> list[bytes]:
    """Contents of files of the repository."""
    found = [file for pattern in patterns for file in sorted(REPOSITORY.glob(pattern)) if file.is_file()]
    assert found, f"no file fits {patterns}"
    return [file.read_bytes() for file in found]


def encoded(texts: Iterable[str]) -> list[bytes]:
    """Texts as inputs."""
    return [text.encode() for text in texts]


def text_of(data: bytes) -> str:
    """An input as text; what is no UTF-8 is read as Latin-1."""
    with suppress(UnicodeDecodeError):
        return data.decode()
    return data.decode("latin-1")
