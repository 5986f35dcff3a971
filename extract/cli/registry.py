"""The commands that fill the registry and tell its story: ingest, failures, history."""

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

from typer import Argument, Context, Option, echo

from extract.cli.progress import with_progress
from extract.cli.terminal import width
from extract.lexicon.messages import Words
from extract.render.usage import WrongUseError

if TYPE_CHECKING:
    from extract.batch.ingest import Ingested

REGISTRY = "outputs/registry.db"
Db = Annotated[str, Option("--db", metavar="FILE|URL", envvar="MUCTIEU_DB")]
Paths = Annotated[list[Path], Argument(metavar="PATH", show_default=False)]
Workers = Annotated[int, Option("--workers", min=1)]
Scheduler = Annotated[str | None, Option("--scheduler", metavar="tcp://HOST:PORT", show_default=False)]
DocName = Annotated[str, Argument(metavar="DOC", show_default=False)]
Format = Annotated[Literal["table", "json"], Option("--format")]


def ingest(
    context: Context,
    paths: Paths,
    db: Db = REGISTRY,
    workers: Workers = 1,
    scheduler: Scheduler = None,
    watch: Annotated[bool, Option("--watch")] = False,
    verbose: Annotated[bool, Option("--verbose", "-v")] = False,
) -> int:
    """Documents into the registry; 1 where one of them could not be read."""
    from extract.batch.ingest import ingest_files
    from extract.batch.ingest_pool import open_pool
    from extract.batch.ingest_watch import watch_files
    from extract.batch.walk import find_files
    from extract.readers.sniff import SUFFIXES
    from extract.registry.registry import open_registry
    from extract.render.ingest import render_skipped

    words: Words = context.obj
    walk = find_files(paths, SUFFIXES.keys() - {""})
    files, skipped = walk.files, walk.skipped
    if not files and not watch:
        raise WrongUseError(words("extract.nothing", paths=", ".join(map(str, paths))))
    if skipped:
        echo(render_skipped(skipped, words), err=True)
    with open_registry(db) as registry, open_pool(workers, scheduler) as pool:
        batches = watch_files(paths, SUFFIXES.keys() - {""}) if watch else (files,)
        failed = [_run(ingest_files(registry, batch, pool), len(batch), words, verbose) for batch in batches]
    return int(any(failed))


def _run(done: "Iterable[Ingested]", count: int, words: Words, verbose: bool) -> bool:
    """Let files come in, say what became of them, also where it ends early; return whether some failed."""
    from extract.batch.ingest_tally import OUTCOMES, Tally, outcome_of
    from extract.render.ingest import render_failures, render_tally

    tally = Tally()
    try:
        for file in with_progress(done, count, words("ingest.title")):
            tally.add(file)
            if verbose:
                echo(f"{words(f'ingest.{outcome_of(file)}')}\t{file.path}")
    finally:
        echo(render_tally(OUTCOMES, tally.files, tally.statements, words, width()))
        if tally.failures:
            echo("\n" + render_failures(tally.failures, words, width()))
    return bool(tally.failures)


def failures(context: Context, db: Db = REGISTRY, format: Format = "table") -> int:
    """The files that could not be read, and why."""
    from extract.registry.registry import open_registry
    from extract.render.ingest import render_failures, render_failures_json

    words: Words = context.obj
    with open_registry(db, create=False) as registry:
        stored = registry.failures()
    if format == "json":
        for line in render_failures_json(stored):
            echo(line)
    else:
        echo(render_failures(stored, words, width()) if stored else words("failures.none"))
    return 0


def history(context: Context, doc: DocName, db: Db = REGISTRY, format: Format = "table") -> int:
    """The versions of documents, and what became of their targets; 1 where no document is named so."""
    from extract.registry.registry import open_registry
    from extract.render.history import render_history, render_history_json

    words: Words = context.obj
    with open_registry(db, create=False) as registry:
        found = registry.histories(doc)
    if not found:
        echo(words("history.none", doc=doc), err=True)
    for item in found:
        echo(render_history_json(item) if format == "json" else render_history(item, words, width()))
    return int(not found)
