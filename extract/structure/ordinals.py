"""The ordinals of headings: "IV" is 4, "2.1" is (2, 1), "đ" follows "d"."""

import re

Ordinal = tuple[int, ...]

ALPHABET = "abcdđefghijklmnopqrstuvwxyz"
WORDS = ("nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười")
_ROMAN = re.compile(r"(X{0,3})(IX|IV|V?I{0,3})$")
_UNITS = {"": 0, "I": 1, "II": 2, "III": 3, "IV": 4, "V": 5, "VI": 6, "VII": 7, "VIII": 8, "IX": 9}


def parse_roman(text: str) -> int | None:
    """Return the value of a Roman number up to 39.

    >>> [parse_roman(t) for t in ("IV", "XIX", "IIII", "VX", "")]
    [4, 19, None, None, None]
    """
    match = _ROMAN.match(text)
    return 10 * len(match[1]) + _UNITS[match[2]] or None if match else None


def words_or_number(text: str) -> Ordinal | None:
    """Return the ordinal of a part, a chapter or an annex; () where it bears none.

    >>> [words_or_number(t) for t in ("II", "3", "thứ nhất", "THỨ HAI", "lớn", "1a", "")]
    [(2,), (3,), (1,), (2,), None, (1,), ()]
    """
    if not text:
        return ()
    if text[0].isdigit():
        return tuple(int(digits) for digits in re.findall(r"\d+", text))[:1]
    roman = re.match(r"[IVX]+", text)
    if roman:
        value = parse_roman(roman[0])
        return (value,) if value else None
    last = text.lower().split()[-1]
    if last in WORDS:
        return (WORDS.index(last) + 1,)
    return letters(text) if len(text) == 1 else None


def numbers(text: str) -> Ordinal | None:
    """Return the numbers of "2.1"; None where one of them counts nothing.

    >>> [numbers(t) for t in ("2.1", "2. 4", "2.05", "31.12")]
    [(2, 1), (2, 4), None, (31, 12)]
    """
    parts = re.findall(r"\d+", text)
    return None if any(part.startswith("0") for part in parts) else tuple(map(int, parts))


def one_number(text: str) -> Ordinal | None:
    """Return the number of a heading; headings are not numbered in the hundreds.

    >>> one_number("01"), one_number("250"), one_number("0")
    ((1,), None, None)
    """
    return (int(text),) if 0 < int(text) < 200 else None


def roman_and_numbers(text: str) -> Ordinal | None:
    """Return the ordinal of "II.2.1" below its Roman number.

    >>> roman_and_numbers("II.2.1"), roman_and_numbers("IIII.1")
    ((2, 1), None)
    """
    roman, _, rest = text.partition(".")
    return numbers(rest) if parse_roman(roman) else None


def letters(text: str) -> Ordinal | None:
    """Return the place of a letter in the alphabet, and the number beside it.

    >>> letters("a"), letters("Đ"), letters("b.2")
    ((1,), (5,), (2, 2))
    """
    place = ALPHABET.find(text[:1].lower())
    return (place + 1, *map(int, re.findall(r"\d+", text))) if place >= 0 else None


def no_ordinal(text: str) -> Ordinal | None:
    """Return the ordinal of a bullet: none.

    >>> no_ordinal("-")
    ()
    """
    return ()
