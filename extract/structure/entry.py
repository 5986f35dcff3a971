"""An entry of an outline before it is known where it belongs."""

from dataclasses import dataclass

from extract.structure.lines import Line
from extract.structure.node import Leaf
from extract.structure.ordinals import Ordinal
from schemas import SectionKind

Kind = SectionKind | Leaf

ATTACHED_RANK, TOP_RANK, CAPS_RANK, LEAF_RANK, BULLET_RANK = 0, 1, 5, 100, 110


@dataclass(frozen=True, slots=True)
class Entry:
    """One or more lines; offsets are those of the canonical text, the fields of marks are those of the mark.

    ``rank`` is None for a heading without a mark, which belongs wherever it stands. ``apart``: it is no part
    of the head or the foot before it. ``label_stop`` is the end of the printed mark, ``label_end`` where the
    heading begins.
    """

    kind: Kind
    start: int
    label_end: int
    heading_end: int
    end: int
    rank: int | None = LEAF_RANK
    family: str = ""
    style: str = ""
    ordinal: Ordinal = ()
    titled: bool = False
    weak: bool = False
    table: int | None = None
    label_stop: int = 0
    apart: bool = False


def whole(kind: SectionKind, line: Line) -> Entry:
    """Return the entry of the first line of a head or a foot."""
    start, end = line.block.start, line.block.end
    return Entry(kind, start, start, start, end, TOP_RANK, style=kind.value, table=line.block.table)


def paragraph(first: Line, last: Line) -> Entry:
    """Return the entry of lines whose marks, if any, count for nothing."""
    start = first.block.start
    return Entry(Leaf.PARAGRAPH, start, start, start, last.block.end)


def leaf(line: Line) -> Entry:
    """Return the entry of a line that is no heading."""
    block, mark = line.block, line.mark
    if mark and mark.kind is Leaf.BULLET:
        at, stop = block.start + mark.end, block.start + len(mark.label)
        return Entry(
            Leaf.BULLET, block.start, at, at, block.end, BULLET_RANK, "bullet", mark.style, label_stop=stop
        )
    kind = Leaf.ROW if line.is_row else Leaf.PARAGRAPH
    return Entry(kind, block.start, block.start, block.start, block.end, table=block.table)


def unmarked(first: Line, last: Line) -> Entry:
    """Return the entry of a heading without a mark, from its first to its last line."""
    start, end = first.block.start, last.block.end
    stop = end - (len(last.text) - len(last.text.rstrip(" :")))
    rank, style = (CAPS_RANK, "caps") if first.caps else (None, "bold")
    return Entry(SectionKind.HEADING, start, start, stop, end, rank, style, style, titled=True)
