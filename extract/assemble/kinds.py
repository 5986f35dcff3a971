"""Whether a figure is a target, an actual, a baseline, a budget, a threshold, or none of them."""

from collections.abc import Sequence
from dataclasses import dataclass

import regex

from extract.assemble.budgets import is_budget
from extract.assemble.clause import Clause
from extract.assemble.lead_in import lead_in_length
from extract.assemble.stance import TOLD, Stance
from extract.assemble.thresholds import is_threshold
from extract.lexicon.cue_words import any_of, cue, cue_set
from extract.lexicon.vocabulary import is_known_unit
from extract.rules.figure import Dimension
from schemas import Period, StatementKind

_ACTS = regex.compile(rf"(?<!\w){any_of('action')}(?:\s\w+){{0,2}}\s*$")
_MOVES_TO = regex.compile(
    r"(?<!\w)(?:tăng|nâng|đưa|giảm|hạ)\s[^,;.:]{3,60}\s(?:lên|xuống|còn)(?: đạt| mức)?\s*$"
)
_GENERIC = regex.compile(
    r"(?<!\w)(?:thực hiện|triển khai|tổ chức|ban hành|(?<!khởi công )xây dựng)(?:\s\w+)?\s*$"
)
_TIE = regex.compile(r"của|tại|trong|với|ở|theo|thuộc|trên|từ|về|các|những|này|là|và|có")
_FROM = regex.compile(r"(?<!\w)từ\s(?:mức\s)?(?:\w+\s)?$")
_FROM_TO = regex.compile(r"[^,;.]{0,40}?(?<!\w)(?:xuống|lên|còn|đến)(?!\w)")
_DONE = regex.compile(r"(?<!\w)đã(?!\w)(?:\s\w+){0,8}\s*$|\w\sđược\s*$")
_GLOSS = regex.compile(r"\((?:[^()\d]{0,24})(?P<year>(?:19|20)\d{2})\s?(?::|là|đạt)?\s*$")
_GOAL_STATED = regex.compile(
    r"(?<!\w)(?:mục tiêu(?! quốc gia)|kế hoạch|chỉ tiêu)(?:\s\w+){0,6}\s(?:là|khoảng)(?:\sđạt)?\s*$"
    r"|\((?:mục tiêu|kế hoạch|chỉ tiêu)(?:\s\w+){0,3}\s*$"
    r"|(?<!\w)mục tiêu(?:\s\w+){0,4}\s(?:cả năm|đề ra|đặt ra|năm \d{4})\s*$"
    r"|(?<!\w)phấn đấu(?:\s\w+){0,4}\s*$"
    r"|(?<!\w)(?:cần|phải)\s(?:đạt|cố gắng|phấn đấu|hoàn thành)(?!\w)[^,;.]*$"
)
_GOAL_ASIDE = regex.compile(
    r"\((?:kh|kế hoạch|mục tiêu|chỉ tiêu|nghị quyết)"
    r"(?:\s(?:năm|\d{4}|giao|đề ra|là|đạt|cả năm|tăng|giảm))*:?\s*$"
)
_GOAL_OPENS = regex.compile(
    r"(?:^|[,;:.(]\s?|-\s)(?:\w+\s)?(?:phấn đấu(?!\s(?:cao|vươn|của))|mục tiêu(?! quốc gia)|dự kiến)(?!\w)"
)
_PURPOSE = regex.compile(r"\W*(?:để|nhằm)(?!\w)[^.;]*(?<!\w)mục tiêu(?! quốc gia)(?![^.;]*(?<!\w)đã(?!\w))")
_RATE = regex.compile(r"(?<!\w)t[ỷỉ] (?:số|suất|lệ)(?!\w)")
_BRACKETS = regex.compile(r"(?<=[^\W\d]\s)\([^()\d]*\)")  # an aside without a figure is about something else
_MANY = 20  # a count of so many things in a section of tasks is something to be reached


@dataclass(frozen=True, slots=True)
class Setting:
    """What the section of a figure is there for, whether in a report, and the year of the document."""

    stance: Stance
    report: bool
    issued: str


def kind_of(
    lowered: str, clauses: Sequence[Clause], at: int, setting: Setting, period: Period | None
) -> StatementKind | None:
    """Return the kind of ``clauses[at]`` by its own words, then by its sentence, then by its section.

    ``period`` is what its own sentence says: a year that is still to come makes a target among results too.
    """
    clause, stance = clauses[at], setting.stance
    if is_threshold(lowered, clauses, at, stance in TOLD):
        return StatementKind.THRESHOLD
    if _is_start(lowered, clauses, at) or _is_gloss(lowered, clause, setting.issued):
        return StatementKind.BASELINE
    said, sentence = clause.said(lowered), clause.around(lowered)
    ahead = stance in TOLD and (_sets_goal(said, sentence) or _is_to_come(period, sentence, setting.issued))
    told = stance in TOLD and not ahead
    strong = ahead or cue("goal_strong").search(said) is not None
    if is_budget(lowered, clause, told, strong, stance is Stance.TARGET):
        return StatementKind.BUDGET
    if told:
        return _told(sentence, stance, setting.report)
    if _numbers_the_paper(lowered, clause):
        return None
    if stance is Stance.TARGET or strong:
        return StatementKind.TARGET
    return _in_task(clause, said, sentence, stance)


