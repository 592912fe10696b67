"""Settings of the database adapters (iris-semantics 2.4, EnsLib.SQL.*)."""

from __future__ import annotations

from typing import Literal

from pydantic import field_validator, model_validator
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError

from hie_runtime.components.settings import (
    AdapterSettings,
    Bytes,
    Count,
    Flag,
    Kind,
    NameList,
    OperationSettings,
    Seconds,
    SecondsOrForever,
    ServiceSettings,
    setting,
)
from hie_runtime.protocols.polling import PollingSettings

KINDS = ("sqlite", "postgresql", "mysql", "mariadb", "mssql")


class DatabaseSettings(AdapterSettings):
    """Where the database is, and how it is spoken to."""

    url: str = setting(
        iris="DSN",
        title="URL",
        min_length=1,
        help="postgresql://host:5432/name, mysql://host/name, mssql://host/name?driver=..., sqlite:///orders.db; "
        "without user and password. An IRIS DSN is to be replaced by it",
    )
    credentials: str = setting(
        "", iris="Credentials", kind=Kind.CREDENTIALS, help="Entry of the credentials store to log in with"
    )
    ssl_config: str = setting(
        "",
        kind=Kind.TLS,
        help="TLS configuration (PostgreSQL, MySQL); empty = no TLS; mssql: Encrypt=yes in the URL",
    )
    connect_timeout: Seconds = setting(10.0, unit="s", ge=0.1, help="Longest wait for connection and login")
    statement_timeout: Seconds = setting(
        30.0, iris="QueryTimeout", unit="s", ge=0.1, help="Longest wait for one statement"
    )
    stay_connected: SecondsOrForever = setting(
        -1.0,
        iris="StayConnected",
        unit="s",
        help="Seconds an idle connection is kept; -1 = for ever, 0 = disconnect after each use",
    )

    @field_validator("url")
    @classmethod
    def _is_url(cls, text: str) -> str:
        try:
            url = make_url(text)
        except ArgumentError:
            raise ValueError(f"{text!r} is no URL of a database; e.g. postgresql://host:5432/name") from None
        if url.password:
            raise ValueError("holds a password; put it into the credentials store")
        if url.get_backend_name() not in KINDS:
            raise ValueError(f"{url.get_backend_name()!r} is none of {', '.join(KINDS)}")
        return text


class DatabaseInboundSettings(PollingSettings, DatabaseSettings):
    """EnsLib.SQL.InboundAdapter: each row becomes a message."""

    query: str = setting(
        iris="Query",
        kind=Kind.LINES,
        min_length=1,
        help="SELECT that gives the rows, oldest first; :last_key stands for the key of the last row taken",
    )
    parameters: NameList = setting(
        default_factory=list,
        iris="Parameters",
        advanced=True,
        help="Values for the ? of the query in turn, comma separated; &%%LastKey = the last key".replace(
            "%%", "%"
        ),
    )
    key_field: str = setting(
        "", iris="KeyFieldName", help="Column that tells rows apart; the last key is taken from it"
    )
    first_key: str = setting(
        "0", iris="InitLastKey", advanced=True, help="What :last_key is before any row was taken"
    )
    after_statement: str = setting(
        "",
        iris="DeleteQuery",
        kind=Kind.LINES,
        help="DELETE or UPDATE that marks a stored row; :name stands for a column of it, ? for its key",
    )
    row_format: Literal["json", "csv", "column"] = setting(
        "json",
        help="json = an object by column name; csv = one line; column = the value of message_column as it is",
    )
    message_column: str = setting("", help="Column that holds the message, for row_format column")
    batch_size: Count = setting(200, ge=1, le=10_000, help="Rows taken at once")

    @model_validator(mode="after")
    def _fitting(self) -> DatabaseInboundSettings:
        if self.row_format == "column" and not self.message_column:
            raise ValueError("message_column: is empty; row_format column needs the name of a column")
        if self.by_last_key and not self.key_field:
            raise ValueError(
                "key_field: is empty; a query with :last_key needs the column the key is taken from"
            )
        if not self.by_last_key and not self.after_statement and not self.key_field:
            raise ValueError(
                "key_field: is empty; without :last_key and after_statement it says which rows were taken before"
            )
        return self

    @property
    def by_last_key(self) -> bool:
        """Whether the query begins behind the last key."""
        return ":last_key" in self.query or any(is_last_key(value) for value in self.parameters)


class DatabaseOutboundSettings(DatabaseSettings):
    """EnsLib.SQL.OutboundAdapter: each message runs a statement, in a transaction of its own."""

    statement: str = setting(
        "",
        iris="Query",
        kind=Kind.LINES,
        help="INSERT, UPDATE, MERGE, CALL or SELECT; {hl7:PID:3.1}, {json:/id}, {xpath://id}, {message}, {source} are bound as "
        "parameters; {hl7:PID:7 as date} also: integer, number, boolean, datetime, time, binary, text",
    )
    action: Literal["statement", "insert", "update", "upsert"] = setting(
        "statement", help="Run the statement, or write one row of a table"
    )
    table: str = setting("", help="Table to write, schema.table; for insert, update and upsert")
    columns: str = setting(
        "",
        kind=Kind.LINES,
        help="What is written, a line or semicolon each: column = {hl7:PID:3.1}; types are those of the table",
    )
    key_columns: NameList = setting(
        default_factory=list, help="Columns that find the row, for update and upsert"
    )
    repeat: str = setting(
        "",
        advanced=True,
        help="Once for each: {hl7:OBX(*)} counts, (k) in the other paths is 1 to that; {json:/results} with /k/ from 0",
    )
    empty_as_null: Flag = setting(True, help="What is empty in the message is NULL; off: an empty text")
    max_value_bytes: Bytes = setting(
        104_857_600,
        unit="bytes",
        ge=1_048_576,
        advanced=True,
        help="Longest message that is held in memory for a statement; {message} is written in pieces to PostgreSQL and is "
        "not bound by it",
    )
    no_row_is_error: Flag = setting(False, help="An UPDATE or DELETE that changes no row fails the message")

    @model_validator(mode="after")
    def _fitting(self) -> DatabaseOutboundSettings:
        if self.action == "statement":
            if not self.statement.strip():
                raise ValueError("statement: is empty; it says what is done with each message")
        elif not self.table or not self.columns.strip():
            raise ValueError(f"table and columns: {self.action} needs both")
        elif self.action != "insert" and not self.key_columns:
            raise ValueError(f"key_columns: is empty; {self.action} finds its row by them")
        return self


class DatabaseServiceSettings(ServiceSettings):
    """Host settings of EnsLib.SQL.Service.GenericService."""

    max_message_bytes: Bytes = setting(
        104_857_600, unit="bytes", advanced=True, help="Longest message a row may make; a longer one is left"
    )


class DatabaseOperationSettings(OperationSettings):
    """Host settings of EnsLib.SQL.Operation.GenericOperation."""


def is_last_key(value: str) -> bool:
    """IRIS's word for the last key in Parameters."""
    return value.strip().lower().lstrip("&%") == "lastkey" and value.strip().startswith(("&", "%"))
