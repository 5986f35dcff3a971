"""A folder of gold, the folder of its documents, and the way from there to scores."""

from dataclasses import dataclass, replace
from pathlib import Path

from extract.batch.outcome import extract_each
from extract.errors import ExtractError, MissingToolError
from extract.evaluate.documents import find_document
from extract.evaluate.gold import GoldDocument, load_gold
from extract.evaluate.report import Score, score_all
from extract.lexicon.messages import both
from extract.readers.office import OFFICE_READERS, find_office


@dataclass(frozen=True, slots=True)
class GoldSet:
    """``name`` is the name of the folder that holds the gold folder: "corpus" for corpus/gold."""

    name: str
    golds: tuple[GoldDocument, ...]
    corpus: Path


@dataclass(frozen=True, slots=True)
class Evaluation:
    """The scores of a gold set, and why some of its documents have no record."""

    name: str
    scores: tuple[Score, ...]
    errors: tuple[ExtractError, ...]


def open_gold_sets(folder: Path, corpus: Path | None = None) -> tuple[GoldSet, ...]:
    """Return the gold of ``folder``; its documents lie below ``corpus``, beside the gold where that is None.

    Those that are read through LibreOffice are a set of their own, "name (LibreOffice)", since how they read
    hangs on what is installed. Raises an ExtractError where there is no gold or a gold file is damaged.
    """
    beside = folder.resolve().parent
    gold_set = GoldSet(beside.name, load_gold(folder), corpus or beside)
    converted = tuple(gold for gold in gold_set.golds if _is_converted(gold, gold_set.corpus))
    plain = tuple(gold for gold in gold_set.golds if gold not in converted)
    sets = (
        replace(gold_set, golds=plain),
        GoldSet(f"{beside.name} (LibreOffice)", converted, gold_set.corpus),
    )
    return tuple(each for each in sets if each.golds)


def _is_converted(gold: GoldDocument, corpus: Path) -> bool:
    return find_document(gold.source, corpus).suffix.lstrip(".").lower() in OFFICE_READERS


def evaluate_set(gold_set: GoldSet) -> Evaluation:
    """Extract the documents of the set afresh and score them, or tell that LibreOffice is missing."""
    if gold_set.name.endswith("(LibreOffice)") and not find_office():
        error = MissingToolError(gold_set.corpus, *both("office.missing", suffix="doc"))
        return Evaluation(gold_set.name, (), (error,))
    places = {gold.source: find_document(gold.source, gold_set.corpus) for gold in gold_set.golds}
    done = {outcome.path: outcome for outcome in extract_each(places.values())}
    records = {name: record for name, path in places.items() if (record := done[path].record)}
    errors = tuple(outcome.error for outcome in done.values() if outcome.error)
    return Evaluation(gold_set.name, score_all(gold_set.golds, records), errors)
