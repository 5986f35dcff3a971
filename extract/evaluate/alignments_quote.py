"""Which statement a quote of gold means."""

import re

from extract.text.normalise import normalise
from schemas import Paper, Statement, StatementKind

_BLANKS = re.compile(r"\s+")


def statement_at(paper: Paper, quote: str) -> Statement | None:
    """Return the statement that has most of ``quote``, None where the text has no such words.

    Targets go before other statements, and of two with as much the one with fewer other words.
    """
    stretch = find_stretch(paper.text, quote)
    if stretch is None:
        return None
    found = [(it, _common(it, stretch)) for it in paper.record.statements]
    near = [(it, common) for it, common in found if common > 0]
    return max(near, key=lambda each: _fitness(*each), default=(None, 0))[0]


def find_stretch(text: str, quote: str) -> tuple[int, int] | None:
    """Return where the words of ``quote`` stand in ``text``, however they are broken into lines.

    >>> find_stretch("Tỷ lệ\\nhộ nghèo", "lệ hộ")
    (3, 8)
    """
    words = _BLANKS.split(normalise(quote).text.strip())
    pattern = r"\s+".join(map(re.escape, words))
    match = re.search(pattern, text) or re.search(pattern, text, re.IGNORECASE)
    return match.span() if match else None


def _common(statement: Statement, stretch: tuple[int, int]) -> int:
    """Return how many characters of ``stretch`` the statement has."""
    return min(statement.span.end, stretch[1]) - max(statement.span.start, stretch[0])


def _fitness(statement: Statement, common: int) -> tuple[bool, int, int]:
    return statement.kind is StatementKind.TARGET, common, statement.span.start - statement.span.end
