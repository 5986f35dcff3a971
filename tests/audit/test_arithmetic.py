"""Figures that do not add up, and those that only look so."""

import pytest

from extract.audit.checks import ARITHMETIC_CHECKS
from schemas import Finding
from tests.audit.agreements import AGREEMENTS
from tests.audit.papers import findings_of, paper_of
from tests.audit.wrong_changes import WRONG_CHANGES
from tests.audit.wrong_shares import WRONG_SHARES
from tests.audit.wrong_sums import WRONG_SUMS
from tests.paper import REPORT

NAMES = frozenset(getattr(check, "__name__", "") for check in ARITHMETIC_CHECKS)
ROWS = [
    (check, *row)
    for table in (WRONG_SUMS, WRONG_SHARES, WRONG_CHANGES)
    for check, rows in table.items()
    for row in rows
]


def _found(sentence: str) -> list[Finding]:
    findings = findings_of(_paper(sentence))
    return [finding for finding in findings if finding.check in NAMES]


def _paper(sentence: str) -> str:
    return f"{REPORT}\nI. TÌNH HÌNH\n{sentence}\n"


@pytest.mark.parametrize(("check", "sentence", "stated", "computed", "repair"), ROWS)
def test_a_contradiction_is_found_once(
    check: str, sentence: str, stated: str, computed: str, repair: str | None
) -> None:
    assert [(f.check, f.stated, f.computed, f.repair) for f in _found(sentence)] == [
        (check, stated, computed, repair)
    ]


@pytest.mark.parametrize("sentence", AGREEMENTS)
def test_nothing_is_found_where_nothing_contradicts(sentence: str) -> None:
    assert _found(sentence) == []


@pytest.mark.parametrize("sentence", [row[1] for row in ROWS])
def test_quotes_stand_at_their_places(sentence: str) -> None:
    text = paper_of(_paper(sentence)).text
    for finding in _found(sentence):
        assert all(quote.span.of(text) == quote.quote for quote in finding.quotes)
        assert finding.message
