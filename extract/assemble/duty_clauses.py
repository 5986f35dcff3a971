"""A block of text as clauses that each set a task: who is in charge, who works with them, what is to do."""

from collections.abc import Iterator
from dataclasses import dataclass

import regex

from extract.assemble.agency_lists import AgencyList, AgencyLists
from extract.lexicon.duties import duty_words
from extract.rules.agency_names import tidy
from schemas import Agency

_MARKS = r"[\s*\-–+•:;,.(“\"]*"
_TASK = duty_words("task")
_OPENER = regex.compile(
    rf"{_MARKS}(?:(?i:đồng thời|trong đó|riêng|trước mắt|ngoài ra|bên cạnh đó)\b,?\s+)?"
    r"(?P<given>(?i:(?:trân trọng\s|kính\s)?đề nghị|giao(?:\s(?:nhiệm vụ|trách nhiệm))?(?:\scho)?|yêu cầu"
    r"|phân công(?:\snhiệm vụ)?(?:\scho)?|đối với|trách nhiệm của|nhiệm vụ của|về phía)(?:\s*:)?\s+)?"
)
_GIVES = regex.compile(
    r"\s+(?:(?:trân trọng|kính)\s+)?(?:giao(?:\scho)?|đề nghị|yêu cầu|phân công(?:\scho)?|ủy quyền cho)\s+"
)
_FOLLOWS = regex.compile(
    r"[\s,]*(?:(?:(?i:khóa \w+)"
    r"|(?:trong|trên) (?:cả nước|toàn quốc|địa bàn(?: tỉnh| huyện| thành phố| xã)?))\s)?"
    rf"(?i:{_TASK})"
)
_MODAL = regex.compile(rf"[\s,]*(?:[^.;:]{{0,60}}?\s)?(?i:{duty_words('modal')})")
_OWED = regex.compile(r"[\s,]*(?:[^.;:]{0,40}?\s)?(?:cần|phải|có trách nhiệm|chịu trách nhiệm)(?!\w)")
_OF_THOSE = regex.compile(
    r"(?: \p{Ll}+){1,9}? (?=(?:có trách nhiệm|chịu trách nhiệm|cần phải|cần|phải)(?!\w))"
)
_PREAMBLE = regex.compile(
    r"[\s*\-–+•]*(?i:căn cứ|với vai trò|trên cơ sở|theo|để|nhằm|từ|sau|trong|thực hiện|khi|qua"
    r"|vì vậy|do vậy|do đó|thời gian tới|trước mắt|định kỳ|hằng|hàng|trước|chậm nhất)[\s,]"
)
_SUBJECT = regex.compile(r"(?<=[,\s])(?=(?:[Cc]ác|[Tt]hủ trưởng|[Cc]hủ tịch|[Gg]iám đốc|\p{Lu}\p{L}+)\s)")
_SENTENCE_END = regex.compile(r"[.;:](?=\s|$)")
_REACH = 300
_TITLE_REACH = 500
_TIMED_REACH = 60
_BULLETS = " *-–+•\t"
_TIMES = {"định kỳ", "hằng", "hàng", "trước", "chậm nhất"}
_HELD = regex.compile(
    r"(?:với|của|cho|về|tại|do|bởi|cùng|và|từ|theo|tới|đến|giữa|thuộc|là|qua|trong|lệnh|ở)\s+$"
)
_COLON = regex.compile(r"\s*(?::|\.\s*$|$)\s*")
_COORDINATE = regex.compile(
    r"(?i:phối(?:\s+kết|,\s+kết)?\s+hợp)(?:\s+(?:chặt chẽ|đồng bộ|thường xuyên|tốt|hiệu quả|kịp thời))*"
    r"(?:,?\s+hiệp đồng)?(?:\s+(?:cùng\s+với|với|cùng|giữa))?\s*:?\s+"
)
_LED = regex.compile(r"(?i:ch[ủỉ]\s+trì)[^.;:]{0,20}?[,;]\s+")
_LEAD = regex.compile(r"(?i:ch[ủỉ]\s+trì|chủ động),?\s*(?:và\s+)?")
_SKIPPED = regex.compile(_MARKS)
_WORKS_WITH = regex.compile(r"\s+(?:cùng\s+)?(?:phối hợp|tham gia)\b")
_SPLIT = regex.compile(r"(?<=[.;:…”)])\s+(?=\S)")
_STARTS = regex.compile(
    r"(?:(?:Đồng thời|Trong đó),?\s+)?(?:[Cc]h[ủỉ] trì|(?:Phối|Chủ động phối|Tham gia phối)(?: kết)? hợp)"
)
_COORDINATES_ONLY = regex.compile(r"(?:Phối|Chủ động phối|Tham gia phối)(?: kết)? hợp")
_DIRECTS = regex.compile(rf"{_MARKS}(?:Chỉ đạo|Hướng dẫn|Yêu cầu|Đôn đốc|Vận động|Giao|Phân công)\s")
_SENTENCE = regex.compile(r"[.;]\s+\S")


