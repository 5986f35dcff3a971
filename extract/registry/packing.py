"""A paper as the bytes that a registry keeps of it."""

from hashlib import blake2b
from json import dumps
from zlib import compress, decompress

from schemas import Paper

_LEVEL = 1
"""Of zlib: hardly larger than the best, at a fraction of its time."""

_OF_FILE = {"source", "coverage"}
_HASH_BYTES = 16


def pack_paper(paper: Paper) -> tuple[bytes, str]:
    """Return ``paper`` as JSON, packed, and a hash of its text and of what was read from it.

    The file and how well it could be read do not count in the hash: a document that was saved again and says
    the same is the same version of it. What is said is written as JSON once for both.
    """
    record, text = paper.record, dumps(paper.text, ensure_ascii=False)
    said = record.model_dump_json(exclude=_OF_FILE)
    of_file = f'"source":{record.source.model_dump_json()},"coverage":{record.coverage.model_dump_json()}'
    whole = f'{{"text":{text},"record":{said[:-1]},{of_file}}}}}'
    content = blake2b(f"{text}{said}".encode(), digest_size=_HASH_BYTES)
    return compress(whole.encode(), _LEVEL), content.hexdigest()


def unpack_paper(packed: bytes) -> Paper:
    """Return the paper that ``pack_paper`` packed."""
    return Paper.model_validate_json(decompress(packed))
