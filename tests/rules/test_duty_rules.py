"""Each row of the rules for agencies, citations and times does what it says, and stays fast on odd input."""

from time import perf_counter
from typing import Any

import pytest

from extract.rules.agencies import AGENCY_RULES
from extract.rules.citations import CITATION_RULES
from extract.rules.due_dates import DUE_DATE_RULES
from extract.rules.recurrences import RECURRENCE_RULES
from extract.rules.rule import Rule
from extract.text.lower import lower
from tests.rules.rows import examples_of, read, rejects_of

ROWS = (*AGENCY_RULES, *CITATION_RULES, *RECURRENCE_RULES, *DUE_DATE_RULES)
ODD = (
    "Sở " * 4000,
    "các sở, " * 2000,
    "Sở A và " * 2000,
    "Ủy ban nhân dân các xã, phường, " * 600,
    "12/" * 5000,
    "1-QĐ-" * 3000,
    "Nghị quyết số " * 2000,
    "Luật a " * 3000,
    "hằng năm, " * 2000,
    "trước ngày 1/1 và " * 2000,
    "quý 1, " * 3000,
    "a" * 20000,
    " " * 20000,
    "\n" * 20000,
)


@pytest.mark.parametrize(("rule", "text", "value"), examples_of(ROWS))
def test_reads_its_examples(rule: Rule, text: str, value: Any) -> None:
    assert read(rule, text) == [value]


@pytest.mark.parametrize(("rule", "text"), rejects_of(ROWS))
def test_leaves_near_misses_alone(rule: Rule, text: str) -> None:
    assert read(rule, text) == []


@pytest.mark.parametrize("text", ODD, ids=lambda text: text[:12])
def test_no_pattern_explodes(text: str) -> None:
    lowered, start = lower(text), perf_counter()
    for rule in ROWS:
        for mention in rule.find(text, lowered):
            assert 0 <= mention.start < mention.end <= len(text)
    assert perf_counter() - start < 3


def test_names_are_unique() -> None:
    names = [rule.name for rule in ROWS]
    assert len(names) == len(set(names))
