"""Tasks whose end says in brackets who is in charge: "Trồng 40 ha rừng (Hạt Kiểm lâm chủ trì)"."""

import regex

from extract.assemble.duties.agency_lists import AgencyLists
from extract.assemble.duties.clauses import DutyClause, find_coordinating

_LAST = regex.compile(
    r"\((?:(?:[Gg]iao|[Dd]o)\s|(?:[Cc]ơ quan|[Đđ]ơn vị)\s)?(?P<named>[Cc]h[ủỉ] trì\s*(?:thực hiện)?\s*:?\s*)?"
    r"(?P<inside>[^()\n]{4,240})\)[\s.;]*$"
)
_IN_CHARGE = regex.compile(r",?\s(?:là (?:cơ quan|đơn vị)\s)?ch[ủỉ] trì(?!\w)")
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
