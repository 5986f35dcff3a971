"""Figures, periods and dates as a person writes them."""

from decimal import Decimal

from extract.lexicon.messages import Language, Words
from schemas import Deadline, Period, Quantity, Statement

SIGNS = {"=": "", ">": "> ", ">=": "≥ ", "<": "< ", "<=": "≤ ", "~": "≈ "}
MONEY = ((Decimal(10**9), "money.billion"), (Decimal(10**6), "money.million"))
CURRENCY = "đồng"


def render_number(value: str, words: Words) -> str:
    """Return a number with the marks of the language.

    >>> render_number("84000.5", Words(Language.VI)), render_number("84000.5", Words(Language.EN))
    ('84.000,5', '84,000.5')
    """
    text = f"{Decimal(value):,f}"
    return text if words.language is Language.EN else text.translate(str.maketrans(",.", ".,"))


def render_amount(quantity: Quantity, words: Words) -> str:
    """Return the number or range with its unit; money in the largest unit that fits.

    >>> render_amount(Quantity(value="148400000000", unit="đồng", text=""), Words())
    '148,4 tỷ đồng'
    >>> render_amount(Quantity(value="70", high="80", unit="phiên", text=""), Words())
    '70 - 80 phiên'
    """
    divisor, unit = _scale(quantity, words)
    ends = (end for end in (quantity.value, quantity.high) if end is not None)
    number = " - ".join(
        render_number(format((Decimal(end) / divisor).normalize(), "f"), words) for end in ends
    )
    return f"{number} {unit}" if unit else number


def _scale(quantity: Quantity, words: Words) -> tuple[Decimal, str | None]:
    """Return what to divide by, and the unit behind the number then."""
    if quantity.unit == CURRENCY:
        for divisor, message in MONEY:
            if Decimal(quantity.value) >= divisor:
                return divisor, words(message)
    return Decimal(1), quantity.unit


def render_figure(statement: Statement, words: Words) -> str:
    """Return the whole figure of ``statement``: direction of a change, comparator, number, unit, per what."""
    change = (
        words(f"figure.{statement.direction}") if statement.measure == "delta" and statement.direction else ""
    )
    sign = SIGNS[statement.quantity.comparator]
    per = f"/{words.maybe(f'per.{statement.per}') or statement.per}" if statement.per else ""
    return f"{change}{sign}{render_amount(statement.quantity, words)}{per}"


def render_date(date: str) -> str:
    """Return an ISO date as it is written in Vietnam, as precise as it is.

    >>> render_date("2024-06-15"), render_date("2024-06"), render_date("2024")
    ('15/06/2024', '06/2024', '2024')
    """
    return "/".join(reversed(date.split("-")))


def render_period(period: Period | None, words: Words) -> str:
    """Return "đến 2030", "2024" or "2021 - 2025", nothing where the period is not known.

    >>> render_period(Period(kind="range", start="2021", end="2025"), Words())
    '2021 - 2025'
    """
    if period is None:
        return ""
    end = render_date(period.end)
    if period.kind == "by":
        return words("show.period.by", end=end)
    return end if period.start in (None, period.end) else f"{render_date(period.start or '')} - {end}"


def render_when(deadline: Deadline, words: Words) -> str:
    """Return the day, the stretch or the beat of ``deadline``."""
    stretch = " - ".join(render_date(date) for date in (deadline.start, deadline.end) if date)
    date = render_date(deadline.date) if deadline.date else stretch
    beats = (render_beat(beat, words) for beat in (deadline.recurrence or "").split("; ") if beat)
    return "; ".join(part for part in (*beats, date) if part)


def render_beat(beat: str, words: Words) -> str:
    """Return how often something recurs, with its fixed day in the beat.

    >>> render_beat("yearly 11-15", Words()), render_beat("6 months", Words())
    ('hằng năm, ngày 15/11', '6 tháng')
    """
    name, _, day = beat.partition(" ")
    fixed = f"beat.{name}" if day[:1].isdigit() else ""
    return words.maybe(f"beat.{beat}") or (
        words("beat.on", beat=words.maybe(fixed) or name, day=render_date(day)) if fixed else beat
    )
