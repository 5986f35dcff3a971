"""A block of text as clauses that each set a task: who is in charge, who works with them, what is to do."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

import regex

from extract.assemble.duties.actors import may_act, read_actor
from extract.assemble.duties.agency_lists import AgencyList, AgencyLists
from extract.lexicon.duties import duty_words
from schemas import Agency

_MARKS = r"[\s*\-–+•:;,.(“\"]*"
_MODAL = regex.compile(rf"[\s,]*(?:[^.;:]{{0,60}}?\s)?(?i:{duty_words('modal')})")
_OWED = regex.compile(r"[\s,]*(?:[^.;:]{0,40}?\s)?(?:cần|phải|có trách nhiệm|chịu trách nhiệm)(?!\w)")
_COORDINATE = regex.compile(
    r"(?<=ch[ủỉ] trì,? )(?:và )?cùng(?:\s+với)?\s+"
    r"|(?i:phối(?:\s+kết|,\s+kết)?\s+hợp)(?:(?:,|\s+và)?\s+(?:trao đổi|chia sẻ|cung cấp)\s+thông tin)?"
    r"(?:\s+(?:chặt chẽ|đồng bộ|thường xuyên|tốt|hiệu quả|kịp thời))*"
    r"(?:,?\s+hiệp đồng)?(?:\s+(?:cùng\s+với|với|cùng|giữa))?\s*:?\s+"
)
_LED = regex.compile(r"(?i:ch[ủỉ]\s+trì)[^.;:]{0,20}?[,;]\s+")
_AGREES = regex.compile(r"[\s,]*(?:sau khi )?thống nhất (?:ý kiến )?với\s+")
_LEAD = regex.compile(r"(?i:ch[ủỉ]\s+trì|chủ động),?\s*(?:và\s+)?")
_SKIPPED = regex.compile(_MARKS)
_WORKS_WITH = regex.compile(r"\s+(?:cùng\s+)?(?:phối hợp|tham gia)\b")
_JOINS_IN = regex.compile(
    r"\s+(?:cùng\s+)?(?:tham gia\s+)?phối hợp"
    r"(?!\s+(?:với|cùng|giữa)|\s+(?:chặt chẽ|đồng bộ|thường xuyên|tốt|hiệu quả|kịp thời)\s)"
)
_LABEL = r"(?:[-+•]|[a-zđ]\)|\d{1,2}[.)])[ \t]+"
_SPLIT = regex.compile(rf"(?:[.;:…”)]\s+|\n(?={_LABEL}))(?P<label>(?<=\n){_LABEL})?(?=\S)")
_STARTS = regex.compile(
    r"(?:(?:Đồng thời|Trong đó),?\s+)?(?:[Cc]h[ủỉ] trì|(?:Phối|Chủ động phối|Tham gia phối)(?: kết)? hợp)"
)
_COORDINATES_ONLY = regex.compile(r"(?:Phối|Chủ động phối|Tham gia phối)(?: kết)? hợp")
_DIRECTS = regex.compile(rf"{_MARKS}(?:Chỉ đạo|Hướng dẫn|Yêu cầu|Đôn đốc|Vận động|Giao|Phân công)\s")
_SENTENCE = regex.compile(r"[.;]\s+\S")
_LEADS = regex.compile(r"[\s,]*(?:ch[ủỉ] trì|có trách nhiệm|chịu trách nhiệm|phối hợp)(?!\w)")
_TITLE_REACH = 500
_LEAD_REACH = 30
_WORKS_REACH = 150


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
    breaks = _clause_breaks(lists, body, stop, subject)
    starts, ends = [body, *(start for _, start in breaks)], [*(end for end, _ in breaks), stop]
    last: DutyClause | None = None
    for number, (at, end) in enumerate(zip(starts, ends, strict=True)):
        actor = read_actor(lists, at, end) if number or not lead else None
        own = actor.agencies if actor else lead
        if not own or (end < stop and lists.text[at:end].rstrip().endswith(":")):
            continue  # "Các cơ quan giám sát: đề nghị ...": the words before the colon are a title
        begin = actor.end if actor else at
        handed = actor.given if actor else given
        if number and actor and last and _JOINS_IN.match(lists.text, actor.end, end):
            last = replace(last, coordinate=(*last.coordinate, *actor.agencies), end=end)
            continue
        if last:
            yield last
        helpers = find_coordinating(lists, begin, end)
        if not helpers and not number and breaks and _continues(lists.text, at, starts[1], ends[1]):
            helpers = find_coordinating(lists, starts[1], ends[1])
        last = DutyClause(
            start=start if not number else at,
            task=task_start(lists, begin, end),
            end=end,
            lead=own,
            coordinate=tuple(a for a in helpers if a not in own),
            bound=handed or bool(_MODAL.match(lists.text, begin, end)),
            owed=handed or bool(_OWED.match(lists.text, begin, end)),
        )
    if last:
        yield last


def find_coordinating(lists: AgencyLists, start: int, stop: int) -> tuple[Agency, ...]:
    """Return the agencies that the first words of working together between the two places name."""
    text = lists.text
    led = _LED.match(text, start, stop) or _LED.match(text, _skip(text, start, stop), stop)
    row = lists.at(led.end(), stop) if led else None
    if row is not None and _WORKS_WITH.match(text, row.end, stop):
        return row.agencies
    agrees = _AGREES.match(text, start, stop)
    if agrees and (row := lists.at(agrees.end(), stop, bare=True)):
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


def _clause_breaks(lists: AgencyLists, body: int, stop: int, subject: bool) -> list[tuple[int, int]]:
    """Return where a clause ends and the next begins a task of its own, behind the label of its line.

    Lines with labels stand in one block where a paper quotes the new words of another.
    """
    breaks: list[tuple[int, int]] = []
    for match in _SPLIT.finditer(lists.text, body, stop):
        at = match.end()
        cut = match.start("label") if match["label"] else at
        if _in_row(lists, breaks[-1][1] if breaks else body, match.start(), stop):
            continue
        if _STARTS.match(lists.text, at, stop):
            breaks.append((cut, at))
            continue
        actor = read_actor(lists, at, stop) if may_act(lists, at, stop) else None
        if actor is None or actor.heads:
            continue
        if lists.text[match.start()] == ":":
            opens = actor.given or (not breaks and at - body < _TITLE_REACH)
        else:
            opens = actor.given or subject or actor.known or lists.text[at].isupper()
        if opens:
            breaks.append((cut, at))
    return breaks


def _in_row(lists: AgencyLists, begin: int, cut: int, stop: int) -> bool:
    """Return whether the semicolon at ``cut`` stands among those to work with, before words of the task."""
    text = lists.text
    works = _COORDINATE.search(text, begin, min(cut, begin + _WORKS_REACH)) if text[cut] == ";" else None
    if works is None or len(text[begin : works.start()].strip()) > _LEAD_REACH:
        return False
    row = lists.at(works.end(), stop, bare=True)
    return row is not None and row.end > cut + 1 and not _LEADS.match(text, row.end, stop)


def _continues(text: str, start: int, end: int, stop: int) -> bool:
    """Return whether one sentence stands before ``end`` and words of working together follow it."""
    return bool(
        stop > end
        and _COORDINATES_ONLY.match(text, end, stop)
        and not _SENTENCE.search(text, start, max(end - 2, start))
    )
