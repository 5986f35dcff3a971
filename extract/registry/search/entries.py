"""What searches compare of a document, as rows of values that have no ids yet; it takes no database."""

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from hashlib import blake2b
from typing import NamedTuple

from extract.lexicon.places import find_places, place_at
from extract.registry.rows.document import Row, Values
from extract.registry.rows.statements import PassageRow, StatementRow
from extract.registry.search.words import Words, count_words, words_of, words_of_head
from schemas import StatementKind

KINDS = {kind.value: number for number, kind in enumerate(StatementKind)}
FACTS = ("packed", "concept", "leads", "unit", "low", "high")


class Entries(NamedTuple):
    """What the tables of searches get of one document: ``facts`` and ``words`` of each of its statements."""

    facts: Sequence[Values]  # as FACTS names them
    codes: Mapping[int, str]
    words: Words
    head: tuple[str, ...]
    place_id: str | None


def entries_of(
    dialect: str, document: Row, around: Iterable[PassageRow], rows: Sequence[StatementRow]
) -> Entries:
    """Return the entries of ``rows``, the statements of ``document``, and of the passages ``around`` them.

    ``dialect`` is that of the database, "sqlite" or "postgresql".
    """
    return Entries(
        tuple(map(_facts, rows)),
        _codes(rows),
        words_of(dialect, rows),
        words_of_head(dialect, document),
        _place_id(document, around),
    )


def _place_id(document: Row, around: Iterable[PassageRow]) -> str | None:
    """Return where ``document`` lies; its date and its text may tell which of several places is meant."""
    known = find_places(document["place"]) if document["place"] else ()
    if len(known) < 2:
        return known[0].id if known else None
    place = place_at(document["place"], document["date"], "\n".join(row.text for row in around))
    return place.place_id if place else None


def _facts(row: StatementRow) -> Values:
    """Return the row of ``search_facts`` for a statement, without its id."""
    low, high = row.number, row.high_number
    return (
        pack(KINDS[row.kind], row.year or 0, count_words(row.indicator)),
        code_of(row.concept),
        code_of(row.leads),
        code_of(row.unit),
        low,
        low if high is None else high,
    )


def _codes(rows: Iterable[StatementRow]) -> dict[int, str]:
    """Return what the codes of ``rows`` stand for."""
    texts = {text for row in rows for text in (row.concept, row.leads, row.unit)}
    return {code_of(text): text or "" for text in texts}


def pack(kind: int, year: int, words: int) -> int:
    """Return the kind, the year (0 for none) and the words of the indicator, 63 at most, as one number.

    >>> [(packed & 7, packed >> 3 & 0x3FFF, packed >> 17) for packed in [pack(1, 2024, 70)]]
    [(1, 2024, 63)]
    """
    return kind | min(year, 0x3FFF) << 3 | min(words, 63) << 17


@lru_cache(100_000)
def code_of(text: str | None) -> int:
    """Return a number for ``text``, the same in each registry; 0 for None and for no text.

    >>> code_of(None), code_of("%") == code_of("%"), code_of("ha") < 2**48
    (0, True, True)
    """
    return int.from_bytes(blake2b(text.encode(), digest_size=6).digest(), "big") if text else 0
