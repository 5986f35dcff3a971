"""Results that took long, kept on disk by the hash of what they were made from."""

import os
import tempfile
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

_HASH_LENGTH = 32


def cache_folder() -> Path:
    """Return where results are kept: ``MUCTIEU_CACHE``, or else the user's cache folder of this system."""
    from platformdirs import user_cache_path

    named = os.environ.get("MUCTIEU_CACHE")
    return Path(named) if named else user_cache_path("muctieu", appauthor=False)


def cache_key(data: bytes, *made: object) -> str:
    """Return the name of what was made from ``data`` in the way that ``made`` tells.

    >>> cache_key(b"", "ocr", 1) == cache_key(b"", "ocr", 2)
    False
    """
    way = "\x00".join(map(str, made)).encode()
    return sha256(sha256(data).digest() + way).hexdigest()


def load_cached(key: str) -> bytes | None:
    """Return what was kept under ``key``; None where there is nothing, or it is damaged."""
    try:
        kept = _place(key).read_bytes()
    except OSError:
        return None
    stated, content = kept[:_HASH_LENGTH], kept[_HASH_LENGTH:]
    return content if sha256(content).digest() == stated else None


def save_cached(key: str, content: bytes) -> None:
    """Keep ``content`` under ``key``, all at once; a disk that cannot be written to is no fault."""
    place = _place(key)
    with suppress(OSError):
        place.parent.mkdir(parents=True, exist_ok=True)
        _replace(place, sha256(content).digest() + content)


def _replace(place: Path, content: bytes) -> None:
    """Write ``content`` beside ``place`` and move it there, so that nobody sees half of it."""
    handle, partial = tempfile.mkstemp(dir=place.parent, suffix=".part")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        os.replace(partial, place)
    except BaseException:
        Path(partial).unlink(missing_ok=True)
        raise


def _place(key: str) -> Path:
    """Return the file that ``key`` is kept in."""
    return cache_folder() / key[:2] / key
