"""A file that is written piece by piece and appears whole."""

import os
from collections.abc import Iterable
from pathlib import Path

from extract.errors import FileMissingError
from extract.lexicon.messages import both


def save_pieces(path: Path, pieces: Iterable[bytes]) -> None:
    """Write ``pieces`` to ``path``; where one of them fails, what stood there before stays.

    Raises FileMissingError where it cannot be written.
    """
    path = path.resolve()
    partial = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        with partial.open("wb") as file:
            file.writelines(pieces)
        os.replace(partial, path)
    except OSError as error:
        raise FileMissingError(path, *both("output.not_written", reason=error.strerror)) from error
    finally:
        partial.unlink(missing_ok=True)
