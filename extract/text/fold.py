"""Letters without their marks: scans keep the letters of a word and lose or swap its tone marks."""

from unicodedata import normalize


def fold(text: str) -> str:
    """Return ``text`` in lower case without marks, character by character, so that it keeps its length.

    >>> fold("CỘNG HÒA"), fold("QUYÉT ĐỊNH") == fold("quyết định")
    ('cong hoa', True)
    """
    return "".join(map(_letter, text))


def _letter(char: str) -> str:
    letter = normalize("NFD", char)[0].lower()
    return "d" if letter == "đ" else letter if len(letter) == 1 else char
