"""The pieces of pattern that the names of agencies are made of, built from the lexicon."""

from collections.abc import Iterable

import regex

from extract.rules.agency_names import CITIES, GROUPS, HEADS, NAMES, SECTORS

_LINKS = regex.compile(r"\s*(?:,|-|–|&|\bvà\b)\s*")
_LINK = r"(?: ?[,–&-] ?(?:và )?| và | )"

UNIT = (
    r"(?:tỉnh|huyện|thị xã|thành phố|quận|xã|phường|thị trấn|đặc khu"
    r"|Tỉnh|Huyện|Thành phố|Thị xã|Quận|Xã|Phường|TỈNH|HUYỆN|THÀNH PHỐ|XÃ|PHƯỜNG"
    r"|(?:T[PpXx]|tp|tx)\.?(?= \p{Lu}))"
    r"(?!\w| (?:ủy(?! quyền)|thông minh|đoàn))"
)
VILLAGE = r"(?:thôn|xóm|làng|buôn|bản|ấp|khóm|khu phố|tổ dân phố|khu dân cư)"
TITLE = (
    r"(?:Quy định|Quy chế|Kế hoạch|Kết luận|Về|Ban hành|Quyết định|Nghị quyết|Phê duyệt|Triển khai|Thực hiện"
    r"|Chủ trì|Phối hợp|Căn cứ|Báo cáo|Hướng dẫn|Công bố|Đề án|Chương trình|Thông báo|Chỉ thị|Khóa|Nơi nhận"
    r"|Cơ quan (?:thường trực|chủ trì|đầu mối))"
    r"(?!\w)"
)
"""Words in capitals that begin the title of a document or a sentence and are no part of a name."""
_CAPITAL = rf"(?!{TITLE})\p{{Lu}}[\p{{L}}’']*"
PLACE = rf"{_CAPITAL}(?: (?:- )?{_CAPITAL}){{1,4}}"
PROPER = rf"{_CAPITAL}(?: (?:- )?{_CAPITAL}){{0,4}}"


def spelling(name: str) -> str:
    """Return a pattern for ``name`` in which commas, dashes, "và" and "&" stand for each other.

    >>> bool(regex.fullmatch(spelling("Giáo dục và Đào tạo"), "Giáo dục - Đào tạo"))
    True
    """
    return _LINK.join(regex.escape(part, literal_spaces=True) for part in _LINKS.split(name))


def alternatives(words: Iterable[str]) -> str:
    """Return a pattern of ``words``, grouped by their first word for speed, the longest first in each group.

    >>> alternatives(("sở", "sở ngành", "ban"))
    'ban|sở(?:\\\\ ngành|)'
    """
    groups: dict[str, set[str]] = {}
    for word in words:
        first, blank, rest = word.partition(" ")
        groups.setdefault(first, set()).add(blank + rest)
    return "|".join(
        regex.escape(first)
        + (f"(?:{'|'.join(map(regex.escape, longest_first(rests)))})" if rests != {""} else "")
        for first, rests in sorted(groups.items())
    )


def longest_first(words: Iterable[str]) -> list[str]:
    """Return ``words`` with the longest first, so that a pattern tries them in that order."""
    return sorted(words, key=lambda word: (-len(word), word))


def _group_words(kind: str) -> list[str]:
    return [word for row in GROUPS if row.kind == kind for word in row.words]


_SPELLINGS = {spelling(form) for sector in SECTORS for form in (sector.name, *sector.aliases, *sector.slips)}
SECTOR = f"(?i:{'|'.join(longest_first(_SPELLINGS))})(?!\\w)"
HEAD = alternatives({form for head in HEADS for form in (head.name, head.name.upper())})
NAME_HEAD = alternatives(head.name for head in HEADS)
LOWER_HEAD = alternatives(head.name.lower() for head in HEADS if head.lower)

CITY = alternatives(city.name for city in CITIES)
"""Cities that rank with provinces: some have names of one syllable."""

_FORMS = [form for name in NAMES for form in (name.name, *name.forms)]
WHOLE = alternatives(
    {form for name in _FORMS for form in (name, name.upper(), name.replace(" Trung ương", " trung ương"))}
)

FORCE = alternatives(_group_words("force"))
"""What follows "lực lượng" where that names somebody: "lực lượng kiểm lâm"."""
_FORCES = [f"lực lượng {force}" for force in _group_words("force")]
NOUN = f"(?i:{alternatives((*_group_words('noun'), *_FORCES))})(?!\\w)"
PEOPLE = f"(?i:{alternatives(_group_words('bare'))})(?!\\w)"
_QUALIFIER = f"(?i:{alternatives(_group_words('qualifier'))})(?!\\w)"
QUALIFIERS = rf"(?: {_QUALIFIER}(?: {PROPER})?)*"
_NEXT = (
    r"(?:, ?| và | ?- ?| ?/ ?|, và )"
    rf"(?!(?:{NAME_HEAD}) \p{{Lu}}|(?:cơ quan )?(?:{WHOLE})(?!\w)){NOUN}{QUALIFIERS}"
)
GROUP = rf"{NOUN}{QUALIFIERS}(?:{_NEXT})*"

_REGION = (
    r"(?:(?:[Tt]rung ương|[Qq]uốc gia|Việt Nam|tối cao|(?:Tỉnh|Thành|Huyện|Quận|Thị|Đảng) ủy"
    r"|(?:của )?Ban Chỉ đạo"
    r"|(?:[Cc]hi nhánh )?[Kk]hu vực (?:[IVX]+|\d+))(?!\w)"
    rf"|cơ sở {PROPER}|khu vực {PROPER}|khu vực(?=[,;.]| và )|các {VILLAGE}(?:(?:, | và ){VILLAGE})*(?!\w))"
)
_BEHIND_UNIT = (
    rf"(?<=(?:Thuế|Thống kê|Thanh tra) (?:tỉnh|huyện|thành phố) ){PROPER}"
    rf"|(?<=(?:Thuế|Thống kê) cơ sở )(?:\d{{1,2}}(?: {UNIT} {PROPER})?|{PROPER})"
)
"""Behind names that hold their unit: "Thuế tỉnh Lúa Xanh", "Thuế cơ sở 3"."""
TAIL = (
    rf"(?: (?:các cấp|cùng cấp|(?:[Cc]hi nhánh )?(?:các |cấp )?{UNIT}"
    rf"(?:(?:, ?| và | ?- ?|/)(?:các )?{UNIT})*"
    rf"(?: {PROPER})?{QUALIFIERS}|{_REGION}|{_BEHIND_UNIT}))?"
)
"""Where an agency sits: "tỉnh Lào Cai", "các huyện, thị xã", "cấp xã", "khu vực V"."""
