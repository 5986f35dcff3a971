"""The lines of a document as entries of its outline, before it is known which stands below which."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from enum import Enum, auto

from extract.structure.entry import ATTACHED_RANK, TOP_RANK, Entry, leaf, paragraph, unmarked, whole
from extract.structure.head import head_end
from extract.structure.headings import heading_end
from extract.structure.lines import (
    TITLE,
    Line,
    bare,
    begins_with,
    is_foot,
    is_issuer,
    is_office,
    is_signature,
    type_line,
    words_in,
)
from extract.structure.mark import Mark
from extract.structure.node import Leaf
from extract.structure.not_marks import is_range, quoted_lines
from extract.structure.titles import last_caps, last_title, stopped_title
from schemas import SectionKind

WITH_TITLE = (SectionKind.PART, SectionKind.CHAPTER, SectionKind.MUC)

Taken = tuple[Entry, int]
"""An entry and how many lines it takes."""


class Zone(Enum):
    """Where in a paper a line stands."""

    BODY = auto()
    CLOSED = auto()  # behind "./.", before a foot
    FOOT = auto()
    ANNEX = auto()


def find_entries(lines: Sequence[Line]) -> Iterator[Entry]:
    """Yield the entries of ``lines`` in order; each line belongs to exactly one of them."""
    i = head_end(lines)
    for at, line in enumerate(lines[:i]):
        yield leaf(line) if at else whole(SectionKind.HEAD, line)
    zone, table, apart = Zone.BODY, None, True
    while i < len(lines):
        line = lines[i]
        if zone is not Zone.ANNEX and not line.mark and is_foot(line):
            yield leaf(line) if zone is Zone.FOOT else whole(SectionKind.FOOT, line)
            zone, table, i = Zone.FOOT, line.block.table, i + 1
            continue
        found = _opening(lines, i, zone)
        if found is None and zone is Zone.FOOT and not _leaves_foot(line, table):
            yield leaf(line)
            i += 1
            continue
        entry, taken = found or _body(lines, i)
        yield replace(entry, apart=True) if apart or zone is Zone.FOOT else entry
        i += taken
        zone, apart = _zone_behind(entry, zone, lines[i - 1].text), False


def _zone_behind(entry: Entry, zone: Zone, text: str) -> Zone:
    """Return where the line behind ``entry`` stands, which begins in ``zone`` and ends with ``text``."""
    if entry.kind is SectionKind.ANNEX:
        return Zone.ANNEX
    if entry.kind is SectionKind.ATTACHED or zone in (Zone.FOOT, Zone.CLOSED):
        zone = Zone.BODY
    return Zone.CLOSED if zone is Zone.BODY and text.endswith("./.") else zone


def _leaves_foot(line: Line, table: int | None) -> bool:
    """Whether ``line`` cannot stand in a foot whose last known line stands in ``table``."""
    if line.is_row:
        return line.block.table != table
    if line.mark:
        return line.mark.rank < 60 and line.mark.kind is not Leaf.BULLET and not line.mark.weak
    if is_issuer(line) or is_signature(line.text) or is_office(line.text):
        return False
    return line.caps and words_in(line.text) >= 5


def _opening(lines: Sequence[Line], i: int, zone: Zone) -> Taken | None:
    """Return the annex or the promulgated document that begins at line ``i``, None where none does."""
    line = lines[i]
    if line.mark and line.mark.kind is SectionKind.ANNEX:
        far = zone in (Zone.FOOT, Zone.ANNEX, Zone.CLOSED)
        return (
            _titled(lines, i, SectionKind.ANNEX, line.mark.end, TOP_RANK)
            if far or not line.mark.weak
            else None
        )
    kind = type_line(line)
    if kind and kind.attachable:
        alone = bare(line.text) == kind.name.lower()
        if zone is Zone.FOOT or (
            alone and any(begins_with(x.text, "enclosed") for x in lines[i + 1 : i + 8])
        ):
            return _titled(lines, i, SectionKind.ATTACHED, len(kind.name), ATTACHED_RANK)
    return None


def _body(lines: Sequence[Line], i: int) -> Taken:
    """Return the entry that begins at line ``i`` of a body."""
    line = lines[i]
    mark = line.mark
    quoted = quoted_lines(lines, i)
    if quoted:
        return paragraph(line, lines[i + quoted - 1]), quoted
    if mark and mark.kind in WITH_TITLE:
        return _titled(lines, i, SectionKind(mark.kind), mark.end, mark.rank)
    if mark and isinstance(mark.kind, SectionKind) and mark.kind is not SectionKind.ANNEX:
        return _marked(lines, i, mark)
    if mark and mark.kind is Leaf.BULLET and i and is_range(lines[i - 1].text, line.text):
        return paragraph(line, line), 1
    if _is_heading(line):
        last = last_caps(lines, i) if line.caps else i
        return unmarked(line, lines[last]), last - i + 1
    return leaf(line), 1


def _is_heading(line: Line) -> bool:
    """Whether ``line``, which bears no mark of a section, is a heading all the same."""
    text = line.text
    if line.is_row or (line.mark and line.mark.kind is Leaf.BULLET):
        return False
    if len(text) > TITLE or not text[:1].isalnum() or text[-1:] in ".;," or begins_with(text, "motto"):
        return False
    capitals = line.caps and words_in(text) > 1 and sum(map(str.isalpha, text)) > 5
    return capitals or (line.marked_title and text[0].isupper())


def _marked(lines: Sequence[Line], i: int, mark: Mark) -> Taken:
    """Return the entry of a line with a mark; a heading in capitals may run on over the next lines."""
    line = lines[i]
    start = line.block.start
    last = last_caps(lines, i) if line.caps and len(line.text) <= TITLE else i
    if last > i:
        stop, titled = lines[last].block.end - start, True
    else:
        printed = line.block.level > 0 or stopped_title(lines, i, mark)
        stop, titled = heading_end(line.text, mark.end, line.block.bold, printed)
    end, label_stop = lines[last].block.end, start + len(mark.label)
    entry = Entry(mark.kind, start, start + mark.end, start + stop, end, mark.rank, mark.family, mark.style,
                  mark.ordinal, titled, mark.weak, label_stop=label_stop)  # fmt: skip
    return entry, last - i + 1


def _titled(lines: Sequence[Line], i: int, kind: SectionKind, end: int, rank: int) -> Taken:
    """Return the entry of a part, an annex or an attached document, whose title may stand in the next lines.

    Its label ends at ``end`` of line ``i``. A line in brackets about what it came with is no title.
    """
    mark, start = lines[i].mark, lines[i].block.start
    last = last_title(lines, i, end)
    enclosed = last > i and begins_with(lines[i + 1].text, "enclosed")
    label_end = lines[i + 1].block.end if enclosed else start + end
    stop = max(
        lines[last].block.end - (len(lines[last].text) - len(lines[last].text.rstrip(" :"))), label_end
    )
    ordinal, label = (mark.ordinal, len(mark.label)) if mark else ((), end)
    entry = Entry(kind, start, label_end, stop, lines[last].block.end, rank, kind.value,
                  mark.style if mark else kind.value, ordinal, True, label_stop=start + label)  # fmt: skip
    return entry, last - i + 1
