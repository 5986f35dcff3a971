"""What stands in the margins of pages: their numbers, running heads, footnotes."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from extract.readers.pdf.print import RAISED, Printed, PrintedPage, rows_of, texts_in
from extract.text.line_ends import is_ended

MARGIN = 0.1
"""Page numbers and running heads stand in this share of the page, above and below."""

REPEATED = 3
"""A line that so many pages have at the same place is a running head."""

_SMALL = 0.88
_PAGE_NUMBER = re.compile(r"-?\s?\d{1,3}\s?-?|(?:trang|page)\s?\d{1,3}(?:\s?/\s?\d{1,3})?", re.IGNORECASE)
_DIGITS = re.compile(r"\d+")
_CITED = re.compile(f"{RAISED}(\\d{{1,3}})")
_NOTE = re.compile(r"[\ue000\[(]?(\d{1,3})[\])]?\s*(?=\S)")


@dataclass(slots=True)
class Margins:
    """The notes that were found at the foot of pages, by their numbers, and what was dropped."""

    body: float
    heads: frozenset[tuple[str, int]]
    notes: dict[str, list[tuple[Printed, int]]] = field(default_factory=dict)
    repairs: Counter[str] = field(default_factory=Counter)

    def take_off(self, page: PrintedPage) -> PrintedPage:
        """Return ``page`` without its number, its running heads and its notes."""
        lines = [line for line in page.lines if not self._is_margin(line, page)]
        notes = _small_foot(lines, self.body, page)
        number = self._open_note(page.number)
        cited = {match[1] for line in lines for match in _CITED.finditer(line.text)}
        cited |= {match[1] for text in texts_in(page) for match in _CITED.finditer(text)}
        size = max((line.size for line in notes), default=0.0)
        kept = []
        for line in notes:
            match = _NOTE.match(line.text)
            raised = match is not None and (match[1] in cited or line.size < 0.75 * size)
            if match and raised and _is_next(match[1], self.notes):
                number = match[1]
                line = replace(line, text=line.text[match.end() :])
            if number is None:
                kept.append(line)
            else:
                self.notes.setdefault(number, []).append((line, page.number))
        return replace(page, lines=tuple([line for line in lines if line not in notes] + kept))

    def _open_note(self, page: int) -> str | None:
        """Return the number of the note that the page before left without an end."""
        number = next(reversed(self.notes), None)
        if number is None:
            return None
        line, before = self.notes[number][-1]
        return number if before == page - 1 and not is_ended(line.text) else None

    def _is_margin(self, line: Printed, page: PrintedPage) -> bool:
        """Return whether ``line`` is the number of the page or a running head; counts it."""
        if not in_margin(line, page):
            return False
        if _PAGE_NUMBER.fullmatch(line.text.replace("\ue000", "")):
            self.repairs["page_numbers"] += 1
            return True
        if (_without_page(line.text, page.number), round(line.middle / 6)) in self.heads:
            self.repairs["running_heads"] += 1
            return True
        return False


def _is_next(number: str, notes: Iterable[str]) -> bool:
    """Return whether a note may have this number after those before it.

    >>> _is_next("4", ["2", "3"]), _is_next("77", ["2", "3"]), _is_next("9", [])
    (True, False, True)
    """
    last = max((int(note) for note in notes), default=None)
    return last is None or 0 < int(number) - last < 3 or (number == "1" and last == 0)


def in_margin(line: Printed, page: PrintedPage) -> bool:
    """Return whether ``line`` stands at the upper or lower edge of ``page``."""
    return line.middle < MARGIN * page.height or line.middle > (1 - MARGIN) * page.height


def read_margins(pages: Sequence[PrintedPage]) -> Margins:
    """Return the size of the letters of the body and the running heads of ``pages``."""
    sizes: Counter[float] = Counter()
    seen: Counter[tuple[str, int]] = Counter()
    for page in pages:
        for line in page.lines:
            sizes[round(line.size * 2) / 2] += len(line.text)
            if in_margin(line, page):
                seen[_without_page(line.text, page.number), round(line.middle / 6)] += 1
    heads = (key for key, count in seen.items() if count >= REPEATED and 3 * count >= len(pages))
    return Margins(sizes.most_common(1)[0][0] if sizes else 12.0, frozenset(heads))


def _without_page(text: str, page: int) -> str:
    """Return what a running head says on all pages; a number that isn't the page's makes it a heading.

    >>> _without_page("Kế hoạch 2024 - trang 7", 7), _without_page("Biểu số 3", 5)
    ('Kế hoạch 2024 - trang #', 'Biểu số 3')
    """
    return _DIGITS.sub(lambda match: "#" if match[0] == str(page) else match[0], text)


def _small_foot(lines: Sequence[Printed], body: float, page: PrintedPage) -> list[Printed]:
    """Return the lines in small letters at the foot of ``page``, from top to bottom."""
    notes: list[Printed] = []
    lowest = max((table.box[3] for table in page.tables), default=0.0)
    for row in reversed(rows_of(lines)):
        if max(line.size for line in row) > _SMALL * body or row[0].middle < lowest or len(row) > 1:
            break
        notes += row
    return notes[::-1]
