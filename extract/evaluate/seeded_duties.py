"""Errors in duties: a lead left out, an agency of another time."""

from collections.abc import Iterator
from random import Random

import regex

from extract.evaluate.seeded_plant import Plant, replaced
from schemas import Paper

_AGENCY = r"(?:Sở|Bộ|Công an|Văn phòng|Ban|UBND|Ủy ban)\s[^:\n|.;]{2,80}?"
_IN_LINE = regex.compile(
    rf"^[ \t]*(?:\d{{1,2}}(?:\.\d{{1,2}})*\.|[a-zđ]\)|-)\s+(?P<lead>{_AGENCY}(?::|,)?\s*)[Cc]hủ trì",
    regex.MULTILINE,
)
_FIELD = regex.compile(
    rf"(?:[Cc]ơ quan|[Đđ]ơn vị) (?:chủ trì|thực hiện)(?: thực hiện)?:\s*(?P<lead>{_AGENCY})(?=[.;\n])"
)
_HEADER = regex.compile(
    r"^[^\n]*\|[ \t]*(?:[Cc]ơ quan|[Đđ]ơn vị) (?:chủ trì|thực hiện)[ \t]*(?=\|)[^\n]*", regex.MULTILINE
)
_SWAPS = (
    # name, a name of another time, from and to when the document is issued
    ("Sở Nông nghiệp và Môi trường", "Sở Nông nghiệp và Phát triển nông thôn", "2025-07", "2100"),
    ("Sở Tài chính", "Sở Kế hoạch và Đầu tư", "2025-07", "2100"),
    ("Sở Nội vụ", "Sở Lao động - Thương binh và Xã hội", "2025-07", "2100"),
    ("Sở Khoa học và Công nghệ", "Sở Thông tin và Truyền thông", "2025-07", "2100"),
    ("UBND các xã", "UBND các huyện", "2025-08", "2100"),
    ("Sở Nông nghiệp và Phát triển nông thôn", "Sở Nông nghiệp và Môi trường", "2010", "2023-12"),
    ("Sở Tài nguyên và Môi trường", "Sở Nông nghiệp và Môi trường", "2010", "2023-12"),
    ("Bộ Nông nghiệp và Phát triển nông thôn", "Bộ Nông nghiệp và Môi trường", "2010", "2023-12"),
    ("Ban Dân tộc", "Sở Dân tộc và Tôn giáo", "2010", "2023-12"),
)


def lead_dropped(paper: Paper, random: Random) -> Iterator[Plant]:
    """The lead of a task is left out: before "chủ trì", behind "Cơ quan chủ trì:", or in its column."""
    for match in _IN_LINE.finditer(paper.text):
        yield _without(paper.text, match.start("lead"), match.end("lead"), match.start(), "C", 1)
    for match in _FIELD.finditer(paper.text):
        yield _without(paper.text, match.start("lead"), match.end("lead"), match.start(), "", 0)
    for header in _HEADER.finditer(paper.text):
        yield from _in_column(paper.text, header[0], header.end() + 1)


def agency_of_another_time(paper: Paper, random: Random) -> Iterator[Plant]:
    """An agency that gets a task is called by a name of another time."""
    issued = paper.record.meta.date or ""
    for name, other, since, until in _SWAPS:
        if since <= issued <= until:
            task = regex.compile(
                rf"^[ \t]*(?:\d{{1,2}}\.|[a-zđ]\))\s+(?P<name>{regex.escape(name)})(?!\w)", regex.M
            )
            for match in task.finditer(paper.text):
                end = paper.text.find("\n", paper.text.find("\n", match.end()) + 1)
                yield replaced(paper.text, *match.span("name"), other, (match.start(), max(end, match.end())))


def _without(text: str, at: int, end: int, start: int, capital: str, eaten: int) -> Plant:
    line = text.find("\n", end)
    return replaced(text, at, end + eaten, capital, (start, line if line >= 0 else len(text)))


def _in_column(text: str, header: str, at: int) -> Iterator[Plant]:
    """Yield a plant for each row below ``header`` whose lead can be left out."""
    titles = [title.strip().lower() for title in header.split("|")]
    column = next(i for i, title in enumerate(titles) if regex.search(r"(?:chủ trì|thực hiện)$", title))
    for line in text[at:].split("\n"):
        cells = line.split("|")
        if "|" not in line:
            return
        full = len(cells) == len(titles) and sum(bool(cell.strip()) for cell in cells) > 3
        if full and cells[column].strip().lower() not in ("", titles[column]):
            start = at + sum(len(cell) + 1 for cell in cells[:column])
            yield replaced(text, start, start + len(cells[column]), " ", (at, at + len(line)))
        at += len(line) + 1
