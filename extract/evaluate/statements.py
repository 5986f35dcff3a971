"""Statements against gold: targets with precision and recall, the other kinds with recall."""

from collections.abc import Iterator

from extract.evaluate.agree import decimal
from extract.evaluate.attributes import ATTRIBUTES
from extract.evaluate.gold import GoldDocument, GoldStatement
from extract.evaluate.mark import Disagreement, Mark
from extract.evaluate.match import match_statements, place
from schemas import DocumentRecord, Period, Statement, StatementKind

Marks = Iterator[Mark | Disagreement]


def score_statements(gold: GoldDocument, record: DocumentRecord) -> Marks:
    """Yield the marks of all statements that lie in the annotated stretch of the document."""
    found = _in_stretch(gold, record)
    pairs = match_statements(gold.targets, found, record.text_length)
    for i, wanted in enumerate(gold.targets):
        score = _target if wanted.kind is StatementKind.TARGET else _other_kind
        yield from score(wanted, found[pairs[i]] if i in pairs else None)
    right = {j for i, j in pairs.items() if _counts(gold.targets[i], found[j])}
    strict = {j for i, j in pairs.items() if _counts_strictly(gold.targets[i], found[j])}
    for j, statement in enumerate(found):
        if statement.kind is StatementKind.TARGET:
            yield Mark("target.p", j in right)
            yield Mark("strict.p", j in strict)
            if j not in right:
                yield Disagreement("gold.target_too_many", {"quote": statement.quote})


def _in_stretch(gold: GoldDocument, record: DocumentRecord) -> tuple[Statement, ...]:
    """Return the statements of the annotated stretch, all of them where the whole document is annotated."""
    if gold.annotated is None:
        return record.statements
    start, end = gold.annotated.start, gold.annotated.end
    return tuple(item for item in record.statements if start <= place(item.span, record.text_length) <= end)


def _counts(wanted: GoldStatement, found: Statement) -> bool:
    """Tell whether ``found`` is a target where gold has one."""
    return wanted.kind is StatementKind.TARGET and found.kind is StatementKind.TARGET


def _counts_strictly(wanted: GoldStatement, found: Statement) -> bool:
    """Tell whether ``found`` is that target in all its attributes; optional ones and tables pass without."""
    lenient = wanted.optional or wanted.table
    return _counts(wanted, found) and (lenient or all(row.agrees(wanted, found) for row in ATTRIBUTES))


def _other_kind(wanted: GoldStatement, found: Statement | None) -> Marks:
    """Yield the marks of an annotated actual, baseline, budget or threshold."""
    if wanted.optional:
        return
    hit = found is not None and found.kind is wanted.kind
    yield Mark(f"kind.{wanted.kind}", hit)
    if found is not None and wanted.planned is not None:
        yield Mark("attr.planned", decimal(found.planned) == decimal(wanted.planned))
    yield from _parent(wanted, found)
    if not hit:
        yield _missed(wanted, found)


def _target(wanted: GoldStatement, found: Statement | None) -> Marks:
    """Yield the marks of an annotated target; one in a table counts apart, an optional one not at all."""
    hit = found if found is not None and found.kind is StatementKind.TARGET else None
    if wanted.table:
        yield Mark("table cells", hit is not None)
    if wanted.optional or wanted.table:
        return
    yield Mark("target.r", hit is not None)
    yield Mark("strict.r", hit is not None and _counts_strictly(wanted, hit))
    if hit is None:
        yield _missed(wanted, found)
        return
    yield from _attributes(wanted, hit)
    yield from _parent(wanted, hit)


def _attributes(wanted: GoldStatement, found: Statement) -> Marks:
    """Yield a mark for each attribute of a target that was found."""
    for row in ATTRIBUTES:
        agrees = row.agrees(wanted, found)
        yield Mark(f"attr.{row.name}", agrees)
        if not agrees:
            values = {"field": row.name, "quote": wanted.quote, "found": row.read(found)}
            yield Disagreement("gold.attribute", {**values, "wanted": _short(getattr(wanted, row.name))})


def _short(value: object) -> object:
    """Return a period as gold writes it, anything else as it is."""
    return f"{value.kind}:{value.start or ''}..{value.end}" if isinstance(value, Period) else value


def _parent(wanted: GoldStatement, found: Statement | None) -> Marks:
    """Yield whether a statement that is a part of another one says so."""
    if wanted.parent and found is not None:
        yield Mark("attr.parent", bool(found.parent_id))


def _missed(wanted: GoldStatement, found: Statement | None) -> Disagreement:
    """Return what a reader is told of a statement that is not there, or there with another kind."""
    values: dict[str, object] = {
        "kind": wanted.kind,
        "quote": wanted.quote,
        "found": found.kind if found else "",
    }
    return Disagreement("gold.other_kind" if found else "gold.missed", values)
