"""How far a title runs that takes more than one line."""

from collections.abc import Sequence

from extract.structure.lines import TITLE, Line, begins_with, is_caps, is_foot, words_in
from extract.structure.mark import Mark
from schemas import SectionKind

TITLE_LINES = 4
"""So many lines a title that is not in capitals may take."""
SHORT = 90
"""So long, in characters, a heading that ends with a full stop may be."""


def last_caps(lines: Sequence[Line], i: int) -> int:
    """Return the last of the lines in capitals that carry on the title in line ``i``."""
    while i + 1 < len(lines) and lines[i].text[-1:] not in ".:;)" and carries_on(lines[i + 1]):
        i += 1
    return i


def carries_on(line: Line) -> bool:
    """Whether ``line`` may be a further line of a title in capitals."""
    if line.is_row or line.mark or not line.caps:
        return False
    return words_in(line.text) > 1 and not is_foot(line) and not line.text.startswith("(")


def _names_annex(lines: Sequence[Line], i: int, after: int) -> bool:
    """Whether line ``after`` says what the annex is whose number stands in line ``i``: "DANH MỤC ..."."""
    annex, list_name = lines[i].mark, lines[after].mark
    if annex is None or list_name is None or annex.weak:
        return False
    return annex.kind is SectionKind.ANNEX is list_name.kind and list_name.weak and not list_name.ordinal


def stopped_title(lines: Sequence[Line], i: int, mark: Mark) -> bool:
    """Whether line ``i`` ends with a full stop and is a heading: it is short, something stands below it."""
    if len(lines[i].text) > SHORT or lines[i].text[-1:] != "." or i + 1 >= len(lines):
        return False
    below = lines[i + 1].mark
    return not lines[i + 1].is_row and (below is None or below.rank > mark.rank) and not is_foot(lines[i + 1])


def last_title(lines: Sequence[Line], i: int, end: int) -> int:
    """Return the last line of the title of a part or an annex whose label ends at ``end`` of line ``i``."""
    after = i + 1
    if lines[i].text[end:].strip(" .:-"):
        return last_caps(lines, i) if is_caps(lines[i].text, end) else i
    if after < len(lines) and begins_with(lines[after].text, "enclosed") and lines[after].text.endswith(")"):
        after += 1
    if after >= len(lines):
        return i
    if carries_on(lines[after]) or _names_annex(lines, i, after):
        return last_caps(lines, after)
    return _last_plain(lines, i) if after == i + 1 else i


def _last_plain(lines: Sequence[Line], i: int) -> int:
    """Return the last line of a title that is not in capitals: a few short ones before a mark or a table."""
    for last in range(i + 1, min(i + TITLE_LINES, len(lines) - 1) + 1):
        if not _is_title(lines[last]):
            return i
        following = lines[last + 1] if last + 1 < len(lines) else None
        if lines[last].marked_title or (
            following and (following.mark or following.is_row or begins_with(following.text, "enclosed"))
        ):
            return last
    return i


def _is_title(line: Line) -> bool:
    """Whether ``line``, below the label of a part, may be of its title though it is not in capitals."""
    return not (
        line.is_row or line.mark or len(line.text) > TITLE or line.text[-1:] in ".;:," or line.text[:1] == "("
    )
