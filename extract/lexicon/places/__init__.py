"""Places through time: provinces, districts and communes, what they were called, and what became of them.

    resolve_place(name, on, within)   the one Place that a name meant on a day, else None
    find_places(name, on, within)     all that it may have meant
    place_at(place, date, text)       where a document lies: place_id, province_id, province_today_id
    names_through_time(name)          what a search covers: the place, what went into it, what it became
    place_of(place_id)                the Place with an id
    successors_of(place), predecessors_of(place)

An id is a path, so that all that lies in a place has an id that begins with its own and "/": "tra-vinh",
"tra-vinh/huyen-tra-cu", "tra-vinh/huyen-tra-cu/xa-ham-giang" and, since 1 July 2025, "vinh-long/xa-tra-cu". A
province that took others in keeps its id. Dates are days or ISO dates as precise as a document gives them
("2024-01"). All is read from files of this folder when first asked for: 45 ms for provinces and districts,
0.2 s when communes are needed.
"""

from extract.lexicon.places.document import PlaceAt, place_at
from extract.lexicon.places.fate import Note
from extract.lexicon.places.history import (
    PlaceNames,
    RelatedPlace,
    names_through_time,
    predecessors_of,
    successors_of,
)
from extract.lexicon.places.place import Place, Step
from extract.lexicon.places.resolve import find_places, resolve_place
from extract.lexicon.places.territory import place_of, province_at, province_now

__all__ = [
    "Note",
    "Place",
    "PlaceAt",
    "PlaceNames",
    "RelatedPlace",
    "Step",
    "find_places",
    "names_through_time",
    "place_at",
    "place_of",
    "predecessors_of",
    "province_at",
    "province_now",
    "resolve_place",
    "successors_of",
]
