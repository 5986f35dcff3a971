"""Page numbers and heads of pages that stand alone on a line between the text, which are dropped."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from extract.text.line import Line

SHORTEST, LONGEST = 800, 8000
"""Characters that a page holds at least and at most."""

_NUMBER = re.compile(r"-?\s?(\d{1,3})\s?-?|(?:trang|page)\s+(\d{1,3})(?:\s?/\s?\d+)?", re.IGNORECASE)
_GAZETTE = re.compile(
    r"(\d{1,3}\s)?CÔNG BÁO\s?/\s?Số \d+(?:\s?\+\s?\d+)*\s?/\s?Ngày [\d/-]{8,10}(\s\d{1,3})?"
)
"""What the state's gazette prints above each of its pages."""
_END = re.compile(r"[.;:!?…/”\")]$")


def drop_page_numbers(lines: Sequence[Line], repairs: Counter[str]) -> Iterator[Line]:
    """Yield ``lines`` without numbers that count pages, judged by how much text stands before them.

    >>> pages = [Line("x" * 3000 + "."), Line("2"), Line("Sở")]
    >>> [line.text for line in drop_page_numbers(pages, Counter())][1:]
    ['Sở']
    >>> [line.text for line in drop_page_numbers([Line("tăng"), Line("18"), Line("- 20%")], Counter())]
    ['tăng', '18', '- 20%']
    >>> gazette = [Line("doanh thu"), Line("CÔNG BÁO/Số 3 + 4/Ngày 16-06-2026"), Line("81"), Line("hai tỷ")]
    >>> [line.text for line in drop_page_numbers(gazette, Counter())]
    ['doanh thu', 'hai tỷ']
    """
    length = last = 0
    above = False
    for number, line in enumerate(lines):
        length += len(line.text) + 1
        head = _GAZETTE.fullmatch(line.text)
        if head or (above and _NUMBER.fullmatch(line.text)):
            above = head is not None and not any(head.groups())  # its number may stand on the next line
            repairs["running_heads" if head else "page_numbers"] += 1
            continue
        above = False
        match = _NUMBER.fullmatch(line.text) if len(line.text) < 14 else None
        if match and length - last > SHORTEST and _is_parted(lines, number):
            page = int(match[1] or match[2])
            if SHORTEST * (page - 1) < length < LONGEST * (page + 1):
                last = length
                repairs["page_numbers"] += 1
                continue
        yield line


def _is_parted(lines: Sequence[Line], number: int) -> bool:
    """Return whether the line ``number`` stands apart from the sentence before or after it."""
    ended = number == 0 or bool(_END.search(lines[number - 1].text))
    return ended or lines[number].gap or number + 1 == len(lines) or lines[number + 1].gap
