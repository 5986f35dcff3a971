"""All checks of one document in running order, and the one loop that runs them."""

from collections.abc import Callable, Iterable, Iterator

from extract.audit.arithmetic.against import change_does_not_fit_elsewhere
from extract.audit.arithmetic.doubles import growth_is_not_its_number
from extract.audit.arithmetic.growth import change_is_not_difference
from extract.audit.arithmetic.mixes import shares_do_not_make_100
from extract.audit.arithmetic.prices import price_times_count_is_not_total
from extract.audit.arithmetic.rates import rate_does_not_give_total
from extract.audit.arithmetic.scales import scale_slip
from extract.audit.arithmetic.shares import share_is_not_n_of_n
from extract.audit.arithmetic.sums import parts_do_not_sum
from extract.audit.arithmetic.table_totals import total_row_is_not_sum
from extract.audit.arithmetic.tables import cell_breaks_the_columns
from extract.audit.arithmetic.twice import told_twice_differently
from extract.audit.arithmetic.yields import harvest_is_not_area_times_yield
from extract.audit.references.dates import one_number_two_dates
from extract.audit.references.numbers import (
    cited_before_issued,
    issuer_against_number,
    number_without_year,
    type_against_number,
    year_of_number_against_date,
)
from extract.audit.references.own import own_number_against_issuer, own_number_told_differently
from extract.audit.responsibility.agencies import agency_of_another_time
from extract.audit.responsibility.completeness import target_without_year
from extract.audit.responsibility.tasks import task_with_two_leads, task_without_lead
from extract.audit.timing.days import deadline_after_period, deadline_before_issue
from extract.audit.timing.impossible import impossible_date, period_runs_backwards
from extract.audit.timing.period import title_against_attached, title_against_closing, title_against_goals
from schemas import Finding, Paper

Check = Callable[[Paper], Iterator[Finding]]

ARITHMETIC_CHECKS: tuple[Check, ...] = (
    parts_do_not_sum,
    shares_do_not_make_100,
    share_is_not_n_of_n,
    change_is_not_difference,
    change_does_not_fit_elsewhere,
    growth_is_not_its_number,
    rate_does_not_give_total,
    harvest_is_not_area_times_yield,
    price_times_count_is_not_total,
    total_row_is_not_sum,
    cell_breaks_the_columns,
    told_twice_differently,
    scale_slip,
)
"""Figures that do not add up."""

DATE_CHECKS: tuple[Check, ...] = (
    impossible_date,
    period_runs_backwards,
    deadline_before_issue,
    deadline_after_period,
    title_against_closing,
    title_against_attached,
    title_against_goals,
)
"""Days and periods that cannot be."""

REFERENCE_CHECKS: tuple[Check, ...] = (
    year_of_number_against_date,
    one_number_two_dates,
    cited_before_issued,
    number_without_year,
    type_against_number,
    issuer_against_number,
    own_number_told_differently,
    own_number_against_issuer,
)
"""Other documents, and this one, named in ways that cannot go together."""

DUTY_CHECKS: tuple[Check, ...] = (
    agency_of_another_time,
    task_without_lead,
    task_with_two_leads,
    target_without_year,
)
"""What nobody is in charge of, and what has no year."""

CHECKS: tuple[Check, ...] = (*ARITHMETIC_CHECKS, *DATE_CHECKS, *REFERENCE_CHECKS, *DUTY_CHECKS)


def audit_paper(paper: Paper, checks: Iterable[Check] = CHECKS) -> tuple[Finding, ...]:
    """Return what ``checks`` find in ``paper``, each finding once, in the order of the text; never raises."""
    found = dict.fromkeys(finding for check in checks for finding in check(paper))
    return tuple(sorted(found, key=_place))


def _place(finding: Finding) -> tuple[int, int, str]:
    """Return where a finding stands: at its first quote, before everything where it quotes nothing."""
    spans = [quote.span for quote in finding.quotes]
    return (spans[0].start, spans[0].end, finding.check) if spans else (-1, -1, finding.check)
