"""The smallest change of one printed number that makes the figures agree."""

from collections.abc import Iterable, Iterator
from decimal import Decimal
from fractions import Fraction
from itertools import pairwise

from extract.audit.arithmetic.amount import Amount, printed
from extract.audit.arithmetic.interval import Interval
from extract.audit.arithmetic.write import cut_off, rounded, unscaled, write_number
from extract.text.numbers import parse_number, scaled

_MOVES = (3, -3)  # powers of ten by which a scale is mistaken


def slip(amount: Amount, value: Decimal) -> str | None:
    """Return "printed → right" where ``amount`` says ``value`` after one slip of the hand, else None.

    One digit is another one, two neighbours are swapped, or the scale is a thousand times off.

    >>> from extract.audit.arithmetic.amounts import find_amounts
    >>> total, share = find_amounts("Tổng số 148,4 tỷ đồng, chiếm 8,70%")
    >>> slip(total, Decimal("148800000000")), slip(share, Decimal("8.07")), slip(total, Decimal("19E+10"))
    ('148,4 → 148,8', '8,70 → 8,07', None)
    """
    wanted = _print(amount, value)
    if wanted is not None and _is_slip_of(amount.number, wanted):
        return f"{amount.number} → {wanted}"
    if amount.value and any(amount.value.scaleb(move) == value for move in _MOVES):
        return f"{amount.number} → {write_number(unscaled(value, amount))}"
    return None


def slip_to(amount: Amount, right: Fraction) -> str | None:
    """Return "printed → rounded" where one slip explains that ``amount`` is not ``right`` (or that cut off).

    >>> from extract.audit.arithmetic.amounts import find_amounts
    >>> slip_to(find_amounts("54,03%")[0], Fraction("54.3091"))
    '54,03 → 54,31'
    """
    value = rounded(right, amount.step)
    wanted = _print(amount, value)
    if wanted and slip(amount, cut_off(right, amount.step)):
        return f"{amount.number} → {wanted}"
    return slip(amount, value)


def stray_digit(amount: Amount, value: Decimal) -> str | None:
    """Return "printed → right" where ``amount`` says ``value`` but for one digit too many or too few.

    Such a slip explains almost any pair of numbers: it never shows that figures were meant to agree.

    >>> from extract.audit.arithmetic.amounts import find_amounts
    >>> [stray_digit(amount, Decimal(215)) for amount in find_amounts("7215 hộ, 72 hộ")]
    ['7215 → 215', None]
    """
    wanted = _print(amount, value)
    if wanted is None:
        return None
    short, long = sorted((digits_of(amount.number), digits_of(wanted)), key=len)
    dropped = len(long) == len(short) + 1 and any(
        long[:at] + long[at + 1 :] == short for at in range(len(long))
    )
    return f"{amount.number} → {wanted}" if dropped else None


def _is_slip_of(number: str, wanted: str) -> bool:
    """Tell whether ``number`` is ``wanted`` after one slip; "2,27" may have been "0,27"."""
    one, other = digits_of(number), digits_of(wanted)
    if "," in number:
        width = max(len(one), len(other))
        one, other = one.zfill(width), other.zfill(width)
    return is_one_slip(one, other)


def slip_into(amount: Amount, wanted: Interval) -> str | None:
    """Return "printed → right" where one slip of the hand explains that ``amount`` is not ``wanted``.

    Of several slips that do, the one whose number lies in the middle of what is wanted.

    >>> from extract.audit.arithmetic.amounts import find_amounts
    >>> slip_into(find_amounts("110,81 tỷ đồng")[0], Interval(Fraction(110 * 10**9), Fraction(11025 * 10**7)))
    '110,81 → 110,11'
    """
    if wanted.low is None or wanted.high is None:
        return None
    middle = (wanted.low + wanted.high) / 2
    found = []
    for number in _slips_of(amount.number):
        value = parse_number(number)
        if value is not None and value > 0:
            told = scaled(value, amount.scale)
            if printed(told, amount.step).meets(wanted):
                found.append((abs(Fraction(told) - middle), number))
    if found:
        return f"{amount.number} → {min(found)[1]}"
    return None


def _slips_of(number: str) -> Iterator[str]:
    """Yield what ``number`` would be after one slip: another digit, or two neighbours swapped.

    >>> list(_slips_of("1,2"))[:3], len(list(_slips_of("1,2")))
    (['2,1', '2,2', '3,2'], 18)
    """
    places = [at for at, char in enumerate(number) if char.isdigit()]
    for one, other in pairwise(places):
        if number[one] != number[other]:
            letters = list(number)
            letters[one], letters[other] = letters[other], letters[one]
            yield "".join(letters)
    for at in places:
        lead = at == places[0] and len(places) > 1
        yield from (number[:at] + d + number[at + 1 :] for d in "0123456789"[lead:] if d != number[at])


def first_slip(wanted: Iterable[tuple[Amount, Decimal]]) -> str | None:
    """Return the slip of the first figure that one sets right, None where there is none."""
    return next((found for amount, value in wanted if (found := slip(amount, value))), None)


def _print(amount: Amount, value: Decimal) -> str | None:
    """Return ``value`` with as many decimals as ``amount`` is printed with, None where it has more."""
    if value <= 0:
        return None
    places = len(amount.number.partition(",")[2])
    number = unscaled(value, amount)
    if number != number.quantize(Decimal(1).scaleb(-places)):
        return None
    whole, _, fraction = f"{number:,.{places}f}".partition(".")
    whole = whole.replace(",", "." if "." in amount.number or number < 1000 else "")
    return whole + (f",{fraction}" if fraction else "")


def digits_of(number: str) -> str:
    """Return the digits of a printed number, without zeros before them."""
    return "".join(char for char in number if char.isdigit()).lstrip("0")


def is_one_slip(one: str, other: str) -> bool:
    """Tell whether two strings of digits differ by one digit or by two neighbours swapped.

    >>> is_one_slip("2445", "2448"), is_one_slip("870", "807"), is_one_slip("12", "120")
    (True, True, False)
    """
    if len(one) != len(other):
        return False
    wrong = [at for at, (a, b) in enumerate(zip(one, other, strict=True)) if a != b]
    if len(wrong) == 2 and wrong[1] == wrong[0] + 1:
        return one[wrong[0]] == other[wrong[1]] and one[wrong[1]] == other[wrong[0]]
    return len(wrong) == 1


def is_swap(repair: str | None) -> bool:
    """Tell whether a repair only swaps two neighbouring digits.

    >>> is_swap("1.870 → 1.780"), is_swap("1.870 → 1.880"), is_swap(None)
    (True, False, False)
    """
    one, _, other = (repair or "").partition(" → ")
    return bool(other) and sorted(one) == sorted(other) and is_one_slip(digits_of(one), digits_of(other))
