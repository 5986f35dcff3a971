"""Where the sentences of a block begin and end."""

from bisect import bisect_left

import regex

_END = regex.compile(
    r"(?<!(?<!\w)(?:[Tt][Pp]|Th[sS]|TS|GS|PGS|BS|KS|TX|Tx|No|v\.v))[.!?](?=\s+[^\s\p{Ll}]|\s*$)"
    r"|;(?=\s|$)|\s\|\s|…(?=\s+\p{Lu})"
)
_NOTE = regex.compile(r"\[\d{1,3}\]\s+")
_QUOTED = regex.compile(r"“[^“”]{1,400}”|\"[^\"]{1,400}\"")


def sentence_bounds(text: str, start: int, end: int) -> list[int]:
    """Return where the sentences of ``text[start:end]`` begin, and ``end``.

    A full stop, a semicolon and the bar between table cells end a sentence, but not inside quotation marks.

    >>> sentence_bounds("Đạt 5%; còn 3%. Theo “A; B” là 2%", 0, 33)
    [0, 7, 15, 33]
    >>> sentence_bounds("[13] 08 chi cục", 0, 15)  # the mark of a footnote
    [5, 15]
    """
    if note := _NOTE.match(text, start, end):
        start = note.end()
    quoted = [m.span() for m in _QUOTED.finditer(text, start, end)]
    begins = [begin for begin, _ in quoted]
    bounds = [start]
    for match in _END.finditer(text, start, end):
        at = match.end()
        before = bisect_left(begins, at) - 1
        if at < end and not (before >= 0 and at < quoted[before][1]):
            bounds.append(at)
    return [*bounds, end]
