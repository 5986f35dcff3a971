"""All checks of one document in running order, and the one loop that runs them."""

from collections.abc import Callable, Iterable, Iterator

from schemas import Finding, Paper

Check = Callable[[Paper], Iterator[Finding]]

ARITHMETIC_CHECKS: tuple[Check, ...] = ()
"""Figures that do not add up."""

CHECKS: tuple[Check, ...] = (*ARITHMETIC_CHECKS,)


def audit_paper(paper: Paper, checks: Iterable[Check] = CHECKS) -> tuple[Finding, ...]:
    """Return what ``checks`` find in ``paper``, each finding once, in the order of the text; never raises."""
    found = dict.fromkeys(finding for check in checks for finding in check(paper))
    return tuple(sorted(found, key=_place))


def _place(finding: Finding) -> tuple[int, int, str]:
    """Return where a finding stands: at its first quote, before everything where it quotes nothing."""
    spans = [quote.span for quote in finding.quotes]
    return (spans[0].start, spans[0].end, finding.check) if spans else (-1, -1, finding.check)
