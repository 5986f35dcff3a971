"""What a user should know of how a search was understood: unknown names, places that became others."""

from collections.abc import Iterator

from extract.lexicon.messages import Words
from extract.registry.search.filters import Filters
from extract.registry.search.narrow import Unknown
from extract.registry.search.places import covered_places, wider_places
from extract.registry.search.search import Found
from extract.render.figure import render_number


def notes_of(found: Found, words: Words) -> tuple[str, ...]:
    """Return what a user should know of how the search was understood, a sentence each."""
    return (
        *_of_words(found, words),
        *(_of_unknown(unknown, words) for unknown in found.unknown),
        *_of_filters(found.filters, words),
        *_of_nothing(found, words),
    )


def _of_words(found: Found, words: Words) -> Iterator[str]:
    """Yield how the query was read otherwise than typed."""
    query = found.filters.query.strip()
    if found.query.tree is None and query:
        yield words("search.no_words", query=query)
    if found.folded:
        yield words("search.folded", query=query)


def _of_unknown(unknown: Unknown, words: Words) -> str:
    """Return that no document has a name; of a place that there is, that none is about it."""
    places = covered_places(unknown.typed).related if unknown.field == "place" else ()
    if places:
        return words("search.unknown.place", name=places[0].place.name)
    message = "search.unknown.nearest" if unknown.nearest else "search.unknown"
    field = words(f"search.facet.{unknown.field}")
    return words(message, field=field, typed=unknown.typed, nearest="; ".join(unknown.nearest))


def _of_filters(filters: Filters, words: Words) -> Iterator[str]:
    """Yield which places would be wider, and that bounds without a unit compare unlike figures."""
    for wider in wider_places(filters.place):
        yield words("search.wider", note=wider.note(words), place=wider.name)
    if filters.unit is None and (filters.low is not None or filters.high is not None):
        yield words("search.mixed_units")


def _of_nothing(found: Found, words: Words) -> Iterator[str]:
    """Yield what else could be tried where nothing was found."""
    if found.unfiltered:
        yield words("search.without", total=render_number(str(found.unfiltered), words))
    if found.suggestions and not found.unfiltered:
        yield words("search.suggest", nearest="; ".join(found.suggestions))
