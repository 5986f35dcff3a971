"""Shares of one whole that do not make 100 per cent."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

import regex

from extract.audit.arithmetic.amount import Amount
from extract.audit.arithmetic.amounts import find_amounts, lowered
from extract.audit.arithmetic.interval import exact
from extract.audit.arithmetic.interval import total as sum_of
from extract.audit.arithmetic.repair import first_slip
from extract.audit.arithmetic.write import write_number
from extract.audit.lines import Line, by_line, find_lines, sentence_end
from extract.audit.report import make_finding
from extract.lexicon.arithmetic import arithmetic_words
from extract.rules.figure import Dimension
from extract.text.numbers import plain
from schemas import Finding, Paper, Severity

NEAR = Decimal(3)
"""So many points the shares may miss 100 and still be meant to make it."""
WITHIN = Decimal(10)
"""So many where one slip of a digit explains the difference."""

_MIX = regex.compile(arithmetic_words("mix"))
_MOVE = regex.compile(
    rf"(?:{arithmetic_words('up')}|{arithmetic_words('down')}|{arithmetic_words('parts')})[^,;]*$"
)
_CHANGE = regex.compile(rf"(?:{arithmetic_words('up')}|{arithmetic_words('down')})")
_SAID = regex.compile(r"(?<!\w)chiếm(?:\s[^\W\d]+){0,3}\s*$")
_WHOLE = Decimal(100)
_LEAST = 3  # parts that a whole is divided into


def shares_do_not_make_100(paper: Paper) -> Iterator[Finding]:
    """The shares of a structure ("cơ cấu ...: A 25%, B 38%, C 36%") do not make 100 per cent."""
    for shares in dict.fromkeys(_mixes(paper.text)):
        whole = plain(sum((share.value for share in shares), Decimal(0)))
        fits = sum_of(share.interval for share in shares).meets(exact(100))
        repair = first_slip((share, share.value + _WHOLE - whole) for share in shares)
        off = abs(whole - _WHOLE)
        near = off <= NEAR and (len(shares) >= _LEAST or repair)
        if not fits and (near or (off <= WITHIN and repair and len(shares) >= _LEAST)):
            yield _report(paper, shares, whole, repair)


def _mixes(text: str) -> Iterator[tuple[Amount, ...]]:
    """Yield the percentages of three parts or more that a sentence divides a whole into."""
    low = lowered(text)
    amounts = [a for a in find_amounts(text) if a.dimension is not Dimension.GRADE]
    for line, inside in by_line(find_lines(text), amounts):
        for match in () if line.cells else _MIX.finditer(low, line.body, line.end):
            end = sentence_end(text, match.end(), line.end)
            run = tuple(_run(low, match.end(), [a for a in inside if match.end() <= a.start < end]))
            if len(run) >= _LEAST:
                yield run
                break
        else:
            yield from _shares(text, low, line, inside)


def _shares(text: str, low: str, line: Line, amounts: Sequence[Amount]) -> Iterator[tuple[Amount, ...]]:
    """Yield the percentages of a sentence that stand behind "chiếm" where they nearly make 100."""
    said = [a for a in amounts if a.dimension is Dimension.RATIO and _SAID.search(low, a.start - 30, a.start)]
    while said:
        end = sentence_end(text, said[0].end, line.end)
        run = tuple(share for share in said if share.end <= end)
        said = said[max(len(run), 1) :]
        if len(run) > 1 and abs(sum(share.value for share in run) - _WHOLE) <= NEAR:
            yield run


def _run(low: str, start: int, amounts: Sequence[Amount]) -> Iterator[Amount]:
    """Yield the percentages from ``start`` on, up to the first figure that is no share of the same whole."""
    at = start
    for amount in amounts:
        said = low[at : amount.start]
        if amount.dimension is not Dimension.RATIO or amount.high is not None or _MOVE.search(said):
            return
        if amount.comparator not in "=~" or _CHANGE.match(low, amount.end + 1):
            return
        yield amount
        at = amount.end


def _report(paper: Paper, shares: Sequence[Amount], whole: Decimal, repair: str | None) -> Finding:
    return make_finding(
        paper,
        "shares_do_not_make_100",
        Severity.ERROR if repair else Severity.WARNING,
        [share.span for share in shares],
        "audit.shares_do_not_make_100",
        stated="100",
        computed=str(whole),
        repair=repair,
        parts=" + ".join(share.span.of(paper.text) for share in shares),
        sum=write_number(whole),
    )
