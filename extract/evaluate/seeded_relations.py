"""Figures of a document that depend on each other, found by arithmetic over what is printed.

No check is asked. A relation is taken where the printed figures fulfil it exactly, or to the last digit of a
share, and where words say that it is meant; so whoever reads the place with one figure changed can notice.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import combinations, pairwise

import regex

from extract.evaluate.seeded_numbers import Printed, printed_numbers

LEAST_TOTAL = 30
"""Smaller totals may be the sum of others by chance."""
MOST_NUMBERS = 9
"""A sentence with more numbers fulfils too much by chance."""
LOOK_BACK = 500
"""So many characters before a share its whole may stand."""
WORDS = 4
"""So many words before a figure say that it is the same one."""

_END = regex.compile(r"(?<=[.;])\s+(?=\p{Lu}|[-+]\s)|\n")
_BULLET = regex.compile(r"\s*[-+•*]\s")
_PARTS = regex.compile(r"trong đó|gồm|chia ra|cụ thể|:", regex.IGNORECASE)
_SHARE = regex.compile(r"chiếm|đạt|bằng|tỷ lệ|tương đương|\(\s*$", regex.IGNORECASE)
_FRACTION = regex.compile(r"(?<![\d.,/])(?P<part>\d+(?:\.\d{3})*)/(?P<whole>\d+(?:\.\d{3})*)(?![\d/])")
_FROM = regex.compile(r"từ\s[^.;\n]{0,20}$", regex.IGNORECASE)
_CHANGE = regex.compile(r"(?:giảm|tăng)(?:\s\p{L}+){0,2}\s*$", regex.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Relation:
    """``figures`` that depend on each other; ``start`` to ``end`` is what a reader has to see of them."""

    kind: str
    figures: tuple[Printed, ...]
    start: int
    end: int


def find_relations(text: str) -> Iterator[Relation]:
    """Yield the relations of ``text``, each set of figures once."""
    seen: set[tuple[int, ...]] = set()
    yield from _told_twice(text)
    for start, end in _blocks(text):
        numbers = list(printed_numbers(text, start, end))
        found = [*_sums(text, numbers)]
        if len(numbers) <= MOST_NUMBERS and "\n" not in text[start:end].strip():
            found += [*_shares(text, start, end, numbers), *_wholes(numbers), *_changes(text, numbers)]
        for relation in found:
            key = tuple(sorted(figure.start for figure in relation.figures))
            if key not in seen:
                seen.add(key)
                yield relation


def _blocks(text: str) -> Iterator[tuple[int, int]]:
    """Yield sentences outside tables, and lines that announce a list together with its bullets."""
    bounds = [0, *(match.end() for match in _END.finditer(text)), len(text)]
    for start, end in pairwise(bounds):
        if "|" not in text[start:end]:
            yield start, end
    lines = [match.start() for match in regex.finditer(r"(?m)^", text)] + [len(text) + 1]
    for at in range(len(lines) - 2):
        if _PARTS.search(text, lines[at], lines[at + 1]) and "|" not in text[lines[at] : lines[at + 1]]:
            last = at + 1
            while last < len(lines) - 1 and _BULLET.match(text, lines[last]):
                last += 1
            if last > at + 1:
                yield lines[at], min(lines[last], len(text))


def _sums(text: str, numbers: Sequence[Printed]) -> Iterator[Relation]:
    """Yield totals followed by two parts or more of the same unit that make them."""
    for at, total in enumerate(numbers):
        like = [n for n in numbers[at + 1 :] if n.unit == total.unit]
        if total.value < LEAST_TOTAL or total.unit in ("", "%") or len(like) < 2:
            continue
        if not _PARTS.search(text, total.end, like[0].start):
            continue
        for count in range(2, len(like) + 1):
            if sum(n.value for n in like[:count]) == total.value:
                yield _relation("sum", (total, *like[:count]))
                break


def _shares(text: str, start: int, end: int, numbers: Sequence[Printed]) -> Iterator[Relation]:
    """Yield "a of b, p %" where p is a by b to its last digit."""
    shares = [n for n in numbers if n.unit == "%" and _SHARE.search(text, max(n.start - 30, start), n.start)]
    for match in _FRACTION.finditer(text, start, end):
        part, whole = (_fraction(match, name) for name in ("part", "whole"))
        for share in shares:
            if 0 < share.start - match.end() < 60 and _is_share(part, whole, share):
                yield _relation("share", (part, whole, share))
    for share in shares:
        yield from _share_before(text, share)
    counts = [n for n in numbers if n.unit != "%" and n.value >= LEAST_TOTAL]
    for share in shares:
        for one, other in combinations(counts, 2):
            part, whole = sorted((one, other), key=lambda n: n.value)
            fine = share.step < 1 and part.start < share.start and part.unit == whole.unit
            if fine and _is_share(part, whole, share):
                yield _relation("share", (part, whole, share))


def _share_before(text: str, share: Printed) -> Iterator[Relation]:
    """Yield "a, making p %" where the whole stands in one of the sentences before."""
    near = list(printed_numbers(text, max(share.start - LOOK_BACK, 0), share.start))
    if share.step == 1 or not near or share.start - near[-1].end > 40 or near[-1].unit in ("", "%"):
        return
    part = near[-1]
    for whole in reversed(near[:-1]):
        if whole.unit == part.unit and whole.value > part.value and _is_share(part, whole, share):
            yield _relation("share", (whole, part, share))
            return


def _told_twice(text: str) -> Iterator[Relation]:
    """Yield figures of four digits or more that stand twice behind the same words."""
    places: dict[tuple[str, Decimal, str], list[Printed]] = {}
    for number in printed_numbers(text, 0, len(text)):
        line = text.rfind("\n", 0, number.start) + 1
        words = " ".join(text[max(line, number.start - 60) : number.start].lower().split()[-WORDS:])
        if number.unit and len(number.value.as_tuple().digits) >= 4 and words.count(" ") == WORDS - 1:
            places.setdefault((words, number.value, number.unit), []).append(number)
    for twice in places.values():
        if len(twice) == 2 and "|" not in text[twice[0].start : twice[0].end + 80]:
            yield Relation("told twice", tuple(twice), twice[0].start, twice[0].end)


def _fraction(match: "regex.Match[str]", name: str) -> Printed:
    return Printed(Decimal(match[name].replace(".", "")), "", match.start(name), match.end(name))


def _is_share(part: Printed, whole: Printed, share: Printed) -> bool:
    return bool(whole.value) and abs(part.value / whole.value * 100 - share.value) <= share.step / 2


def _wholes(numbers: Sequence[Printed]) -> Iterator[Relation]:
    """Yield three shares or more in a row that make 100."""
    shares = [n for n in numbers if n.unit == "%"]
    if len(shares) >= 3 and sum(n.value for n in shares) == 100:
        yield _relation("shares of 100", tuple(shares))


def _changes(text: str, numbers: Sequence[Printed]) -> Iterator[Relation]:
    """Yield "from a to b, c less" where c is the difference, in any order of the three."""
    for one, other, change in combinations(numbers, 3):
        for first, second, third in ((one, other, change), (other, change, one)):
            if (
                first.unit == second.unit == third.unit
                and third.value
                and abs(first.value - second.value) == third.value
                and _FROM.search(text, max(first.start - 30, 0), first.start)
                and _CHANGE.search(text, max(third.start - 24, 0), third.start)
            ):
                yield _relation("change", (first, second, third))


def _relation(kind: str, figures: tuple[Printed, ...]) -> Relation:
    return Relation(kind, figures, min(n.start for n in figures), max(n.end for n in figures))
