"""The texts of other workspaces, read beside the window and kept until their files change."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from hie_runtime.config.workspace import fingerprint, load_workspace
from hie_runtime.errors import HIEError
from hie_runtime.messages.hl7.schema_categories import install
from hie_studio.document.files import state_in
from hie_studio.document.spots import Spot
from hie_studio.document.test_files import TestFiles
from hie_studio.panels.search.finding import all_spots


class OtherWorkspaces:
    """Reads workspaces. Their schema categories are forgotten again: names mean those of the open workspace."""

    def __init__(self) -> None:
        self._kept: dict[Path, tuple[dict[str, str], list[Spot]]] = {}

    def read(self, paths: Sequence[Path], tell: Callable[[str, int, int], None]) -> dict[Path, list[Spot]]:
        """Every text of each workspace; those that cannot be read are left out. ``tell``: name, done, all."""
        found: dict[Path, list[Spot]] = {}
        for number, path in enumerate(paths):
            tell(path.name, number, len(paths))
            try:
                found[path] = self._spots(path)
            except (HIEError, OSError):
                continue
        return found

    def _spots(self, path: Path) -> list[Spot]:
        workspace = load_workspace(path)
        install(str(workspace.path), ())
        digests = fingerprint(workspace)
        known = self._kept.get(path)
        if known is None or known[0] != digests:
            state = state_in(workspace)
            spots = all_spots(state, TestFiles(path, {}).data, workspace.scripts)
            known = self._kept[path] = (digests, spots)
        return known[1]
