"""Words in capitals in the case that the rest of the document writes them in."""

from collections import Counter
from collections.abc import Iterable

import regex

from extract.structure.lines import is_caps

LEARNT = 60_000
"""So many first characters of a document show how it writes its words."""

_WORD = regex.compile(r"\p{L}[\p{L}\p{M}'’]*")
_WORD_OR_SYMBOL = regex.compile(
    rf"(?P<symbol>(?<!\S)[^\s,;“”\"()]*\d[^\s,;“”\"()]*[-/][^\s,;“”\"()]*)|{_WORD.pattern}"
)
_OPENING = regex.compile(r"(?<=[“\"])\p{Ll}")
_SENTENCE = regex.compile(r"[.!?:]\s*$|[“\"(\-+]\s*$")

Forms = dict[tuple[str, str], Counter[str]]


def restore_case(words: str, text: str) -> str:
    """Return ``words`` in sentence case, names and acronyms as ``text`` writes them.

    >>> restore_case("GIẢM NGHÈO TỈNH LONG AN", "Xây dựng tỉnh Long An giàu mạnh.")
    'Giảm nghèo tỉnh Long An'
    >>> restore_case("THỰC HIỆN ĐỀ ÁN SỐ 10-ĐA/TU", "")
    'Thực hiện đề án số 10-ĐA/TU'
    """
    forms = _forms(text[:LEARNT], {word.lower() for word in _WORD.findall(words)})
    before = ""

    def cased(match: "regex.Match[str]") -> str:
        nonlocal before
        if match["symbol"]:
            return match[0]
        word = match[0].lower()
        seen = forms.get((before, word)) or forms.get(("", word))
        before = word
        return seen.most_common(1)[0][0] if seen else word

    return capitalised(_OPENING.sub(lambda match: match[0].upper(), _WORD_OR_SYMBOL.sub(cased, words)))


def capitalised(words: str) -> str:
    """Return ``words`` with a capital at the beginning.

    >>> capitalised("về việc ban hành")
    'Về việc ban hành'
    """
    return words[:1].upper() + words[1:]


def as_written(phrase: str, text: str) -> str | None:
    """Return ``phrase`` as ``text`` writes it in running text, None where it does not occur there."""
    found = regex.finditer(regex.escape(phrase).replace(r"\ ", r"\s+"), text[:LEARNT], regex.IGNORECASE)
    seen = Counter(" ".join(m[0].split()) for m in found if not m[0].isupper() and not m[0].islower())
    return seen.most_common(1)[0][0] if seen else None


def name_case(words: str) -> str:
    """Return the name of a place, each syllable with a capital.

    >>> name_case("BÀ RỊA - VŨNG TÀU"), name_case("ĐẮK R'LẤP")
    ('Bà Rịa - Vũng Tàu', "Đắk R'lấp")
    """
    return " ".join(word.capitalize() for word in words.split())


def agency_case(words: str) -> str:
    """Return the field of an agency, each of its parts with a capital.

    >>> agency_case("NÔNG NGHIỆP VÀ MÔI TRƯỜNG"), agency_case("VĂN HÓA, THỂ THAO VÀ DU LỊCH")
    ('Nông nghiệp và Môi trường', 'Văn hóa, Thể thao và Du lịch')
    """
    lowered = words.lower()
    return regex.sub(r"^\p{Ll}|(?<=(?:^|\s)và\s|,\s|-\s)\p{Ll}", lambda m: m[0].upper(), lowered)


def _forms(text: str, wanted: set[str]) -> Forms:
    """Return how often ``text`` writes each wanted word in which case, alone and after the word before it."""
    forms: Forms = {}
    for line in text.split("\n"):
        if not is_caps(line):
            _count(line, wanted, forms)
    return forms


def _count(line: str, wanted: Iterable[str], forms: Forms) -> None:
    before = ""
    for match in _WORD.finditer(line):
        word = match[0].lower()
        opens = match.start() < 6 or _SENTENCE.search(line, max(match.start() - 3, 0), match.start())
        if word in wanted and not opens:
            for key in ((before, word), ("", word)):
                forms.setdefault(key, Counter())[match[0]] += 1
        before = word
