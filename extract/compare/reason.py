"""The sentence that gives a verdict its reason, with both figures as they are printed."""

import regex

from extract.compare.rates import Footing
from extract.compare.say import inner, say
from extract.compare.verdict import Judgement
from extract.compare.yearly import is_yearly
from extract.compare.years import years_of
from schemas import Alignment, Statement, StatementKind, Verdict

_LETTER = regex.compile(r"\p{L}|%|‰")
NAME = 90  # characters of the name of an indicator


def reason_of(judgement: Judgement, left: Statement, right: Statement, footing: Footing | None) -> str:
    """Return one Vietnamese sentence with both figures."""
    values = {**judgement.values, "left": figure_words(left), "right": figure_words(right)}
    if "way" in values:
        values["way"] = say(f"compare.way.{values['way']}")
    sentence = say(f"compare.reason.{judgement.reason}", **values)
    return sentence.removesuffix(".") + _converted(footing) + "."


def alone(statement: Statement, verdict: Verdict, *, unread: bool = False) -> Alignment:
    """Return the alignment of a statement that the other document does not have, as far as it was read."""
    missing = verdict is Verdict.MISSING
    return Alignment(
        left=statement.id if missing else None,
        right=None if missing else statement.id,
        verdict=verdict,
        score=0.0,
        features={},
        reason=say(f"compare.reason.{verdict}", name=_name(statement), figure=figure_words(statement))
        + (f" {say('compare.unread')}" if unread else ""),
    )


def figure_words(statement: Statement) -> str:
    """Return the figure as it is printed, with a unit that stands elsewhere and the time it speaks of."""
    quantity = statement.quantity
    text = " ".join(quantity.text.split())
    if quantity.unit and not _LETTER.search(text):
        text += quantity.unit if quantity.unit == "%" else f" ({_plain(quantity.value)} {quantity.unit})"
    figure = f"“{inner(text)}”{_per(statement, text)}{_when(statement)}"
    if statement.direction in ("increase", "decrease") and statement.measure == "delta":
        figure = f"{say(f'compare.direction.{statement.direction}')} {figure}"
    return f"{say('compare.result')} {figure}" if statement.kind is StatementKind.ACTUAL else figure


def _plain(value: str) -> str:
    """Return a number with Vietnamese marks.

    >>> _plain("36500000")
    '36.500.000'
    """
    whole, _, rest = value.partition(".")
    return f"{int(whole):,}".replace(",", ".") + (f",{rest}" if rest else "")


def _per(statement: Statement, text: str) -> str:
    """Return "mỗi năm" where the figure is told for each year and its words do not say so."""
    return f" {say('compare.yearly')}" if is_yearly(statement) and "năm" not in text else ""


def _when(statement: Statement) -> str:
    """Return the time of the figure in brackets, nothing where it is not told."""
    years = years_of(statement.period)
    if years is None:
        return ""
    kind = "in" if years.start == years.end else "by" if years.start is None else "range"
    return " " + say(f"compare.when.{kind}", start=years.start, end=years.end)


def _converted(footing: Footing | None) -> str:
    """Return how a total was brought to a figure for each year, nothing where none was."""
    if footing is None or footing.divided is None or footing.years is None:
        return ""
    amount = getattr(footing, footing.divided).low[0]
    return " " + say(f"compare.divided.{footing.divided}", years=footing.years, each=_plain(f"{amount:.2f}"))


def _name(statement: Statement) -> str:
    name = " ".join(statement.indicator.text.split())
    return inner(name if len(name) <= NAME else name[: NAME - 1] + "…")
