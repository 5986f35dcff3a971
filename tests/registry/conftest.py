"""Registries to test with: each test that takes ``db`` or ``registry`` runs on SQLite and on PostgreSQL."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from extract.registry.registry import Registry, open_registry
from tests.registry.postgres import Postgres, find_programs, run_postgres


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    """A server of the tests' own."""
    programs = find_programs()
    if programs is None:
        pytest.skip("PostgreSQL is not installed (Debian: postgresql)")
    with run_postgres(programs) as server:
        yield server


@pytest.fixture(params=["sqlite", "postgres"])
def db(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of a registry that is not there yet."""
    if request.param == "sqlite":
        return str(tmp_path / "registry.db")
    server: Postgres = request.getfixturevalue("postgres")
    return server.new_database()


@pytest.fixture
def registry(db: str) -> Iterator[Registry]:
    """An empty registry."""
    with open_registry(db) as opened:
        yield opened
