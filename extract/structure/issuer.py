"""Who issued a paper, of which level, where."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

import regex

from extract.structure.casing import agency_case, as_written, name_case
from extract.structure.vocabulary import (
    IssuingBody,
    Level,
    PlaceUnit,
    bodies_by_symbol,
    body_at,
    central_cities,
    cue_words,
    place_units,
)
from extract.text.fold import fold

_WORD = regex.compile(r"\S+")
_NAME = regex.compile(r"(?:\p{Lu}[\p{L}\p{M}'’]*+(?:\s-\s|\s)?+){1,5}+")


_SESSION = regex.compile(
    r"[\s,(–-]*\b(?:khóa\s+(?:thứ|[IVXL]+\b|\d)|kỳ họp|nhiệm kỳ|lần thứ)\b.*", regex.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Place:
    """A unit of administration with its name: "huyện", "Trà Cú"."""

    unit: str
    name: str
    level: Level

    def __str__(self) -> str:
        return f"{self.unit} {self.name}"


@dataclass(frozen=True, slots=True)
class Issuer:
    """The full name of who issued a paper; fields that are not known are None."""

    name: str | None = None
    level: Level | None = None
    place: str | None = None


@dataclass(frozen=True, slots=True)
class _Found:
    start: int
    end: int
    body: IssuingBody


def parse_issuer(lines: Sequence[str], text: str, seat: str = "", year: str = "") -> Issuer:
    """Return the issuer that the ``lines`` of a masthead name; its superior stands before it.

    ``text`` shows how the document writes names; ``seat`` and ``year`` are those of its date.

    >>> parse_issuer(("ỦY BAN NHÂN DÂN", "TỈNH LÀO CAI"), "")
    Issuer(name='Ủy ban nhân dân tỉnh Lào Cai', level='province', place='tỉnh Lào Cai')
    >>> parse_issuer(("UBND TỈNH LÂM ĐỒNG SỞ NỘI VỤ",), "").name
    'Sở Nội vụ tỉnh Lâm Đồng'
    >>> parse_issuer(("HỘI ĐỒNG NHÂN DÂN TỈNH LÀO CAI KHÓA XV, KỲ HỌP THỨ HAI",), "").place
    'tỉnh Lào Cai'
    >>> parse_issuer(("THỦ TƯỚNG CHÍNH PHỦ",), "")
    Issuer(name='Thủ tướng Chính phủ', level='central', place=None)
    """
    lines = list(filter(None, map(_without_session, lines)))
    words = " ".join(lines)
    bodies = _bodies(words, lines)
    if not bodies:
        return Issuer()
    last = bodies[-1]
    own = _place_in(words, last.end, len(words), year)
    field = words[last.end : own[1] if own else len(words)].strip(" -,.:")
    if last.body.of and field and not own:
        where = Place(last.body.of, name_case(field), place_level(last.body.of, field, year))
        return Issuer(f"{last.body.name} {where.name}", where.level, str(where))
    above = (_place_in(words, body.end, last.start, year) for body in bodies[-2::-1])
    found = own or next((place for place in above if place), None)
    found = (_spelled(found[0], text), found[1]) if found else None
    name = _agency_name(last.body.name, field, text)
    if found is None and (any(b.body.level == "central" for b in bodies) or _is_national(field)):
        return Issuer(name, "central")
    named = found[0] if found else seat_place(seat, text, year)
    if named is None and (unit := place_units().get(field.lower())):  # "ỦY BAN NHÂN DÂN TỈNH"
        named = _repeated_place(last.body, unit.name, text, year)
        name = last.body.name if named else name
    return Issuer(f"{name} {named}", named.level, str(named)) if named else Issuer(name, last.body.level)


def _without_session(line: str) -> str:
    """Return the name of a body without the term and the session in which it sat.

    >>> _without_session("HĐND XÃ AN LẠC KHÓA IX - KỲ HỌP THỨ 4"), _without_session("KỲ HỌP THỨ HAI")
    ('HĐND XÃ AN LẠC', '')
    """
    return _SESSION.split(line)[0]


def issuer_by_symbol(number: str, text: str, seat: str, year: str) -> Issuer:
    """Return the issuer that the symbol of a number names ("32/KH-UBND"), at the place of the date."""
    symbol = regex.split(r"[-/]", number)[-1]
    body = bodies_by_symbol().get(symbol)
    if body is None:
        return Issuer()
    if body.level:
        return Issuer(body.name, body.level)
    place = seat_place(seat, text, year) or _place_of_body(body, text, year)
    return Issuer(f"{body.name} {place}", place.level, str(place)) if place else Issuer(body.name)


def seat_place(seat: str, text: str, year: str = "") -> Place | None:
    """Return the unit that ``text`` calls by the name ``seat``, the one it names most often.

    >>> str(seat_place("Trà Cú", "Ủy ban nhân dân huyện Trà Cú xây dựng kế hoạch"))
    'huyện Trà Cú'
    """
    unit = unit_at(seat, 0)
    name = seat[unit[1] :].strip() if unit else seat.strip()
    if not name or not name[0].isupper():
        return None
    forms = "|".join(regex.escape(form) for form in place_units())
    found = regex.findall(rf"(?<!\p{{L}})({forms})\s+{regex.escape(name)}(?!\p{{L}})", text, regex.IGNORECASE)
    if unit:
        return Place(unit[0].name, name, place_level(unit[0].name, name, year))
    if not found:
        return Place("thành phố", name, "province") if name.lower() in central_cities() else None
    word = place_units()[Counter(form.lower() for form in found).most_common(1)[0][0]].name
    return Place(word, name, place_level(word, name, year))


def place_level(unit: str, name: str, year: str = "") -> Level:
    """Return the level of a unit of administration; six cities rank with the provinces.

    >>> place_level("thành phố", "Huế", "2020"), place_level("thành phố", "Huế", "2025")
    ('district', 'province')
    """
    since = central_cities().get(name.lower()) if unit == "thành phố" else None
    return "province" if since is not None and since <= (year or "9") else place_units()[unit].level


def _bodies(words: str, lines: Sequence[str]) -> list[_Found]:
    """Return the bodies that ``words`` name: where a line begins, or behind the place of their superior."""
    begins = {sum(len(line) + 1 for line in lines[:i]) for i in range(len(lines))}
    found: list[_Found] = []
    free, place_end = 0, len(words)
    for word in _WORD.finditer(words):
        at = word.start()
        if at < free:
            continue
        body = body_at(words, at)
        if body and (not found or at in begins or at >= place_end):
            found.append(_Found(at, body[1], body[0]))
            free, place_end = body[1], len(words)
        elif unit := unit_at(words, at):
            free = place_end = _name_start_end(words, unit[1])
    return found


def unit_at(words: str, at: int = 0) -> tuple[PlaceUnit, int] | None:
    """Return the unit of administration that is named at ``at``, and where its name begins."""
    lowered = words[at : at + 30].lower()
    for form, unit in place_units().items():
        if lowered.startswith(form) and not lowered[len(form) : len(form) + 1].isalpha():
            after = lowered[len(form) :].split(maxsplit=1)
            if after and after[0] not in unit.never:
                return unit, at + len(form)
    return None


def _name_start_end(words: str, start: int) -> int:
    """Return where the shortest name that may begin at ``start`` ends."""
    name = words[start:].lstrip()
    lead = len(words) - len(name)
    for city in central_cities():
        if name.lower().startswith(city):
            return lead + len(city)
    return lead + len(name.split(maxsplit=1)[0]) if name else len(words)


def _place_in(words: str, start: int, end: int, year: str) -> tuple[Place, int] | None:
    """Return the last unit with a name in a stretch of ``words``, and where it begins."""
    found = None
    for word in _WORD.finditer(words, start, end):
        unit = unit_at(words, word.start())
        name = _NAME.match(words, unit[1] + 1, end) if unit else None
        if unit and name:
            cased = name_case(name[0].strip(" -"))
            found = Place(unit[0].name, cased, place_level(unit[0].name, cased, year)), word.start()
    return found


def _spelled(place: Place, text: str) -> Place:
    """Return ``place`` with the marks that ``text`` gives its name most often; a scan may have misread them.

    >>> _spelled(Place("tỉnh", "Đinh Giang", "province"), "UBND tỉnh Định Giang, tỉnh Định Giang").name
    'Định Giang'
    """
    rest = r"\s+[\p{L}'’]+" * place.name.count(" ")
    named = regex.findall(rf"{place.unit}\s+(\p{{Lu}}[\p{{L}}'’]*{rest})(?!\p{{L}})", text)
    spelled = Counter(name for name in named if fold(name) == fold(place.name))
    most, count = spelled.most_common(1)[0] if spelled else (place.name, 0)
    return replace(place, name=most) if count > 1 and place.name not in spelled else place


def _is_national(field: str) -> bool:
    """Whether the name of an agency says that it is one of the whole country."""
    lowered = field.lower()
    return any(word in lowered for word in cue_words("national"))


def _place_of_body(body: IssuingBody, text: str, year: str) -> Place | None:
    """Return the place of the first body of this name in ``text``."""
    for form in (body.name, *body.aliases):
        for match in regex.finditer(rf"{regex.escape(form)}\s+(?=\p{{L}})", text[:6000]):
            unit = unit_at(text, match.end())
            name = regex.compile(r"(?:\p{Lu}\p{Ll}+\s?){1,4}").match(text, unit[1] + 1) if unit else None
            if unit and name:
                return Place(unit[0].name, name[0].strip(), place_level(unit[0].name, name[0].strip(), year))
    return None


def _repeated_place(body: IssuingBody, unit: str, text: str, year: str) -> Place | None:
    """Return the place by which ``text`` names ``body`` with this unit more than once."""
    forms = "|".join(regex.escape(form) for form in (body.name, *body.aliases))
    named = regex.findall(
        rf"(?:{forms}) {unit} ((?:\p{{Lu}}\p{{Ll}}+(?: (?=\p{{Lu}}\p{{Ll}}))?){{1,4}})", text
    )
    name, count = Counter(named).most_common(1)[0] if named else ("", 0)
    return Place(unit, name, place_level(unit, name, year)) if count > 1 else None


def _agency_name(body: str, field: str, text: str) -> str:
    """Return the name of an agency in the case that ``text`` writes it in."""
    whole = f"{body} {field}".strip()
    return as_written(whole, text) or (f"{body} {agency_case(field)}" if field else body)
