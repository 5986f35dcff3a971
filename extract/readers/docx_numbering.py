"""The marks that Word counts by itself: "1.", "a)", "-"."""

import re
from collections import defaultdict
from typing import Any

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_ROMAN = ((100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))
_PLACE = re.compile(r"%(\d)")


class Numbering:
    """Counts the numbered paragraphs of one document."""

    def __init__(self, document: Any) -> None:
        self._levels: dict[str, dict[int, Any]] = {}
        self._counts: dict[str, dict[int, int]] = defaultdict(dict)
        self._lists: dict[str, str] = {}
        try:
            root = document.part.numbering_part.element
        except (KeyError, NotImplementedError):
            return
        abstract = {item.get(W + "abstractNumId"): item for item in root.iter(W + "abstractNum")}
        for number in root.findall(W + "num"):
            identity = number.get(W + "numId")
            self._lists[identity] = number.find(W + "abstractNumId").get(W + "val")
            base = abstract.get(self._lists[identity])
            levels = [] if base is None else base.findall(W + "lvl")
            levels += list(number.iter(W + "lvl"))
            self._levels[identity] = {int(level.get(W + "ilvl")): level for level in levels}
            if number.find(W + "lvlOverride") is not None:
                self._lists[identity] = f"num {identity}"

    def mark(self, element: Any) -> str:
        """Return the mark of the paragraph ``element`` with a blank behind it, "" where it has none."""
        properties = element.find(f"{W}pPr/{W}numPr")
        if properties is None:
            return ""
        identity = _value(properties, "numId", "0")
        depth = int(_value(properties, "ilvl", "0"))
        levels = self._levels.get(identity, {})
        if depth not in levels:
            return ""
        counts = self._counts[self._lists[identity]]
        for deeper in [level for level in counts if level > depth]:
            del counts[deeper]
        counts[depth] = counts.get(depth, int(_value(levels[depth], "start", "1")) - 1) + 1
        return self._words(levels, counts, depth)

    @staticmethod
    def _words(levels: dict[int, Any], counts: dict[int, int], depth: int) -> str:
        """Return the mark that the pattern of the level gives."""
        if _value(levels[depth], "numFmt", "decimal") == "bullet":
            return "- "
        pattern = _value(levels[depth], "lvlText", "")

        def count(match: re.Match[str]) -> str:
            level = int(match[1]) - 1
            start = int(_value(levels[level], "start", "1")) if level in levels else 1
            style = _value(levels[level], "numFmt", "decimal") if level in levels else "decimal"
            return number_as(counts.get(level, start), style)

        words = _PLACE.sub(count, pattern)
        return f"{words} " if words.strip() else ""


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
    for value, sign in _ROMAN:
        letters += sign * (number // value)
        number %= value
    return letters


def _value(element: Any, name: str, default: str) -> str:
    """Return the ``w:val`` of the child ``name`` of ``element``."""
    child = element.find(W + name)
    return default if child is None else child.get(W + "val", default)
