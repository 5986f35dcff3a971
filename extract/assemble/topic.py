"""The thing that a paragraph is about: "Hàng dệt may: kim ngạch ... (mục tiêu cho cả năm là 9 tỷ USD)"."""

import regex

from extract.assemble.lead_in import lead_in_length, names_something
from extract.lexicon.cue_words import any_of

_LONGEST = 80
_TOPIC = regex.compile(r"[\s*+.-]*(?:về )?(?P<topic>[^:;.\d\n]{2,80}?)\s*:\s")
_FIELD = regex.compile(r"(?:đối với|về|trong|trên|lĩnh vực|công tác)\s")
PART_TITLE = regex.compile(
    rf"(?:(?:một số|các|những|về) )*{any_of('part_title')}(?!\w)(?!.*\s(?:về|của|cho)\s)"
)
_MEASURED = regex.compile(rf"{any_of('bare_measure')}(?:\s|$)")
_BARE = regex.compile(
    r"(?:(?:do|tuy|nhưng|mặc dù|nên|còn|và|về|tổng|\d+ tháng(?: (?:đầu|cuối) năm)?)\s)*"
    rf"(?P<measure>{any_of('bare_measure')})"
    rf"(?:\s(?P<time>cả năm|bình quân(?: tháng| năm)?))?(?:\s(?:\d+ tháng(?: (?:đầu|cuối) năm)?))?"
    rf"(?:\s(?:của\s)?{any_of('same_thing')})?"
)
_SPAN = regex.compile(
    r"(?<!\w)(?:cả năm|bình quân(?: mỗi)? (?:tháng|quý|năm|ngày)|mỗi (?:tháng|quý)"
    r"|\d+ tháng (?:tới|còn lại|cuối năm))(?!\w)"
)
_GOAL_WORDS = (
    r"(?:(?:tức là|(?:đạt |hoàn thành |vượt )?(?:mục tiêu|kế hoạch|chỉ tiêu)|đặt ra|đề ra|điều chỉnh|cho"
    r"|(?:cả|đầu|trong) năm|bình quân|mỗi|tháng|quý|tới|còn lại|chúng ta|ta|thì|phải|sẽ|cần|cố gắng"
    r"|phấn đấu|đạt|là|khoảng|\d+|,)(?:\s|,\s|$))*"
)
_SETS_GOAL = regex.compile(rf"[\s,;:(-]*(?P<goal>{_GOAL_WORDS})(?P<measure>{any_of('bare_measure')})?\s*")
_GOAL = regex.compile(r"(?<!\w)(?:mục tiêu|kế hoạch|chỉ tiêu|phải|cần|phấn đấu)(?!\w)")
_REACHED = regex.compile(
    r"(?P<subject>.*?)\s(?:(?:giảm|tăng) và )?(?:(?:sẽ|không|chưa|có khả năng|có thể|khó|đã|cũng)\s)*"
    rf"(?:đạt|hoàn thành|vượt)\s(?:mục tiêu|kế hoạch|chỉ tiêu)\s{_GOAL_WORDS}"
)
_FOR_GOAL = regex.compile(
    r"(?:.*[,;:(]\s)?(?P<subject>[^,;:(]{3,120}?)\svới mục tiêu(?:\s(?:là|đạt|phấn đấu))*\s*",
    regex.IGNORECASE,
)
_OPENS = regex.compile(
    r"(?:^|[,;:(]\s|(?<!\w)(?:nên|nhưng|mà|thì|do đó|vì vậy|để|dự báo)\s)"
    rf"(?P<measure>{any_of('bare_measure')})(?!\w)"
)
_REACH = 300


def topic_of(text: str, start: int, end: int) -> str:
    """Return what stands before the first colon of a paragraph where it can name a thing, else "".

    >>> topic_of("- Cá tra: sản lượng đạt 90 tấn.", 0, 31), topic_of("Mục tiêu: đạt 90 tấn.", 0, 21)
    ('Cá tra', '')
    >>> topic_of("Diện tích lúa: 300 ha, năng suất 60 tạ/ha", 0, 41)
    'lúa'
    """
    match = _TOPIC.match(text, start, min(end, start + _LONGEST))
    words = match["topic"] if match else ""
    if not words or "," in words or _FIELD.match(words.lower()) or PART_TITLE.match(words.lower()):
        return ""
    if measured := _MEASURED.match(words.lower()):
        words = words[measured.end() :]
    return words if names_something(words.lower()) else ""


def with_topic(words: str, topic: str) -> str:
    """Return ``words`` with ``topic`` before them where they only say how much.

    >>> with_topic("sản lượng", "Cá tra"), with_topic("tuy giá mặt hàng này", "Cá tra")
    ('Cá tra: sản lượng', 'Cá tra: giá')
    >>> with_topic("sản lượng tôm", "Cá tra"), with_topic("Cá tra: sản lượng mặt hàng này", "Cá tra")
    ('sản lượng tôm', 'Cá tra: sản lượng')
    """
    if not topic:
        return words
    own = words.removeprefix(f"{topic}: ")
    bare = _BARE.fullmatch(own.lower())
    if not bare:
        return words
    time = f" {bare['time']}" if bare["time"] else ""
    return f"{topic}: {own[bare.start('measure') : bare.end('measure')]}{time}"


def only_sets_goal(words: str) -> bool:
    """Tell whether ``words`` name no indicator, only that and for when a goal is set.

    >>> only_sets_goal("mục tiêu đặt ra cho cả năm là "), only_sets_goal("mục tiêu tỷ lệ hộ nghèo ")
    (True, False)
    """
    match = _SETS_GOAL.fullmatch(words.lower())
    return match is not None and bool(_GOAL.search(match["goal"]) or _SPAN.search(match["goal"]))


def goal_subject(before: str) -> str:
    """Return what the sentence up to a figure says of what is to reach it, "" where it does not say so.

    >>> goal_subject("Giá giảm nên sản lượng có khả năng đạt kế hoạch đề ra là ")
    'sản lượng'
    >>> goal_subject("mỗi tháng phải cố gắng xuất khẩu "), goal_subject("mục tiêu đặt ra là ")
    ('xuất khẩu', '')
    >>> goal_subject("Mở cửa rừng, phấn đấu tăng trưởng nghề rừng với mục tiêu đạt ")
    'tăng trưởng nghề rừng'
    """
    words = before[-_REACH:].lstrip(" ,;:(-")
    lowered = words.lower()
    if own := _SETS_GOAL.fullmatch(lowered):
        return words[own.start("measure") : own.end("measure")] if own["measure"] else ""
    if named := _FOR_GOAL.fullmatch(words):
        return named["subject"][lead_in_length(named["subject"].lower()) :]
    reached = _REACHED.fullmatch(lowered)
    opens = list(_OPENS.finditer(reached["subject"])) if reached else []
    return words[opens[-1].start("measure") : reached.end("subject")] if reached and opens else ""


def with_span(words: str, goal: str) -> str:
    """Return ``words`` with the part of the year that the goal is set for.

    >>> with_span("Cá tra: sản lượng", "mục tiêu đặt ra cho cả năm là ")
    'Cá tra: sản lượng cả năm'
    """
    span = _SPAN.search(goal.lower())
    return f"{words} {span[0]}" if span and span[0] not in words.lower() else words
