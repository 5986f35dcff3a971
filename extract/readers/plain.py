"""Text files: lines of text, with or without Markdown in them, put together to paragraphs and tables."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from extract.readers.aligned.text import expand_tabs, split_aligned
from extract.readers.bar_grid import Grid, read_grid, split_grids
from extract.readers.cues import line_cues
from extract.readers.decode import decode
from extract.readers.frames import place_table
from extract.readers.markup import has_markup, strip_markup
from extract.readers.page_numbers import drop_page_numbers
from extract.readers.pipe_table import split_pipe_tables
from extract.readers.raw_lines import mark_up, split_lines
from extract.readers.result import Item, Reading
from extract.text.layout import join_lines
from extract.text.legacy_text import read_legacy_text
from extract.text.line import Line, TableLines
from extract.text.normalise import Normalised, normalise
from extract.text.wrapping import measure_wrapping


def read_plain(path: Path, data: bytes) -> Reading:
    """Return the paragraphs and tables of a text file; Markdown is taken off where there is any."""
    text = _normalised(path, data)
    return _read_marked(text) if has_markup(text.text) else _read_unmarked(text)


def read_markdown(path: Path, data: bytes) -> Reading:
    """Return the paragraphs and tables of a Markdown file."""
    return _read_marked(_normalised(path, data))


def _normalised(path: Path, data: bytes) -> Normalised:
    """Return the text of the file in the one spelling, blanks for its tabs."""
    text, tabs = expand_tabs(read_legacy_text(decode(path, data)))
    clean = normalise(text)
    return replace(clean, offsets=clean.offsets.then(tabs))


def _read_marked(text: Normalised) -> Reading:
    """Return what ``text`` holds without its Markdown."""
    repairs = Counter(text.repairs)
    stripped = strip_markup(text.text)
    repairs["markup"] = stripped.removed
    lines = mark_up(split_lines(stripped.text, repairs), stripped.text, stripped.bold, repairs)
    items = list(read_lines(list(drop_page_numbers(list(lines), repairs)), repairs))
    return Reading(items, stripped.offsets.then(text.offsets), repairs)


def _read_unmarked(text: Normalised) -> Reading:
    """Return what ``text`` holds."""
    repairs = Counter(text.repairs)
    lines = list(drop_page_numbers(list(split_lines(text.text, repairs)), repairs))
    return Reading(list(read_lines(lines, repairs)), text.offsets, repairs)


def read_lines(lines: Sequence[Line], repairs: Counter[str]) -> Iterator[Item]:
    """Yield the paragraphs and table rows that ``lines`` make up."""
    pieces = list(_pieces(lines))
    free = [line for piece in pieces if not isinstance(piece, TableLines) for line in piece]
    wrapping = measure_wrapping(free)
    tables = 0
    for piece in pieces:
        if isinstance(piece, TableLines):
            yield from place_table(piece, tables, wrapping)
            tables += 1
        else:
            paragraphs = join_lines(piece, wrapping, line_cues())
            repairs["wrapped_lines"] += len(piece) - len(paragraphs)
            yield from paragraphs


def _pieces(lines: Sequence[Line]) -> Iterator[list[Line] | TableLines]:
    """Yield the tables, and the runs of lines between them."""
    for piece in split_grids(lines):
        if isinstance(piece, Grid):
            yield from read_grid(piece)
        else:
            for part in split_pipe_tables(piece):
                yield from (part,) if isinstance(part, TableLines) else split_aligned(part)
