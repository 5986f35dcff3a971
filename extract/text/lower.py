"""The canonical text in lower case and with stretches blanked, each of the same length as the text."""

from collections.abc import Iterable

BLANK = "\x00"


def lower(text: str) -> str:
    """Return ``text`` in lower case, character by character where a letter would change its length.

    >>> lower("ĐẠT 60%"), len(lower("İa"))
    ('đạt 60%', 2)
    """
    lowered = text.lower()
    if len(lowered) == len(text):
        return lowered
    return "".join(low if len(low := char.lower()) == 1 else char for char in text)


def blank(text: str, spans: Iterable[tuple[int, int]]) -> str:
    """Return ``text`` with the characters of ``spans``, sorted and apart, replaced by one that no rule reads.

    >>> blank("Quyết định 33", [(11, 13)])
    'Quyết định \\x00\\x00'
    """
    pieces: list[str] = []
    at = 0
    for start, end in spans:
        pieces += (text[at:start], BLANK * (end - start))
        at = end
    pieces.append(text[at:])
    return "".join(pieces)
