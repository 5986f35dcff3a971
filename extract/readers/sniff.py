"""Which format a file has: its content decides, its name where the content leaves it open."""

import re
import zipfile
from io import BytesIO
from pathlib import Path

from extract.errors import BrokenFileError, UnknownFormatError

SUFFIXES = {
    ".txt": "txt", ".text": "txt", "": "txt", ".md": "md", ".markdown": "md", ".html": "html", ".htm": "html",
    ".docx": "docx", ".pdf": "pdf",
}  # fmt: skip
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_HTML = re.compile(
    rb"^\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html)\b", re.IGNORECASE | re.DOTALL
)


def sniff(path: Path, data: bytes) -> str:
    """Return ``txt``, ``md``, ``html``, ``docx`` or ``pdf``.

    Raises UnknownFormatError, or BrokenFileError where the content belies the name.
    """
    if data.startswith(_OLE):
        raise _unknown(
            path,
            "tệp Word 97-2003 (.doc) hoặc tệp Office có mật khẩu",
            "a Word 97-2003 (.doc) or encrypted file",
        )
    if data.lstrip()[:5] == b"{\\rtf":
        raise _unknown(path, "tệp RTF", "an RTF file")
    if b"%PDF-" in data[:1024]:
        return "pdf"
    if data.startswith(b"PK\x03\x04"):
        return _sniff_package(path, data)
    if _HTML.match(data[:2048].replace(b"\x00", b"").lstrip(b"\xef\xbb\xbf\xff\xfe")):
        return "html"
    suffix = path.suffix.lower()
    if suffix not in SUFFIXES:
        raise _unknown(path, f"tệp có đuôi {suffix}", f"a file with the suffix {suffix}")
    if SUFFIXES[suffix] in ("docx", "pdf"):
        raise BrokenFileError(
            path,
            f"Nội dung tệp không phải {suffix}; tệp có thể bị cắt cụt hoặc đặt sai đuôi.",
            f"the content is not that of a {suffix} file; it may be cut off or wrongly named.",
        )
    return SUFFIXES[suffix]


def _sniff_package(path: Path, data: bytes) -> str:
    """Return ``docx`` where the ZIP archive is a Word file."""
    try:
        names = zipfile.ZipFile(BytesIO(data)).namelist()
    except zipfile.BadZipFile as error:
        raise BrokenFileError(
            path,
            "Tệp nén (ZIP/.docx) bị hỏng hoặc bị cắt cụt; hãy tải hoặc lưu lại tệp.",
            "the ZIP package (.docx) is damaged or cut off; fetch or save it again.",
        ) from error
    if "word/document.xml" not in names:
        raise _unknown(path, "tệp nén không phải Word (.docx)", "a ZIP archive that is no Word file")
    return "docx"


def _unknown(path: Path, vi: str, en: str) -> UnknownFormatError:
    """Return the error for a format that is not read."""
    return UnknownFormatError(
        path,
        f"Chưa đọc được {vi}; hãy lưu thành .docx, .pdf, .html, .md hoặc .txt.",
        f"{en} cannot be read; save it as .docx, .pdf, .html, .md or .txt.",
    )
