"""Which words name what a figure measures."""

import regex

from extract.assemble.clause import Clause
from extract.assemble.lead_in import lead_in_length
from extract.assemble.shared_names import (
    ACTION,
    LEAD_WORDS,
    elsewhere,
    is_share_list,
    known_under,
    last_of_row,
    next_thing,
    subject_of_part,
    with_lead,
    with_other_age,
)
from extract.lexicon.cue_words import any_of, cue, cue_set
from extract.rules.figure import Dimension
from extract.text.words import strip_end

_ASIDE = regex.compile(
    r"(?<=\w+ \w+,?)\s(?:(?:xong|hoàn thành) (?:trước|trong|vào)|theo chuẩn|để|nhằm|góp phần|gắn với"
    r"|qua đó|từ đó|và từng bước|trong đó"
    r"|(?:trình|báo cáo)(?= (?:ủy ban|ubnd|hđnd|hội đồng|thủ tướng|chính phủ|cấp|bộ|ban|chủ tịch)))\s"
)
_PAPER = r"(?:nghị quyết|quyết định|kế hoạch|chỉ thị|thông tư|nghị định|chương trình) số:?\s?\d"
_BESIDE_NAME = regex.compile(
    r"(?<=\w+ \w+),?\s(?:(?:vào|đến|trong)(?: hết| cuối)? năm \d{4}(?=,| và)"
    rf"|(?:thuộc|theo|tại) {_PAPER})"
)
"""When it is to be reached, and which paper says so."""
_BY_PAPER = regex.compile(rf"\W*(?:(?:theo|căn cứ|thực hiện|tại) )?{_PAPER}.*,\s")
_PARTS_FOLLOW = regex.compile(r"(?<=\w)[\s,]+(?:trong đó|bao gồm|gồm|cụ thể)(?: có)?$")
_TIME_AT_END = regex.compile(
    r"(?<=\w)(?<!so với|đến|của|từ|và|sau|trước|hết|cuối)[\s,(]+(?:(?:đến|tới|vào|trong|hết|cuối) )*"
    r"(?:\d+ tháng (?:đầu|cuối) năm(?: \d{4})?|năm \d{4})$"
)
_PLACE = (
    r"(?:(?:hộ )?gia đình|hộ dân|khu dân cư|tổ dân phố|khu phố|đơn vị|cơ quan|địa phương|thị trấn|thị xã"
    r"|thành phố|đặc khu|trường học|nhà trường|trạm y tế|bệnh viện|doanh nghiệp|hợp tác xã|cơ sở|xã|phường"
    r"|huyện|quận|tỉnh|thôn|bản|ấp|xóm|làng|buôn|khóm|hộ|trường|lớp|tổ|cụm)"
)
_EACH_AT_END = regex.compile(
    rf"(?:(?<=\s)|^)(?:(?:tối thiểu|ít nhất|tối đa) )?mỗi {_PLACE}(?:(?:, | và ){_PLACE})*(?: có| được)? $"
)
_FIGURE = regex.compile(r"\d\s?(?:%|tỷ|tỉ|triệu|nghìn|đồng|ha|km|tấn|người|hộ|xã)(?!\w)")
_PRICES = regex.compile(
    r" \((?:theo )?(?:giá|tương đương|chưa|không|đã|bao gồm|kể cả|tính|so|bằng|chiếm)(?!\w)"
)
_PRICE_BASE = regex.compile(
    r"\W*(?:(?:tính )?theo )?giá (?:hiện hành|thực tế|cố định|so sánh)(?: năm \d{4})?(?:,\s|(?=\s*$))"
)
_EQUALS = regex.compile(r"(?:^|[\s,]+)bằng$")
_BOUND = regex.compile(r"(?<=\w) trở (?:lên|xuống)(?!\w)")
_NAMED_WORK = regex.compile(rf"[\s*+.-]*{any_of('work')}\s")
_AREA_BEHIND = regex.compile(rf"(?:ở|tại)\s(?:các\s)?{any_of('area')}(?!\w)")
_BEFALLS = regex.compile(r"(?:làm )?(?:bị|mất|chết|tử vong|mắc|hư hỏng|sập|nhập viện|khỏi)(?!\w)")
_SHORT = 4
_VAGUE = 2
_LONG_ROW = 6
_STOPS = frozenset(",;:).")
_MAX = 400
_SYLLABLE = 7


