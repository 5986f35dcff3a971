"""Two figures with one unit that bound a third: "từ 5 triệu đồng đến 10 triệu đồng/hộ"."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

import regex

from extract.rules.binding import opens_with_from
from extract.rules.figure import Figure
from extract.rules.mention import Label, Mention

_TO = regex.compile(r"\s(?:đến|tới)\s")
_CHANGES = regex.compile(
    r"(?<!\w)(?:tăng|nâng|giảm|hạ|đưa|rút|kéo|chuyển|mở rộng|còn|năm \d{4})(?!\w)[^.;:\n]*$"
)
_REACH = 120
"""So many characters before "từ" a word may stand by which something goes from the one to the other."""


def join_ranges(lowered: str, mentions: Iterable[Mention]) -> Iterator[Mention]:
    """Yield ``mentions``, in the order of the text, with the two ends of a range as one figure."""
    low: Mention | None = None
    for mention in mentions:
        if mention.label is not Label.QUANTITY:
            yield mention
            continue
        if low and (joined := _joined(lowered, low, mention)):
            low = joined
            continue
        if low:
            yield low
        low = mention
    if low:
        yield low


def _joined(lowered: str, low: Mention, top: Mention) -> Mention | None:
    """Return the range that both mentions bound, None where they are no such pair."""
    one, other = low.value, top.value
    if not isinstance(one, Figure) or not isinstance(other, Figure):
        return None
    alike = one.unit == other.unit and one.dimension is other.dimension and one.per in (None, other.per)
    single = one.high is other.high is one.planned is other.planned is None and one.unit is not None
    ends = other.comparator == "=" and _TO.fullmatch(lowered, low.end, top.start)  # not "đến dưới 16 tuổi"
    if not (alike and single and ends and one.value < other.value):
        return None
    start = low.start if lowered.startswith("từ ", low.start) else opens_with_from(lowered, low.start)
    if start is None or _CHANGES.search(lowered, max(start - _REACH, 0), start):
        return None
    figure = replace(
        other, value=one.value, high=other.value, comparator="~" if one.comparator == "~" else "="
    )
    return Mention(low.label, start, top.end, figure, low.rule)
