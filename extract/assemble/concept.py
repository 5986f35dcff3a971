"""Which indicator of the catalogue the words of a document mean."""

from collections.abc import Iterable, Sequence, Set
from functools import cache, lru_cache

import regex

from extract.assemble.concept_index import names_at
from extract.assemble.concept_words import plain_words
from extract.lexicon.indicator_roles import role_length, stands
from extract.lexicon.indicators import IndicatorDimension, IndicatorEntry, indicators
from extract.lexicon.vocabulary import units
from extract.text.lower import lower
from extract.text.normalise import normalise
from schemas import Section, Statement, StatementKind

_FISCAL = regex.compile(
    r"(?<!\w)(?:ngân sách|tài chính|dự toán|thu chi|kinh tế - xã hội|kinh tế, xã hội)(?!\w)"
)
_ROLES = ("growth", "amount", "share")
_AMOUNTS: tuple[IndicatorDimension, ...] = ("money", "count", "measure", "time")
_GOODS: tuple[IndicatorDimension, ...] = ("money", "measure")
_SHORT = 8
_PER_PEOPLE = regex.compile(r"(?<!\w)(?:dân|trẻ)(?!\w)")
_PER_PERSON = regex.compile(
    r"(?:year|month|quarter|tháng|năm|ngày|người|hộ|lao động)(?:/(?:tháng|năm|ngày))?"
)


def find_concept(
    indicator_text: str,
    unit: str | None,
    measure: str | None = None,
    section_heading: str | None = None,
    per: str | None = None,
) -> str | None:
    """Return the id of the indicator that ``indicator_text`` names, None where the catalogue has none.

    ``unit`` is that of the quantity, ``measure`` "level" or "delta", ``per`` what the figure is counted per;
    ``section_heading`` may name what a short text is a part of.

    >>> find_concept("giảm tỷ lệ hộ nghèo", "%", "delta"), find_concept("hộ cận nghèo", "%")
    ('poverty_rate', 'near_poverty_rate')
    >>> find_concept("lao động thuộc hộ nghèo được tư vấn", "%") is None
    True
    """
    heading = normalise(section_heading).text if section_heading else None
    return _concept_of(normalise(indicator_text).text, unit, measure, heading, per)


@lru_cache(maxsize=4096)
def _concept_of(
    text: str, unit: str | None, measure: str | None, heading: str | None, per: str | None
) -> str | None:
    """Return what ``find_concept`` does, for canonical text."""
    if per and unit != "%" and not (_PER_PERSON.fullmatch(per) or _PER_PEOPLE.search(per)):
        return None  # a norm for each commune or each project
    words = _words(text, per)
    found = _at(words, 0, unit, measure)
    if found is None and ":" in words:
        found = _of_part(_at(words, len(words) - words[::-1].index(":"), unit, measure))
    if found is None and heading and unit == "%" and len(words) <= _SHORT:
        found = _at((*_words(heading, None), *words), 0, unit, measure)
    return found


def _of_part(identity: str | None) -> str | None:
    """Return ``identity`` unless it is an amount of money or goods, which what stands before a colon narrows.

    "Giảm nghèo: tỷ lệ hộ nghèo" names the rate, "Cà phê: giá trị xuất khẩu" that of coffee alone.
    """
    narrows = identity is not None and (identity in _growths() or indicators()[identity].dimension in _GOODS)
    return None if narrows else identity


@cache
def _growths() -> frozenset[str]:
    return frozenset(entry.growth for entry in indicators().values() if entry.growth)


def _words(text: str, per: str | None) -> tuple[str, ...]:
    return plain_words(f"{text} {per}" if per and _PER_PEOPLE.search(per) else text)


def _at(words: Sequence[str], start: int, unit: str | None, measure: str | None) -> str | None:
    """Return the indicator whose name begins at ``start`` or behind words that only lead up to it."""
    for head, end, ids in _names_at(words, start):
        if not _narrowed(words[:head], _behind(words, head, end)):
            return _chosen(words, start, head, end, ids, unit, measure)
    return None


def _chosen(
    words: Sequence[str],
    start: int,
    head: int,
    end: int,
    ids: Sequence[str],
    unit: str | None,
    measure: str | None,
) -> str | None:
    """Return which of ``ids`` the unit and the words around the name, from ``head`` to ``end``, ask for."""
    roles = {role for role in _ROLES if stands(role, words, start, head)}
    roles |= {"growth"} if stands("growth", words, end, min(end + 2, len(words))) else set()
    entries = [indicators()[identity] for identity in ids]
    if unit is None and {"index", "rank"} & {entry.dimension for entry in entries}:
        wanted = "rank" if stands("rank", words, 0, len(words)) else "index"
        entries = [entry for entry in entries if entry.dimension == wanted]
    entry = _fitting(entries, unit, measure, roles)
    return None if entry is None or any(_has(words, other) for other in entry.not_with) else entry.id


