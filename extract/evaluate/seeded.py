"""Errors put into documents on purpose, and how many of them the audit finds.

Each copy gets one error, at a place where the document itself lets a reader notice it. An error
counts as found where a finding that the clean document does not have quotes the place; a new finding
elsewhere is a false alarm. The same seed plants the same errors.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from random import Random

from extract.audit import audit_paper
from extract.evaluate.seeded_dates import (
    day_of_citation_changed,
    deadline_before_issue,
    year_of_citation_changed,
    year_of_title_changed,
)
from extract.evaluate.seeded_duties import agency_of_another_time, lead_dropped
from extract.evaluate.seeded_figures import (
    digits_swapped_in_change,
    digits_swapped_in_part,
    digits_swapped_in_repetition,
    digits_swapped_in_share,
    digits_swapped_in_total,
    scale_slipped,
)
from extract.evaluate.seeded_plant import Plant, Planter
from schemas import Finding, Paper, Severity

PLANTERS: tuple[Planter, ...] = (
    digits_swapped_in_total,
    digits_swapped_in_part,
    digits_swapped_in_share,
    digits_swapped_in_change,
    digits_swapped_in_repetition,
    scale_slipped,
    deadline_before_issue,
    year_of_title_changed,
    year_of_citation_changed,
    day_of_citation_changed,
    lead_dropped,
    agency_of_another_time,
)
"""All sorts of errors that one document shows."""

Read = Callable[[str], Paper]


@dataclass(frozen=True, slots=True)
class Trial:
    """One planted error: whether it was found, and the messages of new findings elsewhere."""

    sort: str
    doc: str
    change: str
    found: bool
    beside: tuple[str, ...]


def try_paper(doc: str, paper: Paper, read: Read, seed: int, most: int) -> Iterator[Trial]:
    """Yield a trial for up to ``most`` errors of each sort; ``read`` makes a paper of a changed text."""
    known = Counter(map(_identity, _alarms(paper)))
    for planter in PLANTERS:
        random = Random(f"{seed} {doc} {planter.__name__}")
        plants = list(planter(paper, random))
        for plant in random.sample(plants, min(most, len(plants))):
            new = _new(_alarms(read(plant.text)), known)
            at_place = [finding for finding in new if _touches(finding, plant)]
            beside = tuple(finding.message for finding in new if finding not in at_place)
            yield Trial(planter.__name__, doc, plant.change, bool(at_place), beside)


def _alarms(paper: Paper) -> list[Finding]:
    return [finding for finding in audit_paper(paper) if finding.severity is not Severity.INFO]


def _identity(finding: Finding) -> tuple[object, ...]:
    """Return what stays of a finding when text before it gets longer or shorter."""
    return finding.check, finding.stated, finding.computed, tuple(quote.quote for quote in finding.quotes)


def _new(findings: Iterable[Finding], known: Counter[tuple[object, ...]]) -> list[Finding]:
    """Return the findings that are not among the ``known`` ones."""
    left = Counter(known)
    new = []
    for finding in findings:
        if left[_identity(finding)] > 0:
            left[_identity(finding)] -= 1
        else:
            new.append(finding)
    return new


def _touches(finding: Finding, plant: Plant) -> bool:
    return any(quote.span.start < plant.end and plant.start < quote.span.end for quote in finding.quotes)


@dataclass(frozen=True, slots=True)
class SeededScore:
    """How many errors of a sort were planted and found, and how many alarms lie beside them."""

    sort: str
    planted: int
    found: int
    beside: int

    @property
    def recall(self) -> float | None:
        """Return the share of planted errors found, None where none could be planted."""
        return self.found / self.planted if self.planted else None

    @property
    def precision(self) -> float | None:
        """Return the share of copies' findings that are the planted error, None where there is no finding."""
        told = self.found + self.beside
        return self.found / told if told else None


def score_trials(trials: Iterable[Trial], sorts: Iterable[str]) -> tuple[SeededScore, ...]:
    """Return the score of each of ``sorts`` and, last, that of all together."""
    done = list(trials)
    rows = [_score(sort, [trial for trial in done if trial.sort == sort]) for sort in sorts]
    return (*rows, _score("all", done))


def _score(sort: str, trials: list[Trial]) -> SeededScore:
    return SeededScore(sort, len(trials), sum(t.found for t in trials), sum(len(t.beside) for t in trials))
