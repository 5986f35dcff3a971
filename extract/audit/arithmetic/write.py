"""Numbers as a Vietnamese reader writes them."""

from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

from extract.audit.arithmetic.amount import Amount
from extract.text.numbers import SCALES, plain


def write_number(number: Decimal) -> str:
    """Return ``number`` with points between thousands and a comma before decimals.

    >>> write_number(Decimal("1234567.50")), write_number(Decimal("-0.4"))
    ('1.234.567,5', '-0,4')
    """
    whole, _, fraction = f"{plain(number):,f}".partition(".")
    return whole.replace(",", ".") + (f",{fraction}" if fraction else "")


def write_places(number: Decimal, model: Amount) -> str:
    """Return ``number`` with as many decimals as ``model`` is printed with.

    >>> from extract.audit.arithmetic.amounts import find_amounts
    >>> write_places(Decimal(86), find_amounts("86,1%")[0])
    '86,0'
    """
    places = len(model.number.partition(",")[2])
    text = write_number(number)
    missing = places - len(text.partition(",")[2])
    return text if missing <= 0 else text + ("" if "," in text else ",") + "0" * missing


def write_like(value: Decimal, model: Amount) -> str:
    """Return ``value`` in the scale and with the unit of ``model``.

    >>> from extract.audit.arithmetic.amounts import find_amounts
    >>> write_like(Decimal("148800000000"), find_amounts("148,4 tỷ đồng")[0])
    '148,8 tỷ đồng'
    """
    words = [write_number(unscaled(value, model)), model.scale, model.unit]
    return " ".join(word for word in words if word).replace(" %", "%")


def unscaled(value: Decimal, model: Amount) -> Decimal:
    """Return how many of the scale of ``model`` make ``value``."""
    return value.scaleb(-SCALES[model.scale]) if model.scale else value


def cut_off(number: Fraction, step: Decimal) -> Decimal:
    """Return ``number`` without the digits below ``step``, a power of ten.

    >>> cut_off(Fraction(15400, 1870), Decimal("0.01"))
    Decimal('8.23')
    """
    unit = step or Decimal(1)
    return plain(Decimal(number // Fraction(unit)) * unit)


def rounded(number: Fraction, step: Decimal) -> Decimal:
    """Return ``number`` rounded to a multiple of ``step``, a power of ten; of step 0 to a whole number.

    >>> rounded(Fraction(15400, 1870), Decimal("0.01"))
    Decimal('8.24')
    """
    unit = step or Decimal(1)
    exact = Decimal(number.numerator) / Decimal(number.denominator)
    return plain((exact / unit).quantize(Decimal(1), ROUND_HALF_UP) * unit)
