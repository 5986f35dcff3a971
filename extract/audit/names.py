"""When two names of an indicator mean the same thing."""

from functools import lru_cache

import regex

from extract.lexicon.arithmetic import arithmetic_words
from schemas import Paper

_WORD = regex.compile(r"\w+")
_FILLER = regex.compile(arithmetic_words("filler"))


@lru_cache(maxsize=4096)
def words_of(name: str) -> frozenset[str]:
    """Return the words of ``name`` that tell it from another one.

    >>> sorted(words_of("Tốc độ tăng trưởng về lượng khách bình quân hàng năm từ 2007-2010"))
    ['khách']
    """
    words = _WORD.findall(name.lower())
    return frozenset(word for word in words if not word.isdigit() and not _FILLER.fullmatch(word))


def topic_of(paper: Paper) -> frozenset[str]:
    """Return the words of the paper's title and what they are shortened to: "du lịch" and "dl".

    A name that has them and one that has not may be the same: the title goes without saying.
    """
    words = _WORD.findall((paper.record.meta.title or "").lower())
    groups = (words[at : at + length] for length in (2, 3) for at in range(len(words) - length + 1))
    return frozenset((*words, *("".join(word[0] for word in group) for group in groups)))


def same_name(one: str, other: str, topic: frozenset[str]) -> bool:
    """Tell whether two names say the same, words of the ``topic`` apart.

    >>> topic = frozenset(("du", "lịch", "dl"))
    >>> same_name("tổng doanh thu chuyên ngành du lịch", "DOANH THU NGÀNH DL", topic)
    True
    >>> same_name("Khách quốc tế", "tổng lượt khách", frozenset())
    False
    """
    words, others = words_of(one) - topic, words_of(other) - topic
    return bool(words) and words == others
