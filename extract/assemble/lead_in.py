"""Words that open a clause without naming what it measures: "Phấn đấu đến năm 2025 có ..."."""

import regex

from extract.lexicon.cue_words import cue_set
from extract.text.words import strip_start

_TIME = regex.compile(
    r"[\s,;:()+*.-]*(?:(?:phấn đấu|dự kiến|mục tiêu)?\s*(?:tính )?"
    r"(?:giai đoạn\s)?(?:đến|trong|vào|hết|cuối|từ|giai đoạn|riêng)?\s*(?:hết |cuối |đầu )?(?:năm|giai đoạn)?"
    r"\s*\d{4}(?:\s*(?:-|đến)\s*(?:năm )?\d{2,4})?"
    r"|(?:(?:tính )?(?:đến|trước|từ|vào) )?(?:hết )?(?:ngày )?\d{1,2}/\d{1,2}/\d{4}(?:,? đã)?"
    r"|trong (?:tháng|quý|kỳ)(?=,)|(?:trong|cả|sau) \d+ năm(?: qua| tới)?"
    r"|(?:trong )?(?:(?:\d+|ba|sáu|chín) tháng(?: (?:đầu|cuối) năm)?(?: \d{4})?|tháng \d+)"
    r"(?=[\s,]+(?:ước|đạt|thực)|[\s,]*$)"
    r"|(?:trong )?\d+ tháng (?:đầu|cuối) năm(?: \d{4})?"
    r"|(?:đến|trước) (?:hết )?(?:ngày )?\d{1,2}/\d{1,2}(?!\d|/)"
    r"|(?:(?:đến|trong|vào|từ) )?(?:hết |cuối |đầu )?quý (?:[ivx]+|\d)(?:(?:/| năm )\d{4})?)[\s,:;]*(?=\D|$)"
)
_REST_OF_VERB = regex.compile(r"(?:trưởng|cường|tốc|nghèo|thiểu|nhẹ|vay|thuê)(?!\w)")


def lead_in_length(lowered: str) -> int:
    """Return how many characters at the start of a lower-case clause only lead in.

    >>> lead_in_length("phấn đấu đến năm 2025 có ít nhất"), lead_in_length("tăng trưởng kinh tế")
    (32, 0)
    >>> lead_in_length("đến 31/01/2025 giải ngân ")
    15
    """
    at = 0
    while True:
        before = at
        time = _TIME.match(lowered, at)
        at = time.end() if time else at
        at += strip_start(lowered[at:], cue_set("lead_in"))
        if at == before:
            return _back_to_verb(lowered, at)


def names_something(lowered: str) -> bool:
    """Tell whether the words before a figure already name what it measures.

    >>> names_something("tỷ lệ hộ nghèo "), names_something("phấn đấu có ")
    (True, False)
    """
    words = lowered.strip()
    return len(words) > lead_in_length(words)


def _back_to_verb(lowered: str, at: int) -> int:
    """Return ``at``, or the start of the verb before it that the next syllable belongs to ("tăng trưởng")."""
    if not _REST_OF_VERB.match(lowered, at):
        return at
    return lowered.rfind(" ", 0, len(lowered[:at].rstrip())) + 1
