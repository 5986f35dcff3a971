"""Marks of headings and lists on a scanned page, which stand apart, read once more beside their words."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby
from typing import TYPE_CHECKING

from extract.readers.ocr.engine import ScannedWord
from extract.readers.ocr.sequence import fill_holes
from extract.text.fold import fold
from extract.text.line import Box, box_around

if TYPE_CHECKING:
    from PIL.Image import Image

ReadWords = Callable[["Image"], Sequence[ScannedWord]]
Marked = tuple[ScannedWord, ScannedWord]
"""What may be a mark, and the word behind it."""

APART = 0.5
"""How many times the height of its line a mark stands away from the word behind it."""

BESIDE = 0.25
"""How many times it does when it is read again."""

FARTHEST = 100
"""Dots between a mark and its words."""

LONGEST = 7
MARGIN = 30
ENLARGED = 2
EDGE = 4
LARGEST = 30_000
"""Dots that the sheet of marks is high at most, less than Tesseract takes."""

_MARK = re.compile(r"[IVX]{1,4}\.|\d{1,2}(?:\.\d{1,2})*\.(?!\d)|[a-zđ]\)|[-+•]")
_STOP = re.compile(r"(?<=^\d)[:;,]$|(?<=^\d\d)[:;,]$")
"""What the engine reads for the full stop of a mark."""

_NUMBER = re.compile(r"[\d.,%]+")
_COMMA = re.compile(r"(?<=\d),(?=\d)")
_ROMAN = {"H.": "II.", "TI.": "II.", "HI.": "III.", "IH.": "III.", "I[.": "I.", "I].": "I."}
"""What the engine reads for upright strokes beside each other."""

_STROKES = {
    "L": "I.",
    "L.": "I.",
    "I": "I.",
    "l": "I.",
    "IL": "II.",
    "IL.": "II.",
    "H": "II.",
    "II": "II.",
    "III": "III.",
}
"""The same before a heading in capitals, where the full stop may be lost, too."""


def read_marks(picture: "Image", words: Sequence[ScannedWord], read: ReadWords) -> tuple[ScannedWord, ...]:
    """Return ``words`` of ``picture`` with their marks as ``read`` finds them beside the next word."""
    words = rejoin_marks(words)
    marked = list(_marked(words))
    strips = [_strip(picture, *pair) for pair in marked]
    if not marked or sum(strip.height + MARGIN for strip in strips) + MARGIN > LARGEST:
        return tuple(words)
    found = zip(marked, _read_strips(strips, read), strict=True)
    marks = fill_holes([better_mark(*pair, again) for pair, again in found])
    better = {id(mark): now for (mark, _), now in zip(marked, marks, strict=True)}
    return tuple(better.get(id(word), word) for word in words)


def rejoin_marks(words: Sequence[ScannedWord]) -> tuple[ScannedWord, ...]:
    """Return ``words`` with short words that make lines of their own put before the words beside them.

    >>> mark, word = ScannedWord("2.", (0, 0, 9, 9), 90, 0), ScannedWord("Sở", (30, 0, 50, 9), 90, 1)
    >>> [word.line for word in rejoin_marks((mark, word))]
    [1, 1]
    """
    lines = [list(line) for _, line in groupby(words, key=lambda word: word.line)]
    starts = [line[0] for line in lines]
    alone = (line[0] for line in lines if len(line) == 1 and len(line[0].text) <= LONGEST)
    moved = {id(mark): beside.line for mark in alone if (beside := _beside(mark, starts))}
    joined = (replace(word, line=moved.get(id(word), word.line)) for word in words)
    return tuple(sorted(joined, key=lambda word: (word.line, word.line in moved.values() and word.box[0])))


def _beside(mark: ScannedWord, starts: Sequence[ScannedWord]) -> ScannedWord | None:
    """Return the first of a line that stands close to the right of ``mark``."""
    height = mark.box[3] - mark.box[1]
    near = (
        word
        for word in starts
        if 0 < word.box[0] - mark.box[2] < FARTHEST
        and min(word.box[3], mark.box[3]) - max(word.box[1], mark.box[1]) > 0.5 * height
    )
    return min(near, key=lambda word: word.box[0], default=None)


def better_mark(mark: ScannedWord, following: ScannedWord, again: Sequence[ScannedWord]) -> ScannedWord:
    """Return ``mark`` as it was read ``again`` where that is a mark before the same word; else ``mark``.

    >>> words = [ScannedWord(text, (0, 0, 9, 9), 50, 0) for text in ("SỐ", "Mục", "2.", "12", "H.")]
    >>> so, target, two, twelve, strokes = words
    >>> better_mark(so, target, (two, target)).text, better_mark(twelve, target, (two, target)).text
    ('2.', '12')
    >>> better_mark(so, target, (so, target)).text, better_mark(strokes, target, (strokes, target)).text
    ('SỐ', 'II.')
    """
    text = _COMMA.sub(".", "".join(word.text for word in again))
    for strokes, roman in _ROMAN.items():
        if text.startswith(strokes):
            text = roman + text[len(strokes) :]
    match = _MARK.match(text)
    if match is None or not _begin_alike(text[match.end() :], following.text):
        return replace(mark, text=_STOP.sub(".", _ROMAN.get(mark.text, _as_roman(mark.text, following.text))))
    if _is_figure(mark.text, match[0]):
        return mark
    found = _as_roman(match[0], following.text)
    return replace(mark, text=found, confidence=max(again[0].confidence, mark.confidence))


def _is_figure(read: str, mark: str) -> bool:
    """Return whether ``read`` is a number that ``mark`` must not take the place of.

    >>> _is_figure("12", "2."), _is_figure("1", "3."), _is_figure("243.", "2.3."), _is_figure("3.", "3.")
    (True, False, False, False)
    """
    return (
        bool(_NUMBER.fullmatch(read))
        and len(_digits(read)) > 1
        and not read.endswith(".")
        and (_digits(read) != _digits(mark))
    )


def _as_roman(mark: str, following: str) -> str:
    """Return the Roman number that upright strokes before a heading in capitals are, else ``mark``.

    >>> _as_roman("L", "MỤC"), _as_roman("L", "Mục")
    ('I.', 'L')
    """
    return _STROKES.get(mark, mark) if len(following) > 1 and following.isupper() else mark


def _begin_alike(text: str, following: str) -> bool:
    """Return whether the first letter of both is the same but for its marks.

    >>> _begin_alike("Ñguyên", "“Nguyên"), _begin_alike("Tổ", "Sở")
    (True, False)
    """
    first, second = (next((char for char in words if char.isalnum()), "") for words in (text, following))
    return bool(first) and fold(first) == fold(second)


def _digits(text: str) -> str:
    return "".join(filter(str.isdigit, text))


def _marked(words: Sequence[ScannedWord]) -> Iterator[Marked]:
    """Yield the short words that begin a line and stand apart from the next word."""
    for _, line in groupby(words, key=lambda word: word.line):
        first, *rest = line
        if rest and len(first.text) <= LONGEST:
            height = max(word.box[3] - word.box[1] for word in (first, *rest))
            if rest[0].box[0] - first.box[2] > APART * height:
                yield first, rest[0]


def _strip(picture: "Image", mark: ScannedWord, following: ScannedWord) -> "Image":
    """Return the part of ``picture`` with ``mark`` and close behind it the next word, enlarged."""
    from PIL import Image

    _, upper, _, lower = box_around([mark.box, following.box])
    parts = [_crop(picture, (word.box[0], upper, word.box[2], lower)) for word in (mark, following)]
    gap = round(BESIDE * parts[0].height) - 2 * ENLARGED * EDGE
    strip = Image.new("L", (sum(part.width for part in parts) + max(gap, 0), parts[0].height), 255)
    strip.paste(parts[0], (0, 0))
    strip.paste(parts[1], (parts[0].width + max(gap, 0), 0))
    return strip


def _crop(picture: "Image", box: Box) -> "Image":
    """Return the part of ``picture`` around ``box``, enlarged."""
    from PIL import Image

    left, upper, right, lower = (round(edge) for edge in box)
    crop = picture.crop((left - EDGE, upper - EDGE, right + EDGE, lower + EDGE))
    return crop.resize((crop.width * ENLARGED, crop.height * ENLARGED), Image.Resampling.BICUBIC)


def _read_strips(strips: Sequence["Image"], read: ReadWords) -> list[list[ScannedWord]]:
    """Return the words of each of ``strips``, which are read one below the other."""
    from PIL import Image

    width = max(strip.width for strip in strips) + 2 * MARGIN
    sheet = Image.new("L", (width, sum(strip.height + MARGIN for strip in strips) + MARGIN), 255)
    lowers = []
    top = MARGIN
    for strip in strips:
        sheet.paste(strip, (MARGIN, top))
        top += strip.height + MARGIN
        lowers.append(top)
    found: list[list[ScannedWord]] = [[] for _ in strips]
    for word in sorted(read(sheet), key=lambda word: word.box[0]):
        middle = (word.box[1] + word.box[3]) / 2
        found[sum(lower <= middle for lower in lowers[:-1])].append(word)
    return found
