"""A folder of gold, the folder of its documents, and the way from there to scores."""

import glob
from dataclasses import dataclass
from pathlib import Path

from extract.batch.outcome import extract_each
from extract.errors import ExtractError
from extract.evaluate.gold import GoldDocument, load_gold
from extract.evaluate.report import Score, score_all


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


def open_gold_set(folder: Path, corpus: Path | None = None) -> GoldSet:
    """Return the gold of ``folder``; its documents lie below ``corpus``, beside the gold where that is None.

    Raises an ExtractError where there is no gold or a gold file is damaged.
    """
    beside = folder.resolve().parent
    return GoldSet(beside.name, load_gold(folder), corpus or beside)


def evaluate_set(gold_set: GoldSet) -> Evaluation:
    """Extract each document of the set afresh and compare it with its gold."""
    places = {gold.source: find_source(gold, gold_set.corpus) for gold in gold_set.golds}
    done = {outcome.path: outcome for outcome in extract_each(places.values())}
    records = {name: record for name, path in places.items() if (record := done[path].record)}
    errors = tuple(outcome.error for outcome in done.values() if outcome.error)
    return Evaluation(gold_set.name, score_all(gold_set.golds, records), errors)


def find_source(gold: GoldDocument, corpus: Path) -> Path:
    """Return where the document lies that ``gold`` is about: below ``corpus``, or in it if it is nowhere.

    The same document in another format does where the named file is not there.
    """
    same_stem = (path for path in corpus.rglob(f"{glob.escape(Path(gold.source).stem)}.*") if path.is_file())
    documents = (path for path in same_stem if path.suffix != ".json")
    return min(documents, key=lambda path: (path.name != gold.source, path), default=corpus / gold.source)
