"""The places that a document names: its own, and those above it."""

from collections.abc import Iterator

import regex

from schemas import DocumentRecord

_NAME = regex.compile(r"(?i:tỉnh|thành phố|huyện|quận|thị xã|xã|phường)(?: \p{Lu}[\w'-]*){1,4}")


def named_places(record: DocumentRecord) -> tuple[str, ...]:
    """Return the place of ``record`` and the places that its head and its citations name, without upper case.

    Records do not say in which province a district lies; these words do.
    """
    own = (record.meta.place or "").casefold()
    return tuple(dict.fromkeys(filter(None, (own, *_told(record)))))


def _told(record: DocumentRecord) -> Iterator[str]:
    """Yield each name of a place, and what it may be with fewer words: "tỉnh Đông Lành Số"."""
    for text in _words(record):
        for match in _NAME.finditer(text):
            parts = match[0].casefold().split(" ")
            yield from (" ".join(parts[:end]) for end in range(len(parts), 1, -1))


def _words(record: DocumentRecord) -> Iterator[str]:
    """Yield the words in which a document names places above it."""
    yield from (record.meta.issuer or "", record.meta.title or "")
    for citation in record.citations:
        yield citation.issuer or citation.quote
