"""The command that searches the registry."""

import sys
from typing import Annotated, Literal

from typer import Argument, Context, Option, echo

from extract.cli.filter_values import filters_of
from extract.cli.registry import REGISTRY, Db
from extract.cli.terminal import width
from extract.lexicon.messages import Words

QueryText = Annotated[str, Argument(metavar="QUERY", show_default=False)]
Several = list[str] | None
Kinds = Annotated[Several, Option("--kind", metavar="KIND", show_default=False)]
Levels = Annotated[Several, Option("--level", metavar="LEVEL", show_default=False)]
Places = Annotated[Several, Option("--place", metavar="NAME", show_default=False)]
Years = Annotated[str | None, Option("--year", metavar="YEAR[-YEAR]", show_default=False)]
Unit = Annotated[str | None, Option("--unit", metavar="UNIT", show_default=False)]
Minimum = Annotated[str | None, Option("--min", metavar="NUMBER", show_default=False)]
Maximum = Annotated[str | None, Option("--max", metavar="NUMBER", show_default=False)]
Agencies = Annotated[Several, Option("--agency", metavar="NAME", show_default=False)]
Issuers = Annotated[Several, Option("--issuer", metavar="NAME", show_default=False)]
Indicators = Annotated[Several, Option("--indicator", metavar="CONCEPT", show_default=False)]
Types = Annotated[Several, Option("--type", metavar="NAME", show_default=False)]
Sectors = Annotated[Several, Option("--sector", metavar="NAME", show_default=False)]
Since = Annotated[str | None, Option("--since", metavar="DATE", show_default=False)]
Until = Annotated[str | None, Option("--until", metavar="DATE", show_default=False)]
Where = Annotated[str, Option("--where")]
SortBy = Annotated[str, Option("--sort")]
Format = Annotated[Literal["table", "json", "csv"], Option("--format")]


def search(
    context: Context,
    query: QueryText = "",
    db: Db = REGISTRY,
    kind: Kinds = None,
    level: Levels = None,
    place: Places = None,
    year: Years = None,
    unit: Unit = None,
    minimum: Minimum = None,
    maximum: Maximum = None,
    agency: Agencies = None,
    issuer: Issuers = None,
    indicator: Indicators = None,
    type: Types = None,
    sector: Sectors = None,
    since: Since = None,
    until: Until = None,
    where: Where = "document",
    sort: SortBy = "rank",
    limit: Annotated[int, Option("--limit", min=0, max=10_000)] = 10,
    offset: Annotated[int, Option("--offset", min=0)] = 0,
    facets: Annotated[int, Option("--facets", min=0)] = 8,
    format: Format = "table",
) -> int:
    """Figures of the registry; 0 also where nothing was found."""
    from extract.registry.registry import open_registry
    from extract.registry.search.search import search_statements
    from extract.render.search import render_found
    from extract.render.search_rows import render_found_csv, render_found_json

    words: Words = context.obj
    filters = filters_of(
        words, query=query, kind=kind, level=level, place=place, year=year, unit=unit, min=minimum,
        max=maximum, agency=agency, issuer=issuer, indicator=indicator, type=type, sector=sector,
        since=since, until=until, where=where, sort=sort,
    )  # fmt: skip
    with open_registry(db, create=False) as registry:
        found = search_statements(registry, filters, limit=limit, offset=offset, facet_values=facets)
    if format == "json":
        echo(render_found_json(found, words))
    elif format == "csv":
        echo(render_found_csv(found.hits))
    else:
        echo(render_found(found, words, width(), color=sys.stdout.isatty()))
    return 0
