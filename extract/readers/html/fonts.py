"""The font that the text of an HTML page is set in, as far as its tags and style sheets name one."""

import re
from collections.abc import Sequence
from itertools import groupby

from extract.text.legacy_fonts import to_unicode_in_place

_FAMILY = re.compile(r"font-family\s*:\s*[\"']?([^\"';,}]+)", re.IGNORECASE)
_RULE = re.compile(r"([^{}<>]+)\{([^{}]*)\}")
_CLASS = re.compile(r"\.([\w-]+)")
_EMPTY = frozenset(("br", "img", "hr", "input", "meta", "link", "col", "area", "base", "wbr"))
_ONE_AT_A_TIME = frozenset(("p", "li", "td", "th", "tr", "dt", "dd"))


class FontStack:
    """Knows the font of the place that has been reached in a page, "" for none."""

    def __init__(self, page: str) -> None:
        self._classes = _class_fonts(page)
        self._open: list[tuple[str, str]] = []

    @property
    def font(self) -> str:
        """The font of the element that was opened last."""
        return self._open[-1][1] if self._open else ""

    def open(self, tag: str, attributes: Sequence[tuple[str, str | None]]) -> None:
        """Enter an element."""
        if tag in _EMPTY:
            return
        if tag in _ONE_AT_A_TIME and self._open and self._open[-1][0] == tag:
            self._open.pop()
        self._open.append((tag, self._named(dict(attributes)) or self.font))

    def close(self, tag: str) -> None:
        """Leave an element, and those in it that were left open."""
        for at in range(len(self._open) - 1, -1, -1):
            if self._open[at][0] == tag:
                del self._open[at:]
                return

    def _named(self, attributes: dict[str, str | None]) -> str:
        """Return the font that the attributes of a tag name."""
        family = _FAMILY.search(attributes.get("style") or "")
        classes = (self._classes.get(name, "") for name in (attributes.get("class") or "").split())
        return (family[1] if family else "") or attributes.get("face") or next(filter(None, classes), "")


def _class_fonts(page: str) -> dict[str, str]:
    """Return the font of each class in the style sheets of ``page``.

    >>> _class_fonts("<style>p.MsoNormal, .x {margin:0; font-family:'.VnTime';}</style>")
    {'MsoNormal': '.VnTime', 'x': '.VnTime'}
    """
    fonts = {}
    for rule in _RULE.finditer(page):
        family = _FAMILY.search(rule[2])
        fonts.update(dict.fromkeys(_CLASS.findall(rule[1]), family[1]) if family else {})
    return fonts


def in_unicode(text: str, runs: Sequence[tuple[int, str]]) -> str:
    """Return ``text``, whose runs begin at a place and have a font, in Unicode and as long as before.

    >>> in_unicode("Sè: aù", [(0, ".VnTime"), (4, "VNI-Times"), (5, "VNI-Times")])
    'Số: á\\u200b'
    """
    if not runs:
        return text
    ends = [*(start for start, _ in runs[1:]), len(text)]
    pieces = [(font, text[start:end]) for (start, font), end in zip(runs, ends, strict=True)]
    return "".join(
        to_unicode_in_place("".join(piece for _, piece in run), font)
        for font, run in groupby(pieces, key=lambda pair: pair[0])
    )
