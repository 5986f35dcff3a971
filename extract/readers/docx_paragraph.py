"""The paragraphs of a Word file: their words, their heading level, what is bold at their start."""

import re
from collections.abc import Iterator
from typing import Any

from extract.readers.docx_fonts import WordFonts
from extract.readers.docx_numbering import Numbering
from extract.text.line import Line
from extract.text.normalise import normalise

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_SKIPPED = {W + name for name in ("del", "moveFrom", "pPr", "rPr", "instrText", "fldChar", "delText")} | {
    "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback",
}
_TEXTS = {W + "tab": " ", W + "ptab": " ", W + "br": "\n", W + "cr": "\n", W + "noBreakHyphen": "-"}
_NOTES = (W + "footnoteReference", W + "endnoteReference")
_HEADING = re.compile(r"heading (\d)$", re.IGNORECASE)


Piece = tuple[str, bool]
"""A stretch of text and whether it is bold."""


class WordParagraphs:
    """Reads the paragraphs of a Word file; counts what it repaired, collects the notes they cite."""

    def __init__(self, document: Any) -> None:
        self.repairs: dict[str, int] = {}
        self.notes: list[tuple[str, str]] = []
        self._numbering = Numbering(document)
        self._fonts = WordFonts(document)
        self._levels = dict(_style_levels(document))

    def lines(self, element: Any) -> Iterator[Line]:
        """Yield the lines of the paragraph ``element``, parted by the breaks in it, its mark before them."""
        mark = self._numbering.mark(element)
        level = self._level(element)
        first = True
        for piece in _split(list(self._pieces(element))):
            words = mark + self._clean("".join(text for text, _ in piece))
            if words != mark:
                bold = self._clean("".join(text for text, is_bold in _leading_bold(piece)))
                length = len(mark) + len(bold) if bold else 0
                yield Line(words, (), gap=first, level=level, bold=min(length, len(words)))
                first, mark = False, ""

    def _pieces(self, element: Any, bold: bool = False) -> Iterator[Piece]:
        """Yield the text below ``element`` in order; a footnote is cited as ``[1]``."""
        for child in element:
            if child.tag in _SKIPPED:
                continue
            if child.tag == W + "t":
                yield self._fonts.text_of(child), bold
            elif child.tag in _TEXTS:
                if child.get(W + "type") not in ("page", "column"):
                    yield _TEXTS[child.tag], bold
            elif child.tag in _NOTES:
                self.notes.append((child.tag, child.get(W + "id")))
                yield f"[{len(self.notes)}]", bold
            elif child.tag == W + "p":  # a paragraph of a text box
                yield "\n", False
                yield from self._pieces(child)
                yield "\n", False
            else:
                yield from self._pieces(child, _is_bold(child) if child.tag == W + "r" else bold)

    def _clean(self, text: str) -> str:
        """Return ``text`` in the one spelling."""
        clean = normalise(text)
        for name, count in clean.repairs.items():
            self.repairs[name] = self.repairs.get(name, 0) + count
        return " ".join(clean.text.split())

    def _level(self, element: Any) -> int:
        """Return the heading level of ``element`` by its outline level or its style, 0 for none."""
        outline = element.find(f"{W}pPr/{W}outlineLvl")
        if outline is not None and int(outline.get(W + "val", "9")) < 9:
            return int(outline.get(W + "val")) + 1
        style = element.find(f"{W}pPr/{W}pStyle")
        return 0 if style is None else self._levels.get(style.get(W + "val"), 0)


def _style_levels(document: Any) -> Iterator[tuple[str, int]]:
    """Yield the id and the heading level of each heading style."""
    for style in document.styles.element.iter(W + "style"):
        name = style.find(W + "name")
        match = _HEADING.match(name.get(W + "val", "")) if name is not None else None
        outline = style.find(f"{W}pPr/{W}outlineLvl")
        if match:
            yield style.get(W + "styleId"), int(match[1])
        elif outline is not None and int(outline.get(W + "val", "9")) < 9:
            yield style.get(W + "styleId"), int(outline.get(W + "val")) + 1


def _is_bold(run: Any) -> bool:
    """Return whether the run is set bold by itself."""
    bold = run.find(f"{W}rPr/{W}b")
    return bold is not None and bold.get(W + "val", "1") not in ("0", "false")


def _split(pieces: list[Piece]) -> Iterator[list[Piece]]:
    """Yield the pieces of each line."""
    line: list[Piece] = []
    for text, bold in pieces:
        first, *rest = text.split("\n")
        line.append((first, bold))
        for part in rest:
            yield line
            line = [(part, bold)]
    yield line


def _leading_bold(pieces: list[Piece]) -> Iterator[Piece]:
    """Yield the pieces up to the first that has words and is not bold."""
    for text, bold in pieces:
        if not bold and text.strip():
            return
        yield text, bold
