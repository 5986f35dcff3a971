"""What a database says when something is wrong, in sentences for the user."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import URL
from sqlalchemy.exc import ArgumentError, DBAPIError, NoSuchModuleError

from extract.errors import MissingToolError, RegistryError
from extract.lexicon.messages import both

SQLITE = {
    "SQLITE_NOTADB": "registry.no_sqlite",
    "SQLITE_CORRUPT": "registry.damaged",
    "SQLITE_FULL": "registry.full",
    "SQLITE_READONLY": "registry.read_only",
    "SQLITE_CANTOPEN": "registry.not_opened",
    "SQLITE_PERM": "registry.not_opened",
    "SQLITE_BUSY": "registry.locked",
    "SQLITE_LOCKED": "registry.locked",
    "SQLITE_IOERR": "registry.disk",
}
"""Messages by how the name of SQLite's error begins."""

POSTGRES = {
    "08": "registry.lost",  # connection exceptions
    "28": "registry.refused",  # invalid authorisation
    "25006": "registry.read_only",
    "42501": "registry.refused",
    "53100": "registry.full",
    "53": "registry.busy",  # too many connections, out of memory
    "55P03": "registry.locked",
    "57": "registry.lost",  # shut down, crashed
}
"""Messages by how PostgreSQL's SQLSTATE begins, the longer ones first where two do."""


@contextmanager
def explained(url: URL) -> Iterator[None]:
    """Raise a RegistryError about ``url`` where the block meets an error of the database.

    It may be one of SQLAlchemy's, or the driver's own.
    """
    try:
        yield
    except (ArgumentError, NoSuchModuleError) as error:
        raise RegistryError(shown(url), *both("registry.no_url")) from error
    except ModuleNotFoundError as error:
        raise MissingToolError(shown(url), *both("registry.no_driver", name=error.name)) from error
    except DBAPIError as error:
        raise _told(url, error.orig or error, error.connection_invalidated) from error
    except _driver_errors(url) as error:
        raise _told(url, error, True) from error


def _driver_errors(url: URL) -> type[Exception]:
    """Return what all errors of the driver are; it is there, as a connection was made."""
    errors: type[Exception] = url.get_dialect().import_dbapi().Error
    return errors


def shown(url: URL) -> str:
    """Return the path of a file, or the URL without its password."""
    if url.get_backend_name() == "sqlite":
        return url.database or ""
    return url.render_as_string(hide_password=True)


def _told(url: URL, error: BaseException, lost: bool) -> RegistryError:
    """Return the sentence for an error of the driver; ``lost``: it ended the connection."""
    reason = (str(error).strip().splitlines() or [""])[0]
    return RegistryError(shown(url), *both(_message(error, lost), reason=reason))


def _message(error: BaseException, lost: bool) -> str:
    """Return the id of the message for an error of the driver."""
    name = getattr(error, "sqlite_errorname", None)
    if name:
        return _longest(SQLITE, name) or "registry.failed"
    state = getattr(error, "sqlstate", None)
    if state:
        return _longest(POSTGRES, state) or "registry.failed"
    return "registry.lost" if lost else "registry.unreachable"


def _longest(messages: dict[str, str], name: str) -> str | None:
    """Return the message of the longest beginning of ``name`` in the table.

    >>> _longest(POSTGRES, "53100"), _longest(POSTGRES, "53300"), _longest(POSTGRES, "22000")
    ('registry.full', 'registry.busy', None)
    """
    return messages.get(max(filter(name.startswith, messages), key=len, default=""))
