"""The command line: a door to the rooms, without logic of its own."""

import sys
from io import TextIOWrapper
from typing import Annotated

from typer import Option, Typer

from extract.cli.audit import audit, evaluate_findings
from extract.cli.catalogue import indicators
from extract.cli.comparison import cascade, chain, compare
from extract.cli.comparison_gold import evaluate_alignments
from extract.cli.documents import coverage, extract, schema, show, text, verify
from extract.cli.exports import calendar, export
from extract.cli.figures import evaluate
from extract.cli.registry import failures, history, ingest
from extract.cli.reviews import review
from extract.cli.search import search
from extract.lexicon.messages import Language
from extract.render.usage import SpokenCommand, SpokenGroup

COMMANDS = (
    extract,
    show,
    text,
    coverage,
    verify,
    schema,
    evaluate,
    audit,
    evaluate_findings,
    ingest,
    failures,
    history,
    search,
    export,
    calendar,
    review,
    compare,
    chain,
    cascade,
    evaluate_alignments,
    indicators,
)


def choose(lang: Annotated[Language, Option("--lang", envvar="MUCTIEU_LANG")] = Language.VI) -> None:
    """Name the option that stands for the whole command line; its value is read before typer sees it."""


def build_app() -> Typer:
    """Return the command line with all of COMMANDS."""
    app = Typer(cls=SpokenGroup, add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False)
    app.callback()(choose)
    for command in COMMANDS:
        app.command(cls=SpokenCommand)(command)
    return app


def main() -> None:
    """Run the command line; what it prints is UTF-8 with plain line ends on every system."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")
    build_app()()
