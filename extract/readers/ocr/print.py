"""The words of a scanned page as printed lines, and the places of those that were read with doubt."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from extract.readers.ocr.engine import DPI, SURE, ScannedWord
from extract.readers.ocr.rulings import middle_line
from extract.readers.ocr.scans import Scan, is_letter
from extract.readers.pdf.page import CellFinder
from extract.readers.pdf.print import Printed, PrintedPage, PrintedTable, rows_of
from extract.readers.pdf.rulings import edges_of, grids_of
from extract.readers.result import Item
from extract.text.line import Box, Line, RowLines, box_around
from extract.text.normalise import normalise

_SIGNS = re.compile(r"[-–—+*•%&/<>≥≤.,;:()]+|=")
"""Words without letters and digits that are printed; others are dirt, a stamp's edge or a ruling."""

_POINTS = 72 / DPI
_GAP = 1.5
"""How many times its height a word stands away from the next one in another column."""

DIRT = 10.0
"""Confidence below which what has no digit is no print."""

READABLE = 60.0
"""Confidence below which the unit behind a number is to be looked at by a person."""

_MISREAD = re.compile(r"\d[OoIlSsZzB]|[OoIlSsZz]\d|\d\.\d\d?(?!\d)|^0[/\d]\d")
"""Letters for digits, a full stop where thousands end otherwise, a nought without its comma."""


def print_scan(scan: Scan, number: int) -> PrintedPage:
    """Return what is printed on the page ``number``: its lines, and the tables that are ruled on it."""
    drawn = (edges_of(_in_points(middle_line(ruling))) for ruling in scan.rulings)
    cells = CellFinder(grids_of([edge for edges in drawn for edge in edges]))
    lines: dict[int, list[ScannedWord]] = defaultdict(list)
    inside: dict[tuple[int, int], list[Printed]] = defaultdict(list)
    for word in _clean(scan.words):
        cell = cells.of(_in_points(word.box))
        if cell is None:
            lines[word.line].append(word)
        else:
            inside[cell].append(_printed([word]))
    tables = []
    for at, grid in enumerate(cells.grids):
        words = ((box, inside[at, place]) for place, box in enumerate(grid))
        rows = tuple((box, tuple(map(_joined, rows_of(found)))) for box, found in words)
        tables.append(PrintedTable(box_around(grid), rows))
    printed = tuple(part for words in lines.values() for part in _parts(words))
    size = scan.width * _POINTS, scan.height * _POINTS
    return PrintedPage(number, *size, printed, tuple(tables), turned=-scan.turned % 360)


def _clean(words: Iterable[ScannedWord]) -> Iterator[ScannedWord]:
    """Yield ``words`` without dirt, and without the rulings beside them, whose sign parts cells."""
    for word in words:
        text = word.text.replace("|", "")
        if _is_print(word, text):
            yield replace(word, text=text)


def _is_print(word: ScannedWord, text: str) -> bool:
    """Return whether ``word`` is more than dirt, the edge of a seal or a stroke of a signature."""
    if any(map(str.isdigit, text)):
        return True
    if word.confidence < DIRT:
        return False
    return any(map(is_letter, text)) or bool(_SIGNS.fullmatch(text))


def _parts(words: Sequence[ScannedWord]) -> Iterator[Printed]:
    """Yield the stretches of a line, parted where a column ends."""
    height = max(word.box[3] - word.box[1] for word in words)
    part = [words[0]]
    for word, following in pairwise(words):
        if following.box[0] - word.box[2] > _GAP * height:
            yield _printed(part)
            part = []
        part.append(following)
    yield _printed(part)


def _printed(words: Sequence[ScannedWord]) -> Printed:
    """Return ``words`` as one stretch of text, in points."""
    left, upper, right, lower = box_around([_in_points(word.box) for word in words])
    return Printed(" ".join(word.text for word in words), (left, upper, right, lower), lower - upper)


def _joined(words: Sequence[Printed]) -> Printed:
    """Return ``words`` of one row as one line."""
    box = box_around([word.box for word in words])
    return Printed(" ".join(word.text for word in words), box, max(word.size for word in words))


def _in_points(box: Box) -> Box:
    """Return ``box``, which counts dots, in points."""
    left, upper, right, lower = box
    return left * _POINTS, upper * _POINTS, right * _POINTS, lower * _POINTS


def is_doubtful(word: ScannedWord, before: ScannedWord | None = None) -> bool:
    """Return whether ``word`` is a number that may have been misread, or the unit of the one ``before``.

    >>> read = (("12,5%", 96), ("1.250", 96), ("12", 70), ("1O", 96), ("0.47", 96), ("Kế", 20))
    >>> [is_doubtful(ScannedWord(text, (0, 0, 9, 9), sure, 0)) for text, sure in read]
    [False, False, True, True, True, False]
    >>> number, unit = (ScannedWord(text, (0, 0, 9, 9), sure, 7) for text, sure in (("20", 96), ("lượ!", 40)))
    >>> is_doubtful(unit, number), is_doubtful(unit)
    (True, False)
    """
    if any(map(str.isdigit, word.text)):
        return word.confidence < SURE or bool(_MISREAD.search(word.text))
    if before is None or before.line != word.line or not before.text[-1:].isdigit():
        return False
    return word.confidence < (SURE if "/" in word.text else READABLE) and any(map(is_letter, word.text))


def with_doubts(items: Iterable[Item], scans: Mapping[int, Scan]) -> Iterator[Item]:
    """Yield ``items``, in which the lines of scanned pages name their doubtful words."""
    doubtful = {
        number: [
            (_in_points(word.box), word.text)
            for before, word in pairwise((None, *scan.words))
            if word and is_doubtful(word, before)
        ]
        for number, scan in scans.items()
    }
    for item in items:
        if isinstance(item, RowLines):
            cells = (
                replace(cell, lines=tuple(_doubted(line, doubtful) for line in cell.lines))
                for cell in item.cells
            )
            yield replace(item, cells=tuple(cells))
        else:
            yield tuple(_doubted(line, doubtful) for line in item)


def _doubted(line: Line, doubtful: Mapping[int, Sequence[tuple[Box, str]]]) -> Line:
    """Return ``line`` with the places of the doubtful words that are printed within its box."""
    words = doubtful.get(line.page or 0, ())
    inside = [text for box, text in words if line.box and _holds(line.box, box)]
    spans = sorted({span for text in inside for span in _places(line.text, text)})
    return replace(line, doubts=tuple(spans)) if spans else line


def _holds(outer: Box, inner: Box) -> bool:
    """Return whether the middle of ``inner`` lies in ``outer``."""
    x, y = (inner[0] + inner[2]) / 2, (inner[1] + inner[3]) / 2
    return outer[0] <= x <= outer[2] and outer[1] <= y <= outer[3]


def _places(text: str, word: str) -> Iterator[tuple[int, int]]:
    """Yield where ``word`` stands in ``text``; all of ``text`` where it was changed since.

    >>> list(_places("tăng 2,5% so với 2,5%", "2,5%")), list(_places("Số 12", "1z"))
    ([(5, 9), (17, 21)], [(0, 5)])
    """
    clean = normalise(word.replace("|", "")).text
    found = [match.span() for match in re.finditer(re.escape(clean), text)] if clean else []
    yield from found or [(0, len(text))]
