"""Which statements are about a topic that a person asks for in a few words."""

from dataclasses import dataclass

from extract.assemble.concept import find_concept
from extract.compare.item import Item
from extract.compare.phrase import parse_phrase, read_line, telling_words
from extract.lexicon.indicators import narrower_indicators

UNITS = ("%", "hộ", "lao động", "người", "đồng", "ha", None)
"""The units that a topic may be told in; each may give it another concept."""


@dataclass(frozen=True, slots=True)
class Topic:
    """``words`` are the telling words of the question, ``concepts`` the indicators that it names."""

    text: str
    words: frozenset[str]
    concepts: frozenset[str]


def parse_topic(text: str) -> Topic:
    """Return what ``text`` asks for.

    >>> sorted(parse_topic("giảm nghèo").words)
    ['hộ_nghèo']
    """
    named = {found for unit in UNITS if (found := find_concept(text, unit, "level"))}
    below = {narrower for concept in named for narrower in narrower_indicators(concept)}
    return Topic(text, frozenset(telling_words(read_line(text))), frozenset(named | below))


def closeness(item: Item, topic: Topic) -> float:
    """Return from 0 to 1 how close a statement is to the topic, 0 where it is about something else.

    One of the concepts is close; so are the words, the more so the fewer others stand beside them.
    """
    if item.statement.indicator.concept in topic.concepts:
        return 1.0
    words = {term for term in item.phrase.terms if " " not in term}
    if not topic.words or not topic.words <= words:
        return 0.0
    return len(topic.words) / len(words)


def mentions(sentence: str, topic: Topic) -> bool:
    """Tell whether ``sentence`` holds the words of the topic."""
    return bool(topic.words) and topic.words <= parse_phrase(sentence).terms
