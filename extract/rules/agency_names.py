"""How the name of an agency is written out, and by which words the lexicon knows it."""

from functools import cache
from typing import Literal

import regex
from pydantic import BaseModel, ConfigDict

from extract.lexicon.load import load_entries
from schemas import Agency


class Head(BaseModel):
    """A row of ``agency_heads.yaml``."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str
    name: str
    lower: bool = False


class Sector(BaseModel):
    """A row of ``agency_sectors.yaml``; ``start`` and ``end`` bound the time in which the name was in use.

    Of the ``aliases`` those in capitals and the ``slips`` are written out, others are kept as written.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str
    name: str
    aliases: tuple[str, ...] = ()
    slips: tuple[str, ...] = ()
    start: str | None = None
    end: str | None = None


class Name(BaseModel):
    """A row of ``agency_names.yaml``."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str
    name: str
    forms: tuple[str, ...] = ()


class City(BaseModel):
    """A row of ``central_cities.yaml``."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: str
    since: str | None = None


class GroupWords(BaseModel):
    """A row of ``agency_groups.yaml``."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    kind: Literal["noun", "qualifier", "bare", "force"]
    words: tuple[str, ...]


HEADS = load_entries("agency_heads", Head)
SECTORS = load_entries("agency_sectors", Sector)
NAMES = load_entries("agency_names", Name)
CITIES = load_entries("central_cities", City)
GROUPS = load_entries("agency_groups", GroupWords)

_SILENT = regex.compile(r"\bvà\b|[\W_]+")
_CAPITALS = regex.compile(r"\p{Lu}{2}|\p{Lu}&\p{Lu}")
_BLANKS = regex.compile(r"\s+")
_WORDS = regex.compile(r"\w+")


def name_key(text: str) -> str:
    """Return ``text`` without capitals, blanks, marks and "và": what the spellings of one name share.

    >>> name_key("Giáo dục và Đào tạo") == name_key("Giáo dục - đào tạo"), name_key("GD&ĐT")
    (True, 'gdđt')
    """
    return _SILENT.sub("", text.casefold())


_HEAD_IDS = {head.name.casefold(): head.id for head in HEADS}
_BY_NAME = {name_key(sector.name): sector for sector in reversed(SECTORS)}
_BY_ALIAS = {
    name_key(alias): sector for sector in reversed(SECTORS) for alias in (*sector.aliases, *sector.slips)
}
_WHOLES = {name_key(form): name for name in reversed(NAMES) for form in (name.name, *name.forms)}


def recase(text: str, model: str) -> str:
    """Return the words of ``text`` with the capitals that they have in ``model``.

    >>> recase("thông tin và truyền thông", "Thông tin và Truyền thông")
    'Thông tin và Truyền thông'
    """
    cases: list[str] = _WORDS.findall(model)
    folded = [word.casefold() for word in cases]

    def recased(match: regex.Match[str]) -> str:
        if match[0].casefold() not in folded:
            return match[0]
        at = folded.index(match[0].casefold())
        folded[at] = ""
        return cases[at]

    return _WORDS.sub(recased, text)


def tidy(text: str) -> str:
    """Return ``text`` on one line with single blanks and plain dashes.

    >>> tidy("Tài chính –  Kế hoạch")
    'Tài chính - Kế hoạch'
    """
    return _BLANKS.sub(" ", text).replace("–", "-").strip()


@cache
def sector_agency(head: str, sector: str, tail: str = "") -> Agency | None:
    """Return the agency that ``head`` and a known ``sector`` name, None where the sector is not known.

    >>> sector_agency("Sở", "KH&CN").name, sector_agency("phòng", "Kinh tế và Hạ tầng", "huyện").name
    ('Sở Khoa học và Công nghệ', 'Phòng Kinh tế và Hạ tầng huyện')
    >>> sector_agency("Sở", "Thông tin và truyền thông").agency_id
    'department.information'
    """
    key = name_key(sector)
    entry = _BY_NAME.get(key)
    if entry is not None:
        words = recase(tidy(sector), entry.name)
    else:
        entry = _BY_ALIAS.get(key)
        if entry is None:
            return None
        short = _CAPITALS.search(sector) or sector in entry.slips
        words = entry.name if short else tidy(sector)
    head = head[0].upper() + head[1:].lower()
    parts = (recase(head, next((h.name for h in HEADS if h.name.casefold() == head.casefold()), head)), words)
    name = " ".join((*parts, tidy(tail))).strip()
    return Agency(name=name, agency_id=f"{_HEAD_IDS[head.casefold()]}.{entry.id}")


@cache
def whole_agency(form: str, tail: str = "") -> Agency:
    """Return the agency that stands in the lexicon under ``form``, which is kept as written.

    >>> whole_agency("UBND", "các huyện, thành phố")
    Agency(name='UBND các huyện, thành phố', agency_id='peoples_committee')
    """
    entry = _WHOLES[name_key(form)]
    model = next((known for known in (entry.name, *entry.forms) if name_key(known) == name_key(form)), form)
    words = model if form.isupper() and not model.isupper() else recase(tidy(form), model)
    return Agency(name=f"{words} {tidy(tail)}".strip(), agency_id=entry.id)


@cache
def named_agency(name: str) -> Agency:
    """Return an agency that only its own words name."""
    return Agency(name=tidy(name), agency_id=None)
