"""The commands that read documents: extract, show, text, coverage, verify, schema."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from typer import Argument, Context, Option, echo

from extract.cli.terminal import width
from extract.lexicon.messages import Words
from extract.render.usage import WrongUseError

if TYPE_CHECKING:
    from extract.batch.outcome import Outcome

File = Annotated[Path, Argument(metavar="FILE", show_default=False)]
Files = Annotated[list[Path], Argument(metavar="FILE", show_default=False)]
Records = Annotated[Path, Argument(metavar="RECORDS.jsonl", show_default=False)]
Output = Annotated[Path | None, Option("--output", "-o", metavar="FILE")]


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
        echo(render_summary(((it.path, it.record, it.seconds) for it in done if it.record), words, width()))
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

    echo(render_record(extract_record(file), context.obj, width()), nl=False)
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
        echo(render_coverage(records, words, width()))
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
