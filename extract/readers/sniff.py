"""Which format a file has: its content decides, its name where the content leaves it open."""

import re
import zipfile
from io import BytesIO
from pathlib import Path

from extract.errors import BrokenFileError, UnknownFormatError
from extract.lexicon.messages import both
from extract.readers.archive import check_archive
from extract.readers.ole import MAGIC, check_word_file

SUFFIXES = {
    ".txt": "txt", ".text": "txt", "": "txt", ".md": "md", ".markdown": "md", ".html": "html", ".htm": "html",
    ".docx": "docx", ".pdf": "pdf", ".doc": "doc", ".rtf": "rtf", ".odt": "odt",
    ".png": "png", ".jpg": "jpg", ".jpeg": "jpg", ".tif": "tif", ".tiff": "tif",
}  # fmt: skip
PICTURES = {b"\x89PNG\r\n\x1a\n": "png", b"\xff\xd8\xff": "jpg", b"II*\x00": "tif", b"MM\x00*": "tif"}
"""How the files with pictures begin."""

_TEXTS = frozenset(("txt", "md", "html"))
_HTML = re.compile(
    rb"^\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html)\b", re.IGNORECASE | re.DOTALL
)

_ODT = b"mimetypeapplication/vnd.oasis.opendocument.text"


def sniff(path: Path, data: bytes) -> str:
    """Return the name of a format, a key of READERS.

    Raises UnknownFormatError, or BrokenFileError where the content belies the name.
    """
    if data.startswith(MAGIC):
        check_word_file(path, data)
        return "doc"
    if data.lstrip()[:5] == b"{\\rtf":
        return "rtf"
    if b"%PDF-" in data[:1024]:
        return "pdf"
    for begin, picture in PICTURES.items():
        if data.startswith(begin):
            return picture
    if data.startswith(b"PK\x03\x04"):
        return _sniff_package(path, data)
    if _HTML.match(data[:2048].replace(b"\x00", b"").lstrip(b"\xef\xbb\xbf\xff\xfe")):
        return "html"
    suffix = path.suffix.lower()
    if suffix not in SUFFIXES:
        raise _unknown(path, f"tệp có đuôi {suffix}", f"a file with the suffix {suffix}")
    if SUFFIXES[suffix] not in _TEXTS:
        raise BrokenFileError(
            path,
            f"Nội dung tệp không phải {suffix}; tệp có thể bị cắt cụt hoặc đặt sai đuôi.",
            f"the content is not that of a {suffix} file; it may be cut off or wrongly named.",
        )
    return SUFFIXES[suffix]


def _sniff_package(path: Path, data: bytes) -> str:
    """Return ``docx`` or ``odt`` where the ZIP archive is such a file."""
    try:
        package = zipfile.ZipFile(BytesIO(data))
        names = package.namelist()
    except zipfile.BadZipFile as error:
        raise BrokenFileError(
            path,
            "Tệp nén (ZIP/.docx) bị hỏng hoặc bị cắt cụt; hãy tải hoặc lưu lại tệp.",
            "the ZIP package (.docx) is damaged or cut off; fetch or save it again.",
        ) from error
    check_archive(path, package)
    if _ODT in data[:200]:
        if b"encryption-data" in package.read("META-INF/manifest.xml"):
            raise BrokenFileError(path, *both("office.encrypted"))
        return "odt"
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
