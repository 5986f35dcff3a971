"""The catalogue of indicators for a person, and for a program."""

from collections.abc import Iterable, Sequence

from extract.lexicon.indicator_names import alias_forms
from extract.lexicon.indicators import IndicatorEntry
from extract.lexicon.messages import Language, Words
from extract.render.table import Column, render_table


def named_so(entries: Iterable[IndicatorEntry], text: str | None) -> tuple[IndicatorEntry, ...]:
    """Return the ``entries`` of which a name holds ``text``; all of them where there is none."""
    wanted = (text or "").lower()
    return tuple(entry for entry in entries if not wanted or any(wanted in name for name in _names(entry)))


def _names(entry: IndicatorEntry) -> Iterable[str]:
    yield entry.name.lower()
    yield entry.name_en.lower()
    for alias in entry.aliases:
        yield from alias_forms(alias)


def render_catalogue(entries: Sequence[IndicatorEntry], words: Words, width: int) -> str:
    """Return a table of ``entries`` and how many they are."""
    columns = (
        Column(words("indicators.name"), share=3),
        Column(words("indicators.id"), share=3),
        Column(words("indicators.sector"), share=2),
        Column(words("indicators.dimension")),
        Column(words("indicators.better")),
    )
    rows = (_row(entry, words) for entry in entries)
    return f"{render_table(columns, rows, width)}\n{words('indicators.count', count=len(entries))}"


def _row(entry: IndicatorEntry, words: Words) -> tuple[str, ...]:
    return (
        entry.name if words.language is Language.VI else entry.name_en,
        entry.id,
        words(f"indicators.sector.{entry.sector}"),
        words(f"indicators.dimension.{entry.dimension}"),
        words(f"indicators.better.{entry.better}") if entry.better else "",
    )


def catalogue_line(entry: IndicatorEntry) -> str:
    """Return ``entry`` as one JSON object on a line, with each name that its aliases stand for."""
    forms = tuple(dict.fromkeys(form for alias in entry.aliases for form in alias_forms(alias)))
    return entry.model_copy(update={"aliases": forms}).model_dump_json()
