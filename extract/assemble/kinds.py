"""Whether a figure is a target, an actual, a baseline, a budget or a threshold; None where it is none of them."""

import regex

from extract.assemble.clause import Clause
from extract.assemble.lead_in import lead_in_length
from extract.assemble.stance import Stance
from extract.lexicon.cue_words import cue
from extract.lexicon.vocabulary import is_known_unit
from extract.rules.figure import Dimension
from schemas import StatementKind

_GROUP = regex.compile(
    r"(?<!\w)(?:xã|huyện|thôn|ấp|bản|địa bàn|nơi|hộ|doanh nghiệp|người|dự án|công trình|tỉnh|phường|đơn vị|cơ sở|trường hợp|hợp tác xã)"
    r"(?:\s\w+){0,4}\s(?:có|với|thuộc diện)\s(?:tỷ lệ|tỉ lệ|mức|thu nhập|quy mô|diện tích|số|vốn|tổng mức|công suất|doanh thu|sức chứa)[^,;:.]*$"
)
_NORM = regex.compile(
    r"(?<!\w)(?:chuẩn|định mức|tiêu chuẩn|mức chuẩn|mức sống|mức hỗ trợ tối đa)(?!\w)[^;.]*\([^)]*$"
)
_SPEED = regex.compile(
    r"(?<!\w)(?:với|có|từ|trên|dưới)\s(?:tốc độ|mức|công suất|diện tích|quy mô|vốn|chiều|độ)(?:\s\w+){0,4}\s*$"
)
_SIZE = regex.compile(
    r"[,(]\s?(?:có |với )?(?:công suất|diện tích|chiều dài|chiều rộng)\s*$|(?<=\w\s)(?:(?:có|với|đạt)\s)?(?:quy mô|công suất|sức chứa|tổng mức đầu tư|tải trọng|trọng tải|dung tích|cân nặng)(?:\s\w+)?\s*$"
    r"|(?<!\w)(?:xã|huyện|thôn|hộ|đoạn)\s(?:\w+\s){0,2}(?:dưới|trên|đạt)?\s*$(?<=dốc |mới đạt )"
)
_ACTS = regex.compile(rf"{cue('action').pattern}(?:\s\w+){{0,2}}\s*$")
_GENERIC = regex.compile(r"(?<!\w)(?:thực hiện|triển khai|tổ chức|ban hành|xây dựng)(?:\s\w+)?\s*$")
_TIE = regex.compile(r"của|tại|trong|với|ở|theo|thuộc|trên|từ|về|các|những|này|là|và|có")
_PREDICATE = regex.compile(r"\s*(?:trở lên |trở xuống )?(?:[^,;.]{0,120}\s)?(?:đạt|chiếm|là|được)\s")
_FROM = regex.compile(r"(?<!\w)từ\s(?:mức\s)?(?:\w+\s)?$")
_FROM_TO = regex.compile(r"[^,;.]{0,40}?(?<!\w)(?:xuống|lên|còn|đến)(?!\w)")
_GOAL_STATED = regex.compile(
    r"(?<!\w)(?:mục tiêu(?! quốc gia)|kế hoạch|chỉ tiêu)(?:\s\w+){0,6}\s(?:là|khoảng)\s*$"
    r"|(?<!\w)(?:cần|phải)\s(?:đạt|cố gắng|phấn đấu|hoàn thành)(?!\w)[^,;.]*$"
)
_DONE = regex.compile(r"(?<!\w)đã(?!\w)(?:\s\w+){0,8}\s*$|\w\s(?:được)\s*$")
_SCORING = regex.compile(
    r"(?<!\w)(?:cộng|chấm|trừ|được|tính)\s(?:thêm\s|trực tiếp\s)?\d[\d,.]*\sđiểm|^\W*(?:nếu|trường hợp)\s"
)
_FUNDS = regex.compile(
    r"(?<!\w)(?:ngân sách|nguồn|các nguồn|quỹ|xã hội hóa)(?!\w)[^;.]*(?:hỗ trợ|là|bảo đảm|đảm bảo|đối ứng|chiếm|khác|chi trả)\W*$"
)
_GLOSS = regex.compile(r"\((?:[^()\d]{0,24})(?P<year>(?:19|20)\d{2})\s?(?::|là|đạt)?\s*$")
_GOAL_OPENS = regex.compile(
    r"(?:^|[,;:.(]\s?|-\s)(?:\w+\s)?(?:phấn đấu(?!\s(?:cao|vươn|của))|mục tiêu(?! quốc gia)|dự kiến)(?!\w)"
)


