"""Values that travel between processes as bytes, and are made again by the thread that asks for them.

A pool receives in a thread of its own. Where it made a thousand rows again there, the thread that writes the
rows before them would have to wait for each turn.
"""

import pickle
from collections.abc import Callable
from functools import partial
from typing import Any, Generic, TypeVar

T = TypeVar("T")


class Sealed(Generic[T]):
    """A value that ``open`` gives; where it was sent to, it is unpickled then and by that thread."""

    __slots__ = ("open",)

    def __init__(self, make: Callable[[], T]) -> None:
        self.open = make

    def __reduce__(self) -> tuple[Any, ...]:
        """Be sent as bytes within what is sent."""
        return _sent, (pickle.dumps(self.open(), pickle.HIGHEST_PROTOCOL),)


def seal(value: T) -> Sealed[T]:
    """Return ``value`` so that it is made again only where it is opened.

    >>> pickle.loads(pickle.dumps(seal("4%/năm"))).open()
    '4%/năm'
    """
    return Sealed(lambda: value)


def _sent(packed: bytes) -> Sealed[Any]:
    """Return what was sent."""
    return Sealed(partial(pickle.loads, packed))
