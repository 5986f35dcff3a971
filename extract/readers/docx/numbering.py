"""The marks that Word counts by itself: "1.", "a)", "-"."""

import re
from collections import defaultdict
from dataclasses import dataclass
from typing import Any

from extract.readers.docx.styles import Styles, W, is_on, value

_ROMAN = ((100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))
_PLACE = re.compile(r"%(\d)")


@dataclass(frozen=True, slots=True)
class Level:
    """How a level of a list is numbered; it begins anew below the level ``restart`` (from 1), 0 for never."""

    start: int
    style: str
    pattern: str
    restart: int | None
    legal: bool
    glued: bool
    paragraph_style: str | None


@dataclass(frozen=True, slots=True)
class NumberedList:
    """The levels of a list; lists of one ``counter`` count on from each other but at ``restarts``."""

    counter: str
    levels: dict[int, Level]
    restarts: dict[int, int]


class Numbering:
    """Counts the numbered paragraphs of one document."""

    def __init__(self, document: Any, styles: Styles) -> None:
        self._styles = styles
        self._counts: dict[str, dict[int, int]] = defaultdict(dict)
        self._used: set[tuple[str, int]] = set()
        try:
            root = document.part.numbering_part.element
        except (KeyError, NotImplementedError):
            self._lists: dict[str, NumberedList] = {}
        else:
            self._lists = read_lists(root, styles)

    def mark(self, element: Any) -> str:
        """Return the mark of the paragraph ``element`` with a blank behind it, "" where it has none."""
        identity, depth = self._place(element)
        numbered = self._lists.get(identity or "0")
        if identity is None or numbered is None or depth not in numbered.levels:
            return ""
        self._count(identity, numbered, depth)
        return mark_of_level(numbered.levels, self._counts[numbered.counter], depth)

    def _place(self, element: Any) -> tuple[str | None, int]:
        """Return the list and the level that the paragraph, else its style, names."""
        identity = value(element, "pPr/numPr/numId")
        depth = value(element, "pPr/numPr/ilvl")
        by_style, depth_of_style = self._styles.of_paragraph(element).number
        if identity is None and by_style in self._lists and depth is None and depth_of_style is None:
            name = value(element, "pPr/pStyle")
            levels = self._lists[by_style].levels.items() if by_style else ()
            return by_style, next((at for at, level in levels if level.paragraph_style == name), 0)
        return identity or by_style, int(depth) if depth is not None else depth_of_style or 0

    def _count(self, identity: str, numbered: NumberedList, depth: int) -> None:
        """Count one paragraph of ``depth``; deeper levels begin anew."""
        counts = self._counts[numbered.counter]
        for at in range(depth):
            counts.setdefault(at, numbered.levels[at].start if at in numbered.levels else 1)
        if depth in numbered.restarts and (identity, depth) not in self._used:
            counts.pop(depth, None)
        self._used.add((identity, depth))
        start = numbered.restarts.get(depth, numbered.levels[depth].start)
        counts[depth] = counts[depth] + 1 if depth in counts else start
        for deeper in [at for at in counts if at > depth]:
            level = numbered.levels.get(deeper)
            restart = None if level is None else level.restart
            if restart is None or depth < restart:
                del counts[deeper]


def read_lists(root: Any, styles: Styles) -> dict[str, NumberedList]:
    """Return the lists of numbering.xml by their ids."""
    abstract = {item.get(W + "abstractNumId"): item for item in root.findall(W + "abstractNum")}
    numbers = {number.get(W + "numId"): number for number in root.findall(W + "num")}
    lists = {}
    for identity, number in numbers.items():
        name = value(number, "abstractNumId") or ""
        base = _linked(abstract.get(name), abstract, numbers, styles)
        levels = [] if base is None else base.findall(W + "lvl")
        overrides = number.findall(W + "lvlOverride")
        levels += [level for override in overrides for level in override.findall(W + "lvl")]
        restarts = {
            int(override.get(W + "ilvl")): int(start)
            for override in overrides
            if (start := value(override, "startOverride")) is not None
        }
        counter = name if base is None else base.get(W + "abstractNumId")
        lists[identity] = NumberedList(
            counter, {int(lvl.get(W + "ilvl")): _level(lvl) for lvl in levels}, restarts
        )
    return lists


def _linked(base: Any, abstract: dict[str, Any], numbers: dict[str, Any], styles: Styles) -> Any:
    """Return the list that holds the levels, where ``base`` only names the style of one."""
    link = None if base is None else value(base, "numStyleLink")
    if link is None:
        return base
    style = styles.element(link)
    number = numbers.get(value(style, "pPr/numPr/numId") or "") if style is not None else None
    found = abstract.get(value(number, "abstractNumId") or "") if number is not None else None
    return base if found is None else found


def _level(element: Any) -> Level:
    """Return the level that the element says."""
    restart = value(element, "lvlRestart")
    return Level(
        start=int(value(element, "start") or "1"),
        style=value(element, "numFmt") or "decimal",
        pattern=value(element, "lvlText") or "",
        restart=None if restart is None else int(restart),
        legal=bool(is_on(element, "isLgl")),
        glued=value(element, "suff") == "nothing",
        paragraph_style=value(element, "pStyle"),
    )


def mark_of_level(levels: dict[int, Level], counts: dict[int, int], depth: int) -> str:
    """Return the mark of a paragraph of ``depth`` with a blank behind it; all bullets but "+" become "-"."""
    level = levels[depth]
    if level.style == "bullet":
        return "+ " if level.pattern == "+" else "- "

    def count(match: re.Match[str]) -> str:
        at = int(match[1]) - 1
        style = levels[at].style if at in levels else "decimal"
        return number_as(counts.get(at, 1), "decimal" if level.legal else style)

    words = _PLACE.sub(count, level.pattern)
    return words if not words.strip() or level.glued else f"{words.rstrip()} "


def number_as(number: int, style: str) -> str:
    """Return ``number`` in a style of Word's.

    >>> number_as(4, "upperRoman"), number_as(2, "lowerLetter"), number_as(3, "decimalZero")
    ('IV', 'b', '03')
    """
    match style:
        case "upperRoman" | "lowerRoman":
            letters = roman(number)
        case "upperLetter" | "lowerLetter":
            letters = chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 + 1)
        case "decimalZero":
            return f"{number:02}"
        case "none":
            return ""
        case _:
            return str(number)
    return letters.upper() if style.startswith("upper") else letters


def roman(number: int) -> str:
    """Return ``number`` in small Roman letters.

    >>> roman(14)
    'xiv'
    """
    letters = ""
    for count, sign in _ROMAN:
        letters += sign * (number // count)
        number %= count
    return letters
