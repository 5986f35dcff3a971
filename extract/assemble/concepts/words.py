"""The words of an indicator without those that tell when and where."""

import regex

from extract.lexicon.indicator_names import TOKEN, short_forms
from extract.lexicon.indicator_roles import role_length, role_words
from extract.text.lower import lower

_ASIDE = regex.compile(r"\([^()]*(?:\)|$)|\[\d+\]")
_APART = regex.compile(r" - (?=\p{Lu})")  # between the names of rows and columns of a table
_PLACES = {
    *(("tỉnh",), ("huyện",), ("xã",), ("phường",), ("quận",)),
    *(("thành", "phố"), ("thị", "xã"), ("thị", "trấn"), ("đặc", "khu")),
}
_OPENS = frozenset(words[0] for words in _PLACES)
_CLOSES = frozenset(words[-1] for words in _PLACES)


def plain_words(text: str) -> tuple[str, ...]:
    """Return the words of canonical ``text`` in lower case, short forms written out, colons kept.

    Asides in brackets, named places and words that tell when and where are left out; a dash before a
    capital becomes a colon.

    >>> plain_words("Tỷ lệ hộ nghèo huyện Đông Lành đến năm 2025 (chuẩn mới)")
    ('tỷ', 'lệ', 'hộ', 'nghèo')
    """
    if "(" in text or "[" in text:
        text = _ASIDE.sub(" ", text)
    if " - " in text:
        text = _APART.sub(": ", text)
    lowered = TOKEN.findall(lower(text))
    tokens = lowered if _OPENS.isdisjoint(lowered) else TOKEN.findall(text)
    noise, kept, short = role_words("noise").next, role_words("kept").next, short_forms()
    words: list[str] = []
    at = 0
    while at < len(lowered):
        word = lowered[at]
        skipped = _place_length(tokens, lowered, at) if word in _OPENS else 0
        if not skipped and word in kept and (length := role_length("kept", lowered, at)):
            words += lowered[at : at + length]
            skipped = length
        elif not skipped and (word in noise or word.isdecimal()):
            skipped = role_length("noise", lowered, at)
        if skipped:
            at = _behind_name(tokens, lowered, at + skipped)
            continue
        words += short.get(word, (word,))
        at += 1
    return tuple(words)


def _behind_name(tokens: list[str], lowered: list[str], at: int) -> int:
    """Return where the name of a place ends whose unit stands right before ``at``; ``at`` without one."""
    if lowered[at - 1] in _CLOSES:
        while at < len(tokens) and _is_name(tokens[at]):
            at += 1
    return at


def _place_length(tokens: list[str], lowered: list[str], at: int) -> int:
    """Return how many words at ``at`` are a named place ("huyện Đông Lành"), 0 where there is none."""
    length = next((len(unit) for unit in (tuple(lowered[at : at + 2]), (lowered[at],)) if unit in _PLACES), 0)
    end = _behind_name(tokens, lowered, at + length) if length else at
    return end - at if end > at + length else 0


def _is_name(token: str) -> bool:
    return token[0].isupper() and (len(token) == 1 or not token.isupper())
