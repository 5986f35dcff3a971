"""A file that is there whole, or not at all."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from extract.errors import FileMissingError
from extract.lexicon.messages import both


@contextmanager
def whole_file(path: Path) -> Iterator[Path]:
    """Yield a path to write to, which becomes ``path`` at the end of the block.

    Where the block raises, or writes nothing there, what stood at ``path`` stays. Raises FileMissingError
    where it cannot be written.
    """
    path = path.resolve()
    partial = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        yield partial
        if partial.exists():
            os.replace(partial, path)
    except OSError as error:
        raise FileMissingError(path, *both("output.not_written", reason=error.strerror)) from error
    finally:
        partial.unlink(missing_ok=True)
