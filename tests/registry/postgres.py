"""A real PostgreSQL server of the tests' own, in a folder that goes with them."""

import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import count
from pathlib import Path

USERS = ("postgres", "nobody")
"""Who runs the server where the tests run as root, which initdb refuses."""

USER = "muctieu"
SETTINGS = ("listen_addresses=''", "fsync=off", "full_page_writes=off", "max_connections=40")
_NUMBERS = count(1)


@dataclass(frozen=True, slots=True)
class Postgres:
    """A running server; its socket lies in ``folder``."""

    folder: Path
    programs: Path
    user: str | None

    def url(self, database: str = "postgres") -> str:
        """Return the URL of a database."""
        return f"postgresql+psycopg://{USER}@/{database}?host={self.folder}"

    def new_database(self) -> str:
        """Make an empty database and return its URL."""
        name = f"sochitieu{next(_NUMBERS)}"
        self.ask(f"CREATE DATABASE {name}")
        return self.url(name)

    def ask(self, query: str) -> str:
        """Return what psql prints for ``query``."""
        options = ("-h", str(self.folder), "-U", USER, "-d", "postgres", "-Atc", query)
        done = subprocess.run([self.programs / "psql", *options], check=True, capture_output=True, text=True)
        return str(done.stdout)


def find_programs() -> Path | None:
    """Return the folder of PostgreSQL's programs, None where it is not installed."""
    found = shutil.which("initdb")
    folders = [Path(found).resolve().parent] if found else []
    folders += sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    return next((folder for folder in folders if (folder / "initdb").is_file()), None)


@contextmanager
def run_postgres(programs: Path) -> Iterator[Postgres]:
    """Start a server with an empty cluster, and stop it and delete its folder in the end."""
    folder = Path(tempfile.mkdtemp(prefix="muctieu-pg-"))
    user = _other_user()
    try:
        if user:
            shutil.chown(folder, user)
        _run(
            user,
            programs / "initdb",
            "-D",
            folder / "data",
            "-U",
            USER,
            "-A",
            "trust",
            "-E",
            "UTF8",
            "--locale=C",
        )
        options = " ".join(f"-c {setting}" for setting in (*SETTINGS, f"unix_socket_directories={folder}"))
        control = (programs / "pg_ctl", "-D", folder / "data", "-l", folder / "log", "-w")
        _run(user, *control, "-o", options, "start")
        try:
            yield Postgres(folder, programs, user)
        finally:
            _run(user, *control, "-m", "immediate", "stop")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _other_user() -> str | None:
    """Return who is to run the server, None for whoever runs the tests."""
    if os.geteuid():
        return None
    names = {entry.pw_name for entry in pwd.getpwall()}
    return next(name for name in USERS if name in names)


def _run(user: str | None, *command: object) -> None:
    """Run a program of PostgreSQL's."""
    subprocess.run(list(map(str, command)), check=True, stdout=subprocess.DEVNULL, user=user, cwd="/")
