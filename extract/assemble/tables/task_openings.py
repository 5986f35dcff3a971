"""Where a task begins behind the words that say whose it is: "Sở A chủ trì, phối hợp với Sở B xây ...".

A figure of the task is named by the words behind them.
"""

from dataclasses import replace

import regex

from extract.assemble.clause import Clause
from extract.assemble.duties.agency_lists import AgencyLists
from extract.assemble.duties.clauses import task_start

_CHARGED = regex.compile(r"(?<!\w)(?i:ch[ủỉ] trì|phối(?: kết)? hợp)(?!\w)")


def from_task(lists: AgencyLists, clause: Clause) -> Clause:
    """Return ``clause`` from where its task begins, where words about who does it stand before the figure."""
    start, figure = clause.start, clause.mention.start
    for charged in _CHARGED.finditer(lists.text, start, figure):
        opening = task_start(lists, charged.start(), figure)
        start = opening if charged.end() < opening < figure else start
    return clause if start == clause.start else replace(clause, start=start)
