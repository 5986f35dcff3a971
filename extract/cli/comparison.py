"""The commands that hold documents against each other: compare, chain, cascade."""

import sys
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from typer import Argument, Context, Option, echo

from extract.cli.documents import Output
from extract.cli.terminal import width
from extract.lexicon.messages import Words
from extract.render.findings_form import Form as WholeForm
from extract.render.findings_form import form_of
from extract.render.usage import WrongUseError

if TYPE_CHECKING:
    from schemas import Paper

Files = Annotated[list[Path] | None, Argument(metavar="FILE", show_default=False)]
Place = Annotated[str | None, Option("--place", show_default=False)]
Year = Annotated[int | None, Option("--year", min=1900, max=2100, show_default=False)]
Db = Annotated[str | None, Option("--db", metavar="FILE|URL", envvar="MUCTIEU_DB", show_default=False)]
REGISTRY = "outputs/registry.db"


class Form(StrEnum):
    """How a comparison is printed."""

    TABLE = "table"
    JSON = "json"


Format = Annotated[Form, Option("--format")]


def compare(
    context: Context,
    files: Files = None,
    place: Place = None,
    year: Year = None,
    db: Db = None,
    form: Annotated[WholeForm | None, Option("--format", show_default=WholeForm.TABLE.value)] = None,
    output: Output = None,
) -> int:
    """Targets of a lower document against those of an upper one; 1 where a file was not read."""
    from extract.batch.jsonl import output_fault
    from extract.batch.pieces import save_pieces
    from extract.compare import compare_papers
    from extract.compare.chain import chain
    from extract.compare.levels import upside_down
    from extract.render.compare import pair_notes
    from extract.render.comparison_forms import render_comparisons

    words: Words = context.obj
    wanted = form_of(form, output)
    if wanted is WholeForm.XLSX and output is None:
        raise WrongUseError(words("audit.needs_output", form=wanted.value))
    if output and (fault := output_fault(output, files or [])):
        raise WrongUseError(words(fault, path=output))
    if files and (place is not None or year is not None):
        raise WrongUseError(words("compare.files_or_place"))
    if not files and place is None:
        raise WrongUseError(words("compare.nothing"))
    papers = _two(files, words) if files else tuple(_papers(files, place, year, db, words))
    if files and len(papers) < 2:
        return 1
    by_id = {paper.record.doc_id: paper for paper in papers}
    links = chain(paper.record for paper in papers).links
    pairs = [papers] if files else [(by_id[link.upper], by_id[link.lower]) for link in links]
    if not pairs:
        echo(words("compare.no_links"), err=True)
    for upper, lower in pairs:
        if upper.record.doc_id == lower.record.doc_id:
            echo(words("compare.one_document"), err=True)
        if upside_down(upper.record, lower.record):
            echo(words("compare.upside_down"), err=True)
        for note in pair_notes(upper, lower, words) if wanted in (WholeForm.JSON, WholeForm.XLSX) else ():
            echo(note, err=True)
    compared = ((compare_papers(upper, lower), upper, lower) for upper, lower in pairs)
    pieces = render_comparisons(wanted, compared, words, width())
    if output is not None:
        save_pieces(output, pieces)
        echo(words("compare.written", path=output, pairs=len(pairs)))
    for piece in () if output else pieces:
        echo(piece, nl=False)
    return 0


def cascade(
    context: Context,
    question: Annotated[str, Argument(metavar="INDICATOR", show_default=False)],
    files: Files = None,
    place: Place = None,
    year: Year = None,
    db: Db = None,
    form: Format = Form.TABLE,
    everything: Annotated[bool, Option("--all")] = False,
) -> int:
    """One indicator from the centre to the communes; 0 also where no document has it."""
    from extract.compare.cascade import cascade as follow
    from extract.render.compare_cascade import render_cascade

    words: Words = context.obj
    followed = follow(question, _papers(files, place, year, db, words))
    if form is Form.JSON:
        echo(followed.model_dump_json())
    elif followed.rows:
        colour = sys.stdout.isatty()
        echo(render_cascade(followed, words, width(), colour=colour, everything=everything))
    else:
        echo(words("cascade.nothing"), err=True)
    return 0


def chain(
    context: Context,
    files: Files = None,
    place: Place = None,
    year: Year = None,
    db: Db = None,
    form: Format = Form.TABLE,
) -> int:
    """Which document carries out which; 0 also where none does."""
    from extract.compare.chain import chain as link
    from extract.render.compare_chain import render_chain

    words: Words = context.obj
    records = {paper.record.doc_id: paper.record for paper in _papers(files, place, year, db, words)}
    linked = link(records.values())
    if form is Form.JSON:
        echo(linked.model_dump_json())
    else:
        echo(render_chain(linked, records, words, width()))
    return 0


def _two(files: list[Path], words: Words) -> "tuple[Paper, ...]":
    """Return the papers of two files, which may be one and the same; fewer where one was not read."""
    from extract.batch.papers import read_papers
    from extract.batch.walk import find_files
    from extract.readers.sniff import SUFFIXES

    paths = [path for file in files for path in find_files([file], SUFFIXES.keys() - {""}).files]
    if len(files) != 2 or len(paths) != 2:
        raise WrongUseError(words("compare.two_files"))
    return tuple(read_papers(paths, lambda error: echo(words.of(error), err=True)))


def _papers(
    files: list[Path] | None, place: str | None, year: int | None, db: str | None, words: Words
) -> "Iterator[Paper]":
    """Yield the papers of ``files``, or those of ``place`` and ``year`` in the registry."""
    from extract.batch.papers import read_papers, relevant_papers
    from extract.batch.walk import find_files
    from extract.readers.sniff import SUFFIXES

    if not files:
        from extract.registry.registry import open_registry

        with open_registry(db or REGISTRY, create=False) as registry:
            yield from relevant_papers(registry.papers, place, year)
        return
    walk = find_files(files, SUFFIXES.keys() - {""})
    if not walk.files:
        raise WrongUseError(words("extract.nothing", paths=", ".join(map(str, files))))
    papers = tuple(read_papers(walk.files, lambda error: echo(words.of(error), err=True)))
    yield from papers if place is None and year is None else relevant_papers(lambda: papers, place, year)
