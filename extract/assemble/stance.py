"""What a part of a document is there for: to tell results, how things stand, what is wanted, who pays."""

from enum import StrEnum

import regex

from extract.assemble.remedies import without_remedies
from extract.lexicon.cue_words import cue


class Stance(StrEnum):
    """What the figures of a section are, where their sentence does not tell."""

    RESULT = "result"
    SITUATION = "situation"
    TARGET = "target"
    TASK = "task"
    BUDGET = "budget"
    BASIS = "basis"


TOLD = (Stance.RESULT, Stance.SITUATION)
"""The parts whose figures are facts."""

_ORDER = (Stance.RESULT, Stance.SITUATION, Stance.TARGET, Stance.BUDGET, Stance.TASK, Stance.BASIS)
_REPORT = "báo cáo"


def stance_of_heading(heading: str) -> Stance | None:
    """Return what a section with this heading is there for, None where the heading does not tell.

    >>> stance_of_heading("KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU CHỦ YẾU NĂM 2016"), stance_of_heading("Y tế")
    (<Stance.RESULT: 'result'>, None)
    >>> stance_of_heading("Mục tiêu cụ thể"), stance_of_heading("NHIỆM VỤ, GIẢI PHÁP")
    (<Stance.TARGET: 'target'>, <Stance.TASK: 'task'>)
    """
    words = without_remedies(heading.lower())
    found = [
        (match.start(), order, stance)
        for order, stance in enumerate(_ORDER)
        if (match := _cue(stance).search(words))
    ]
    return min(found)[2] if found else None


def _cue(stance: Stance) -> "regex.Pattern[str]":
    return cue(f"stance_{stance}")


def stance_of_document(kind: str | None) -> Stance:
    """Return what the figures of a document of this type are where no heading tells."""
    return Stance.RESULT if (kind or "").lower().startswith(_REPORT) else Stance.TASK
