"""What a statement says, short enough for a row of a table."""

from typing import NamedTuple

import pytest

from schemas import DocumentRecord, Period, Statement
from tests.paper import PLAN

GOALS = "I. MỤC TIÊU"
TASKS = "II. NHIỆM VỤ, GIẢI PHÁP"
MEANS = "III. KINH PHÍ"
RESULTS = "I. KẾT QUẢ ĐẠT ĐƯỢC"
SITUATION = "I. ĐẶC ĐIỂM TÌNH HÌNH"


class Said(NamedTuple):
    """``figure`` is comparator, value, "..", high end and unit (">70..80 phiên"; "=" is not written).

    ``way`` is the measure and, where there is one, the direction; ``start`` the level it starts from.
    """

    kind: str
    figure: str
    indicator: str
    period: str | None = "in:2024"
    way: str = "level"
    per: str | None = None
    start: str | None = None
    planned: str | None = None
    part: bool = False


def row(
    sentence: str, *wanted: Said, under: str = GOALS, paper: str = PLAN, fault: str | None = None
) -> object:
    """Return a row for pytest: what ``sentence`` says below the heading ``under`` of ``paper``.

    ``fault`` is what is wrong today.
    """
    marks = [pytest.mark.xfail(strict=True, raises=AssertionError, reason=fault)] if fault else []
    return pytest.param(f"{paper}\n{under}\n{sentence}\n", list(wanted), id=sentence, marks=marks)


def all_said(record: DocumentRecord) -> list[Said]:
    """Return what ``record`` states, in order."""
    return [_said(statement) for statement in record.statements]


def _said(statement: Statement) -> Said:
    quantity = statement.quantity
    comparator = "" if quantity.comparator == "=" else quantity.comparator
    value = quantity.value if quantity.high is None else f"{quantity.value}..{quantity.high}"
    return Said(
        kind=statement.kind.value,
        figure=f"{comparator}{value} {quantity.unit or ''}".rstrip(),
        indicator=statement.indicator.text,
        period=shorten(statement.period),
        way=" ".join(filter(None, (statement.measure, statement.direction))),
        per=statement.per,
        start=statement.baseline.value if statement.baseline else None,
        planned=statement.planned,
        part=statement.parent_id is not None,
    )


def shorten(period: Period | None) -> str | None:
    """Return "by:2025", "in:2024" or "2021..2025"."""
    if period is None:
        return None
    return f"{period.start}..{period.end}" if period.kind == "range" else f"{period.kind}:{period.end}"
