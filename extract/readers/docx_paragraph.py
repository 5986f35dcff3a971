"""The paragraphs of a Word file: their words, their heading level, what is bold at their start."""

from collections.abc import Iterator
from typing import Any

from extract.readers.docx_fonts import WordFonts
from extract.readers.docx_numbering import Numbering
from extract.readers.docx_styles import Styles, W, is_on, outline_level, value
from extract.text.line import Line
from extract.text.normalise import normalise

_SKIPPED = {
    W + name for name in ("del", "moveFrom", "pPr", "rPr", "instrText", "fldChar", "delText", "delInstrText")
} | {
    "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback",
}
_TEXTS = {W + "tab": " ", W + "ptab": " ", W + "br": "\n", W + "cr": "\n", W + "noBreakHyphen": "-"}
_NOTES = (W + "footnoteReference", W + "endnoteReference")

Piece = tuple[str, bool]
"""A stretch of text and whether it is bold."""


class WordParagraphs:
    """Reads the paragraphs of a Word file; counts what it repaired, collects the notes they cite."""

    def __init__(self, document: Any) -> None:
        self.repairs: dict[str, int] = {}
        self.notes: list[tuple[str, str]] = []
        self._styles = Styles(document)
        self._numbering = Numbering(document, self._styles)
        self._fonts = WordFonts(document)

    def lines(self, element: Any) -> Iterator[Line]:
        """Yield the lines of the paragraph ``element``, parted by the breaks in it, its mark before them."""
        style = self._styles.of_paragraph(element)
        if style.contents:
            self.repairs["contents"] = self.repairs.get("contents", 0) + 1
            return
        mark = self._numbering.mark(element)
        outline = value(element, "pPr/outlineLvl")
        level = style.level if outline is None else outline_level(outline)
        first = True
        for piece in _split(list(self._pieces(element, style.bold))):
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
                yield from self._pieces(child, self._is_bold(child, bold) if child.tag == W + "r" else bold)

    def _clean(self, text: str) -> str:
        """Return ``text`` in the one spelling."""
        clean = normalise(text)
        for name, count in clean.repairs.items():
            self.repairs[name] = self.repairs.get(name, 0) + count
        return " ".join(clean.text.split())

    def _is_bold(self, run: Any, bold: bool) -> bool:
        """Return whether ``run`` is printed bold: by itself, by its style, or as its paragraph is."""
        own = is_on(run, "rPr/b")
        if own is not None:
            return own
        name = value(run, "rPr/rStyle")
        return bold or (name is not None and self._styles.named(name).bold)


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
