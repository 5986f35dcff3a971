"""Parts that a text names and the total that they do not make."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction
from itertools import pairwise

from extract.audit.arithmetic.amount import Amount
from extract.audit.arithmetic.interval import total as sum_of
from extract.audit.arithmetic.repair import digits_of, first_slip, is_swap, slip, slip_into
from extract.audit.arithmetic.whole import Whole
from extract.audit.arithmetic.wholes import find_wholes
from extract.audit.arithmetic.write import write_like
from extract.audit.report import make_finding
from extract.text.numbers import SCALES, plain
from schemas import Finding, Paper, Severity

NEAR = Fraction(1, 100)
"""So far, as a share of the total, a sum may miss it and still be meant to make it."""
WITHIN = Fraction(1, 10)
"""So far where a slip explains the difference but the text does not say that all parts are named."""
_MANY = 4  # digits of a total from which a slip that makes it fit is no accident


@dataclass(frozen=True, slots=True)
class Gap:
    """A total and the parts that miss it."""

    total: Amount
    parts: tuple[Amount, ...]
    complete: bool
    proved: bool = False

    @property
    def sum(self) -> Decimal:
        """Return what the parts add up to."""
        return plain(sum((part.value for part in self.parts), Decimal(0)))

    @property
    def share(self) -> Fraction:
        """Return how far the sum is off, as a share of the total."""
        return abs(Fraction(self.sum) - Fraction(self.total.value)) / Fraction(self.total.value or 1)

    @property
    def repair(self) -> str | None:
        """Return the slip that explains the difference: in the total, else in one of the parts."""
        rest = self.total.value - self.sum
        found = slip(self.total, self.sum) or first_slip((part, part.value + rest) for part in self.parts)
        return found or self._rough_repair()

    def _rough_repair(self) -> str | None:
        """Return the slip that explains the difference as far as rounding lets the figures be known."""
        whole, *parts = refined((self.total, *self.parts))
        together = sum_of(part.interval for part in parts)
        if found := slip_into(whole, together):
            return found
        others = (sum_of(other.interval for other in parts if other is not part) for part in parts)
        rests = (slip_into(part, whole.interval - other) for part, other in zip(parts, others, strict=True))
        return next((found for found in rests if found), None)

    @property
    def digits(self) -> int:
        """Return how many digits of the total tell something, the zeros at its end left out."""
        return len(digits_of(self.total.number).rstrip("0"))


def parts_do_not_sum(paper: Paper) -> Iterator[Finding]:
    """The parts that are named after "trong đó", "gồm", in brackets or below do not add up to their total."""
    for whole in find_wholes(paper.text):
        if gap := find_gap(whole):
            yield _report(paper, gap)


def find_gap(whole: Whole) -> Gap | None:
    """Return where the parts of ``whole`` miss its total; None where they make it or are others."""
    if any(_agree(total, parts) for total in whole.totals for parts in whole.lists):
        return None
    gaps = [
        Gap(total, parts, whole.complete, whole.proved)
        for total in whole.totals
        for parts in whole.lists
        if not _is_stages(total, parts)
    ]
    near = [gap for gap in gaps if _is_meant(gap)]
    return min(near, key=lambda gap: gap.share, default=None)


def _is_stages(total: Amount, parts: Sequence[Amount]) -> bool:
    """Tell whether the parts are levels on the way to the total: "6.000 ha, then 20.000 ha"."""
    rising = all(one.value < other.value for one, other in pairwise(parts))
    return rising and parts[-1].value == total.value


def _agree(total: Amount, parts: Sequence[Amount]) -> bool:
    """Tell whether the parts, or the first of them, make ``total`` as it and they are printed."""
    total, *fine = refined((total, *parts))
    heads = (fine[:count] for count in range(2, len(fine) + 1))
    return any(sum_of(part.interval for part in head).meets(total.interval) for head in heads)


def refined(amounts: Sequence[Amount]) -> list[Amount]:
    """Return the figures, whole ones beside decimal ones of their scale as exact as those: 65 beside 83,8."""
    places = [len(a.number.partition(",")[2]) for a in amounts if a.scale == amounts[0].scale]
    least = min((count for count in places if count), default=0)
    if not least or sum(map(bool, places)) * 2 < len(places):
        return list(amounts)
    step = Decimal(1).scaleb((SCALES[amounts[0].scale] if amounts[0].scale else 0) - least)
    return [replace(a, step=min(a.step, step)) if a.scale == amounts[0].scale else a for a in amounts]


def _is_meant(gap: Gap) -> bool:
    """Tell whether the parts are surely meant to make the total."""
    above = gap.sum > gap.total.value
    if gap.total.comparator in ("<", "<=") or gap.total.high is not None or not gap.total.value:
        return False
    if gap.total.comparator in (">", ">=") and above:
        return is_swap(gap.repair) and len(gap.parts) > 2
    if _scale_slips(gap):
        return True
    if gap.proved:
        return gap.share <= WITHIN
    if gap.share <= NEAR:
        return gap.complete or above or gap.repair is not None or len(gap.parts) > 2
    if gap.complete or (above and gap.share <= WITHIN):
        return gap.repair is not None
    if len(gap.parts) > 2 and gap.share <= WITHIN and is_swap(gap.repair):
        return True
    return (
        gap.digits >= _MANY or (gap.digits == _MANY - 1 and len(gap.parts) > 2)
    ) and gap.repair is not None


def _scale_slips(gap: Gap) -> bool:
    """Tell whether the parts make the total when one figure is read a thousand times larger or smaller."""
    if gap.total.value * 1000 == gap.sum or gap.total.value == gap.sum * 1000:
        return bool(gap.total.scale)
    rest = gap.total.value - gap.sum
    return any(part.scale and rest in (part.value * 999, -part.value * 999 / 1000) for part in gap.parts)


def _report(paper: Paper, gap: Gap) -> Finding:
    told = gap.complete and (gap.sum > gap.total.value or gap.digits >= _MANY - 1)
    bound = gap.total.comparator in (">", ">=") and gap.sum > gap.total.value
    sure = gap.repair is not None and not bound and (told or gap.digits >= _MANY or gap.share <= NEAR)
    return make_finding(
        paper,
        "parts_do_not_sum",
        Severity.ERROR if sure else Severity.WARNING,
        [gap.total.span, *(part.span for part in gap.parts)],
        "audit.parts_do_not_sum",
        stated=str(gap.total.value),
        computed=str(gap.sum),
        repair=gap.repair,
        parts=" + ".join(part.span.of(paper.text) for part in gap.parts),
        sum=write_like(gap.sum, gap.total),
        total=gap.total.span.of(paper.text),
        gap=write_like(abs(gap.sum - gap.total.value), gap.total),
    )