def indicator_of(text: str, lowered: str, clauses: list[Clause], at: int, context: str, known: str) -> str:
    """Return the words that name what ``clauses[at]`` measures.

    ``context`` is what the bullets above lead to, ``known`` the indicator of the figure before it,
    both for figures whose own clause names nothing or only a part.
    """
    clause = clauses[at]
    before = _before(text, lowered, clause)
    behind = _behind(text, lowered, clauses, at)
    previous = clauses[at - 1].figure.unit if at else None
    told = _behind(text, lowered, clauses, at - 1) if at and not before else ""
    own = "" if _repeats(clause, behind, told) else _choose(before, behind, clause, known, previous)
    if clause.lead > clause.sentence and _NAMED_WORK.match(lowered, clause.sentence):
        return f"{_clean(text, lowered, clause.sentence, clause.lead)}: {own or behind or known}"
    if not own:
        lead = _lead(text, lowered, clause)
        return known_under(lead, known) or lead or context or before or behind
    lead = _lead(text, lowered, clause)
    if lead and _is_part_of_name(own, lead, clause):
        return f"{lead}: {own}"
    if subject := subject_of_part(own, known, clause):
        return f"{subject} {own}"
    if clause.index and clause.figure.dimension is Dimension.RATIO and (other := elsewhere(known, own)):
        return other
    if aged := with_other_age(known, own):
        return aged
    if cue("rate").search(own.lower()) or (clause.index and own == behind and not lead):
        return own
    listed = is_share_list(lead or context, clause) or known.lower().startswith("cơ cấu ")
    if len(own.replace(" - ", " ").split()) > _SHORT and not listed:
        return own
    return with_lead(lead or context, known, own, clause)


def _lead(text: str, lowered: str, clause: Clause) -> str:
    """Return the words of the sentence up to a colon before the figure."""
    if clause.lead <= clause.sentence or _FIGURE.search(lowered, clause.sentence, clause.lead):
        return ""  # "Tổng vốn 40 tỷ đồng, gồm: ..." tells a figure of its own
    return _clean(text, lowered, clause.sentence, clause.lead)


def _is_part_of_name(own: str, lead: str, clause: Clause) -> bool:
    """Tell whether the words at the figure need what stands before the colon: "Cá tra:" "sản lượng"."""
    size = clause.figure.dimension in (Dimension.MEASURE, Dimension.MONEY)
    return size and not clause.index and len(own.split()) <= _VAGUE and len(lead.split()) <= LEAD_WORDS


def _clean(text: str, lowered: str, start: int, end: int) -> str:
    """Return ``text[start:end]`` without the words at its ends that name nothing."""
    if base := _PRICE_BASE.match(lowered, start, end):
        start = base.end()  # "vốn 3 tỷ đồng (giá hiện hành, tăng 5%)": it names nothing
    start += lead_in_length(lowered[start:end])
    last, end = end, start + strip_end(lowered[start:end], cue_set("tail"))
    if noun := cue("compound").search(lowered, max(start, end - _SYLLABLE), last):
        end = max(end, noun.end())
    if time := _TIME_AT_END.search(lowered, start, end):
        end = time.start()
    if lowered[end : end + 1] == ")" and "(" in lowered[start:end]:
        end += 1
    name = " ".join(text[max(start, end - _MAX) : end].split()).strip(" ,;:.-+*|")
    return name[: name.rindex("(")].rstrip() or name if name.count("(") > name.count(")") else name


def _before(text: str, lowered: str, clause: Clause) -> str:
    """Return what is said before the figure; of a long row of clauses, the last one that makes things."""
    start = clause.start
    if clause.figure.dimension is Dimension.COUNT:
        row, comma, _ = lowered[start : clause.mention.start].rpartition(", ")
        last = start + len(row) + len(comma)
        if len(row.split()) > _LONG_ROW and cue("action").match(lowered, last):
            start = last
    if paper := _BY_PAPER.match(lowered, start, clause.mention.start):
        start = paper.end()  # "Theo Quyết định số ... phê duyệt quy hoạch, toàn tỉnh hình thành 16 cụm"
    each = _EACH_AT_END.search(lowered, start, clause.mention.start)
    return _clean(text, lowered, start, each.start() if each else clause.mention.start)


