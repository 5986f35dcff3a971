"""Taking known words off the ends of a phrase."""

from collections.abc import Set as AbstractSet

import regex

_PHRASES = tuple(regex.compile(rf"(?:[^\W_]+\s){{{more}}}[^\W_]+(?!\w)") for more in range(4))
_MARKS = " \t,;:()[]“”\"'.+*-/…•|"


def strip_start(text: str, words: AbstractSet[str]) -> int:
    """Return how many characters at the start of lower-case ``text`` are marks and ``words``.

    >>> strip_start("phấn đấu có ít nhất xã", {"phấn đấu", "có"})
    12
    """
    at = 0
    while True:
        at += len(text) - at - len(text[at:].lstrip(_MARKS))
        for count in range(len(_PHRASES), 0, -1):
            match = _PHRASES[count - 1].match(text, at)
            if match and match[0] in words:
                at = match.end()
                break
        else:
            return at


def strip_end(text: str, words: AbstractSet[str], longest: int = 4) -> int:
    """Return where lower-case ``text`` ends without the marks and ``words`` at its end.

    >>> strip_end("tỷ lệ hộ nghèo giảm còn ", {"giảm", "còn"})
    14
    """
    end = len(text)
    while True:
        end = len(text[:end].rstrip(_MARKS))
        tail = text[max(end - 48, 0) : end].split(" ")
        for count in range(min(longest, len(tail)), 0, -1):
            phrase = " ".join(tail[-count:])
            if phrase in words:
                end -= len(phrase)
                break
        else:
            return end
