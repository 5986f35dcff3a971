"""Which indicator of the catalogue the words of a document mean."""

from collections.abc import Iterable, Sequence
from functools import cache, lru_cache

import regex

from extract.assemble.concepts.names import Named, whole_names
from extract.assemble.concepts.units import fitting_entry
from extract.assemble.concepts.words import plain_words
from extract.lexicon.indicator_roles import stands
from extract.lexicon.indicators import IndicatorDimension, indicators
from extract.text.lower import lower
from extract.text.normalise import normalise
from schemas import Section, Statement, StatementKind

_FISCAL = regex.compile(
    r"(?<!\w)(?:ngân sách|tài chính|dự toán|thu chi|kinh tế - xã hội|kinh tế, xã hội)(?!\w)"
)
_ROLES = ("growth", "amount", "share")
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
    named = next(whole_names(words, start), None)
    return _chosen(words, start, named, unit, measure) if named else None


def _chosen(
    words: Sequence[str], start: int, named: Named, unit: str | None, measure: str | None
) -> str | None:
    """Return which indicator of that name the unit and the words around it ask for."""
    roles = {role for role in _ROLES if stands(role, words, start, named.head)}
    if stands("growth", words, named.end, min(named.end + 2, len(words))):
        roles.add("growth")
    entries = [indicators()[identity] for identity in named.ids]
    if unit is None and {"index", "rank"} & {entry.dimension for entry in entries}:
        wanted = "rank" if stands("rank", words, 0, len(words)) else "index"
        entries = [entry for entry in entries if entry.dimension == wanted]
    entry = fitting_entry(entries, unit, measure, roles)
    return None if entry is None or any(_has(words, other) for other in entry.not_with) else entry.id


def _has(words: Sequence[str], phrase: str) -> bool:
    return f" {phrase} " in f" {' '.join(words)} "


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