def _sets_goal(said: str, sentence: str) -> bool:
    """Tell whether a sentence among results sets a goal all the same."""
    if _GOAL_STATED.search(said) or _GOAL_ASIDE.search(said):
        return True
    aims = _GOAL_OPENS.search(said) or (_PURPOSE.match(sentence) and cue("goal").search(said))
    return aims is not None and not cue("actual").search(sentence)


def _is_start(lowered: str, clauses: Sequence[Clause], at: int) -> bool:
    """Tell whether the figure is the level that the next one starts from ("từ 14,91% xuống 12,48%")."""
    if at + 1 >= len(clauses) or clauses[at + 1].sentence != clauses[at].sentence:
        return False
    clause = clauses[at]
    if not _FROM.search(lowered, clause.start, clause.mention.start):
        return False
    between = lowered[clause.mention.end : clauses[at + 1].mention.start]
    return _FROM_TO.match(between) is not None


def _is_to_come(period: Period | None, sentence: str, issued: str) -> bool:
    """Tell whether the figure is about a year after the document's."""
    if period is None or period.kind == "range" or not issued or cue("actual").search(sentence):
        return False
    return period.end[:4] > issued


def _is_gloss(lowered: str, clause: Clause, issued: str) -> bool:
    """Tell whether brackets give the level of a year before the document."""
    gloss = _GLOSS.search(clause.said(lowered))
    return gloss is not None and gloss["year"] <= issued


def _told(sentence: str, stance: Stance, report: bool) -> StatementKind:
    """Return whether a fact among results or in a description was reached or is only how things stand."""
    if report:
        return StatementKind.ACTUAL
    reached = (
        not cue("standing").search(sentence) if stance is Stance.RESULT else cue("reached").search(sentence)
    )
    return StatementKind.ACTUAL if reached else StatementKind.BASELINE


def _numbers_the_paper(lowered: str, clause: Clause) -> bool:
    """Tell whether brackets only count the parts of the paper itself: "Mục tiêu chung (6 mục tiêu)"."""
    start = clause.mention.start
    return clause.figure.unit in cue_set("structure") and lowered[start - 1 : start] == "("


def _in_task(clause: Clause, said: str, sentence: str, stance: Stance) -> StatementKind | None:
    """Return what a figure is in a section of tasks, means or grounds."""
    figure = clause.figure
    if cue("actual").search(_BRACKETS.sub(" ", sentence)) or _DONE.search(said):
        return StatementKind.BASELINE
    if figure.dimension is Dimension.RATIO:
        return StatementKind.TARGET
    if figure.dimension is Dimension.TIME:
        return StatementKind.TARGET if figure.comparator != "=" and stance is not Stance.BASIS else None
    if figure.unit in cue_set("capacity") and figure.comparator == "=" and not _ACTS.search(said):
        return StatementKind.THRESHOLD
    if stance is Stance.BASIS or figure.dimension is Dimension.BARE or not is_known_unit(figure.unit):
        rate = figure.per and (figure.dimension is Dimension.BARE or _RATE.search(said))
        return StatementKind.TARGET if rate and stance is not Stance.BASIS else None
    return StatementKind.TARGET if _is_counted_task(clause, said, stance) else None


def _is_counted_task(clause: Clause, said: str, stance: Stance) -> bool:
    """Tell whether a count says how many are to be made, and not how many there are."""
    figure = clause.figure
    acts = _ACTS.search(said) is not None or _opens_task(said)
    counts_parts = (figure.unit or "") in cue_set("structure") and figure.comparator in ("=", ">")
    if counts_parts and not cue("goal_strong").search(said):
        return acts and not _GENERIC.search(said)
    if figure.comparator != "=" or cue("goal").search(said) or _MOVES_TO.search(said):
        return True
    return stance is not Stance.BUDGET and (figure.value >= _MANY or acts)


def _opens_task(said: str) -> bool:
    """Tell whether a short verb phrase opens the sentence and ends at the figure ("Tu bổ 08 di tích ...")."""
    words = said[lead_in_length(said) :].split()
    return 0 < len(words) <= 4 and not _TIE.fullmatch(words[-1]) and "," not in said
