"""Where the head of a document ends and its body begins."""

from collections.abc import Sequence

from extract.structure.entitled import read_entitled
from extract.structure.lines import Line, begins_with, is_foot, is_issuer, type_line, words_in
from extract.structure.mark import Mark
from schemas import SectionKind


def head_end(lines: Sequence[Line]) -> int:
    """Return how many lines stand before the body; 0 where the document has no head."""
    known, prose = False, False
    for i, line in enumerate(lines):
        known = known or (i < 40 and _tells_a_head(line)) or (i == 0 and read_entitled(line.text) is not None)
        if line.mark and _begins_body(line.mark):
            return i if known else 0
        if line.is_row or line.mark or begins_with(line.text, "enacting"):
            continue
        if prose and is_foot(line):
            return _last_of_head(lines[:i]) if known else 0  # a letter has no headings
        if prose and not is_issuer(line) and ((line.caps and words_in(line.text) > 1) or line.marked_title):
            return i if known else 0
        prose = prose or (len(line.text) > 80 and line.text[-1] in ".;:," and not line.caps)
    return _last_of_head(lines) if known else 0


def _last_of_head(lines: Sequence[Line]) -> int:
    """Return where the head ends in a document without headings: before the first prose that is no basis."""
    for i, line in enumerate(lines):
        entitled = i == 0 and read_entitled(line.text) is not None
        beside = entitled or begins_with(line.text, "basis") or begins_with(line.text, "subject")
        if len(line.text) > 80 and not line.caps and not line.is_row and not beside:
            return i
    return len(lines)


def _tells_a_head(line: Line) -> bool:
    """Whether ``line`` stands in no other place than a head."""
    return (
        begins_with(line.text, "motto")
        or type_line(line) is not None
        or line.text[:3].lower() in ("số:", "số ")
    )


def _begins_body(mark: Mark) -> bool:
    if mark.kind in (SectionKind.LETTER, SectionKind.ARABIC):
        return mark.ordinal[-1:] == (1,)
    return isinstance(mark.kind, SectionKind) and mark.kind is not SectionKind.ANNEX
