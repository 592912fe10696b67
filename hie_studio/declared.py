"""Words that components declare (titles, help, units of settings), in the language of the window.

The runtime knows no translations: it declares them in English, and here they are looked up under the context
``Components``. ``translations/declared.py`` writes them down for Qt's
collector."""

from __future__ import annotations

from collections.abc import Iterator

from pydantic import BaseModel
from PySide6.QtCore import QCoreApplication

from hie_runtime.components.registry import registry
from hie_runtime.config.model import ItemConfig, ProductionConfig, TLSConfig

CONTEXT = "Components"
_ACRONYMS = {
    "ack": "ACK",
    "nack": "NACK",
    "err": "ERR",
    "ip": "IP",
    "ssl": "TLS",
    "io": "I/O",
    "hl7": "HL7",
    "config": "configuration",
    "url": "URL",
    "msg": "message",
}


def said(text: str) -> str:
    """The text in the language of the window; as it is declared where no translation is known."""
    return QCoreApplication.translate(CONTEXT, text) if text else ""


def title_of(key: str) -> str:
    """A label from a setting's name: ``ack_mode`` gives ``ACK mode``."""
    return said(_label(key))


def _label(key: str) -> str:
    text = " ".join(_ACRONYMS.get(word, word) for word in key.split("_"))
    return text[:1].upper() + text[1:]


def texts() -> list[str]:
    """Everything the components that come with HIE declare, in their order."""
    found: dict[str, None] = {}
    for component in registry():
        found.update(dict.fromkeys((component.title, component.description)))
        if component.adapter_settings is not None:
            found.update(dict.fromkeys(_words_of(component.adapter_settings)))
        found.update(dict.fromkeys(_words_of(component.host_settings)))
    for model in (ItemConfig, ProductionConfig, TLSConfig):
        found.update(dict.fromkeys(_words_of(model)))
    found.pop("", None)
    return list(found)


def _words_of(model: type[BaseModel]) -> Iterator[str]:
    for name, field in model.model_fields.items():
        extra = field.json_schema_extra if isinstance(field.json_schema_extra, dict) else {}
        yield field.title or _label(name)
        yield field.description or ""
        yield str(extra.get("unit", ""))
