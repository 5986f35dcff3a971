"""Plants errors into documents and prints how many the audit and the comparison find.

    python -m tests.bench.seeded [--seed N] [--most N] [--errors] FILE|FOLDER...

Without a name: the documents of ``corpus/`` and, where they are, those beside the project.
"""

import argparse
from collections.abc import Iterator
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from time import perf_counter

from extract.batch.walk import find_files
from extract.evaluate.seeded import PLANTERS, SeededScore, Trial, score_trials, try_paper
from extract.evaluate.seeded_targets import found_below, missing_below, weaker_below
from extract.pipeline import extract_paper
from extract.readers.sniff import SUFFIXES
from schemas import Paper

SHARED = Path(__file__).parents[3] / "shared" / "corpus"


def read_text(text: str) -> Paper:
    """Return the paper of a text file that holds ``text``."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "paper.txt"
        path.write_text(text, encoding="utf-8")
        return extract_paper(path)


def try_below(doc: str, paper: Paper, seed: int, most: int) -> Iterator[Trial]:
    """Yield a trial for up to ``most`` errors of each sort in a lower document."""
    for planter in (weaker_below, missing_below):
        random = Random(f"{seed} {doc} {planter.__name__}")
        plants = list(planter(paper, random))
        for planted in random.sample(plants, min(most, len(plants))):
            found, beside = found_below(paper, read_text(planted.plant.text), planted)
            yield Trial(planter.__name__, doc, planted.plant.change, found, tuple(a.reason for a in beside))


def try_all(paths: list[Path], seed: int, most: int) -> Iterator[Trial]:
    """Yield all trials of all documents, each as a text of its own."""
    for path in find_files(paths, SUFFIXES.keys() - {""}).files:
        paper = read_text(extract_paper(path).text)
        yield from try_paper(path.name, paper, read_text, seed, most)
        yield from try_below(path.name, paper, seed, most)


def show(score: SeededScore) -> str:
    """Return one row of the table."""
    shares = ("–" if share is None else f"{100 * share:.0f} %" for share in (score.recall, score.precision))
    recall, precision = shares
    return f"| {score.sort} | {score.planted} | {score.found} | {recall} | {score.beside} | {precision} |"


def main() -> None:
    """Print the table and, if asked for, each error that was not found and each alarm beside one."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("paths", nargs="*", type=Path)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--most", type=int, default=2, help="errors of a sort in one document")
    parser.add_argument("--errors", action="store_true")
    asked = parser.parse_args()
    paths = asked.paths or [path for path in (Path("corpus"), SHARED) if path.is_dir()]
    begun = perf_counter()
    trials = list(try_all(paths, asked.seed, asked.most))
    for trial in trials if asked.errors else ():
        if not trial.found or trial.beside:
            outcome = "found" if trial.found else "MISSED"
            print(f"{trial.doc}: {trial.sort}: {trial.change!r} {outcome}", *trial.beside, sep="\n   ")
    print("| error | planted | found | recall | false alarms | precision |\n|---|---|---|---|---|---|")
    scores = score_trials(trials, [p.__name__ for p in (*PLANTERS, weaker_below, missing_below)])
    for score in scores:
        print(show(score))
    recalls = [score.recall for score in scores[:-1] if score.recall is not None]
    print(f"mean of the sorts: recall {100 * sum(recalls) / max(len(recalls), 1):.0f} %")
    print(f"{len({trial.doc for trial in trials})} documents, {perf_counter() - begun:.0f} s")


if __name__ == "__main__":
    main()
