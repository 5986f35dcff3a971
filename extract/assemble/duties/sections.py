"""Which parts of a document set tasks, and which only tell what is, what was or what for."""

from enum import StrEnum
from functools import cache

import regex

from extract.assemble.remedies import without_remedies
from extract.lexicon.duties import duty_words


class Purpose(StrEnum):
    """What a section is there for."""

    WORK = "work"
    NARRATIVE = "narrative"
    AIM = "purpose"
    SILENT = "silent"  # head, signature, recipients


_TOLD = (Purpose.NARRATIVE, Purpose.AIM, Purpose.WORK)
_WORDS = tuple((purpose, regex.compile(rf"(?<!\w){duty_words(purpose)}")) for purpose in _TOLD)
_OPENING = 10
"""So many characters of a heading may stand before words that keep tasks out of its section."""


@cache
def purpose_of(heading: str) -> Purpose | None:
    """Return what a section with this heading is there for, None where the heading does not tell.

    >>> purpose_of("TỔ CHỨC THỰC HIỆN"), purpose_of("Mục đích, yêu cầu"), purpose_of("Sở Y tế")
    (<Purpose.WORK: 'work'>, <Purpose.AIM: 'purpose'>, None)
    >>> purpose_of("Tăng cường nguồn lực đầu tư để đạt các mục tiêu")
    """
    words = without_remedies(heading.lower())
    found = [(match.start(), purpose) for purpose, pattern in _WORDS if (match := pattern.search(words))]
    start, purpose = min(found, default=(0, None))
    return purpose if purpose is Purpose.WORK or start < _OPENING else None
