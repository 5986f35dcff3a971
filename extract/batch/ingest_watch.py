"""Files that appear or change in folders, as they do."""

from collections.abc import Collection, Iterator, Sequence
from pathlib import Path
from threading import Event

from extract.batch.walk import find_files

QUIET = 1_000
"""Milliseconds that a folder is waited for to come to rest, so that a file is copied before it is read."""


def watch_files(
    paths: Sequence[Path], suffixes: Collection[str], stop: Event | None = None
) -> Iterator[tuple[Path, ...]]:
    """Yield the files below ``paths`` that have changed, each time some have, until ``stop`` is set.

    Nothing of what is deleted is yielded: a registry keeps what it has read.
    """
    from watchfiles import Change, watch

    for changes in watch(*paths, step=QUIET, stop_event=stop, raise_interrupt=False):
        changed = {Path(name) for change, name in changes if change is not Change.deleted}
        files = find_files(paths, suffixes).files
        yield tuple(file for file in files if _is_among(file, changed))


def _is_among(file: Path, changed: Collection[Path]) -> bool:
    """Whether ``file``, or the archive that it is in, was ``changed``."""
    from extract.readers.archive import archive_of

    return archive_of(file).resolve() in {path.resolve() for path in changed}
