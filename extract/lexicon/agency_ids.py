"""From the name of an agency, as papers and people write it, to the id that the rules give it."""

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import Any

from extract.lexicon.load import load_entries
from extract.lexicon.places.spelling import name_key

_LINKS = re.compile(r"[,&]|\bvà\b|\bva\b")
_Row = dict[str, Any]


def agency_id_of(agency: str) -> str | None:
    """Return the id of ``agency``, a name or an id itself; None where the lexicon has none.

    >>> agency_id_of("Sở TN&MT tỉnh Lào Cai"), agency_id_of("office.labour")
    ('department.natural_resources', 'office.labour')
    >>> agency_id_of("Sở Giấc mơ")
    """
    return agency if _is_id(agency) else split_agency(agency)[0]


@lru_cache(10_000)
def split_agency(name: str) -> tuple[str | None, str]:
    """Return the id of the agency that ``name`` begins with, and the key of the words behind it.

    >>> split_agency("Bộ Thương mại"), split_agency("Bộ Thương mại Hoa Kỳ")[1] == _key("hoa kỳ")
    (('ministry.trade', ''), True)
    """
    words = _key(name).split()
    for count in range(len(words), 0, -1):
        start = " ".join(words[:count])
        found = _whole_names().get(start) or _of_head(start)
        if found:
            return found, " ".join(words[count:])
    return None, ""


def _is_id(agency: str) -> bool:
    """Tell whether ``agency`` is an id that the lexicon gives."""
    head, _, sector = agency.partition(".")
    if not sector:
        return head in _whole_names().values()
    return any(head == known for _, known in _heads()) and sector in _sectors().values()


def _of_head(key: str) -> str | None:
    """Return the id of a name that is a head with a sector."""
    for head, head_id in _heads():
        if key.startswith(f"{head} "):
            sector = _sectors().get(key.removeprefix(head).strip())
            return f"{head_id}.{sector}" if sector else None
    return None


@cache
def _key(text: str) -> str:
    """Return what the spellings of a name share: without links, capitals and dashes.

    >>> _key("Giáo dục và Đào tạo") == _key("giáo dục - đào tạo"), _key("NN&PTNT") == _key("nn - ptnt")
    (True, True)
    """
    return name_key(" ".join(_LINKS.sub(" ", text.replace("-", " ")).split()))


@cache
def _heads() -> tuple[tuple[str, str], ...]:
    """Return the keys of the first words of agencies with their ids, the longest first."""
    rows = load_entries("agency_heads", _Row)
    return tuple(sorted(((_key(row["name"]), row["id"]) for row in rows), key=lambda head: -len(head[0])))


@cache
def _sectors() -> dict[str, str]:
    """Return the id of each sector by the keys of its name and short forms; the first row counts."""
    rows = load_entries("agency_sectors", _Row)
    names = {_key(row["name"]): row["id"] for row in reversed(rows)}
    return {_key(form): row["id"] for row in reversed(rows) for form in row.get("aliases", ())} | names


@cache
def _whole_names() -> dict[str, str]:
    """Return the ids of agencies that the lexicon has by their whole name."""
    return {
        _key(form): row["id"] for row in reversed(load_entries("agency_names", _Row)) for form in _forms(row)
    }


def _forms(row: _Row) -> Iterator[str]:
    yield row["name"]
    yield from row.get("forms", ())
