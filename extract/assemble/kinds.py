"""Whether a figure is a target, an actual, a baseline, a budget or a threshold; None where it is none of them."""

import regex

from extract.assemble.clause import Clause
from extract.assemble.stance import Stance
from extract.lexicon.cue_words import cue
from extract.lexicon.vocabulary import is_known_unit
from extract.rules.figure import Dimension
from schemas import StatementKind

_GROUP = regex.compile(
    r"(?<!\w)(?:xã|huyện|thôn|ấp|bản|địa bàn|nơi|hộ|doanh nghiệp|người|dự án|công trình|tỉnh|phường|đơn vị|cơ sở|trường hợp|hợp tác xã)"
    r"(?:\s\w+){0,4}\s(?:có|với|thuộc diện)\s(?:tỷ lệ|tỉ lệ|mức|thu nhập|quy mô|diện tích|số|vốn|tổng mức|công suất|doanh thu|sức chứa)[^,;:.]*$"
)
_NORM = regex.compile(r"(?<!\w)(?:chuẩn|định mức|tiêu chuẩn|mức chuẩn|mức sống|mức hỗ trợ tối đa)(?!\w)[^;.]*\([^)]*$")
_SPEED = regex.compile(r"(?<!\w)(?:với|có|từ|trên|dưới)\s(?:tốc độ|mức|công suất|diện tích|quy mô|vốn|chiều|độ)(?:\s\w+){0,4}\s*$")
_PREDICATE = regex.compile(r"\s*(?:trở lên |trở xuống )?(?:[^,;.]{0,120}\s)?(?:đạt|chiếm|là|được)\s")
_FROM_TO = regex.compile(r"[^,;.]{0,40}?(?<!\w)(?:xuống|lên|còn|đến)(?!\w)")
_DONE = regex.compile(r"(?<!\w)đã(?!\w)(?:\s\w+){0,8}\s*$|\w\s(?:được)\s*$")
_GOAL_OPENS = regex.compile(r"(?:^|[,;:.(]\s?|-\s)(?:\w+\s)?(?:phấn đấu(?!\s(?:cao|vươn|của))|mục tiêu(?! quốc gia)|dự kiến)(?!\w)")


def kind_of(lowered: str, clauses: list[Clause], at: int, stance: Stance, report: bool) -> StatementKind | None:
    """Return the kind of ``clauses[at]`` by its own words, then by its sentence, then by its section."""
    clause = clauses[at]
    before = lowered[clause.start : clause.mention.start]
    behind = lowered[clause.mention.end : clause.sentence_end]
    sentence = lowered[clause.sentence : clause.sentence_end]
    said = lowered[clause.sentence : clause.mention.start]
    if _is_threshold(clause, said, behind, clauses, at):
        return StatementKind.THRESHOLD
    if _is_start(before, behind, clauses, at):
        return StatementKind.BASELINE
    strong = cue("goal_strong").search(said) is not None
    told = stance in (Stance.RESULT, Stance.SITUATION)
    if told and _GOAL_OPENS.search(said) and not cue("actual").search(sentence):
        told = False
    if clause.figure.dimension is Dimension.MONEY and _is_budget(lowered, clause, told or report):
        return StatementKind.BUDGET
    if told:
        return _told(sentence, stance, report)
    if stance is Stance.TARGET or strong:
        return StatementKind.TARGET
    return _in_task(clause, said, sentence, stance)


def _is_threshold(clause: Clause, before: str, behind: str, clauses: list[Clause], at: int) -> bool:
    figure = clause.figure
    if figure.unit == "tuổi":
        return "tuổi thọ" not in before
    if _GROUP.search(before) or _NORM.search(before):
        return True
    if figure.value == 100 and behind.startswith((" vốn nhà nước", " vốn nước ngoài", " vốn trong nước", " vốn đầu tư nước")):
        return True
    following = clauses[at + 1] if at + 1 < len(clauses) and clauses[at + 1].sentence == clause.sentence else None
    between = behind[: following.mention.start - clause.mention.end] if following else ""
    return bool(_SPEED.search(before) and following and _PREDICATE.fullmatch(between))


def _is_start(before: str, behind: str, clauses: list[Clause], at: int) -> bool:
    """Tell whether the figure is the level that the next one starts from ("từ 14,91% xuống 12,48%")."""
    if at + 1 >= len(clauses) or clauses[at + 1].sentence != clauses[at].sentence:
        return False
    if not regex.search(r"(?<!\w)từ\s(?:mức\s)?(?:\w+\s)?$", before):
        return False
    between = behind[: clauses[at + 1].mention.start - clauses[at].mention.end]
    return _FROM_TO.match(between) is not None


def _is_budget(lowered: str, clause: Clause, told: bool) -> bool:
    """Tell whether money is means: by the word nearest before it, else by the sentence."""
    before = lowered[clause.start : clause.mention.start]
    goal = list(cue("money_goal").finditer(before))
    means = list(cue("money_means").finditer(before))
    if goal or means:
        return not goal or bool(means and means[-1].start() > goal[-1].end() and not told)
    return not cue("money_goal").search(lowered, clause.sentence, clause.mention.start)


def _told(sentence: str, stance: Stance, report: bool) -> StatementKind:
    if report:
        return StatementKind.ACTUAL
    if stance is Stance.RESULT and not cue("standing").search(sentence):
        return StatementKind.ACTUAL
    return StatementKind.BASELINE


def _in_task(clause: Clause, said: str, sentence: str, stance: Stance) -> StatementKind | None:
    """Return what a figure is in a section of tasks, means or grounds."""
    figure = clause.figure
    if cue("actual").search(sentence) or _DONE.search(said):
        return StatementKind.BASELINE
    if stance is Stance.BASIS and figure.dimension is not Dimension.RATIO:
        return None
    if figure.dimension is Dimension.RATIO:
        return StatementKind.TARGET
    if is_known_unit(figure.unit) and (figure.comparator != "=" or cue("goal").search(said)):
        return StatementKind.TARGET
    if figure.dimension in (Dimension.TIME, Dimension.BARE) or stance is Stance.BUDGET:
        return None
    return StatementKind.TARGET if figure.value >= 20 and is_known_unit(figure.unit) else None
