"""Rows of databases, in and out: PostgreSQL, SQLite, MySQL and MariaDB, SQL Server."""

from __future__ import annotations

from hie_runtime.components.registry import Component, ComponentKind
from hie_runtime.protocols.database.settings import (
    DatabaseInboundSettings,
    DatabaseOperationSettings,
    DatabaseOutboundSettings,
    DatabaseServiceSettings,
)

COMPONENTS = [
    Component(
        class_name="hie.services.database.DatabaseService",
        kind=ComponentKind.SERVICE,
        title="Database service",
        description="Looks for rows of a database; each becomes a message.",
        host="hie_runtime.hosts.service:BusinessService",
        host_settings=DatabaseServiceSettings,
        adapter="hie_runtime.protocols.database.inbound:DatabaseInboundAdapter",
        adapter_settings=DatabaseInboundSettings,
        iris_classes=("EnsLib.SQL.Service.GenericService",),
        category="Database",
        icon="file-in",
    ),
    Component(
        class_name="hie.operations.database.DatabaseOperation",
        kind=ComponentKind.OPERATION,
        title="Database operation",
        description="Runs a statement with values of each message, or writes them into a table; rows are the reply.",
        host="hie_runtime.hosts.operation:BusinessOperation",
        host_settings=DatabaseOperationSettings,
        adapter="hie_runtime.protocols.database.outbound:DatabaseOutboundAdapter",
        adapter_settings=DatabaseOutboundSettings,
        iris_classes=("EnsLib.SQL.Operation.GenericOperation",),
        category="Database",
        icon="file-out",
    ),
]
