"""Tasks whose end says who is in charge: "Trồng rừng (Hạt Kiểm lâm chủ trì)", "... do Sở Y tế chủ trì"."""

import regex

from extract.assemble.duties.agency_lists import AgencyLists
from extract.assemble.duties.clauses import DutyClause, find_coordinating

_LAST = regex.compile(
    r"\((?:(?:[Gg]iao|[Dd]o)\s|(?:[Cc]ơ quan|[Đđ]ơn vị)\s)?(?P<named>[Cc]h[ủỉ] trì\s*(?:thực hiện)?\s*:?\s*)?"
    r"(?P<inside>[^()\n]{4,240})\)[\s.;]*$"
)
_IN_CHARGE = regex.compile(r",?\s(?:là (?:cơ quan|đơn vị)\s)?ch[ủỉ] trì(?!\w)")
_BY = regex.compile(r"(?<=\w|:|,) (?:giao cho|do)\s+")
_LEADS = regex.compile(
    r",?\s(?:làm\s)?(?:ch[ủỉ] trì|đầu mối|phụ trách|chịu trách nhiệm(?: chính)?)"
    r"(?:,? thực hiện)?(?=[\s.;]*$|,? (?:phối hợp|cùng|tham mưu|tổ chức|trong |trước |hoàn thành))"
)
_TELLS = regex.compile(
    r"[\s*\-–+•]*(?:[Tt]ham (?:gia|dự)|[Dd]ự|[Pp]hối hợp|[Nn]gày|[Tt]heo|[Tt]ại|[Ss]áng|[Cc]hiều)\s"
)
_TOLD = regex.compile(r"(?<!\w)(?:đã|vừa|được)(?!\w)")
_LEAST_WORDS = 3


def bracketed_clause(lists: AgencyLists, start: int, stop: int) -> DutyClause | None:
    """Return the task of the block ``start`` to ``stop`` where its last brackets name who is in charge."""
    last = _LAST.search(lists.text, start, stop)
    if last is None or len(lists.text[start : last.start()].split()) < _LEAST_WORDS:
        return None
    row = lists.at(last.start("inside"), last.end("inside"))
    if row is None or not (last["named"] or _IN_CHARGE.match(lists.text, row.end, last.end())):
        return None
    helpers = row.helpers or find_coordinating(lists, row.end, last.end("inside"))
    return DutyClause(start, start, stop, row.agencies, helpers, bound=True)


def led_clause(lists: AgencyLists, start: int, stop: int) -> DutyClause | None:
    """Return the task of the block ``start`` to ``stop`` that ends "do Sở A chủ trì, phối hợp với Sở B"."""
    text = lists.text
    if _TELLS.match(text, start, stop):
        return None
    for by in _BY.finditer(text, start, stop):
        row = lists.at(by.end(), stop)
        if row is None or not _LEADS.match(text, row.end, stop):
            continue
        if _TOLD.search(text, start, by.start()) or len(text[start : by.start()].split()) < _LEAST_WORDS:
            return None  # "Hội nghị đã họp do Bộ Y tế chủ trì" tells what was
        helpers = find_coordinating(lists, row.end, stop)
        return DutyClause(start, start, stop, row.agencies, helpers, bound=True)
    return None
