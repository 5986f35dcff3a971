"""The connections to one registry: to read it, and to write to it."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from sqlalchemy import Connection, Engine

from extract.registry.engine import READING, WRITING
from extract.registry.faults import explained


@dataclass(frozen=True, slots=True)
class Connections:
    """Reads and writes a registry, a transaction at a time; close it in the end."""

    engine: Engine

    def close(self) -> None:
        """Give all connections back."""
        self.engine.dispose()

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """Yield a connection whose transaction sees one state of the registry.

        Raises RegistryError where the database cannot be reached or read.
        """
        with explained(self.engine.url), self.engine.connect() as connection:
            reading = connection.execution_options(**READING[self.engine.dialect.name])
            with reading.begin():
                yield reading

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """Yield a connection whose transaction is kept whole, or not at all where the block raises.

        Raises RegistryError where the database cannot be reached or written; it is as it was then.
        """
        with explained(self.engine.url), self.engine.connect() as connection:
            writing = connection.execution_options(**{WRITING: True})
            with writing.begin():
                yield writing
