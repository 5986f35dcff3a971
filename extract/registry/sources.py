"""Files that were read."""

from typing import NamedTuple

from sqlalchemy import Connection, select

from extract.registry.ledger import sources


class SourceState(NamedTuple):
    """The hash of a file's bytes, and the program that read them."""

    sha256: str
    program: str


def load_sources(connection: Connection) -> dict[str, SourceState]:
    """Return the state of each file by path."""
    query = select(sources.c.path, sources.c.sha256, sources.c.program)
    return {path: SourceState(sha256, program) for path, sha256, program in connection.execute(query)}
