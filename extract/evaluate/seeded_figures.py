"""Errors in figures: digits changed over, millions for billions."""

from collections.abc import Iterator
from decimal import Decimal
from random import Random

from extract.evaluate.seeded_numbers import Printed, swapped
from extract.evaluate.seeded_plant import Plant, replaced
from extract.evaluate.seeded_relations import Relation, find_relations
from schemas import Paper

_SCALES = {"tỷ": "triệu", "triệu": "tỷ", "tỉ": "triệu"}


def digits_swapped_in_total(paper: Paper, random: Random) -> Iterator[Plant]:
    """Two digits of a total change places."""
    yield from _swaps(paper, random, "sum", slice(0, 1))


def digits_swapped_in_part(paper: Paper, random: Random) -> Iterator[Plant]:
    """Two digits of a part change places."""
    yield from _swaps(paper, random, "sum", slice(1, None))


def digits_swapped_in_share(paper: Paper, random: Random) -> Iterator[Plant]:
    """Two digits of a share, or of what it is a share of, change places."""
    yield from _swaps(paper, random, "share", slice(0, None))
    yield from _swaps(paper, random, "shares of 100", slice(0, None))


def digits_swapped_in_change(paper: Paper, random: Random) -> Iterator[Plant]:
    """Two digits of a change, or of the levels before and after it, change places."""
    yield from _swaps(paper, random, "change", slice(0, None))


def digits_swapped_in_repetition(paper: Paper, random: Random) -> Iterator[Plant]:
    """Two digits of a figure that stands twice change places in one of them."""
    yield from _swaps(paper, random, "told twice", slice(0, None))


def scale_slipped(paper: Paper, random: Random) -> Iterator[Plant]:
    """A part or a total is told in million instead of billion, or the other way round."""
    for relation in find_relations(paper.text):
        figure = random.choice(relation.figures)
        scale = figure.unit.partition(" ")[0]
        after = paper.text[figure.end : figure.end + len(scale) + 1]
        if relation.kind == "sum" and scale in _SCALES and after.strip() == scale[: len(after.strip())]:
            at = paper.text.index(scale, figure.end)
            yield replaced(paper.text, at, at + len(scale), _SCALES[scale], (relation.start, relation.end))


def _swaps(paper: Paper, random: Random, kind: str, which: slice) -> Iterator[Plant]:
    """Yield a swap in one figure of each relation of ``kind``, where the relation then fails."""
    for relation in find_relations(paper.text):
        figures = list(relation.figures[which]) if relation.kind == kind else []
        random.shuffle(figures)
        for figure in figures:
            printed = paper.text[figure.start : figure.end]
            other = swapped(printed, random)
            if other is not None and _fails(relation, figure, other):
                around = (min(relation.start, figure.start), max(relation.end, figure.end))
                yield replaced(paper.text, figure.start, figure.end, other, around)
                break


def _fails(relation: Relation, figure: Printed, words: str) -> bool:
    """Return whether ``words`` in the place of ``figure`` break the relation by more than its rounding."""
    value = Decimal(words.replace(".", "").replace(",", "."))
    if relation.kind != "share":
        return value != figure.value
    part, whole, share = _share_figures(relation, figure, value)
    return bool(whole) and abs(part / whole * 100 - share) > 2 * relation.figures[2].step


def _share_figures(relation: Relation, figure: Printed, value: Decimal) -> tuple[Decimal, Decimal, Decimal]:
    one, other, share = (value if item is figure else item.value for item in relation.figures)
    first, second = relation.figures[:2]
    return (one, other, share) if first.value <= second.value else (other, one, share)
