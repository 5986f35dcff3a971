"""The documents written for this project: nothing in them is amiss, and what is made amiss is found."""

from functools import cache
from pathlib import Path

import pytest

from extract.audit import audit_paper
from extract.evaluate.seeded import PLANTERS, score_trials, try_paper
from extract.pipeline import extract_paper
from schemas import Paper, Severity
from tests.audit.papers import paper_of

CORPUS = Path(__file__).parents[2] / "corpus"
DOCUMENTS = sorted(p for p in CORPUS.iterdir() if p.is_file() and p.stem != "README")
FLOORS = {
    "deadline_before_issue": 1.0,
    "year_of_title_changed": 1.0,
    "year_of_citation_changed": 1.0,
    "lead_dropped": 1.0,
    "agency_of_another_time": 1.0,
    "scale_slipped": 0.9,
    "all": 0.8,
}


@cache
def paper(path: Path) -> Paper:
    return extract_paper(path)


@pytest.mark.parametrize("path", DOCUMENTS, ids=[path.stem for path in DOCUMENTS])
def test_a_clean_document_raises_no_alarm(path: Path) -> None:
    assert [found.message for found in audit_paper(paper(path)) if found.severity is not Severity.INFO] == []


def test_planted_errors_are_found_and_nothing_beside_them() -> None:
    trials = [
        trial
        for path in DOCUMENTS
        for trial in try_paper(path.stem, paper_of(paper(path).text), paper_of, seed=1, most=1)
    ]
    scores = {score.sort: score for score in score_trials(trials, [p.__name__ for p in PLANTERS])}
    assert [trial.beside for trial in trials if trial.beside] == []
    assert {sort: floor for sort, floor in FLOORS.items() if (scores[sort].recall or 0) < floor} == {}
