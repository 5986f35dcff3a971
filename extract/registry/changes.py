"""What changed from one version of a document to the next: figures, years and agencies, not wording."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterator, Sequence
from typing import NamedTuple

from extract.registry.rows.document import Row
from extract.registry.rows.statements import StatementRow
from extract.text.fold import fold
from schemas import Quantity


class Pair(NamedTuple):
    """The same target in two versions."""

    old: StatementRow
    new: StatementRow


def shown_value(row: StatementRow | Quantity) -> str:
    """Return the value with its comparator and unit.

    >>> shown_value(Quantity(comparator=">=", value="2", high="3", unit="%", text="từ 2 đến 3% trở lên"))
    '>= 2 - 3 %'
    """
    comparator = "" if row.comparator == "=" else row.comparator
    value = f"{row.value} - {row.high}" if row.high else row.value
    return " ".join(filter(None, (comparator, value, row.unit)))


def shown_period(row: StatementRow) -> str | None:
    """Return "2021 - 2025", or the last moment where there is no beginning; None where there is no period."""
    start, end = row.period_start, row.period_end
    return f"{start} - {end}" if start and start != end else end


def _leads(row: StatementRow) -> str | None:
    return row.leads


FIELDS: dict[str, Callable[[StatementRow], str | None]] = {
    "value": shown_value,
    "year": shown_period,
    "agency": _leads,
}
"""What counts as a change of a target, and how it is shown."""


def _subject(row: StatementRow) -> tuple[str, str]:
    return row.kind, fold(row.indicator)


LIKENESSES: tuple[Callable[[StatementRow], Hashable], ...] = (
    lambda row: row.key,
    lambda row: (*_subject(row), row.unit, row.year, row.measure),
    lambda row: (*_subject(row), row.unit),
    lambda row: (*_subject(row), row.value),
    lambda row: (row.kind, _without_figures(row.quote)),
    lambda row: (row.kind, row.heading, row.value, row.unit, row.year),
)
"""By what targets of two versions are taken for the same, the surest first."""


def change_rows(old: Sequence[StatementRow], new: Sequence[StatementRow]) -> Iterator[Row]:
    """Yield what came, went and changed between the statements of two versions, as rows of ``changes``."""
    pairs, went, came = pair_statements(old, new)
    for pair in pairs:
        yield from _changed(pair)
    for row in went:
        yield _row("went", row, before=_shown(row))
    for row in came:
        yield _row("came", row, after=_shown(row))


def pair_statements(
    old: Sequence[StatementRow], new: Sequence[StatementRow]
) -> tuple[tuple[Pair, ...], tuple[StatementRow, ...], tuple[StatementRow, ...]]:
    """Return the pairs of one target each, what only ``old`` has and what only ``new`` has."""
    pairs: list[Pair] = []
    went, came = tuple(old), tuple(new)
    for likeness in LIKENESSES:
        found, went, came = _pair_by(likeness, went, came)
        pairs += found
    return tuple(pairs), went, came


def _pair_by(
    likeness: Callable[[StatementRow], Hashable], old: Sequence[StatementRow], new: Sequence[StatementRow]
) -> tuple[list[Pair], tuple[StatementRow, ...], tuple[StatementRow, ...]]:
    """Pair rows that ``likeness`` maps to the same, in the order of the text; return the rest of both too."""
    waiting: dict[Hashable, list[StatementRow]] = defaultdict(list)
    for row in reversed(old):
        waiting[likeness(row)].append(row)
    pairs, came = [], []
    for row in new:
        same = waiting.get(likeness(row))
        if same:
            pairs.append(Pair(same.pop(), row))
        else:
            came.append(row)
    left = {id(row) for rows in waiting.values() for row in rows}
    return pairs, tuple(row for row in old if id(row) in left), tuple(came)


def _changed(pair: Pair) -> Iterator[Row]:
    """Yield a row for each field that is not what it was."""
    for field, shown in FIELDS.items():
        before, after = shown(pair.old), shown(pair.new)
        if before != after:
            yield _row("changed", pair.new, field=field, before=before, after=after)


def _row(
    change: str,
    row: StatementRow,
    field: str | None = None,
    before: str | None = None,
    after: str | None = None,
) -> Row:
    return {
        "change": change,
        "field": field,
        "statement_key": row.key,
        "indicator": row.indicator,
        "before": before,
        "after": after,
    }


def _shown(row: StatementRow) -> str:
    """Return value and period of a target."""
    period = shown_period(row)
    return f"{shown_value(row)} ({period})" if period else shown_value(row)


def _without_figures(quote: str) -> str:
    """Return the words of a quote.

    >>> _without_figures("Giảm 2,5% hộ nghèo") == _without_figures("giảm 3% hộ nghèo")
    True
    """
    return "".join(char for char in quote.casefold() if char.isalpha())
