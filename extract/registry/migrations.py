"""The steps that make a registry what it is, in order, each run once and never changed after its release."""

from collections.abc import Callable
from typing import NamedTuple

from sqlalchemy import Connection, insert, inspect, select

from extract.registry.ledger import migrations
from extract.registry.review.tables import make_reviews
from extract.registry.search.index import make_search
from extract.registry.tables import METADATA
from extract.registry.views import VIEWS

APPLICATION = 0x4D554354
"""What a registry has as SQLite's ``application_id``: "MUCT"."""


class Migration(NamedTuple):
    """One step; its number is its place in MIGRATIONS, counted from 1."""

    name: str
    run: Callable[[Connection], None]


def make_tables(connection: Connection) -> None:
    """Make the tables of documents and of what stands in them."""
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION}")
    METADATA.create_all(connection)


def make_views(connection: Connection) -> None:
    """Make the views that other programs read."""
    for name, query in VIEWS.items():
        connection.exec_driver_sql(f"CREATE VIEW {name} AS {query}")


MIGRATIONS = (
    Migration("tables", make_tables),
    Migration("views", make_views),
    Migration("search", make_search),
    Migration("reviews", make_reviews),
)


def schema_number(connection: Connection) -> int:
    """Return the number of the last migration that was run, 0 for an empty database."""
    if not inspect(connection).has_table(migrations.name):
        return 0
    return max(connection.scalars(select(migrations.c.number)), default=0)


def migrate(connection: Connection, now: str) -> None:
    """Run the migrations that are still to be run; another program that does so at once is waited for."""
    if connection.dialect.name == "postgresql":
        connection.exec_driver_sql("SELECT pg_advisory_xact_lock(%s)", (APPLICATION,))
    done = schema_number(connection)
    for number, migration in enumerate(MIGRATIONS[done:], done + 1):
        migration.run(connection)
        connection.execute(insert(migrations).values(number=number, name=migration.name, run_at=now))
