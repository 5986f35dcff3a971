"""Papers for commands that look at several at once: from files, or from a registry by place and year."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from extract.compare.choose import find_relevant
from extract.errors import ExtractError
from extract.pipeline import extract_paper
from schemas import Paper


def read_papers(paths: Iterable[Path], complain: Callable[[ExtractError], None]) -> Iterator[Paper]:
    """Yield the paper of each file; ``complain`` is told of each one that could not be read."""
    for path in paths:
        try:
            yield extract_paper(path)
        except ExtractError as error:
            complain(error)


def relevant_papers(
    read: Callable[[], Iterable[Paper]], place: str | None, year: int | None
) -> tuple[Paper, ...]:
    """Return the papers of ``place`` and ``year`` with those above and below that they hang together with.

    ``read`` yields all papers and is called twice: to see how they hang together, then for the chosen ones.
    """
    wanted = find_relevant((paper.record for paper in read()), place, year)
    return tuple(paper for paper in read() if paper.record.doc_id in wanted)
