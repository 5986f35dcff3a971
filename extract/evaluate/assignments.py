"""Assignments against gold: who is in charge, who works with them."""

from collections.abc import Iterable, Iterator

from extract.evaluate.agree import agency_key, share_of_words
from extract.evaluate.gold import GoldAssignment, GoldDocument
from extract.evaluate.mark import Disagreement, Mark
from extract.evaluate.match import NEAR, place
from schemas import Assignment, DocumentRecord

MORE = 60  # how many characters beyond gold's quote, which only begins the task, are compared


def score_assignments(gold: GoldDocument, record: DocumentRecord) -> Iterator[Mark | Disagreement]:
    """Yield the recall of lead agencies, precision and recall of coordinating ones."""
    for wanted in gold.assignments:
        found = _nearest(wanted, record)
        lead, coordinate = _agencies(found)
        want_lead, want_coordinate = _keys(wanted.lead), _keys(wanted.coordinate)
        yield Mark("lead.r", want_lead <= lead)
        both = len(coordinate & want_coordinate)
        yield Mark("coord.r", both, len(want_coordinate))
        yield Mark("coord.p", both, len(coordinate))
        if not want_lead <= lead:
            yield _differ("gold.lead", wanted, want_lead - lead, lead - want_lead)
        if coordinate != want_coordinate:
            yield _differ(
                "gold.coordinate", wanted, want_coordinate - coordinate, coordinate - want_coordinate
            )


def _nearest(wanted: GoldAssignment, record: DocumentRecord) -> Assignment | None:
    """Return the assignment near the place whose words agree best, None where none shares a word."""
    best, most = None, 0.0
    for found in record.assignments:
        share = share_of_words(wanted.quote, found.quote[: len(wanted.quote) + MORE])
        if share > most and abs(wanted.at - place(found.span, record.text_length)) <= NEAR:
            best, most = found, share
    return best


def _agencies(found: Assignment | None) -> tuple[frozenset[str], frozenset[str]]:
    """Return the agencies in charge and the coordinating ones."""
    if found is None:
        return frozenset(), frozenset()
    return _keys(agency.name for agency in found.lead), _keys(agency.name for agency in found.coordinate)


def _keys(names: Iterable[str]) -> frozenset[str]:
    """Return ``names`` as they are compared."""
    return frozenset(agency_key(name) for name in names)


def _differ(
    message: str, wanted: GoldAssignment, missing: frozenset[str], extra: frozenset[str]
) -> Disagreement:
    """Return which agencies are missing and which are too many."""
    names = {"missing": "; ".join(sorted(missing)) or "—", "extra": "; ".join(sorted(extra)) or "—"}
    return Disagreement(message, {"quote": wanted.quote[:90], **names})
