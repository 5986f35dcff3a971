"""The command that holds comparisons against gold: evaluate-alignments."""

from pathlib import Path
from typing import Annotated

from typer import Argument, Context, Option, echo

from extract.cli.figures import Corpus, FloorsFile
from extract.lexicon.messages import Words

GOLD = Path("corpus/gold/alignments.json")
GoldFiles = Annotated[list[Path] | None, Argument(metavar="[ALIGNMENTS.json]...", show_default=False)]


def evaluate_alignments(
    context: Context,
    gold: GoldFiles = None,
    corpus: Corpus = None,
    floors: Annotated[bool, Option("--floors")] = False,
    floors_file: FloorsFile = None,
    pin: Annotated[bool, Option("--pin")] = False,
    allow_lower: Annotated[bool, Option("--allow-lower")] = False,
) -> int:
    """Comparisons against gold; 1 where a document was not read or a figure fell below its floor."""
    from extract.evaluate.alignments import evaluate_file
    from extract.evaluate.floors import FLOORS, hold_floors, pin_floors

    words: Words = context.obj
    scores = [evaluate_file(path, corpus) for path in gold or [GOLD]]
    for score in scores:
        for error in score.errors:
            echo(words.of(error), err=True)
        for figure, value in score.figures.items():
            echo(words("alignments.figure", name=score.name, figure=figure, value=value))
        for point in score.disagreements:
            echo("  " + words(point.message, **point.values))
    unread = int(any(score.errors for score in scores))
    if not (pin or floors or floors_file):
        return unread
    now = {score.name: score.figures for score in scores}
    place = floors_file or FLOORS
    falls = pin_floors(place, now, allow_lower=allow_lower) if pin else hold_floors(place, now)
    for fall in falls:
        echo(words("floors.fell", **fall._asdict()), err=True)
    return int(bool(falls)) or unread
