"""Whether a word is a syllable as Vietnamese spells them."""

import re
from unicodedata import normalize

_ONSET = "b|ch?|d|đ|gi?|gh|kh?|l|m|nh?|ngh?|ph?|qu|r|s|th?|tr|v|x|h|"
_OPEN = (
    "a|e|ê|i|o|ô|ơ|u|ư|y|ai|ao|au|ay|âu|ây|eo|êu|ia|iêu|iu|oa|oai|oao|oay|oe|oeo|oi|ôi|ơi|ơu|ua|uâ|uây|uê|"
    "ui|uôi|uơ|uy|uya|uyu|ưa|ưi|ươi|ươu|ưu|yêu|uê|ue|uêu|eu"
)
_CLOSED = "a|ă|â|e|ê|i|o|ô|ơ|u|ư|y|iê|oa|oă|oe|oo|uâ|uê|uô|uy|uyê|ươ|yê|ua|uă|ue"
_SYLLABLE = re.compile(rf"(?:{_ONSET})(?:(?:{_OPEN})|(?:{_CLOSED})(?P<end>ch|c|m|ng|nh|n|p|t))")
_TONES = {"\u0300", "\u0301", "\u0303", "\u0309", "\u0323"}
_STOPPED = frozenset(("c", "ch", "p", "t"))
_SHARP = frozenset(("\u0301", "\u0323"))


def is_syllable(word: str) -> bool:
    """Return whether ``word`` is spelled as a Vietnamese syllable.

    >>> [is_syllable(word) for word in ("nghiệp", "Quyết", "giữ", "TRƯỞNG", "ho¹ch", "phàt", "plan")]
    [True, True, True, True, False, False, False]
    """
    parts = normalize("NFD", word.lower())
    tones = [char for char in parts if char in _TONES]
    plain = normalize("NFC", "".join(char for char in parts if char not in _TONES))
    match = _SYLLABLE.fullmatch(plain)
    if not match or len(tones) > 1:
        return False
    return match["end"] not in _STOPPED or bool(tones and tones[0] in _SHARP)
