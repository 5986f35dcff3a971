"""Figures with the percentage that they are said to be of a whole."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import regex

from extract.audit.arithmetic.amount import Amount
from extract.audit.arithmetic.amounts import find_amounts, lowered
from extract.lexicon.arithmetic import arithmetic_words
from extract.rules.figure import Dimension

_SAID = regex.compile(  # between the part and its percentage
    rf"[^;:.()\d|\n]{{0,60}}?(?:[,(]\s*|\s)(?:và\s|cũng\s|đã\s)*{arithmetic_words('share')}[^,;:.()\d|\n]{{0,30}}"
    r"|[^,;:.()\d|\n]{0,40}\(\s*"
)
_AGAIN = regex.compile(rf"[^;.()\d|\n]{{0,60}}(?:,|\svà)\s*{arithmetic_words('share')}[^,;:.()\d|\n]{{0,20}}")
_REACHED = regex.compile(
    r"\s?=\s?|(?:(?!trường hợp|nếu)[^;.()|\n]){0,80}?[,(]\s*"
    rf"(?:{arithmetic_words('share')}|đạt|bằng)?[^,;:.()\d|\n]{{0,20}}"
)
_TAKES = regex.compile(r"(?<!\w)chiếm(?:\s[^\W\d]+){0,2}\s*$")
_EQUALS = regex.compile(r"[\s,(]*(?:tương đương|tương ứng|ứng)(?:\s(?:với|khoảng|gần|trên))*\s")
_BEHIND = regex.compile(r"\s*\(\s*[^,;.()\d|\n]{0,20}")
_OF = regex.compile(rf"\s*\)?\s*(?P<of>{arithmetic_words('share_of')}[^,;.()\d|\n]*)")


@dataclass(frozen=True, slots=True)
class Pair:
    """``part`` is said to be ``share`` per cent of a whole; ``of`` are the words that name the whole."""

    part: Amount
    share: Amount
    of: str


def find_pairs(text: str) -> tuple[Pair, ...]:
    """Return the parts of ``text`` that have a percentage, in its order.

    >>> pairs = find_pairs("Có 154 hộ, chiếm tỷ lệ 8,07%; 93 hộ (4,97%) so với tổng số hộ")
    >>> [(pair.part.number, pair.share.number, pair.of) for pair in pairs]
    [('154', '8,07', ''), ('93', '4,97', 'so với tổng số hộ')]
    """
    low = lowered(text)
    amounts = [a for a in find_amounts(text) if a.dimension not in (Dimension.TIME, Dimension.GRADE)]
    return tuple(_pairs(low, amounts))


def _pairs(low: str, amounts: Sequence[Amount]) -> Iterator[Pair]:
    part: Amount | None = None
    last: Amount | None = None
    for amount in amounts:
        if not _is_share(amount):
            if last and last is not part and _EQUALS.fullmatch(low, last.end, amount.start):
                yield Pair(amount, last, "")
            part, last = amount, None
        elif part and _follows(low, part, last, amount):
            yield Pair(part, amount, _of(low, amount))
            last = amount
        elif _TAKES.search(low, max(amount.start - 30, 0), amount.start):
            part, last = None, amount


def _follows(low: str, part: Amount, last: Amount | None, share: Amount) -> bool:
    """Tell whether a percentage is said of ``part``, behind ``last`` where another one was before."""
    if last:
        return _AGAIN.fullmatch(low, last.end, share.start) is not None
    return _SAID.fullmatch(low, part.end, share.start) is not None


def _is_share(amount: Amount) -> bool:
    return amount.dimension is Dimension.RATIO and amount.high is None


def _of(low: str, share: Amount) -> str:
    """Return the words behind a percentage that name its whole."""
    match = _OF.match(low, share.end)
    return match["of"].strip() if match else ""


def find_ratios(text: str) -> Iterator[tuple[Amount, tuple[Amount, ...]]]:
    """Yield each "n/N" of ``text`` with the percentages that may say how much that is.

    >>> [(n.number, shares[0].number) for n, shares in find_ratios("19.973/75.000 lao động, đạt 26,6%")]
    [('19.973', '26,6')]
    """
    low = lowered(text)
    amounts = find_amounts(text)
    for at, amount in enumerate(amounts):
        if amount.planned is None:
            continue
        shares = [*_behind(low, amount, amounts[at + 1 : at + 4])]
        if not shares and at and _is_share(amounts[at - 1]):
            before = amounts[at - 1]
            shares = [before] if _BEHIND.fullmatch(low, before.end, amount.start) else []
        if shares:
            yield amount, tuple(shares)


def _behind(low: str, amount: Amount, following: Sequence[Amount]) -> Iterator[Amount]:
    """Yield the percentages right behind "n/N"."""
    end = amount.end
    for share in following:
        if not _is_share(share) or not _REACHED.fullmatch(low, end, share.start):
            return
        yield share
        end = share.end
