"""Text in, mentions out: all rules in running order, and the one loop that runs them."""

from collections.abc import Iterable, Iterator

from extract.rules.agencies import AGENCY_RULES
from extract.rules.citations import CITATION_RULES
from extract.rules.due_dates import DUE_DATE_RULES
from extract.rules.grades import GRADE_RULES
from extract.rules.mention import Mention
from extract.rules.periods import PERIOD_RULES
from extract.rules.quantities import QUANTITY_RULES
from extract.rules.ranges import join_ranges
from extract.rules.recurrences import RECURRENCE_RULES
from extract.rules.rule import Rule
from extract.rules.skips import SKIP_RULES
from extract.text.lower import blank, lower

SHARING_RULES: tuple[Rule, ...] = (*AGENCY_RULES, *RECURRENCE_RULES, *DUE_DATE_RULES)
"""Rules that leave their words to the others: an agency may stand in a citation, a date in a time limit."""

TAKING_RULES: tuple[Rule, ...] = (*CITATION_RULES, *PERIOD_RULES, *SKIP_RULES, *GRADE_RULES, *QUANTITY_RULES)
"""Rules that compete for numbers: what an earlier one has read, the later ones do not see."""

RULES: tuple[Rule, ...] = (*SHARING_RULES, *TAKING_RULES)


def find_mentions(text: str) -> list[Mention]:
    """Return what all rules find in ``text``, in the order of the text; never raises."""
    lowered = whole = lower(text)
    found = [mention for rule in SHARING_RULES for mention in rule.find(text, lowered)]
    for rule in TAKING_RULES:
        mentions = list(rule.find(text, lowered))
        if mentions:
            found += mentions
            spans = list(_apart(mentions))
            text, lowered = blank(text, spans), blank(lowered, spans)
    found.sort(key=_place)
    return sorted(join_ranges(whole, found), key=_place)


def _place(mention: Mention) -> tuple[int, int]:
    return mention.start, -mention.end


def _apart(mentions: Iterable[Mention]) -> Iterator[tuple[int, int]]:
    """Yield the spans of one rule's mentions, each from where the one before ends."""
    at = 0
    for mention in mentions:
        start, end = max(mention.start, at), mention.end
        if start < end:
            yield start, end
            at = end
