"""What share of one amount another one is."""

from decimal import ROUND_HALF_UP, Decimal

from extract.compare.amount import Amount


def share_of(part: Amount, whole: Amount) -> str | None:
    """Return the share in per cent as it is written, a range for a range; None where the part is no smaller.

    >>> from schemas import Quantity
    >>> from extract.compare.amount import amount_of
    >>> whole, some = (amount_of(Quantity(value=v, unit="lao động", text="")) for v in ("14495", "1300"))
    >>> share_of(some, whole), share_of(whole, some)
    ('9%', None)
    """
    low, high = part.low[0], part.high[0]
    least, most = whole.low[0], whole.high[0]
    if least <= 0 or high >= least:
        return None
    ends = dict.fromkeys((_percent(low / most), _percent(high / least)))
    return " - ".join(ends) + "%"


def _percent(share: Decimal) -> str:
    """Return 100 times ``share`` with one digit behind the comma, none where it is 0.

    >>> _percent(Decimal("0.08969"))
    '9'
    """
    digits = Decimal("0.1") if share >= Decimal("0.001") else Decimal("0.001")
    text = format((share * 100).quantize(digits, ROUND_HALF_UP).normalize(), "f")
    return text.replace(".", ",")
