"""The options that narrow what a command takes from the registry: those of a search."""

from collections.abc import Callable
from functools import wraps
from inspect import Parameter, signature
from typing import Any

from typer import Context

from extract.cli.filter_values import filters_of
from extract.cli.search import search

FILTERS = (
    "query", "kind", "level", "place", "year", "unit", "minimum", "maximum", "agency", "issuer", "indicator",
    "type", "sector", "since", "until", "where", "sort",
)  # fmt: skip
_READ_AS = {"minimum": "min", "maximum": "max"}


def takes_filters(command: Callable[..., int]) -> Callable[..., int]:
    """Return ``command`` with the options of a search; it gets them as ``filters``."""
    given = signature(command).parameters
    shared = signature(search).parameters
    options = [shared[name] for name in FILTERS]
    own = [parameter for name, parameter in given.items() if name not in ("context", "filters")]
    takes = [*options, *own]

    @wraps(command)
    def run(context: Context, **values: Any) -> int:
        typed = {_READ_AS.get(name, name): values.pop(name) for name in FILTERS}
        return command(context, filters=filters_of(context.obj, **typed), **values)

    context = Parameter("context", Parameter.POSITIONAL_OR_KEYWORD, annotation=Context)
    named = [parameter.replace(kind=Parameter.KEYWORD_ONLY) for parameter in takes]
    run.__signature__ = signature(command).replace(parameters=[context, *named])  # type: ignore[attr-defined]
    run.__annotations__ = {parameter.name: parameter.annotation for parameter in (context, *named)}
    return run
