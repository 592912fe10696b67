"""A site's own HL7 schema category, as a workspace keeps it in ``schemas/*.yaml`` (iris-semantics 8.4).

    name: StAidan
    base: "2.4"                    # everything not said here is as there
    message_types:
      ADT_A31: {structure: ADT_A05, reply: base:ACK}
    structures:
      ADT_A05: {definition: "base:MSH base:EVN base:PID [base:PD1] base:PV1 [{ZWD}]"}
    segments:
      ZWD:
        fields:
          1: {description: Bed manager, type: base:ST, length: 60}

Definitions are in the notation of the HL7 standard (``[ ]`` optional, ``{ }`` repeating, ``< | >`` one of);
``base:`` before a name takes it from the base category, another category's name from that one.
"""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict, Field


class _Part(BaseModel):
    """Keys that HIE does not know are kept, for an export."""

    model_config = ConfigDict(extra="allow")


class MessageType(_Part):
    """What ``ADT_A08`` is: its structure, and the type of the reply."""

    description: str = ""
    structure: str = ""
    reply: str = Field("", description="Message type of the reply (IRIS: returntype)")


class Structure(_Part):
    """The segments and groups of a message."""

    description: str = ""
    definition: str = Field("", description="MSH EVN PID [PD1] {ORC [{OBX}]}")


class SchemaField(_Part):
    """A field of a segment or a component of a data type."""

    description: str = ""
    type: str = Field("", description="Data type, e.g. ST, base:CX, CX")
    required: str = Field("", description="R required, O optional, C conditional ...")
    symbol: str = Field(
        "", description="! exactly one, ? none or one, + one or more, * any number, & conditional"
    )
    length: int | None = Field(None, ge=0, description="Longest value, in characters; none: no limit")
    repeats: bool = False
    table: str = Field("", description="Code table of its values")

    @property
    def is_required(self) -> bool:
        """Whether a message without it is wrong."""
        return self.required.upper() in ("R", "1") or self.symbol in ("!", "+")


class Segment(_Part):
    """A segment: its fields by number."""

    description: str = ""
    fields: dict[int, SchemaField] = Field(default_factory=dict)


class DataType(_Part):
    """A data type: its components by number."""

    description: str = ""
    components: dict[int, SchemaField] = Field(default_factory=dict)


class CodeTable(_Part):
    """The values a field may have, with their meaning."""

    description: str = ""
    values: dict[str, str] = Field(default_factory=dict)


class SchemaCategory(_Part):
    """A category on top of another (``base``) or on its own (no base)."""

    name: str
    base: str = Field("", description='An HL7 version such as "2.4", another category, or nothing')
    description: str = ""
    message_types: dict[str, MessageType] = Field(default_factory=dict)
    structures: dict[str, Structure] = Field(default_factory=dict)
    segments: dict[str, Segment] = Field(default_factory=dict)
    data_types: dict[str, DataType] = Field(default_factory=dict)
    code_tables: dict[str, CodeTable] = Field(default_factory=dict)
