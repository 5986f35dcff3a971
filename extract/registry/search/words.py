"""The words of statements and of heads of documents, as the index of each database takes them."""

from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache

from extract.registry.query.spelling import find_words, lines_of, spell, spell_folded
from extract.registry.rows.document import Row
from extract.registry.rows.statements import StatementRow

HEAD = ("title", "type", "attached", "number", "place", "issuer")
"""What of a document's head is searched along with each of its statements."""

_LAST_POSITION = 16_383  # of a tsvector
_GAP = 2  # positions between two texts, so that no phrase goes from one into the other

Words = Sequence[tuple[str, ...]]
"""Columns of the index of words, for one statement each."""


def words_of(dialect: str, rows: Iterable[StatementRow]) -> Words:
    """Return for each of ``rows`` the columns of the index of words, without the id; it takes no database.

    What is searched of a statement is its indicator, its quote, and the heading that it stands under.
    """
    indexed = _INDEXED[dialect]
    return tuple(indexed((row.indicator, row.quote, row.heading or "")) for row in rows)


def words_of_head(dialect: str, document: Row) -> tuple[str, ...]:
    """Return the columns of the index of words for a row of the table ``documents``."""
    return _HEADED[dialect](tuple(document[field] or "" for field in HEAD))


@lru_cache(20_000)
def count_words(text: str) -> int:
    """Return how many words ``text`` has."""
    return len(_lines(text)[0].split())


_lines = lru_cache(20_000)(lines_of)
"""Headings come again and again, and an indicator is asked for twice."""


def _shadows(texts: Sequence[str]) -> tuple[str, str]:
    """Return the words of ``texts`` with marks and without, with blanks between; "·" between two texts.

    >>> _shadows(("Hộ nghèo", "II. Mục tiêu"))
    ('hộ nghèo · ii mục tiêu', 'ho ngheo · ii muc tieu')
    """
    lines = list(map(_lines, texts))
    return " · ".join([exact for exact, _ in lines]), " · ".join([folded for _, folded in lines])


def _four_columns(texts: tuple[str, ...]) -> tuple[str, ...]:
    """Return the columns of FTS5: the indicator and all else, each with marks and without."""
    indicator, quote, heading = texts
    exact, folded = lines_of(quote)
    exact_heading, folded_heading = _lines(heading)
    return (*_lines(indicator), f"{exact} · {exact_heading}", f"{folded} · {folded_heading}")


def _vector(texts: Sequence[str]) -> str:
    """Return ``texts`` as a tsvector is written: "=" before a word tells the one with its marks.

    >>> _vector(("Hộ", "xã"))
    "'=hộ':1 'ho':1 '=xã':4 'xa':4"
    """
    lexemes: list[str] = []
    at = 1
    for text in texts:
        words = find_words(text)
        for place, word in enumerate(words, at):
            exact, folded = _lexemes(word)
            position = min(_LAST_POSITION, place)
            lexemes.append(f"{exact}{position} {folded}{position}")
        at += len(words) + _GAP
    return " ".join(lexemes)


@lru_cache(100_000)
def _lexemes(word: str) -> tuple[str, str]:
    """Return how a tsvector begins to write ``word``, with its marks and without."""
    return f"'={spell(word)}':", f"'{spell_folded(word)}':"


def _two_vectors(texts: tuple[str, ...]) -> tuple[str, ...]:
    """Return the columns of PostgreSQL: the indicator, and all of the statement."""
    return _vector(texts[:1]), _vector(texts)


def _one_vector(texts: tuple[str, ...]) -> tuple[str, ...]:
    return (_vector(texts),)


_Indexed = Callable[[tuple[str, ...]], tuple[str, ...]]
_INDEXED: dict[str, _Indexed] = {"sqlite": _four_columns, "postgresql": _two_vectors}
_HEADED: dict[str, _Indexed] = {"sqlite": _shadows, "postgresql": _one_vector}
