"""Whether the figures of a table column are targets, results, starting levels, means or norms."""

from dataclasses import dataclass

import regex

from extract.assemble.stance import Stance, stance_of_document, stance_of_heading
from extract.assemble.tables.column_titles import Title
from extract.assemble.tables.units import TableUnit
from extract.lexicon.cue_words import cue
from schemas import Meta, Period, StatementKind

_MONEY = ("đồng", "USD", "EUR")
_REVENUE = regex.compile(r"(?<!\w)(?:thu|số thu|doanh thu|thu nhập)(?!\w)")
_SENSES = {
    "plan": StatementKind.TARGET,
    "actual": StatementKind.ACTUAL,
    "baseline": StatementKind.BASELINE,
}
_STANCES = {Stance.RESULT: StatementKind.ACTUAL, Stance.SITUATION: StatementKind.BASELINE}


@dataclass(frozen=True, slots=True)
class Setting:
    """What is known around a table: its caption, what its section is there for, the document's year.

    ``past`` is the last year that a report is about.
    """

    caption: str
    stance: Stance
    report: bool
    year: str | None
    past: str = ""

    @property
    def told(self) -> bool:
        """Whether the table stands where results are told."""
        return (stance_of_heading(self.caption) or self.stance) in _STANCES


def setting_of(caption: str, stance: Stance, meta: Meta) -> Setting:
    """Return the setting of a table below ``caption``; a report is of the year that it is about."""
    report = stance_of_document(meta.type) is Stance.RESULT
    year = (
        meta.period.end if report and meta.period else meta.date or (meta.period and meta.period.start)
    ) or ""
    past = meta.period.end[:4] if report and meta.period else ""
    return Setting(caption.lower(), stance, report, year[:4] or None, past)


def kind_of_figure(
    title: Title, unit: TableUnit | None, names: str, period: Period | None, setting: Setting
) -> StatementKind:
    """Return what a figure is by the title of its column, the words that name its row, and its time."""
    if title.norm:
        return StatementKind.THRESHOLD
    if unit is not None and unit.name in _MONEY and _is_means(title, names.lower(), setting.caption):
        return StatementKind.BUDGET
    if title.sense in _SENSES and title.shape in ("level", "growth"):
        return _SENSES[title.sense]
    if title.shape == "compare" and title.sense == "actual":
        return StatementKind.ACTUAL
    if period is not None and setting.year is not None and period.end[:4] != setting.year:
        return StatementKind.TARGET if period.end[:4] > setting.year else StatementKind.ACTUAL
    if period is not None and period.end[:4] <= setting.past:
        return StatementKind.ACTUAL
    stance = stance_of_heading(setting.caption) or setting.stance
    if title.sense is None and setting.report and period is not None and not setting.told:
        return StatementKind.TARGET if cue("ahead").search(setting.caption) else StatementKind.ACTUAL
    return _STANCES.get(stance, StatementKind.TARGET)


def _is_means(title: Title, names: str, caption: str) -> bool:
    """Tell whether money is set aside or spent: its column, its row or the caption says so."""
    if cue("money_goal").search(names) or _REVENUE.match(names):
        return False
    if title.fund or cue("money_means").search(names):
        return True
    return cue("stance_budget").search(caption) is not None and not _REVENUE.search(caption)
