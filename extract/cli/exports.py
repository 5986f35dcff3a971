"""The commands that take figures and deadlines out of the registry: export, calendar."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from typer import Context, Option, echo

from extract.cli.filters import takes_filters
from extract.cli.registry import REGISTRY, Db
from extract.lexicon.messages import Words
from extract.render.usage import WrongUseError

if TYPE_CHECKING:
    from extract.registry.search.filters import Filters

Target = Annotated[Path, Option("--output", "-o", metavar="FILE", show_default=False)]
FormatName = Annotated[str | None, Option("--format", metavar="xlsx|csv|jsonl|parquet", show_default=False)]


@takes_filters
def export(
    context: Context, filters: "Filters", output: Target, db: Db = REGISTRY, format: FormatName = None
) -> int:
    """What a search finds, as a file; 1 where it finds nothing."""
    from extract.batch.jsonl import output_fault
    from extract.registry.export import Export
    from extract.registry.registry import open_registry
    from extract.render.export_files import FORMATS, save_export
    from extract.render.figure import render_number

    words: Words = context.obj
    wanted = format or output.suffix.lstrip(".").lower()
    if wanted not in FORMATS:
        raise WrongUseError(words("export.format", path=output))
    if fault := output_fault(output, ()):
        raise WrongUseError(words(fault, path=output))
    with open_registry(db, create=False) as registry:
        found = Export(registry, filters)
        count = save_export(output, wanted, found, words)
    if not count:
        echo(words("export.nothing"), err=True)
        return 1
    said = render_number(str(count), words)
    echo(words("export.done", count=said, documents=len(found.found), path=output))
    return 0


@takes_filters
def calendar(context: Context, filters: "Filters", output: Target, db: Db = REGISTRY) -> int:
    """Deadlines as a calendar; 1 where there is none."""
    from extract.batch.jsonl import output_fault
    from extract.batch.pieces import save_pieces
    from extract.registry.export import Export
    from extract.registry.registry import open_registry
    from extract.render.calendar import render_calendar

    words: Words = context.obj
    if fault := output_fault(output, ()):
        raise WrongUseError(words(fault, path=output))
    with open_registry(db, create=False) as registry:
        found = Export(registry, filters)
        found.find_documents()
        rendered = render_calendar(found.deadlines(), words)
    if not rendered.entered:
        echo(words("calendar.nothing"), err=True)
        return 1
    save_pieces(output, (rendered.content,))
    counts = {name: getattr(rendered, name) for name in ("events", "left", "early")}
    echo(words("calendar.done", count=rendered.entered, path=output, **counts))
    return 0
