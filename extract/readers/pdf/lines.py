"""The lines of a page as the joining of paragraphs takes them: which are full, which begin a paragraph."""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from extract.readers.pdf.print import RAISED, Printed, PrintedPage
from extract.text.line import Line

INDENT = 9.0
"""Points by which the first line of a paragraph stands in from the others."""

_LEADING = 1.75
"""Letters' heights from one line to the next, above which a blank line lies between them."""

_RAISED_NUMBER = re.compile(f"{RAISED}(\\d{{1,3}})")
_BROKEN_WORD = re.compile(r"(?<=[^\W_])-$")


@dataclass(frozen=True, slots=True)
class Sheet:
    """Where the lines of a page begin and end, in points from its left edge."""

    left: float
    right: float

    @property
    def middle(self) -> float:
        """The middle of the text."""
        return (self.left + self.right) / 2

    def is_centred(self, line: Printed) -> bool:
        """Return whether ``line`` stands in the middle of the page."""
        inset = line.box[0] - self.left
        return inset > INDENT and abs((line.box[0] + line.box[2]) / 2 - self.middle) < max(6.0, 0.1 * inset)

    def is_full(self, line: Printed, following: Printed | None) -> bool:
        """Return whether the first word of ``following``, a short one on the next page, had no room behind.

        >>> lines = [Printed("x" * n, (0, 0, 6 * n, 9), 9) for n in (70, 15)]
        >>> Sheet(0, 450).is_full(*lines), Sheet(0, 600).is_full(*lines)
        (True, False)
        """
        if following is None:
            return line.box[2] + 2 * line.size > self.right
        word = following.text.partition(" ")[0]
        letter = (following.box[2] - following.box[0]) / max(len(following.text), 1)
        return line.box[2] + letter * (len(word) + 1) > self.right - 0.5 * line.size


def measure_sheet(lines: Sequence[Printed], page: PrintedPage) -> Sheet:
    """Return where most lines of a page begin and the rightmost ends; a usual page where it has few."""
    if len(lines) < 3:
        return Sheet(0.12 * page.width, 0.93 * page.width)
    lefts = sorted(line.box[0] for line in lines)
    return Sheet(lefts[len(lefts) // 20], max(line.box[2] for line in lines))


def lines_of(
    ordered: Sequence[tuple[Printed, bool]], sheet: Sheet, page: int, notes: Collection[str]
) -> list[Line]:
    """Return the lines of ``page`` in order; the ends of those in columns tell nothing."""
    lines = []
    before: tuple[Printed, bool] | None = None
    for number, (printed, in_column) in enumerate(ordered):
        following = ordered[number + 1] if number + 1 < len(ordered) else None
        full = None
        if not in_column and not (following and following[1]):
            full = not sheet.is_centred(printed) and sheet.is_full(printed, following and following[0])
        gap = before is not None and not in_column and _is_parted(before[0], printed, sheet)
        lines.append(Line(noted(printed.text, notes), (), gap, page=page, full=full, box=printed.box))
        before = printed, in_column
    return lines


def noted(text: str, notes: Collection[str]) -> str:
    """Return ``text`` with raised numbers as marks of footnotes where the notes are there.

    >>> noted("tỉnh\ue0002 rộng 5 km\ue0002", ()), noted("tỉnh\ue0002 rộng 5 km\ue0002", {"2"})
    ('tỉnh2 rộng 5 km2', 'tỉnh[2] rộng 5 km2')
    """
    if RAISED not in text:
        return text
    return _RAISED_NUMBER.sub(
        lambda match: (
            f"[{match[1]}]" if match[1] in notes and not _is_unit(text[: match.start()]) else match[1]
        ),
        text,
    ).replace(RAISED, "")


def _is_unit(before: str) -> bool:
    """Return whether a raised number after these words is a power."""
    return before.rpartition(" ")[2].lower() in ("m", "km", "dm", "cm", "mm")


def _is_parted(before: Printed, line: Printed, sheet: Sheet) -> bool:
    """Return whether ``line`` begins a paragraph: it stands in, or lower than the next line of one would."""
    if line.box[1] - before.box[1] > _LEADING * max(before.size, line.size) + 4:
        return True
    stands_in = line.box[0] - sheet.left > INDENT and line.box[0] - before.box[0] > INDENT
    return stands_in and not sheet.is_centred(line) and not sheet.is_centred(before)


def close_hyphens(lines: Sequence[Line]) -> list[Line]:
    """Return ``lines`` with the first word of a line moved up to a hyphen that ends the line before.

    >>> [line.text for line in close_hyphens([Line("giai đoạn 2016-"), Line("2020. Sở"), Line("và -")])]
    ['giai đoạn 2016-2020.', 'Sở', 'và -']
    """
    closed: list[Line] = []
    for line in lines:
        word, _, rest = line.text.partition(" ")
        if closed and not line.gap and word[:1].isalnum() and _BROKEN_WORD.search(closed[-1].text):
            closed[-1] = replace(closed[-1], text=closed[-1].text + word)
            if not rest:
                continue
            line = replace(line, text=rest)
        closed.append(line)
    return closed
