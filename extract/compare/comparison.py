"""Two documents side by side: which targets are the same, and how the lower one stands to the upper one."""

from collections.abc import Iterable, Iterator, Sequence

from extract.compare.absence import is_unread
from extract.compare.align import align
from extract.compare.citing import names_the_other, reports_on
from extract.compare.item import Item, make_items
from extract.compare.reason import alone, reason_of
from extract.compare.remarks import with_remarks
from extract.compare.scoring import Match
from extract.compare.verdict import judge
from schemas import Alignment, Comparison, FeatureScore, Paper, StatementKind, Verdict


def compare_papers(upper: Paper, lower: Paper) -> Comparison:
    """Return how the targets of ``lower`` stand to those of ``upper``; each target of both is told of.

    Where the lower document reports on the upper one, its results are held against the targets, too.
    """
    left, right = make_items(upper), make_items(lower)
    titles = (_title(upper), _title(lower))
    matches = align(left, right, titles, cited=names_the_other(upper.record, lower.record))
    matches += _results(upper, lower, _left_over(left, matches, "left"))
    matches += _means(upper, lower, _left_over(left, matches, "left"), _left_over(right, matches, "right"))
    rows = (
        *(_alignment(match, upper, lower) for match in matches),
        *_alone(left, right, matches, (is_unread(upper.record), is_unread(lower.record))),
    )
    return Comparison(
        left=upper.record.doc_id,
        right=lower.record.doc_id,
        alignments=with_remarks(_sorted(rows, upper, lower), upper),
    )


def _title(paper: Paper) -> str:
    """Return the title in lower case."""
    return (paper.record.meta.title or "").lower()


def _results(upper: Paper, lower: Paper, left: Sequence[Item]) -> tuple[Match, ...]:
    """Return the results of a report beside the targets that it has no target for."""
    if not reports_on(lower.record, upper.record):
        return ()
    return align(left, make_items(lower, (StatementKind.ACTUAL,)), cited=True)


def _means(upper: Paper, lower: Paper, left: Sequence[Item], right: Sequence[Item]) -> tuple[Match, ...]:
    """Return targets of one document beside means that the other one sets aside for the same indicator."""
    above, below = (make_items(paper, (StatementKind.BUDGET,)) for paper in (upper, lower))
    found = (*align(left, below), *align(above, right))
    return tuple(match for match in found if match.pair.relation == "same")


def _left_over(items: Sequence[Item], matches: Sequence[Match], side: str) -> tuple[Item, ...]:
    """Return the items of one side that no match has."""
    taken = {getattr(match.pair, side).statement.id for match in matches}
    return tuple(it for it in items if it.statement.id not in taken)


def _alignment(match: Match, upper: Paper, lower: Paper) -> Alignment:
    """Return the match with its verdict and the reason."""
    left, right = match.pair.left.statement, match.pair.right.statement
    judgement, footing = judge(match.pair, upper.record, lower.record)
    return Alignment(
        left=left.id,
        right=right.id,
        verdict=judgement.verdict,
        score=round(match.score, 4),
        features={name: _rounded(feature) for name, feature in match.features.items()},
        reason=reason_of(judgement, left, right, footing),
    )


def _rounded(feature: FeatureScore) -> FeatureScore:
    return FeatureScore(score=round(feature.score, 4), detail=feature.detail)


def _alone(
    left: Sequence[Item], right: Sequence[Item], matches: Sequence[Match], unread: tuple[bool, bool]
) -> Iterator[Alignment]:
    """Yield the targets that only one document has; ``unread`` where a document was not read whole."""
    rows = ((left, "left", Verdict.MISSING, unread[1]), (right, "right", Verdict.ADDED, unread[0]))
    for items, side, verdict, other_unread in rows:
        for item in _left_over(items, matches, side):
            yield alone(item.statement, verdict, unread=other_unread)


def _sorted(rows: Iterable[Alignment], upper: Paper, lower: Paper) -> list[Alignment]:
    """Return the rows in the order of the upper document, what it lacks in the order of the lower one."""
    above, below = (
        {statement.id: (statement.span.start, statement.span.end) for statement in paper.record.statements}
        for paper in (upper, lower)
    )
    last = (upper.record.text_length + 1, 0)
    return sorted(
        rows,
        key=lambda row: (
            above.get(row.left or "", last),
            below.get(row.right or "", (0, 0)),
            row.left or "",
            row.right or "",
        ),
    )
