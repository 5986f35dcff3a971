"""The paragraphs of a Word file: their words, their heading level, what is bold at their start."""

from collections.abc import Iterator
from typing import Any

from extract.readers.docx.fonts import WordFonts
from extract.readers.docx.numbering import Numbering
from extract.readers.docx.styles import Styles, W, is_on, outline_level, value
from extract.readers.docx.symbols import LOST, as_bullet, sign_of
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
    """Reads the paragraphs of a Word file; counts what it repaired and lost, collects the notes they cite."""

    def __init__(self, document: Any) -> None:
        self.repairs: dict[str, int] = {}
        self.lost = 0
        self.notes: list[tuple[str, str]] = []
        self._styles = Styles(document)
        self._numbering = Numbering(document, self._styles)
        self._fonts = WordFonts(document)

    def lines(self, *elements: Any) -> Iterator[Line]:
        """Yield the lines of the paragraph that ``elements`` make up, parted by the breaks in it.

        Its mark stands before them. Several elements are paragraphs between which the marks are deleted.
        """
        shown = [(element, pieces) for element in elements if _has_words(pieces := self._styled(element))]
        element = shown[0][0] if shown else elements[-1]
        style = self._styles.of_paragraph(element)
        if style.contents:
            self._count("contents")
            return
        mark = self._numbering.mark(element)
        outline = value(element, "pPr/outlineLvl")
        level = style.level if outline is None else outline_level(outline)
        first = True
        for piece in _split([piece for _, pieces in shown for piece in pieces]):
            words = mark + as_bullet(self._clean("".join(text for text, _ in piece)))
            if words != mark:
                bold = self._clean("".join(text for text, is_bold in _leading_bold(piece)))
                length = len(mark) + len(bold) if bold else 0
                yield Line(words, (), gap=first, level=level, bold=min(length, len(words)))
                first, mark = False, ""

    def _styled(self, element: Any) -> list[Piece]:
        """Return the text of the paragraph ``element``."""
        return list(self._pieces(element, self._styles.of_paragraph(element).bold))

    def _pieces(self, element: Any, bold: bool = False) -> Iterator[Piece]:
        """Yield the text below ``element`` in order; a footnote is cited as ``[1]``."""
        for child in element:
            if child.tag in _SKIPPED:
                continue
            if child.tag == W + "r" and self._is_hidden(child):
                self._count("hidden_text")
                continue
            if child.tag == W + "t":
                yield self._fonts.text_of(child), bold
            elif child.tag in _TEXTS:
                if child.get(W + "type") not in ("page", "column"):
                    yield _TEXTS[child.tag], bold
            elif child.tag == W + "sym":
                sign = sign_of(child)
                self.lost += sign == LOST
                yield sign, bold
            elif child.tag in _NOTES:
                self.notes.append((child.tag, child.get(W + "id")))
                yield f"[{len(self.notes)}]", bold
            elif child.tag == W + "p":  # a paragraph of a text box
                yield "\n", False
                yield from self._pieces(child)
                yield "\n", False
            else:
                yield from self._pieces(child, self._is_bold(child, bold) if child.tag == W + "r" else bold)

    def _is_hidden(self, run: Any) -> bool:
        """Return whether ``run`` is hidden text: by itself, or as its style says."""
        own = is_on(run, "rPr/vanish")
        if own is not None:
            return own
        return self._styles.named(value(run, "rPr/rStyle")).hidden

    def _count(self, name: str) -> None:
        """Count one repair."""
        self.repairs[name] = self.repairs.get(name, 0) + 1

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


def _has_words(pieces: list[Piece]) -> bool:
    return any(text.strip() for text, _ in pieces)


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
