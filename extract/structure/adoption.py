"""The day on which an assembly adopted a resolution, as the last sentence of it says."""

import regex

from extract.text.dates import parse_date

_LAST = 3_000
"""So many characters at the end of a document may hold that sentence."""

_ADOPTED = regex.compile(
    r"Nghị quyết này\s+(?:đã\s+)?được\s+[^;]{0,250}?thông qua\s+(?:[^.;]{0,60}?\s)??"
    r"(?P<date>ngày\s[^;]{0,30})",
    regex.IGNORECASE,
)


def adoption_date(text: str) -> str | None:
    """Return the day in ISO, None where no such sentence stands at the end of ``text``.

    >>> adoption_date("Nghị quyết này được HĐND xã An Lạc khóa X thông qua ngày 4 tháng 7 năm 2018./.")
    '2018-07-04'
    >>> adoption_date("Kế hoạch này được thông qua ngày 4 tháng 7 năm 2018.")
    """
    found = _ADOPTED.search(text[-_LAST:])
    return parse_date(found["date"]) if found else None
