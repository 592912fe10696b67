"""Which schema category a message has, from a MessageSchemaCategory setting (iris-semantics 5.5)."""

from __future__ import annotations

from functools import lru_cache

from hie_runtime.messages.hl7.reader import HL7Message


@lru_cache(maxsize=256)
def _parse(setting: str) -> tuple[str, tuple[tuple[str, str], ...]]:
    default = ""
    special: list[tuple[str, str]] = []
    for part in setting.split(","):
        name, separator, category = (text.strip() for text in part.partition("="))
        if separator:
            special.append((name, category))
        elif name:
            default = default or name
    return default, tuple(special)


def category_of(setting: str, message: HL7Message | None) -> str:
    """Category for one message: the default, or that of the first ``type=category`` that fits (``ADT_*`` allowed).

    message: not looked at when the setting names no types."""
    if not setting:
        return ""
    default, special = _parse(setting)
    for name, category in special:
        if message is None:
            break
        type_name = message.type_name
        if type_name == name or (name.endswith("*") and type_name.startswith(name[:-1])):
            return category.partition(":")[0]
    return default.partition(":")[0]
