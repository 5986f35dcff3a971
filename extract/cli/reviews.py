"""The command by which people judge figures of the registry."""

import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from typer import Argument, Context, Option, echo

from extract.cli.registry import REGISTRY, Db
from extract.cli.terminal import width
from extract.lexicon.messages import Words
from extract.render.usage import WrongUseError

if TYPE_CHECKING:
    from extract.registry.registry import Registry

Key = Annotated[str, Argument(metavar="[KEY]", show_default=False)]
Corrections = Annotated[list[str] | None, Option("--correct", metavar="FIELD=VALUE", show_default=False)]
Text = Annotated[str | None, Option(show_default=False)]
Folder = Annotated[Path | None, Option("--gold", metavar="DIR", show_default=False)]


def review(
    context: Context,
    key: Key = "",
    db: Db = REGISTRY,
    accept: Annotated[bool, Option("--accept")] = False,
    reject: Annotated[bool, Option("--reject")] = False,
    correct: Corrections = None,
    by: Text = None,
    why: Text = None,
    log: Annotated[bool, Option("--log")] = False,
    gold: Folder = None,
) -> int:
    """Figures to be looked at, a verdict on one of them, or all verdicts."""
    from extract.registry.registry import open_registry

    words: Words = context.obj
    with open_registry(db, create=False) as registry:
        if key:
            _judge(registry, key, (accept, reject, tuple(correct or ())), by, why, words)
        elif gold:
            _write_gold(registry, gold, words)
        else:
            _list(registry, words, log=log)
    return 0


def _judge(
    registry: "Registry",
    key: str,
    chosen: tuple[bool, bool, tuple[str, ...]],
    by: str | None,
    why: str | None,
    words: Words,
) -> None:
    """Put down one verdict."""
    from extract.registry.clock import now
    from extract.registry.request import RequestError
    from extract.registry.review.request import read_verdict
    from extract.registry.review.reviews import find_by_key, put_judgement
    from extract.render.reviews import figure_line

    try:
        verdict, corrections = read_verdict(*chosen)
        if not by or not by.strip():
            raise RequestError("review.no_name")
        with registry.write() as connection:
            statement = find_by_key(connection, key)
            put_judgement(connection, statement, verdict, corrections, by.strip(), why, now())
    except RequestError as error:
        raise WrongUseError(words(error.message, **_spoken(error, words))) from error
    said = words(f"review.verdict.{verdict}")
    echo(words("review.done", figure=figure_line(statement, words), verdict=said, reviewer=by.strip()))


def _spoken(error: "Exception", words: Words) -> dict[str, object]:
    """Return what stands in the braces of a message, in the language of the user."""
    values: dict[str, object] = dict(getattr(error, "values", {}))
    if "wanted" in values:
        values["wanted"] = words(f"review.wants.{values['wanted']}", choices=values.pop("choices", ""))
    return values


def _list(registry: "Registry", words: Words, *, log: bool) -> None:
    """Print what should be looked at, or with ``log`` all verdicts."""
    from extract.registry.review.reviews import iterate_judged, iterate_open
    from extract.render.reviews import render_log, render_open

    with registry.read() as connection:
        if log:
            judged = list(iterate_judged(connection))
            echo(render_log(judged, words, width()) if judged else words("review.no_log"))
            return
        rows = list(iterate_open(connection))
    if rows:
        echo(render_open(rows, words, width()))
    echo(words("review.open", count=len(rows)) if rows else words("review.none_open"))


def _write_gold(registry: "Registry", folder: Path, words: Words) -> None:
    """Write the verdicts as gold, a file a document."""
    from extract.batch.pieces import save_pieces
    from extract.registry.review.gold import reviewed_gold

    folder.mkdir(parents=True, exist_ok=True)
    with registry.read() as connection:
        documents = list(reviewed_gold(connection))
    for document in documents:
        content = json.dumps(document, ensure_ascii=False, indent=1) + "\n"
        save_pieces(folder / f"{document['doc']}.json", (content.encode("utf-8"),))
    echo(words("review.gold", count=len(documents), path=folder))
