"""Tables by the lines that are drawn around their cells."""

import ctypes
from collections.abc import Iterator, Sequence
from typing import Any

from extract.readers.pdf.glyphs import Glyphs
from extract.text.line import Box

THIN = 3.0
"""A drawn box that is no thicker is a line."""

SHORTEST = 6.0
"""A line around a cell is longer, in points."""

_Edge = dict[str, Any]


def find_tables(page: Any, glyphs: Glyphs) -> list[list[Box]]:
    """Return the cells of each ruled table of ``page``."""
    return grids_of([edge for box in _drawn(page, glyphs) for edge in edges_of(box)])


def grids_of(edges: list[_Edge]) -> list[list[Box]]:
    """Return the cells of each table that the lines ``edges`` are drawn around."""
    upright = sum(edge["orientation"] == "v" for edge in edges)
    if upright < 2 or len(edges) - upright < 2:
        return []
    from pdfplumber import table

    merged = table.merge_edges(edges, THIN, THIN, THIN, THIN)
    crossings = table.edges_to_intersections(merged, THIN, THIN)
    tables = table.cells_to_tables(table.intersections_to_cells(crossings))
    return [sorted(cells, key=lambda box: (box[1], box[0])) for cells in tables if _has_columns(cells)]


def _has_columns(cells: Sequence[Box]) -> bool:
    """Return whether ``cells`` stand beside each other; a frame around paragraphs is no table."""
    return len({round(cell[0]) for cell in cells}) > 1


def _drawn(page: Any, glyphs: Glyphs) -> Iterator[Box]:
    """Yield the boxes of the straight lines and rectangles that are drawn on ``page``."""
    import pypdfium2.raw as pdfium

    edges = [ctypes.c_float() for _ in range(4)]
    pointers = [ctypes.byref(edge) for edge in edges]
    raw = page.raw
    for number in range(pdfium.FPDFPage_CountObjects(raw)):
        item = pdfium.FPDFPage_GetObject(raw, number)
        if pdfium.FPDFPageObj_GetType(item) != pdfium.FPDF_PAGEOBJ_PATH:
            continue
        if pdfium.FPDFPath_CountSegments(item) > 5:
            yield from _subpaths(item, glyphs)
        elif pdfium.FPDFPageObj_GetBounds(item, *pointers):
            left, bottom, right, top = (edge.value for edge in edges)
            if min(right - left, top - bottom) <= THIN or _is_stroked(
                item
            ):  # else it colours what lies on it
                yield glyphs.shown(left, bottom, right, top)


def _is_stroked(item: Any) -> bool:
    """Return whether the outline of a path is drawn."""
    import pypdfium2.raw as pdfium

    fill, stroke = ctypes.c_int(), ctypes.c_int()
    pdfium.FPDFPath_GetDrawMode(item, ctypes.byref(fill), ctypes.byref(stroke))
    return bool(stroke.value)


def _subpaths(item: Any, glyphs: Glyphs) -> Iterator[Box]:
    """Yield the boxes of the straight strokes of a path of many."""
    import pypdfium2.raw as pdfium

    matrix = pdfium.FS_MATRIX()
    pdfium.FPDFPageObj_GetMatrix(item, ctypes.byref(matrix))
    x, y = ctypes.c_float(), ctypes.c_float()
    last = (0.0, 0.0)
    for number in range(pdfium.FPDFPath_CountSegments(item)):
        segment = pdfium.FPDFPath_GetPathSegment(item, number)
        pdfium.FPDFPathSegment_GetPoint(segment, ctypes.byref(x), ctypes.byref(y))
        point = (
            matrix.a * x.value + matrix.c * y.value + matrix.e,
            matrix.b * x.value + matrix.d * y.value + matrix.f,
        )
        if pdfium.FPDFPathSegment_GetType(segment) == pdfium.FPDF_SEGMENT_LINETO:
            (x0, x1), (y0, y1) = sorted((last[0], point[0])), sorted((last[1], point[1]))
            if x1 - x0 < THIN or y1 - y0 < THIN:
                yield glyphs.shown(x0, y0, x1, y1)
        last = point


def edges_of(box: Box) -> list[_Edge]:
    """Return the lines that ``box`` is or that surround it.

    >>> [edge["orientation"] for edge in edges_of((0, 0, 100, 1))], len(edges_of((0, 0, 100, 50)))
    (['h'], 4)
    >>> edges_of((0, 0, 2, 2))
    []
    """
    left, upper, right, lower = box
    wide, high = right - left, lower - upper
    if wide < SHORTEST and high < SHORTEST:
        return []
    if high <= THIN:
        return [_edge("h", (left, (upper + lower) / 2, right, (upper + lower) / 2))]
    if wide <= THIN:
        return [_edge("v", ((left + right) / 2, upper, (left + right) / 2, lower))]
    level = [_edge("h", (left, at, right, at)) for at in (upper, lower)]
    return level + [_edge("v", (at, upper, at, lower)) for at in (left, right)]


def _edge(orientation: str, box: Sequence[float]) -> _Edge:
    """Return a line as pdfplumber takes it."""
    left, upper, right, lower = box
    return {
        "orientation": orientation,
        "x0": left,
        "top": upper,
        "x1": right,
        "bottom": lower,
        "width": right - left,
        "height": lower - upper,
    }
