"""Who acts: the agencies that a block or a clause names as the subject of its task."""

from dataclasses import dataclass

import regex

from extract.assemble.duties.agency_lists import AgencyList, AgencyLists
from extract.lexicon.duties import duty_words
from extract.rules.agency_names import tidy
from schemas import Agency

_MARKS = r"[\s*\-–+•:;,.(“\"]*"
_ALSO = duty_words("also")
_HANDS = duty_words("hands")
_GIVER = rf"(?=\p{{Lu}})(?i:{duty_words('giver')})(?:(?: \p{{Lu}}\p{{Ll}}+){{2,4}})?"
_ADVERBS = duty_words("adverb")
_ADVERB = rf"(?:\s+{_ADVERBS})?"
_OPENER = regex.compile(
    rf"{_MARKS}(?:(?i:{_ALSO}),?\s+)?"
    rf"(?P<given>(?:(?i:(?:{_ADVERBS}\s+)?{_HANDS})|{_GIVER}{_ADVERB}\s+{duty_words('tells')})(?:\s*:)?\s+)?"
)
_DIRECTS = regex.compile(rf"{_MARKS}Chỉ đạo\s+(?=\p{{Lu}})")
_OF_MANY = regex.compile(r"(?i:(?<!\w)các(?!\w)|^ủy ban nhân dân|^uỷ ban nhân dân|^ubnd)")
_GIVES = regex.compile(rf"{_ADVERB}\s+(?:{_HANDS})\s+")
_FOLLOWS = regex.compile(
    r"(?: \((?:sau đây |dưới đây )?(?:gọi|viết) (?:tắt |chung )?là [^()\n]{2,80}\))?"
    r"(?:(?:,| [-–]) (?:là )?[Cc]ơ quan (?:thường trực|đầu mối|chủ trì)[^,.;:\n]{0,60}?(?=,? ))?"
    r"[\s,]*(?:(?:(?i:khóa \w+)"
    r"|(?:trong|trên) (?:cả nước|toàn quốc|địa bàn(?: tỉnh| huyện| thành phố| xã)?))\s)?"
    rf"(?i:{duty_words('task')})"
)
_OF_THOSE = regex.compile(
    r"(?! (?:do|để|khi|vì|nếu|đã|và|của) )(?: \p{Ll}+){1,9}? "
    r"(?=(?:có trách nhiệm|chịu trách nhiệm|cần phải|cần|phải)(?!\w))"
)
_STRUCK = regex.compile(
    rf"(?! (?:do|để|khi|vì|nếu|đã|và|của) )(?: (?!{duty_words('task')})\p{{Ll}}+,?){{1,5}} "
    r"(?=(?:tiếp tục|khẩn trương|chủ động|tập trung)(?!\w))"
)
_PLURAL = regex.compile(r"\scác\s(?:\w+,?\s?)+$")
_PREAMBLE = regex.compile(rf"[\s*\-–+•]*(?i:{duty_words('preamble')})[\s,]")
_MAY_ACT = regex.compile(
    r"(?=\p{Lu}|[cgđtyprbnkmsvhqldv])"
    rf"(?i:chỉ đạo|{_ALSO}|{_ADVERBS}|{_HANDS}|{duty_words('giver')}|{duty_words('preamble')}"
    rf"|{duty_words('office')})"
)
_SUBJECT = regex.compile(r"(?<=[,\s])(?=(?:[Cc]ác|[Tt]hủ trưởng|[Cc]hủ tịch|[Gg]iám đốc|\p{Lu}\p{L}+)\s)")
_SENTENCE_END = regex.compile(r"[.;:](?=\s|$)")
_HELD = regex.compile(
    r"(?:với|của|cho|về|tại|do|bởi|cùng|và|từ|theo|tới|đến|giữa|thuộc|là|qua|trong|lệnh|ở)\s+$"
)
_TOLD = regex.compile(rf",\s+(?:{duty_words('tells')})\s+$")
_COLON = regex.compile(r"\s*(?::|\.\s*$|$)\s*")
_REACH = 300
_TIMED_REACH = 60
_TOLD_REACH = 30
_BULLETS = " *-–+•,\t"
_TIMES = {"định kỳ", "hằng", "hàng", "trước", "chậm nhất"}


