"""Headings whose numbers do not follow the heading before: one is missing, or was not read."""

from collections.abc import Callable, Iterable, Iterator

from extract.structure.ordinals import ALPHABET, Ordinal, letters, numbers, parse_roman
from schemas import Section, SectionKind


def _roman(label: str) -> Ordinal | None:
    value = parse_roman(label)
    return (value,) if value else None


PASSED_OVER = frozenset("đfjwz")
"""Letters that lists may leave out: all but the first are not Vietnamese."""

READ: dict[SectionKind, Callable[[str], Ordinal | None]] = {
    SectionKind.ROMAN: _roman,
    SectionKind.ARABIC: numbers,
    SectionKind.LETTER: letters,
    SectionKind.ARTICLE: numbers,
}


def out_of_order(sections: Iterable[Section]) -> Iterator[tuple[Section, Section]]:
    """Yield each pair of siblings where the number of the second does not follow that of the first."""
    last: dict[tuple[str | None, SectionKind, Ordinal], tuple[Section, int]] = {}
    for section in sections:
        read = READ.get(section.kind)
        ordinal = read(section.label.strip(" .):-")) if read and section.label else None
        if not ordinal:
            continue
        key = section.parent_id, section.kind, ordinal[:-1]
        before = last.get(key)
        if before and not follows(before[1], ordinal[-1], section.kind):
            yield before[0], section
        last[key] = section, ordinal[-1]


def follows(before: int, after: int, kind: SectionKind) -> bool:
    """Return whether ``after`` may stand right behind ``before``; 1 begins a new list, "g" may follow "e".

    >>> follows(1, 2, SectionKind.ROMAN), follows(1, 3, SectionKind.ROMAN), follows(6, 8, SectionKind.LETTER)
    (True, False, True)
    """
    if after in (before + 1, 1):
        return True
    between = ALPHABET[before : after - 1]
    return kind is SectionKind.LETTER and bool(between) and set(between) <= PASSED_OVER
