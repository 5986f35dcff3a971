"""Numbers as they are printed, with their units, read without any rule of the program that is measured."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from random import Random

import regex

_NUMBER = regex.compile(
    r"(?<![\w.,/:-])(?P<digits>\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?)(?![\d/:]|[.,]\d)"
    r"\s?(?P<unit>%|(?:(?:nghìn|triệu|tỷ|tỉ)\b\s?)?(?:(?!và\b|so\b|trong\b|đến\b|thì\b|là\b)\p{Ll}+)?)"
)
_YEAR = regex.compile(r"(?:19|20)\d\d")
_DATED = regex.compile(
    r"(?:năm|tháng|ngày|quý|(?<!tổng )số|điều|khoản|giai đoạn|phụ lục)\s*$", regex.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Printed:
    """A number with its place; ``unit`` is "%", or the scale and the word behind it, "" where none is."""

    value: Decimal
    unit: str
    start: int
    end: int

    @property
    def step(self) -> Decimal:
        """One in the last digit that is printed."""
        exponent = self.value.as_tuple().exponent
        return Decimal(1).scaleb(exponent if isinstance(exponent, int) else 0)


def printed_numbers(text: str, start: int, end: int) -> Iterator[Printed]:
    """Yield the numbers between two places, without those of dates and citations.

    >>> [(str(n.value), n.unit) for n in printed_numbers("Năm 2024 có 1.234,5 tỷ đồng, đạt 8,07%", 0, 38)]
    [('1234.5', 'tỷ đồng'), ('8.07', '%')]
    """
    for match in _NUMBER.finditer(text, start, end):
        dated = _DATED.search(text, max(match.start() - 12, 0), match.start())
        if not dated and not _YEAR.fullmatch(match["digits"]):
            value = Decimal(match["digits"].replace(".", "").replace(",", "."))
            yield Printed(value, match["unit"].strip(), match.start("digits"), match.end("digits"))


def swapped(digits: str, random: Random) -> str | None:
    """Return ``digits`` with two neighbours changed over, None where that changes nothing or leads with 0.

    >>> swapped("148,4", Random(1)) in {"418,4", "184,4"}, swapped("11", Random(1)), swapped("50", Random(1))
    (True, None, None)
    """
    pairs = [
        at
        for at in range(len(digits) - 1)
        if digits[at : at + 2].isdigit()
        and digits[at] != digits[at + 1]
        and not (at == 0 and digits[1] == "0")
    ]
    if not pairs:
        return None
    at = random.choice(pairs)
    return digits[:at] + digits[at + 1] + digits[at] + digits[at + 2 :]
