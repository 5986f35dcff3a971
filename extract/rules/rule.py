"""A rule is a row: its pattern, how a match is read, examples that prove it, near misses it leaves."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import regex

from extract.rules.mention import Label, Mention


@dataclass(frozen=True, slots=True)
class Found:
    """A value whose words reach further than the match, or less far."""

    value: Any
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Rule:
    """``pattern`` runs over the canonical text, or over the same text in lower case where ``lower`` is set.

    ``read`` returns the value of a match, a ``Found`` where the words reach elsewhere, None where the match
    is not one after all. A group named ``span`` narrows the mention to that group.
    """

    name: str
    label: Label
    pattern: "regex.Pattern[str]"
    read: Callable[[regex.Match[str]], Any]
    examples: tuple[tuple[str, Any], ...]
    rejects: tuple[str, ...] = ()
    lower: bool = False

    def find(self, text: str, lowered: str) -> Iterator[Mention]:
        """Yield what this rule finds in ``text``; ``lowered`` is the same text in lower case."""
        group = "span" if "span" in self.pattern.groupindex else 0
        for match in self.pattern.finditer(lowered if self.lower else text):
            value = self.read(match)
            if isinstance(value, Found):
                yield Mention(self.label, value.start, value.end, value.value, self.name)
            elif value is not None:
                start, end = match.span(group)
                yield Mention(self.label, start, end, value, self.name)
