"""Which statements are about a topic that a person asks for in a few words."""

from dataclasses import dataclass

from extract.assemble.concepts.concept import find_concept
from extract.compare.item import Item
from extract.compare.phrase import parse_phrase, read_line, telling_words
from extract.lexicon.indicators import narrower_indicators

UNITS = ("%", "hộ", "lao động", "người", "đồng", "ha", None)
"""The units that a topic may be told in; each may give it another concept."""
OF_LABEL = 0.5
LABEL = 60  # characters of a label at most


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


def closeness(item: Item, topic: Topic, label: str = "") -> float:
    """Return from 0 to 1 how close a statement is to the topic, 0 where it is about something else.

    One of the concepts is close; so are the words, the more so the fewer others stand beside them. Words of
    the ``label`` that the line of the statement begins with count half.
    """
    if item.statement.indicator.concept in topic.concepts:
        return 1.0
    words = {term for term in item.phrase.terms if " " not in term}
    labelled = words | set(telling_words(read_line(label)))
    if not topic.words or not topic.words <= labelled:
        return 0.0
    return (
        len(topic.words) / len(words) if topic.words <= words else OF_LABEL * len(topic.words) / len(labelled)
    )


def label_of(text: str, item: Item) -> str:
    """Return the label at the beginning of the line that a statement stands in, empty where there is none.

    "- Nước sạch: từ 60% số hộ trở lên" begins with one.
    """
    start = text.rfind("\n", 0, item.statement.span.start) + 1
    label, colon, _ = text[start : item.statement.span.end].partition(":")
    return label if colon and len(label) <= LABEL else ""


def mentions(sentence: str, topic: Topic) -> bool:
    """Tell whether ``sentence`` holds the words of the topic."""
    return bool(topic.words) and topic.words <= parse_phrase(sentence).terms
