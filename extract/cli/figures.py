"""The command that holds the program against gold: evaluate."""

import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from typer import Context, Option, echo

from extract.cli.terminal import width
from extract.lexicon.messages import Words
from extract.render.usage import WrongUseError

if TYPE_CHECKING:
    from extract.evaluate.gold_set import Evaluation

GoldFolders = Annotated[list[Path] | None, Option("--gold", metavar="DIR", show_default="corpus/gold")]
Corpus = Annotated[Path | None, Option("--corpus", metavar="DIR")]
FloorsFile = Annotated[Path | None, Option("--floors-file", metavar="FILE", show_default=False)]
GOLD = Path("corpus/gold")


def evaluate(
    context: Context,
    gold: GoldFolders = None,
    corpus: Corpus = None,
    errors: Annotated[bool, Option("--errors")] = False,
    as_json: Annotated[bool, Option("--json")] = False,
    floors: Annotated[bool, Option("--floors")] = False,
    floors_file: FloorsFile = None,
    pin: Annotated[bool, Option("--pin")] = False,
    allow_lower: Annotated[bool, Option("--allow-lower")] = False,
) -> int:
    """Figures against gold; 1 where one fell below its floor, or without floors where a file was not read."""
    from extract.evaluate.floors import FLOORS, hold_floors, pin_floors
    from extract.evaluate.gold_set import evaluate_set, open_gold_sets
    from extract.evaluate.report import all_figures

    words: Words = context.obj
    gold_sets = [gold_set for folder in gold or [GOLD] for gold_set in open_gold_sets(folder, corpus)]
    names = [gold_set.name for gold_set in gold_sets]
    if len(set(names)) < len(names):
        raise WrongUseError(words("gold.twice", names=", ".join(sorted(set(names)))))
    evaluations = [evaluate_set(gold_set) for gold_set in gold_sets]
    figures = {
        evaluation.name: all_figures(evaluation.scores) for evaluation in evaluations if evaluation.scores
    }
    if as_json:
        echo(json.dumps(figures, ensure_ascii=False, indent=1))
    for evaluation in evaluations:
        _print_evaluation(evaluation, words, table=not as_json, errors=errors)
    now = {name: rows["ALL"] for name, rows in figures.items()}
    place = floors_file or FLOORS
    if not (pin or floors or floors_file):
        return int(any(evaluation.errors for evaluation in evaluations))
    falls = pin_floors(place, now, allow_lower=allow_lower) if pin else hold_floors(place, now)
    for fall in falls:
        echo(words("floors.fell", **fall._asdict()), err=True)
    return int(bool(falls))


def _print_evaluation(evaluation: "Evaluation", words: Words, *, table: bool, errors: bool) -> None:
    """Print the figures of one gold set, its disagreements if asked for, and the files that were not read."""
    from extract.evaluate.report import field_rows, total
    from extract.render.scores import render_scores

    for error in evaluation.errors:
        echo(words.of(error), err=True)
    if table:
        echo(words("score.title", name=evaluation.name, count=len(evaluation.scores)))
        echo(render_scores(field_rows(total(evaluation.scores)), words, width()) + "\n")
    for score in evaluation.scores if errors else ():
        echo(words("score.document", doc=score.doc, count=len(score.disagreements)), err=not table)
        for point in score.disagreements:
            echo("  " + words(point.message, **point.values), err=not table)
