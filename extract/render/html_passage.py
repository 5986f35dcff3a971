"""The sentences in which quotes stand, with the quotes marked in them."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from extract.assemble.sentences import sentence_bounds
from extract.render.table import cut
from schemas import Paper, Section, Span

LONG = 420
"""A sentence longer than this is shown around its quotes only."""
AROUND = 140
"""So many characters are then shown on each side."""
HEADING = 70
"""So many characters of a heading are shown."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Words of a sentence, ``marked`` where they are quoted."""

    text: str
    marked: bool


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence in pieces; ``where`` names the headings above it, ``start`` is its place in the text."""

    pieces: tuple[Piece, ...]
    where: str
    start: int


def passages_of(paper: Paper, spans: Iterable[Span]) -> tuple[Passage, ...]:
    """Return the sentences that hold ``spans``, each once, in the order of the text."""
    placed = sorted((sentence_around(paper.text, span), span.start, span.end) for span in spans)
    return tuple(
        Passage(
            tuple(_pieces(paper.text, *bounds, [(start, end) for _, start, end in group])),
            headings_above(paper.record.sections, bounds[0]),
            bounds[0],
        )
        for bounds, group in _grouped(placed)
    )


def _grouped(
    placed: Sequence[tuple[tuple[int, int], int, int]],
) -> Iterator[tuple[tuple[int, int], list[tuple[tuple[int, int], int, int]]]]:
    for bounds, group in groupby(placed, key=lambda item: item[0]):
        yield bounds, list(group)


def sentence_around(text: str, span: Span) -> tuple[int, int]:
    """Return where the sentence, or the table row, that holds ``span`` begins and ends.

    >>> text = "Đạt 5%. Giảm 2% số hộ; còn 3%."
    >>> start, end = sentence_around(text, Span(start=13, end=15))
    >>> text[start:end]
    'Giảm 2% số hộ;'
    """
    line = text.rfind("\n", 0, span.start) + 1
    last = text.find("\n", span.end)
    last = len(text) if last < 0 else last
    bounds = [line, last] if "|" in text[line:last] else sentence_bounds(text, line, last)
    start = max((at for at in bounds if at <= span.start), default=line)
    end = min((at for at in bounds if at >= span.end), default=last)
    start += len(text[start:end]) - len(text[start:end].lstrip())
    return min(start, span.start), max(start + len(text[start:end].rstrip()), span.end)


def headings_above(sections: Sequence[Section], place: int) -> str:
    """Return the marks and headings of the sections that began before ``place``, outermost first."""
    holding = [s for s in sections if s.span.start < place < s.span.end and s.label]
    return " › ".join(cut(f"{s.label} {s.heading}", HEADING) for s in holding[-3:])


def _pieces(text: str, start: int, end: int, quotes: Sequence[tuple[int, int]]) -> Iterator[Piece]:
    """Yield the words from ``start`` to ``end``; of a long sentence those near the quotes."""
    first, last = min(quotes)[0], max(end for _, end in quotes)
    low = max(start, first - AROUND) if end - start > LONG else start
    high = min(end, last + AROUND) if end - start > LONG else end
    if low > start:
        yield Piece("… ", False)
    at = low
    for begin, stop in sorted(quotes):
        begin = max(begin, at)
        if begin > at:
            yield Piece(text[at:begin], False)
        if stop > begin:
            yield Piece(text[begin:stop], True)
        at = max(at, stop)
    if at < high:
        yield Piece(text[at:high], False)
    if high < end:
        yield Piece(" …", False)
