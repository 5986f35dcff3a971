"""What a line ends with, as far as it tells whether the next carries it on."""

import re
from collections.abc import Sequence

from extract.text.line import Line
from extract.text.line_cues import LineCues
from extract.text.line_starts import mark_of

QUOTED_LINES = 12
"""Lines that a quotation in a title may run over."""

_END = re.compile(r"[.;:!?…](?:[”\"’')\]]|/\.)*$|/\.$")
_DIGIT = re.compile(r"\d")


def is_ended(text: str) -> bool:
    """Return whether ``text`` ends as a sentence or a clause does.

    >>> is_ended("triển khai thực hiện./."), is_ended("giai đoạn 2011 - 2015,")
    (True, False)
    """
    return bool(_END.search(text))


def is_open(last: str, text: str, cues: LineCues) -> bool:
    """Return whether ``last`` is no end of a paragraph where ``text`` is the next line.

    >>> cues = LineCues(("và",), ("Sở",), ("năm",), (), ("hằng năm",))
    >>> is_open("Sở Nông nghiệp và", "Phát triển", cues), is_open("trong năm", "2024. Đồng", cues)
    (True, True)
    >>> is_open("hằng năm", "1. Sở", cues), is_open("trong năm", "Sở", cues)
    (False, False)
    """
    words = last[-30:].lower().rsplit(" ", 3)
    if " ".join(words[-2:]) in cues.complete_end or " ".join(words[-3:]) in cues.complete_end:
        return False
    if words[-1] in cues.open_end or last.endswith(cues.open_name):
        return True
    return words[-1] in cues.awaits_number and bool(_DIGIT.match(text))


def awaits_mark(last: str, mark: str, cues: LineCues) -> bool:
    """Return whether ``last`` cites by a number, which ``mark`` gives.

    >>> cues = LineCues(awaits_number=("khoản", "đạt"), awaits_mark=("khoản",))
    >>> awaits_mark("Sửa đổi khoản", "1.", cues), awaits_mark("Chỉ tiêu cần đạt", "1.", cues)
    (True, False)
    """
    own = mark_of(last).rstrip(".)")
    if own and mark.startswith(f"{own}."):
        return False
    return is_open(last, mark, cues) and (
        last.lower().rpartition(" ")[2] in (*cues.awaits_mark, *cues.open_end)
        or last.endswith(cues.open_name)
    )


def has_open_quote(paragraph: Sequence[Line]) -> bool:
    """Return whether more quotation marks open than close in the last lines of ``paragraph``.

    >>> has_open_quote([Line("Chương trình “An sinh;")])
    True
    """
    return sum(line.text.count("“") - line.text.count("”") for line in paragraph[-QUOTED_LINES:]) > 0
