"""Which parts of a document set tasks, and which only tell what is, what was or what for."""

from enum import StrEnum

import regex

from extract.lexicon.duties import duty_words


class Purpose(StrEnum):
    """What a section is there for."""

    WORK = "work"
    NARRATIVE = "narrative"
    AIM = "purpose"
    SILENT = "silent"  # head, signature, recipients


_ROLES = tuple(
    (purpose, regex.compile(duty_words(purpose)))
    for purpose in (Purpose.NARRATIVE, Purpose.AIM, Purpose.WORK)
)


def purpose_of(heading: str) -> Purpose | None:
    """Return what a section with this heading is there for, None where the heading does not tell.

    >>> purpose_of("TỔ CHỨC THỰC HIỆN"), purpose_of("Mục đích, yêu cầu"), purpose_of("Sở Y tế")
    (<Purpose.WORK: 'work'>, <Purpose.AIM: 'purpose'>, None)
    """
    words = heading.lower()
    found = [
        (match.start(), order, purpose)
        for order, (purpose, pattern) in enumerate(_ROLES)
        if (match := _whole(pattern, words))
    ]
    return min(found)[2] if found else None


def _whole(pattern: "regex.Pattern[str]", words: str) -> "regex.Match[str] | None":
    return next(
        (
            match
            for match in pattern.finditer(words)
            if match.start() == 0 or not words[match.start() - 1].isalnum()
        ),
        None,
    )
