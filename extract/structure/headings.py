"""Where the heading of a marked line ends and its running text begins."""

import regex

LEAD = 110
"""So long, in characters, a lead before a colon may be and still be a heading."""
LINE = 260
"""So long a whole line may be and still be a heading."""
CLAUSE = 60
"""So many first characters, if there are, stand for the heading of running text."""

_COLON = regex.compile(r":(?![\d/])")
_SENTENCE = regex.compile(r"(?<!\p{Lu})[.!?;…](?=\s+\p{Lu})")
_BREAK = regex.compile(r"[.;:,](?=\s|$)")
_CLOSING = ".;,…"


def heading_end(text: str, start: int, bold: int = 0, marked: bool = False) -> tuple[int, bool]:
    """Return where the heading of ``text`` ends, which begins at ``start``, and whether it is a title.

    ``bold`` characters at its start are printed bold; ``marked``: the source says it is a heading.

    >>> [t[: heading_end(t, 3)[0]] for t in ("1. Mục tiêu chung: Thực hiện", "2. Yêu cầu", "a) Về y tế:")]
    ['1. Mục tiêu chung', '2. Yêu cầu', 'a) Về y tế']
    >>> heading_end("1. Giao Sở Y tế chủ trì.", 3)
    (24, False)
    """
    end = len(text)
    if bold > start + 2 and (bold >= end or text[bold - 1] in ".:" or text[bold] == ":"):
        return _without_stop(text, start, bold), True
    colons = (match.start() for match in _COLON.finditer(text, start, start + LEAD))
    colon = next((at for at in colons if _closed(text, start, at)), None)
    if colon is not None and not _SENTENCE.search(text, start, colon):
        return colon, True
    longest = LEAD + 50 if text[-1:] == ":" else LINE
    if end - start <= longest and (marked or text[-1:] not in _CLOSING) and not _SENTENCE.search(text, start):
        return _without_stop(text, start, end), True
    return _clause_end(text, start), False


def _closed(text: str, start: int, end: int) -> bool:
    """Whether each bracket that opens before ``end`` is closed there."""
    return text.count("(", start, end) == text.count(")", start, end)


def _without_stop(text: str, start: int, end: int) -> int:
    """Return ``end`` before the stops and blanks that stand there."""
    while end > start and text[end - 1] in ".: ":
        end -= 1
    return end


def _clause_end(text: str, start: int) -> int:
    """Return the end of the first sentence or clause of at least CLAUSE characters."""
    sentence = _SENTENCE.search(text, start, start + LINE)
    if sentence and sentence.start() - start >= CLAUSE:
        return sentence.start()
    stop = _BREAK.search(text, start + CLAUSE, start + LINE)
    if stop:
        return stop.start()
    if len(text) - start <= LINE:
        return len(text)
    blank = text.rfind(" ", start, start + LINE)
    return blank if blank > start else start + LINE
