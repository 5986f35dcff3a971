"""Lines joined to paragraphs: which line carries on the line before."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from extract.text.line import Line
from extract.text.line_starts import mark_of
from extract.text.wrapping import Wrapping


@dataclass(frozen=True, slots=True)
class LineCues:
    """The words of ``lexicon/line_cues.yaml`` by their role, in lower case."""

    open_end: tuple[str, ...] = ()
    open_name: tuple[str, ...] = ()
    awaits_number: tuple[str, ...] = ()
    complete_end: tuple[str, ...] = ()
    standalone: frozenset[str] = frozenset()
    opening: tuple[str, ...] = ()
    before_dash: tuple[str, ...] = ()
    after_dash: tuple[str, ...] = ()


_END = re.compile(r"[.;:!?…](?:[”\"’')\]]|/\.)*$|/\.$")
_DASH = re.compile(r"[-+]\s*")
_YEAR = re.compile(r"(?:19|20)\d\d$")
_NUMBER_END = re.compile(r"\d[%,.\d]*$")
_DIGIT = re.compile(r"\d")


def join_lines(lines: Iterable[Line], wrapping: Wrapping, cues: LineCues) -> list[tuple[Line, ...]]:
    """Return the paragraphs that ``lines`` make up.

    >>> lines = [Line("Sở Nông nghiệp và"), Line("Phát triển nông thôn"), Line("- Chủ trì")]
    >>> [len(paragraph) for paragraph in join_lines(lines, Wrapping(), LineCues(open_end=("và",)))]
    [2, 1]
    """
    paragraphs: list[tuple[Line, ...]] = []
    current: list[Line] = []
    for line in lines:
        if current and not continues(current, line, wrapping, cues):
            paragraphs.append(tuple(current))
            current = []
        current.append(line)
    if current:
        paragraphs.append(tuple(current))
    return paragraphs


def continues(paragraph: Sequence[Line], line: Line, wrapping: Wrapping, cues: LineCues) -> bool:
    """Return whether ``line`` carries on ``paragraph``."""
    last = paragraph[-1]
    if last.alone or line.alone or _stands_alone(last.text, cues):
        return False
    open_end = is_open(last.text, line.text, cues)
    full = wrapping.wrapped and wrapping.is_full(last.text, line.text, len(paragraph) == 1)
    mark = mark_of(line.text)
    if mark:
        return _is_no_mark(last.text, line.text, mark, open_end, full, cues)
    if wrapping.wrapped and wrapping.spaced and not line.gap:
        return True
    upper = is_upper(last.text), is_upper(line.text)
    if any(upper):
        heading = all(upper) and not line.gap and bool(mark_of(paragraph[0].text))
        return heading or _carries_on_capitals(paragraph, line, upper, cues)
    if line.text.lower().startswith(cues.opening):
        return False
    if open_end:
        return True
    ended = bool(_END.search(last.text))
    if line.text[0].islower():
        return not ended or (wrapping.wrapped and not line.gap) or has_open_quote(paragraph)
    return full and not line.gap


def _carries_on_capitals(
    paragraph: Sequence[Line], line: Line, upper: tuple[bool, bool], cues: LineCues
) -> bool:
    """Return whether ``line`` carries on a title in capitals."""
    if _stands_alone(line.text, cues) or line.text.lower().startswith(cues.opening) or not all(upper):
        return False
    return not _END.search(paragraph[-1].text) and (not line.gap or has_open_quote(paragraph))


def is_open(last: str, text: str, cues: LineCues) -> bool:
    """Return whether ``last`` is no end of a paragraph where ``text`` is the next line.

    >>> cues = LineCues(("và",), ("Sở",), ("năm",), ("hằng năm",))
    >>> is_open("Sở Nông nghiệp và", "Phát triển", cues), is_open("trong năm", "2024. Đồng", cues)
    (True, True)
    >>> is_open("hằng năm", "1. Sở", cues), is_open("trong năm", "Sở", cues)
    (False, False)
    """
    words = last[-24:].lower().rsplit(" ", 3)
    if words[-1] in cues.open_end or last.endswith(cues.open_name):
        return True
    if words[-1] not in cues.awaits_number or not _DIGIT.match(text):
        return False
    return " ".join(words[-2:]) not in cues.complete_end and " ".join(words[-3:]) not in cues.complete_end


def has_open_quote(paragraph: Iterable[Line]) -> bool:
    """Return whether more quotation marks open than close in ``paragraph``.

    >>> has_open_quote([Line("Chương trình “An sinh;")])
    True
    """
    return sum(line.text.count("“") - line.text.count("”") for line in paragraph) > 0


def is_upper(text: str) -> bool:
    """Return whether ``text`` is printed in capitals.

    >>> is_upper("IV. MỘT SỐ"), is_upper("UBND tỉnh"), is_upper("CNTT")
    (True, False, False)
    """
    return text.isupper() and " " in text


def _stands_alone(text: str, cues: LineCues) -> bool:
    """Return whether ``text`` is one of the lines that are paragraphs by themselves."""
    return len(text) < 40 and text.lower().rstrip(":. ") in cues.standalone


def _is_no_mark(last: str, text: str, mark: str, open_end: bool, full: bool, cues: LineCues) -> bool:
    """Return whether what looks like a mark at the start of ``text`` carries on the sentence of ``last``."""
    if _END.search(last):
        return False
    rest = text[len(mark) :].lstrip()
    if not mark.startswith(("-", "+")):
        return open_end
    if _DIGIT.match(rest):
        years = bool(_YEAR.search(last)), bool(_YEAR.match(rest[:4]))
        return bool(_NUMBER_END.search(last)) and years in {(True, True), (False, False)}
    low_last, low_rest = last.lower(), rest.lower()
    if low_last.endswith(cues.before_dash) and low_rest.startswith(cues.after_dash):
        return True
    if low_rest.startswith(cues.after_dash) or rest[:1].islower():
        return full
    return full and not is_upper(last) and not mark_of(last)
