"""The command that shows the catalogue of indicators."""

from enum import StrEnum
from typing import Annotated

from typer import Argument, Context, Option, echo

from extract.cli.terminal import width
from extract.lexicon.messages import Words
from extract.render.usage import WrongUseError


class Form(StrEnum):
    """How the catalogue is printed."""

    TABLE = "table"
    JSON = "json"


def indicators(
    context: Context,
    words: Annotated[str | None, Argument(metavar="WORDS", show_default=False)] = None,
    sector: Annotated[list[str] | None, Option("--sector", metavar="ID")] = None,
    form: Annotated[Form, Option("--format")] = Form.TABLE,
) -> int:
    """The catalogue of indicators, or those with ``words`` in their names; 1 where there is none."""
    from extract.lexicon.indicators import SECTORS
    from extract.lexicon.indicators import indicators as catalogue
    from extract.render.catalogue import catalogue_line, named_so, render_catalogue

    say: Words = context.obj
    for name in sector or ():
        if name not in SECTORS:
            raise WrongUseError(say("indicators.no_sector", name=name, known=", ".join(SECTORS)))
    entries = named_so(
        (entry for entry in catalogue().values() if not sector or entry.sector in sector), words
    )
    if not entries:
        echo(say("indicators.none", text=words), err=True)
    elif form is Form.JSON:
        for entry in entries:
            echo(catalogue_line(entry))
    else:
        echo(render_catalogue(entries, say, width()))
    return int(not entries)
