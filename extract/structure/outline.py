"""The outline of a document from its marks; it never refuses."""

from extract.structure.entries import find_entries
from extract.structure.entry import Entry
from extract.structure.lines import lines_of
from extract.structure.nesting import nest
from extract.structure.node import Node, Outline
from extract.text.document import Document


def parse_outline(document: Document) -> Outline:
    """Return the outline of ``document``: a node for each of its blocks, fewer where a title has several."""
    placed = list(nest(find_entries(lines_of(document))))
    ends = _whole_ends(placed)
    text = document.text
    return Outline(
        tuple(
            _node(text, entry, parent, end, i)
            for i, ((entry, parent), end) in enumerate(zip(placed, ends, strict=True))
        )
    )


def _whole_ends(placed: list[tuple[Entry, int]]) -> list[int]:
    """Return for each entry where its last descendant ends."""
    ends = [entry.end for entry, _ in placed]
    for i in range(len(placed) - 1, -1, -1):
        parent = placed[i][1]
        if parent >= 0 and ends[parent] < ends[i]:
            ends[parent] = ends[i]
    return ends


def _node(text: str, entry: Entry, parent: int, whole_end: int, index: int) -> Node:
    start = entry.start if index else 0
    label = text[entry.start : entry.label_stop]
    heading = " ".join(text[entry.label_end : entry.heading_end].split()).strip()
    return Node(entry.kind, label, heading, start, entry.label_end, entry.heading_end, entry.end, whole_end,
                parent, entry.titled, entry.table)  # fmt: skip
