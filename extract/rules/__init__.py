"""Text in, mentions out: all rules in running order, and the one loop that runs them."""

from collections.abc import Iterable

from extract.rules.mention import Label, Mention
from extract.rules.periods import PERIOD_RULES
from extract.rules.quantities import QUANTITY_RULES
from extract.rules.rule import Rule
from extract.rules.skips import SKIP_RULES
from extract.text.lower import blank, lower

RULES: tuple[Rule, ...] = (*PERIOD_RULES, *SKIP_RULES, *QUANTITY_RULES)
"""An earlier rule takes its words away from the later ones, but for agencies, which may stand inside of others."""


def find_mentions(text: str) -> list[Mention]:
    """Return what all rules find in ``text``, in the order of the text; never raises."""
    found: list[Mention] = []
    lowered = lower(text)
    for rule in RULES:
        mentions = list(rule.find(text, lowered))
        found += mentions
        if mentions and rule.label is not Label.AGENCY:
            spans = list(_apart(mentions))
            text, lowered = blank(text, spans), blank(lowered, spans)
    return sorted(found, key=lambda mention: (mention.start, -mention.end))


def _apart(mentions: Iterable[Mention]) -> Iterable[tuple[int, int]]:
    """Yield the spans of one rule's mentions, each from where the one before ends."""
    at = 0
    for mention in mentions:
        start, end = max(mention.start, at), mention.end
        if start < end:
            yield start, end
            at = end
