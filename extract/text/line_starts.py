"""What a line begins with, as far as it tells whether a new paragraph begins."""

import re

_MARK = re.compile(
    r"""[-+*•·▪●○◦➢✓–](?=\s|$|[^\W\d_])          # bullets
    |[“"]?\d{1,3}(?:\.\s?\d{1,3})*(?:[.)]|/(?![A-ZĐ]{2,}-)|\s?-)(?=\s|$|[^\W\d_]) # 1.  1)  2.1.  2. 4.  1-
    |\d{1,2}(?:\.\d{1,2})+\s+(?=[^\W\d_])         # 2.1 without a point behind it
    |[“"]?[a-zđ]{1,2}[.)](?=\s|$|[^\W\d_])             # a)  đ)  bb)
    |[A-ZĐ][.)](?=\s)                             # A.
    |[IVXL]{1,6}\s?[.)/-](?=\s|$|[^\W\d_])        # IV.  I-
    |\.(?=\s)                                     # a point as the third bullet
    |\[\d{1,3}\]\s                                # a footnote
    |[“"]?Điều\s+\d+[a-z]?(?:[.:]|$)
    |(?:Phần|PHẦN|Chương|CHƯƠNG|Mục|MỤC|Tiểu\ mục|TIỂU\ MỤC)\s+(?:thứ\s|THỨ\s)?\S+(?:[.:]|$)
    |(?:Phụ\ lục|PHỤ\ LỤC|Biểu|BIỂU|Bảng|BẢNG)\s+(?:số\s|SỐ\s)?[\dIVXLA-Z]+(?:[.:]|$)
    """,
    re.VERBOSE,
)


def mark_of(text: str) -> str:
    """Return the mark that ``text`` begins with, "" where there is none.

    >>> [mark_of(text) for text in ("2. 4. Sở Nội vụ", "đ) Về", "- Tỷ lệ", "Điều 2. Giao")]
    ['2. 4.', 'đ)', '-', 'Điều 2.']
    >>> [mark_of(text) for text in ("2004. Đồng thời", "97/STC-VP", "Điều 2 của Luật")]
    ['', '', '']
    """
    match = _MARK.match(text)
    return match[0].rstrip() if match else ""


def is_bare_mark(text: str) -> bool:
    """Return whether ``text`` is a mark that its words are to follow.

    >>> is_bare_mark("2.1."), is_bare_mark("Điều 3."), is_bare_mark("Phần I"), is_bare_mark("1. Sở")
    (True, True, False, False)
    """
    return len(text) < 12 and text == mark_of(text) and (text[:1] not in "PCMTB" or len(text) < 4)
