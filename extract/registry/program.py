"""Which program read a document: a file is read again when the program has become another one."""

from collections.abc import Iterator
from functools import cache
from hashlib import blake2b
from importlib.metadata import version
from importlib.resources import files
from importlib.resources.abc import Traversable

READING = ("text", "lexicon", "readers", "structure", "rules", "assemble")
"""The packages that decide what is read."""

MESSAGES = "messages"


@cache
def program_fingerprint() -> str:
    """Return the version of the package and a hash of the code and vocabulary that reading rests on.

    The version alone would do for released programs; the hash also tells a corrected vocabulary from the one
    before, so that nobody has to remember to count up.
    """
    content = blake2b(digest_size=6)
    for package in READING:
        for file in _files(files("extract").joinpath(package)):
            content.update(file.read_bytes())
    return f"{version('muctieu')}+{content.hexdigest()}"


def _files(folder: Traversable) -> Iterator[Traversable]:
    """Yield the code and the vocabulary below ``folder``, in the order of their names."""
    for item in sorted(folder.iterdir(), key=lambda item: item.name):
        if item.is_dir() and item.name != MESSAGES:
            yield from _files(item)
        elif item.name.endswith((".py", ".yaml")):
            yield item
