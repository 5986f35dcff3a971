"""The first line of a text without a head: the kind of a paper and its title, as pages and lists name it."""

from dataclasses import dataclass

import regex

from extract.structure.lines import begins_with
from extract.structure.vocabulary import DocumentType, document_type_at
from extract.text.dates import parse_date

LONGEST = 400
"""So long, in characters, such a line may be."""

_NUMBER = r"(?:(?:số\s*:?\s*)?(?P<number>\d[\d/]*[-/]\p{Lu}[\p{L}\d&/.-]*))"
_DAY = r"(?:ngày\s+(?P<date>\d{1,2}(?:\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}|\s+tháng\s+\d{1,2}\s+năm\s+\d{4})))"
_SUBJECT = r"(?:V/v|về việc|về|ban hành|phê duyệt|quy định|thông qua|kết luận|triển khai)\b"
_OF = rf"(?:của\s+(?P<issuer>\p{{L}}[^.;:]{{2,80}}?)(?=,?\s+(?:khóa\s|{_SUBJECT}))(?:,?\s+khóa\s\S+)?)"
_LINE = regex.compile(
    rf"(?:\s+{_NUMBER})?(?:,?\s+{_DAY})?(?:,?\s+{_OF})?[\s:–—,\"“-]+(?:V/v:?\s+)?(?P<title>\w.*?)[\"”]?",
    regex.IGNORECASE,
)

_TELLS = regex.compile(r"(?<!\w)(?:là|rằng|đã|sẽ|được|yêu cầu)(?!\w)", regex.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Entitled:
    """What the line says; ``issuer`` as it is written; fields that it leaves out are None."""

    kind: DocumentType
    title: str
    number: str | None = None
    date: str | None = None
    issuer: str | None = None


def read_entitled(line: str) -> Entitled | None:
    """Return what the first ``line`` of a text says of a paper, None where it is a sentence or a heading.

    >>> found = read_entitled("Quyết định 70/QĐ-BYT ngày 8/7/2016 của Bộ Y tế về việc phê duyệt Đề án sữa")
    >>> found and (found.number, found.date, found.issuer, found.title)
    ('70/QĐ-BYT', '2016-07-08', 'Bộ Y tế', 'về việc phê duyệt Đề án sữa')
    >>> found = read_entitled("Nghị quyết về dự toán ngân sách năm 2006")
    >>> found and (found.number, found.title)
    (None, 'về dự toán ngân sách năm 2006')
    >>> read_entitled("Nghị quyết này nói về giá nước"), read_entitled("Kế hoạch được duyệt gồm 3 phần.")
    (None, None)
    """
    kind = document_type_at(line)
    if kind is None or len(line) > LONGEST or not line[0].isupper():
        return None
    found = _LINE.fullmatch(line, len(kind.name))
    if found is None or _TELLS.search(found["title"]):
        return None
    if not (begins_with(found["title"], "subject") or begins_with(found["title"], "titles")):
        return None
    if line[-1] in ".;:," and not found["number"]:
        return None
    return Entitled(
        kind,
        found["title"].rstrip(".;:, "),
        found["number"],
        parse_date(found["date"]) if found["date"] else None,
        found["issuer"],
    )
