"""What the name of a figure takes over from the figures beside it: "trong đó 65% được ..."."""

import regex

from extract.assemble.clause import Clause
from extract.lexicon.cue_words import any_of, cue, cue_set
from extract.rules.figure import Dimension

_AGE = regex.compile(r"(?:(?:dưới|trên)\s)?(?P<age>\d+\s(?:tháng\s)?tuổi)")
_OF_THINGS = ("diện tích", "sản lượng", "năng suất", "khối lượng")
_MEASURE_OF = regex.compile(
    rf"(?:tổng )?(?:{'|'.join(_OF_THINGS)})(?: gieo trồng| thu hoạch| trồng mới)?\s(?=\w)"
)
_AREA = regex.compile(rf"(?:(?:ở|tại|đối với)\s)?(?:các\s)?{any_of('area')}(?!\w)(?:\s\w+){{0,6}}")
_AREA_AT_END = regex.compile(rf"\s(?:(?:ở|tại|đối với)\s)?(?:các\s)?{any_of('area')}(?!\w)(?:\s\w+){{0,6}}$")
ACTION = regex.compile(rf"{any_of('action')}(?: (?:mới|thêm|lại))?(?!\w)")
LEAD_WORDS = 14


def known_under(lead: str, known: str) -> str:
    """Return the indicator before, named with the lead of its sentence where it does not say it."""
    return known if not known or lead.lower() in known.lower() else f"{lead}: {known}"


def is_share_list(lead: str, clause: Clause) -> bool:
    """Tell whether the words before the colon are a rate whose parts follow ("Cơ cấu kinh tế:")."""
    return clause.figure.dimension is Dimension.RATIO and cue("share_list").match(lead.lower()) is not None


def subject_of_part(own: str, known: str, clause: Clause) -> str:
    """Return who "trong đó 65% được ..." is about: the subject of the figure before, up to its predicate."""
    if not clause.index or clause.figure.dimension is not Dimension.RATIO or not known:
        return ""
    if not cue("predicate").match(own.lower()):
        return ""
    verb = cue("predicate").search(known.lower())
    return known[: verb.start()].rstrip() if verb else ""


def with_lead(lead: str, known: str, own: str, clause: Clause) -> str:
    """Return a part's short name behind what it is a part of: "cơ cấu đào tạo nghề" "trung cấp"."""
    dimension = clause.figure.dimension
    if lead and len(lead.split()) <= LEAD_WORDS and dimension in (Dimension.RATIO, Dimension.BARE):
        return f"{lead} {own}"
    shared = dimension is Dimension.RATIO or (dimension is Dimension.MEASURE and clause.parted)
    if clause.index and shared and (head := _rate_head(known, own)):
        return f"{head} {own}"
    return own


def next_thing(unit: str, known: str, previous: str | None) -> str:
    """Return the words for the next thing that is counted: made as the ``previous``, or told of the same.

    >>> next_thing("hợp tác xã", "Thành lập doanh nghiệp", "doanh nghiệp")
    'Thành lập hợp tác xã'
    """
    action = ACTION.match(known.lower())
    if action and previous and known.lower() == f"{action[0]} {previous}":
        return f"{known[: action.end()]} {unit}"
    return f"{unit} {known}"


def of_same_thing(known: str, own: str) -> str:
    """Return a bare measure with the thing that the figure before it measures in another way, else "".

    >>> of_same_thing("Diện tích cây ăn quả", "sản lượng"), of_same_thing("Số hộ nghèo", "sản lượng")
    ('sản lượng cây ăn quả', '')
    """
    measured = _MEASURE_OF.match(known.lower()) if own.lower() in _OF_THINGS else None
    return f"{own} {known[measured.end() :]}" if measured else ""


def with_other_age(known: str, own: str) -> str:
    """Return ``known`` with the age that ``own`` gives instead: "tử vong trẻ dưới 1 tuổi" "5 tuổi"."""
    if not _AGE.fullmatch(own.lower()):
        return ""
    ages = list(_AGE.finditer(known.lower()))
    return f"{known[: ages[-1].start('age')]}{own}{known[ages[-1].end() :]}" if ages else ""


def is_area(words: str) -> bool:
    """Tell whether lower-case ``words`` only say for which part of a territory a figure is."""
    return _AREA.fullmatch(words) is not None


def elsewhere(known: str, own: str) -> str:
    """Return ``known`` with the area that ``own`` names: "hộ nghèo ở đô thị" "ở nông thôn", else "".

    >>> elsewhere("Tỷ lệ hộ nghèo ở đô thị", "ở khu vực nông thôn")
    'Tỷ lệ hộ nghèo ở khu vực nông thôn'
    """
    if not known or not is_area(own.lower()):
        return ""
    before = _AREA_AT_END.search(known.lower())
    return f"{known[: before.start()] if before else known} {own}"


def _rate_head(known: str, own: str) -> str:
    """Return the noun that an elliptic part shares with the figure before it ("tỷ trọng lao động")."""
    match = cue("rate").search(known.lower())
    if not match or match[0] in ("số", "tổng", "mức", "vốn", "kinh phí", "giá"):
        return ""
    if cue("group").match(own.lower()):
        return match[0] if match.start() else known[: match.end()]
    words, size = known[match.start() :].split(), len(match[0].split()) + 2
    while words[size - 1 : size] and words[size - 1].endswith(",") and size < len(words):
        size += 2
    if " ".join(words[size - 1 : size + 1]).lower() in cue_set("bare_measure"):
        size += 1  # "tốc độ tăng giá trị" is not "tốc độ tăng giá"
    return " ".join(words[:size])


def last_of_row(lowered: str, clauses: list[Clause], at: int) -> Clause | None:
    """Return the last of a row of shares that ends with "và": "90% tỉnh, 80% huyện và 60% xã được ..."."""
    last = at
    while last + 1 < len(clauses) and _follows(lowered, clauses[last], clauses[last + 1]):
        last += 1
        if clauses[last - 1].joined_next:
            return clauses[last]
    said = lowered[clauses[last].mention.end : clauses[last].end]
    return clauses[last] if last > at and cue("predicate").search(said) else None


def _follows(lowered: str, clause: Clause, following: Clause) -> bool:
    """Tell whether the next figure opens the next thing of a row: "và" or a comma stands right before it."""
    if clause.joined_next:
        return True
    gap = lowered[clause.mention.end : following.mention.start].rstrip()
    alike = clause.figure.dimension is following.figure.dimension is Dimension.RATIO
    return alike and clause.sentence == following.sentence and gap.endswith(",")
