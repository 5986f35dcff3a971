"""A record as a person reads it in a terminal: PARTS, from the head to the warnings."""

from collections.abc import Callable, Iterable, Sequence
from textwrap import fill

from extract.lexicon.messages import Words
from extract.render.figure import render_date, render_figure, render_period, render_when
from extract.render.outline import render_outline, section_marks
from extract.render.table import Column, cut, render_table
from schemas import Agency, Citation, DocumentRecord, Statement, StatementKind

Part = Callable[[DocumentRecord, Words, int], str]
TABLES = (
    StatementKind.TARGET,
    StatementKind.ACTUAL,
    StatementKind.BASELINE,
    StatementKind.BUDGET,
    StatementKind.THRESHOLD,
)
LONG = 160  # a task or an indicator longer than this is cut


def render_record(record: DocumentRecord, words: Words, width: int) -> str:
    """Return all parts of ``record`` that have something to show, no line longer than ``width``."""
    return "\n\n".join(text for part in PARTS if (text := part(record, words, width))) + "\n"


def head(record: DocumentRecord, words: Words, width: int) -> str:
    """What kind of document it is, its number, date, issuer, title, period and signer."""
    meta = record.meta
    fields = {
        "type": meta.type,
        "number": meta.number,
        "date": meta.date and render_date(meta.date),
        "issuer": meta.issuer,
        "title": meta.title,
        "period": render_period(meta.period, words),
        "signer": meta.signer,
        "attached": meta.attached,
        "source": record.source.path,
    }
    names = {field: words(f"meta.{field}") for field in fields}
    indent = max(map(len, names.values())) + 2
    return "\n".join(
        fill(value, width, initial_indent=f"{names[field]}:".ljust(indent), subsequent_indent=" " * indent)
        for field, value in fields.items()
        if value
    )


def outline(record: DocumentRecord, words: Words, width: int) -> str:
    """The headings."""
    return _titled(words("show.outline"), render_outline(record.sections, width))


def statements(record: DocumentRecord, words: Words, width: int) -> str:
    """A table for each kind of statement, targets first."""
    marks = section_marks(record.sections)
    tables = (
        _statements(kind, [item for item in record.statements if item.kind is kind], marks, words, width)
        for kind in TABLES
    )
    return "\n\n".join(table for table in tables if table)


def _statements(
    kind: StatementKind, items: list[Statement], marks: dict[str, str], words: Words, width: int
) -> str:
    """The statements of one kind; the column of pages stands there only where there are pages."""
    paged = any(item.page for item in items)
    columns = [
        Column(words("show.indicator"), 6),
        Column(words("show.figure"), 3),
        Column(words("show.period"), 2),
        Column(words("show.section")),
        *([Column(words("show.page"), align="right")] if paged else []),
    ]
    rows = [
        (
            ("  " if item.parent_id else "") + cut(item.indicator.text, LONG),
            render_figure(item, words),
            render_period(item.period, words),
            marks.get(item.section_id or "", ""),
            *([str(item.page or "")] if paged else []),
        )
        for item in items
    ]
    return _table(words(f"show.{kind}"), columns, rows, width)


def assignments(record: DocumentRecord, words: Words, width: int) -> str:
    """Who does what."""
    columns = [
        Column(words("show.lead"), 3),
        Column(words("show.coordinate"), 3),
        Column(words("show.task"), 6),
    ]
    rows = [(_names(item.lead), _names(item.coordinate), cut(item.task, LONG)) for item in record.assignments]
    return _table(words("show.assignments"), columns, rows, width)


def _names(agencies: Iterable[Agency]) -> str:
    """Return the names of ``agencies``, separated so that their own commas do no harm."""
    return "; ".join(agency.name for agency in agencies)


def deadlines(record: DocumentRecord, words: Words, width: int) -> str:
    """What is due when."""
    columns = [Column(words("show.when"), 2), Column(words("show.sort"), 1), Column(words("show.task"), 5)]
    rows = [
        (render_when(item, words), words(f"deadline.{item.type}"), cut(item.task or item.quote, LONG))
        for item in record.deadlines
    ]
    return _table(words("show.deadlines"), columns, rows, width)


def citations(record: DocumentRecord, words: Words, width: int) -> str:
    """Which other documents are named; one named several times stands once, in its first role."""
    columns = [
        Column(words("show.document"), 4),
        Column(words("meta.date")),
        Column(words("meta.issuer"), 3),
        Column(words("show.role")),
    ]
    named: dict[tuple[str, str], Citation] = {}
    for item in record.citations:
        named.setdefault((item.type, item.number or item.quote), item)
    rows = [
        (
            cut(f"{item.type} {item.number}" if item.number else item.quote, LONG),
            render_date(item.date or ""),
            item.issuer or "",
            words(f"role.{item.role}"),
        )
        for item in named.values()
    ]
    return _table(words("show.citations"), columns, rows, width)


def warnings(record: DocumentRecord, words: Words, width: int) -> str:
    """What reading did not understand."""
    coverage = record.coverage
    lines = [
        *coverage.warnings,
        *(
            [words("coverage.tables_skipped", count=coverage.tables_skipped)]
            if coverage.tables_skipped
            else []
        ),
        *([words("coverage.glyphs_lost", count=coverage.glyphs_lost)] if coverage.glyphs_lost else []),
        *(
            [words("coverage.empty_pages", pages=", ".join(map(str, coverage.empty_pages)))]
            if coverage.empty_pages
            else []
        ),
    ]
    return _titled(
        words("show.warnings"),
        "\n".join(fill(line, width, initial_indent="- ", subsequent_indent="  ") for line in lines),
    )


def _table(title: str, columns: list[Column], rows: Sequence[tuple[str, ...]], width: int) -> str:
    """Return a titled table with the number of its rows, nothing where there are none."""
    return _titled(f"{title} ({len(rows)})", render_table(columns, rows, width)) if rows else ""


def _titled(title: str, text: str) -> str:
    """Return ``text`` under its title, nothing where there is no text."""
    return f"{title.upper()}\n{text}" if text else ""


PARTS: tuple[Part, ...] = (head, outline, statements, assignments, deadlines, citations, warnings)
