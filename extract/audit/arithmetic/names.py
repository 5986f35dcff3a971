"""When two names of an indicator mean the same thing."""

from functools import lru_cache

import regex

from extract.lexicon.arithmetic import arithmetic_set, arithmetic_words
from schemas import Paper

_WORD = regex.compile(r"\w+")
_SYNONYMS = (
    ("grdp", regex.compile(arithmetic_words("regional_product"))),
    ("nông_lâm_thủy_sản", regex.compile(arithmetic_words("farming"))),
)
_SHORT = regex.compile(r"[bcdđghklmnpqrstvx]{2,5}")  # a word without a vowel is a short form


@lru_cache(maxsize=4096)
def words_of(name: str) -> frozenset[str]:
    """Return the words of ``name`` that tell it from another one.

    >>> sorted(words_of("Tốc độ tăng trưởng về lượng khách bình quân hàng năm từ 2007-2010"))
    ['khách']
    >>> sorted(words_of("Quy mô tổng sản phẩm trên địa bàn tỉnh (GRDP)"))
    ['grdp']
    """
    plain = " ".join(_WORD.findall(name.lower()))
    for word, names in _SYNONYMS:
        plain = names.sub(word, plain)
    words, fillers = plain.split(), arithmetic_set("filler")
    return frozenset(word for word in words if not word.isdigit() and word not in fillers)


def topic_of(paper: Paper) -> frozenset[str]:
    """Return the words of the paper's title and what they are shortened to: "du lịch" and "dl".

    A name that has them and one that has not may be the same: the title goes without saying.
    """
    words = _WORD.findall((paper.record.meta.title or "").lower())
    groups = (words[at : at + length] for length in (2, 3) for at in range(len(words) - length + 1))
    return frozenset((*words, *("".join(word[0] for word in group) for group in groups)))


@lru_cache(maxsize=4096)
def _spelled(name: str) -> dict[str, frozenset[str]]:
    """Return what runs of the words of ``name`` are shortened to ("nsnn"), with those words."""
    words = _WORD.findall(name.lower())
    runs = (words[at : at + length] for length in range(2, 6) for at in range(len(words) - length + 1))
    return {"".join(word[0] for word in run): frozenset(run) for run in runs}


def same_name(one: str, other: str, topic: frozenset[str]) -> bool:
    """Tell whether two names say the same, words of the ``topic`` and short forms apart.

    >>> topic = frozenset(("du", "lịch", "dl"))
    >>> same_name("tổng doanh thu chuyên ngành du lịch", "DOANH THU NGÀNH DL", topic)
    True
    >>> same_name("Thu ngân sách nhà nước trên địa bàn", "Thu NSNN", frozenset())
    True
    >>> same_name("Khách quốc tế", "tổng lượt khách", frozenset())
    False
    """
    words, others = words_of(one) - topic, words_of(other) - topic
    if words != others and words & others and any(map(_SHORT.fullmatch, words ^ others)):
        words, others = _without_short_forms(words, others, other), _without_short_forms(others, words, one)
    return bool(words) and words == others


def _without_short_forms(words: frozenset[str], others: frozenset[str], name: str) -> frozenset[str]:
    """Return ``words`` with the short forms of words of ``name``, whose words are ``others``, written out."""
    spelled = _spelled(name)
    short = {word for word in words - others if word in spelled and _SHORT.fullmatch(word)}
    long = {word for form in short for word in spelled[form] & others}
    return frozenset((words - short) | long)
