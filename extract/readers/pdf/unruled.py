"""Tables on a PDF page that no lines are drawn around: columns told by the gaps between their words."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from extract.readers.aligned.table import Piece, find_aligned
from extract.readers.pdf.grid import Grid, ToLine
from extract.readers.pdf.print import Printed

Rows = list[list[Printed]]

_LEADING = 1.9
"""Letters' heights from one line to the next, above which room was left between them."""


def split_unruled(rows: Rows, page: int, to_line: ToLine) -> Iterator[Rows | Grid]:
    """Yield the tables among ``rows`` of a page, and the rows between them."""
    if sum(len(row) > 2 for row in rows) < 2:
        if rows:
            yield rows
        return
    placed = [[Piece(part.box[0], part.box[2], to_line(part)) for part in row] for row in rows]
    parted = [False, *(_is_parted(above, below) for above, below in pairwise(rows))]
    done = 0
    for found in find_aligned(placed, parted):
        if done < found.start:
            yield rows[done : found.start]
        yield Grid(found.table.rows, found.lefts, (page,) * len(found.table.rows))
        done = found.end
    if done < len(rows):
        yield rows[done:]


def _is_parted(above: Sequence[Printed], below: Sequence[Printed]) -> bool:
    """Return whether room was left between two rows."""
    size = max(part.size for part in (*above, *below))
    return min(part.box[3] for part in below) - max(part.box[3] for part in above) > _LEADING * size
