"""The figures of statements as they are printed."""

from decimal import Decimal

from extract.audit.arithmetic.amount import Amount
from extract.audit.arithmetic.amounts import read_amounts
from extract.text.lower import lower
from extract.text.numbers import SCALES
from schemas import Statement


def amount_of(statement: Statement) -> Amount | None:
    """Return the figure of ``statement`` as it is printed, None where its words do not give its number."""
    value = Decimal(statement.quantity.value)
    found = tuple(read_amounts(lower(statement.quantity.text)))
    if not found or not value:
        return None
    printed = found[0]
    factor = value / printed.value if printed.value else Decimal(1)
    power = factor.adjusted()
    if factor != Decimal(1).scaleb(power):
        return None
    scale = next((name for name, zeros in SCALES.items() if zeros == power and power > 0), None)
    return Amount(
        start=statement.span.start,
        end=statement.span.end,
        number=printed.number,
        value=value,
        step=printed.step.scaleb(power),
        unit=statement.quantity.unit,
        dimension=printed.dimension,
        scale=printed.scale or scale,
        comparator=statement.quantity.comparator,
        high=Decimal(statement.quantity.high) if statement.quantity.high else None,
        per=statement.per,
    )


def year_of(statement: Statement) -> str:
    """Return the last year of the time that ``statement`` speaks of, "" where it names none."""
    return statement.period.end[:4] if statement.period else ""
