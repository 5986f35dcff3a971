"""Numbers as Vietnamese papers write them."""

from decimal import Decimal

NUMBER = r"\d{1,3}(?:\.\d{3})+(?:, ?\d+)?|\d+(?:, ?\d+)?(?:\.\d+)?"
"""84.000 | 2,5 | 12, 3 | 08 | 1.234,5 | 0.5; a pattern piece, to be put into a group."""

SCALES = {
    "nghìn": 3, "ngàn": 3, "vạn": 4, "triệu": 6, "tỷ": 9, "tỉ": 9,
    "nghìn tỷ": 12, "ngàn tỷ": 12, "nghìn tỉ": 12, "triệu tỷ": 15, "trăm": 2, "chục": 1,
}  # fmt: skip

WORDS = {
    "một": 1, "hai": 2, "ba": 3, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7, "tám": 8, "chín": 9, "mười": 10,
}  # fmt: skip


MOST_DIGITS = 27
"""So many digits ``Decimal`` counts with exactly; no figure of these papers has more."""


def parse_number(text: str) -> Decimal | None:
    """Return the number written in ``text``, None where it is none.

    A point before exactly three digits parts thousands; a comma, or a point before other digits, is decimal.

    >>> [str(parse_number(t)) for t in ("84.000", "2,5", "12, 3", "08", "1.234,5", "7.5", "1.234.567")]
    ['84000', '2.5', '12.3', '8', '1234.5', '7.5', '1234567']
    >>> parse_number("x"), parse_number("1" * 40)
    (None, None)
    """
    digits = text.replace(" ", "")
    whole, _, fraction = digits.partition(",")
    if "." in whole:
        head, *groups = whole.split(".")
        if all(len(group) == 3 for group in groups) and len(head) <= 3 and head.lstrip("0"):
            whole = head + "".join(groups)
        elif len(groups) == 1 and not fraction:
            whole, fraction = head, groups[0]
        else:
            return None
    if not whole.isdecimal() or (fraction and not fraction.isdecimal()):
        return None
    if len(whole) + len(fraction) > MOST_DIGITS:
        return None
    return Decimal(f"{int(whole)}.{fraction}") if fraction else Decimal(int(whole))


def scaled(number: Decimal, scale: str | None) -> Decimal:
    """Return ``number`` times the power of ten that the word ``scale`` names.

    >>> scaled(Decimal("148.4"), "tỷ")
    Decimal('148400000000')
    """
    return plain(number.scaleb(SCALES[scale])) if scale else plain(number)


def plain(number: Decimal) -> Decimal:
    """Return ``number`` without an exponent and without zeros behind its last digit.

    >>> str(plain(Decimal("2.50"))), str(plain(Decimal("3E+3")))
    ('2.5', '3000')
    """
    number = number.normalize()
    exponent = number.as_tuple().exponent
    return number.quantize(Decimal(1)) if isinstance(exponent, int) and exponent > 0 else number
