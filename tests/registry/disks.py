"""A small disk of the tests' own, where the system lets one be mounted."""

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest


@contextmanager
def small_disk(folder: Path, megabytes: int) -> Iterator[Path]:
    """Yield ``folder`` with an empty disk of that size mounted on it; skip where that is not allowed."""
    folder.mkdir()
    if not _mount("-t", "tmpfs", "-o", f"size={megabytes}m", "tmpfs", folder):
        pytest.skip("mounting a small disk takes the rights of root")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "--lazy", folder], check=True)


def make_read_only(folder: Path) -> None:
    """Let nothing more be written to the disk that is mounted on ``folder``."""
    assert _mount("-o", "remount,ro", folder)


def make_writable(folder: Path) -> None:
    """Undo ``make_read_only``."""
    assert _mount("-o", "remount,rw", folder)


def _mount(*arguments: object) -> bool:
    """Return whether ``mount`` did what it was asked."""
    try:
        return subprocess.run(["mount", *map(str, arguments)], capture_output=True).returncode == 0
    except FileNotFoundError:
        return False
