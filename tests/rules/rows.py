"""The examples and the rejects of rules as rows of a table."""

from collections.abc import Iterable
from typing import Any

import pytest

from extract.rules.rule import Rule
from extract.text.lower import lower


def examples_of(rules: Iterable[Rule]) -> list[Any]:
    """Return a row for each example: the rule, the text and the value that the rule reads there."""
    return [
        pytest.param(rule, text, value, id=f"{rule.name}: {text}")
        for rule in rules
        for text, value in rule.examples
    ]


def rejects_of(rules: Iterable[Rule]) -> list[Any]:
    """Return a row for each near miss: the rule and the text that it must leave alone."""
    return [pytest.param(rule, text, id=f"{rule.name}: {text}") for rule in rules for text in rule.rejects]


def read(rule: Rule, text: str) -> list[Any]:
    """Return the values that ``rule`` reads in ``text``."""
    return [mention.value for mention in rule.find(text, lower(text))]
