"""Bytes to text: the encodings that Vietnamese offices use, decided by the letters that come out."""

import codecs
from pathlib import Path
from unicodedata import normalize

from extract.errors import BrokenFileError, EncodingError
from extract.text.legacy_fonts import names_legacy_font
from extract.text.legacy_text import read_legacy_text

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SPECIAL = frozenset("ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ–—‘’“”…\xa0«»•°²³½§")


def decode(path: Path, data: bytes) -> str:
    """Return the text of ``data`` without a byte order mark; that of fonts before Unicode as it stands.

    Raises BrokenFileError where the bytes are no text, EncodingError where no encoding gives Vietnamese.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _decode_as(path, data[len(mark) :], encoding)
    if b"\x00" in data:
        return _decode_wide(path, data)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _decode_1258(path, data)


def _decode_as(path: Path, data: bytes, encoding: str) -> str:
    """Return ``data`` in the ``encoding`` that its byte order mark names."""
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise BrokenFileError(
            path,
            f"Tệp ghi là {encoding} nhưng hỏng từ byte {error.start}; hãy lưu lại tệp bằng mã UTF-8.",
            f"the file says it is {encoding} but is damaged at byte {error.start}; save it again as UTF-8.",
        ) from error


def _decode_wide(path: Path, data: bytes) -> str:
    """Return the text of UTF-16 without a mark: the zero bytes stand in one half."""
    for encoding, zeros in (("utf-16-le", data[1::2].count(0)), ("utf-16-be", data[::2].count(0))):
        if zeros * 10 > len(data):
            try:
                text = data.decode(encoding)
            except UnicodeDecodeError:
                continue
            if "\x00" not in text:
                return text
    raise BrokenFileError(
        path,
        "Tệp không phải văn bản (có byte rỗng); cần tệp .txt, .md, .html, .docx hoặc .pdf.",
        "the file is no text (it holds zero bytes); a .txt, .md, .html, .docx or .pdf file is needed.",
    )


def _decode_1258(path: Path, data: bytes) -> str:
    """Return the text of Windows-1258, or of fonts before Unicode, where it reads as Vietnamese."""
    try:
        text = data.decode("cp1258")
    except UnicodeDecodeError:
        text = ""
    if not is_vietnamese(text):
        text = data.decode("latin-1")
        if names_legacy_font(text) or read_legacy_text(text) != text:
            return text
        raise EncodingError(
            path,
            "Không nhận ra bảng mã của tệp; hãy lưu lại tệp bằng mã UTF-8 (Unicode).",
            "the encoding is neither UTF-8, UTF-16 nor Windows-1258; save the file as UTF-8.",
        )
    return text


def is_vietnamese(text: str) -> bool:
    """Return whether nearly all characters beyond ASCII are letters and signs of Vietnamese papers.

    >>> is_vietnamese("Kế hoạch"), is_vietnamese("KÕ ho¹ch ph¸t triÓn"), is_vietnamese("plan")
    (True, False, False)
    """
    special = [char for char in normalize("NFC", text[:200_000]).lower() if char > "\x7f"]
    return bool(special) and sum(char in _SPECIAL for char in special) >= 0.95 * len(special)
