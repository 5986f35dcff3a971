"""Words that open a clause without naming what it measures: "Phấn đấu đến năm 2025 có ..."."""

import regex

from extract.lexicon.cue_words import cue_words
from extract.text.words import strip_start

_TIME = regex.compile(
    r"[\s,;:()+*.-]*(?:(?:phấn đấu|dự kiến|mục tiêu)?\s*(?:tính )?(?:đến|trong|vào|hết|cuối|từ|giai đoạn|riêng)?\s*"
    r"(?:hết |cuối |đầu )?(?:năm|giai đoạn)?\s*\d{4}(?:\s*(?:-|đến)\s*(?:năm )?\d{2,4})?"
    r"|(?:trong|cả|sau) \d+ năm(?: qua| tới)?)[\s,:;]*(?=\D|$)"
)


def lead_in_length(lowered: str) -> int:
    """Return how many characters at the start of a lower-case clause only lead in.

    >>> lead_in_length("phấn đấu đến năm 2025 có ít nhất")
    32
    """
    words = frozenset(cue_words("lead_in"))
    at = 0
    while True:
        before = at
        time = _TIME.match(lowered, at)
        at = time.end() if time else at
        at += strip_start(lowered[at:], words)
        if at == before:
            return at
