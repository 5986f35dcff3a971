"""When two ways to write the same thing count as the same."""

import re
import unicodedata
from decimal import Decimal, InvalidOperation

from schemas import Period

UNIT_NAMES = {"percent": "%", "pct": "%", "phần trăm": "%", "vnd": "đồng", "vnđ": "đồng"}


def fold(text: str | None) -> str:
    """Return ``text`` without case, markup and differences of blanks and dashes.

    >>> fold("**Văn hóa–Xã  hội**")
    'văn hóa - xã hội'
    """
    text = unicodedata.normalize("NFC", text or "").replace("\xa0", " ")
    text = re.sub(r"[*_#|`]+", " ", text)
    text = re.sub(r"\s*[-–—]\s*", " - ", text)
    return re.sub(r"\s+", " ", text).strip().casefold()


def share_of_words(one: str | None, other: str | None) -> float:
    """Return the F1 of the different words of two texts.

    >>> share_of_words("hộ nghèo", "tỷ lệ hộ nghèo")
    0.6666666666666666
    """
    a, b = (set(re.findall(r"\w+", fold(text))) for text in (one, other))
    return 2 * len(a & b) / (len(a) + len(b)) if a and b else 0.0


def decimal(text: str | None) -> Decimal | None:
    """Return the number that ``text`` is, None where it is none."""
    try:
        return None if text is None else Decimal(text)
    except InvalidOperation:
        return None


def same_unit(wanted: str | None, found: str | None) -> bool:
    """Tell whether two units are one, or one is a longer name of the other.

    >>> same_unit("hộ", "hộ nghèo"), same_unit("%", "hộ"), same_unit("%/năm", "percent")
    (True, False, True)
    """
    want, have = fold(wanted), fold(found)
    have = UNIT_NAMES.get(have, have)
    if not want or not have:
        return want == have
    return want.split("/")[0] == have.split("/")[0] or (
        "%" not in (want, have) and (want in have or have in want)
    )


def agency_key(name: str | None) -> str:
    """Return ``name`` without the differences in which an agency is written.

    >>> agency_key("UBND tỉnh") == agency_key("Uỷ ban nhân dân tỉnh")
    True
    """
    key = fold(name).replace("ubnd", "ủy ban nhân dân").replace("uỷ ban", "ủy ban")
    return re.sub(r"[\s,\-]+", " ", key).strip()


def number_key(number: str | None) -> str:
    """Return the number of a document without blanks and with one sort of dash.

    >>> number_key("12 /2020/ QĐ – UBND")
    '12/2020/qđ-ubnd'
    """
    blanks = re.sub(r"[\s–—]+", lambda match: "-" if match[0].strip() else "", fold(number))
    return blanks.replace("--", "-")


def years(period: Period | None) -> tuple[str, str]:
    """Return the first and the last year of ``period``; the first is empty where it is no range.

    >>> years(Period(kind="range", start="2016", end="2020-12-31"))
    ('2016', '2020')
    """
    if period is None:
        return "", ""
    start, end = (period.start or "")[:4], period.end[:4]
    return ("" if start == end or period.kind != "range" else start), end
