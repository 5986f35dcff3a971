"""The day on which an assembly adopted a resolution, as the last sentence of it says."""

import regex

from extract.text.dates import parse_date

_LAST = 3_000
"""So many characters at the end of a document may hold that sentence."""

_SENTENCE = regex.compile(
    r"Nghị quyết này\s+(?:đã\s+)?được\s(?P<before>(?:(?!hiệu lực)[^;]){0,250}?)"
    r"thông qua(?P<behind>[^.;]{0,100})",
    regex.IGNORECASE,
)
_DAY = regex.compile(r"ngày\s[^;]{0,30}", regex.IGNORECASE)
_IN_FORCE = regex.compile(r"hiệu lực", regex.IGNORECASE)


def adoption_date(text: str) -> str | None:
    """Return the day in ISO, None where no such sentence stands at the end of ``text``.

    >>> adoption_date("Nghị quyết này được HĐND xã An Lạc khóa X thông qua ngày 4 tháng 7 năm 2018./.")
    '2018-07-04'
    >>> adoption_date("Nghị quyết này được HĐND xã thông qua và có hiệu lực từ ngày 4 tháng 7 năm 2018.")
    >>> adoption_date("Nghị quyết này được HĐND xã ngày 4 tháng 7 năm 2018 thông qua, có hiệu lực từ 8/2018.")
    '2018-07-04'
    """
    found = _SENTENCE.search(text[-_LAST:])
    if found is None:
        return None
    behind = _IN_FORCE.split(found["behind"])[0]
    day = _DAY.search(behind) or _DAY.search(found["before"])
    return parse_date(day[0]) if day else None