@dataclass(frozen=True, slots=True)
class Actor:
    """Agencies that a block or clause names as its subject; ``given`` where words hand them the task.

    ``heads`` where nothing but a colon or the end follows them: they head what comes below.
    """

    agencies: tuple[Agency, ...]
    end: int
    given: bool
    heads: bool

    @property
    def known(self) -> bool:
        """Whether the lexicon knows the first of them."""
        return self.agencies[0].agency_id is not None


@dataclass(frozen=True, slots=True)
class DutyClause:
    """Characters ``start`` to ``end``; ``task`` is where the words about the task begin.

    ``bound``: words like "chủ trì" or "giao" make it a task wherever it stands; ``owed``: so do "cần".
    """

    start: int
    task: int
    end: int
    lead: tuple[Agency, ...]
    coordinate: tuple[Agency, ...]
    bound: bool
    owed: bool = True


Subject = tuple[AgencyList, bool]
"""Agencies, and whether words like "Giao" hand them the task."""


def read_subject(lists: AgencyLists, start: int, stop: int) -> Subject | None:
    """Return the agencies at ``start``, behind words like "Giao", and whether such words stand there."""
    opener = _OPENER.match(lists.text, start, stop)
    at, given = (opener.end(), bool(opener["given"])) if opener else (start, False)
    row = lists.at(at, stop)
    return (row, given) if row is not None else None


def read_actor(lists: AgencyLists, start: int, stop: int, subject: Subject | None = None) -> Actor | None:
    """Return the agencies that the text at ``start`` makes responsible, None where it opens otherwise.

    ``subject`` is what ``read_subject`` found there, where that is known already.
    """
    text = lists.text
    row, given = subject or read_subject(lists, start, stop) or (_subject_behind(lists, start, stop), False)
    if row is None:
        return None
    row = _whole_group(text, row, stop)
    gives = _GIVES.match(text, row.end, stop)
    told = lists.at(gives.end(), stop) if gives else None
    if told is not None:
        row, given = told, True
    if _COLON.match(text, row.end, stop):
        return Actor(row.agencies, row.end, given, heads=True)
    if given or _FOLLOWS.match(text, row.end, stop):
        return Actor(row.agencies, row.end, given, heads=False)
    return None


def _whole_group(text: str, row: AgencyList, stop: int) -> AgencyList:
    """Return ``row`` with the words that tell which ones: "các lò sản xuất vôi có trách nhiệm"."""
    of_those = _OF_THOSE.match(text, row.end, stop) if row.agencies[-1].agency_id is None else None
    if of_those is None:
        return row
    last = Agency(name=tidy(row.agencies[-1].name + of_those[0]))
    return AgencyList((*row.agencies[:-1], last), of_those.end() - 1)


def _subject_behind(lists: AgencyLists, start: int, stop: int) -> AgencyList | None:
    """Return who acts behind words like "Căn cứ Kế hoạch này, ", None where the sentence opens otherwise."""
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
        apart = text[: place.start()].rstrip(" ")[-1:] == "," or (
            timed and place.start() - start < _TIMED_REACH
        )
        if apart and _FOLLOWS.match(text, row.end, stop):
            return row
    return None


