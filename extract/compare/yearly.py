"""Figures that are asked for in each year."""

from extract.lexicon.comparison import words_pattern
from schemas import Statement


def is_yearly(statement: Statement) -> bool:
    """Tell whether a figure is to be reached each year.

    Where it is counted per something else, its sentence says so at its beginning ("Hằng năm mỗi xã ...").
    """
    if statement.per in (None, "year"):
        return statement.per == "year"
    return words_pattern("yearly").match(statement.quote.lower()) is not None
