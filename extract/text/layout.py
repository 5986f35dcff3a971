"""Lines joined to paragraphs: which line carries on the line before."""

import re
from collections.abc import Iterable, Sequence

from extract.text.line import Line
from extract.text.line_cues import LineCues, begins_with
from extract.text.line_ends import awaits_mark, has_open_quote, is_ended, is_open
from extract.text.line_starts import is_bare_mark, mark_of
from extract.text.wrapping import Wrapping

_YEAR = re.compile(r"(?:19|20)\d\d$")
_NUMBER_END = re.compile(r"\d[%,.\d]*$")
_DATE = re.compile(r"[^\d,]{1,20}, ngày\b")
_RANGE = re.compile(r"\d[\d.,]*\s?-\s?\d")
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
    if last.alone or line.alone or "|" in last.text or "|" in line.text:
        return False
    if _stands_alone(last.text, cues):
        return last.text.lower() in cues.issuer and begins_with(line.text, cues.place) and is_upper(line.text)
    tail = last.text if len(paragraph) == 1 else f"{paragraph[-2].text} {last.text}"
    ended = is_ended(last.text)
    full = last.full
    if full is None:
        full = wrapping.wrapped and wrapping.is_full(last.text, line.text, len(paragraph) == 1, ended)
    runs_on = bool(last.full) and not ended and not line.gap and not is_upper(tail)
    if runs_on and _RANGE.match(line.text):
        return True
    mark = mark_of(line.text)
    if mark:
        is_heading = is_upper(tail) or (len(paragraph) == 1 and bool(mark_of(last.text)))
        return not ended and _is_no_mark(tail, line, mark, (full, is_heading), cues)
    if line.text.lower().startswith(cues.signature):
        return False
    if is_bare_mark(last.text) or runs_on:
        return True
    if wrapping.wrapped and wrapping.spaced and not line.gap:
        return not (is_upper(tail) and _stands_alone(line.text, cues)) or bool(mark_of(paragraph[0].text))
    open_end = is_open(tail, line.text, cues)
    if is_upper(tail) or is_upper(line.text):
        return is_upper(tail) and _carries_on_capitals(paragraph, line, open_end, cues)
    if open_end and not line.gap:
        return True
    if line.text.lower().startswith(cues.opening):
        return False
    if line.text[0].islower():
        return not ended or (wrapping.wrapped and not line.gap) or has_open_quote(paragraph)
    return open_end or ((full or _is_date_line(last.text, line.text)) and not line.gap)


def _carries_on_capitals(paragraph: Sequence[Line], line: Line, open_end: bool, cues: LineCues) -> bool:
    """Return whether ``line`` carries on a title in capitals."""
    last = paragraph[-1].text
    if line.text[0].islower() or mark_of(last) == last:
        return False
    if open_end:
        return True
    if not line.text.isupper():
        return False
    if mark_of(paragraph[0].text) and not line.gap:
        return True
    low = line.text.lower()
    if " ".join(part.text for part in paragraph[-3:]).lower() in cues.issuer:
        return begins_with(low, cues.place)
    if _stands_alone(line.text, cues) or low.startswith((*cues.opening, *cues.issuer)) or is_ended(last):
        return False
    return not line.gap or last.endswith(",") or has_open_quote(paragraph)


def _is_date_line(last: str, text: str) -> bool:
    """Return whether ``text`` ends the name of a place that ``last`` began and gives the date.

    >>> _is_date_line("Thành phố Hồ Chí", "Minh, ngày 21"), _is_date_line("Số: 03/NQ-CP", "Hà Nội, ngày 9")
    (True, False)
    """
    return len(last) < 40 and ":" not in last and bool(_DATE.match(text)) and not _DIGIT.search(last)


def is_upper(text: str) -> bool:
    """Return whether ``text`` is printed in capitals.

    >>> is_upper("IV. MỘT SỐ"), is_upper("UBND tỉnh"), is_upper("CNTT")
    (True, False, False)
    """
    return text.isupper() and " " in text


def _stands_alone(text: str, cues: LineCues) -> bool:
    """Return whether ``text`` is one of the lines that are paragraphs by themselves."""
    return len(text) < 40 and text.lower().rstrip(":. ") in cues.standalone


def _is_no_mark(last: str, line: Line, mark: str, looks: tuple[bool, bool], cues: LineCues) -> bool:
    """Return whether what looks like a mark at the start of ``line`` carries on the sentence of ``last``.

    ``looks`` says of ``last`` whether it is a full line and whether it may be a heading.
    """
    full, is_heading = looks
    rest = line.text[len(mark) :].lstrip()
    if not mark.startswith(("-", "+")):
        return not line.gap and awaits_mark(last, mark, cues)
    if _DIGIT.match(rest):
        years = bool(_YEAR.search(last)), bool(_YEAR.match(rest[:4]))
        return bool(_NUMBER_END.search(last)) and years in {(True, True), (False, False)}
    lower = rest[:1].islower()
    if (lower or full) and last.lower().endswith(cues.before_dash) and begins_with(rest, cues.after_dash):
        return True
    return full and not line.gap and (lower or not is_heading)
