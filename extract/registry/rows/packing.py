"""A paper as the bytes that a registry keeps of it."""

from hashlib import blake2b

from isal.isal_zlib import compress, decompress
from pydantic_core import to_json

from schemas import Paper
from schemas.base import Record

_LEVEL = 1
"""Of isal, whose bytes are zlib's: as small as zlib's own first level, in a third of its time."""

_OF_FILE = {"source", "coverage"}
_HASH_BYTES = 16


def pack_paper(paper: Paper) -> tuple[bytes, str]:
    """Return ``paper`` as JSON, packed, and a hash of its text and of what was read from it.

    The file and how well it could be read do not count in the hash: a document that was saved again and says
    the same is the same version of it. What is said is written as JSON once for both.
    """
    record, text = paper.record, to_json(paper.text)
    said = _json(record, exclude=_OF_FILE)
    whole = b'{"text":%b,"record":%b,"source":%b,"coverage":%b}}'
    packed = compress(whole % (text, said[:-1], _json(record.source), _json(record.coverage)), _LEVEL)
    return packed, blake2b(text + said, digest_size=_HASH_BYTES).hexdigest()


def _json(record: Record, exclude: set[str] | None = None) -> bytes:
    """Return what ``model_dump_json`` does, without making a string of the bytes."""
    return record.__pydantic_serializer__.to_json(record, exclude=exclude)


def unpack_paper(packed: bytes) -> Paper:
    """Return the paper that ``pack_paper`` packed."""
    return Paper.model_validate_json(decompress(packed))
