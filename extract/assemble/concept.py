"""Which indicator of the catalogue the words of a document mean."""

from collections.abc import Iterable, Sequence
from functools import cache

import regex

from extract.assemble.concept_index import lead_length, longest_name, role_length
from extract.lexicon.indicator_names import indicator_words, spelled
from extract.lexicon.indicators import IndicatorDimension, IndicatorEntry, indicators
from extract.lexicon.vocabulary import units
from extract.text.lower import lower
from extract.text.normalise import normalise
from schemas import Statement, StatementKind

_PLACE = r"(?:tỉnh|huyện|xã|thành phố|thị xã|thị trấn|phường|quận|đặc khu)"
_NAMED_PLACE = regex.compile(rf"(?:(?:trên địa bàn|của|tại|ở) )?(?i:{_PLACE})(?: \p{{Lu}}[\w']*)+")
_NEVER = (StatementKind.THRESHOLD,)
_PER_PEOPLE = regex.compile(r"(?<!\w)(?:dân|trẻ)(?!\w)")
_PER_PERSON = regex.compile(
    r"(?:year|month|quarter|tháng|năm|ngày|người|hộ|lao động)(?:/(?:tháng|năm|ngày))?"
)


@cache
def _noise() -> "regex.Pattern[str]":
    return regex.compile(rf"(?<!\w)(?:{'|'.join(indicator_words('noise'))})(?!\w)")


def find_concept(
    indicator_text: str,
    unit: str | None,
    measure: str | None = None,
    section_heading: str | None = None,
    per: str | None = None,
) -> str | None:
    """Return the id of the indicator that ``indicator_text`` names, None where the catalogue has none.

    ``unit`` is that of the quantity, ``measure`` "level" or "delta", ``per`` what the figure is counted per.

    >>> find_concept("giảm tỷ lệ hộ nghèo", "%", "delta"), find_concept("hộ cận nghèo", "%")
    ('poverty_rate', 'near_poverty_rate')
    >>> find_concept("lao động thuộc hộ nghèo được tư vấn", "%") is None
    True
    """
    if per and unit != "%" and not (_PER_PERSON.fullmatch(per) or _PER_PEOPLE.search(per)):
        return None  # a norm for each commune or each project
    words = _words(indicator_text, per)
    for start in _starts(words):
        found = _at(words, start, unit, measure)
        if found is not None:
            return found
    return None


def _words(text: str, per: str | None) -> tuple[str, ...]:
    named = _NAMED_PLACE.sub(" ", normalise(text).text)
    lowered = _noise().sub(" ", lower(named))
    return spelled(f"{lowered} {per}" if per and _PER_PEOPLE.search(per) else lowered)


def _starts(words: Sequence[str]) -> Iterable[int]:
    """Return where the name may begin: at the start, and behind the last colon."""
    yield 0
    colons = [at + 1 for at, word in enumerate(words) if word == ":"]
    if colons:
        yield colons[-1]


def _at(words: Sequence[str], start: int, unit: str | None, measure: str | None) -> str | None:
    growth = _growth_length(words, start)
    head = growth or start + lead_length(words[start:])
    end, ids = longest_name(words, head)
    if not ids or _narrowed(words[:head], words[end:]):
        return None
    amount = any(role_length("amount", words, at) for at in range(start, head))
    entry = _fitting([indicators()[identity] for identity in ids], unit, measure, growth > 0, amount)
    if entry is None or any(_has(words, other) for other in entry.not_with):
        return None
    return entry.id


def _growth_length(words: Sequence[str], start: int) -> int:
    """Return where the words for a rate of growth end, 0 where the name doesn't begin with them."""
    for at in range(start, min(start + 4, len(words))):
        if length := role_length("growth", words, at):
            end = at + length
            return end if longest_name(words, at)[0] == at else 0
        if not role_length("lead", words, at):
            return 0
    return 0


def _narrowed(before: Sequence[str], behind: Sequence[str]) -> bool:
    """Tell whether the words around a name make something else of it."""
    if any(role_length("group", part, at) for part in (before, behind) for at in range(len(part))):
        return True
    return bool(behind) and behind[0] != ":" and not role_length("tail", behind, 0)


def _fitting(
    entries: Sequence[IndicatorEntry], unit: str | None, measure: str | None, growth: bool, amount: bool
) -> IndicatorEntry | None:
    """Return the one of ``entries`` that may carry ``unit``; for a change in % the indicator that changes."""
    dimensions = dimensions_of(unit)
    changes = [entry for entry in entries if entry.dimension not in ("ratio", "index", "rank")]
    if "ratio" in dimensions and changes and (growth or (measure == "delta" and amount)):
        return _grown(changes[0], growth)
    fits = [entry for entry in entries if entry.dimension in dimensions and _carries(entry, unit)]
    if fits and not growth:
        return fits[0]
    return _grown(changes[0], growth) if changes and "ratio" in dimensions and measure == "delta" else None


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
    if unit in ("điểm", "bậc", "hạng"):
        return frozenset({"index", "rank"})
    _, dimension = units().get(unit.lower(), (unit, "count"))
    table: dict[str, IndicatorDimension] = {
        "money": "money",
        "measure": "measure",
        "time": "time",
        "grade": "time",
    }
    return frozenset({table.get(dimension, "count")})


def with_concepts(statements: Iterable[Statement]) -> tuple[Statement, ...]:
    """Return ``statements``, each whose indicator stands in the catalogue with its id."""
    return tuple(_with_concept(statement) for statement in statements)


def _with_concept(statement: Statement) -> Statement:
    if statement.kind in _NEVER:
        return statement
    said = statement.indicator
    concept = find_concept(said.text, statement.quantity.unit, statement.measure, per=statement.per)
    if concept is None:
        return statement
    return statement.model_copy(update={"indicator": said.model_copy(update={"concept": concept})})
