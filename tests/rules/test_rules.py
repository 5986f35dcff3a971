"""All rules, each by its own examples and near misses; and what holds of mentions in any text."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.rules import RULES, TAKING_RULES, find_mentions
from extract.rules.mention import Label, Mention
from extract.rules.rule import Rule
from extract.text.lower import lower
from tests.fragments import PAPERS

EXAMPLES = [
    pytest.param(rule, text, value, id=f"{rule.name}: {text}")
    for rule in RULES
    for text, value in rule.examples
]
REJECTS = [pytest.param(rule, text, id=f"{rule.name}: {text}") for rule in RULES for text in rule.rejects]
NO_FIGURE = (Label.SKIP, Label.CITATION)


def found(rule: Rule, text: str) -> list[Mention]:
    """Return what ``rule`` alone finds in ``text``."""
    return list(rule.find(text, lower(text)))


@pytest.mark.parametrize(("rule", "text", "value"), EXAMPLES)
def test_a_rule_finds_its_example(rule: Rule, text: str, value: object) -> None:
    assert value in [mention.value for mention in found(rule, text)]


@pytest.mark.parametrize(("rule", "text"), REJECTS)
def test_a_rule_leaves_a_near_miss_alone(rule: Rule, text: str) -> None:
    assert found(rule, text) == []


@pytest.mark.parametrize(("rule", "text", "value"), EXAMPLES)
def test_a_rule_finds_its_example_among_all_rules(rule: Rule, text: str, value: object) -> None:
    """An earlier rule may take the words where both say that they are no figure."""
    wanted = next(mention for mention in found(rule, text) if mention.value == value)
    mentions = find_mentions(text)
    if wanted not in mentions:
        assert rule.label in NO_FIGURE
        assert any(mention.label in NO_FIGURE and meet(mention, wanted) for mention in mentions)


def meet(left: Mention, right: Mention) -> bool:
    """Tell whether two mentions share a character."""
    return left.start < right.end and right.start < left.end


def test_rules_have_names_of_their_own() -> None:
    assert len({rule.name for rule in RULES}) == len(RULES)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_rule_is_proved_from_both_sides(rule: Rule) -> None:
    assert rule.examples
    assert rule.rejects


@given(st.text() | PAPERS)
def test_mentions_stand_inside_of_the_text_and_in_order(text: str) -> None:
    mentions = find_mentions(text)
    assert all(0 <= mention.start < mention.end <= len(text) for mention in mentions)
    assert [mention.start for mention in mentions] == sorted(mention.start for mention in mentions)


def overlapping(text: str) -> list[tuple[Mention, Mention]]:
    """Return the mentions of one rule that share characters with the next one."""
    mentions = [mention for rule in TAKING_RULES for mention in found(rule, text)]
    pairs = pairwise(mentions)
    return [(left, right) for left, right in pairs if left.rule == right.rule and meet(left, right)]


@given(PAPERS)
def test_a_number_is_read_once(text: str) -> None:
    names = {rule.name for rule in TAKING_RULES}
    taken = [mention for mention in find_mentions(text) if mention.rule in names]
    digits = [at for mention in taken for at in range(mention.start, mention.end) if text[at].isdigit()]
    assert len(set(digits)) == len(digits)


def test_many_comparators_before_a_figure() -> None:
    assert find_mentions("trên " * 5000 + "5%")


def test_a_number_before_a_comparator() -> None:
    assert not overlapping("100 khoảng 70 - 80 phiên")