def _behind(text: str, lowered: str, clauses: list[Clause], at: int) -> str:
    """Return the unit where it is a noun, with the words behind it, and the predicate that "và" shares."""
    clause = clauses[at]
    start, unit = clause.mention.end, ""
    if clause.figure.dimension is Dimension.COUNT and clause.figure.unit:
        place = lowered.rfind(clause.figure.unit, clause.mention.start, start)
        unit = text[place : place + len(clause.figure.unit)] if place >= 0 else ""
        if text[start : start + 2] == " (":
            return unit
    elif (text[start : start + 2] == " (" and _PRICES.match(lowered, start)) or lowered[
        start : start + 1
    ] in _STOPS:
        return ""
    words = f"{unit}{text[start : min(clause.end, start + _MAX)]}".strip(" ,;:.-+*|()")
    words = _BOUND.sub("", words)
    if beside := _BESIDE_NAME.search(words.lower()):
        words = words[: beside.start()]
    if aside := _ASIDE.search(words.lower()) or _PARTS_FOLLOW.search(words.lower()):
        words = words[: aside.start()].rstrip(" ,")
    if lead_in_length(words.lower()) == len(words):
        words = ""
    if time := _TIME_AT_END.search(words.lower()):
        words = _EQUALS.sub("", words[: time.start()]).rstrip(" ,")
    if (following := last_of_row(lowered, clauses, at)) and not cue("predicate").search(words.lower()):
        rest = text[following.mention.end : following.end]
        verb = cue("predicate").search(rest.lower())
        if verb:
            words = f"{words} {rest[verb.start() :].strip(' ,;:.')}"
    return words


def _choose(before: str, behind: str, clause: Clause, known: str, previous: str | None) -> str:
    """Return the words before the figure, those behind it, or both, by how it is written."""
    dimension, tail = clause.figure.dimension, behind.lower()
    if dimension is Dimension.COUNT:
        unit = clause.figure.unit or ""
        if not before or cue("vague").fullmatch(before.lower()):
            if tail != unit:
                return behind
            if clause.index and clause.start == clause.sentence:
                return behind  # a part of its own behind ";"
            follows = clause.index and known and unit not in known.lower()
            return next_thing(unit, known, previous) if follows else ""
        if tail == unit and unit in cue_set("classifier"):
            return before
        if tail == unit and len(before.split()) <= 2 and unit:
            if clause.parted and not ACTION.match(before.lower()):
                return f"{behind} {before}"
            if unit in known.lower() and not _BEFALLS.match(before.lower()):
                return ""
        if tail == unit and ACTION.fullmatch(before.lower()):
            return f"{before} {behind}"
        if cue("rate").match(before.lower()) or (tail == unit and len(before.split()) > 2):
            return before
        return f"{before} {behind}".strip()
    if not before or cue("vague").fullmatch(before.lower()):
        return "" if clause.index and _says_no_more(tail) else behind
    if dimension is Dimension.MEASURE and behind and not cue("rate").search(before.lower()):
        return f"{before} {behind}"
    if (
        clause.labelled
        and behind
        and not cue("rate").search(before.lower())
        and not cue("of_plan").match(tail)
    ):
        return behind
    if dimension is not Dimension.RATIO or not behind:
        return before
    if cue("of_whole").match(tail):
        whole = len(before.split()) <= 2 < len(tail.split()) and not tail.startswith("so ")
        return f"{before} {behind}" if whole else before
    if _AREA_BEHIND.match(tail):
        return f"{before} {behind}"
    if cue("rate").search(before.lower()) or tail.startswith(("so ", "trở ", "/")):
        return before
    return f"{before} {behind}" if _opens_group(tail) else before


def _repeats(clause: Clause, behind: str, told: str) -> bool:
    """Tell whether a share has nothing but the whole of the one before: "đạt 31% dân số ..., 36% dân số"."""
    return clause.figure.dimension is Dimension.RATIO and told != "" and told == behind


def _says_no_more(tail: str) -> bool:
    """Tell whether the words behind a figure only say when, or beside what ("vào năm 2030 so với ...")."""
    rest = tail[lead_in_length(tail) :].lstrip(" ,")
    return bool(cue("of_plan").match(tail)) or (
        rest != tail and (not rest or bool(cue("of_plan").match(rest)))
    )


def _opens_group(tail: str) -> bool:
    """Tell whether the words behind a percentage name who or what it is a share of."""
    return len(tail.split()) > 1 and not tail.startswith(
        ("và ", "hoặc ", "để ", "gắn ", "trong ", "theo ", "nhằm ")
    )