def _names_at(words: Sequence[str], start: int) -> list[tuple[int, int, tuple[str, ...]]]:
    """Return where names begin and end, and what they may stand for; those that reach farthest first."""
    found: list[tuple[int, int, tuple[str, ...]]] = []
    at = start
    while at < len(words):
        found += [(at, end, ids) for end, ids in names_at(words, at)]
        length = role_length("growth", words, at) or role_length("lead", words, at)
        if not length:
            break
        at += length
    return sorted(found, key=lambda name: -name[1])


def _behind(words: Sequence[str], head: int, end: int) -> Sequence[str]:
    """Return the words behind a name; said twice, it says no more ("tỷ lệ hộ nghèo hộ nghèo")."""
    again = end + end - head
    return words[again:] if words[head:end] == words[end:again] else words[end:]


def _narrowed(before: Sequence[str], behind: Sequence[str]) -> bool:
    """Tell whether the words around a name make something else of it."""
    if stands("group", before, 0, len(before)) or stands("group", behind, 0, len(behind)):
        return True
    return not _is_tail(behind)


def _is_tail(behind: Sequence[str]) -> bool:
    """Tell whether ``behind`` holds nothing but words that may follow a name."""
    at = 0
    while at < len(behind):
        if role_length("adjunct", behind, at):
            return True
        length = role_length("tail", behind, at) or role_length("growth", behind, at)
        length = length or int(behind[at].isdecimal() or behind[at] == ":")
        if not length:
            return False
        at += length
    return True


def _fitting(
    entries: Sequence[IndicatorEntry], unit: str | None, measure: str | None, roles: Set[str]
) -> IndicatorEntry | None:
    """Return the one of ``entries`` that may carry ``unit``; for a change in % the indicator that changes."""
    dimensions = dimensions_of(unit)
    growing = "growth" in roles
    fits = [entry for entry in entries if entry.dimension in dimensions and _carries(entry, unit)]
    amounts = [entry for entry in entries if entry.dimension in _AMOUNTS]
    if "ratio" not in dimensions or not amounts:
        return fits[0] if fits else None
    if growing or (measure == "delta" and ("amount" in roles or not fits)):
        return None if "share" in roles else _grown(amounts[0], growing)
    return fits[0] if fits else None


def _carries(entry: IndicatorEntry, unit: str | None) -> bool:
    """Tell whether ``unit`` is one of the entry's, or opens with one: "nhà tạm" with "nhà"."""
    return not entry.units or any(f"{unit} ".startswith(f"{known} ") for known in entry.units)


def _grown(entry: IndicatorEntry, growth: bool) -> IndicatorEntry | None:
    if entry.growth is not None:
        return indicators()[entry.growth]
    return None if growth else entry


def _has(words: Sequence[str], phrase: str) -> bool:
    return f" {phrase} " in f" {' '.join(words)} "


@cache
def dimensions_of(unit: str | None) -> frozenset[IndicatorDimension]:
    """Return what an indicator measured in ``unit`` may be.

    >>> sorted(dimensions_of("%")), sorted(dimensions_of("lao động")), sorted(dimensions_of(None))
    (['index', 'ratio'], ['count'], ['count', 'index', 'rank'])
    """
    if unit is None:
        return frozenset({"index", "rank", "count"})
    if unit in ("%", "‰"):
        return frozenset({"ratio", "index"})
    if unit in ("bậc", "hạng"):
        return frozenset({"rank"})
    if unit == "điểm":
        return frozenset({"index"})
    _, dimension = units().get(unit.lower(), (unit, "count"))
    table: dict[str, IndicatorDimension] = {
        "money": "money",
        "measure": "measure",
        "time": "time",
        "grade": "time",
    }
    return frozenset({table.get(dimension, "count")})


def with_concepts(
    statements: Iterable[Statement], sections: Iterable[Section], title: str | None
) -> tuple[Statement, ...]:
    """Return ``statements``, each whose indicator stands in the catalogue with its id.

    ``sections`` and ``title`` are the document's: means are an indicator only where it is about the budget.
    """
    headings = {section.id: section.heading for section in sections}
    fiscal = bool(title and _FISCAL.search(lower(title)))
    return tuple(
        statement
        if statement.kind is StatementKind.THRESHOLD
        or (statement.kind is StatementKind.BUDGET and not fiscal)
        else _with_concept(statement, headings.get(statement.section_id or ""))
        for statement in statements
    )


def _with_concept(statement: Statement, heading: str | None) -> Statement:
    said = statement.indicator
    concept = _concept_of(said.text, statement.quantity.unit, statement.measure, heading, statement.per)
    if concept is None:
        return statement
    return statement.model_copy(update={"indicator": said.model_copy(update={"concept": concept})})
