"""The figure of a row of the registry, as a person writes it."""

from typing import Any, cast

from extract.lexicon.messages import Words
from extract.registry.rows.document import Row
from extract.render.figure import SIGNS, render_amount, render_period
from schemas import Period, Quantity


def quantity_of_row(row: Row) -> Quantity:
    """Return the quantity of a row of ``statements``."""
    return Quantity(
        value=row["value"],
        high=row["high"],
        unit=row["unit"],
        comparator=row["comparator"],
        text=row["words"],
    )


def period_in_row(row: Row) -> Period | None:
    """Return the period of a row of ``statements``."""
    if row["period_end"] is None:
        return None
    kind = cast(Any, row["period_kind"])
    return Period(kind=kind, start=row["period_start"], end=row["period_end"])


def figure_of_row(row: Row, words: Words) -> str:
    """Return the whole figure: direction of a change, comparator, number, unit, per what."""
    change = ""
    if row["measure"] == "delta" and row["direction"]:
        change = words(f"figure.{row['direction']}")
    per = f"/{words.maybe('per.' + row['per']) or row['per']}" if row["per"] else ""
    return f"{change}{SIGNS[row['comparator']]}{render_amount(quantity_of_row(row), words)}{per}"


def period_of_row(row: Row, words: Words) -> str:
    """Return "đến 2030", "2024" or "2021 - 2025", nothing where the period is not known."""
    return render_period(period_in_row(row), words)
