"""What the styles of a Word file give to their paragraphs and runs: heading level, bold, a number."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
"""The namespace of document.xml."""

_HEADING = re.compile(r"heading (\d)$", re.IGNORECASE)
_CONTENTS = re.compile(r"(?:toc \d|table of figures)$", re.IGNORECASE)
_OFF = ("0", "false", "off")


@dataclass(frozen=True, slots=True)
class Style:
    """A style with all that it takes over from those it is based on.

    ``level`` is 0 for what is no heading; ``number`` names the list and the level that number its paragraphs,
    each None where the style does not say. ``contents``: its paragraphs are lines of a table of contents.
    ``hidden``: its runs are not shown.
    """

    level: int = 0
    bold: bool = False
    number: tuple[str | None, int | None] = (None, None)
    contents: bool = False
    hidden: bool = False


class Styles:
    """The styles of one document by their ids."""

    def __init__(self, document: Any) -> None:
        self._elements = {
            style.get(W + "styleId"): style for style in document.styles.element.iter(W + "style")
        }
        self._known: dict[str, Style] = {}
        self._default = next(
            (name for name, style in self._elements.items() if _is_default_paragraph(style)), None
        )

    def of_paragraph(self, element: Any) -> Style:
        """Return the style of the paragraph ``element``."""
        name = value(element, "pPr/pStyle") or self._default
        return self.named(name)

    def named(self, name: str | None) -> Style:
        """Return the style with the id ``name``, a plain one where there is none."""
        if name is None or name not in self._elements:
            return Style()
        if name not in self._known:
            self._known[name] = _resolved(list(self._chain(name)))
        return self._known[name]

    def element(self, name: str | None) -> Any:
        """Return the element of the style with the id ``name``, None where there is none."""
        return self._elements.get(name)

    def _chain(self, name: str | None) -> Iterator[Any]:
        """Yield the style and those that it is based on, each once."""
        seen = set()
        while name in self._elements and name not in seen:
            seen.add(name)
            yield self._elements[name]
            name = value(self._elements[name], "basedOn")


def _resolved(chain: list[Any]) -> Style:
    """Return what the first of ``chain`` that says something says."""
    names = [value(style, "name") or "" for style in chain]
    identity = next(
        (it for it in (value(style, "pPr/numPr/numId") for style in chain) if it is not None), None
    )
    depth = next((it for it in (value(style, "pPr/numPr/ilvl") for style in chain) if it is not None), None)
    bold = next((it for it in (is_on(style, "rPr/b") for style in chain) if it is not None), False)
    return Style(
        level=next((level for level in map(_level, chain) if level is not None), 0),
        bold=bold,
        number=(identity, None if depth is None else int(depth)),
        contents=any(_CONTENTS.match(name) for name in names),
        hidden=next((it for it in (is_on(style, "rPr/vanish") for style in chain) if it is not None), False),
    )


def _level(style: Any) -> int | None:
    """Return the heading level that ``style`` itself names, 0 where it says that it has none."""
    match = _HEADING.match(value(style, "name") or "")
    if match:
        return int(match[1])
    outline = value(style, "pPr/outlineLvl")
    return None if outline is None else outline_level(outline)


def outline_level(words: str) -> int:
    """Return the heading level that an outline level stands for; the tenth is body text.

    >>> outline_level("0"), outline_level("9")
    (1, 0)
    """
    return int(words) + 1 if words.isdigit() and int(words) < 9 else 0


def _is_default_paragraph(style: Any) -> bool:
    return style.get(W + "type") == "paragraph" and style.get(W + "default") in ("1", "true", "on")


def value(element: Any, path: str) -> str | None:
    """Return the ``w:val`` of the element below ``element`` at ``path``."""
    found = element.find("/".join(W + step for step in path.split("/")))
    return None if found is None else found.get(W + "val")


def is_on(element: Any, path: str) -> bool | None:
    """Return whether the switch below ``element`` at ``path`` is on, None where it isn't there."""
    found = element.find("/".join(W + step for step in path.split("/")))
    return None if found is None else found.get(W + "val", "1") not in _OFF
