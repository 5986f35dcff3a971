"""Figures that only define a group, a norm or a size: "xã có tỷ lệ hộ nghèo trên 20%"."""

from collections.abc import Sequence

import regex

from extract.assemble.clause import Clause
from extract.lexicon.cue_words import any_of
from extract.rules.figure import Dimension

_GROUP = regex.compile(
    rf"(?<!\w){any_of('group')}(?:\s\w+){{0,4}}\s(?:có|với|thuộc diện)\s{any_of('group_trait')}"
    r"(?! (?:đầu tư )?(?:nước ngoài|nhà nước|trong nước))[^,;:.]*$"
)
_NORM = regex.compile(rf"(?<!\w){any_of('norm')}(?!\w)[^;.]*\([^)]*$")
_NORM_IS = regex.compile(r"(?:^|[.;]\s)\W*định mức(?:\s\w+){0,10}\s?(?:là|bằng|:)\s*:?\s*$")
_ELIGIBLE = regex.compile(
    r"(?<!\w)(?:đối với|quy mô)(?:\s(?!(?:đạt|là|lên|còn|được|tăng|giảm|phấn)(?!\w))\w+){0,6}\s*$"
)
_OF_GROUP = regex.compile(
    rf"(?<!\w)(?:của|cho|đối với|ưu tiên)\s(?:các\s|những\s)?{any_of('group')}"
    r"(?:\s\w+){0,5}\s(?:có|với)\s(?:giá trị|tiến độ|khối lượng)[^,;:.]*$"
)
_FAR_WORD = r"(?!(?:mạng|thức|ly|làm|được|xây|mở|đạt|nâng|phấn)(?!\w))\w+"
_DISTANCE = regex.compile(
    r"(?<!(?<!\w)(?:cải|phong|bằng|nhiều|tư|một|phân|ngăn|tính|quy) )(?<!\w)cách"
    rf"(?:\s{_FAR_WORD}){{1,8}}\s*$|\(cách(?:,?\s{_FAR_WORD}){{1,16}}\s*$"
)
_SPEED = regex.compile(rf"(?<!\w)(?:với|có|từ|trên|dưới)\s{any_of('speed')}(?:\s\w+){{0,4}}\s*$")
_SIZE = regex.compile(
    rf"[,(]\s?(?:có |với )?{any_of('extent')}\s*$"
    rf"|(?<=\w\s)(?:(?:có|với|đạt)\s)?{any_of('size')}(?:\s\w+)?\s*$"
    r"|:\s(?:với\s)?công suất(?:\sthiết kế)?\s*$"
    r"|(?<!\w)(?:xã|huyện|thôn|hộ|đoạn)\s(?:\w+\s){0,2}(?:dưới|trên|đạt)?\s*$(?<=dốc |mới đạt )"
)
_PLANT = regex.compile(r"(?<!\w)(?:dự án|nhà máy|trạm|cảng)\s[^().;]*\(\s*$")
_INTEREST = regex.compile(r"(?:^|[,;(]\s?|với |mức |theo )lãi suất(?:\s\w+){0,4}\s*$")
_PREDICATE = regex.compile(r"\s*(?:trở lên |trở xuống )?(?:[^,;.]{0,120}\s)?(?:đạt|chiếm|là|được)\s")
_HAVING = regex.compile(r"(?<!\w)(?:có|với|quy mô|diện tích|công suất)(?:\s\w+){0,3}\s*$")
_TELLS = regex.compile(r"\s*(?:là|đạt|chiếm|có|:)\s*(?:khoảng |trên |ít nhất )?")
_OWNERSHIP = regex.compile(r"\svốn (?:nhà nước|nước ngoài|trong nước|đầu tư nước)")
_SCORING = regex.compile(
    r"(?<!\w)(?:(?:cộng|chấm|trừ|được|tính)\s(?:thêm\s|trực tiếp\s)?\d[\d,.]*\sđiểm"
    r"|bằng khen|giấy khen|bình xét|tổng (?:số )?điểm|thang điểm|cộng điểm|xếp hạng cao hơn)"
)
_LIMIT = regex.compile(r"(?<!\w)(?:ngưỡng|hạn mức|mức trần|mức sàn)(?:\s\w+){1,4}\s*$")
_CONDITION = regex.compile(r"\W*(?:nếu|trường hợp)\s")


def is_threshold(lowered: str, clauses: Sequence[Clause], at: int, told: bool) -> bool:
    """Tell whether ``clauses[at]`` says which ones are meant, and nothing of how they are to be.

    ``told``: its section tells results, where "nếu" opens a way to look at them and no condition.
    """
    clause = clauses[at]
    if clause.nested or _SCORING.search(clause.around(lowered)):
        return True
    if not told and _CONDITION.match(lowered, clause.sentence):
        return True
    said, figure = clause.said(lowered), clause.figure
    if figure.dimension is Dimension.GRADE:
        return "tuổi thọ" not in said
    if figure.dimension is Dimension.MONEY and _NORM.search(said):
        return True
    if figure.dimension is Dimension.RATIO and _NORM_IS.search(said):
        return True
    if figure.unit in ("km", "m") and _DISTANCE.search(said):
        return True
    if _begins_bound(lowered, clause) and _ELIGIBLE.search(said):
        return True
    if told and figure.per and _PLANT.search(said):
        return True
    if figure.dimension is Dimension.RATIO and _INTEREST.search(said):
        return True
    if _OF_GROUP.search(said) or _GROUP.search(said) or _SIZE.search(said) or _LIMIT.search(said):
        return True
    if figure.value == 100 and _OWNERSHIP.match(lowered, clause.mention.end):
        return True
    return _is_bound_of_subject(lowered, said, clauses, at) or _is_speed(lowered, said, clauses, at)


def _is_bound(lowered: str, clause: Clause) -> bool:
    """Tell whether the figure is one from which something holds on: "từ 20 con trở lên"."""
    return lowered[clause.mention.start : clause.mention.end].endswith(("lên", "xuống"))


def _begins_bound(lowered: str, clause: Clause) -> bool:
    """Tell whether a count says from how many on something holds: "từ 20 con trở lên"."""
    counted = clause.figure.dimension in (Dimension.COUNT, Dimension.MEASURE)
    words = lowered[clause.mention.start : clause.mention.end]
    before = lowered[clause.sentence : clause.mention.start].rstrip()
    return counted and _is_bound(lowered, clause) and (words.startswith("từ") or before.endswith(" từ"))


def _is_bound_of_subject(lowered: str, said: str, clauses: Sequence[Clause], at: int) -> bool:
    """Tell whether a bound says which ones the next figure counts ("số hộ có từ 3 ha trở lên là 12 hộ")."""
    mention = clauses[at].mention
    if at + 1 >= len(clauses) or not _is_bound(lowered, clauses[at]):
        return False
    between = lowered[mention.end : clauses[at + 1].mention.start]
    return _HAVING.search(said) is not None and _TELLS.fullmatch(between) is not None


def _is_speed(lowered: str, said: str, clauses: Sequence[Clause], at: int) -> bool:
    """Tell whether a measure belongs to the subject of the next figure ("với tốc độ 01 Gb/s đạt 100%")."""
    if at + 1 >= len(clauses) or clauses[at + 1].sentence != clauses[at].sentence or not _SPEED.search(said):
        return False
    between = lowered[clauses[at].mention.end : clauses[at + 1].mention.start]
    return _PREDICATE.fullmatch(between) is not None
