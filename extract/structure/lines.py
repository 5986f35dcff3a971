"""What each block of a document looks like by itself, before its neighbours are asked."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

import regex

from extract.structure.mark import Mark
from extract.structure.markers import read_mark
from extract.structure.vocabulary import DocumentType, body_at, cue_words, document_type_at
from extract.text.document import Block, BlockKind, Document
from extract.text.fold import fold
from schemas import SectionKind

TITLE = 250
"""So long, in characters, a line of a title may be."""


@dataclass(frozen=True, slots=True)
class Line:
    """A block, its words, its mark; ``caps``: it is printed in capitals."""

    block: Block
    text: str
    mark: Mark | None
    caps: bool

    @property
    def is_row(self) -> bool:
        """Whether it is the row of a table."""
        return self.block.kind is BlockKind.ROW

    @property
    def marked_title(self) -> bool:
        """Whether the source prints the whole line as a heading."""
        return 0 < len(self.text) <= TITLE and (self.block.level > 0 or self.block.bold >= len(self.text))


def lines_of(document: Document) -> tuple[Line, ...]:
    """Return the lines of ``document``, one a block."""
    return tuple(_lines(document))


def _lines(document: Document) -> Iterator[Line]:
    for block in document.blocks:
        text = document.text[block.start : block.end]
        mark = None if block.kind is BlockKind.ROW else read_mark(text)
        yield Line(
            block, text, mark, is_caps(text, mark.end if mark and mark.kind != SectionKind.ANNEX else 0)
        )


def is_caps(text: str, start: int = 0) -> bool:
    """Whether ``text`` is printed in capitals from ``start`` on; a word or two may not be.

    >>> [is_caps(t) for t in ("MỤC TIÊU ĐẾN NĂM 2030", "Mục tiêu", "THỰC HIỆN NGHỊ QUYẾT số 57", "25")]
    [True, False, True, False]
    """
    letters = text[start : start + 12]
    if letters.upper() != letters or letters.lower() == letters:
        return False
    words = text[start : start + TITLE]
    if words.isupper():
        return True
    small = sum(map(str.islower, words))
    return small <= 0.15 * sum(map(str.isalpha, words))


def words_in(text: str) -> int:
    """Return how many words of letters ``text`` has, counted up to twenty."""
    return sum(1 for word in text.split(maxsplit=20)[:20] if any(map(str.isalpha, word)))


def bare(text: str) -> str:
    """Return ``text`` in lower case without the signs around it.

    >>> bare("QUYẾT ĐỊNH :")
    'quyết định'
    """
    return text.strip(" .:;,*-_/()[]|").lower()


def begins_with(text: str, role: str) -> bool:
    """Whether ``text`` begins with a whole word or phrase of ``role``; scans lose marks of capitals.

    >>> begins_with("QUYÉT ĐỊNH:", "enacting"), begins_with("Quyét định", "enacting")
    (True, False)
    """
    start = text[:60]
    if start.isupper():
        return _begins(fold(start), tuple(map(fold, cue_words(role))))
    return _begins(start.lower(), cue_words(role))


def _begins(text: str, words: tuple[str, ...]) -> bool:
    return any(text.startswith(word) and not text[len(word) : len(word) + 1].isalpha() for word in words)


def is_issuer(line: Line) -> bool:
    """Whether ``line`` names, in capitals, one who issues documents."""
    return line.caps and line.mark is None and body_at(line.text) is not None


def type_line(line: Line) -> DocumentType | None:
    """Return the kind of document that ``line`` announces in capitals, None where it is no such line."""
    return document_type_at(line.text) if line.caps and not line.mark and not line.is_row else None


_SIGNED_BY = regex.compile(r"\s{1,40}(?:\p{Lu}\p{Ll}+\s){1,4}\p{Lu}\p{Ll}+$")
_SIGNS_FOR = re.compile(r"(?:T[MLK]|KT|TUQ|Q)\s?\.\s?[^\W\d_]|[TK]/[MTL]\b")


def is_signature(text: str) -> bool:
    """Whether ``text`` is the position of one who signs, in capitals.

    >>> [is_signature(t) for t in ("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "CHỦ TỊCH UBND tỉnh yêu cầu")]
    [True, True, False]
    >>> is_signature("CHỦ TỊCH  Đặng Văn An")
    True
    """
    if _SIGNS_FOR.match(text):
        return is_caps(text)
    if not text[:1].isupper() or len(text) > 60:
        return False
    name = _SIGNED_BY.search(text)  # "CHỦ TỊCH  Lê Văn An"
    office = text[: name.start()] if name and not body_at(name[0].strip()) else text
    return office.isupper() and bare(office) in cue_words("position")


def is_office(text: str) -> bool:
    """Whether ``text`` is, in capitals, the position of one who signs with the body of which he holds it.

    At the head of a decision it is who decides.

    >>> [is_office(t) for t in ("PHÓ CHỦ TỊCH UBND TỈNH", "CHỦ TỊCH HỘI ĐỒNG THI", "CHỦ TỊCH", "UBND TỈNH")]
    [True, True, False, False]
    """
    lowered = text.lower()
    positions = (word for word in cue_words("position") if lowered.startswith(word + " "))
    return text.isupper() and any(body_at(text, len(word) + 1) for word in positions)


def is_foot(line: Line) -> bool:
    """Whether ``line`` begins the foot of a document: the recipients, or who signs."""
    parts = [line.text]
    if line.is_row:
        parts = [line.text[c.start - line.block.start : c.end - line.block.start] for c in line.block.cells]
    return any(_begins_recipients(part) or is_signature(part) for part in parts)


def _begins_recipients(text: str) -> bool:
    lowered = text[:12].lower()
    return lowered[:1] == "n" and any(
        lowered.startswith(word) and lowered[len(word) :].strip()[:1] in ("", ":", "-", ".")
        for word in cue_words("recipients")
    )
