"""A bar that shows how far a long command is, on standard error and on a terminal only."""

import sys
from collections.abc import Iterable, Iterator
from typing import TypeVar

T = TypeVar("T")


def with_progress(items: Iterable[T], count: int, title: str) -> Iterator[T]:
    """Yield ``items``, of which there are ``count``, and show how many have come."""
    if not sys.stderr.isatty():
        yield from items
        return
    from rich.console import Console
    from rich.progress import track

    yield from track(items, title, total=count, console=Console(stderr=True), transient=True)
