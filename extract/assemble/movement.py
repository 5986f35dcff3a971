"""Whether a figure is a level or a change, and which way it goes."""

from typing import Literal, NamedTuple

import regex

from extract.lexicon.cue_words import cue_words

Measure = Literal["level", "delta"]
Direction = Literal["increase", "decrease", "maintain"]


class Movement(NamedTuple):
    """How a figure relates to its indicator."""

    measure: Measure
    direction: Direction | None


_UP = "|".join(cue_words("increase"))
_DOWN = "|".join(cue_words("decrease"))
_VERB = regex.compile(
    r"(?<![\w])(?<!(?:tốc độ|nhịp độ|tỷ lệ|tỉ lệ|tỷ suất|tỉ suất) (?=tăng))"
    rf"(?<!miễn |(?<!quốc )gia |sự |đà )(?:(?P<up>{_UP})|(?P<down>{_DOWN}))(?!\w)"
    r"(?!\s(?:cao|cấp|cường|trưởng|nghèo|tốc|thu nhập cho|tác hại|nhẹ|chấn|thiểu))"
)
_RATE_OF_CHANGE = regex.compile(
    r"(?:tỷ lệ|tỉ lệ|mức|biên độ|tốc độ)\sgiảm(?:\s\w+){0,8}$"
    r"|giảm nghèo(?:\s(?:bình quân|hằng năm|hàng năm|năm))*\s*$"
)
_REACHED = regex.compile(r"(?<!\w)(?:xuống|lên|còn|thành|tới|là|bằng|ở mức)(?!\w)")
_VALUE_ADDED = regex.compile(r"(?<!\w)giá trị tăng thêm(?!\w)")
_MORE = regex.compile(r"(?<!\w)thêm(?:\s(?:được|từ))?\s*$")
_LESS = regex.compile(r"(?<!\w)giảm thêm(?:\s(?:được|từ))?\s*$")
_SIGN = regex.compile(r"\(\s?([-–+])\s?$")
_WAY = regex.compile(r"(?<!\w)(lên|xuống)(?:\s\w+)?\s*$")
_REACHES = regex.compile(r"(?<!\w)đạt(?!\w)")
_ON_AVERAGE = regex.compile(
    r"\s(?:bình quân|trung bình)(?:\s(?:(?:hằng|hàng|mỗi) năm|năm|(?:đến|trong|giai đoạn|thời kỳ)[\s\d–-]*))*"
    r"\s(?:ước )?đạt\s*"
)
_PACE = regex.compile(
    r"(?<!\w)(?:tốc độ|nhịp độ) tăng(?: trưởng)?(?!\w)(?:(?!\s(?:và|đạt|nhờ|do|khi)\s)[^,;])*\stăng"
    r"(?:\s(?:bình quân|khoảng|trên|ít nhất))*\s*$"
)
_STATES = regex.compile(r"(?<!\w)(?:đạt|được|có)(?!\w)")
_HOLDS = regex.compile(r"(?<!\w)(?:duy trì|giữ vững)(?!\w)")
_LIST_WORDS = 4  # so many words behind a comma may still be one more thing that the verb governs
_KEEP = regex.compile(rf"(?<!\w)(?:{'|'.join(cue_words('maintain'))})(?!\w)")


def read_movement(before: str) -> Movement:
    """Return what the lower-case words ``before`` a figure make of it.

    >>> read_movement("hạ tỷ lệ thất nghiệp xuống "), read_movement("giảm ")
    (Movement(measure='level', direction='decrease'), Movement(measure='delta', direction='decrease'))
    >>> read_movement("tỷ lệ giảm nghèo "), read_movement("nâng tỷ lệ lao động qua đào tạo lên đạt ")
    (Movement(measure='delta', direction='decrease'), Movement(measure='level', direction='increase'))
    >>> read_movement("tốc độ tăng trưởng kinh tế tăng khoảng "), read_movement("tăng bình quân đạt ")
    (Movement(measure='level', direction=None), Movement(measure='delta', direction='increase'))
    >>> read_movement("giảm số trẻ, người già bị bỏng vì lửa và hơi: ").measure
    'delta'
    >>> read_movement("giá trị tăng thêm của nông nghiệp: "), read_movement("giá trị tăng thêm tăng ").measure
    (Movement(measure='level', direction=None), 'delta')
    >>> read_movement("tốc độ tăng trưởng kinh tế đạt "), read_movement("duy trì tỷ lệ ")
    (Movement(measure='level', direction=None), Movement(measure='level', direction='maintain'))
    """
    before = _VALUE_ADDED.sub("giá trị", before)
    if _RATE_OF_CHANGE.search(before):
        return Movement("delta", "decrease")
    if _PACE.search(before):
        return Movement("level", None)
    if _MORE.search(before):
        return Movement("delta", "decrease" if _LESS.search(before) else "increase")
    if sign := _SIGN.search(before):
        return Movement("delta", "increase" if sign[1] == "+" else "decrease")
    verbs = list(_VERB.finditer(before))
    if not verbs:
        if way := _WAY.search(before):
            return Movement("level", "increase" if way[1] == "lên" else "decrease")
        return Movement("level", "maintain" if _KEEP.search(before) else None)
    verb = verbs[-1]
    direction: Direction = "increase" if verb["up"] else "decrease"
    between = before[verb.end() :]
    label = not before[: verb.start()].strip() and between.rstrip().endswith(":")  # "Giảm ốm, đau: 15%"
    if _far(between) and not label:
        return Movement("level", None)
    if _REACHED.search(between) or verb["up"] == "nâng":
        return Movement("level", direction)
    if _ON_AVERAGE.fullmatch(between):
        return Movement("delta", direction)
    if _REACHES.search(between) and direction == "increase" and between.strip() != "đạt":
        return Movement("level" if len(between.split()) > 3 else "delta", direction)
    return Movement("delta", direction)


def _far(between: str) -> bool:
    """Tell whether the verb governs something else: another clause stands between it and the figure."""
    _, comma, rest = between.partition(",")
    return bool(comma) and (len(rest.split()) > _LIST_WORDS or _STATES.search(rest) is not None)


def read_holding(behind: str) -> Movement | None:
    """Return a level to be kept where the words behind a share say so ("85% thôn giữ vững danh hiệu")."""
    return Movement("level", "maintain") if _HOLDS.search(behind) else None
