"""The figures of a gold set as a table."""

from collections.abc import Iterable

from extract.lexicon.messages import Words
from extract.render.table import Column, render_table

Row = tuple[str, float | None, float | None, float | None, float | None, int, int]


def render_scores(rows: Iterable[Row], words: Words, width: int) -> str:
    """Return a line for each field: precision, recall, F1, share right, hits out of how many."""
    columns = (
        Column(words("score.field"), 1),
        *(
            Column(words(f"score.{name}"), align="right")
            for name in ("precision", "recall", "f1", "rate", "hits")
        ),
    )
    return render_table(columns, (_cells(row, words) for row in rows), width)


def _cells(row: Row, words: Words) -> tuple[str, ...]:
    """Return the cells of one field."""
    name, *figures, hits, of = row
    return (
        words.maybe(f"field.{name}") or name,
        *("" if figure is None else f"{figure:.4f}" for figure in figures),
        f"{hits}/{of}",
    )
