"""Text files: lines of text, with or without Markdown in them."""

from collections.abc import Iterator
from pathlib import Path

from extract.readers.cues import line_cues
from extract.readers.decode import decode
from extract.readers.result import Reading
from extract.text.layout import join_lines
from extract.text.line import Line, fold_blanks
from extract.text.normalise import normalise
from extract.text.wrapping import measure_wrapping


def read_plain(path: Path, data: bytes) -> Reading:
    """Return the paragraphs of a text file."""
    text = normalise(decode(path, data))
    lines = list(split_lines(text.text))
    items = join_lines(lines, measure_wrapping(lines), line_cues())
    repairs = {**text.repairs, "wrapped_lines": len(lines) - len(items)}
    return Reading(items, text.offsets, repairs)


def split_lines(text: str) -> Iterator[Line]:
    """Yield the lines of ``text`` that hold words.

    >>> [(line.text, line.gap, line.runs) for line in split_lines("Số:  12\\r\\n\\r\\nKẾ HOẠCH")]
    [('Số: 12', False, ((0, 0), (4, 5))), ('KẾ HOẠCH', True, ((0, 11),))]
    """
    start = 0
    gap = False
    for piece in text.splitlines(keepends=True):
        folded, runs = fold_blanks(piece, start)
        start += len(piece)
        if folded:
            yield Line(folded, runs, gap)
        gap = not folded