def kind_of(
    lowered: str, clauses: list[Clause], at: int, stance: Stance, report: bool, issued: str | None
) -> StatementKind | None:
    """Return the kind of ``clauses[at]`` by its own words, then by its sentence, then by its section.

    ``issued`` is the date of the document: a year before it in brackets ("(năm 2020: 41,5%)") tells a start.
    """
    clause = clauses[at]
    before = lowered[clause.start : clause.mention.start]
    behind = lowered[clause.mention.end : clause.sentence_end]
    sentence = lowered[clause.sentence : clause.sentence_end]
    said = lowered[clause.sentence : clause.mention.start]
    if _is_threshold(clause, said, behind, clauses, at):
        return StatementKind.THRESHOLD
    if _SCORING.search(sentence):
        return StatementKind.THRESHOLD
    gloss = _GLOSS.search(said)
    if _is_start(before, behind, clauses, at) or (gloss and gloss["year"] <= (issued or "")[:4]):
        return StatementKind.BASELINE
    strong = cue("goal_strong").search(said) is not None
    told = stance in (Stance.RESULT, Stance.SITUATION)
    if told and (
        _GOAL_STATED.search(said) or (_GOAL_OPENS.search(said) and not cue("actual").search(sentence))
    ):
        told, strong = False, True
    if clause.figure.dimension is Dimension.MONEY and _is_budget(lowered, clause, told, strong):
        return StatementKind.BUDGET
    if (
        clause.figure.dimension is Dimension.RATIO
        and not strong
        and stance is not Stance.TARGET
        and _FUNDS.search(before)
    ):
        return StatementKind.BUDGET
    if told:
        return _told(sentence, stance, report)
    if stance is Stance.TARGET or strong:
        return StatementKind.TARGET
    return _in_task(clause, said, sentence, stance)


def _is_threshold(clause: Clause, before: str, behind: str, clauses: list[Clause], at: int) -> bool:
    figure = clause.figure
    if clause.nested:
        return True
    if figure.dimension is Dimension.GRADE:
        return "tuổi thọ" not in before
    if _GROUP.search(before) or figure.dimension is Dimension.MONEY and _NORM.search(before):
        return True
    if _SIZE.search(before):
        return True
    if figure.value == 100 and behind.startswith(
        (" vốn nhà nước", " vốn nước ngoài", " vốn trong nước", " vốn đầu tư nước")
    ):
        return True
    following = (
        clauses[at + 1] if at + 1 < len(clauses) and clauses[at + 1].sentence == clause.sentence else None
    )
    between = behind[: following.mention.start - clause.mention.end] if following else ""
    return bool(_SPEED.search(before) and following and _PREDICATE.fullmatch(between))


def _is_start(before: str, behind: str, clauses: list[Clause], at: int) -> bool:
    """Tell whether the figure is the level that the next one starts from ("từ 14,91% xuống 12,48%")."""
    if at + 1 >= len(clauses) or clauses[at + 1].sentence != clauses[at].sentence:
        return False
    if not _FROM.search(before):
        return False
    between = behind[: clauses[at + 1].mention.start - clauses[at].mention.end]
    return _FROM_TO.match(between) is not None


def _is_budget(lowered: str, clause: Clause, told: bool, strong: bool) -> bool:
    """Tell whether money is means: by the word nearest before it, else by the sentence.

    Where results are told, or a goal is set, money that nothing calls means is an indicator.
    """
    for start in (clause.start, clause.sentence):
        goals = [m.end() for m in cue("money_goal").finditer(lowered, start, clause.mention.start)]
        words = cue("money_means" if not told else "money_spent")
        means = [m.start() for m in words.finditer(lowered, start, clause.mention.start)]
        if goals or means:
            return not goals or bool(means and means[-1] > goals[-1])
    return not told and not strong


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
    if figure.dimension in (Dimension.TIME, Dimension.BARE) or not is_known_unit(figure.unit):
        return (
            StatementKind.TARGET if figure.comparator != "=" and figure.dimension is Dimension.TIME else None
        )
    acts = _ACTS.search(said) or _opens_task(said)
    if cue("structure").fullmatch(figure.unit or "") and not cue("goal_strong").search(said):
        return StatementKind.TARGET if acts and not _GENERIC.search(said) else None
    if figure.comparator != "=" or cue("goal").search(said):
        return StatementKind.TARGET
    if stance is Stance.BUDGET:
        return None
    return StatementKind.TARGET if figure.value >= 20 or acts else None


def _opens_task(said: str) -> bool:
    """Tell whether a short verb phrase opens the sentence and ends at the figure ("Tu bổ 08 di tích ...")."""
    words = said[lead_in_length(said) :].split()
    return 0 < len(words) <= 4 and not _TIE.fullmatch(words[-1]) and "," not in said
