"""Files that appear or change in folders, as they do."""

from collections.abc import Collection, Iterator, Sequence
from pathlib import Path
from threading import Event

from extract.batch.walk import find_files
from extract.readers.archive import archive_of

QUIET = 1_000
"""Milliseconds for which changes are collected, so that a file is more often whole when it is read."""


def watch_files(
    paths: Sequence[Path], suffixes: Collection[str], stop: Event | None = None
) -> Iterator[tuple[Path, ...]]:
    """Yield all files below ``paths``, then what changes as it does, until ``stop`` is set.

    The folders are watched before all files are yielded, so that nothing is missed in between. What is
    deleted is not yielded, as a registry keeps what it has read.
    """
    from watchfiles import Change, watch

    notices = watch(
        *paths, step=QUIET, rust_timeout=QUIET, yield_on_timeout=True, stop_event=stop, raise_interrupt=False
    )
    next(notices, None)  # it watches from here on
    yield find_files(paths, suffixes).files
    for notice in notices:
        changed = {Path(name).resolve() for change, name in notice if change is not Change.deleted}
        files = find_files(paths, suffixes).files if changed else ()
        if found := tuple(file for file in files if archive_of(file).resolve() in changed):
            yield found