@dataclass(frozen=True, slots=True)
class Actor:
    """Agencies that a block or clause names as its subject; ``given`` where words hand them the task.

    ``helpers``: brackets say that these only work along.
    ``heads`` where nothing but a colon or the end follows them: they head what comes below.
    """

    agencies: tuple[Agency, ...]
    end: int
    given: bool
    heads: bool
    helpers: tuple[Agency, ...] = ()

    @property
    def known(self) -> bool:
        """Whether the lexicon knows the first of them."""
        return self.agencies[0].agency_id is not None


Subject = tuple[AgencyList, bool]
"""Agencies, and whether words like "Giao" hand them the task."""


def read_subject(lists: AgencyLists, start: int, stop: int) -> Subject | None:
    """Return the agencies at ``start``, behind words like "Giao", and whether such words stand there."""
    if directs := _DIRECTS.match(lists.text, start, stop):
        row = lists.at(directs.end(), stop)
        if row is None or not _is_department(row) or lists.text.startswith(" các", row.end):
            return None
        return row, True
    opener = _OPENER.match(lists.text, start, stop)
    at, given = (opener.end(), bool(opener["given"])) if opener else (start, False)
    row = lists.at(at, stop)
    return (row, given) if row is not None else None


def _is_department(row: AgencyList) -> bool:
    """Tell whether known departments are directed, each by its name, and not "các xã"."""
    return all(agency.agency_id and not _OF_MANY.search(agency.name) for agency in row.agencies)


def may_act(lists: AgencyLists, start: int, stop: int) -> bool:
    """Return whether an agency, or words that lead to one, stand at ``start``: a quick look."""
    return lists.begins(start) or bool(_MAY_ACT.match(lists.text, start, stop))


def read_actor(lists: AgencyLists, start: int, stop: int, subject: Subject | None = None) -> Actor | None:
    """Return the agencies that the text at ``start`` makes responsible, None where it opens otherwise.

    ``subject`` is what ``read_subject`` found there, where that is known already.
    """
    text = lists.text
    found = subject or read_subject(lists, start, stop) or _subject_behind(lists, start, stop)
    if found is None:
        return None
    row, given = found
    row = _whole_group(text, row, stop)
    gives = _GIVES.match(text, row.end, stop)
    told = lists.at(gives.end(), stop) if gives else None
    if told is not None:
        row, given = told, True
    if _COLON.match(text, row.end, stop):
        return Actor(row.agencies, row.end, given, heads=True, helpers=row.helpers)
    if given or _FOLLOWS.match(text, row.end, stop):
        return Actor(row.agencies, row.end, given, heads=False, helpers=row.helpers)
    return None


def _whole_group(text: str, row: AgencyList, stop: int) -> AgencyList:
    """Return ``row`` with the words that tell which ones: "các lò sản xuất vôi có trách nhiệm".

    Fewer verbs end such words where no task begins before them: "các xã bị bão, lũ tiếp tục".
    """
    last = row.agencies[-1]
    plural = last.agency_id is None or _PLURAL.search(last.name)
    of_those = _OF_THOSE.match(text, row.end, stop) if plural else None
    if plural and not of_those and not _FOLLOWS.match(text, row.end, stop):
        of_those = _STRUCK.match(text, row.end, stop)
    if of_those is None:
        return row
    last = Agency(name=tidy(last.name + of_those[0]), agency_id=last.agency_id)
    return AgencyList((*row.agencies[:-1], last), of_those.end() - 1, row.helpers)


def _subject_behind(lists: AgencyLists, start: int, stop: int) -> Subject | None:
    """Return who acts behind "Căn cứ Kế hoạch này, " or "Căn cứ Kế hoạch này, giao ", else None."""
    text = lists.text
    opening = _PREAMBLE.match(text, start, stop)
    if not opening:
        return None
    timed = opening[0].strip(_BULLETS).lower() in _TIMES
    end = _SENTENCE_END.search(text, opening.end(), stop)
    reach = min(end.start() if end else stop, start + _REACH)
    for place in _SUBJECT.finditer(text, opening.end(), reach):
        row = lists.at(place.start(), stop)
        if row is None or _HELD.search(text, start, place.start()):
            continue
        given = bool(_TOLD.search(text, max(start, place.start() - _TOLD_REACH), place.start()))
        apart = text[max(place.start() - 4, 0) : place.start()].rstrip(" ")[-1:] == "," or (
            timed and place.start() - start < _TIMED_REACH
        )
        gives = _GIVES.match(text, row.end, stop) if apart else None
        if gives and (told := lists.at(gives.end(), stop)):
            return told, True
        if (apart or given) and _FOLLOWS.match(text, row.end, stop):
            return row, given
    return None
