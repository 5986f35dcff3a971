"""Wholes in the sentence of a part, or in the one before, with what tells that they are meant."""

from collections.abc import Iterator, Sequence

import regex

from extract.audit.arithmetic.amount import Amount
from extract.audit.arithmetic.amounts import between, find_amounts, lowered
from extract.audit.arithmetic.quotient import Quotient
from extract.audit.arithmetic.share_pairs import Pair
from extract.audit.arithmetic.units import same_unit
from extract.audit.lines import sentence_start
from extract.lexicon.arithmetic import arithmetic_words

_COUNTED = regex.compile(
    r"(?:(?:so\svới|so|trong|trên|của)\s)?(?:tổng\s)?số\s(?P<name>[^\W\d]+(?:\s[^\W\d]+)*)"
)
_PLACE = regex.compile(r"\s(?:toàn|của|trên|trong|cả|ở|tại|hiện có|hiện nay|đã|đang|được|do)(?!\w).*")
_OTHER_TIME = regex.compile(rf"{arithmetic_words('past')}|(?<!\w)(?:năm|tháng|kỳ)(?!\w)|kế hoạch|chỉ tiêu")
_PHRASE = regex.compile(r"\s*[^\W\d]+(?:\s[^\W\d]+)*")
_WHOLE = regex.compile(r"(?<!\w)(?:toàn|cả|tổng)\s[^,;.:()\d\n]{0,60}$")
_CLOSED = regex.compile(r"\s*\)?\s*(?:[;.\n]|,\s|$)")
_TAKES = regex.compile(r"[^;:.()\d|\n]*[,(]\s*chiếm(?:\s(?:tỷ lệ|tỉ lệ|tỷ trọng|khoảng|gần))*\s*")


def named_before(text: str, pairs: Sequence[Pair]) -> Iterator[Quotient]:
    """Yield the pairs whose whole is counted before under the name that stands behind the percentage.

    >>> from extract.audit.arithmetic.share_pairs import find_pairs
    >>> text = "Xã có 640 hộ nghèo; năm nay 48 hộ thoát nghèo, chiếm 7,8% số hộ nghèo."
    >>> [(q.part.number, q.whole.number) for q in named_before(text, find_pairs(text))]
    [('48', '640')]
    """
    low = lowered(text)
    for pair in pairs:
        match = _COUNTED.fullmatch(pair.of)
        if match is None or _OTHER_TIME.search(match["name"]) or _goes_on(low, pair):
            continue
        name = _PLACE.sub("", match["name"])
        found = {a.value: a for a in _before(text, pair) if _is_called(low, a, name)}
        if len(found) == 1:
            yield from (Quotient(pair.part, whole, pair.share) for whole in found.values())


def stated_before(text: str, pairs: Sequence[Pair]) -> Iterator[Quotient]:
    """Yield the pairs without a name of their whole, where one figure before is told of all there are.

    >>> from extract.audit.arithmetic.share_pairs import find_pairs
    >>> text = "Toàn xã có 640 hộ nghèo; năm nay 48 hộ thoát nghèo, chiếm 7,8%."
    >>> [(q.part.number, q.whole.number) for q in stated_before(text, find_pairs(text))]
    [('48', '640')]
    """
    low = lowered(text)
    for pair in pairs:
        told = _TAKES.fullmatch(low, pair.part.end, pair.share.start)
        if pair.of or not told or not _CLOSED.match(low, pair.share.end):
            continue
        found = {a.value: a for a in _before(text, pair)}
        if len(found) == 1:
            (whole,) = found.values()
            if _WHOLE.search(low, max(whole.start - 80, 0), whole.start):
                yield Quotient(pair.part, whole, pair.share)


def _before(text: str, pair: Pair) -> list[Amount]:
    """Return the larger figures of the unit in the sentence of the pair and the one before, in its line."""
    line = text.rfind("\n", 0, pair.part.start) + 1
    here = sentence_start(text, pair.part.start, line)
    start = sentence_start(text, max(here - 2, line), line)
    alike = (a for a in between(find_amounts(text), start, pair.part.start) if same_unit(a, pair.part))
    return [a for a in alike if a.value > pair.part.value and a.planned is None and a.high is None]


def _goes_on(low: str, pair: Pair) -> bool:
    """Tell whether a figure stands in the words that name the whole: "số hộ nghèo năm 2021"."""
    end = low.find(pair.of, pair.share.end) + len(pair.of)
    return low[end : end + 2].strip()[:1].isdigit()


def _is_called(low: str, whole: Amount, name: str) -> bool:
    """Tell whether the words behind the number of ``whole`` are ``name``, or begin with it."""
    match = _PHRASE.match(low, whole.number_end)
    phrase = _PLACE.sub("", match[0].strip()) if match else ""
    return phrase == name or (" " in name and phrase.startswith(f"{name} "))
