"""Files to Documents: one reader a format, chosen by content and name."""

from hashlib import sha256
from pathlib import Path

from extract.errors import EmptyFileError, FileMissingError
from extract.lexicon.messages import both
from extract.readers.archive import is_member, read_member
from extract.readers.docx.document import read_docx
from extract.readers.html.document import read_html
from extract.readers.image import IMAGE_READERS
from extract.readers.office import OFFICE_READERS
from extract.readers.pdf.document import read_pdf
from extract.readers.plain import read_markdown, read_plain
from extract.readers.result import Reader, Reading
from extract.readers.sniff import sniff
from extract.text.compose import compose
from extract.text.document import Document
from schemas import Source

READERS: dict[str, Reader] = {
    "txt": read_plain,
    "md": read_markdown,
    "html": read_html,
    "docx": read_docx,
    "pdf": read_pdf,
    **OFFICE_READERS,
    **IMAGE_READERS,
}


def read_document(path: Path) -> Document:
    """Return what the file at ``path`` says, as one canonical text with its layout.

    Raises an ExtractError that says which file, what is wrong and what would have worked.
    """
    data = _read_bytes(path)
    format_name = sniff(path, data)
    reading = READERS[format_name](path, data)
    text, blocks, offsets = compose(reading.items)
    if not text:
        raise _empty(path)
    source = Source(path=str(path), sha256=sha256(data).hexdigest(), format=format_name, pages=reading.pages)
    repairs = {name: count for name, count in reading.repairs.items() if count}
    return Document(
        source,
        text,
        blocks,
        offsets.then(reading.offsets),
        repairs,
        reading.warnings,
        reading.pages_ocr,
        reading.empty_pages,
        reading.glyphs_lost,
    )


_FAULTS = {FileNotFoundError: "missing", IsADirectoryError: "folder", PermissionError: "forbidden"}


def _read_bytes(path: Path) -> bytes:
    """Return the bytes of the file; raises FileMissingError or EmptyFileError."""
    try:
        data = read_member(path) if is_member(path) else path.read_bytes()
    except OSError as error:
        raise FileMissingError(
            path,
            *both(f"file.{_FAULTS.get(type(error), 'closed')}"),
        ) from error
    if not data.strip():
        raise _empty(path)
    return data


def _empty(path: Path) -> EmptyFileError:
    """Return the error for a file without text."""
    return EmptyFileError(
        path, "Tệp không có chữ nào; cần một văn bản có nội dung.", "the file holds no text."
    )


__all__ = ["READERS", "Reading", "read_document"]
