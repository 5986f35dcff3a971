"""The blocks and tables of an HTML page, found in one pass that remembers where each character stands."""

from dataclasses import dataclass, field
from html import unescape
from html.parser import HTMLParser
from itertools import accumulate
from typing import Union

from extract.readers.html.fonts import FontStack

_BREAKS = frozenset(
    ("p", "div", "li", "ul", "ol", "dl", "dt", "dd", "section", "article", "header", "footer", "main",
     "form", "blockquote", "pre", "center", "address", "figure", "figcaption", "h1", "h2", "h3", "h4", "h5",
     "h6", "hr", "table", "caption", "tr", "td", "th", "thead", "tbody", "tfoot", "body", "html")
)  # fmt: skip
_SKIPPED = frozenset(
    ("script", "style", "nav", "noscript", "template", "svg", "select", "button", "head", "title", "iframe")
)
_BOLD = frozenset(("b", "strong"))


@dataclass(slots=True)
class HtmlLine:
    """The raw words of a line, where they stand in the page, their fonts, what is bold at its start."""

    text: str = ""
    runs: list[tuple[int, int]] = field(default_factory=list)
    fonts: list[tuple[int, str]] = field(default_factory=list)
    bold: int = 0


@dataclass(slots=True)
class HtmlBlock:
    """The lines of a paragraph, parted by ``<br>``; its heading level; the mark that its list gives it."""

    lines: list[HtmlLine] = field(default_factory=lambda: [HtmlLine()])
    level: int = 0
    mark: str = ""


@dataclass(slots=True)
class HtmlCell:
    """What a cell holds, and how many columns and rows it covers."""

    items: list["HtmlItem"] = field(default_factory=list)
    columns: int = 1
    rows: int = 1


@dataclass(slots=True)
class HtmlTable:
    """The rows of a table."""

    rows: list[list[HtmlCell]] = field(default_factory=list)


HtmlItem = Union[HtmlBlock, HtmlTable]  # noqa: UP007 - a forward reference above names it


class HtmlTree(HTMLParser):
    """Collects ``items``, the blocks and tables of a page in order."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=False)
        self.items: list[HtmlItem] = []
        self._line_starts = [0, *accumulate(len(line) + 1 for line in page.split("\n"))]
        self._tables: list[HtmlTable] = []
        self._cells: list[HtmlCell | None] = []
        self._lists: list[int | None] = []
        self._skipped: list[str] = []
        self._fonts = FontStack(page)
        self._bold = 0
        self._level = 0
        self._block: HtmlBlock | None = None
        self._mark = ""
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Open a block, a table, a list or bold text."""
        if self._skipped or tag in _SKIPPED:
            self._skipped += [tag] if tag in _SKIPPED else []
            return
        self._fonts.open(tag, attrs)
        self._bold += tag in _BOLD
        if tag == "br":
            if self._block:
                self._block.lines.append(HtmlLine())
        elif tag in _BREAKS:
            self._block = None
            if tag[0] == "h" and tag[1:].isdigit():
                self._level = int(tag[1])
            self._open(tag, dict(attrs))

    def handle_endtag(self, tag: str) -> None:
        """Close what ``tag`` opened."""
        if self._skipped:
            if tag == self._skipped[-1]:
                self._skipped.pop()
            return
        self._fonts.close(tag)
        self._bold -= tag in _BOLD and self._bold > 0
        if tag in _BREAKS:
            self._block = None
            if tag[0] == "h" and tag[1:].isdigit():
                self._level = 0
            if tag in ("ul", "ol") and self._lists:
                self._lists.pop()
            elif tag == "li":
                self._mark = ""
            elif tag in ("td", "th") and self._cells:
                self._cells[-1] = None
            elif tag == "table" and self._tables:
                self._tables.pop()
                self._cells.pop()

    def handle_data(self, data: str) -> None:
        """Add text as it stands."""
        self._write(data.replace("\n", " ").replace("\r", " "))

    def handle_entityref(self, name: str) -> None:
        """Add the character that ``&name;`` means."""
        self._write(unescape(f"&{name};"))

    def handle_charref(self, name: str) -> None:
        """Add the character that ``&#name;`` means."""
        self._write(unescape(f"&#{name};"))

    def _open(self, tag: str, attributes: dict[str, str | None]) -> None:
        """Open a table, a row, a cell, a list or an item of it."""
        if tag == "table":
            table = HtmlTable()
            self._target().append(table)
            self._tables.append(table)
            self._cells.append(None)
        elif tag == "tr" and self._tables:
            self._tables[-1].rows.append([])
            self._cells[-1] = None
        elif tag in ("td", "th") and self._tables:
            cell = HtmlCell(columns=_count(attributes.get("colspan")), rows=_count(attributes.get("rowspan")))
            if not self._tables[-1].rows:
                self._tables[-1].rows.append([])
            self._tables[-1].rows[-1].append(cell)
            self._cells[-1] = cell
        elif tag in ("ul", "ol"):
            self._lists.append(_count(attributes.get("start")) - 1 if tag == "ol" else None)
        elif tag == "li" and self._lists:
            number = self._lists[-1]
            self._mark = "- " if number is None else f"{number + 1}. "
            if number is not None:
                self._lists[-1] = number + 1

    def _target(self) -> list[HtmlItem]:
        """Return where the next block belongs."""
        cell = self._cells[-1] if self._cells else None
        return cell.items if cell else self.items

    def _write(self, text: str) -> None:
        """Add ``text``, which stands at the present place of the page."""
        if self._skipped or not (self._block or text.strip()):
            return
        if self._block is None:
            self._block = HtmlBlock(level=self._level, mark=self._mark)
            self._mark = ""
            self._target().append(self._block)
        row, column = self.getpos()
        line = self._block.lines[-1]
        line.fonts.append((len(line.text), self._fonts.font))
        line.runs.append((len(line.text), self._line_starts[row - 1] + column))
        if self._bold and (line.bold == len(line.text) or not line.text[line.bold :].strip()):
            line.bold = len(line.text) + len(text)
        line.text += text


def _count(value: str | None) -> int:
    """Return the number that an attribute gives, 1 where it gives none.

    >>> _count("2"), _count(None), _count("x")
    (2, 1, 1)
    """
    return min(int(value), 1000) if value and value.isdecimal() and int(value) else 1
