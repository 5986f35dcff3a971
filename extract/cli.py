"""The command line: a door to the rooms, without logic of its own."""

import json
import sys
from collections.abc import Iterator
from io import TextIOWrapper
from pathlib import Path
from shutil import get_terminal_size
from typing import TYPE_CHECKING, Annotated

from typer import Argument, Context, Option, Typer, echo

from extract.lexicon.messages import Language, Words
from extract.render.usage import SpokenCommand, SpokenGroup, WrongUseError

if TYPE_CHECKING:
    from extract.batch.outcome import Outcome
    from extract.evaluate.gold_set import Evaluation

File = Annotated[Path, Argument(metavar="FILE", show_default=False)]
Files = Annotated[list[Path], Argument(metavar="FILE", show_default=False)]
Records = Annotated[Path, Argument(metavar="RECORDS.jsonl", show_default=False)]
Output = Annotated[Path | None, Option("--output", "-o", metavar="FILE")]
GoldFolders = Annotated[list[Path] | None, Option("--gold", metavar="DIR", show_default="corpus/gold")]
Corpus = Annotated[Path | None, Option("--corpus", metavar="DIR")]
FloorsFile = Annotated[Path | None, Option("--floors-file", metavar="FILE", show_default=False)]
GOLD = Path("corpus/gold")
PIPED = 120  # columns where there is no terminal to ask


def choose(lang: Annotated[Language, Option("--lang", envvar="MUCTIEU_LANG")] = Language.VI) -> None:
    """Name the option that stands for the whole command line; its value is read before typer sees it."""


def extract(context: Context, files: Files, output: Output = None) -> int:
    """Documents to JSON Lines; 1 where one of them could not be read."""
    from extract.batch.jsonl import output_fault, save_lines
    from extract.batch.outcome import extract_each
    from extract.batch.walk import find_files
    from extract.readers.sniff import SUFFIXES
    from extract.render.summary import render_summary

    words: Words = context.obj
    walk = find_files(files, SUFFIXES.keys() - {""})
    if not walk.files:
        raise WrongUseError(words("extract.nothing", paths=", ".join(map(str, files))))
    if output and (fault := output_fault(output, walk.files)):
        raise WrongUseError(words(fault, path=output))
    if walk.skipped:
        names = ", ".join(path.name for path in walk.skipped[:5]) + (", …" if len(walk.skipped) > 5 else "")
        echo(words("extract.skipped", count=len(walk.skipped), names=names), err=True)
    done: list[Outcome] = []
    lines = _lines(extract_each(walk.files), words, done)
    if output:
        count = save_lines(output, lines)
        echo(render_summary(((it.path, it.record, it.seconds) for it in done if it.record), words, _width()))
        echo(words("extract.saved" if count else "extract.not_saved", count=count, path=output))
    else:
        for line in lines:
            echo(line)
    return int(any(outcome.error for outcome in done))


def _lines(outcomes: "Iterator[Outcome]", words: Words, done: "list[Outcome]") -> Iterator[str]:
    """Yield each record as JSON, say each error, and put down in ``done`` what became of each file."""
    for outcome in outcomes:
        done.append(outcome)
        if outcome.error:
            echo(words.of(outcome.error), err=True)
        elif outcome.record:
            yield outcome.record.model_dump_json()


def show(context: Context, file: File) -> int:
    """One document for a person to read."""
    from extract.pipeline import extract_record
    from extract.render.record import render_record

    echo(render_record(extract_record(file), context.obj, _width()), nl=False)
    return 0


def text(context: Context, file: File) -> int:
    """The canonical text, which every span counts in."""
    from extract.readers import read_document

    echo(read_document(file).text)
    return 0


def coverage(context: Context, files: Files, as_json: Annotated[bool, Option("--json")] = False) -> int:
    """What of each document was read how and what was not; 1 where one could not be read at all."""
    from extract.batch.outcome import extract_each
    from extract.batch.walk import find_files
    from extract.readers.sniff import SUFFIXES
    from extract.render.coverage import render_coverage, render_coverage_json

    words: Words = context.obj
    walk = find_files(files, SUFFIXES.keys() - {""})
    if not walk.files:
        raise WrongUseError(words("extract.nothing", paths=", ".join(map(str, files))))
    outcomes = list(extract_each(walk.files))
    records = [outcome.record for outcome in outcomes if outcome.record]
    if as_json:
        for line in render_coverage_json(outcomes, words):
            echo(line)
    elif records:
        echo(render_coverage(records, words, _width()))
    errors = [outcome.error for outcome in outcomes if outcome.error]
    for error in errors:
        echo(words.of(error), err=True)
    return int(bool(errors))


def verify(context: Context, records: Records) -> int:
    """Quotes against their sources; 1 where one does not stand at its place."""
    from extract.batch.jsonl import load_records
    from extract.batch.verify import total_compared, verify_record

    words: Words = context.obj
    checked = tuple(verify_record(record, records.parent) for record in load_records(records))
    faults = [fault for verification in checked for fault in verification.faults]
    for fault in faults:
        echo(words.of(fault), err=True)
    echo(words("verify.total", records=len(checked), faults=len(faults), **total_compared(checked)))
    return int(bool(faults))


def schema(context: Context, name: Annotated[str, Option("--name")] = "record") -> int:
    """The JSON Schema of the records."""
    from extract.render.schema import SCHEMAS, render_schema

    if name not in SCHEMAS:
        raise WrongUseError(context.obj("schema.unknown", name=name, names=", ".join(SCHEMAS)))
    echo(render_schema(name))
    return 0


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
        echo(render_scores(field_rows(total(evaluation.scores)), words, _width()) + "\n")
    for score in evaluation.scores if errors else ():
        echo(words("score.document", doc=score.doc, count=len(score.disagreements)), err=not table)
        for point in score.disagreements:
            echo("  " + words(point.message, **point.values), err=not table)


COMMANDS = (extract, show, text, coverage, verify, schema, evaluate)


def build_app() -> Typer:
    """Return the command line with all of COMMANDS."""
    app = Typer(cls=SpokenGroup, add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False)
    app.callback()(choose)
    for command in COMMANDS:
        app.command(cls=SpokenCommand)(command)
    return app


def _width() -> int:
    """Return the columns of the terminal."""
    return get_terminal_size((PIPED, 24)).columns


def main() -> None:
    """Run the command line; what it prints is UTF-8 with plain line ends on every system."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")
    build_app()()
