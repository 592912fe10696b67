"""The storages under test: the same promises of each, on real servers."""

from __future__ import annotations

import itertools
import os
import secrets
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from hie_runtime.journal.api import QueueStorage
from hie_runtime.journal.storages import SQLITE, make_storage
from servers import PostgreSQL, Valkey

KINDS = ("sqlite", "postgresql", "redis")
_numbers = itertools.count(1)


@dataclass
class Place:
    """Where one test's journal is. ``url``: as on the command line."""

    kind: str
    url: str
    folder: Path
    production: str = field(default_factory=lambda: f"T{next(_numbers)} {secrets.token_hex(4)}")

    def make(self, durability: str = "full", folder: Path | None = None) -> QueueStorage:
        """A storage, not opened."""
        return make_storage(self.url, folder or self.folder / "data", self.production, durability)

    async def open(self, folder: Path | None = None) -> QueueStorage:
        storage = self.make(folder=folder)
        await storage.open()
        return storage


@pytest.fixture(scope="session")
def postgresql_url() -> Iterator[str]:
    if url := os.environ.get("HIE_TEST_PG_DSN"):
        yield url
        return
    server = PostgreSQL()
    try:
        server.start()
        yield server.url
    finally:
        server.remove()


@pytest.fixture(scope="session")
def redis_url() -> Iterator[str]:
    if url := os.environ.get("HIE_TEST_REDIS_URL"):
        yield url
        return
    server = Valkey()
    try:
        server.start()
        yield server.url
    finally:
        server.remove()


@pytest.fixture(params=KINDS)
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Place:
    kind = request.param
    url = SQLITE if kind == "sqlite" else request.getfixturevalue(f"{kind}_url")
    return Place(kind, url, tmp_path)


@pytest.fixture(params=["postgresql", "redis"])
def server_place(request: pytest.FixtureRequest, tmp_path: Path) -> Place:
    """Those on a server."""
    return Place(request.param, request.getfixturevalue(f"{request.param}_url"), tmp_path)
