"""A file that is written piece by piece and appears whole."""

from collections.abc import Iterable
from pathlib import Path

from extract.batch.whole_file import whole_file


def save_pieces(path: Path, pieces: Iterable[bytes]) -> None:
    """Write ``pieces`` to ``path``; where one of them fails, what stood there before stays.

    Raises FileMissingError where it cannot be written.
    """
    with whole_file(path) as partial, partial.open("wb") as file:
        file.writelines(pieces)
