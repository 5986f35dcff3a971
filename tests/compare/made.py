"""Papers made of a few statements, and papers read from a few lines."""

from collections.abc import Sequence
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from extract.pipeline import extract_paper
from schemas import (
    Coverage,
    DocumentRecord,
    Indicator,
    Meta,
    Paper,
    Period,
    Quantity,
    Source,
    Span,
    Statement,
    StatementKind,
)
from tests.paper import LONG_PLAN, PLAN, REPORT

HEADS = {
    "province": ("TỈNH ĐÔNG LÀNH", "tỉnh Đông Lành"),
    "district": ("HUYỆN TÂY LÀNH", "huyện Tây Lành"),
    "commune": ("XÃ ĐỒNG LÀNH", "xã Đồng Lành"),
}


def statement(
    name: str,
    value: str = "60",
    *,
    unit: str | None = "%",
    comparator: str = "=",
    high: str | None = None,
    measure: str = "level",
    direction: str | None = None,
    per: str | None = None,
    years: str = "2025",
    concept: str | None = None,
    kind: StatementKind = StatementKind.TARGET,
    at: int = 0,
) -> Statement:
    """Return a statement; ``years``: "2025" for "by 2025", "2021-2025" for a range, "in 2025"."""
    return Statement(
        id=f"t{at}",
        kind=kind,
        indicator=Indicator(text=name, concept=concept),
        quantity=Quantity(
            value=value, high=high, unit=unit, comparator=comparator, text=f"{value} {unit or ''}"
        ),
        measure=measure,
        direction=direction,
        per=per,
        period=_period(years),
        baseline=None,
        planned=None,
        parent_id=None,
        section_id=None,
        quote=f"{name} đạt {value}",
        span=Span(start=100 * at, end=100 * at + 50),
        page=None,
        rule="made",
    )


def _period(years: str) -> Period:
    if years.startswith("in "):
        return Period(kind="in", start=years[3:], end=years[3:])
    start, _, end = years.rpartition("-")
    return Period(kind="range", start=start, end=end) if start else Period(kind="by", start=None, end=end)


def paper(statements: Sequence[Statement], *, level: str = "province", name: str = "a", **meta: str) -> Paper:
    """Return a paper that holds ``statements``."""
    record = DocumentRecord(
        doc_id=name,
        source=Source(path=f"{name}.txt", sha256="", format="txt"),
        text_length=100 * len(statements) + 100,
        meta=Meta(level=level, place=HEADS[level][1], type="Kế hoạch", **meta),
        sections=(),
        statements=tuple(statements),
        assignments=(),
        deadlines=(),
        citations=(),
        coverage=Coverage(),
    )
    return Paper(text="", record=record)


@cache
def read(lines: str, *, level: str = "commune", long: bool = False) -> Paper:
    """Return the paper of a plan with ``lines`` as its targets, of several years where it is ``long``."""
    head = (LONG_PLAN if long else PLAN).replace(HEADS["commune"][0], HEADS[level][0])
    return _read(f"{head}\nI. MỤC TIÊU\n\n{lines}\n")


@cache
def read_report(lines: str) -> Paper:
    """Return the paper of a report with ``lines`` as its results."""
    return _read(f"{REPORT}\nI. KẾT QUẢ THỰC HIỆN\n\n{lines}\n")


def _read(text: str) -> Paper:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "paper.txt"
        path.write_text(text, encoding="utf-8")
        return extract_paper(path)
