"""A whole and the parts of it."""

from dataclasses import dataclass

from extract.audit.arithmetic.amount import Amount


@dataclass(frozen=True, slots=True)
class Whole:
    """``totals`` are the figures that the parts may belong to, the likeliest first.

    ``lists`` are the ways in which the words behind can be read as parts; ``complete`` tells whether the text
    says that all parts are named. ``proved``: other figures of the same parts make the total beside this one.
    """

    totals: tuple[Amount, ...]
    lists: tuple[tuple[Amount, ...], ...]
    complete: bool
    proved: bool = False