def find_clauses(
    lists: AgencyLists,
    start: int,
    body: int,
    stop: int,
    lead: tuple[Agency, ...],
    given: bool = False,
    subject: bool = False,
) -> Iterator[DutyClause]:
    """Yield the tasks of a block whose words about the first task begin at ``body``.

    ``subject`` says that the block itself names who acts: then later clauses may do so in small letters.
    """
    marks = _clause_starts(lists, body, stop, subject)
    bounds = [*marks, stop]
    for number, (at, end) in enumerate(zip([body, *marks], bounds, strict=True)):
        actor = read_actor(lists, at, end) if number or not lead else None
        own = actor.agencies if actor else lead
        if not own or (end < stop and lists.text[at:end].rstrip().endswith(":")):
            continue  # "Các cơ quan giám sát: đề nghị ...": the words before the colon are a title
        begin = actor.end if actor else at
        handed = actor.given if actor else given
        helpers = find_coordinating(lists, begin, end)
        following = bounds[number + 1] if number + 1 < len(bounds) else end
        if not helpers and not number and _continues(lists.text, at, end, following):
            helpers = find_coordinating(lists, end, following)
        yield DutyClause(
            start=start if not number else at,
            task=task_start(lists, begin, end),
            end=end,
            lead=own,
            coordinate=tuple(a for a in helpers if a not in own),
            bound=handed or bool(_MODAL.match(lists.text, begin, end)),
            owed=handed or bool(_OWED.match(lists.text, begin, end)),
        )


def find_coordinating(lists: AgencyLists, start: int, stop: int) -> tuple[Agency, ...]:
    """Return the agencies that the first words of working together between the two places name."""
    text = lists.text
    led = _LED.match(text, start, stop) or _LED.match(text, _skip(text, start, stop), stop)
    row = lists.at(led.end(), stop) if led else None
    if row is not None and _WORKS_WITH.match(text, row.end, stop):
        return row.agencies
    directs = _DIRECTS.match(text, start, stop)
    for match in _COORDINATE.finditer(text, start, stop):
        if directs and text[: match.start()].rstrip()[-1:] not in ",.;:":
            continue
        row = lists.at(match.end(), stop, bare=True)
        if row is not None:
            return row.agencies
    return ()


def task_start(lists: AgencyLists, start: int, stop: int) -> int:
    """Return where the words about the task begin, behind "chủ trì, phối hợp với ..."."""
    text, at = lists.text, _skip(lists.text, start, stop)
    lead = _LEAD.match(text, at, stop)
    at = lead.end() if lead else at
    match = _COORDINATE.match(text, at, stop)
    row: AgencyList | None = lists.at(match.end(), stop, bare=True) if match else None
    return _skip(text, row.end, stop) if row else at


def _skip(text: str, start: int, stop: int) -> int:
    match = _SKIPPED.match(text, start, stop)
    return match.end() if match else start


def _clause_starts(lists: AgencyLists, body: int, stop: int, subject: bool) -> list[int]:
    """Return where a later clause of the block begins a task of its own."""
    starts: list[int] = []
    for match in _SPLIT.finditer(lists.text, body, stop):
        at = match.end()
        if _STARTS.match(lists.text, at, stop):
            starts.append(at)
            continue
        actor = read_actor(lists, at, stop)
        if actor is None or actor.heads:
            continue
        if lists.text[match.start() - 1] == ":":
            opens = actor.given or (not starts and at - body < _TITLE_REACH)
        else:
            opens = actor.given or subject or actor.known or lists.text[at].isupper()
        if opens:
            starts.append(at)
    return starts


def _continues(text: str, start: int, end: int, stop: int) -> bool:
    """Return whether one sentence stands before ``end`` and words of working together follow it."""
    return bool(
        stop > end
        and _COORDINATES_ONLY.match(text, end, stop)
        and not _SENTENCE.search(text, start, max(end - 2, start))
    )
