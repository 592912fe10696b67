"""What workers of a workspace start with."""

from __future__ import annotations

from collections.abc import Sequence

from hie_runtime.config.workspace_files import Workspace
from hie_runtime.workers.jobs import WorkerSetup


def workspace_setup(
    workspace: Workspace,
    item: str,
    preload: Sequence[str] = (),
    *,
    message_timeout: float = 30.0,
    memory: int = 1024,
) -> WorkerSetup:
    """A workspace as it was loaded; units and ``preload`` as in :class:`WorkerSetup`."""
    return WorkerSetup(
        item=item,
        folder=str(workspace.path),
        transforms={
            name: definition.model_dump(mode="json") for name, definition in workspace.transforms.items()
        },
        rules={name: definition.model_dump(mode="json") for name, definition in workspace.rules.items()},
        lookups=workspace.lookups,
        scripts=workspace.scripts,
        preload=preload,
        message_timeout=message_timeout,
        memory=memory,
    )
