"""The head and the foot of a document against gold: FIELDS, one row each."""

from collections.abc import Callable, Iterator
from typing import Any

from extract.evaluate.agree import agency_key, fold, number_key, share_of_words, years
from extract.evaluate.gold import GoldDocument
from extract.evaluate.mark import Disagreement, Mark
from schemas import DocumentRecord


def _alike(key: Callable[[Any], object]) -> Callable[[Any, Any], bool]:
    """Return the comparison of two values by ``key``."""
    return lambda wanted, found: key(wanted) == key(found)


FIELDS: dict[str, Callable[[Any, Any], bool]] = {
    "type": _alike(fold),
    "number": _alike(number_key),
    "date": lambda wanted, found: (found or "").startswith(wanted),
    "issuer": _alike(agency_key),
    "level": _alike(fold),
    "place": _alike(agency_key),
    "title": lambda wanted, found: share_of_words(wanted, found) >= 0.9,
    "signer": _alike(fold),
    "period": _alike(years),
    "attached": _alike(fold),
}


def score_meta(gold: GoldDocument, record: DocumentRecord) -> Iterator[Mark | Disagreement]:
    """Yield a mark for each field that gold states."""
    for name, agrees in FIELDS.items():
        wanted, found = getattr(gold.meta, name), getattr(record.meta, name)
        if wanted is None:
            continue
        yield Mark("meta", agrees(wanted, found))
        if not agrees(wanted, found):
            yield Disagreement("gold.meta", {"field": name, "wanted": wanted, "found": found})
