"""Pictures of pages to words: upright, several pages at a time, each kept so that it is read only once."""

import json
import os
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import astuple, dataclass, replace
from functools import partial
from pathlib import Path
from statistics import fmean
from typing import TYPE_CHECKING

from extract.lexicon.messages import Words
from extract.readers.cache import cache_key, load_cached, save_cached
from extract.readers.ocr.cells import read_cells
from extract.readers.ocr.engine import DPI, ONE_COLUMN, ScannedWord, engine_version, read_words
from extract.readers.ocr.left import read_left
from extract.readers.ocr.marks import read_marks
from extract.readers.ocr.rulings import find_rulings, without_rulings
from extract.readers.ocr.skew import straighten
from extract.readers.ocr.spelling import mend
from extract.readers.ocr.tones import mend_tones
from extract.text.line import Box

if TYPE_CHECKING:
    from PIL.Image import Image

Render = Callable[[int], "Image"]
"""Returns the picture of the page with a number, grey, with DPI dots an inch."""

POOR = 65.0
"""Mean confidence below which a page may lie on its side or stand on its head."""

WAY = 14
"""Raised when pages are read in another way, so that what was kept before is not used."""

_TURNS = (180, 90, 270)
_INK = 0.001
_DARK = 128


@dataclass(frozen=True, slots=True)
class Scan:
    """The words of a page, its size in dots, by how many degrees it was turned, and the lines ruled on it."""

    words: tuple[ScannedWord, ...]
    width: int
    height: int
    turned: int = 0
    rulings: tuple[Box, ...] = ()


def read_scans(path: Path, data: bytes, numbers: Sequence[int], render: Render) -> dict[int, Scan]:
    """Return what is printed on the pages ``numbers`` of the file with the bytes ``data``.

    Raises MissingToolError where the engine is not installed, BrokenFileError where it fails on a page.
    """
    version = engine_version(path)
    keys = {number: cache_key(data, "ocr", WAY, version, DPI, number) for number in numbers}
    scans = {number: scan for number, key in keys.items() if (scan := _load(key))}
    waiting = [number for number in numbers if number not in scans]
    workers = os.cpu_count() or 1
    with _progress(path, len(waiting)) as advance, ThreadPoolExecutor(workers) as pool:
        for start in range(0, len(waiting), 2 * workers):  # no more pictures than these are in memory
            batch = waiting[start : start + 2 * workers]
            pictures = [render(number) for number in batch]
            for number, scan in zip(
                batch, pool.map(lambda it: read_upright(path, it), pictures), strict=True
            ):
                scans[number] = scan
                save_cached(keys[number], json.dumps(astuple(scan)).encode())
                advance()
    return {number: mended(scans[number]) for number in numbers}


def mended(scan: Scan) -> Scan:
    """Return ``scan`` with its words spelled right where that is proved."""
    return replace(scan, words=mend_tones(tuple(map(mend, scan.words))))


def read_upright(path: Path, picture: "Image") -> Scan:
    """Return the words on ``picture``, turned where that makes them readable."""
    best = _read(path, picture, 0)
    if sureness(best) >= POOR or _is_blank(picture):
        return best
    for degrees in _TURNS:
        best = max(best, _read(path, picture, degrees), key=sureness)
        if sureness(best) >= POOR:
            break
    return best


def _read(path: Path, picture: "Image", degrees: int) -> Scan:
    """Return the words and the rulings on ``picture`` turned by some degrees, and straight."""
    turned = straighten(picture.rotate(degrees, expand=True) if degrees else picture)
    rulings = find_rulings(turned)
    clean = without_rulings(turned, rulings)
    words = read_words(path, clean)
    read_column = partial(read_words, path, layout=ONE_COLUMN)
    words = read_left(clean, words, read_column)
    words = read_marks(clean, words, read_column)
    if rulings:
        words = read_cells(clean, words, rulings, read_column)
    return Scan(words, turned.width, turned.height, degrees, rulings)


def sureness(scan: Scan) -> float:
    """Return how sure the engine is of a word of ``scan`` on average, 0 where it stands upright on no line.

    >>> from dataclasses import replace
    >>> word = ScannedWord("hoạch", (0, 0, 50, 12), 90, 0)
    >>> sureness(Scan((word,), 99, 99)), sureness(Scan((replace(word, box=(0, 0, 12, 50)),), 99, 99))
    (90.0, 0.0)
    """
    words = [word for word in scan.words if any(map(is_letter, word.text))]
    standing = [word.box[2] - word.box[0] < word.box[3] - word.box[1] for word in words if len(word.text) > 3]
    if not words or 2 * sum(standing) > len(standing):  # the engine reads lines that run up the page, too
        return 0.0
    return fmean(word.confidence for word in words)


def faint_pages(scans: Mapping[int, Scan]) -> tuple[int, ...]:
    """Return the numbers of the pages whose words the engine is not sure of, whichever way it turned them."""
    return tuple(number for number, scan in scans.items() if scan.words and sureness(scan) < POOR)


def is_letter(char: str) -> bool:
    """Return whether ``char`` is a letter or a digit, and no sign that only counts as one.

    >>> [is_letter(char) for char in "đ5ˆ"]
    [True, True, False]
    """
    return char.isdigit() or char.isupper() or char.islower()


def _is_blank(picture: "Image") -> bool:
    """Return whether hardly a dot of ``picture`` is dark."""
    counts = picture.histogram()
    return sum(counts[:_DARK]) < _INK * picture.width * picture.height


def _load(key: str) -> Scan | None:
    """Return the page kept under ``key``, None where there is none."""
    kept = load_cached(key)
    if kept is None:
        return None
    words, width, height, turned, rulings = json.loads(kept)
    return Scan(
        tuple(ScannedWord(text, tuple(box), confidence, line) for text, box, confidence, line in words),
        width,
        height,
        turned,
        tuple(map(tuple, rulings)),
    )


@contextmanager
def _progress(path: Path, total: int) -> Iterator[Callable[[], object]]:
    """Show a bar of ``total`` pages on the terminal, where there is one; yield what moves it by a page."""
    if not (total and sys.stderr.isatty()):
        yield lambda: None
        return
    from rich.console import Console
    from rich.progress import Progress

    with Progress(console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task(Words()("ocr.progress", name=path.name), total=total)
        yield lambda: progress.advance(task)
