"""Comparisons held against what a careful reader put together."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from extract.compare import compare_papers
from extract.errors import ExtractError
from extract.evaluate.alignments_gold import (
    GoldAlignments,
    GoldPair,
    OtherPair,
    SamePair,
    load_alignments,
)
from extract.evaluate.alignments_quote import statement_at
from extract.evaluate.documents import find_document
from extract.evaluate.findings_gold import source_of
from extract.evaluate.floors import Figures
from extract.evaluate.mark import Disagreement, Mark, Tally
from extract.pipeline import extract_paper
from schemas import Alignment, Paper, Statement

Key = tuple[str, str]
Point = Mark | Disagreement


@dataclass(frozen=True, slots=True)
class AlignmentsScore:
    """``figures`` from 0 to 1 by name, the points on which comparison and gold differ, files not read."""

    figures: Figures
    disagreements: tuple[Disagreement, ...]
    name: str = ""
    errors: tuple[ExtractError, ...] = ()


def evaluate_file(path: Path, corpus: Path | None = None) -> AlignmentsScore:
    """Compare the documents that the gold at ``path`` speaks of, found below ``corpus`` or beside the gold.

    Raises FileMissingError or BrokenFileError where there is no such gold or it is damaged.
    """
    gold, beside = load_alignments(path), path.resolve().parent.parent
    papers, errors = read_papers(gold, path.parent, corpus or beside)
    return replace(score_alignments(gold, papers), name=f"{beside.name} alignments", errors=tuple(errors))


def score_alignments(gold: GoldAlignments, papers: dict[str, Paper]) -> AlignmentsScore:
    """Compare the documents of each pair, looked up by the name that gold gives them."""
    points = [point for pair in gold.pairs for point in score_pair(pair, papers)]
    tally = Tally.of(point for point in points if isinstance(point, Mark))
    figures = {
        "pairs F1": tally.f1("pairs"),
        "pairs precision": tally.rate("pairs.p"),
        "pairs recall": tally.rate("pairs.r"),
        "not same kept apart": tally.rate("apart"),
        "verdicts": tally.rate("verdicts"),
    }
    return AlignmentsScore(
        {name: round(figure, 4) for name, figure in figures.items() if figure is not None},
        tuple(point for point in points if isinstance(point, Disagreement)),
    )


def score_pair(gold: GoldPair, papers: dict[str, Paper]) -> Iterator[Point]:
    """Yield the marks of one pair of documents, and what differs.

    A pair that was put together is wrong where gold tells it apart, or puts the upper statement together with
    others and with no mention like this one; of statements that gold does not name nothing is known.
    """
    upper, lower = papers.get(gold.left), papers.get(gold.right)
    if upper is None or lower is None:
        yield Mark("pairs.r", 0, len(gold.same))
        return
    compared = compare_papers(upper, lower).alignments
    found = {(row.left, row.right): row for row in compared if row.left and row.right}
    wanted = [_ids(same, upper, lower) for same in gold.same]
    for same, key in zip(gold.same, wanted, strict=True):
        yield from _score_same(gold, same, found.get(key))
    for other in gold.not_same:
        yield from _score_other(gold, other, _ids(other, upper, lower) in found)
    yield from _precision(gold, wanted, found, _Sides(upper, lower))


def _ids(pair: SamePair | OtherPair, upper: Paper, lower: Paper) -> Key:
    """Return the ids of the statements that the quotes mean, "" for none."""
    left, right = statement_at(upper, pair.left), statement_at(lower, pair.right)
    return (left.id if left else "", right.id if right else "")


def _score_same(gold: GoldPair, same: SamePair, row: Alignment | None) -> Iterator[Point]:
    """Yield whether two quotes were put together, and with the verdict of gold."""
    yield Mark("pairs.r", int(row is not None))
    if row is None:
        yield Disagreement("alignments.missed", _values(gold, same))
    elif same.verdict is not None:
        yield Mark("verdicts", int(row.verdict is same.verdict))
        if row.verdict is not same.verdict:
            yield Disagreement(
                "alignments.verdict",
                {**_values(gold, same), "wanted": same.verdict, "found": row.verdict, "reason": row.reason},
            )


def _score_other(gold: GoldPair, other: OtherPair, together: bool) -> Iterator[Point]:
    """Yield whether two quotes that are not the same were kept apart."""
    yield Mark("apart", int(not together))
    if together:
        yield Disagreement("alignments.not_apart", _values(gold, other))


@dataclass(frozen=True, slots=True)
class _Sides:
    """Both papers, to look statements up."""

    upper: Paper
    lower: Paper

    def told(self, key: Key) -> tuple[Statement, Statement]:
        """Return the statements with these ids."""
        return _by_id(self.upper, key[0]), _by_id(self.lower, key[1])


def _by_id(paper: Paper, identity: str) -> Statement:
    return next(it for it in paper.record.statements if it.id == identity)


def _precision(gold: GoldPair, wanted: list[Key], found: Iterable[Key], sides: _Sides) -> Iterator[Point]:
    """Yield for each pair that was put together whether gold has it, where gold has its upper statement."""
    lefts = {left for left, _ in wanted}
    for key in found:
        if key[0] not in lefts:
            continue
        right = key in wanted or any(
            _like(key, each, sides) for each in wanted if each[0] == key[0] and each[1]
        )
        yield Mark("pairs.p", int(right))
        if not right:
            left, lower = sides.told(key)
            values = {"left": left.quote, "right": lower.quote}
            yield Disagreement("alignments.wrong", {**_documents(gold), **values})


def _like(key: Key, wanted: Key, sides: _Sides) -> bool:
    """Tell whether the lower statement of ``key`` is another mention of the one that is wanted."""
    one, other = (sides.told(each)[1] for each in (key, wanted))
    return one.quantity.unit == other.quantity.unit and (
        one.indicator.text.casefold() == other.indicator.text.casefold()
        or (one.indicator.concept is not None and one.indicator.concept == other.indicator.concept)
    )


def _values(gold: GoldPair, pair: SamePair | OtherPair) -> dict[str, object]:
    return {**_documents(gold), "left": pair.left, "right": pair.right}


def _documents(gold: GoldPair) -> dict[str, object]:
    return {"upper": gold.left, "lower": gold.right}


def read_papers(
    gold: GoldAlignments, folder: Path, corpus: Path
) -> tuple[dict[str, Paper], list[ExtractError]]:
    """Return the papers that ``gold`` of ``folder`` speaks of, by its names, and why others were not read."""
    papers: dict[str, Paper] = {}
    errors: list[ExtractError] = []
    for doc in dict.fromkeys(name for pair in gold.pairs for name in (pair.left, pair.right)):
        try:
            papers[doc] = extract_paper(find_document(source_of(doc, folder), corpus))
        except ExtractError as error:
            errors.append(error)
    return papers, errors
