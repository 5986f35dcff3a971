"""The title of a paper: the words below its kind."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

import regex

from extract.structure.casing import capitalised, restore_case
from extract.structure.lines import begins_with, is_caps
from extract.structure.numbering import parse_cover_date, parse_dated, parse_own_number
from extract.structure.pieces import Piece
from extract.structure.vocabulary import DocumentType, body_at, document_type_at, document_types

_OPEN = regex.compile(
    r"(?:[,;:“(\-]|\b(?:và|của|về|các|với|cho|trong|trên|tại|đến|theo|do|từ|năm|số)(?<!tiếp theo))$",
    regex.IGNORECASE,
)
_BASIS = regex.compile(r"(?<=[\p{Ll}\d])\s+(?:Căn cứ|Thực hiện|Xét|Theo đề nghị)\s+\p{Lu}.*")
_SUBJECT = regex.compile(r"(?:V/v|^Về việc):?\s*(?P<title>.+)")
_DAY_FIRST = regex.compile(r"(?:[^\d,]{2,40},\s*)?(?:ngày|tháng)\s", regex.IGNORECASE)
_PROMULGATES = regex.compile(
    r"(?:ban hành|phê duyệt|công bố|thông qua)"
    r"(?:\s+(?:kèm theo|điều chỉnh|bổ sung|sửa đổi|nội dung|một số|các))*\s+(?=\p{L})",
    regex.IGNORECASE,
)


def find_type(pieces: Sequence[Piece]) -> tuple[int, DocumentType] | None:
    """Return the piece that names the kind of the paper, and that kind.

    >>> index, kind = find_type((Piece("TỈNH LÀO CAI"), Piece("KẾ HOẠCH"), Piece("QUYẾT ĐỊNH:")))
    >>> index, kind.name
    (1, 'Kế hoạch')
    """
    for i, piece in enumerate(pieces):
        kind = document_type_at(piece.text)
        if kind and (
            piece.text[: len(kind.name)].isupper() or piece.text.strip(" :").lower() == kind.name.lower()
        ):
            return i, kind
    return None


def join_broken_kind(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Return ``pieces`` with the name of a kind in one of them that is broken between two.

    >>> [piece.text for piece in join_broken_kind((Piece("XÃ AN LẠC"), Piece("QUYẾT"), Piece("ĐỊNH:")))]
    ['XÃ AN LẠC', 'QUYẾT ĐỊNH:']
    """
    for at, (first, second) in enumerate(pairwise(pieces)):
        words = f"{first.text} {second.text}"
        kind = document_type_at(words) if words.isupper() and not document_type_at(first.text) else None
        if kind and len(kind.name) == len(words.rstrip(" :")):
            return (*pieces[:at], Piece(words, first.marked), *pieces[at + 2 :])
    return tuple(pieces)


def find_title(pieces: Sequence[Piece], index: int, kind: DocumentType) -> str | None:
    """Return the words of the title as printed; ``pieces[index]`` names the kind of the paper."""
    lines = list(_title_lines(pieces[index].text[len(kind.name) :].strip(" :"), pieces[index + 1 :]))
    title = _BASIS.sub("", " ".join(lines))
    return regex.sub(r"^V/v:?\s*", "", title.strip(" .*")) or None


def find_subject(pieces: Sequence[Piece]) -> str | None:
    """Return the words behind "V/v", which a letter has for a title.

    >>> find_subject((Piece("Số: 12/UBND-VX"), Piece("Về việc thực hiện Đề án")))
    'thực hiện Đề án'
    """
    return next((match["title"] for piece in pieces if (match := _SUBJECT.search(piece.text))), None)


def _title_lines(first: str, pieces: Sequence[Piece]) -> Iterator[str]:
    """Yield the lines of the title."""
    before = Piece(first, True) if first else None
    if before:
        yield first
    for piece in pieces:
        text = piece.text
        if before is None:
            if _beside_title(text):
                continue
            if _is_basis(text) or begins_with(text, "enclosed"):
                return
        elif not _carries_on(before, piece):
            return
        yield text
        before = piece


def _is_basis(text: str) -> bool:
    """Whether ``text`` says what the paper rests on; in capitals "THỰC HIỆN ..." is what it is about.

    >>> text = "Thực hiện Nghị quyết số 12/NQ-HĐND ngày 3 tháng 5 năm 2021 của Hội đồng nhân dân"
    >>> [_is_basis(words) for words in (text, text * 2, (text * 2).upper())]
    [False, True, False]
    """
    return len(text) > 120 and begins_with(text, "basis") and not is_caps(text)


def _beside_title(text: str) -> bool:
    """Whether ``text``, between the kind and the title, is neither."""
    if is_caps(text) and text.lower().startswith("của "):
        return True
    return len(text) < 90 and (_is_date(text) or _is_number(text))


def _is_date(text: str) -> bool:
    """Return whether ``text`` begins with where and when the paper was made.

    >>> _is_date("An Bình, ngày 5 tháng 3 năm 2020"), _is_date("Thực hiện Nghị quyết số 5 ngày 8/3/2020")
    (True, False)
    """
    return parse_dated(text) is not None and _DAY_FIRST.match(text) is not None


def _is_number(text: str) -> bool:
    """Whether ``text`` begins with the number of the paper."""
    return text[:2].lower() == "số" and parse_own_number(text) is not None


def _carries_on(before: Piece, piece: Piece) -> bool:
    """Whether ``piece`` is a further line of the title that ``before`` is a line of."""
    text = piece.text
    caps = is_caps(text)
    if begins_with(text, "enclosed") or text.lower().startswith("kính gửi") or parse_cover_date(text):
        return False
    if is_caps(before.text) and not caps and begins_with(text, "basis"):
        return False
    if _OPEN.search(before.text) or before.text.count("“") > before.text.count("”"):
        return True
    if caps and (body_at(text) or (begins_with(text, "enacting") and len(text) < 16)):
        return False
    if is_caps(before.text):
        return caps
    if text[:1].islower():
        return True
    return (
        not caps
        and len(text) < 130
        and text[-1] not in ".;:"
        and not begins_with(text, "basis")
        and not begins_with(text, "preamble")
    )


def sentence_case(title: str, text: str, place: str | None) -> str:
    """Return ``title`` in sentence case; ``text`` shows how names are written.

    >>> sentence_case("PHÁT TRIỂN DU LỊCH TỈNH AN BÌNH", "Du lịch của tỉnh", "tỉnh An Bình")
    'Phát triển du lịch tỉnh An Bình'
    """
    if not is_caps(title):
        return capitalised(title)
    cased = restore_case(title, text)
    return regex.sub(regex.escape(place), place, cased, flags=regex.IGNORECASE) if place else cased


def promulgated_type(title: str) -> str | None:
    """Return the kind of the document that a decision with this ``title`` puts into force.

    >>> promulgated_type("Ban hành Kế hoạch phát triển"), promulgated_type("Về giảm nghèo")
    ('Kế hoạch', None)
    """
    for match in _PROMULGATES.finditer(title):
        kind = document_type_at(title[match.end() :])
        if kind and document_types()[kind.name.lower()].attachable:
            return kind.name
    return None
