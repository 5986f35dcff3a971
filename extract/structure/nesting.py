"""Which entry of an outline stands below which: ranks are inferred from what was seen before."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

from extract.structure.entry import BULLET_RANK, CAPS_RANK, Entry
from extract.structure.node import Leaf
from extract.structure.ordinals import Ordinal
from schemas import SectionKind

NEVER_BELOW = {"*": "-+.", "-": "+.", "+": "."}
"""Signs of bullets, and the signs that they never stand below."""
LEAP = 2
"""So far an ordinal may be from the one before it and still carry it on: "đ" is left out, one is missing."""


@dataclass(slots=True)
class Frame:
    """An entry that may get children; ``last`` holds the ordinals of the children it has, by style."""

    index: int
    rank: int
    style: str = ""
    family: str = ""
    ordinal: Ordinal = ()
    last: dict[str, Ordinal] = field(default_factory=dict)


def nest(entries: Iterable[Entry]) -> Iterator[tuple[Entry, int]]:
    """Yield each entry with the index of its parent, -1 at the top; a weak mark that does not fit is text."""
    stack = [Frame(-1, -1)]
    for index, entry in enumerate(entries):
        if entry.weak and not _fits(stack, entry):
            entry = _as_paragraph(entry)
        _close(stack, entry)
        parent = stack[-1]
        yield entry, parent.index
        if entry.kind in (Leaf.PARAGRAPH, Leaf.ROW):
            continue
        parent.last[entry.style] = entry.ordinal
        rank = max(parent.rank, CAPS_RANK) + 1 if entry.rank is None else entry.rank
        stack.append(Frame(index, rank, entry.style, entry.family, entry.ordinal))


def _as_paragraph(entry: Entry) -> Entry:
    at = entry.start
    return Entry(Leaf.PARAGRAPH, at, at, at, entry.end, apart=entry.apart)


def _fits(stack: list[Frame], entry: Entry) -> bool:
    """Whether the ordinal of ``entry`` is the first one, or carries on one that was seen."""
    ordinal = entry.ordinal
    if ordinal[-1:] in ((), (1,)) or entry.kind is SectionKind.ANNEX:
        return True
    return any(
        _carries_on(ordinal, frame.last.get(entry.style)) or frame.ordinal == ordinal[:-1] != ()
        for frame in stack
    )


def _carries_on(ordinal: Ordinal, before: Ordinal | None) -> bool:
    """Whether ``ordinal`` is the next one after ``before``.

    >>> _carries_on((2, 3), (2, 2)), _carries_on((3, 1), (2, 1)), _carries_on((1,), None)
    (True, False, False)
    """
    if not before or not ordinal:
        return False
    return ordinal[:-1] == before[:-1] and 0 < ordinal[-1] - before[-1] <= LEAP


def _close(stack: list[Frame], entry: Entry) -> None:
    """Take from ``stack`` what ends where ``entry`` begins; the last frame left is its parent."""
    if entry.apart or isinstance(entry.kind, SectionKind):
        _close_from(stack, "head") or _close_from(stack, "foot")
    if entry.kind is Leaf.BULLET:
        _close_bullets(stack, entry.style)
        return
    while stack[-1].rank >= BULLET_RANK:
        stack.pop()
    if entry.rank is None:
        _close_from(stack, "bold")
    elif entry.ordinal and isinstance(entry.kind, SectionKind) and entry.kind is not SectionKind.ANNEX:
        _close_numbered(stack, entry, entry.rank)
    else:
        while stack[-1].rank >= entry.rank:
            stack.pop()


def _close_bullets(stack: list[Frame], style: str) -> None:
    """A sign that is open, or was used beside an open bullet, marks a sibling; a new one stands below."""
    depth = len(stack)
    while depth and stack[depth - 1].rank >= BULLET_RANK:
        depth -= 1
    for at in range(len(stack), max(depth - 1, 0), -1):
        if style in stack[at - 1].last:
            del stack[at:]
            return
    while stack[-1].rank >= BULLET_RANK and stack[-1].style in NEVER_BELOW.get(style, ""):
        stack.pop()


def _close_from(stack: list[Frame], style: str) -> bool:
    """Close the innermost entry of ``style`` and all below it; False where none is open."""
    for at in range(len(stack) - 1, 0, -1):
        if stack[at].style == style:
            del stack[at:]
            return True
    return False


def _close_numbered(stack: list[Frame], entry: Entry, rank: int) -> None:
    """Find the parent of a numbered entry: beside its like, below its number's beginning, else by rank."""
    if _close_from(stack, entry.style) or _close_to(
        stack, lambda f: _carries_on(entry.ordinal, f.last.get(entry.style))
    ):
        return
    if len(entry.ordinal) > 1 and _close_to(stack, lambda f: f.ordinal == entry.ordinal[:-1]):
        return
    if any(frame.family == entry.family for frame in stack):
        if entry.ordinal[-1] > 1:
            while stack.pop().family != entry.family:
                pass
        return
    while stack[-1].rank >= rank and not _letter_holds(stack, entry):
        stack.pop()


def _close_to(stack: list[Frame], fits: Callable[[Frame], bool]) -> bool:
    """Close all below the innermost frame that ``fits``; False where none does."""
    for at in range(len(stack), 0, -1):
        if fits(stack[at - 1]):
            del stack[at:]
            return True
    return False


def _letter_holds(stack: list[Frame], entry: Entry) -> bool:
    """Whether the open letter may hold numbers: it stands where no number stood before it."""
    top = stack[-1]
    if top.family != "letter" or entry.ordinal != (1,) or entry.family != "arabic":
        return False
    return not any(style.startswith("arabic") for style in stack[-2].last)
