"""The whole way from a file to a record, top to bottom."""

from pathlib import Path

from extract.assemble.record import assemble_record
from extract.readers import read_document
from extract.rules import find_mentions
from extract.structure.outline import parse_outline
from schemas import DocumentRecord, Paper


def extract_paper(path: Path) -> Paper:
    """Read one file and return its text with what it says; raises an ExtractError where it can't be read."""
    document = read_document(path)
    outline = parse_outline(document)
    mentions = find_mentions(document.text)
    return Paper(text=document.text, record=assemble_record(document, outline, mentions))


def extract_record(path: Path) -> DocumentRecord:
    """Read one file and return what it says; raises an ExtractError where the file can't be read."""
    return extract_paper(path).record
