"""Who issued a document, by its words and by the letters of its number: can both be meant?"""

import regex

_SHORT = (
    (regex.compile(r"\bubnd\b"), "ủy ban nhân dân"),
    (regex.compile(r"\bhđnd\b"), "hội đồng nhân dân"),
    (regex.compile(r"\btp\b\.?"), "thành phố"),
    (regex.compile(r"^(?:phó )?chủ tịch (?=ủy ban)|^thường trực (?=hội đồng)"), ""),
    (regex.compile(r"^ban (?:thường vụ|chấp hành) (?=(?:tỉnh|thành|huyện|thị|quận) ủy)"), ""),
    (regex.compile(r"^ban (?:thường vụ|chấp hành) đảng bộ (tỉnh|huyện)"), r"\1 ủy"),
    (regex.compile(r"\s+"), " "),
)
_BODIES = (
    ("UBND", regex.compile(r"ủy ban nhân dân\b")),
    ("HĐND", regex.compile(r"hội đồng nhân dân\b|kỳ họp\b")),
    ("CP", regex.compile(r"chính phủ\b|thủ tướng\b")),
    ("QH", regex.compile(r"quốc hội\b|ủy ban thường vụ quốc hội\b")),
    ("B", regex.compile(r"bộ (?!chính trị|chỉ huy|tư lệnh)")),
    ("S", regex.compile(r"sở\b")),
)
_LETTERS = {"UBND": "UBND", "HĐND": "HĐND", "TTG": "CP", "CP": "CP", "QH": "QH", "UBTVQH": "QH"}


def plain_issuer(name: str | None) -> str:
    """Return the name of an office in one form: lower case, written out, without the person.

    >>> plain_issuer("Chủ tịch UBND tỉnh Định Giang")
    'ủy ban nhân dân tỉnh định giang'
    >>> plain_issuer("Ban Thường vụ Tỉnh ủy"), plain_issuer("Ban Chấp hành Đảng bộ tỉnh")
    ('tỉnh ủy', 'tỉnh ủy')
    """
    text = (name or "").lower().strip()
    for pattern, full in _SHORT:
        text = pattern.sub(full, text)
    return text.strip()


def may_be_one(one: str | None, other: str | None) -> bool:
    """Return whether two names may mean one office: "UBND tỉnh" may be "Ủy ban nhân dân tỉnh Định Giang".

    >>> may_be_one("UBND tỉnh", "Ủy ban nhân dân tỉnh Định Giang"), may_be_one("UBND tỉnh", "UBND huyện")
    (True, False)
    """
    first, second = sorted((plain_issuer(one), plain_issuer(other)), key=len)
    return second.startswith(first)


def body_of_name(name: str | None) -> str | None:
    """Return the sort of body that a name tells, None where it is none of those with letters of their own.

    >>> body_of_name("HĐND tỉnh Định Giang"), body_of_name("Bộ Chính trị")
    ('HĐND', None)
    """
    plain = plain_issuer(name)
    return next((body for body, pattern in _BODIES if pattern.match(plain)), None)


def body_of_letters(letters: str) -> str | None:
    """Return the sort of body that the last letters of a number stand for.

    >>> body_of_letters("TTG"), body_of_letters("BTC"), body_of_letters("SYT"), body_of_letters("BCĐ")
    ('CP', 'B', None, None)
    """
    return _LETTERS.get(letters) or ("B" if _ministry(letters) else None)


def _ministry(letters: str) -> bool:
    from extract.rules.citations import issuer_of_number

    return (issuer_of_number(f"1/QĐ-{letters}") or "").startswith("Bộ ")
