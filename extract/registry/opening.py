"""Whether what stands where a registry should be is a registry, before anything is written to it."""

import sqlite3
from contextlib import closing
from pathlib import Path
from urllib.parse import quote

from sqlalchemy import URL, Connection, inspect

from extract.errors import RegistryError, RegistryMissingError
from extract.lexicon.messages import both
from extract.registry.faults import shown
from extract.registry.migrations import APPLICATION, MIGRATIONS, schema_number

_MAGIC = b"SQLite format 3\x00"
_ID_AT = slice(68, 72)
_HEADER = 100


def check_file(url: URL, create: bool) -> None:
    """Return where the file of ``url`` is a registry, or may become one; it is not touched.

    Raises RegistryMissingError where there is none and none shall be made, RegistryError where there is
    something else, or the folder for it cannot be made, and the driver's errors where it cannot be read.
    """
    path = Path(url.database or "")
    if path.is_dir():
        raise RegistryError(path, *both("registry.folder"))
    if path.is_file() and path.stat().st_size:
        _check_content(path)
    elif not create:
        raise RegistryMissingError(path, *both("registry.missing"))
    else:
        _make_folder(path)


def _make_folder(path: Path) -> None:
    """Make the folder that ``path`` lies in."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise RegistryError(path, *both("registry.no_folder", reason=error.strerror)) from error


def _check_content(path: Path) -> None:
    """Raise RegistryError where the file is no SQLite database, or another program's."""
    try:
        with path.open("rb") as file:
            header = file.read(_HEADER)
    except OSError as error:
        raise RegistryError(path, *both("registry.not_opened", reason=error.strerror)) from error
    if not header.startswith(_MAGIC):
        raise RegistryError(path, *both("registry.no_sqlite"))
    if int.from_bytes(header[_ID_AT]) != APPLICATION and not _is_ours(path):
        raise RegistryError(path, *both("registry.foreign"))


def _is_ours(path: Path) -> bool:
    """Whether the database, with its journal, is a registry or empty; raises the driver's errors."""
    location = f"file:{quote(str(path))}?mode=ro"
    with closing(sqlite3.connect(location, uri=True, isolation_level=None)) as connection:
        connection.execute("BEGIN")  # who else makes the registry is seen before or after, not between
        application = connection.execute("PRAGMA application_id").fetchone()[0]
        return application == APPLICATION or not connection.execute(_TABLES).fetchone()[0]


_TABLES = "SELECT count(*) FROM sqlite_master"


def check_schema(connection: Connection, url: URL, create: bool) -> int:
    """Return how many migrations were run; raises RegistryError where a newer program ran more.

    Raises it also where the tables are those of another program, and RegistryMissingError where the database
    is empty and nothing shall be made.
    """
    number = schema_number(connection)
    if number > len(MIGRATIONS):
        raise RegistryError(shown(url), *both("registry.newer", number=number, known=len(MIGRATIONS)))
    if not number and inspect(connection).get_table_names():
        raise RegistryError(shown(url), *both("registry.foreign"))
    if not number and not create:
        raise RegistryMissingError(shown(url), *both("registry.missing"))
    return number
