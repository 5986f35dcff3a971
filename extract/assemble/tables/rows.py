"""The rows of a table below its header: what each is called, its mark, and the row that it stands under."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import regex

from extract.assemble.tables.cell_figures import is_year
from extract.lexicon.figure_columns import title_cue

_MARK = (
    r"(?P<roman>[IVX]+)|(?P<capital>[A-H])|(?P<dotted>\d+(?:\.\d+)+)|(?P<number>\d+)|(?P<letter>[a-zđ])"
    r"|(?P<dash>[-–•*])|(?P<plus>\+)"
)
_ORDINAL = regex.compile(rf"\(?(?:{_MARK})[.)/]*")
_PREFIX = regex.compile(
    r"\s*(?:(?:(?P<roman>[IVX]+)|(?P<capital>[A-H])|(?P<dotted>\d+(?:\.\d+)+)|(?P<number>\d+)"
    r"|(?P<letter>[a-zđ]))(?:[.)/]\s*)(?=\D)|(?P<dash>[-–•*])(?:\s*[-–])*\s*|(?P<plus>\+)\s*)"
)
_PART = regex.compile(
    r"[-–+\s]*(?:trong đó|tr\.đó|chia ra|gồm|bao gồm)\s*[:,]?\s*(?P<dash>[-–+]\s*)?", regex.I
)
_RANKS = {"capital": 0, "roman": 2, "number": 4, "dotted": 4, "letter": 16, "dash": 18, "plus": 20}
_UNMARKED, _DEEP = 14, 24
_TOTAL = regex.compile(r"(?:\W|\([^()]*\))*")


@dataclass(frozen=True, slots=True)
class Row:
    """``above`` is the row that it stands under, -1 at the top; ``part``: after "trong đó"."""

    name: str
    rank: int
    above: int
    part: bool
    total: bool


def parse_rows(names: Sequence[tuple[str, str]]) -> list[Row]:
    """Return the rows with what each stands under; a name comes with the words of its ordinal cell.

    >>> rows = parse_rows([("1", "Khách"), ("", "Trong đó:"), ("", "Quốc tế"), ("2", "Doanh thu")])
    >>> [(row.name, row.above, row.part) for row in rows]
    [('Khách', -1, False), ('', 0, True), ('Quốc tế', 0, True), ('Doanh thu', -1, False)]
    >>> [row.above for row in parse_rows([("", "Tổng thu"), ("", "- Phí"), ("", "+ Chợ"), ("", "- Thuế")])]
    [-1, 0, 1, 0]
    >>> [row.above for row in parse_rows([("1", "Phí"), ("", "Trong đó: - Chợ"), ("", "- Bến")])]
    [-1, 0, 0]
    """
    rows: list[Row] = []
    upper: list[int] = []  # the rows that the next one may stand under
    deep = _DEEP if _dashes_lead(names) else _UNMARKED
    opened, alone = -1, False  # the row whose parts follow, and whether a line with "trong đó" alone says so
    for ordinal, words in names:
        rank, name = _mark(ordinal, words)
        said = _PART.match(name)
        name = name[said.end() :] if said else name
        rank = _RANKS["dash"] if said and said["dash"] else rank
        total = is_total(name)
        if said:
            opened, alone = _whole(rows), not name
        elif opened >= 0 and (total or is_year(name) or _ends(rows[opened], rank, alone)):
            opened = -1
        inside = opened >= 0 and (rank == _UNMARKED or said is not None)
        if rank == _UNMARKED and upper and rows[upper[-1]].rank != _UNMARKED and not total:
            rank = deep
        if inside:
            rank = max(rank, rows[opened].rank + 1)
        while upper and rows[upper[-1]].rank >= rank:
            upper.pop()
        above = upper[-1] if upper and not total else -1
        part = inside or (opened >= 0 and above >= opened)
        if name and not total:
            upper.append(len(rows))
        rows.append(Row(name, rank, opened if inside else above, part, total))
    return rows


def _dashes_lead(names: Sequence[tuple[str, str]]) -> bool:
    """Tell whether rows without a mark stand below those with a dash: "- Châu Á:", "Nhật Bản".

    >>> _dashes_lead([("", "- Châu Á:"), ("", "Nhật Bản")]), _dashes_lead([("", "- Lúa"), ("", "Ngô")])
    (True, False)
    """
    return any(
        name.endswith(":")
        and _mark(ordinal, name)[0] == _RANKS["dash"]
        and not _PART.match(name)
        and _mark(*after)[0] == _UNMARKED
        for (ordinal, name), after in pairwise(names)
    )


def _ends(whole: Row, rank: int, alone: bool) -> bool:
    """Tell whether a row of this rank is no part of ``whole`` any more."""
    if rank == _UNMARKED:
        return whole.rank == _UNMARKED and not alone
    return rank <= whole.rank or (not alone and rank < _RANKS["letter"])


def is_total(name: str) -> bool:
    """Return whether a row is called only a total.

    >>> is_total("Tổng cộng:"), is_total("TỔNG SỐ (I+II)"), is_total("Tổng lượt khách")
    (True, True, False)
    """
    match = title_cue("total").match(name.lower().strip())
    return match is not None and _TOTAL.fullmatch(name.strip()[match.end() :]) is not None


def _mark(ordinal: str, words: str) -> tuple[int, str]:
    """Return the rank of a row, the higher the deeper, and its name without its mark."""
    prefix = _PREFIX.match(words)
    name = words[prefix.end() :] if prefix else words
    match = _ORDINAL.fullmatch(ordinal.strip()) or prefix
    if match is None or not match.lastgroup:
        return _UNMARKED, name
    dots = match["dotted"].count(".") if match["dotted"] else 0
    return _RANKS[match.lastgroup] + 2 * min(dots, 4), name


def _whole(rows: Sequence[Row]) -> int:
    """Return the row that "trong đó" speaks of: the last one that is no part itself."""
    at = len(rows) - 1
    while at >= 0 and rows[at].part:
        at = rows[at].above
    return at
