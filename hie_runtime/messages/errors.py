"""Errors of the message layer. Each text says where, what was found and what is allowed."""

from __future__ import annotations

from hie_runtime.errors import HIEError


class MessageError(HIEError):
    """Base of everything the message layer reports."""


class HL7Error(MessageError):
    """The bytes are not an HL7 v2 message, or a value does not fit into one."""


class PathError(MessageError):
    """A field path cannot be understood, or does not exist in the named version."""


class FramingError(MessageError):
    """A byte stream does not follow its framing (MLLP and its relatives)."""


class SchemaError(MessageError):
    """A message structure or schema category cannot be understood."""


class XMLError(MessageError):
    """The bytes are not XML that HIE reads, or not what their schema allows."""


class JSONError(MessageError):
    """The bytes are not JSON, or a value in them cannot be given as text."""


class RecordError(MessageError):
    """The bytes are not records of their layout, or a layout cannot be used."""


class FHIRError(MessageError):
    """A message is no FHIR resource, or cannot become one."""
